"""What a plan of sampling goes by: the traffic of each bot's versions, and how often it is flagged."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, text

DAY, HOUR = timedelta(days=1), timedelta(hours=1)

# A bot that went silent needs no plan; the span of a version is the part of the day in which it was there.
_TRAFFIC = text("""
    SELECT b.bot, b.env, l.model_version, b.closed_until, sum(l.seen - l.no_text)::float8 AS replies,
           greatest(min(d.first_slice), b.closed_until - :day) AS since,
           min(d.first_slice) > (
               SELECT min(o.first_slice) FROM deploy AS o WHERE o.bot = b.bot AND o.env = b.env AND o.kind = 'model'
           ) AS came_later
    FROM watched_bot AS b
    JOIN ledger AS l
    ON l.bot = b.bot AND l.env = b.env AND l.slice >= b.closed_until - :day AND l.slice < b.closed_until
    LEFT JOIN deploy AS d ON d.bot = b.bot AND d.env = b.env AND d.kind = 'model' AND d.value = l.model_version
    WHERE b.closed_until > :now - :day
    GROUP BY b.bot, b.env, l.model_version, b.closed_until
    HAVING sum(l.seen - l.no_text) > 0
    ORDER BY b.bot, b.env, l.model_version
""")
_APPLICABLE = text("""
    SELECT (SELECT sum(n_scored)::float8 FROM window_closed
            WHERE bot = :bot AND env = :env AND segment = '' AND metric = :metric
              AND slice >= :since AND slice < :until)
         / nullif((SELECT sum(scored + failed + unsupported)::float8 FROM ledger
                   WHERE bot = :bot AND env = :env AND slice >= :since AND slice < :until), 0)
""")


_GLANCES = text("""
    SELECT segment, metric, sum(flagged)::bigint AS flags, sum(x) AS x, sum(w) AS w, min(at) AS since
    FROM (
        SELECT segment, metric, slice AS at, flagged, x, w FROM window_partial
        WHERE bot = :bot AND env = :env AND slice >= :since AND slice < :until
          AND metric = ANY(:metrics) AND segment = ANY(:segments)
        UNION ALL
        SELECT segment, metric, hour, flagged, x, w FROM window_hour
        WHERE bot = :bot AND env = :env AND hour >= :since AND hour < :until
          AND metric = ANY(:metrics) AND segment = ANY(:segments)
    ) AS parts
    GROUP BY segment, metric HAVING sum(w) > 0 ORDER BY metric, segment
""")


class Glance(NamedTuple):
    """What became of the replies that look alike at a glance, of one rate: flags found, and for all of them the rate
    and how many there were."""

    segment: str
    metric: str
    flags: int
    x: float
    w: float
    since: datetime

    @property
    def rate(self) -> float:
        """The share of all of them that would be flagged."""
        return self.x / self.w


class VersionTraffic(NamedTuple):
    """Replies with text an hour over the last day, or since the version came; whether it came in that day."""

    model_version: str
    replies_per_hour: float
    is_new: bool


class BotTraffic(NamedTuple):
    """A bot with replies in the last day."""

    bot: str
    env: str
    closed_until: datetime
    versions: tuple[VersionTraffic, ...]


def traffic_of_bots(conn: Connection, now: datetime) -> list[BotTraffic]:
    """The traffic of every bot that had any in the last day; a bot's first version is never a new one."""
    found: dict[tuple[str, str, datetime], list[VersionTraffic]] = {}
    for row in conn.execute(_TRAFFIC, {"day": DAY, "now": now}):
        until: datetime = row.closed_until
        hours = max(1.0, (until - (row.since or until - DAY)) / HOUR)
        is_new = bool(row.came_later) and row.since is not None and row.since > until - DAY
        version = VersionTraffic(row.model_version, row.replies / hours, is_new)
        found.setdefault((row.bot, row.env, until), []).append(version)
    return [BotTraffic(bot, env, until, tuple(versions)) for (bot, env, until), versions in found.items()]


def applicable_part(conn: Connection, bot: str, env: str, metric: str, until: datetime) -> float | None:
    """The part of the replies given to the detectors in the last day that a metric applied to; None for none at all."""
    span = {"bot": bot, "env": env, "metric": metric, "since": until - DAY, "until": until}
    found: float | None = conn.execute(_APPLICABLE, span).scalar_one()
    return found


def glances(
    conn: Connection,
    bot: str,
    env: str,
    segments: Collection[str],
    metrics: Sequence[str],
    since: datetime,
    until: datetime,
) -> list[Glance]:
    """Count the closed slices of a bot in [since, until) by how the replies look, for each of the rates."""
    span = {"bot": bot, "env": env, "since": since, "until": until}
    rows = conn.execute(_GLANCES, {**span, "segments": list(segments), "metrics": list(metrics)})
    return [Glance(*row) for row in rows]
