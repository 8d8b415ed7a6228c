"""Counts beside the windows grow old too: slices of long ago become hours, unreadable records a number.

Nothing is lost but detail: every sum that was true before is true afterwards. A row of an hour has the source 0.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple

from sqlalchemy import Connection, text

FOLDED = 0  # as the source of a row; the ids of real ones begin at 1
STILL_TOLD = timedelta(days=2)  # replies that came too late for their windows are told by when they came


class _Counts(NamedTuple):
    """A table of counts: its key beside bot, env, slice and source; what adds, and what merges by the larger."""

    table: str
    key: tuple[str, ...]
    adds: tuple[str, ...]
    largest: tuple[str, ...] = ()
    but: str = "true"


_SEEN = ("seen", "skipped", "scored", "failed", "late", "no_text", "unsupported")
_TABLES = (
    _Counts("ledger", ("model_version",), _SEEN, ("last_at",)),
    _Counts("intake_count", ("kind",), ("n",), ("booked_at",), "(kind <> 'late_dropped' OR booked_at < :told)"),
    _Counts("detector_failure", ("detector", "version", "reason"), ("n",)),
)
_FOLDED_BOTS = text("SELECT bot, env, folded_until FROM watched_bot WHERE folded_until IS NOT NULL ORDER BY bot, env")
# Bots of which no reply was ever counted: thumbs and probes name them, and they have no windows to be folded with.
_UNWATCHED = text("""
    SELECT DISTINCT bot, env FROM intake_count AS i
    WHERE NOT EXISTS (SELECT FROM watched_bot AS b WHERE b.bot = i.bot AND b.env = i.env) ORDER BY bot, env
""")
_LETTERS = text("""
    WITH gone AS (DELETE FROM dead_letter WHERE received_at < :before RETURNING bot, env, received_at, dropped_at)
    INSERT INTO intake_count AS old (bot, env, kind, slice, source_id, n, booked_at)
    SELECT coalesce(bot, ''), coalesce(env, ''),
           CASE WHEN dropped_at IS NULL THEN 'dead_letter' ELSE 'dropped_letter' END,
           date_trunc('hour', received_at, 'UTC') AS hour, 0, count(*), max(received_at)
    FROM gone GROUP BY 1, 2, 3, hour
    ON CONFLICT (bot, env, slice, kind, source_id) DO UPDATE SET n = old.n + excluded.n, booked_at = excluded.booked_at
""")


def fold_counts(conn: Connection, zones: Mapping[str, tzinfo], fold: timedelta, now: datetime) -> int:
    """Fold what lies before the hours of each bot's windows; gives how many rows of hours were written.

    Args:
        conn: a transaction of its own.
        zones: of bots, whose hours they are; UTC where it is not named.
        fold: for counts that belong to no watched bot: how old they have to be.
        now: wall clock.
    """
    told = now - STILL_TOLD
    gone = 0
    for row in conn.execute(_FOLDED_BOTS).all():
        gone += sum(_fold(conn, each, row.bot, row.env, row.folded_until, zones, told) for each in _TABLES)
    for row in conn.execute(_UNWATCHED).all():
        gone += sum(_fold(conn, each, row.bot, row.env, now - fold, zones, told) for each in _TABLES[1:2])
    return gone


def count_letters_only(conn: Connection, before: datetime) -> int:
    """Keep of unreadable records that came before this moment nothing but their number, by hour; gives how many."""
    number: int = conn.execute(
        text("SELECT count(*) FROM dead_letter WHERE received_at < :before"), {"before": before}
    ).scalar_one()
    if number:
        conn.execute(_LETTERS, {"before": before})
    return number


def _fold(
    conn: Connection, counts: _Counts, bot: str, env: str, until: datetime, zones: Mapping[str, tzinfo], told: datetime
) -> int:
    key = ", ".join(("bot", "env", *counts.key))
    adds = ", ".join(counts.adds)
    largest = "".join(f", {name}" for name in counts.largest)
    sums = ", ".join(f"sum({name})" for name in counts.adds) + "".join(f", max({name})" for name in counts.largest)
    merged = ", ".join(
        [f"{name} = old.{name} + excluded.{name}" for name in counts.adds]
        + [f"{name} = greatest(old.{name}, excluded.{name})" for name in counts.largest]
    )
    # What is folded already has the source 0 and is not deleted, so no row is both deleted and added to.
    statement = text(f"""
        WITH gone AS (
            DELETE FROM {counts.table} WHERE bot = :bot AND env = :env AND slice < :until AND source_id <> 0
            AND {counts.but} RETURNING *
        )
        INSERT INTO {counts.table} AS old ({key}, slice, source_id, {adds}{largest})
        SELECT {key}, date_trunc('hour', slice, :zone) AS hour, 0, {sums} FROM gone GROUP BY {key}, hour
        ON CONFLICT (bot, env, slice, {", ".join(counts.key)}, source_id) DO UPDATE SET {merged}
    """)  # noqa: S608  (put together from the constants above)
    zone = getattr(zones.get(bot, UTC), "key", "UTC")
    return conn.execute(statement, {"bot": bot, "env": env, "until": until, "told": told, "zone": zone}).rowcount
