"""Answers to "is it watching my bot?" and "does every reply add up?"."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, text

_EVER, _NEVER = datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """What became of a bot's replies; `bot` None collects dead letters whose bot could not be read."""

    bot: str | None
    env: str | None
    seen: int
    skipped: int
    scored: int
    failed: int
    late: int
    duplicates: int
    dead_letters: int
    gaps: int | None

    @property
    def adds_up(self) -> bool:
        """seen = skipped + scored + failed."""
        return self.seen == self.skipped + self.scored + self.failed


_LEDGER = text("""
WITH counts AS (
    SELECT bot, env, sum(seen) AS seen, sum(skipped) AS skipped, sum(scored) AS scored, sum(failed) AS failed,
           sum(late) AS late, 0 AS duplicates, 0 AS dead_letters
    FROM ledger
    WHERE slice >= :since AND slice < :until
    GROUP BY bot, env
    UNION ALL
    SELECT bot, env, 0, 0, 0, 0, 0, sum(n), 0
    FROM intake_count
    WHERE kind = 'duplicate' AND slice >= :since AND slice < :until
    GROUP BY bot, env
    UNION ALL
    SELECT bot, env, 0, 0, 0, 0, 0, 0, count(*)
    FROM dead_letter
    WHERE received_at >= :since AND received_at < :until
    GROUP BY bot, env
    UNION ALL
    SELECT nullif(bot, ''), nullif(env, ''), 0, 0, 0, 0, 0, 0, sum(n)
    FROM intake_count
    WHERE kind IN ('dead_letter', 'dropped_letter') AND slice >= :since AND slice < :until
    GROUP BY bot, env
), bot_gaps AS (
    SELECT b.bot, b.env, count(DISTINCT g.id) AS gaps
    FROM bot_feed b JOIN source s ON s.feed_id = b.feed_id JOIN gap g ON g.source_id = s.id
    WHERE g.found_at >= :since AND g.found_at < :until
    GROUP BY b.bot, b.env
)
SELECT c.bot, c.env, sum(c.seen)::bigint AS seen, sum(c.skipped)::bigint AS skipped, sum(c.scored)::bigint AS scored,
       sum(c.failed)::bigint AS failed, sum(c.late)::bigint AS late, sum(c.duplicates)::bigint AS duplicates,
       sum(c.dead_letters)::bigint AS dead_letters,
       CASE WHEN c.bot IS NOT NULL THEN coalesce(max(g.gaps), 0) END AS gaps
FROM counts c LEFT JOIN bot_gaps g ON g.bot = c.bot AND g.env = c.env
WHERE CAST(:bot AS text) IS NULL OR c.bot = :bot
GROUP BY c.bot, c.env
ORDER BY c.bot NULLS LAST, c.env
""")


def ledger(
    connection: Connection, bot: str | None = None, since: datetime | None = None, until: datetime | None = None
) -> list[LedgerLine]:
    """Sum the ledger per bot over event times [since, until) (dead letters and gaps: over the time they were found)."""
    rows = connection.execute(_LEDGER, {"bot": bot, "since": since or _EVER, "until": until or _NEVER})
    return [LedgerLine(**row._mapping) for row in rows]


@dataclass(frozen=True, slots=True)
class BotLine:
    """One watched bot, as the first screen shows it."""

    bot: str
    env: str
    versions: tuple[str, ...]  # oldest first
    first_seen: datetime
    last_reply: datetime | None
    seen_24h: int
    scored_24h: int
    firing: int
    streams: tuple[dict[str, Any], ...]  # how its judged streams stand, by metric


_BOTS = text("""
SELECT b.bot, b.env, b.first_seen_at AS first_seen, newest.last_at AS last_reply,
       coalesce(day.seen, 0)::bigint AS seen_24h, coalesce(day.scored, 0)::bigint AS scored_24h,
       (SELECT count(*) FROM alert a WHERE a.bot = b.bot AND a.env = b.env AND a.state = 'firing'
          AND a.tier <> 'digest') AS firing,
       (SELECT coalesce(array_agg(value ORDER BY first_slice), '{}') FROM deploy d
        WHERE d.bot = b.bot AND d.env = b.env AND d.kind = 'model') AS versions,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('metric', s.metric, 'direction', s.direction,
                                                     'reading', s.reading)
                                  ORDER BY s.metric), '[]')
        FROM judged_stream s WHERE s.bot = b.bot AND s.env = b.env AND s.segment = '') AS streams
FROM watched_bot b
LEFT JOIN LATERAL (SELECT max(last_at) AS last_at FROM
    (SELECT last_at FROM ledger l WHERE l.bot = b.bot AND l.env = b.env ORDER BY slice DESC LIMIT 50) newest) newest
    ON true
LEFT JOIN LATERAL (SELECT sum(seen) AS seen, sum(scored) AS scored FROM ledger l
    WHERE l.bot = b.bot AND l.env = b.env AND l.slice > CAST(:now AS timestamptz) - interval '24 hours') day ON true
ORDER BY b.bot, b.env
""")


def bots(connection: Connection, now: datetime) -> list[BotLine]:
    """List every bot that ever sent a reply; "24h" counts back from `now`, in event time."""
    rows = connection.execute(_BOTS, {"now": now})
    return [BotLine(**{**row._mapping, "versions": tuple(row.versions), "streams": tuple(row.streams)}) for row in rows]
