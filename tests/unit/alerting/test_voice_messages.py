"""A bot that writes differently, in words: what moved, whether the traffic did, and what to look at next."""

from typing import Any

import pytest

from monitor.alerting.messages import render
from monitor.alerting.slack import Message
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


def shown(payload: dict[str, Any], kind: str = "root") -> Message:
    return render(
        Notification("0a1b2c3d", "slack", kind, "incident:7", 7, 1, "ticket", payload, 1, NOON, None, None), NOON
    )


def test_the_first_line_names_what_moved() -> None:
    message = shown(make_notice(voice_alert()))

    said = "🟠 support (prod): writing style of replies changed: " + ", ".join(MOVED)
    assert message.blocks[0]["text"]["text"] == said


def test_the_story_says_what_was_compared_and_that_it_is_not_the_traffic() -> None:
    story = texts(shown(make_notice(voice_alert())))

    assert "Writing style of replies: *replies 45 % shorter, 2.0 times as many list items" in story
    assert "*Compared:* 75 replies since, with 3,240 before." in story
    assert "*Model or traffic?* The bot: what its users write did not change" in story
    assert "`m-7 (prompt p-2)`" in story
    assert "`botwatch baseline show support --metric voice`" in story
    assert "unknown" not in story


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
