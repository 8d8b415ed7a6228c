import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from detectors.plugins.llm_judge import MOST_CHARACTERS, LlmJudge
from detectors.plugins.order import PluginOrder
from tests.factories import make_transcript

Answer = Callable[[dict[str, Any]], tuple[int, object]]
KEY = "sk-not-to-be-seen"


class Judge:
    """A stand-in for an OpenAI-compatible endpoint that remembers what it was asked."""

    def __init__(self, answer: Answer) -> None:
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.url = ""
        self.answer = answer


@contextmanager
def endpoint(answer: Answer) -> Iterator[Judge]:
    judge = Judge(answer)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            judge.asked.append(body)
            judge.keys.append(self.headers.get("Authorization"))
            status, said = judge.answer(body)
            data = said if isinstance(said, bytes) else json.dumps(said).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            if status == 302:
                self.send_header("Location", "/elsewhere")
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_: object) -> None:
            """A client that gave up is what some tests are about."""

    server = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    judge.url = f"http://127.0.0.1:{server.server_address[1]}/v1/"
    try:
        yield judge
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def says(content: object, **message: object) -> tuple[int, object]:
    return 200, {"choices": [{"message": {"content": content, **message}, "finish_reason": "stop"}]}


def order(url: str, **changes: Any) -> PluginOrder:
    given = {"url": url, "model": "judge-2026-01", "question": "Is it rude?", "api_key": KEY, "retries": 0, **changes}
    return PluginOrder("rude", "llm-judge", **given)


def judged(answer: Answer, reply: str = "Go away", **changes: Any) -> tuple[Judge, Any]:
    with endpoint(answer) as judge:
        [scores] = LlmJudge(order(judge.url, **changes)).score([make_transcript(turns=["Help me", reply])])
    return judge, scores["rude"]


def test_the_probability_of_the_judge_is_the_score() -> None:
    judge, score = judged(lambda _: says('{"probability": 0.75}'))

    assert (score.value, score.flag, score.error) == (0.75, True, None)
    [asked] = judge.asked
    assert (asked["model"], asked["temperature"]) == ("judge-2026-01", 0)
    assert "Is it rude?" in asked["messages"][0]["content"]
    assert judge.keys == [f"Bearer {KEY}"]


def test_only_masked_text_leaves() -> None:
    judge, _ = judged(lambda _: says('{"probability": 0}'), reply="Write to ann@example.org")

    told = json.loads(judge.asked[0]["messages"][1]["content"])
    assert told == {"judged": "chatbot", "user": "Help me", "chatbot": "Write to [EMAIL]"}


def test_no_half_of_an_identifier_leaves_where_a_long_reply_is_cut() -> None:
    long = "a" * (MOST_CHARACTERS - 9) + " DE89 3704 0044 0532 0130 00"

    judge, _ = judged(lambda _: says('{"probability": 0}'), reply=long)

    told = json.loads(judge.asked[0]["messages"][1]["content"])
    assert told["chatbot"].startswith("aaaa")
    assert "DE89" not in told["chatbot"]


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        pytest.param(lambda _: says("I'm sorry, but I can't help with that."), "JudgeRefused", id="refused in words"),
        pytest.param(lambda _: says(None, refusal="no"), "JudgeRefused", id="refused by the field for it"),
        pytest.param(lambda _: says('{"probability": null}'), "JudgeRefused", id="cannot judge"),
        pytest.param(lambda _: says("rather rude"), "JudgeUnparsable", id="no JSON"),
        pytest.param(lambda _: says('{"probability": 7}'), "JudgeUnparsable", id="no probability"),
        pytest.param(lambda _: says('{"probability": true}'), "JudgeUnparsable", id="a truth value"),
        pytest.param(lambda _: (200, b"<html>"), "JudgeUnparsable", id="no completion"),
        pytest.param(lambda _: (401, {}), "JudgeDenied", id="not let in"),
        pytest.param(lambda _: (302, {}), "JudgeDenied", id="sent elsewhere"),
        pytest.param(lambda _: (503, {}), "JudgeAway", id="away"),
    ],
)
def test_a_failure_is_a_score_without_value_that_names_its_class(answer: Answer, error: str) -> None:
    _, score = judged(answer)

    assert (score.value, score.flag, score.error) == (None, None, error)


def test_what_may_pass_is_asked_again_and_what_cannot_is_not() -> None:
    answers = iter([(503, {}), says('{"probability": 0.1}')])

    again, score = judged(lambda _: next(answers), retries=1)
    denied, _ = judged(lambda _: (401, {}), retries=3)

    assert score.value == 0.1
    assert (len(again.asked), len(denied.asked)) == (2, 1)


def test_a_judge_that_hangs_costs_no_more_than_the_budget() -> None:
    release = threading.Event()

    def hang(_: object) -> tuple[int, object]:
        release.wait(10)
        return says('{"probability": 0}')

    with endpoint(hang) as judge:
        began = time.monotonic()
        batch = [make_transcript(turns=["Hi", f"Reply {number}"]) for number in range(6)]
        scores = LlmJudge(order(judge.url, budget_s=0.5, timeout_s=0.3, parallel=2)).score(batch)
        took = time.monotonic() - began
        release.set()

    assert {each["rude"].error for each in scores} == {"JudgeTimeout"}
    assert took < 5


def test_an_endpoint_that_nobody_listens_on_is_away() -> None:
    with endpoint(lambda _: says("")) as judge:
        url = judge.url

    [scores] = LlmJudge(order(url)).score([make_transcript()])

    assert scores["rude"].error == "JudgeAway"


def test_the_version_changes_with_the_question_and_the_model_and_shows_no_key() -> None:
    first, other, pinned = (
        LlmJudge(order("http://judge/v1/", **changes))
        for changes in ({}, {"question": "Is it cold?"}, {"model": "judge-2026-02"})
    )

    assert len({first.version, other.version, pinned.version}) == 3
    assert KEY not in repr(order("http://judge/v1/"))
