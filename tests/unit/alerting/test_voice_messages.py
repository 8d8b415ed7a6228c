"""A bot that writes differently, in words: what moved, whether the traffic did, and what to look at next."""

from dataclasses import replace
from typing import Any

import pytest

from monitor.alerting.answers import Sent
from monitor.alerting.messages import render
from monitor.alerting.slack import Message, SlackChannel
from monitor.demo.slack_limits import problems
from monitor.demo.slack_stand_in import CHANNEL, SlackStandIn
from monitor.domain.notification import Notification
from tests.factories import NOON
from tests.factories_alerting import make_alert, make_notice, resolved
from tests.unit.alerting.test_messages import texts

MOVED = ["replies 45 % shorter", "2.0 times as many list items", "hardly any contractions"]
NOTHING = dict.fromkeys(("flagged", "expected", "low", "high", "deploy"))


def voice_alert(**facts: Any) -> dict[str, Any]:
    numbers = dict.fromkeys(("rate", "usual", "ratio", "ratio_low"))
    told = {**NOTHING, "n": 75, "usual_n": 3240, "moved": MOVED, "traffic": False, "versions": [], **facts}
    alert = make_alert(metric="voice", direction="changed", tier="ticket", model_version="m-7 (prompt p-2)", **numbers)
    return {**alert, "facts": {**alert["facts"], **told}}


def notice(payload: dict[str, Any], kind: str) -> Notification:
    return Notification("0a1b2c3d", "slack", kind, "incident:7", 7, 1, "ticket", payload, 1, NOON, None, None)


def shown(payload: dict[str, Any], kind: str = "root") -> Message:
    return render(notice(payload, kind), NOON)


def test_the_first_line_names_what_moved() -> None:
    message = shown(make_notice(voice_alert()))

    said = "🟠 support (prod): writing style of replies changed: " + ", ".join(MOVED)
    assert message.blocks[0]["text"]["text"] == said


def test_a_page_without_a_ratio_is_told_of_before_the_way_of_writing_that_is_a_page_beside_it() -> None:
    beside = {**voice_alert(), "id": 1, "tier": "page"}
    severe = make_alert(metric="toxicity.severe", direction="event", rate=None, usual=None, ratio=None, ratio_low=None)

    message = shown(make_notice(beside, {**severe, "id": 2}))

    assert message.blocks[0]["text"]["text"].startswith("🚨 support (prod): severely toxic replies")


def test_the_story_says_what_was_compared_and_that_it_is_not_the_traffic() -> None:
    story = texts(shown(make_notice(voice_alert())))

    assert "Writing style of replies: *replies 45 % shorter, 2.0 times as many list items" in story
    assert "*Compared:* 75 replies since, with 3,240 before." in story
    assert "*Model or traffic?* The bot: what its users write did not change" in story
    assert "`m-7 (prompt p-2)`" in story
    assert "`botwatch baseline show support --metric voice`" in story
    assert "`botwatch baseline accept support --metric voice`" in story
    assert "unknown" not in story


def test_the_commands_name_an_environment_that_is_not_the_usual_one() -> None:
    story = texts(shown(make_notice({**voice_alert(), "env": "staging"})))

    assert "`botwatch baseline accept support --env staging --metric voice`" in story


def test_a_reply_of_before_and_one_of_since_are_shown_with_their_lines_and_lengths() -> None:
    listed = "Bring:\n- rope\n- tape"
    examples = [
        {"reply": "r1", "when": "before", "text": "Please bring some rope and tape with you."},
        {"reply": "r2", "when": "since", "text": listed},
    ]

    story = texts(shown(make_notice(voice_alert(examples=examples))))

    assert "How it wrote before, and since; personal data are hidden where they were found" in story
    assert "“Please bring some rope and tape with you.”  41 characters" in story
    assert f"“Bring: ⏎ - rope ⏎ - tape”  {len(listed)} characters" in story


def test_a_reply_that_was_kept_pings_nobody_and_is_cut() -> None:
    examples = [{"reply": "r1", "when": "since", "text": "<!channel> " + "word " * 900}]

    message = shown(make_notice(voice_alert(examples=examples)))

    assert list(problems(message.blocks)) == []
    assert "<!channel>" not in message.text
    assert max(len(words) for words in texts(message).split("\n")) < 500


def test_one_that_is_a_page_makes_no_promise_of_pages() -> None:
    alert = {**voice_alert(promise=8.0), "tier": "page"}

    story = texts(shown(make_notice(alert)))

    assert "page: somebody looks now" in story
    assert "false page" not in story


@pytest.mark.parametrize("is_first_page", [True, False])
def test_only_the_reply_that_makes_it_a_page_is_shown_in_the_channel_too(*, is_first_page: bool) -> None:
    with SlackStandIn() as slack:
        channel = SlackChannel(slack.token, CHANNEL, base_url=slack.base_url)
        root = channel.post(shown(make_notice(voice_alert())), notice(make_notice(voice_alert()), "root"))
        assert isinstance(root, Sent)
        payload = make_notice(voice_alert(), kind="joined")
        payload["event"] |= {"is_first_page": True} if is_first_page else {}

        channel.post(shown(payload, "reply"), replace(notice(payload, "reply"), root=root.place))

        assert ("reply_broadcast" in slack.calls_of("chat.postMessage")[-1].arguments) is is_first_page


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        pytest.param("recovered", "back to usual", id="as before again"),
        pytest.param("traffic", "followed the traffic, which had changed", id="other questions"),
    ],
)
def test_how_it_ended_is_said_in_the_thread(outcome: str, said: str) -> None:
    over = resolved(voice_alert(), outcome=outcome)

    message = shown(make_notice(over, kind="resolved"), "reply")

    assert said in texts(message).lower()
