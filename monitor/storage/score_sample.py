"""Scores of single replies, for looking at whole distributions: numbers and flags, never text."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, text

from monitor.domain.voice import VOICE


class ScoreRow(NamedTuple):
    """What the detectors said of one reply: value by score name (None: no value), and the names that flagged it."""

    values: Mapping[str, float | None]
    flags: frozenset[str]


# The order is that of a hash, so that the same rows come each time, whatever else has been written since.
# Where more is scored of what looks risky, so much of it is left out that the rest is like all replies.
_SAMPLE = text("""
    WITH scored AS (
        SELECT form, "values", flags, "offset", source_id, band, pi,
               CASE WHEN band <> 0 THEN min(pi) OVER (PARTITION BY model_version, day, band <> 0) END AS least
        FROM score
        WHERE bot = :bot AND env = :env AND ended_at >= :start AND ended_at < :end
          AND "values" IS NOT NULL AND NOT late_dropped
    )
    SELECT names, "values", flags FROM scored JOIN score_form ON id = form
    WHERE band = 0 OR (hashint8extended("offset", source_id + 1) & 1048575) < 1048576 * least / pi
    ORDER BY hashint8extended("offset", source_id), source_id, "offset"
    LIMIT :most
""")


def score_sample(conn: Connection, bot: str, env: str, start: datetime, end: datetime, *, most: int) -> list[ScoreRow]:
    """Read up to `most` scored replies with event times in [start, end), the same ones each time."""
    span = {"bot": bot, "env": env, "start": start, "end": end, "most": most}
    return [
        ScoreRow({name: value for name, value in zip(names, values, strict=True) if name != VOICE}, frozenset(flags))
        for names, values, flags in conn.execute(_SAMPLE, span)
    ]
