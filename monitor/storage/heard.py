"""When a stream had its last scored reply, and which bots have been silent since."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, text

from monitor.storage.windows import Key

_LAST = text("""
    SELECT slice FROM window_closed
    WHERE bot = :bot AND env = :env AND slice >= :since AND slice < :until AND metric = :metric AND segment = :segment
      AND (n_scored > 0 OR flagged > 0)
    ORDER BY slice DESC LIMIT 1
""")
# A file that was read to its end is no bot that fell silent.
_SILENT = text("""
    SELECT DISTINCT b.bot, b.env FROM alert AS a JOIN watched_bot AS b USING (bot, env)
    WHERE a.state = 'firing' AND a.direction = ANY(:directions) AND b.closed_until <= :before AND EXISTS (
        SELECT FROM bot_feed AS l JOIN feed AS f ON f.id = l.feed_id
        WHERE l.bot = b.bot AND l.env = b.env AND f.kind <> 'file'
    )
""")


def last_heard(conn: Connection, bot: str, env: str, key: Key, since: datetime, until: datetime) -> datetime | None:
    """The newest closed slice in [since, until) with a scored reply of a segment and metric; None: there is none."""
    span = {"bot": bot, "env": env, "segment": key[0], "metric": key[1], "since": since, "until": until}
    found: datetime | None = conn.execute(_LAST, span).scalar_one_or_none()
    return found


def silent_bots(conn: Connection, directions: Collection[str], before: datetime) -> set[tuple[str, str]]:
    """Bots with an alert that fires in one of these directions, and no slice that was closed after `before`."""
    rows = conn.execute(_SILENT, {"directions": list(directions), "before": before})
    return {(row.bot, row.env) for row in rows}
