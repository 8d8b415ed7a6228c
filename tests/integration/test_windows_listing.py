"""`botwatch windows`: what is listed, and what the interval says."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine, TextClause, text

from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.domain.judging import Budget
from monitor.domain.metric import METRICS
from monitor.domain.window import SLICE
from monitor.errors import SettingsError
from monitor.storage import window_listing
from monitor.storage import windows as storage_windows
from monitor.storage.folding import fold_bot
from monitor.storage.window_listing import Choice, WindowLine, windows
from tests.factories_windows import DAY, MONDAY, Booking, add_bot, add_file, add_topic, book, report, traffic

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
CHOICE = Choice("shop", "toxicity")


def listed(engine: Engine, choice: Choice = CHOICE, zone: ZoneInfo | None = None) -> list[WindowLine]:
    with engine.connect() as connection:
        return list(windows(connection, choice, zone or UTC))


def closed_topic(engine: Engine, bookings: list[Booking], newest: datetime) -> None:
    """A topic whose newest event is `newest`."""
    with engine.begin() as conn:
        [source] = add_topic(conn)
        add_bot(conn, [source])
        book(conn, [replace(each, source=source) for each in bookings])
        report(conn, source, newest=newest, now=newest)
    Control(engine, Rules()).tick(newest)


def test_open_windows_are_listed_with_revision_zero_and_not_complete(engine: Engine) -> None:
    closed_topic(engine, [Booking(NOON, 10, 1), Booking(NOON + 2 * SLICE, 4)], NOON + timedelta(minutes=11))

    first, second = listed(engine)

    assert (first.start, first.end, first.revision, first.complete) == (NOON, NOON + SLICE, 1, True)
    assert (second.start, second.n_seen, second.n_scored) == (NOON + 2 * SLICE, 4, 4)
    assert (second.revision, second.complete) == (0, False)


def test_an_hour_is_the_sum_of_its_slices_and_open_until_the_watermark_has_passed_its_end(engine: Engine) -> None:
    bookings = [Booking(NOON + n * SLICE, 10, n % 2, failed=1) for n in range(15)]
    closed_topic(engine, bookings, NOON + timedelta(minutes=75))

    full, running = listed(engine, replace(CHOICE, length="1h"))

    assert (full.start, full.end) == (NOON, NOON + timedelta(hours=1))
    assert (full.n_seen, full.n_scored, full.n_failed, full.flagged) == (132, 120, 12, 6)
    assert (full.revision, full.complete) == (1, True)
    assert (running.n_scored, running.revision, running.complete) == (30, 0, False)


def test_versions_are_listed_one_a_row_or_summed(engine: Engine) -> None:
    closed_topic(engine, [Booking(NOON, 10, 1), Booking(NOON, 30, 2, version="v2")], NOON + timedelta(hours=1))

    each = listed(engine)
    one = listed(engine, replace(CHOICE, version="v2"))
    whole = listed(engine, replace(CHOICE, version="all"))

    assert [(line.model_version, line.n_scored) for line in each] == [("v1", 10), ("v2", 30)]
    assert [(line.model_version, line.n_scored) for line in one] == [("v2", 30)]
    assert [(line.model_version, line.n_scored, line.flagged) for line in whole] == [("all", 40, 3)]


def test_a_window_without_a_scored_reply_has_no_rate_and_no_interval(engine: Engine) -> None:
    closed_topic(engine, [Booking(NOON, 0, failed=5)], NOON + timedelta(hours=1))

    [line] = listed(engine)

    assert (line.n_seen, line.n_scored, line.n_failed) == (5, 0, 5)
    assert (line.rate, line.low, line.high) == (None, None, None)


@pytest.mark.parametrize(
    ("booking", "rate", "low", "high"),
    [
        pytest.param(Booking(NOON, 1000, 10), 0.01, 0.0048, 0.0184, id="ten flags in a thousand"),
        pytest.param(Booking(NOON, 1000), 0.0, 0.0, 0.0037, id="no flag in a thousand"),
        pytest.param(Booking(NOON, 500, 10, pi=0.5), 0.02, 0.0096, 0.0368, id="half of them checked"),
    ],
)
def test_the_interval_is_that_of_the_weighted_rate(
    engine: Engine, booking: Booking, rate: float, low: float, high: float
) -> None:
    closed_topic(engine, [booking], NOON + timedelta(hours=1))

    [line] = listed(engine)

    assert line.rate == pytest.approx(rate)
    assert line.low == pytest.approx(low, abs=1e-4)
    assert line.high == pytest.approx(high, abs=1e-4)


def test_days_are_those_of_the_bots_zone(engine: Engine) -> None:
    late_evening = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    closed_topic(engine, [Booking(NOON, 1), Booking(late_evening, 2)], NOON + 2 * DAY)

    lines = listed(engine, replace(CHOICE, length="1d"), ZoneInfo("Europe/Berlin"))

    assert [(line.start, line.n_scored) for line in lines] == [
        (datetime(2026, 11, 19, 23, 0, tzinfo=UTC), 1),
        (datetime(2026, 11, 20, 23, 0, tzinfo=UTC), 2),
    ]


def test_from_and_to_give_whole_windows(engine: Engine) -> None:
    closed_topic(engine, [Booking(NOON + n * SLICE, 1) for n in range(36)], NOON + DAY)

    span = replace(CHOICE, since=NOON + timedelta(minutes=70), until=NOON + timedelta(minutes=100))
    slices = listed(engine, span)
    hours = listed(engine, replace(span, length="1h"))

    assert [line.start for line in slices] == [NOON + timedelta(minutes=70) + n * SLICE for n in range(6)]
    assert [(line.start, line.n_scored) for line in hours] == [(NOON + timedelta(hours=1), 12)]


def test_an_unknown_bot_or_metric_is_refused_with_what_is_known(engine: Engine) -> None:
    closed_topic(engine, [Booking(NOON, 1)], NOON + DAY)

    with pytest.raises(SettingsError, match='bot "bank" has sent no reply yet'):
        listed(engine, replace(CHOICE, bot="bank"))
    with pytest.raises(SettingsError, match=r'metric "toxcity" is unknown; did you mean "toxicity"\?'):
        listed(engine, replace(CHOICE, metric="toxcity"))


def test_folded_windows_are_told_by_the_hour_with_the_sums_they_had_and_refused_by_five_minutes(engine: Engine) -> None:
    until = MONDAY + 8 * DAY
    with engine.begin() as conn:
        source = add_file(conn)
        add_bot(conn, [source])
        for metric in ("toxicity", "generalisation"):
            book(conn, traffic(9, rate=0.02, metric=metric, source=source))
    Control(engine, Rules(post_at_once=True)).drain(lambda: MONDAY)
    hourly = replace(CHOICE, length="1h")
    before = listed(engine, hourly)

    with engine.begin() as conn:
        gone = fold_bot(conn, "shop", "prod", until, METRICS, Budget())

    assert gone == 2 * 8 * 288
    assert listed(engine, hourly) == before
    assert [line.start for line in listed(engine)] == [until + n * SLICE for n in range(288)]
    with pytest.raises(SettingsError, match=r"before 2026-11-10T00:00:00Z are kept as hours"):
        listed(engine, replace(CHOICE, since=MONDAY))


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param(storage_windows._TOTALS, id="what judging reads"),
        pytest.param(window_listing._WINDOWS, id="what the listing reads"),
    ],
)
def test_the_hot_queries_of_a_bots_windows_read_indexes_and_no_whole_table(
    engine: Engine, statement: TextClause
) -> None:
    with engine.begin() as conn:
        source = add_file(conn)
        for bot in ("shop", "bank", "clinic", "travel"):
            add_bot(conn, [source], bot=bot)
            book(conn, traffic(6, bot=bot, source=source))
    Control(engine, Rules(post_at_once=True)).drain(lambda: MONDAY)
    span = {
        **{"bot": "shop", "env": "prod", "metric": "toxicity", "segment": "", "version": None, "all": "all"},
        **{"metrics": ["toxicity"], "segments": [""]},
        **{"first": MONDAY + 3 * DAY, "last": MONDAY + 3.25 * DAY, "folded": MONDAY, "unit": "hour", "zone": "UTC"},
    }

    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
        plan = "\n".join(connection.execute(text(f"EXPLAIN {statement.text}"), span).scalars())

    assert "pk_window_closed" in plan
    for table in ("window_closed", "window_partial", "ledger"):
        assert f"Seq Scan on {table}" not in plan


def test_a_mean_has_its_own_interval_and_a_part_of_a_metric_the_replies_of_the_whole(engine: Engine) -> None:
    parts = [Booking(NOON, 40, 3, metric="generalisation"), Booking(NOON, 0, 1, metric="generalisation.age")]
    closed_topic(engine, [*parts, Booking(NOON, 400, metric="tone.humour", x=200.0, q=116.0)], NOON + DAY)

    [age] = [line for line in listed(engine, replace(CHOICE, metric="generalisation.age")) if line.n_scored]
    [tone] = [line for line in listed(engine, replace(CHOICE, metric="tone.humour")) if line.n_scored]

    assert (age.n_scored, age.flagged, age.rate) == (40, 1, 0.025)
    assert (tone.rate, round(tone.low or 0, 3), round(tone.high or 0, 3)) == (0.5, 0.476, 0.524)
