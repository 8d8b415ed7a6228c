"""Risk bands: what was counted of them, and how much more often each is flagged, as immutable rows."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, insert, select, text

from monitor.domain.metric import METRICS
from monitor.domain.risk import BandCount, BandRate
from monitor.storage.tables import band_rate

_COUNTS = text("""
    SELECT segment, metric, band, sum(CASE WHEN metric = ANY(:by_reply) THEN flagged ELSE units END)::float8 AS flags,
           sum(n_scored)::float8 AS n, sum(w) AS w, min(at) AS since
    FROM (
        SELECT segment, metric, band, slice AS at, flagged, units, n_scored, w FROM window_partial
        WHERE bot = :bot AND env = :env AND slice >= :since AND slice < :until
        UNION ALL
        SELECT segment, metric, band, hour, flagged, units, n_scored, w FROM window_hour
        WHERE bot = :bot AND env = :env AND hour >= :since AND hour < :until
    ) AS parts
    WHERE band = ANY(:bands) AND metric = ANY(:metrics)
    GROUP BY segment, metric, band HAVING sum(n_scored) > 0 ORDER BY segment, metric, band
""")
# A metric with the replies of another one has that one's exposure, and needs no rates of its own.
_RATES = [metric for metric in METRICS if metric.kind == "rate" and not metric.exposure]


def relative_of(sums: str, at: str) -> str:
    """The join that gives rows of sums `known.relative`: what their band is worth where its worth is known, else null.

    The segment's own mix comes first; one that came later has that of the whole bot.

    Args:
        sums: alias of window_partial or window_hour.
        at: its column of time.
    """
    return f"""LEFT JOIN LATERAL (
        SELECT r.relative FROM band_rate AS r
        WHERE {sums}.band <> 0 AND r.bot = {sums}.bot AND r.env = {sums}.env AND r.metric = {sums}.metric
          AND r.band = {sums}.band AND r.segment IN ({sums}.segment, '') AND r.from_slice <= {sums}.{at}
        ORDER BY r.from_slice DESC, r.segment DESC LIMIT 1
    ) AS known ON true"""  # noqa: S608  (put together from our own words)


class Counted(NamedTuple):
    """What was counted of some bands, and since when."""

    counts: Sequence[BandCount]
    since: datetime | None


class KnownRates(NamedTuple):
    """How much more often each band is flagged than all of the traffic, by metric, and since which slice it counts."""

    relative: Mapping[str, Mapping[int, float]]
    since: datetime


def band_counts(
    conn: Connection, bot: str, env: str, bands: Collection[int], since: datetime, until: datetime
) -> Counted:
    """Count the closed slices of a bot in [since, until) by band, for every segment and rate."""
    span = {
        "bot": bot,
        "env": env,
        "bands": list(bands),
        "since": since,
        "until": until,
        "metrics": [metric.name for metric in _RATES],
        "by_reply": [metric.name for metric in _RATES if metric.unit == "reply"],
    }
    rows = conn.execute(_COUNTS, span).all()
    return Counted([BandCount(*row[:6]) for row in rows], min((row.since for row in rows), default=None))


def known_rates(conn: Connection, bot: str, env: str, bands: Collection[int]) -> KnownRates | None:
    """How much more often each of these bands of a bot is flagged; None until it is known."""
    columns = (band_rate.c.metric, band_rate.c.band, band_rate.c.relative, band_rate.c.from_slice)
    query = select(*columns).where(
        band_rate.c.bot == bot, band_rate.c.env == env, band_rate.c.segment == "", band_rate.c.band.in_(bands)
    )
    found: dict[str, dict[int, float]] = {}
    since: datetime | None = None
    for metric, band, relative, from_slice in conn.execute(query):
        found.setdefault(metric, {})[band] = relative
        since = from_slice
    return None if since is None else KnownRates(found, since)


def add_band_rates(conn: Connection, bot: str, env: str, rates: Sequence[BandRate], from_slice: datetime) -> None:
    """Let bands count as this from a slice on; nothing of that slice may be closed yet."""
    rows = [{"bot": bot, "env": env, "from_slice": from_slice, **each._asdict()} for each in rates]
    if rows:
        conn.execute(insert(band_rate), rows)
