"""How many of a bot's scored replies lie between some values of a score, for rates that labels correct."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, text

from detectors.learning.applying import SHIPPED


class Traffic(NamedTuple):
    """Replies by bins of a score: how many were scored, and for how many they stand where only a sample was.

    `flagged` is the weighted number of those that the detector flags.
    """

    scored: int
    replies: tuple[float, ...]
    flagged: float


# Where a head was learnt for the bot, the shipped detector's value and flag stand beside it under another name.
_COUNTS = text("""
    WITH shipped AS (
        SELECT pi, coalesce(beside, "values"[array_position(names, :score)]) AS value,
               CASE WHEN beside IS NULL THEN :score ELSE :beside END = ANY(flags) AS flag
        FROM score JOIN score_form ON id = form, LATERAL (SELECT "values"[array_position(names, :beside)] AS beside)
        WHERE bot = :bot AND (:version = '' OR model_version = :version) AND day >= :first
          AND :detector = ANY(detectors) AND "values" IS NOT NULL AND NOT late_dropped
    )
    SELECT width_bucket(value, CAST(:edges AS float8[])) AS bin, count(*), sum(1 / pi), sum(1 / pi) FILTER (WHERE flag)
    FROM shipped WHERE value IS NOT NULL GROUP BY 1
""")


def traffic_by_score(
    conn: Connection, bot: str, version: str, score: str, detector: str, edges: Sequence[float], first: date
) -> Traffic:
    """Count the replies in each bin; bin i holds values from edges[i - 1] up to, but not with, edges[i].

    Args:
        conn: any.
        bot: whose replies, of all environments.
        version: of the bot; "" for all.
        score: such as "refusal", as the shipped detector gives it.
        detector: name@version of the shipped detector: the replies that it scored.
        edges: ascending; there is one bin more than edges.
        first: day of receipt from which on replies count.
    """
    span = {
        "bot": bot,
        "version": version,
        "score": score,
        "beside": score + SHIPPED,
        "detector": detector,
        "edges": list(edges),
        "first": first,
    }
    scored, replies, flagged = 0, [0.0] * (len(edges) + 1), 0.0
    for place, count, weight, of_flagged in conn.execute(_COUNTS, span):
        scored += count
        replies[place] = weight
        flagged += of_flagged or 0.0
    return Traffic(scored, tuple(replies), flagged)
