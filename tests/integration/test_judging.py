"""Closed slices are judged: the same alerts whatever the order, the split and the number of transactions."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import numpy as np
import pytest
from sqlalchemy import Engine, text

from detectors.stats.twins import FALSE_BETTER, TwinState
from monitor.alerting.words import what
from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.domain.judging import Budget, Share, SliceTotal, StreamName, judge_slices
from monitor.domain.metric import BY_NAME, METRICS
from monitor.domain.window import SLICE
from monitor.storage import streams
from monitor.storage.folding import fold_bot
from tests.factories_scores import add_form
from tests.factories_windows import DAY, MONDAY, Booking, add_bot, add_file, add_topic, book, report, traffic

HOUR = timedelta(hours=1)
CHANGE = MONDAY + 3 * DAY
WORSE = traffic(4, worse_from=CHANGE, rate=0.01)
OUTCOME = "metric, direction, state, opened_slice, opened_at, change_at, resolved_at, rate, usual, ratio, ratio_low"


def rows(engine: Engine, query: str, **values: object) -> list[Any]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query), values)]


def alerts(engine: Engine, columns: str = OUTCOME) -> list[Any]:
    return rows(engine, f"SELECT {columns} FROM alert ORDER BY opened_slice, metric, direction")  # noqa: S608


def file_of(engine: Engine, bookings: Sequence[Booking], *, bots: Sequence[str] = ("shop",)) -> None:
    """A file that was read to its end, with these bookings."""
    with engine.begin() as conn:
        source = add_file(conn)
        for bot in bots:
            add_bot(conn, [source], bot=bot)
        book(conn, bookings)


def judged(engine: Engine, rules: Rules | None = None) -> None:
    Control(engine, rules or Rules(post_at_once=True)).drain(lambda: MONDAY)


def state_of(engine: Engine, metric: str = "toxicity") -> TwinState:
    with engine.connect() as connection:
        found = streams.load(connection, StreamName("shop", "prod", "", metric))
    assert found is not None
    return found.state


def test_a_bot_that_became_worse_has_one_alert_dated_at_the_change_and_the_other_bot_has_none(engine: Engine) -> None:
    file_of(engine, [*WORSE, *traffic(4, seed=2, bot="bank")], bots=["shop", "bank"])

    judged(engine)

    [(bot, metric, state, opened_at, change_at, ratio)] = alerts(
        engine, "bot, metric, state, opened_at, change_at, ratio"
    )
    assert (bot, metric, state) == ("shop", "toxicity", "firing")
    assert CHANGE < opened_at < CHANGE + 6 * HOUR
    assert abs(change_at - CHANGE) < 2 * HOUR
    assert 5 < ratio < 11


def reference_outcome(engine: Engine) -> list[Any]:
    """Alerts of the same bookings from one source, judged in a single transaction by the engine alone."""
    totals = [SliceTotal(each.slice, each.n, each.units, each.units) for each in WORSE]
    settings = Budget().settings(BY_NAME["toxicity"], "shop")
    found = judge_slices(
        TwinState(),
        None,
        totals,
        BY_NAME["toxicity"],
        settings,
        share=[Share(MONDAY, 1.0)],
        boosted=frozenset(),
        twin_budget=8.0,
    )
    return [int(change.slice) for change in found.up]


@pytest.mark.parametrize(
    ("partitions", "at_once", "order"),
    [
        pytest.param(1, 10_000, "as made", id="one partition, one transaction"),
        pytest.param(3, 100, "shuffled", id="three partitions, shuffled"),
        pytest.param(8, 577, "backwards", id="eight partitions, backwards"),
    ],
)
def test_the_same_replies_give_the_same_alerts_under_any_partitioning_and_order(
    engine: Engine, partitions: int, at_once: int, order: str
) -> None:
    rng = random.Random(partitions)
    with engine.begin() as conn:
        sources = add_topic(conn, partitions=partitions)
        add_bot(conn, sources)
        parts = [part for each in WORSE for part in split(each, sources, rng)]
        if order != "as made":
            parts.sort(key=lambda _: rng.random())
        if order == "backwards":
            parts.sort(key=lambda part: part.slice, reverse=True)
        book(conn, parts)
        conn.execute(text("UPDATE feed SET finished = true"))

    judged(engine, Rules(post_at_once=True, slices_at_once=at_once))

    assert [int(row[0].timestamp()) for row in alerts(engine, "opened_slice")] == reference_outcome(engine)


def split(booking: Booking, sources: Sequence[int], rng: random.Random) -> list[Booking]:
    """Spread the replies of a slice over sources; every conversation stays whole, so units stay units."""
    places = [rng.choice(list(sources)) for _ in range(booking.n)]
    return [
        Booking(
            booking.slice,
            places.count(source),
            sum(1 for place in places[: booking.units] if place == source),
            source=source,
        )
        for source in sources
        if places.count(source)
    ]


def test_judging_hour_by_hour_as_a_topic_goes_on_gives_the_alerts_of_one_go(engine: Engine) -> None:
    with engine.begin() as conn:
        [source] = add_topic(conn)
        add_bot(conn, [source])
    control = Control(engine, Rules())
    step = 12 * 5

    for begin in range(0, len(WORSE), step):
        part = WORSE[begin : begin + step]
        now = part[-1].slice + 2 * SLICE
        with engine.begin() as conn:
            book(conn, [Booking(each.slice, each.n, each.units, source=source) for each in part])
            report(conn, source, newest=now, now=now, position=begin)
        control.tick(now)

    assert [int(row[0].timestamp()) for row in alerts(engine, "opened_slice")] == reference_outcome(engine)
    assert rows(engine, "SELECT kind, count(*) FROM outbox WHERE kind = 'root' GROUP BY kind") == [("root", 1)]


def test_late_replies_lead_to_the_state_that_they_would_have_led_to_in_time(engine: Engine) -> None:
    late = [Booking(MONDAY + 3 * DAY - 5 * HOUR + n * SLICE, 10, n % 2) for n in range(10)]
    early = traffic(3.5, worse_from=CHANGE)
    file_of(engine, early)
    judged(engine)
    before = state_of(engine).to_dict()

    with engine.begin() as conn:
        book(conn, late)
    judged(engine)
    after = state_of(engine).to_dict()
    merged = {each.slice: [each.n, each.units] for each in early}
    for each in late:
        merged[each.slice][0] += each.n
        merged[each.slice][1] += each.units
    totals = [SliceTotal(at, n, units, units) for at, (n, units) in sorted(merged.items())]
    settings = Budget().settings(BY_NAME["toxicity"], "shop")
    wanted = judge_slices(
        TwinState(),
        None,
        totals,
        BY_NAME["toxicity"],
        settings,
        share=[Share(MONDAY, 1.0)],
        boosted=frozenset(),
        twin_budget=8.0,
    )

    assert after != before
    assert after == wanted.state.to_dict()


def test_an_alert_and_its_stream_agree_after_any_late_replies(engine: Engine) -> None:
    rng = random.Random(5)
    file_of(engine, traffic(3, worse_from=MONDAY + 2 * DAY, worse=4.0))
    judged(engine)
    first = alerts(engine, "opened_slice")

    for _ in range(6):
        at = MONDAY + rng.randrange(3 * 288) * SLICE
        with engine.begin() as conn:
            book(conn, [Booking(at, rng.choice([50, 500, 3000]), rng.choice([0, 0, 30]))])
        judged(engine)

        firing = rows(engine, "SELECT metric FROM alert WHERE state = 'firing' AND direction = 'up'")
        assert firing == ([("toxicity",)] if state_of(engine).up.firing else [])
        assert set(first) <= set(alerts(engine, "opened_slice"))


def test_late_replies_that_take_the_reason_away_withdraw_the_alert_and_page_nobody_again(engine: Engine) -> None:
    file_of(engine, traffic(3, worse_from=MONDAY + 2 * DAY + 22 * HOUR, worse=8.0))
    judged(engine)
    before = alerts(engine, "opened_slice, state")

    with engine.begin() as conn:
        book(conn, [Booking(MONDAY + 2 * DAY + 22 * HOUR + n * SLICE, 2000) for n in range(24)])
    judged(engine)

    assert [state for _, state in before] == ["firing"]
    after = alerts(engine, "opened_slice, state, outcome, direction")
    assert [row[:3] for row in after if row[3] == "up"] == [(before[0][0], "resolved", "amended")]
    told = rows(engine, "SELECT kind, payload->'event'->>'kind' FROM outbox WHERE kind <> 'edit'")
    assert set(told) <= {("root", "opened"), ("reply", "updated"), ("reply", "resolved")}
    assert [kind for kind, _ in told].count("root") == 1
    assert ("reply", "resolved") in told
    assert rows(engine, "SELECT state FROM incident") == [("resolved",)]


def test_an_episode_of_the_past_that_late_replies_bring_to_light_pages_nobody(engine: Engine) -> None:
    begin = MONDAY + 1.5 * DAY
    normal = traffic(4.2, worse_from=MONDAY + 4 * DAY)
    file_of(engine, normal)
    judged(engine)
    before = alerts(engine, "opened_slice, state")
    source = 77

    with engine.begin() as conn:
        late = [Booking(begin + n * SLICE, 100, 10 if n < 12 else 0, source=source) for n in range(200)]
        book(conn, late)
    judged(engine, Rules())

    found = rows(engine, "SELECT opened_slice, state, told IS NULL FROM alert ORDER BY opened_slice")
    assert [state for _, state in before] == ["firing"]
    assert [state for _, state, _ in found] == ["resolved", "firing"]
    assert [quiet for _, _, quiet in found] == [True, False]
    assert found[1][0] == before[0][0]
    events = [event for (event,) in rows(engine, "SELECT payload->'event'->>'kind' FROM outbox WHERE kind <> 'edit'")]
    assert events.count("opened") == 1
    assert set(events) <= {"opened", "updated"}


def test_a_stream_says_that_it_learns_until_its_reference_is_frozen_as_a_baseline(engine: Engine) -> None:
    file_of(engine, traffic(10, rate=0.02))
    judged(engine, Rules(post_at_once=True, slices_at_once=288))

    reading = rows(engine, "SELECT reading FROM judged_stream WHERE metric = 'toxicity'")[0][0]
    [(version, frozen_at, reason, flags)] = rows(
        engine,
        "SELECT version, frozen_at, reason, (summary->>'flags')::float FROM baseline WHERE metric = 'toxicity'",
    )

    assert reading["reference"]["state"] == "frozen"
    assert (version, frozen_at, reason) == (1, MONDAY + 7 * DAY, "first")
    assert flags > 100


def test_a_young_stream_says_on_which_day_of_learning_it_is(engine: Engine) -> None:
    file_of(engine, traffic(3.2, rate=0.002, per_slice=10))
    judged(engine)

    reading = rows(engine, "SELECT reading FROM judged_stream WHERE metric = 'toxicity'")[0][0]["reference"]

    assert (reading["state"], reading["days"], reading["of_days"], reading["of_flags"]) == ("learning", 4, 7, 100)
    assert reading["words"].startswith("learning, day 4 of 7, ")


def test_late_replies_inside_the_reference_add_a_version_and_change_none(engine: Engine) -> None:
    file_of(engine, traffic(9, rate=0.02))
    judged(engine)

    with engine.begin() as conn:
        book(conn, [Booking(MONDAY + 6 * DAY, 40, 3)])
    judged(engine)

    query = "SELECT version, reason, (summary->>'exposure')::float FROM baseline WHERE metric = 'toxicity' ORDER BY 1"
    (first, second) = rows(engine, query)
    assert (first[:2], second[:2]) == ((1, "first"), (2, "amended"))
    assert round(second[2] - first[2]) == 40


def test_a_rhythm_that_is_measured_again_on_28_days_is_a_version_that_no_late_reply_made(engine: Engine) -> None:
    file_of(engine, traffic(29, rate=0.02))

    judged(engine, Rules(post_at_once=True, slices_at_once=288))

    query = "SELECT version, reason, summary->'flags', summary->'exposure', summary->'end' FROM baseline ORDER BY 1"
    (first, second) = rows(engine, query)
    assert (first[:2], second[:2]) == ((1, "first"), (2, "measured"))
    assert first[2:] == second[2:]


def test_a_better_present_is_found_silently_and_makes_no_alert(engine: Engine) -> None:
    better = [
        *traffic(4, rate=0.03),
        *traffic(3, start=MONDAY + 4 * DAY, rate=0.005, seed=3),
    ]
    file_of(engine, better)

    judged(engine)

    [(metric, change_at, ratio)] = rows(engine, "SELECT metric, change_at, ratio FROM improvement")
    assert metric == "toxicity"
    assert abs(change_at - (MONDAY + 4 * DAY)) < 6 * HOUR
    assert ratio < 0.5
    assert alerts(engine) == []
    assert rows(engine, "SELECT count(*) FROM outbox") == [(0,)]
    assert rows(engine, "SELECT count(*) FROM incident") == [(0,)]


def test_shares_of_the_budget_are_written_once_for_what_lives(engine: Engine) -> None:
    file_of(engine, [*traffic(1), *traffic(1, metric="generalisation"), *traffic(1, metric="tone.humour")])
    judged(engine)
    with engine.begin() as conn:
        book(conn, traffic(1, start=MONDAY + DAY))
    judged(engine)

    found = rows(engine, "SELECT segment, metric, direction, tier, from_slice, w FROM share ORDER BY tier, metric")

    in_tickets = [row for row in found if row[3] == "ticket"]
    assert [row for row in found if row[3] == "page"] == [
        ("", "generalisation", "up", "page", MONDAY, 0.5),
        ("", "toxicity", "up", "page", MONDAY, 0.5),
    ]
    assert len(in_tickets) == 8 + 1  # the axes of generalisation have its replies
    assert sum(row[5] for row in in_tickets) == pytest.approx(1.0)


def test_first_slices_of_new_versions_are_boosted_but_not_the_first_version_and_four_in_28_days(engine: Engine) -> None:
    bookings = [Booking(MONDAY + n * DAY, 20, version=f"v{n}") for n in range(7)]
    bookings += [Booking(MONDAY + 7 * DAY, 20, version="v2"), Booking(MONDAY + 30 * DAY, 20, version="v9")]
    file_of(engine, bookings)

    judged(engine, Rules(post_at_once=True, slices_at_once=2))

    found = dict(rows(engine, "SELECT value, boosted FROM deploy"))
    assert found == {
        "v0": False,
        "v1": True,
        "v2": True,
        "v3": True,
        "v4": True,
        "v5": False,
        "v6": False,
        "v9": True,
    }


def test_a_version_that_late_data_put_into_the_past_is_not_boosted(engine: Engine) -> None:
    file_of(engine, traffic(1))
    judged(engine)

    with engine.begin() as conn:
        book(conn, [Booking(MONDAY + 3 * HOUR, 5, version="v0"), Booking(MONDAY + 4 * HOUR, 5, version="v2")])
    judged(engine)

    assert dict(rows(engine, "SELECT value, boosted FROM deploy")) == {"v1": False, "v0": False, "v2": False}


def test_a_state_of_another_format_is_made_anew_from_the_closed_slices(engine: Engine) -> None:
    file_of(engine, WORSE)
    judged(engine)
    before, found = state_of(engine).to_dict(), alerts(engine)
    with engine.begin() as conn:
        conn.execute(text("UPDATE judged_stream SET state = jsonb_set(state, '{up,format}', '0')"))
        conn.execute(text("UPDATE stream_checkpoint SET state = jsonb_set(state, '{up,format}', '0')"))
        book(conn, [Booking(MONDAY + 4 * DAY, 1)])

    judged(engine)

    assert state_of(engine).up.first == before["up"]["first"]
    assert [row[:5] for row in alerts(engine)] == [row[:5] for row in found]


def of_channel(name: str, bookings: Sequence[Booking]) -> list[Booking]:
    """The same replies once more, as one channel's part of the bot."""
    return [replace(each, segment=f"channel={name}") for each in bookings]


def test_a_segment_that_became_worse_has_an_alert_that_says_it_is_only_there(engine: Engine) -> None:
    chat = traffic(4, worse_from=CHANGE, rate=0.02, per_slice=4.0, seed=7)
    web = traffic(4, rate=0.02, per_slice=60.0, seed=8)
    file_of(engine, [*chat, *web, *of_channel("whatsapp", chat), *of_channel("web", web)])

    judged(engine)

    found = {row[0]: row[1:] for row in alerts(engine, "segment, metric, tier, ratio, facts")}
    metric, tier, ratio, facts = found["channel=whatsapp"]
    assert (metric, tier) == ("toxicity", "page")
    assert "channel=web" not in found
    said = what({"metric": metric, "segment": "channel=whatsapp", "ratio": ratio, "facts": facts})
    assert said == "toxic replies only in channel=whatsapp"
    assert rows(engine, "SELECT count(*) FROM incident") == [(1,)]


def test_segments_share_four_tenths_of_the_budget_once_they_are_there(engine: Engine) -> None:
    chat = traffic(3, start=MONDAY + 2.5 * DAY, seed=7)
    file_of(engine, [*traffic(6), *of_channel("whatsapp", chat), *of_channel("web", chat)])

    judged(engine, Rules(post_at_once=True, slices_at_once=100))

    found = rows(engine, "SELECT segment, from_slice, w FROM share WHERE metric = 'toxicity' ORDER BY id")
    assert found[0] == ("", MONDAY, 1.0)
    last = {segment: (from_slice, w) for segment, from_slice, w in found}
    assert {segment: w for segment, (_, w) in last.items()} == pytest.approx(
        {"": 0.6, "channel=web": 0.2, "channel=whatsapp": 0.2}
    )
    assert {from_slice for from_slice, _ in last.values()} == {MONDAY + 3 * DAY}


def test_a_stream_without_a_flag_sleeps_and_wakes_to_what_it_would_have_been(engine: Engine) -> None:
    quiet, loud = traffic(3, rate=0.0), traffic(2, start=MONDAY + 3 * DAY, seed=3)
    file_of(engine, quiet)
    judged(engine)
    asleep = rows(engine, "SELECT metric FROM judged_stream")
    with engine.begin() as conn:
        book(conn, loud)

    judged(engine)

    totals = [SliceTotal(each.slice, each.n, each.units, each.units) for each in [*quiet, *loud] if each.n]
    wanted = judge_slices(
        TwinState(),
        None,
        totals,
        BY_NAME["toxicity"],
        Budget().settings(BY_NAME["toxicity"], "shop"),
        share=[Share(MONDAY, 1.0)],
        boosted=frozenset(),
        twin_budget=FALSE_BETTER,
    )
    assert asleep == []
    assert state_of(engine).to_dict() == wanted.state.to_dict()


def means(days: float, *, moved_from: float = 1e9, to: float = 0.4) -> list[Booking]:
    """Formality of a bot: 0.6 until day `moved_from`, then `to`."""
    rng = np.random.default_rng(4)
    made = []
    for index in range(int(days * 288)):
        n = int(rng.poisson(12))
        values = rng.normal(to if index >= moved_from * 288 else 0.6, 0.15, n)
        x, q = float(values.sum()), float((values**2).sum())
        made.append(Booking(MONDAY + index * SLICE, n, metric="tone.formality", x=x, q=q))
    return made


@pytest.mark.parametrize("at_once", [10_000, 200])
def test_a_tone_that_moved_either_way_is_a_ticket(engine: Engine, at_once: int) -> None:
    file_of(engine, means(9, moved_from=8))

    judged(engine, Rules(post_at_once=True, slices_at_once=at_once))

    [(metric, direction, tier, change_at, rate, usual, facts)] = alerts(
        engine, "metric, direction, tier, change_at, rate, usual, facts"
    )
    assert (metric, direction, tier) == ("tone.formality", "down", "ticket")
    assert abs(change_at - (MONDAY + 8 * DAY)) <= 2 * HOUR
    assert (rate, usual) == pytest.approx((0.4, 0.6), abs=0.02)
    assert facts["low"] < rate < facts["high"]
    assert rows(engine, "SELECT DISTINCT tier FROM outbox") == [("ticket",)]


@pytest.mark.parametrize("at_once", [10_000, 100])
def test_a_rate_above_its_limit_is_told_whatever_was_usual(engine: Engine, at_once: int) -> None:
    file_of(engine, traffic(3, rate=0.03))
    limits = {"shop": {"toxicity": 0.01}}

    judged(engine, Rules(budget=Budget(limits=limits), post_at_once=True, slices_at_once=at_once))

    [(direction, tier, usual, ratio)] = alerts(engine, "direction, tier, usual, ratio")
    assert (direction, tier, usual) == ("limit", "page", 0.01)
    assert 2 < ratio < 4
    assert dict(rows(engine, "SELECT direction, w FROM share")) == pytest.approx({"up": 0.9, "limit": 0.1})


def test_metrics_for_the_digest_have_alerts_that_nobody_is_told_of(engine: Engine) -> None:
    file_of(engine, traffic(4, metric="toxicity.insult", worse_from=CHANGE))

    judged(engine)

    assert alerts(engine, "metric, tier, state, incident_id") == [("toxicity.insult", "digest", "firing", None)]
    assert rows(engine, "SELECT count(*) FROM outbox") == [(0,)]


def test_late_replies_move_a_mean_and_a_limit_as_if_they_had_been_in_time(engine: Engine) -> None:
    late = range(7 * 288, 7 * 288 + 5)
    made = [*means(9, moved_from=8), *traffic(9, rate=0.012)]
    early = [each for each in made if each.slice not in {MONDAY + n * SLICE for n in late}]
    limits = {bot: {"toxicity": 0.01} for bot in ("shop", "bank")}
    rules = Rules(budget=Budget(limits=limits), post_at_once=True)
    file_of(engine, [*early, *(replace(each, bot="bank") for each in made)], bots=["shop", "bank"])
    judged(engine, rules)

    with engine.begin() as conn:
        book(conn, [each for each in made if each not in early])
    judged(engine, rules)

    query = "SELECT metric, direction, state FROM judged_stream WHERE bot = :bot ORDER BY 1, 2"
    assert rows(engine, query, bot="shop") == rows(engine, query, bot="bank")
    opened = "SELECT metric, direction, change_at, rate FROM alert WHERE bot = :bot ORDER BY 1, 2"
    assert rows(engine, opened, bot="shop") == rows(engine, opened, bot="bank")
    assert {direction for _, direction, _, _ in rows(engine, opened, bot="shop")} == {"limit", "down"}


@pytest.mark.parametrize("late", ["toxicity", "tone.formality"])
def test_late_replies_in_a_pause_go_on_from_states_that_folding_kept_of_every_stream(engine: Engine, late: str) -> None:
    made = [*means(10, moved_from=9), *traffic(9.5, rate=0.02)]
    made += [replace(each, slice=each.slice + 29 * DAY) for each in made if each.slice < MONDAY + DAY / 8]
    budget = Budget(limits={bot: {"toxicity": 0.012} for bot in ("shop", "bank")})
    rules = Rules(budget=budget, post_at_once=True)
    file_of(engine, [*made, *(replace(each, bot="bank") for each in made)], bots=["shop", "bank"])
    judged(engine, rules)
    with engine.begin() as conn:
        assert fold_bot(conn, "shop", "prod", MONDAY + 15 * DAY, METRICS, budget) > 0

    with engine.begin() as conn:
        book(conn, [Booking(MONDAY + 20 * DAY, 5, 0, bot=bot, metric=late, x=3.0, q=1.9) for bot in ("shop", "bank")])
    judged(engine, rules)

    query = "SELECT metric, direction, reading, state FROM judged_stream WHERE bot = :bot ORDER BY 1, 2"
    assert rows(engine, query, bot="shop") == rows(engine, query, bot="bank")
    opened = "SELECT metric, direction, state, outcome, change_at, rate FROM alert WHERE bot = :bot ORDER BY 1, 2, 5"
    assert rows(engine, opened, bot="shop") == rows(engine, opened, bot="bank")
    references = dict(rows(engine, "SELECT direction, reading->'reference'->>'state' FROM judged_stream"))
    assert (references["up"], references["both"]) == ("frozen", "frozen")


def rollout(*, worse: float) -> list[Booking]:
    """Five days of v1; from day 3 on a tenth of the replies come from v2, at `worse` times the rate."""
    old = traffic(5, rate=0.01, per_slice=60.0, seed=11)
    new = traffic(2, rate=0.01 * worse, per_slice=6.0, seed=12, start=MONDAY + 3 * DAY, version="v2")
    return [*old, *new]


@pytest.mark.parametrize("at_once", [10_000, 100])
def test_a_new_version_that_is_worse_than_the_old_one_beside_it_is_told(engine: Engine, at_once: int) -> None:
    file_of(engine, rollout(worse=6.0))

    judged(engine, Rules(post_at_once=True, slices_at_once=at_once))

    found = alerts(engine, "direction, tier, model_version, opened_at, change_at, ratio")
    [(_, tier, version, opened_at, change_at, ratio)] = [row for row in found if row[0] == "canary"]
    assert (tier, version, change_at) == ("page", "v2", MONDAY + 3 * DAY)
    assert opened_at < MONDAY + 3.5 * DAY
    assert 4 < ratio < 9
    parts = dict(rows(engine, "SELECT direction, w FROM share ORDER BY id"))
    assert parts == pytest.approx({"up": 0.9, "canary": 0.1})


def test_a_new_version_like_the_old_one_is_not_told_and_a_comparison_ends_when_they_part(engine: Engine) -> None:
    same, apart = rollout(worse=1.0), rollout(worse=8.0)
    after = traffic(1, start=MONDAY + 5 * DAY, per_slice=60.0, seed=13, bot="bank")
    file_of(engine, [*same, *(replace(each, bot="bank") for each in apart), *after], bots=["shop", "bank"])

    judged(engine, Rules(post_at_once=True, slices_at_once=100))

    found = rows(engine, "SELECT bot, state, outcome, resolved_at FROM alert WHERE direction = 'canary'")
    assert found == [("bank", "resolved", "cleared", MONDAY + 5 * DAY + 6 * HOUR)]


def counted_by(engine: Engine, detector: str, first: datetime, bot: str = "shop") -> None:
    """Note that this version of our own detector has counted from a slice on."""
    statement = (
        "INSERT INTO deploy (bot, env, kind, value, first_slice) "
        "VALUES (:bot, 'prod', 'score toxicity', :detector, :first)"
    )
    with engine.begin() as conn:
        conn.execute(text(statement), {"bot": bot, "detector": detector, "first": first})


@pytest.mark.parametrize("at_once", [576, 100])
def test_a_new_version_of_our_own_detector_begins_a_new_baseline_and_is_no_regression(
    engine: Engine, at_once: int
) -> None:
    sharper = traffic(10, start=MONDAY + 9 * DAY, rate=0.06, seed=5)
    file_of(engine, [*traffic(9, rate=0.02), *sharper])
    counted_by(engine, "toxicity@1", MONDAY)
    counted_by(engine, "toxicity@2", MONDAY + 9 * DAY)

    judged(engine, Rules(post_at_once=True, slices_at_once=at_once))

    assert alerts(engine) == []
    query = (
        "SELECT version, reason, (summary ->> 'start')::timestamptz FROM baseline WHERE metric = 'toxicity' ORDER BY 1"
    )
    assert rows(engine, query) == [(1, "first", MONDAY), (2, "detector", MONDAY + 9 * DAY)]


def test_an_alert_that_is_open_when_the_detector_changes_is_cleared(engine: Engine) -> None:
    file_of(engine, traffic(5, worse_from=CHANGE))
    counted_by(engine, "toxicity@1", MONDAY)
    counted_by(engine, "toxicity@2", MONDAY + 4 * DAY)

    judged(engine)

    assert alerts(engine, "state, outcome, resolved_at") == [("resolved", "cleared", MONDAY + 4 * DAY)]


def test_an_alert_soon_after_our_detector_changed_says_that_it_did(engine: Engine) -> None:
    file_of(
        engine,
        [
            *traffic(9, rate=0.02),
            *traffic(5, start=MONDAY + 9 * DAY, rate=0.02, seed=5),
            *traffic(1, start=MONDAY + 14 * DAY, rate=0.2, seed=6),
        ],
    )
    counted_by(engine, "toxicity@1", MONDAY)
    counted_by(engine, "toxicity@2", MONDAY + 9 * DAY)

    judged(engine)

    [(anew,)] = rows(engine, "SELECT facts -> 'counted_anew' FROM alert")
    assert anew["detector"] == "toxicity@2"
    assert anew["words"] == (
        "counted by toxicity@2 since 2026-11-11 00:00 UTC; how it differs from the one before is not known yet "
        "(botwatch baseline compare)"
    )


def severe(engine: Engine, *moments: datetime) -> None:
    """Replies that both detectors are sure of, as rows of single scores."""
    statement = text(
        'INSERT INTO score (day, source_id, "offset", reply, conversation, bot, env, model_version, prompt_version, '
        "ended_at, pi, band, form, values, flags) VALUES (:day, 1, :offset, 'r', 1, 'shop', 'prod', 'v1', '', "
        ":at, 1, 0, :form, '{0.99, 0.99}', '{toxicity,toxicity.severe}')"
    )
    with engine.begin() as conn:
        form = add_form(conn, {"toxicity": "toxicity@1", "toxicity.severe": "toxicity@1"})
        for offset, at in enumerate(moments):
            conn.execute(statement, {"day": at.date(), "at": at, "offset": offset, "form": form})


@pytest.mark.parametrize("at_once", [10_000, 1])
def test_severe_replies_are_one_alert_a_day_however_many_there_are(engine: Engine, at_once: int) -> None:
    moments = [MONDAY + HOUR, MONDAY + 2 * HOUR, MONDAY + DAY + HOUR]
    quiet = [MONDAY + n * HOUR for n in range(30)]
    file_of(engine, [Booking(at, 20, int(at in moments), metric="toxicity.severe") for at in quiet])
    severe(engine, *moments)

    judged(engine, Rules(post_at_once=True, slices_at_once=at_once))

    found = alerts(engine, "direction, tier, opened_slice, state, outcome, facts -> 'flagged', facts -> 'promise'")
    assert [row for row in found if row[0] == "event"] == [
        ("event", "page", MONDAY + HOUR, "resolved", "cleared", 2, None),
        ("event", "page", MONDAY + DAY + HOUR, "firing", None, 1, None),
    ]
