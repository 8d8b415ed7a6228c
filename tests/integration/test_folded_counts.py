"""Counts become coarser with age, and never wrong."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine, text

from monitor.storage.folded_counts import count_letters_only, fold_counts
from monitor.storage.listings import LedgerLine, ledger
from tests.factories_windows import Booking, add_bot, add_file, book
from tests.reading import rows

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
FOLD = 14 * DAY
SLICES = 36  # three hours


@pytest.fixture
def source(engine: Engine) -> int:
    """A bot with three hours of every kind of count, folded up to the end of the second."""
    with engine.begin() as conn:
        source = add_file(conn)
        add_bot(conn, [source])
        slices = [NOON + timedelta(minutes=5 * number) for number in range(SLICES)]
        book(conn, [Booking(at, 20, failed=2, skipped=3, source=source) for at in slices])
        for kind in ("duplicate", "late_dropped"):
            conn.execute(
                text("INSERT INTO intake_count VALUES ('shop', 'prod', :kind, :slice, :source, 4, :booked)"),
                [{"kind": kind, "slice": at, "source": source, "booked": at} for at in slices],
            )
        conn.execute(
            text("INSERT INTO detector_failure VALUES ('shop', 'prod', 'tone', '1', 'Timeout', :slice, :source, 1)"),
            [{"slice": at, "source": source} for at in slices],
        )
        conn.execute(text("UPDATE watched_bot SET folded_until = :at"), {"at": NOON + timedelta(hours=2)})
    return source


def sums(engine: Engine) -> list[LedgerLine]:
    with engine.connect() as conn:
        return ledger(conn)


def fold(engine: Engine, now: datetime = NOON + 20 * DAY) -> None:
    with engine.begin() as conn:
        fold_counts(conn, {}, FOLD, now)


@pytest.mark.parametrize("table", ["ledger", "intake_count", "detector_failure"])
def test_slices_before_the_folded_windows_become_hours(engine: Engine, source: int, table: str) -> None:
    kinds = 2 if table == "intake_count" else 1

    fold(engine)

    counts = f"SELECT source_id = 0, count(*), count(DISTINCT slice) FROM {table} GROUP BY 1 ORDER BY 1"  # noqa: S608
    assert rows(engine, counts) == [(False, 12 * kinds, 12), (True, 2 * kinds, 2)]


def test_the_ledger_says_the_same_before_and_after_and_for_late_replies_too(engine: Engine, source: int) -> None:
    [before] = sums(engine)

    fold(engine)
    [folded] = sums(engine)
    with engine.begin() as conn:
        book(conn, [Booking(NOON, 7, source=source)])
    fold(engine)
    [later] = sums(engine)

    assert folded == before
    assert folded.adds_up
    assert (later.seen, later.scored) == (before.seen + 7, before.scored + 7)
    assert rows(engine, "SELECT count(*) FROM ledger WHERE source_id = 0") == [(2,)]


def test_an_hour_is_one_of_the_bots_own_zone(engine: Engine, source: int) -> None:
    with engine.begin() as conn:
        fold_counts(conn, {"shop": ZoneInfo("Asia/Kolkata")}, FOLD, NOON + 20 * DAY)

    [(first,)] = rows(engine, "SELECT min(slice) FROM ledger WHERE source_id = 0")
    assert first == NOON - timedelta(minutes=30)


def test_replies_too_late_for_their_windows_are_not_folded_while_they_may_be_told(engine: Engine, source: int) -> None:
    fold(engine, NOON + DAY)

    assert rows(engine, "SELECT kind FROM intake_count WHERE source_id = 0 GROUP BY kind") == [("duplicate",)]


def test_thumbs_for_bots_that_nobody_knows_are_folded_by_the_wall_clock(engine: Engine) -> None:
    thumbs = text("INSERT INTO intake_count VALUES ('', '', 'feedback', :slice, 1, 5, :slice)")
    with engine.begin() as conn:
        conn.execute(thumbs, [{"slice": NOON - FOLD + timedelta(minutes=5 * number)} for number in range(-12, 12)])

    fold(engine, NOON)

    assert rows(engine, "SELECT source_id, count(*), sum(n)::int FROM intake_count GROUP BY 1 ORDER BY 1") == [
        (0, 1, 60),
        (1, 12, 60),
    ]


def test_old_unreadable_records_are_only_counted_and_the_ledger_says_the_same(engine: Engine, source: int) -> None:
    letter = text(
        'INSERT INTO dead_letter (source_id, "offset", bot, env, received_at, reason, bytes, sha256, dropped_at) '
        "VALUES (:source, :offset, :bot, :env, :at, 'invalid JSON', 1, '', :dropped)"
    )
    with engine.begin() as conn:
        for offset in range(30):
            shop = offset % 3 > 0
            conn.execute(
                letter,
                {
                    "source": source,
                    "offset": offset,
                    "bot": "shop" if shop else None,
                    "env": "prod" if shop else None,
                    "at": NOON + offset * timedelta(minutes=10),
                    "dropped": NOON if offset % 2 else None,
                },
            )
    before = sums(engine)

    with engine.begin() as conn:
        first = count_letters_only(conn, NOON + timedelta(hours=2))
        second = count_letters_only(conn, NOON + timedelta(hours=2, minutes=30))

    assert (first, second) == (12, 3)
    assert [(line.bot, line.dead_letters) for line in before] == [("shop", 20), (None, 10)]
    assert sums(engine) == before
    assert rows(engine, "SELECT count(*) FROM dead_letter") == [(15,)]
    assert rows(engine, "SELECT count(*) FROM intake_count WHERE kind LIKE '%letter'") == [(11,)]
