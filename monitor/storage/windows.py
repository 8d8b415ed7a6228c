"""Closed windows: written from the partial sums of dirty slices, a revision each time a stored sum has changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, text

from monitor.domain.window import SLICE


@dataclass(frozen=True, slots=True)
class Dirty:
    """Slices of a bot with bookings since they were last closed, oldest first; `seqs` as they were when read."""

    slices: tuple[datetime, ...]
    seqs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SliceTotal:
    """Raw counts of the whole bot in one closed slice, all versions together; what judging reads."""

    slice: datetime
    n_scored: int
    flagged: int
    units: int


_LOCK = text("""
    SELECT folded_until FROM watched_bot WHERE bot = :bot AND env = :env FOR UPDATE SKIP LOCKED
""")
_DIRTY = text("""
    SELECT slice, seq FROM window_dirty
    WHERE bot = :bot AND env = :env AND slice <= :last
    ORDER BY slice LIMIT :most
""")
# Sums of weights depend on the order of adding by one bit or so; a revision for that would be noise.
_CLOSE = text("""
    WITH sums AS (
        SELECT model_version, segment, metric, slice, sum(n_scored)::bigint AS n_scored,
               sum(flagged)::bigint AS flagged, sum(units)::bigint AS units, sum(x) AS x, sum(q) AS q, sum(w) AS w, max(w_max) AS w_max
        FROM window_partial
        WHERE bot = :bot AND env = :env AND slice = ANY(:slices)
        GROUP BY model_version, segment, metric, slice
    ), seen AS (
        SELECT model_version, slice, sum(seen)::bigint AS n_seen, sum(failed)::bigint AS n_failed
        FROM ledger
        WHERE bot = :bot AND env = :env AND slice = ANY(:slices)
        GROUP BY model_version, slice
    ), wanted AS (
        SELECT model_version, '' AS segment, metric, slice
        FROM seen CROSS JOIN unnest(CAST(:metrics AS text[])) AS metric
        UNION
        SELECT model_version, segment, metric, slice FROM sums
    ), fresh AS (
        SELECT model_version, segment, metric, slice, slice + :length <= :complete_until AS complete,
               CASE WHEN segment = '' THEN coalesce(n_seen, 0) ELSE 0 END AS n_seen, coalesce(n_scored, 0) AS n_scored,
               CASE WHEN segment = '' THEN coalesce(n_failed, 0) ELSE 0 END AS n_failed,
               coalesce(flagged, 0) AS flagged, coalesce(units, 0) AS units, coalesce(x, 0) AS x, coalesce(q, 0) AS q,
               coalesce(w, 0) AS w, coalesce(w_max, 0) AS w_max
        FROM wanted
        LEFT JOIN sums USING (model_version, segment, metric, slice) LEFT JOIN seen USING (model_version, slice)
    ), compared AS (
        SELECT fresh.*, coalesce(old.revision, 0) AS revision, old.complete AS was_complete,
               (old.n_seen, old.n_scored, old.n_failed, old.flagged, old.units)
               IS DISTINCT FROM (fresh.n_seen, fresh.n_scored, fresh.n_failed, fresh.flagged, fresh.units)
               OR old.w_max <> fresh.w_max OR abs(old.x - fresh.x) > 1e-9 * (1 + fresh.x)
               OR abs(old.q - fresh.q) > 1e-9 * (1 + fresh.q) OR abs(old.w - fresh.w) > 1e-9 * (1 + fresh.w) AS changed
        FROM fresh LEFT JOIN window_closed AS old
        ON old.bot = :bot AND old.env = :env AND (old.slice, old.metric, old.segment, old.model_version)
            = (fresh.slice, fresh.metric, fresh.segment, fresh.model_version)
    )
    INSERT INTO window_closed (bot, env, model_version, segment, metric, slice, revision, complete, n_seen, n_scored,
                               n_failed, flagged, units, x, q, w, w_max, closed_at)
    SELECT :bot, :env, model_version, segment, metric, slice, CASE WHEN changed THEN revision + 1 ELSE revision END,
           complete, n_seen, n_scored, n_failed, flagged, units, x, q, w, w_max, :now
    FROM compared WHERE changed OR complete <> was_complete
    ON CONFLICT (bot, env, slice, metric, segment, model_version) DO UPDATE
    SET revision = excluded.revision, complete = excluded.complete, n_seen = excluded.n_seen,
        n_scored = excluded.n_scored, n_failed = excluded.n_failed, flagged = excluded.flagged, units = excluded.units,
        x = excluded.x, q = excluded.q, w = excluded.w, w_max = excluded.w_max, closed_at = excluded.closed_at
""")
_ADVANCED = text("""
    UPDATE watched_bot SET closed_until = greatest(closed_until, :until) WHERE bot = :bot AND env = :env
""")
# A row that a worker holds is about to change: left alone it closes again, waited for it could hold the worker up.
_CLEAN = text("""
    DELETE FROM window_dirty USING (
        SELECT d.slice FROM window_dirty AS d
        JOIN unnest(CAST(:slices AS timestamptz[]), CAST(:seqs AS bigint[])) AS closed (slice, seq) USING (slice, seq)
        WHERE d.bot = :bot AND d.env = :env
        FOR UPDATE OF d SKIP LOCKED
    ) AS done
    WHERE window_dirty.bot = :bot AND window_dirty.env = :env AND window_dirty.slice = done.slice
""")
_TOTALS = text("""
    SELECT metric, slice, sum(n_scored)::bigint, sum(flagged)::bigint, sum(units)::bigint FROM window_closed
    WHERE bot = :bot AND env = :env AND segment = '' AND slice >= :first AND slice < :last
    GROUP BY metric, slice ORDER BY metric, slice
""")


def lock_bot(conn: Connection, bot: str, env: str) -> bool:
    """Take the right to close and judge a bot until the end of the transaction; False when another process has it."""
    return conn.execute(_LOCK, {"bot": bot, "env": env}).one_or_none() is not None


def dirty_slices(conn: Connection, bot: str, env: str, until: datetime, most: int) -> Dirty:
    """List up to `most` dirty slices that end by `until`, oldest first. Read it before the sums."""
    last = until - SLICE
    rows = conn.execute(_DIRTY, {"bot": bot, "env": env, "last": last, "most": most}).all()
    return Dirty(tuple(row.slice for row in rows), tuple(row.seq for row in rows))


def close_slices(
    conn: Connection,
    bot: str,
    env: str,
    slices: Sequence[datetime],
    *,
    metrics: Sequence[str],
    complete_until: datetime,
    now: datetime,
) -> None:
    """Write the windows of these slices: revision 1, or one more where a sum changed since they were closed.

    A slice whose replies were all skipped or failed has a row of every metric too, with n_scored 0: no data is told.

    Args:
        conn: holds the bot's lock.
        bot: whose.
        env: whose.
        slices: start of each slice.
        metrics: names of the metrics watched.
        complete_until: slices that end later were closed without some partition.
        now: wall clock.
    """
    conn.execute(
        _CLOSE,
        {
            "bot": bot,
            "env": env,
            "slices": list(slices),
            "metrics": list(metrics),
            "length": SLICE,
            "complete_until": complete_until,
            "now": now,
        },
    )
    conn.execute(_ADVANCED, {"bot": bot, "env": env, "until": max(slices) + SLICE})


def mark_clean(conn: Connection, bot: str, env: str, dirty: Dirty) -> None:
    """Forget that these slices are dirty, but those booked into since they were read."""
    conn.execute(_CLEAN, {"bot": bot, "env": env, "slices": list(dirty.slices), "seqs": list(dirty.seqs)})


def totals(conn: Connection, bot: str, env: str, first: datetime, last: datetime) -> dict[str, tuple[SliceTotal, ...]]:
    """Raw counts by metric of the closed slices in [first, last), all versions together, oldest first."""
    found: dict[str, list[SliceTotal]] = {}
    for metric, *row in conn.execute(_TOTALS, {"bot": bot, "env": env, "first": first, "last": last}):
        found.setdefault(metric, []).append(SliceTotal(*row))
    return {metric: tuple(rows) for metric, rows in found.items()}
