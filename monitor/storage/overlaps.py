"""A new version of our own detector beside the one before it, on the replies that both have scored.

Where a head was learnt for a bot, the shipped detector goes on to score the same replies. So a new baseline can be
compared with the old one, and nobody takes a change of the detector for a change of the bot.
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection, text

from detectors.learning.applying import SHIPPED
from monitor.domain.booking import SCORED
from monitor.domain.weekly_facts import CountedAnew

SPAN = timedelta(days=7)

_NEWEST = text("""
    SELECT DISTINCT ON (kind) kind, value, first_slice FROM (
        SELECT kind, value, first_slice, min(first_slice) OVER (PARTITION BY kind) AS first FROM deploy
        WHERE bot = :bot AND env = :env AND kind LIKE :scored AND kind NOT LIKE :beside AND first_slice < :until
    ) AS versions
    WHERE first_slice > first ORDER BY kind, first_slice DESC, value
""")
_BOTH = text("""
    SELECT count(*), count(*) FILTER (WHERE :beside = ANY(flags)), count(*) FILTER (WHERE :score = ANY(flags))
    FROM score JOIN score_form ON id = form
    WHERE bot = :bot AND env = :env AND ended_at >= :since AND ended_at < :until
      AND NOT late_dropped AND :detector = ANY(detectors) AND "values"[array_position(names, :beside)] IS NOT NULL
""")


def counted_anew(
    conn: Connection, bot: str, env: str, until: datetime, since: datetime | None = None
) -> dict[str, CountedAnew]:
    """The newest version of our own detectors, by the score that it answers, and its first week beside the one before.

    Scores that were answered by one version only are left out.

    Args:
        conn: any.
        bot: whose.
        env: whose.
        until: versions that began later are left out.
        since: versions that began earlier are left out too; None for none.
    """
    names = {"bot": bot, "env": env, "scored": f"{SCORED}%", "beside": f"%{SHIPPED}", "until": until}
    found = {}
    for kind, detector, first_slice in conn.execute(_NEWEST, names):
        if since is not None and first_slice < since:
            continue
        score = kind.removeprefix(SCORED)
        span = {"since": first_slice, "until": first_slice + SPAN, "detector": detector}
        both = conn.execute(_BOTH, {**names, **span, "score": score, "beside": score + SHIPPED}).one()
        found[score] = CountedAnew(detector, first_slice, *both)
    return found
