"""Model or traffic? An alert says what of its change is another mix of traffic."""

from typing import Any

import pytest
from sqlalchemy import Engine, text

from monitor.control.loop import Control
from monitor.control.rules import Rules
from tests.factories_windows import DAY, MONDAY, Booking, add_bot, add_file, book, traffic

CHANGE = MONDAY + 3 * DAY


def judged(engine: Engine, by_channel: dict[str, list[Booking]]) -> dict[str, Any]:
    """Facts of the alert of a bot with this traffic by channel."""
    whole: dict[Any, list[int]] = {}
    parts = []
    for channel, bookings in by_channel.items():
        for each in bookings:
            sums = whole.setdefault(each.slice, [0, 0])
            sums[0] += each.n
            sums[1] += each.units
            parts.append(Booking(each.slice, each.n, each.units, segment=f"channel={channel}"))
    with engine.begin() as conn:
        add_bot(conn, [add_file(conn)])
        book(conn, [*(Booking(at, n, units) for at, (n, units) in sorted(whole.items())), *parts])
    Control(engine, Rules(post_at_once=True)).drain(lambda: MONDAY)
    with engine.connect() as connection:
        query = text("SELECT facts FROM alert WHERE segment = '' AND metric = 'toxicity'")
        found: dict[str, Any] = connection.execute(query).scalar_one()
    return found


def test_a_bot_that_became_worse_in_every_channel_is_named_as_the_reason(engine: Engine) -> None:
    facts = judged(
        engine,
        {
            "web": traffic(3.5, worse_from=CHANGE, rate=0.01, per_slice=14),
            "app": traffic(3.5, worse_from=CHANGE, rate=0.01, per_slice=6, seed=2),
        },
    )

    mix = facts["mix"]
    assert mix["key"] == "channel"
    assert mix["rate"] == pytest.approx(mix["change"], rel=0.15)
    assert "the bot's replies" in mix["words"]


def test_more_traffic_of_a_channel_that_was_always_worse_is_named_as_the_reason(engine: Engine) -> None:
    facts = judged(
        engine,
        {
            "web": [
                *traffic(3, rate=0.004, per_slice=18),
                *traffic(0.5, start=CHANGE, rate=0.004, per_slice=8, seed=3),
            ],
            "app": [
                *traffic(3, rate=0.08, per_slice=2, seed=2),
                *traffic(0.5, start=CHANGE, rate=0.08, per_slice=12, seed=4),
            ],
        },
    )

    mix = facts["mix"]
    assert mix["mix"] > 0.7 * mix["change"]
    assert "another mix of channel" in mix["words"]
    assert mix["parts"]["app"]["share_since"] > mix["parts"]["app"]["share_before"]


def test_a_bot_without_declared_kinds_of_traffic_says_nothing_of_a_mix(engine: Engine) -> None:
    with engine.begin() as conn:
        add_bot(conn, [add_file(conn)])
        book(conn, traffic(3.5, worse_from=CHANGE))
    Control(engine, Rules(post_at_once=True)).drain(lambda: MONDAY)

    with engine.connect() as connection:
        assert connection.execute(text("SELECT facts -> 'mix' FROM alert")).scalar_one() is None
