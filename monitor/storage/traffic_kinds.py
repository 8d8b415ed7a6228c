"""Counts of a metric by the kinds of a bot's traffic, before and since a moment."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, text

from detectors.stats.mix import Counts
from monitor.domain.judging import StreamName
from monitor.domain.metric import Metric
from monitor.domain.mixture import REST
from monitor.domain.risk import GLANCE

BEFORE = timedelta(days=7)

_COUNTS = text("""
    SELECT segment, slice >= :change AS since,
           sum(CASE WHEN metric <> :metric THEN 0 WHEN :unit = 'first' THEN even_units ELSE even_flagged END)::float8
               AS flags,
           sum(CASE WHEN metric = :exposure THEN even_n ELSE 0 END)::float8 AS n
    FROM window_closed
    WHERE bot = :bot AND env = :env AND metric IN (:metric, :exposure) AND slice >= :start AND slice < :end
      AND segment NOT LIKE :glance
    GROUP BY 1, 2
""")


def kinds_of_traffic(
    conn: Connection, name: StreamName, metric: Metric, change_at: datetime, until: datetime
) -> dict[str, dict[str, Counts]]:
    """Count flags and replies by the values of each declared key, from 7 days before a change to `until`.

    Replies without a value of a key are a kind of their own, so that the kinds of each key are all of the traffic.
    Model versions are no kind of traffic: they are what is asked about.

    Args:
        conn: any.
        name: the stream; its segment is not looked at.
        metric: what it counts.
        change_at: estimated start of the change.
        until: end of the newest judged slice.
    """
    span = {
        "bot": name.bot,
        "env": name.env,
        "metric": metric.name,
        "exposure": metric.exposed_as,
        "unit": metric.unit,
        "change": change_at,
        "start": change_at - BEFORE,
        "end": until,
        "glance": f"{GLANCE}=%",  # of which more or less is scored, so that its parts are no parts of the traffic
    }
    sums: dict[str, list[float]] = {}
    for row in conn.execute(_COUNTS, span):
        place = 2 if row.since else 0
        sums.setdefault(row.segment, [0.0] * 4)[place : place + 2] = [row.flags, row.n]
    whole = sums.pop("", [0.0] * 4)
    found: dict[str, dict[str, Counts]] = {}
    for segment, each in sorted(sums.items()):
        key, _, value = segment.partition("=")
        found.setdefault(key, {})[value] = Counts(*each)
    for strata in found.values():
        known = [strata[value] for value in strata]
        rest = Counts(
            max(0.0, whole[0] - sum(each.past_flags for each in known)),
            max(0.0, whole[1] - sum(each.past_units for each in known)),
            max(0.0, whole[2] - sum(each.flags for each in known)),
            max(0.0, whole[3] - sum(each.units for each in known)),
        )
        if rest.past_units > 0 or rest.units > 0:
            strata[REST] = Counts(
                rest.past_flags if rest.past_units > 0 else 0.0,
                rest.past_units,
                rest.flags if rest.units > 0 else 0.0,
                rest.units,
            )
    return found
