"""Alerts of what is not heard or not watched any more end, hold no incident open, and are taken up again."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import numpy as np
import pytest
from sqlalchemy import Engine, text

from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.domain.alert import UNHEARD_AFTER
from monitor.domain.judging import Budget
from monitor.domain.metric import BY_NAME
from monitor.domain.window import SLICE
from tests.factories_windows import DAY, MONDAY, Booking, add_bot, add_file, add_topic, book, report

HOUR = timedelta(hours=1)
CHANGE = 48  # hours after the first reply
TOXICITY, GENERALISATION = BY_NAME["toxicity"], BY_NAME["generalisation"]
RULES = Rules(post_at_once=True, metrics=(TOXICITY,))
NEVER = 10_000


def hourly(first: int, last: int, *, worse_from: int = NEVER, seed: int = 1, **labels: Any) -> list[Booking]:
    """A slice an hour with a hundred replies, from hour `first` up to `last`: 1 % flagged, then 20 %."""
    rng = np.random.default_rng(seed)
    hours = [(MONDAY + hour * HOUR, 0.2 if hour >= worse_from else 0.01) for hour in range(first, last)]
    return [Booking(at, 100, int(rng.binomial(100, rate)), **labels) for at, rate in hours]


def rows(engine: Engine, query: str) -> list[Any]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def file_of(engine: Engine, bookings: Sequence[Booking]) -> None:
    with engine.begin() as conn:
        add_bot(conn, [add_file(conn)])
        book(conn, bookings)


def more(engine: Engine, bookings: Sequence[Booking], rules: Rules = RULES) -> None:
    with engine.begin() as conn:
        book(conn, bookings)
    judge(engine, rules)


def judge(engine: Engine, rules: Rules = RULES) -> None:
    Control(engine, rules).drain(lambda: MONDAY)


def alerts(engine: Engine, where: str = "true") -> list[Any]:
    query = f"SELECT state, outcome, resolved_at FROM alert WHERE {where} ORDER BY id"  # noqa: S608
    return rows(engine, query)


def newest_words(engine: Engine) -> str | None:
    query = "SELECT payload #>> '{event,words}' FROM outbox WHERE kind = 'reply' ORDER BY revision DESC LIMIT 1"
    words: str | None = rows(engine, query)[0][0]
    return words


def test_a_limit_that_nobody_sets_any_more_ends_its_alert_and_the_same_one_goes_on_when_it_is_set_again(
    engine: Engine,
) -> None:
    limited = replace(RULES, budget=Budget(limits={"shop": {"toxicity": 0.002}}))
    file_of(engine, hourly(0, 40))
    judge(engine, limited)
    before = alerts(engine)

    more(engine, hourly(40, 42))
    without, incident, words = alerts(engine), rows(engine, "SELECT state FROM incident"), newest_words(engine)
    more(engine, hourly(42, 48), limited)

    assert before == [("firing", None, None)]
    assert without == [("resolved", "unwatched", MONDAY + 41 * HOUR + SLICE)]
    assert incident == [("resolved",)]
    assert words == "It is not watched any more: whether it is over cannot be said."
    assert alerts(engine) == [("firing", None, None)]
    assert newest_words(engine) == "It is watched again, and it has not ended."
    assert rows(engine, "SELECT state FROM incident") == [("open",)]


def test_an_alert_of_a_metric_that_is_switched_off_ends_as_not_watched_any_more(engine: Engine) -> None:
    file_of(engine, hourly(0, CHANGE + 4, worse_from=CHANGE))
    judge(engine)

    others = replace(RULES, metrics=(GENERALISATION,))
    more(engine, hourly(CHANGE + 4, CHANGE + 6, metric="generalisation"), others)

    assert [row[:2] for row in alerts(engine)] == [("resolved", "unwatched")]
    assert rows(engine, "SELECT state FROM incident") == [("resolved",)]


def of_channel(name: str, bookings: Sequence[Booking]) -> list[Booking]:
    return [replace(each, segment=f"channel={name}") for each in bookings]


LAST = CHANGE + 6  # the last hour in which the segment is heard
GONE_AT = MONDAY + LAST * HOUR + SLICE + UNHEARD_AFTER


def whole_and_channel(first: int, last: int, heard: Sequence[Booking]) -> list[Booking]:
    return [*hourly(first, last, seed=2), *of_channel("web", [each for each in heard if in_hours(each, first, last)])]


def in_hours(each: Booking, first: int, last: int) -> bool:
    return MONDAY + first * HOUR <= each.slice < MONDAY + last * HOUR


BACK = LAST + 3 * 24 + 20
CHANNEL = [*hourly(0, LAST + 1, worse_from=CHANGE, seed=3), *hourly(BACK, BACK + 10, worse_from=0, seed=4)]
OF_CHANNEL = "segment <> ''"


def test_an_alert_of_a_segment_without_replies_for_three_days_ends_as_unheard_and_stays_so(engine: Engine) -> None:
    file_of(engine, whole_and_channel(0, LAST + 3 * 24, CHANNEL))
    judge(engine)
    before = alerts(engine, OF_CHANNEL)

    more(engine, whole_and_channel(LAST + 3 * 24, LAST + 3 * 24 + 2, []))
    told = rows(engine, "SELECT count(*) FROM outbox")
    for hour in range(2, 6):
        more(engine, whole_and_channel(LAST + 3 * 24 + hour, LAST + 3 * 24 + hour + 1, []))

    assert before == [("firing", None, None)]
    assert alerts(engine, OF_CHANNEL) == [("resolved", "unheard", GONE_AT)]
    assert rows(engine, "SELECT state, resolved_at FROM incident") == [("resolved", GONE_AT)]
    assert newest_words(engine) == "No reply was heard for 3 days: whether it is over cannot be said."
    assert rows(engine, "SELECT count(*) FROM outbox") == told


def timeline(engine: Engine) -> list[Any]:
    query = """
        SELECT e.kind, e.at FROM incident_event AS e JOIN alert AS a ON a.id = e.alert_id
        WHERE a.segment <> '' AND (e.kind <> 'updated' OR e.facts ? 'again') ORDER BY e.id
    """
    return rows(engine, query)


@pytest.mark.parametrize("at_once", [10_000, 7])
def test_the_same_alert_is_taken_up_again_when_replies_come_and_it_goes_on_whatever_is_closed_together(
    engine: Engine, at_once: int
) -> None:
    file_of(engine, whole_and_channel(0, BACK + 10, CHANNEL))

    judge(engine, replace(RULES, slices_at_once=at_once))

    assert alerts(engine, OF_CHANNEL) == [("firing", None, None)]
    assert timeline(engine)[1:] == [("resolved", GONE_AT), ("updated", MONDAY + BACK * HOUR + SLICE)]
    assert rows(engine, "SELECT state FROM incident") == [("open",)]
    assert rows(engine, "SELECT count(*) FROM outbox WHERE kind = 'root'") == [(1,)]


def test_late_replies_do_not_end_again_what_was_taken_up(engine: Engine) -> None:
    file_of(engine, whole_and_channel(0, BACK + 10, CHANNEL))
    judge(engine)
    before = timeline(engine)

    late = Booking(MONDAY + (CHANGE + 3) * HOUR, 50, 10)
    more(engine, [late, *of_channel("web", [late])])

    assert alerts(engine, OF_CHANNEL) == [("firing", None, None)]
    assert timeline(engine) == before


def topic_of(engine: Engine, bookings: Sequence[Booking]) -> int:
    with engine.begin() as conn:
        [source] = add_topic(conn)
        add_bot(conn, [source])
        book(conn, bookings)
    return source


NEWEST = MONDAY + (CHANGE + 6) * HOUR


def tick(engine: Engine, source: int, now: datetime, newest: datetime, *, behind: int = 0) -> None:
    """Control looks at everything, `newest` being the youngest reply in the topic."""
    with engine.begin() as conn:
        report(conn, source, newest=newest, now=now, moved_at=newest, behind=behind)
    Control(engine, Rules(metrics=(TOXICITY,))).tick(now)


def silent_bot(engine: Engine) -> int:
    """A bot of a topic with an alert that people know of; no reply after `NEWEST`."""
    source = topic_of(engine, hourly(0, CHANGE + 6, worse_from=CHANGE))
    tick(engine, source, NEWEST + 10 * SLICE, NEWEST)
    assert alerts(engine) == [("firing", None, None)]
    return source


def test_the_alert_of_a_bot_that_fell_silent_ends_three_days_later_and_people_are_told(engine: Engine) -> None:
    source = silent_bot(engine)
    gone_at = NEWEST - HOUR + SLICE + UNHEARD_AFTER

    tick(engine, source, gone_at - SLICE, NEWEST)
    before = alerts(engine)
    tick(engine, source, gone_at + 2 * SLICE, NEWEST)
    tick(engine, source, gone_at + DAY, NEWEST)

    assert before == [("firing", None, None)]
    assert alerts(engine) == [("resolved", "unheard", gone_at)]
    assert rows(engine, "SELECT state, resolved_at FROM incident WHERE bot = 'shop'") == [("resolved", gone_at)]
    assert rows(engine, "SELECT kind FROM outbox ORDER BY kind") == [("edit",), ("reply",), ("root",)]
    assert newest_words(engine) == "No reply was heard for 3 days: whether it is over cannot be said."


def test_a_bot_that_speaks_again_and_is_still_worse_is_told_of_in_the_channel(engine: Engine) -> None:
    source = silent_bot(engine)
    tick(engine, source, NEWEST + 4 * DAY, NEWEST)
    hour = CHANGE + 6 + 5 * 24

    with engine.begin() as conn:
        book(conn, hourly(hour, hour + 4, worse_from=0, seed=5, source=source))
    newest = MONDAY + (hour + 4) * HOUR
    tick(engine, source, newest + 10 * SLICE, newest)

    assert alerts(engine) == [("firing", None, None)]
    assert newest_words(engine) == "Replies are heard again, and it has not ended."
    query = "SELECT payload -> 'event' -> 'is_first_page' FROM outbox WHERE kind = 'reply' ORDER BY revision"
    assert rows(engine, query) == [(None,), (True,)]


def test_a_topic_that_nobody_reads_ends_no_alert(engine: Engine) -> None:
    source = silent_bot(engine)

    for day in range(1, 6):
        tick(engine, source, NEWEST + day * DAY, NEWEST, behind=100)

    assert alerts(engine, "bot = 'shop'") == [("firing", None, None)]


def test_a_file_of_long_ago_leaves_its_alerts_as_they_are(engine: Engine) -> None:
    file_of(engine, hourly(0, CHANGE + 6, worse_from=CHANGE))
    judge(engine)

    Control(engine, RULES).drain(lambda: MONDAY + 400 * DAY)
    Control(engine, Rules(metrics=(TOXICITY,))).tick(MONDAY + 400 * DAY)

    assert alerts(engine) == [("firing", None, None)]


@pytest.mark.parametrize(
    ("later", "seen"),
    [pytest.param(4, False, id="soon after the first"), pytest.param(30, True, id="the next day")],
)
def test_a_page_that_joins_an_old_incident_is_to_be_seen_in_the_channel(
    engine: Engine, *, later: int, seen: bool
) -> None:
    second = hourly(0, CHANGE + 40, worse_from=CHANGE + later, metric="generalisation", seed=6)
    file_of(engine, [*hourly(0, CHANGE + 40, worse_from=CHANGE), *second])

    judge(engine, replace(RULES, metrics=(TOXICITY, GENERALISATION)))

    query = """
        SELECT payload -> 'event' ? 'is_first_page' FROM outbox
        WHERE kind = 'reply' AND payload #>> '{event,kind}' = 'joined'
    """
    assert rows(engine, query) == [(seen,)]
