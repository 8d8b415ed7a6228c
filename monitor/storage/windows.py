"""Closed windows: written from the partial sums of dirty slices, a revision each time a stored sum has changed."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, text

from monitor.domain.judging import SliceTotal
from monitor.domain.kinds import kinds_of
from monitor.domain.metric import BY_NAME
from monitor.domain.request_segments import REQUEST_RISK
from monitor.domain.risk import GLANCE
from monitor.domain.window import SLICE

READ_AT_ONCE = timedelta(hours=1)  # of all rates; more is read rate by rate, for the server does not wait for us long
EVER = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Dirty:
    """Slices of a bot with bookings since they were last closed, oldest first; `seqs` as they were when read.

    more: there may be others.
    """

    slices: tuple[datetime, ...]
    seqs: tuple[int, ...]
    more: bool


class Held(NamedTuple):
    """A bot in our hands: slices before `folded_until` are hours by now, `closed_until` ends the newest closed one."""

    folded_until: datetime | None
    closed_until: datetime | None


class Changed(NamedTuple):
    """What was written of one segment and metric: how many windows, the oldest, the oldest with a reply, any flag."""

    windows: int
    oldest: datetime
    born: datetime | None
    flagged: bool


Key = tuple[str, str]  # segment ('' is the whole bot), metric


_LOCK = text("""
    SELECT folded_until, closed_until FROM watched_bot WHERE bot = :bot AND env = :env FOR UPDATE SKIP LOCKED
""")
_WAIT = text("SELECT FROM watched_bot WHERE bot = :bot AND env = :env FOR UPDATE")
_DIRTY = text("""
    SELECT slice, seq FROM window_dirty
    WHERE bot = :bot AND env = :env AND slice <= :last
    ORDER BY slice LIMIT :most
""")
# One aggregation in place of joins: right after a catch-up the planner knows nothing of the new rows and would join
# them row by row. `fresh` are the sums as they are now, `old_*` as they were when the slice was closed before.
# Sums of weights depend on the order of adding by one bit or so; a revision for that would be noise.
_CLOSE = text("""
    WITH parts AS (
        SELECT model_version, segment, metric, slice, n_scored, flagged, units, x, q, w, w_max,
               band = 0 AS even, 0 AS n_seen, 0 AS n_failed, NULL::window_closed AS old
        FROM window_partial
        WHERE bot = :bot AND env = :env AND slice = ANY(:slices)
        UNION ALL
        SELECT model_version, '', metric, slice, 0, 0, 0, 0, 0, 0, 0, false, seen, failed, NULL
        FROM ledger CROSS JOIN (
            SELECT DISTINCT metric FROM window_partial
            WHERE bot = :bot AND env = :env AND slice = ANY(:slices) AND segment = '' AND metric <> ALL(:sparse)
            UNION SELECT unnest(CAST(:always AS text[]))
        ) AS watched
        WHERE bot = :bot AND env = :env AND slice = ANY(:slices)
        UNION ALL
        SELECT model_version, segment, metric, slice, 0, 0, 0, 0, 0, 0, 0, false, 0, 0, c
        FROM window_closed AS c WHERE bot = :bot AND env = :env AND slice = ANY(:slices)
    ), fresh AS (
        SELECT model_version, segment, metric, slice, slice + :length <= :complete_until AS complete,
               sum(CASE WHEN segment = '' THEN n_seen ELSE 0 END)::bigint AS n_seen, sum(n_scored)::bigint AS n_scored,
               sum(CASE WHEN segment = '' THEN n_failed ELSE 0 END)::bigint AS n_failed,
               sum(flagged)::bigint AS flagged, sum(units)::bigint AS units, sum(x) AS x, sum(q) AS q, sum(w) AS w,
               max(w_max) AS w_max, coalesce(sum(n_scored) FILTER (WHERE even), 0)::bigint AS even_n,
               coalesce(sum(flagged) FILTER (WHERE even), 0)::bigint AS even_flagged,
               coalesce(sum(units) FILTER (WHERE even), 0)::bigint AS even_units,
               (array_agg(old) FILTER (WHERE (old).slice IS NOT NULL))[1] AS old
        FROM parts GROUP BY model_version, segment, metric, slice
    ), compared AS (
        SELECT *, (old).slice IS NULL
                  OR ((old).n_seen, (old).n_scored, (old).n_failed, (old).flagged, (old).units)
                     IS DISTINCT FROM (n_seen, n_scored, n_failed, flagged, units)
                  OR (old).w_max <> w_max OR abs((old).x - x) > 1e-9 * (1 + x) OR abs((old).q - q) > 1e-9 * (1 + q)
                  OR abs((old).w - w) > 1e-9 * (1 + w) AS changed
        FROM fresh
    ), written AS (
    INSERT INTO window_closed (bot, env, model_version, segment, metric, slice, revision, complete, n_seen, n_scored,
                               n_failed, flagged, units, x, q, w, w_max, even_n, even_flagged, even_units, closed_at)
    SELECT :bot, :env, model_version, segment, metric, slice,
           coalesce((old).revision, 0) + CASE WHEN changed THEN 1 ELSE 0 END, complete, n_seen, n_scored, n_failed,
           flagged, units, x, q, w, w_max, even_n, even_flagged, even_units, :now
    FROM compared WHERE changed OR complete <> (old).complete
    ON CONFLICT (bot, env, slice, metric, segment, model_version) DO UPDATE
    SET revision = excluded.revision, complete = excluded.complete, n_seen = excluded.n_seen,
        n_scored = excluded.n_scored, n_failed = excluded.n_failed, flagged = excluded.flagged, units = excluded.units,
        x = excluded.x, q = excluded.q, w = excluded.w, w_max = excluded.w_max, even_n = excluded.even_n,
        even_flagged = excluded.even_flagged, even_units = excluded.even_units,
        closed_at = excluded.closed_at
    RETURNING segment, metric, slice, n_scored, flagged
    )
    SELECT segment, metric, count(DISTINCT slice)::int AS windows, min(slice) AS oldest,
           min(slice) FILTER (WHERE n_scored > 0 OR flagged > 0) AS born, bool_or(flagged > 0) AS flagged
    FROM written GROUP BY segment, metric
""")
_ADVANCED = text("""
    UPDATE watched_bot SET closed_until = greatest(closed_until, :until) WHERE bot = :bot AND env = :env
""")
# A row that a worker holds is about to change: left alone it closes again, waited for it could hold the worker up.
_CLEAN = text("""
    DELETE FROM window_dirty WHERE ctid = ANY(ARRAY(
        SELECT d.ctid FROM window_dirty AS d
        JOIN unnest(CAST(:slices AS timestamptz[]), CAST(:seqs AS bigint[])) AS closed (slice, seq) USING (slice, seq)
        WHERE d.bot = :bot AND d.env = :env AND d.slice = ANY(:slices)
        FOR UPDATE OF d SKIP LOCKED
    ))
""")
_TOTALS = text("""
    SELECT segment, metric, slice, sum(even_n)::bigint, sum(even_flagged)::bigint, sum(even_units)::bigint, sum(x),
           sum(q), sum(w), max(w_max)
    FROM window_closed
    WHERE bot = :bot AND env = :env AND slice >= :first AND slice < :last AND metric = ANY(:metrics)
      AND segment = ANY(:segments)
    GROUP BY segment, metric, slice HAVING sum(n_scored) > 0 OR sum(flagged) > 0 ORDER BY slice
""")
# Of many kinds there are many rows: each slice comes as one, {segment: [replies, flagged, units]}.
_KINDS = text("""
    SELECT metric, slice, json_object_agg(segment, json_build_array(n, flagged, units)) FROM (
        SELECT segment, metric, slice, sum(even_n)::bigint AS n, sum(even_flagged)::bigint AS flagged,
               sum(even_units)::bigint AS units
        FROM window_closed
        WHERE bot = :bot AND env = :env AND slice >= :first AND slice < :last AND metric = ANY(:metrics)
          AND segment = ANY(:segments)
        GROUP BY segment, metric, slice
    ) AS each GROUP BY metric, slice
""")
_WORK = text("SELECT bot, env, min(slice) AS oldest FROM window_dirty GROUP BY bot, env")


def lock_bot(conn: Connection, bot: str, env: str) -> Held | None:
    """Take the right to close and judge a bot until the end of the transaction; None when another process has it."""
    row = conn.execute(_LOCK, {"bot": bot, "env": env}).one_or_none()
    return None if row is None else Held(row.folded_until, row.closed_until)


def wait_for_bot(conn: Connection, bot: str, env: str) -> None:
    """Take the right to close and judge a bot, after whoever has it now."""
    conn.execute(_WAIT, {"bot": bot, "env": env})


def dirty_slices(
    conn: Connection, bot: str, env: str, until: datetime, most: int, within: timedelta = timedelta.max
) -> Dirty:
    """List up to `most` dirty slices that end by `until`, oldest first, of a span of time. Read it before the sums."""
    last = until - SLICE
    rows = conn.execute(_DIRTY, {"bot": bot, "env": env, "last": last, "most": most}).all()
    near = [row for row in rows if row.slice - rows[0].slice < within]
    more = len(rows) == most or len(near) < len(rows)
    return Dirty(tuple(row.slice for row in near), tuple(row.seq for row in near), more)


def close_slices(
    conn: Connection,
    bot: str,
    env: str,
    slices: Sequence[datetime],
    *,
    always: Sequence[str],
    sparse: Sequence[str],
    complete_until: datetime,
    now: datetime,
) -> dict[Key, Changed]:
    """Write the windows of these slices: revision 1, or one more where a sum changed since they were closed.

    A slice whose replies were all skipped or failed has a row too, with n_scored 0: no data is told.

    Args:
        conn: holds the bot's lock.
        bot: whose.
        env: whose.
        slices: start of each slice; at least one.
        always: metrics that have a row in every slice.
        sparse: metrics that have one only where something was flagged; all others have one in every slice when any of
            the slices has one.
        complete_until: slices that end later were closed without some partition.
        now: wall clock.
    Returns:
        What was written, by segment and metric.
    """
    rows = conn.execute(
        _CLOSE,
        {
            "bot": bot,
            "env": env,
            "slices": list(slices),
            "always": list(always),
            "sparse": list(sparse),
            "length": SLICE,
            "complete_until": complete_until,
            "now": now,
        },
    )
    changed = {(row.segment, row.metric): Changed(row.windows, row.oldest, row.born, row.flagged) for row in rows}
    conn.execute(_ADVANCED, {"bot": bot, "env": env, "until": max(slices) + SLICE})
    return changed


def oldest_dirty(conn: Connection) -> dict[tuple[str, str], datetime]:
    """The oldest dirty slice of each bot that has one."""
    return {(row.bot, row.env): row.oldest for row in conn.execute(_WORK)}


def mark_clean(conn: Connection, bot: str, env: str, dirty: Dirty) -> None:
    """Forget that these slices are dirty, but those booked into since they were read."""
    conn.execute(_CLEAN, {"bot": bot, "env": env, "slices": list(dirty.slices), "seqs": list(dirty.seqs)})


def totals(
    conn: Connection, bot: str, env: str, wanted: Collection[Key], first: datetime | None, last: datetime
) -> dict[Key, list[SliceTotal]]:
    """Raw counts of the closed slices in [first, last) with a reply, all versions together, oldest first.

    Args:
        conn: a transaction.
        bot: whose.
        env: whose.
        wanted: segments and metrics.
        first: start of the first slice; None: from the oldest.
        last: end.
    """
    counted_in = {key: (key[0], _exposed_as(key[1])) for key in wanted}  # whose number of replies is theirs too
    span = {"bot": bot, "env": env, "first": first or EVER, "last": last}
    names = {"metrics": sorted({each[1] for each in (*wanted, *counted_in.values())})}
    rows: dict[Key, list[SliceTotal]] = {}
    for segment, metric, *sums in conn.execute(
        _TOTALS, {**span, **names, "segments": sorted({segment for segment, _ in wanted})}
    ):
        rows.setdefault((segment, metric), []).append(SliceTotal(*sums))
    return {
        key: rows.get(key, []) if source == key else _with_flags_of(rows.get(source, []), rows.get(key, []))
        for key, source in counted_in.items()
    }


def totals_by_kind(
    conn: Connection,
    bot: str,
    env: str,
    wanted: Collection[Key],
    segments: Mapping[str, datetime],
    first: datetime | None,
    last: datetime,
) -> dict[Key, list[SliceTotal]]:
    """The same, and of rates of the whole bot also the counts by kind of traffic.

    Args:
        conn: a transaction.
        bot: whose.
        env: whose.
        wanted: segments and metrics.
        segments: all segments of the bot, and since when each is known; those that are of the sampling's making are no
            kinds of traffic.
        first: start of the first slice; None: from the oldest.
        last: end.
    """
    kinds = {segment: born for segment, born in segments.items() if is_kind(segment)}
    whole = sorted(metric for segment, metric in wanted if not segment and _is_rate(metric))
    found = totals(conn, bot, env, wanted, first, last)
    if not kinds or not whole:
        return found
    is_short = first is not None and last - first <= READ_AT_ONCE
    span = {"bot": bot, "env": env, "first": first or EVER, "last": last, "segments": sorted(kinds)}
    groups: dict[str, list[str]] = {}
    for metric in whole:
        groups.setdefault("" if is_short else _exposed_as(metric), []).append(metric)
    for metrics in groups.values():
        names = sorted({*metrics, *(_exposed_as(metric) for metric in metrics)})
        counts: dict[str, dict[datetime, dict[str, list[int]]]] = {}
        for metric, at, of_slice in conn.execute(_KINDS, {**span, "metrics": names}):
            counts.setdefault(metric, {})[at] = of_slice
        for metric in metrics:
            of_kinds = _values_of(counts.get(_exposed_as(metric), {}), counts.get(metric, {}), metric)
            found["", metric] = with_kinds(found["", metric], of_kinds, kinds, metric)
    return found


def with_kinds(
    whole: Sequence[SliceTotal],
    of_kinds: Mapping[datetime, Mapping[str, tuple[int, int]]],
    born: Mapping[str, datetime],
    metric: str,
) -> list[SliceTotal]:
    """Slices of a whole bot with the counts of its kinds of traffic beside theirs.

    Args:
        whole: of the bot.
        of_kinds: of each slice: replies and flags of each kind, "key=value".
        born: since when each is known. Before the first value of a key is, the key says nothing: else a key that is
            declared one day would say something else of the days before when they are judged anew.
        metric: what is counted.
    """
    keys: dict[str, datetime] = {}
    for kind, since in born.items():
        key = kind.partition("=")[0]
        keys[key] = min(since, keys.get(key, since))
    everywhere = max(keys.values(), default=EVER)
    first = BY_NAME[metric].unit == "first"
    found = []
    for row in whole:
        known, values = list(keys), of_kinds.get(row.slice, {})
        if row.slice < everywhere:
            known = [key for key, since in keys.items() if since <= row.slice]
            values = {kind: n for kind, n in values.items() if kind.partition("=")[0] in known}
        found.append(replace(row, kinds=kinds_of(row.n_scored, row.units if first else row.flagged, values, known)))
    return found


def _values_of(
    exposed: Mapping[datetime, Mapping[str, list[int]]],
    flagged: Mapping[datetime, Mapping[str, list[int]]],
    metric: str,
) -> dict[datetime, dict[str, tuple[int, int]]]:
    """Replies of each kind from one metric, flags from another that has the same replies."""
    place, nothing = (2 if BY_NAME[metric].unit == "first" else 1), [0, 0, 0]
    found = {}
    for at, of_slice in exposed.items():
        own = flagged.get(at, {})
        found[at] = {kind: (n, own.get(kind, nothing)[place]) for kind, (n, _, _) in of_slice.items()}
    return found


def is_kind(segment: str) -> bool:
    """Whether a segment is a kind of traffic whose mix is allowed for.

    Of "glance" more or less is scored, so that its parts are no parts of the traffic. More risky requests are an attack
    as often as not: whoever watches a bot wants to hear of what it answers to them, whatever the reason.
    """
    return bool(segment) and segment.partition("=")[0] not in (GLANCE, REQUEST_RISK)


def _is_rate(metric: str) -> bool:
    return metric in BY_NAME and BY_NAME[metric].kind == "rate"


def _exposed_as(metric: str) -> str:
    known = BY_NAME.get(metric)
    return metric if known is None else known.exposed_as


def _with_flags_of(exposed: Sequence[SliceTotal], flagged: Sequence[SliceTotal]) -> list[SliceTotal]:
    """The number of replies of one metric with the flags of another that has the same replies."""
    flags = {each.slice: each for each in flagged}
    return [
        replace(each, flagged=own.flagged, units=own.units, x=own.x, q=own.q)
        if (own := flags.get(each.slice)) is not None
        else replace(each, flagged=0, units=0, x=0.0, q=0.0)
        for each in exposed
    ]
