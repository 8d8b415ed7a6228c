"""Another mix of traffic pages nobody, since each reply counts by how often its kind is usually flagged."""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import numpy as np
import pytest
from sqlalchemy import Engine, text

from detectors.stats.twins import FALSE_BETTER, TwinState
from monitor.cli.main import main
from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.domain.judging import Budget, StreamName, judge_slices
from monitor.domain.metric import BY_NAME
from monitor.domain.sharing import Claim
from monitor.storage import streams
from monitor.storage.shares import segments_born, shares_of
from monitor.storage.windows import totals_by_kind
from tests.factories_windows import DAY, MONDAY, Booking, add_bot, add_file, book

HOUR = timedelta(hours=1)
OTHER_MIX = 10  # day
TOXICITY = BY_NAME["toxicity"]
RATES = {"app": 0.02, "web": 0.002}


def by_channel(
    days: int, *, app_later: float = 0.4, worse: float = 1.0, seed: int = 1, key: str = "channel"
) -> list[Booking]:
    """A thousand replies an hour, a tenth of them from the app; from day 10 on more, and `worse` times as bad."""
    rng = np.random.default_rng(seed)
    found = []
    for hour in range(days * 24):
        later = hour >= OTHER_MIX * 24
        part, at, whole = (app_later if later else 0.1), MONDAY + hour * HOUR, [0, 0]
        for channel, share in (("app", part), ("web", 1.0 - part)):
            n = int(rng.poisson(1000 * share))
            flags = int(rng.binomial(n, RATES[channel] * (worse if later else 1.0)))
            whole = [whole[0] + n, whole[1] + flags]
            found.append(Booking(at, n, flags, segment=f"{key}={channel}"))
        found.append(Booking(at, whole[0], whole[1]))
    return found


def told(engine: Engine, *parts: list[Booking]) -> list[dict[str, Any]]:
    """The alerts of the whole bot when the parts are booked and judged, one after the other."""
    control = Control(engine, Rules(post_at_once=True))
    for place, part in enumerate(parts):
        with engine.begin() as conn:
            if not place:
                add_bot(conn, [add_file(conn)])
            book(conn, part)
        control.drain(lambda: MONDAY)
    with engine.connect() as conn:
        query = text(
            "SELECT segment, change_at, facts FROM alert WHERE direction = 'up' ORDER BY opened_slice, segment"
        )
        return [dict(row._mapping) for row in conn.execute(query)]


def state_of(engine: Engine) -> TwinState:
    with engine.connect() as connection:
        found = streams.load(connection, StreamName("shop", "prod", "", "toxicity"))
    assert found is not None
    return found.state


def test_more_traffic_of_a_channel_that_was_always_worse_pages_nobody(engine: Engine) -> None:
    alerts = told(engine, by_channel(14))

    assert alerts == []
    assert state_of(engine).mix.key == "channel"


def test_more_risky_requests_are_told_of_for_they_may_be_an_attack(engine: Engine) -> None:
    alerts = told(engine, by_channel(11, key="request_risk"))

    [alert] = [each for each in alerts if not each["segment"]]
    assert "another mix of request_risk" in alert["facts"]["mix"]["words"]
    assert state_of(engine).mix.key is None


def test_a_bot_that_became_worse_beside_another_mix_is_told_of_and_the_mix_is_allowed_for(engine: Engine) -> None:
    alerts = told(engine, by_channel(11, worse=3.0))

    [alert] = [each for each in alerts if not each["segment"]]
    assert abs(alert["change_at"] - (MONDAY + OTHER_MIX * DAY)) <= 2 * HOUR
    assert "which is allowed for" in alert["facts"]["mix"]["words"]
    assert alert["facts"]["weighed_by"] == "channel"


def test_an_alert_of_before_the_usual_mix_was_known_is_not_called_weighed_when_all_is_judged_at_once(
    engine: Engine,
) -> None:
    bad = [
        replace(each, units=6 * each.units) if 5 <= (each.slice - MONDAY) / DAY < 5.5 else each
        for each in by_channel(10)
    ]

    [alert, *_] = [each for each in told(engine, bad) if not each["segment"]]

    assert state_of(engine).mix.key == "channel"
    assert "weighed_by" not in alert["facts"]


def test_what_is_usual_says_which_mix_is_allowed_for(
    engine: Engine, database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BOTWATCH_DATABASE_URL", database)
    told(engine, by_channel(9))

    main(["baseline", "show", "shop", "--metric", "toxicity", "--json"])
    [page] = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    main(["baseline", "show", "shop", "--metric", "toxicity"])
    words = " ".join(capsys.readouterr().out.split())

    assert page["mix"]["key"] == "channel"
    assert page["mix"]["relative"]["app"] > 5 * page["mix"]["relative"]["web"]
    assert "another mix of channel is allowed for; times as often flagged as all: app 5" in words


def test_late_replies_and_any_split_of_the_days_lead_to_the_same_state(engine: Engine) -> None:
    everything = by_channel(12)
    late = [each for each in everything if each.slice == MONDAY + 3 * DAY + 4 * HOUR]  # while it learnt
    rest = [each for each in everything if each not in late]
    days = [
        [each for each in rest if first <= (each.slice - MONDAY) / DAY < last] for first, last in ((0, 8.5), (8.5, 12))
    ]

    told(engine, *days, late)
    with engine.connect() as conn:
        shares = shares_of(conn, "shop", "prod")
        key, born = ("", "toxicity"), segments_born(shares)
        totals = totals_by_kind(conn, "shop", "prod", [key], born, None, MONDAY + 12 * DAY)[key]
    wanted = judge_slices(
        TwinState(),
        None,
        totals,
        TOXICITY,
        Budget().settings(TOXICITY, "shop"),
        share=shares[Claim("", "toxicity", "up")],
        boosted=frozenset(),
        twin_budget=FALSE_BETTER,
    )

    assert state_of(engine).to_dict() == wanted.state.to_dict()
    assert wanted.state.mix.known == ("channel=app", "channel=web")
    assert float(wanted.state.mix.flags.sum()) == float(sum(row.units for row in totals))


def test_counts_by_kind_are_the_same_whether_hours_or_days_are_read_at_once(engine: Engine) -> None:
    both = by_channel(2)
    counted = [replace(each, metric="generalisation", units=0) for each in both]
    parts = [Booking(each.slice, 0, 1, segment=each.segment, metric="generalisation.age") for each in both[:9]]
    told(engine, [*both, *counted, *parts])
    keys, born = [("", "toxicity"), ("", "generalisation.age")], {"channel=app": MONDAY, "channel=web": MONDAY}

    with engine.connect() as conn:
        days = totals_by_kind(conn, "shop", "prod", keys, born, None, MONDAY + 2 * DAY)
        hours = [
            totals_by_kind(conn, "shop", "prod", keys, born, MONDAY + hour * HOUR, MONDAY + (hour + 1) * HOUR)
            for hour in range(48)
        ]

    assert days == {key: [row for each in hours for row in each[key]] for key in keys}
    assert [sum(kind.flags for kind in row.kinds) for row in days["", "generalisation.age"][:4]] == [2, 2, 2, 0]


def test_a_key_that_is_declared_one_day_says_nothing_of_the_days_before_when_they_are_judged_anew(
    engine: Engine,
) -> None:
    declared = MONDAY + 2 * DAY
    bookings = [each for each in by_channel(5) if not each.segment or each.slice >= declared]
    before = [each for each in bookings if each.slice < declared]
    later = [each for each in bookings if each.slice >= declared]

    told(engine, before, later)
    first = state_of(engine).to_dict()
    with engine.begin() as conn:
        book(conn, [Booking(MONDAY + HOUR, 3, 1)])
    Control(engine, Rules(post_at_once=True)).drain(lambda: MONDAY)
    with engine.begin() as conn:
        book(conn, [Booking(MONDAY + HOUR, -3, -1)])  # the very same sums as before
    Control(engine, Rules(post_at_once=True)).drain(lambda: MONDAY)

    assert first["mix"]["kinds"] == ["channel=app", "channel=web"]
    assert state_of(engine).to_dict() == first
