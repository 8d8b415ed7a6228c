"""Topics and files as people see them, and the end of those that nobody reads any more.

Windows, marks of repeats and an alert wait for a feed that is not finished. A topic that left the settings, or a replay
that broke off, would hold them for ever.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, text

UNREAD, ASKED = "unread", "asked"  # why a feed was given up: for too long, or because somebody said so


@dataclass(frozen=True, slots=True)
class FeedLine:
    """A topic, or a file: `state` is read, stalled, unread (given up after a while), given up (by somebody) or done."""

    feed: str
    kind: str
    state: str
    partitions: int
    behind: int
    watermark: datetime | None
    last_read: datetime | None  # the newest sign of life of somebody who reads it, wall clock
    bots: tuple[str, ...]


_FEEDS = text("""
    SELECT f.name AS feed, f.kind, f.finished, f.given_up, count(s.id) AS partitions,
           coalesce(sum(greatest(p.end_offset - p.position, 0)), 0)::bigint AS behind, f.watermark,
           max(p.beat_at) AS last_read, coalesce(min(p.beat_at), f.first_seen_at) <= :silent AS is_silent,
           (SELECT coalesce(array_agg(DISTINCT b.bot ORDER BY b.bot), '{}') FROM bot_feed AS b WHERE b.feed_id = f.id)
           AS bots
    FROM feed AS f LEFT JOIN source AS s ON s.feed_id = f.id AND s.retired_at IS NULL
    LEFT JOIN partition_state AS p ON p.source_id = s.id
    GROUP BY f.id ORDER BY f.name, f.id
""")
# No partition of it shows life, so nobody is about to save a batch of it. Of a topic control itself must have seen that
# for so long: after a holiday in which nothing of ours ran, its readers are only just starting.
_GIVE_UP = text("""
    UPDATE feed AS f SET finished = true, given_up = :why, stalled_since = NULL
    WHERE NOT f.finished AND (CAST(:name AS text) IS NULL OR f.name = :name) AND f.first_seen_at <= :before
    AND (CAST(:name AS text) IS NOT NULL OR f.kind <> 'kafka' OR f.stalled_since <= :before)
    AND NOT EXISTS (SELECT FROM source AS s JOIN partition_state AS p ON p.source_id = s.id
                    WHERE s.feed_id = f.id AND p.beat_at > :before)
    RETURNING f.name
""")
_GIVEN_UP = text("""
    SELECT name, given_up FROM feed AS f WHERE given_up IS NOT NULL
    AND NOT EXISTS (SELECT FROM feed AS o WHERE o.name = f.name AND o.kind = f.kind AND NOT o.finished)
""")


def feeds(conn: Connection, now: datetime, stalled_after: timedelta) -> list[FeedLine]:
    """List every topic and file that was ever read, by name."""
    return [
        FeedLine(
            row.feed,
            row.kind,
            _state(row.finished, row.given_up, row.is_silent),
            row.partitions,
            row.behind,
            row.watermark,
            row.last_read,
            tuple(row.bots),
        )
        for row in conn.execute(_FEEDS, {"silent": now - stalled_after})
    ]


def give_up_unread(conn: Connection, unread: timedelta, now: datetime) -> list[str]:
    """Wait no longer for feeds that nobody has read for `unread`; gives their names. Whoever reads on ends that."""
    rows = conn.execute(_GIVE_UP, {"why": UNREAD, "name": None, "before": now - unread})
    return sorted(rows.scalars())


def give_up(conn: Connection, name: str, stalled_after: timedelta, now: datetime) -> bool:
    """Wait no longer for this feed; False when there is none that is open, or somebody reads it at this moment."""
    rows = conn.execute(_GIVE_UP, {"why": ASKED, "name": name, "before": now - stalled_after})
    return bool(rows.scalars().all())


def given_up(conn: Connection) -> Sequence[tuple[str, str]]:
    """Feeds that nobody waits for any more, with why: UNREAD or ASKED."""
    return [(row.name, row.given_up) for row in conn.execute(_GIVEN_UP)]


def _state(finished: bool, why: str | None, is_silent: bool) -> str:
    if not finished:
        return "stalled" if is_silent else "read"
    return "done" if why is None else {UNREAD: "unread", ASKED: "given up"}[why]
