"""Replies that two detectors are sure of, from the scores of single replies."""

from datetime import datetime

from sqlalchemy import Connection, text

from monitor.domain.severe import METRIC, SECOND, SURE

_SEVERE = text("""
    SELECT ended_at FROM score JOIN score_form ON id = form
    WHERE bot = :bot AND env = :env AND ended_at >= :since AND ended_at < :until AND :metric = ANY(flags)
      AND "values"[array_position(names, :metric)] >= :sure AND "values"[array_position(names, :second)] >= :sure
      AND NOT late_dropped
    ORDER BY ended_at
""")


def severe_replies(conn: Connection, bot: str, env: str, since: datetime, until: datetime) -> list[datetime]:
    """When a bot gave such replies in [since, until), oldest first."""
    span = {"bot": bot, "env": env, "since": since, "until": until}
    return list(conn.execute(_SEVERE, {**span, "metric": METRIC, "second": SECOND, "sure": SURE}).scalars())
