"""Facts into words: what a person on call reads first, and what may never be in a message."""

import random
import string
from datetime import timedelta
from typing import Any

import pytest

from monitor.alerting.messages import render
from monitor.alerting.slack import Message
from monitor.demo.slack_limits import problems, refusal
from monitor.domain.notification import Notification
from tests.factories import NOON
from tests.factories_alerting import MINUTE, make_alert, make_notice, resolved


def shown(
    payload: dict[str, Any], kind: str = "root", *, age: timedelta = timedelta(0), id: str = "0a1b2c3d"
) -> Message:
    notification = Notification(id, "slack", kind, "incident:7", 7, 1, "page", payload, 1, NOON - age, None, None)
    return render(notification, NOON)


def texts(message: Message) -> str:
    """Every letter of the blocks."""
    found: list[str] = []

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            found.extend(inner for key, inner in value.items() if key == "text" and isinstance(inner, str))
            for inner in value.values():
                walk(inner)
        if isinstance(value, list | tuple):
            for inner in value:
                walk(inner)

    walk(message.blocks)
    return "\n".join(found)


def test_the_first_line_says_which_bot_where_what_and_how_much() -> None:
    message = shown(make_notice())

    assert message.blocks[0]["text"]["text"] == "🔴 support (prod): toxic replies 8 times usual"


def test_the_story_holds_the_interval_the_counts_the_start_and_the_deploy() -> None:
    story = texts(shown(make_notice()))

    assert "Toxic replies: *3.1%* (95% interval 2.3% to 4.2%), usual 0.4%." in story
    assert "41 conversations flagged in 1,322 replies checked; 5.3 would be usual." in story
    assert "found 35 min later. Started 6 min after model `ft-2` went live (before: `ft-1`)." in story
    assert "at most 1 false page in 28 days" in story
    assert "`botwatch alerts show 12`" in story


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        pytest.param("unheard", "not known to be over, no reply was heard for 3 days", id="unheard"),
        pytest.param("unwatched", "not watched any more", id="unwatched"),
    ],
)
def test_an_alert_that_nobody_hears_or_watches_any_more_is_not_called_over(outcome: str, words: str) -> None:
    over = make_notice(resolved(make_alert(), outcome=outcome), kind="resolved")

    root, reply = shown(over), shown(over, "reply")

    assert root.blocks[0]["text"]["text"] == f"⚪ support (prod): toxic replies {words}"
    assert root.text.startswith(f"CLOSED support (prod): toxic replies {words}.")
    assert f"*Closed:* {words}. If it turns out to go on, that is told here." in texts(root)
    assert texts(reply).startswith("*⚪ Closed: toxic replies*")
    assert "✅" not in texts(root) + texts(reply)


def test_the_plain_text_says_all_of_it_again_without_markup() -> None:
    text = shown(make_notice()).text

    assert text.startswith("PAGE support (prod): toxic replies 8 times usual.")
    assert "41 conversations flagged in 1,322 replies checked" in text
    assert "Since 20 Nov 11:25 UTC. Started 6 min after model ft-2 went live" in text
    assert "botwatch alerts show 12" in text
    assert not set(text) & set("*`<>")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        pytest.param({"usual": 0.0, "ratio": None, "ratio_low": None}, "usually none", id="never before"),
        pytest.param({"usual": None, "ratio": None, "ratio_low": None}, "usual not known yet", id="no reference"),
        pytest.param({"ratio": 4217.0}, "over 1,000 times usual", id="out of all proportion"),
        pytest.param({"metric": "toxicity.severe"}, "🚨", id="severe"),
        pytest.param({"tier": "ticket"}, "🟠", id="ticket"),
        pytest.param({"segment": "language=de"}, "in language=de", id="segment"),
    ],
)
def test_the_first_line_fits_the_case(changes: dict[str, Any], words: str) -> None:
    message = shown(make_notice(make_alert(**changes)))

    assert words in message.blocks[0]["text"]["text"]


def test_unknown_figures_are_never_shown_as_zero() -> None:
    blank = make_alert(rate=None, usual=None, ratio=None, ratio_low=None)
    blank["facts"] = {}

    story = texts(shown(make_notice(blank)))

    assert "*unknown*" in story
    assert " 0 " not in story
    assert "*0%*" not in story


def test_other_alerts_of_the_incident_are_listed_in_it_and_long_lists_are_counted() -> None:
    alerts = [make_alert(id=number, metric="generalisation", ratio_low=1.0) for number in range(30)]

    message = shown(make_notice(make_alert(), *alerts))

    assert ", and 30 more alerts" in message.blocks[0]["text"]["text"]
    assert "and 20 more" in texts(message)


def test_the_surest_page_that_still_fires_is_talked_about_first() -> None:
    over = resolved(make_alert(id=1, ratio_low=90.0))
    ticket = make_alert(id=2, tier="ticket", ratio_low=80.0)
    page = make_alert(id=3, metric="generalisation", ratio_low=2.0)

    message = shown(make_notice(over, ticket, page))

    assert "replies that generalise about groups" in message.blocks[0]["text"]["text"]
    assert ", and 1 more alert" in message.blocks[0]["text"]["text"]


def test_a_resolved_incident_says_how_it_ended_how_long_it_was_and_shows_no_examples() -> None:
    example = {"reply": "r", "text": "only a fool asks", "score": 0.9, "spans": [[7, 11, "insult"]]}
    over = resolved(make_alert(facts={"examples": [example]}), outcome="unconfirmed")

    message = shown(make_notice(over), "edit")

    assert message.blocks[0]["text"]["text"] == "✅ support (prod): toxic replies not confirmed by later data"
    assert "(2 h 25 min)" in texts(message)
    assert not any(block["type"] == "rich_text" for block in message.blocks)
    assert message.text.startswith("RESOLVED")


def test_examples_hide_the_flagged_words_and_are_letters_only() -> None:
    text = "[NAME], only a hopeless idiot <!channel> would ask *twice*"
    example = {"reply": "r", "text": text, "score": 0.97, "spans": [[15, 29, "insult"]]}

    message = shown(make_notice(make_alert(facts={"examples": [example]})))

    [examples] = [block for block in message.blocks if block["type"] == "rich_text"]
    assert "idiot" not in str(message.blocks) + message.text
    assert "▇▇▇▇▇ [insult]" in str(examples)
    assert "<!channel> would ask *twice*" in str(examples)
    marked_up = [block for block in message.blocks if block["type"] != "rich_text"]
    assert "<!channel>" not in str(marked_up) + message.text


def test_examples_are_at_most_three_of_a_few_words_each() -> None:
    long = {"reply": "r", "text": "word " * 500, "score": 0.9, "spans": [[1000, 1004, "insult"]]}

    message = shown(make_notice(make_alert(facts={"examples": [long] * 5})))

    [examples] = [block for block in message.blocks if block["type"] == "rich_text"]
    assert len(examples["elements"][1]["elements"]) == 3
    assert str(examples["elements"][1]["elements"][0]).count("word") <= 24


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("<!channel>", id="ping"),
        pytest.param("<https://evil.example|click>", id="link"),
        pytest.param("a`*b*`c", id="markup"),
        pytest.param("sale\u202egnp.exe", id="direction override"),
        pytest.param("ze\u200bro", id="zero width"),
        pytest.param("nul\x00l", id="NUL"),
        pytest.param("half \ud83d", id="half an emoji"),
    ],
)
def test_names_can_not_ping_link_format_or_hide(name: str) -> None:
    alert = make_alert(bot=name, model_version=name, segment=f"topic={name}")
    alert["facts"]["versions"] = [name]
    alert["facts"]["deploy"]["value"] = name

    message = shown(make_notice(alert, words=name))

    marked_up = "\n".join(str(block) for block in message.blocks if block["type"] != "header") + message.text
    assert "<!channel" not in marked_up
    assert "<https" not in marked_up
    for hidden in "\u202e\u200b\x00\ud83d":
        assert hidden not in texts(message) + message.text
    assert refusal({"text": message.text, "blocks": list(message.blocks)}) is None


def test_a_late_message_says_so_and_an_edit_never_does() -> None:
    late, edit = (shown(make_notice(), kind, age=43 * MINUTE) for kind in ("root", "edit"))

    assert late.text.startswith("This message is 43 min late")
    assert "late" not in edit.text


def test_block_ids_are_new_with_every_message_and_never_twice_in_one() -> None:
    first, second = shown(make_notice(), id="aaaaaaaa-1"), shown(make_notice(), "edit", id="bbbbbbbb-1")

    ids = [block["block_id"] for message in (first, second) for block in message.blocks]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        pytest.param("joined", "➕ Another one: toxic replies", id="joined"),
        pytest.param("updated", "🔁 Changed: toxic replies", id="updated"),
        pytest.param("unheard-of", "News: toxic replies", id="a kind that we do not know"),
    ],
)
def test_a_reply_says_what_happened(kind: str, words: str) -> None:
    message = shown(make_notice(kind=kind, words="late replies came in"), "reply")

    assert words in texts(message)
    assert "late replies came in" in texts(message)


def test_a_reply_says_whether_all_of_it_is_over() -> None:
    over, other = resolved(make_alert(id=1)), make_alert(id=2, metric="generalisation")

    part = shown(make_notice(other, over, kind="resolved"), "reply")
    whole = shown(make_notice(over, kind="resolved"), "reply")

    assert "One of them is over: toxic replies" in texts(part)
    assert "All clear: toxic replies" in texts(whole)
    assert "Back to usual, after 2 h 25 min." in texts(whole)


def test_a_pipeline_alert_names_what_stands_still_and_sends_people_to_the_doctor() -> None:
    alert = make_alert(tier="pipeline", bot=None, env=None, metric=None, component="chatbot.transcripts/2")
    alert["facts"] = {"words": "no record for 20 min although there are more"}

    message = shown(make_notice(alert))

    assert "botwatch: trouble with chatbot.transcripts/2" in message.blocks[0]["text"]["text"]
    assert "no record for 20 min" in texts(message)
    assert "`botwatch doctor`" in texts(message)


def test_trouble_of_the_pipeline_that_is_over_says_so() -> None:
    alert = make_alert(tier="pipeline", bot=None, env=None, metric=None, component="storage", change_at=None)
    alert["facts"] = {"words": "12 rows lie where no retention finds them"}
    over = make_notice(resolved(alert, outcome="cleared"), kind="resolved")

    root, reply = shown(over, "edit"), shown(over, "reply")

    assert root.blocks[0]["text"]["text"] == "✅ botwatch: trouble with storage is over"
    assert "(1 h 50 min)" in texts(root)
    assert "All clear: trouble with storage" in texts(reply)
    assert "Over, after 1 h 50 min." in texts(reply)


def test_the_digest_puts_the_verdict_first_and_the_worst_bot_next() -> None:
    report = {
        "week": "2026-W47",
        "title": "Bot behaviour, week 47",
        "verdict": "1 of 2 bots needs attention.",
        "bots": [
            {"bot": "support", "env": "prod", "verdict": "worse", "words": "toxic replies 0.9%"},
            {"bot": "hr", "env": "prod", "verdict": "cannot_say", "words": "only 84 replies checked"},
        ],
        "more_bots": 3,
        "figures": [["Replies checked", "61,204"]],
        "decisions": ["Keep ft-2?"],
        "why_revised": None,
        "footer": "Compared with week 46",
        "next": "botwatch report --week 2026-W47",
    }

    message = shown({"report": report}, "report")

    summary = message.blocks[1]["text"]["text"].splitlines()
    assert summary[0] == "*1 of 2 bots needs attention.*"
    assert summary[1].startswith("🔴 *support* (prod): toxic replies 0.9%")
    assert "and 3 more bots in the report" in texts(message)
    assert message.text.startswith("Bot behaviour, week 47: 1 of 2 bots")


def test_a_test_message_worries_nobody() -> None:
    message = shown({"test": {"by": "ana@laptop"}}, "test")

    assert "Nothing is wrong with any bot" in message.text
    assert "ana@laptop" in texts(message)


@pytest.mark.parametrize("payload", [{}, {"alerts": []}, {"incident": None, "alerts": None}], ids=str)
def test_facts_that_are_missing_still_make_a_message(payload: dict[str, Any]) -> None:
    for kind in ("root", "edit", "reply"):
        message = shown(payload, kind)

        assert refusal({"text": message.text, "blocks": list(message.blocks)}) is None


def test_ten_thousand_strange_notices_keep_every_limit() -> None:
    rng = random.Random(20)
    for number in range(10_000):
        kind = rng.choice(["root", "edit", "reply", "report", "test"])
        payload = _strange_report(rng) if kind == "report" else _strange_notice(rng)

        message = shown(payload, kind, age=timedelta(minutes=rng.choice([0, 43])), id=f"{number:08x}")

        wrong = refusal({"text": message.text, "blocks": list(message.blocks)})
        assert wrong is None, (number, wrong, list(problems(message.blocks)))
        assert sum(len(str(block)) for block in message.blocks) < 12_000
        assert "<!channel" not in message.text
        message.text.encode()  # no half emoji


LETTERS = (
    string.ascii_letters
    + " _*~`<>&|@#:\n\t\x00\x1b"
    + "üßÄ日本語שלוםمرحبا"
    + "🔥👩‍👩‍👧🇩🇪"
    + "\u202e\u200b\u2066\ufeff\ud83d\u2028"
)


_WORST = ["", "<!channel>", "a" * 5000, "🔥" * 3000, "&" * 3000, "\u202e" * 100, "`" * 90, " "]
_POOL = [*_WORST, *("".join(random.Random(seed).choices(LETTERS, k=(1, 3, 20, 200)[seed % 4])) for seed in range(80))]


def _strange_text(rng: random.Random) -> str:
    return rng.choice(_WORST if rng.random() < 0.1 else _POOL)


def _strange_number(rng: random.Random) -> float | None:
    return rng.choice([None, 0.0, 0.0, 1e-12, 0.004, 0.5, 1.0, 3.7, 1e9])


def _strange_alert(rng: random.Random) -> dict[str, Any]:
    text = _strange_text(rng)
    start = rng.randrange(0, 50)
    example = {
        "reply": _strange_text(rng),
        "text": text,
        "score": _strange_number(rng),
        "spans": [[start, start + 9, text]],
    }
    alert = make_alert(
        id=rng.randrange(10**9),
        bot=_strange_text(rng),
        env=_strange_text(rng),
        segment=_strange_text(rng),
        model_version=_strange_text(rng),
        metric=rng.choice(["toxicity", "generalisation", "toxicity.severe", _strange_text(rng), None]),
        direction=rng.choice(["up", "down"]),
        tier=rng.choice(["page", "ticket", "digest", "pipeline"]),
        component=_strange_text(rng),
        rate=_strange_number(rng),
        usual=_strange_number(rng),
        ratio=_strange_number(rng),
        ratio_low=_strange_number(rng),
        change_at=rng.choice([None, NOON.isoformat(), "no time", "2026-11-20"]),
        facts={
            "flagged": _strange_number(rng),
            "n": _strange_number(rng),
            "expected": _strange_number(rng),
            "low": _strange_number(rng),
            "high": _strange_number(rng),
            "versions": [_strange_text(rng) for _ in range(rng.choice([0, 1, 300]))],
            "examples": [example] * rng.choice([0, 1, 9]),
            "words": _strange_text(rng),
            "sampled": _strange_number(rng),
            "deploy": rng.choice(
                [None, {}, {"kind": text, "value": text, "first_slice": NOON.isoformat(), "previous": text}]
            ),
        },
    )
    return resolved(alert, outcome=rng.choice(["recovered", text])) if rng.random() < 0.3 else alert


def _strange_notice(rng: random.Random) -> dict[str, Any]:
    alerts = [_strange_alert(rng) for _ in range(rng.choice([1, 1, 1, 2, 12]))]
    notice = make_notice(
        *alerts, kind=rng.choice(["opened", "joined", "updated", "resolved"]), words=_strange_text(rng)
    )
    if rng.random() < 0.2:
        notice["previous"] = rng.choice([None, "https://example.slack.com/archives/C/p1", "https://x|<y>"])
    if rng.random() < 0.2:
        notice["repeat"] = True
    return notice


def _strange_report(rng: random.Random) -> dict[str, Any]:
    bot = {"bot": _strange_text(rng), "env": _strange_text(rng), "verdict": "worse", "words": _strange_text(rng)}
    return {
        "report": {
            "week": "2026-W47",
            "title": _strange_text(rng),
            "verdict": _strange_text(rng),
            "bots": [bot] * rng.choice([0, 8, 60]),
            "more_bots": rng.choice([0, 5]),
            "figures": [[_strange_text(rng), _strange_text(rng)] for _ in range(rng.choice([0, 6, 30]))],
            "decisions": [_strange_text(rng) for _ in range(rng.choice([0, 3, 30]))],
            "why_revised": rng.choice([None, _strange_text(rng)]),
            "footer": _strange_text(rng),
            "next": _strange_text(rng),
        }
    }
