"""How far event time has come in a feed: the rule, on committed positions only."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.domain.window import TimeSettings

FUTURE = timedelta(hours=1)  # a watermark so far ahead of the wall clock was made by a clock that was wrong


@dataclass(frozen=True, slots=True)
class PartitionState:
    """What the owner of a partition committed or said last; `moved_at` and `beat_at` are wall clock.

    `position` is the next offset to read once everything before it is committed; `max_event_at` the newest event time
    committed, None when nothing is.
    """

    position: int
    end_offset: int
    max_event_at: datetime | None
    moved_at: datetime
    beat_at: datetime

    def is_idle(self, now: datetime, times: TimeSettings) -> bool:
        """At its end and silent for a while, as its living owner says; it holds nothing back.

        The owner must have said it after that while: what it said before may be long overtaken by new records, and a
        partition of which nobody has spoken yet is not known to be at its end.
        """
        return (
            self.position >= self.end_offset
            and self.beat_at - self.moved_at >= times.idle
            and now - self.beat_at < times.stalled_after
        )

    def stalled_from(self, now: datetime, times: TimeSettings) -> datetime | None:
        """Since when nobody reads it: its owner is silent, or it is behind and does not move; None when all is well."""
        silent_from = self.beat_at if now - self.beat_at >= times.stalled_after else None
        if silent_from is not None:
            return silent_from
        behind = self.position < self.end_offset
        return self.moved_at if behind and now - self.moved_at >= times.stalled_after else None


@dataclass(frozen=True, slots=True)
class FeedState:
    """A feed's partitions (those not retired) and what is stored of the feed itself.

    `live`: new events come as they happen (a topic, stdin), so the wall clock says something about them.
    `stalled_since`: since when a control process has seen some partition stalled, without a break.
    """

    partitions: Sequence[PartitionState]
    live: bool = True
    watermark: datetime | None = None
    complete_until: datetime | None = None
    stalled_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a feed stands: everything before `watermark` closes, what ends by `complete_until` with all partitions in.

    `waits_for` counts the partitions that are stalled and hold the watermark back, `left_out` those that stalled for
    so long that windows close without them. `heard` is False where nothing but left out and idle partitions remains:
    then the watermark stands still, and bots that other feeds feed too do not wait for this one.
    """

    watermark: datetime | None
    complete_until: datetime | None
    stalled_since: datetime | None
    waits_for: int = 0
    left_out: int = 0
    heard: bool = True


def progress(feed: FeedState, now: datetime, times: TimeSettings) -> Progress:
    """Say how far event time has come in a feed: the watermark never goes back, but from a future that cannot be.

    It is the smallest newest-event time over the partitions that are not idle, minus the out-of-order bound. One
    with nothing committed holds it at minus infinity until idle. All idle: the newest event of all, or the wall
    clock minus the bound when that is later and the feed is live.

    Args:
        feed: what is stored of it.
        now: wall clock.
        times: how long we wait for whom.
    """
    stalled = [part for part in feed.partitions if part.stalled_from(now, times) is not None]
    stalled_since = (feed.stalled_since or now) if stalled else None
    gone = [part for part in stalled if _left_out(part, stalled_since, now, times)]
    awaited = [part for part in feed.partitions if not part.is_idle(now, times)]
    full = _level(feed, awaited, now, times)
    heard = [part for part in awaited if not _left_out(part, stalled_since, now, times)]
    reached = full if not gone else _level_without(feed, heard, times)
    watermark = _later(_believed(feed.watermark, now), reached)
    complete = _later(_believed(feed.complete_until, now), full)
    if watermark is not None and complete is not None:
        complete = min(watermark, complete)
    return Progress(watermark, complete, stalled_since, len(stalled) - len(gone), len(gone), bool(heard or not gone))


def _believed(stored: datetime | None, now: datetime) -> datetime | None:
    """A machine that started with a wrong clock must not leave us blind until that day comes."""
    return None if stored is not None and stored > now + FUTURE else stored


def _left_out(part: PartitionState, stalled_since: datetime | None, now: datetime, times: TimeSettings) -> bool:
    """Stalled for long enough, and seen so for long enough: after a night in which nothing of ours ran, the partitions
    look stalled for hours at the first glance, and their workers are only just starting."""
    own = part.stalled_from(now, times)
    return own is not None and stalled_since is not None and max(own, stalled_since) <= now - times.stall


def _level(feed: FeedState, awaited: Sequence[PartitionState], now: datetime, times: TimeSettings) -> datetime | None:
    if awaited:
        return _slowest(awaited, times)
    newest = _newest(feed.partitions)
    if not feed.live or not feed.partitions:
        return newest
    return _later(newest, now - times.out_of_order)


def _level_without(feed: FeedState, awaited: Sequence[PartitionState], times: TimeSettings) -> datetime | None:
    """The level when some partitions are left out: what they may hold is unknown, so the wall clock proves nothing."""
    return _slowest(awaited, times) if awaited else _newest(feed.partitions)


def _slowest(parts: Sequence[PartitionState], times: TimeSettings) -> datetime | None:
    moments = [part.max_event_at for part in parts]
    known = [moment for moment in moments if moment is not None]
    return min(known) - times.out_of_order if len(known) == len(moments) else None


def _newest(parts: Sequence[PartitionState]) -> datetime | None:
    return max((part.max_event_at for part in parts if part.max_event_at is not None), default=None)


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    if one is None or other is None:
        return one or other
    return max(one, other)
