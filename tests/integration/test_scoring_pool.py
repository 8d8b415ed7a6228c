"""Detectors in real child processes that raise, hang, crash and are killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from detectors.score import Score, Scores
from detectors.transcript import Transcript, Turn
from monitor.errors import ScoringAway, Stopping
from monitor.scoring.pool import Pool
from tests.conftest import NOON

MakePool = Callable[..., Pool]


@pytest.fixture
def pool_of() -> Iterator[MakePool]:
    """Make pools of fault detectors that are closed after the test."""
    made: list[Pool] = []

    def make(*names: str, **options: Any) -> Pool:
        options = {"deadline": timedelta(seconds=0.5), "start_deadline": timedelta(seconds=30)} | options
        made.append(Pool([f"tests.fault_detectors:{name}" for name in names], **options))
        return made[-1]

    yield make
    for pool in made:
        pool.close()


def transcripts_of(*replies: str) -> list[Transcript]:
    return [
        Transcript(f"r-{place}", "c-1", "shop", "prod", "m-1", "", NOON, (Turn("assistant", reply),))
        for place, reply in enumerate(replies)
    ]


def score(pool: Pool, *replies: str) -> list[Scores]:
    return pool.score(transcripts_of(*replies), lambda: None)


def outcomes(found: Sequence[Scores], name: str) -> list[float | str | None]:
    return [scores[name].error or scores[name].value for scores in found]


def test_replies_are_scored_in_order_by_every_detector(pool_of: MakePool) -> None:
    pool = pool_of("no_op", "several")

    found = score(pool, "a", "bb", "a reply with many words")

    assert [list(scores) for scores in found] == [["no_op", "one", "two"]] * 3
    assert outcomes(found, "two") == [1.0, 2.0, 23.0]
    assert found[2]["one"] == Score(23.0, True, "one@1")
    assert [known.id for known in pool.detectors] == ["no_op@1", "one@1", "two@1"]


def test_an_empty_batch_is_answered_at_once(pool_of: MakePool) -> None:
    assert score(pool_of("no_op")) == []


def test_a_long_batch_of_long_replies_comes_back_whole(pool_of: MakePool) -> None:
    pool = pool_of("no_op", processes=2, deadline=timedelta(seconds=30))
    lengths = [1, 3_000_000, *range(2, 3_000)]

    found = score(pool, *("x" * length for length in lengths))

    assert outcomes(found, "no_op") == lengths


def test_several_processes_share_a_batch(pool_of: MakePool) -> None:
    pool = pool_of("pid", processes=3)

    found = score(pool, *["one two"] * 90)

    assert len(set(outcomes(found, "pid"))) == 3


@pytest.mark.parametrize(
    ("fault", "word", "error"),
    [
        pytest.param("raises", "raise", "KeyError", id="raises"),
        pytest.param("allocates", "allocate", "MemoryError", id="takes all memory"),
        pytest.param("not_finite", "infinite", "NotFinite", id="answers no number"),
        pytest.param("exits", "exit", "Crashed", id="leaves"),
        pytest.param("dies", "die", "Crashed", id="is killed"),
        pytest.param("segfaults", "segfault", "Crashed", id="crashes"),
        pytest.param("hangs", "hang", "Timeout", id="hangs"),
        pytest.param("hogs", "hog", "Timeout", id="holds the interpreter"),
    ],
)
@pytest.mark.parametrize("processes", [1, 2])
def test_a_fault_costs_one_detector_one_reply(
    pool_of: MakePool, fault: str, word: str, error: str, processes: int
) -> None:
    pool = pool_of("several", fault, "no_op", processes=processes, memory_bytes=2**30)

    found = score(pool, "a", "bb", word, "ccc")

    assert outcomes(found, fault) == [1.0, 2.0, error, 3.0]
    assert found[2][fault] == Score(None, None, f"{fault}@1", error=error)
    for other in ("one", "two", "no_op"):
        assert outcomes(found, other) == [1.0, 2.0, float(len(word)), 3.0]


@pytest.mark.parametrize(("fault", "error"), [("too_few", "WrongNumberOfScores"), ("incomplete", None)])
def test_an_answer_of_the_wrong_shape_is_a_failure(pool_of: MakePool, fault: str, error: str | None) -> None:
    found = score(pool_of(fault, "no_op"), "a", "bb")

    assert outcomes(found, fault) == [error or 0.5] * 2
    if fault == "incomplete":
        assert outcomes(found, "incomplete.part") == ["MissingScore"] * 2
    assert outcomes(found, "no_op") == [1.0, 2.0]


def test_several_poisoned_replies_are_each_found(pool_of: MakePool) -> None:
    pool = pool_of("dies", "raises", "no_op", chunk=16)
    replies = ["fine"] * 40
    for place in (3, 4, 17, 39):
        replies[place] = "die and raise"

    found = score(pool, *replies)

    poisoned = [place for place, outcome in enumerate(outcomes(found, "dies")) if outcome == "Crashed"]
    assert poisoned == [3, 4, 17, 39]
    assert [place for place, outcome in enumerate(outcomes(found, "raises")) if outcome == "KeyError"] == poisoned
    assert all(isinstance(outcome, float) for outcome in outcomes(found, "no_op"))


def test_two_detectors_that_crash_on_the_same_reply_are_both_blamed(pool_of: MakePool) -> None:
    [scores] = score(pool_of("dies", "no_op", "segfaults"), "die of a segfault")

    assert scores["dies"].error == scores["segfaults"].error == "Crashed"
    assert scores["no_op"].value == 17.0


def test_a_chunk_whose_process_died_once_is_scored_by_another(
    pool_of: MakePool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIED_ONCE", str(tmp_path / "died"))
    pool = pool_of("dies_once")

    found = score(pool, "a", "die", "ccc")

    assert outcomes(found, "dies_once") == [1.0, 3.0, 3.0]
    assert (tmp_path / "died").exists()
    assert pool.replaced == 1


def test_a_process_that_died_idle_is_replaced_and_costs_nothing(pool_of: MakePool) -> None:
    pool = pool_of("pid")
    [before] = outcomes(score(pool, " "), "pid")
    os.kill(int(before or 0), signal.SIGKILL)
    os.waitid(os.P_PID, int(before or 0), os.WEXITED | os.WNOWAIT)

    [after] = outcomes(score(pool, " "), "pid")

    assert isinstance(after, float)
    assert after != before


def test_a_frozen_process_is_replaced_at_its_deadline(pool_of: MakePool) -> None:
    pool = pool_of("pid")
    [before] = outcomes(score(pool, " "), "pid")
    os.kill(int(before or 0), signal.SIGSTOP)

    [after] = outcomes(score(pool, " "), "pid")

    assert isinstance(after, float)
    assert after != before


def test_a_frozen_process_that_reads_nothing_does_not_block_its_worker(pool_of: MakePool) -> None:
    pool = pool_of("pid")
    [before] = outcomes(score(pool, " "), "pid")
    os.kill(int(before or 0), signal.SIGSTOP)

    found = score(pool, *["x" * 1_000_000] * 20)  # far more than the socket holds

    assert outcomes(found, "pid") == [1_000_000.0] * 20


def test_the_worker_may_do_something_else_every_fifth_of_a_second(pool_of: MakePool) -> None:
    pool = pool_of("hogs", "no_op", deadline=timedelta(seconds=1))
    calls = [time.monotonic()]

    pool.score(transcripts_of("hog", "fine"), lambda: calls.append(time.monotonic()))

    calls.append(time.monotonic())
    pauses = [later - earlier for earlier, later in pairwise(calls)]
    assert len(calls) > 20
    assert sorted(pauses)[int(len(pauses) * 0.9)] < 0.2
    assert max(pauses) < 1  # a start on a busy machine


def test_what_happens_while_waiting_may_stop_the_work(pool_of: MakePool) -> None:
    pool = pool_of("hangs", deadline=timedelta(seconds=60))

    def stop() -> None:
        raise Stopping("asked to stop")

    with pytest.raises(Stopping):
        pool.score(transcripts_of("hang"), stop)

    assert outcomes(score(pool, "fine"), "hangs") == [4.0]


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        pytest.param("cannot_load", "OSError: model file is missing", id="raises"),
        pytest.param("dies_while_loading", "it died while it loaded its detectors", id="dies"),
        pytest.param("hangs_while_loading", "nothing heard for 0.5 s", id="hangs"),
        pytest.param("does_not_exist", "has no attribute 'does_not_exist'", id="is not there"),
    ],
)
def test_detectors_that_cannot_be_loaded_are_told_loudly(pool_of: MakePool, fault: str, why: str) -> None:
    start_deadline = timedelta(seconds=0.5 if fault == "hangs_while_loading" else 30)

    with pytest.raises(ScoringAway, match=f"cannot load tests.fault_detectors:{fault}: .*{why}"):
        pool_of(fault, start_deadline=start_deadline)


def test_no_words_of_a_conversation_are_logged(
    pool_of: MakePool, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    score(pool_of("raises", "dies"), "raise the secret words", "die with the secret words")

    out, err = capfd.readouterr()
    told = caplog.text + "".join(str(vars(record)) for record in caplog.records) + out + err
    assert "KeyError at fault_detectors.py" in told
    assert "secret words" not in told


def test_what_a_detector_prints_stays_out_of_our_results(pool_of: MakePool, capfd: pytest.CaptureFixture[str]) -> None:
    score(pool_of("prints"), "print it")

    assert capfd.readouterr().out == ""


def test_processes_leave_when_the_pool_is_closed(pool_of: MakePool) -> None:
    pool = pool_of("pid", "hangs", processes=2, deadline=timedelta(seconds=60))
    pids = {int(pid or 0) for pid in outcomes(score(pool, *[" "] * 90), "pid")}
    begin = time.monotonic()

    pool.close()

    assert time.monotonic() - begin < 2
    assert len(pids) == 2
    assert not any(alive(pid) for pid in pids)


def test_processes_know_no_secrets_of_ours(pool_of: MakePool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOTWATCH__SLACK__TOKEN", "a token")
    [found] = outcomes(score(pool_of("pid"), " "), "pid")

    environment = Path(f"/proc/{int(found or 0)}/environ")
    if not environment.exists():
        pytest.skip("needs /proc")
    assert b"a token" not in environment.read_bytes()


WORKER = """
import os, signal, sys
from monitor.scoring.pool import Pool
from tests.integration.test_scoring_pool import outcomes, score, transcripts_of
pool = Pool(["tests.fault_detectors:pid", "tests.fault_detectors:hangs"])
print(int(outcomes(score(pool, " "), "pid")[0]), flush=True)
pool.score(transcripts_of("hang"), lambda: None)
"""


def test_processes_die_with_a_worker_that_is_killed() -> None:
    worker = subprocess.Popen([sys.executable, "-c", WORKER], stdout=subprocess.PIPE, text=True)
    assert worker.stdout is not None
    pid = int(worker.stdout.readline())

    worker.kill()
    worker.wait()
    worker.stdout.close()

    deadline = time.monotonic() + 10
    while alive(pid) and time.monotonic() < deadline:
        os.sched_yield()
    assert not alive(pid)


@pytest.mark.parametrize("signal_", [signal.SIGTERM, signal.SIGINT])
def test_signals_to_the_group_are_left_to_the_worker(pool_of: MakePool, signal_: signal.Signals) -> None:
    pool = pool_of("pid")
    [before] = outcomes(score(pool, " "), "pid")

    os.kill(int(before or 0), signal_)

    assert outcomes(score(pool, " "), "pid") == [before]


def alive(pid: int) -> bool:
    """Whether the process runs; one that is dead and waits to be collected does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
