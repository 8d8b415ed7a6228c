"""Counts of two versions of a bot in the slices in which both have replies."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, text

from monitor.domain.side_by_side import Pair

# The older versions together: those that were first seen before the new one.
_PAIRS = text("""
    WITH older AS (
        SELECT value FROM deploy WHERE bot = :bot AND env = :env AND kind = 'model' AND first_slice < :first
    )
    SELECT metric, slice,
           sum(even_units) FILTER (WHERE model_version <> :version)::bigint AS old_units,
           sum(even_flagged) FILTER (WHERE model_version <> :version)::bigint AS old_flagged,
           sum(even_n) FILTER (WHERE model_version <> :version)::bigint AS old_n,
           sum(even_units) FILTER (WHERE model_version = :version)::bigint AS new_units,
           sum(even_flagged) FILTER (WHERE model_version = :version)::bigint AS new_flagged,
           sum(even_n) FILTER (WHERE model_version = :version)::bigint AS new_n
    FROM window_closed
    WHERE bot = :bot AND env = :env AND segment = '' AND metric = ANY(:metrics) AND slice >= :first AND slice < :end
      AND (model_version = :version OR model_version IN (SELECT value FROM older))
    GROUP BY metric, slice
    HAVING sum(even_n) FILTER (WHERE model_version <> :version) > 0
       AND sum(even_n) FILTER (WHERE model_version = :version) > 0
    ORDER BY slice
""")


class Both(NamedTuple):
    """Counts of one slice, by conversation and by reply."""

    slice: datetime
    old_units: int
    old_flagged: int
    old_n: int
    new_units: int
    new_flagged: int
    new_n: int

    def counted(self, unit: str) -> Pair:
        """The counts that a metric of this unit goes by."""
        if unit == "first":
            return Pair(self.slice, self.old_units, self.old_n, self.new_units, self.new_n)
        return Pair(self.slice, self.old_flagged, self.old_n, self.new_flagged, self.new_n)


def pairs_of(
    conn: Connection, bot: str, env: str, version: str, metrics: Sequence[str], first: datetime, end: datetime
) -> dict[str, list[Both]]:
    """The slices in [first, end) in which a version and older ones have replies, by metric, oldest first."""
    span = {"bot": bot, "env": env, "version": version, "metrics": list(metrics), "first": first, "end": end}
    found: dict[str, list[Both]] = {}
    for metric, *counts in conn.execute(_PAIRS, span):
        found.setdefault(metric, []).append(Both(*counts))
    return found
