"""How far event time has come: the watermark of each feed, and from it how far each bot's slices may close."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, bindparam, case, func, select, update

from monitor.domain.watermark import FUTURE, FeedState, PartitionState, Progress, progress
from monitor.domain.window import TimeSettings
from monitor.storage.tables import bot_feed, feed, partition_state, source, watched_bot

END_OF_TIME = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class FeedProgress:
    """A feed that is not read to its end, and where it stands."""

    feed_id: int
    name: str
    progress: Progress


@dataclass(frozen=True, slots=True)
class Horizon:
    """How far a bot's slices may close: those that end by `until`; by `complete_until` with all partitions in."""

    bot: str
    env: str
    until: datetime
    complete_until: datetime


def advance(conn: Connection, now: datetime, times: TimeSettings) -> list[FeedProgress]:
    """Work out and store the watermark of every feed that is not finished; it never goes back, whoever writes last.

    Only one from a future that cannot be is taken back: a wrong clock made it, and until then every reply was late.

    A regular file has no watermark: its slices close in order after its last line.
    """
    made = [
        FeedProgress(state[0].feed_id, state[0].name, progress(_feed_state(state), now, times))
        for state in _feeds(conn)
    ]
    if made:
        conn.execute(
            update(feed)
            .where(feed.c.id == bindparam("feed_id"))
            .values(
                watermark=_not_back(feed.c.watermark, "reached"),
                complete_until=_not_back(feed.c.complete_until, "complete"),
                stalled_since=bindparam("stalled"),
            ),
            [
                {
                    "feed_id": each.feed_id,
                    "reached": each.progress.watermark,
                    "complete": each.progress.complete_until,
                    "stalled": each.progress.stalled_since,
                    "future": now + FUTURE,
                }
                for each in made
            ],
        )
    return made


def _not_back(stored: Any, reached: str) -> Any:
    return case((stored > bindparam("future"), bindparam(reached)), else_=func.greatest(stored, bindparam(reached)))


def horizons(conn: Connection, unheard: Collection[int] = ()) -> list[Horizon]:
    """Say for each bot how far its slices may close: as far as every unfinished feed that has fed it has come.

    Bots that wait for a feed without a watermark (a file that is being read, a topic's first minutes) are left out.

    Args:
        conn: any transaction.
        unheard: feeds that nobody has read for so long that windows close without them: a topic that a bot has moved
            away from would hold it for ever. They count only for bots that nothing else feeds.
    """
    open_feed = ~feed.c.finished
    heard = open_feed & feed.c.id.not_in(sorted(unheard))
    query = (
        select(
            watched_bot.c.bot,
            watched_bot.c.env,
            func.coalesce(
                func.min(feed.c.watermark).filter(heard), func.min(feed.c.watermark).filter(open_feed), END_OF_TIME
            ),
            case(
                (func.bool_or(open_feed & feed.c.complete_until.is_(None)), func.to_timestamp(0)),
                else_=func.coalesce(func.min(feed.c.complete_until).filter(open_feed), END_OF_TIME),
            ),
        )
        .join(bot_feed, (bot_feed.c.bot == watched_bot.c.bot) & (bot_feed.c.env == watched_bot.c.env))
        .join(feed, feed.c.id == bot_feed.c.feed_id)
        .group_by(watched_bot.c.bot, watched_bot.c.env)
        .having(
            ~case(
                (func.bool_or(heard), func.bool_or(heard & feed.c.watermark.is_(None))),
                else_=func.bool_or(open_feed & feed.c.watermark.is_(None)),
            )
        )
        .order_by(watched_bot.c.bot, watched_bot.c.env)
    )
    return [Horizon(*row) for row in conn.execute(query)]


def unread_files(conn: Connection, now: datetime, times: TimeSettings) -> list[int]:
    """Files whose reading broke off, or stopped before their end, and that nobody has read on for `times.stall`."""
    read = (
        select(partition_state.c.source_id)
        .join(source, source.c.id == partition_state.c.source_id)
        .where(source.c.feed_id == feed.c.id, partition_state.c.beat_at > now - times.stall)
    )
    query = select(feed.c.id).where(feed.c.kind == "file", ~feed.c.finished, ~read.exists())
    return list(conn.execute(query).scalars())


def _feeds(conn: Connection) -> list[list[Any]]:
    """Rows of partitions, one list a feed. A partition that has not reported yet is behind, with nothing committed."""
    query = (
        select(
            feed.c.id.label("feed_id"),
            feed.c.name,
            feed.c.kind,
            feed.c.watermark,
            feed.c.complete_until,
            feed.c.stalled_since,
            func.coalesce(partition_state.c.position, 0).label("position"),
            func.coalesce(partition_state.c.end_offset, 1).label("end_offset"),
            partition_state.c.max_event_at,
            func.coalesce(partition_state.c.moved_at, feed.c.first_seen_at).label("moved_at"),
            func.coalesce(partition_state.c.beat_at, feed.c.first_seen_at).label("beat_at"),
        )
        .join(source, (source.c.feed_id == feed.c.id) & source.c.retired_at.is_(None))
        .outerjoin(partition_state, partition_state.c.source_id == source.c.id)
        .where(~feed.c.finished, feed.c.kind != "file")
        .order_by(feed.c.id)
    )
    return [list(rows) for _, rows in groupby(conn.execute(query), attrgetter("feed_id"))]


def _feed_state(rows: Sequence[Any]) -> FeedState:
    first = rows[0]
    return FeedState(
        [PartitionState(row.position, row.end_offset, row.max_event_at, row.moved_at, row.beat_at) for row in rows],
        True,
        first.watermark,
        first.complete_until,
        first.stalled_since,
    )
