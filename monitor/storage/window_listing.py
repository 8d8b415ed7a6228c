"""Windows as people and programs read them: closed and open ones, of five minutes, an hour or a day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from difflib import get_close_matches
from typing import Any, get_args

from sqlalchemy import Connection, Row, text

from detectors.stats.interval import mean_interval, rate_interval
from monitor.domain.metric import BY_NAME
from monitor.domain.window import Length, window_of
from monitor.errors import SettingsError
from monitor.storage.watermarks import END_OF_TIME, horizons
from monitor.storage.windows import EVER

ALL_VERSIONS = "all"
LENGTHS: tuple[Length, ...] = get_args(Length)


@dataclass(frozen=True, slots=True)
class WindowLine:
    """One window and version; shares are fractions of 1, what is unknown is None, `revision` 0 is still open."""

    bot: str
    env: str
    model_version: str
    segment: str
    metric: str
    unit: str
    start: datetime
    end: datetime
    n_seen: int | None
    n_scored: int
    n_failed: int | None
    flagged: int
    units: int
    x: float
    rate: float | None
    low: float | None
    high: float | None
    revision: int
    complete: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """Which windows: of one bot and metric; `version` None lists each, "all" sums them; times are [since, until)."""

    bot: str
    metric: str
    version: str | None = None
    segment: str = ""
    since: datetime | None = None
    until: datetime | None = None
    length: Length = "5m"


# Sums of slices that are still open come from the workers' rows, and of those that were folded from hours. A slice that
# is closed is told as it was closed, whatever was booked since: the next revision has it.
_OWN = (
    "CASE WHEN metric = :metric THEN flagged ELSE 0 END, CASE WHEN metric = :metric THEN units ELSE 0 END, "
    "CASE WHEN metric = :metric THEN x ELSE 0 END, CASE WHEN metric = :metric THEN q ELSE 0 END"
)
_THESE = "bot = :bot AND env = :env AND metric = ANY(:metrics) AND segment = :segment"
# `metrics`: the metric itself, and the one whose number of replies is its own.
_WINDOWS = text(f"""
    WITH parts (model_version, at, n_seen, n_scored, n_failed, flagged, units, x, q, w, revision, complete, is_closed)
    AS (
        SELECT model_version, slice, n_seen, n_scored, n_failed, {_OWN}, w, revision, complete, true
        FROM window_closed WHERE {_THESE} AND slice >= :first AND slice < :last
        UNION ALL
        SELECT model_version, slice, 0, n_scored, 0, {_OWN}, w, (slice < :folded)::int, slice < :folded, false
        FROM window_partial WHERE {_THESE} AND slice >= :first AND slice < :last
        UNION ALL
        SELECT model_version, slice, seen, 0, failed, 0, 0, 0, 0, 0, (slice < :folded)::int, slice < :folded, false
        FROM ledger WHERE bot = :bot AND env = :env AND :segment = '' AND slice >= :first AND slice < :last
        UNION ALL
        SELECT model_version, hour, 0, n_scored, 0, {_OWN}, w, 1, true, false
        FROM window_hour WHERE {_THESE} AND hour >= :first AND hour < :last
    ), slices AS (
        SELECT model_version, at, max(revision) AS revision, bool_or(complete) AS complete,
               coalesce(sum(n_seen) FILTER (WHERE is_closed), sum(n_seen)) AS n_seen,
               coalesce(sum(n_scored) FILTER (WHERE is_closed), sum(n_scored)) AS n_scored,
               coalesce(sum(n_failed) FILTER (WHERE is_closed), sum(n_failed)) AS n_failed,
               coalesce(sum(flagged) FILTER (WHERE is_closed), sum(flagged)) AS flagged,
               coalesce(sum(units) FILTER (WHERE is_closed), sum(units)) AS units,
               coalesce(sum(x) FILTER (WHERE is_closed), sum(x)) AS x,
               coalesce(sum(q) FILTER (WHERE is_closed), sum(q)) AS q,
               coalesce(sum(w) FILTER (WHERE is_closed), sum(w)) AS w
        FROM parts GROUP BY model_version, at
    )
    SELECT CASE WHEN :unit = 'slice' THEN at ELSE date_trunc(:unit, at, :zone) END AS start,
           CASE WHEN CAST(:version AS text) = :all THEN :all ELSE model_version END AS model_version,
           sum(n_seen)::bigint AS n_seen, sum(n_scored)::bigint AS n_scored, sum(n_failed)::bigint AS n_failed,
           sum(flagged)::bigint AS flagged, sum(units)::bigint AS units, sum(x) AS x, sum(q) AS q, sum(w) AS w,
           min(revision) AS lowest, (1 + sum(revision - 1))::int AS revision, bool_and(complete) AS complete
    FROM slices WHERE CAST(:version AS text) IS NULL OR CAST(:version AS text) IN (:all, model_version)
    GROUP BY 1, 2 ORDER BY 1, 2
""")  # noqa: S608  (put together from the constants above)
_ENVS = text("SELECT env, folded_until, closed_until FROM watched_bot WHERE bot = :bot ORDER BY env")
_PHI = text("""
    SELECT (summary ->> 'phi')::float8 FROM baseline
    WHERE bot = :bot AND env = :env AND metric = :metric AND segment = :segment AND direction = 'up'
    ORDER BY version DESC LIMIT 1
""")
_UNITS = {"5m": "slice", "1h": "hour", "1d": "day"}


def windows(conn: Connection, choice: Choice, zone: tzinfo = UTC) -> Iterator[WindowLine]:
    """List windows, oldest first; hours and days are those of `zone`.

    Raises:
        SettingsError: the metric or the bot is unknown, or windows of five minutes are asked for where only hours are
            kept.
    """
    if choice.metric not in BY_NAME:
        near = get_close_matches(choice.metric, BY_NAME, n=1)
        hint = f'did you mean "{near[0]}"? ' if near else ""
        raise SettingsError([f'metric "{choice.metric}" is unknown; {hint}known: {", ".join(sorted(BY_NAME))}'])
    if BY_NAME[choice.metric].kind == "voice":
        raise SettingsError([f'metric "{choice.metric}" has no windows; see "botwatch baseline show {choice.bot}"'])
    envs = conn.execute(_ENVS, {"bot": choice.bot}).all()
    if not envs:
        raise SettingsError([f'bot "{choice.bot}" has sent no reply yet; see "botwatch bots"'])
    reach = {(each.bot, each.env): each.until for each in horizons(conn)}
    for row in envs:
        folded = row.folded_until or EVER
        _refuse_folded(choice, folded)
        closes_until = max(reach.get((choice.bot, row.env)) or EVER, row.closed_until or EVER)
        yield from _of_env(conn, choice, row.env, folded, closes_until, zone)


def _of_env(
    conn: Connection, choice: Choice, env: str, folded: datetime, closes_until: datetime, zone: tzinfo
) -> Iterator[WindowLine]:
    first, last = choice.since or EVER, choice.until or END_OF_TIME
    if choice.length == "5m":
        first = max(first, folded)
    if first > EVER:
        first = window_of(first, choice.length, zone)[0]
    if last < END_OF_TIME:
        last = window_of(last - timedelta(microseconds=1), choice.length, zone)[1]
    span = {
        "bot": choice.bot,
        "env": env,
        "metric": choice.metric,
        "metrics": sorted({choice.metric, BY_NAME[choice.metric].exposed_as}),
        "segment": choice.segment,
        "version": choice.version,
        "all": ALL_VERSIONS,
        "first": first,
        "last": last,
        "folded": folded,
        "unit": _UNITS[choice.length],
        "zone": getattr(zone, "key", "UTC"),
    }
    phi = conn.execute(_PHI, span).scalar_one_or_none() or 1.0
    for row in conn.execute(_WINDOWS, span):
        yield _line(row, choice, env, phi, closes_until, zone)


def _line(row: Row[Any], choice: Choice, env: str, phi: float, closes_until: datetime, zone: tzinfo) -> WindowLine:
    start, end = window_of(row.start, choice.length, zone)
    is_open = row.lowest == 0 or (choice.length != "5m" and end > closes_until)
    weight = row.w / row.n_scored if row.n_scored else 1.0
    is_mean = BY_NAME[choice.metric].kind == "mean"
    interval = (
        mean_interval(row.x, row.w, row.q, row.n_scored) if is_mean else rate_interval(row.x, row.w, row.q, phi, weight)
    )
    whole = choice.segment == ""  # the ledger knows no segments
    return WindowLine(
        bot=choice.bot,
        env=env,
        model_version=row.model_version,
        segment=choice.segment,
        metric=choice.metric,
        unit=BY_NAME[choice.metric].unit,
        start=start,
        end=end,
        n_seen=row.n_seen if whole else None,
        n_scored=row.n_scored,
        n_failed=row.n_failed if whole else None,
        flagged=row.flagged,
        units=row.units,
        x=row.x,
        rate=None if interval is None else interval.rate,
        low=None if interval is None else interval.low,
        high=None if interval is None else interval.high,
        revision=0 if is_open else row.revision,
        complete=bool(row.complete) and not is_open,
    )


def _refuse_folded(choice: Choice, folded: datetime) -> None:
    if choice.length == "5m" and choice.since is not None and choice.since < folded:
        since = folded.astimezone(UTC).isoformat().replace("+00:00", "Z")
        raise SettingsError(
            [
                f'windows of "{choice.bot}" before {since} are kept as hours; '
                f"use --length 1h or 1d, or --from {since} or later"
            ]
        )
