"""Event time cut into slices of five minutes, UTC; longer windows are sums of slices."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Literal

SLICE = timedelta(minutes=5)
_SLICE_S = int(SLICE.total_seconds())

Length = Literal["5m", "1h", "1d"]


@dataclass(frozen=True, slots=True)
class TimeSettings:
    """How long we wait for whom; all of it in event time but `idle`, `beat`, `stalled_after`, `stall` and `unread`,
    which are wall clock.

    ahead: how far ahead of its record a reply may be.
    out_of_order: how far behind the newest event of a partition a record may be and still be in time.
    idle: silence after which a partition at its end no longer holds the watermark back.
    beat: how often the owner of a partition says that it is alive.
    stalled_after: no beat, or behind and not moving, for this long: the partition is stalled.
    stall: a stalled partition holds windows open for this long; then they close without it, as not complete.
    unread: nobody waits any more for a topic or file that nobody has read for so long.
    lateness: how far behind its feed's watermark a reply is still booked into its window, as a revision.
    fold: slices this far behind the watermark of their bot are folded into hours.
    behind: an alert this far behind the wall clock waits until its feed has caught up.
    """

    ahead: timedelta = timedelta(seconds=60)
    out_of_order: timedelta = timedelta(seconds=60)
    idle: timedelta = timedelta(minutes=2)
    beat: timedelta = timedelta(seconds=10)
    stalled_after: timedelta = timedelta(seconds=60)
    stall: timedelta = timedelta(minutes=15)
    unread: timedelta = timedelta(days=7)
    lateness: timedelta = timedelta(hours=24)
    fold: timedelta = timedelta(days=14)
    behind: timedelta = timedelta(hours=1)


def slice_of(moment: datetime) -> datetime:
    """Give the start of the slice that holds `moment`: every moment falls in exactly one slice [start, start + 5 min).

    Example:
        >>> slice_of(datetime(2026, 11, 20, 14, 7, 59, tzinfo=UTC)).isoformat()
        '2026-11-20T14:05:00+00:00'
    """
    return _start(int(moment.timestamp() // _SLICE_S))


@lru_cache(maxsize=8192)  # a batch falls in a few slices, and one object for each hashes faster
def _start(number: int) -> datetime:
    return datetime.fromtimestamp(number * _SLICE_S, UTC)


def window_of(moment: datetime, length: Length, zone: tzinfo = UTC) -> tuple[datetime, datetime]:
    """Give the window [start, end) of this length that holds `moment`; hours and days are those of the bot's zone.

    Example:
        >>> from zoneinfo import ZoneInfo
        >>> start, end = window_of(datetime(2026, 10, 25, 12, tzinfo=UTC), "1d", ZoneInfo("Europe/Berlin"))
        >>> start.isoformat(), end - start  # the day on which the clocks go back
        ('2026-10-24T22:00:00+00:00', datetime.timedelta(days=1, seconds=3600))
    """
    if length == "5m":
        start = slice_of(moment)
        return start, start + SLICE
    local = moment.astimezone(zone)
    if length == "1h":
        offset = timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)
        start = (moment - offset).astimezone(UTC)
        return start, start + timedelta(hours=1)
    first, last = (datetime.combine(local.date() + timedelta(days=n), time(), zone).astimezone(UTC) for n in (0, 1))
    return first, last
