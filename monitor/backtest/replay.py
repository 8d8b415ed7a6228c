"""Replays counts through the decision engine: what would have fired, when it would have been known."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from math import fsum
from typing import Any, Literal

import numpy as np

from detectors.stats.engine import judge
from detectors.stats.isr import Direction, FloatArray, IntArray
from detectors.stats.reference import ReferenceRule
from detectors.stats.stream import Settings, Slices, StateChange, StreamState
from monitor.backtest.counts import Rows, read_rows
from monitor.backtest.grid import slice_length

MIN_CHANGE: Mapping[Direction, float] = {"up": 1.25, "down": 1.1}


@dataclass(frozen=True, slots=True)
class Options:
    """What a backtest is asked for.

    reference: silent span from each stream's first slice; false_pages: allowed in 28 days, per stream or for all
    together; direction: which changes are bad; shared: the budget holds for all streams together, in equal shares.
    """

    reference: timedelta = timedelta(days=14)
    false_pages: float = 1.0
    direction: Literal["up", "down", "both"] = "up"
    shared: bool = False

    @property
    def directions(self) -> tuple[Direction, ...]:
        """The directions watched; each gets an equal part of the budget."""
        return ("up", "down") if self.direction == "both" else (self.direction,)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a stream, as it is printed: shares are fractions of 1, unknown is None."""

    at: datetime
    stream: str
    event: Literal["firing", "resolved"]
    direction: Direction
    change_at: datetime
    ratio: float | None
    ratio_low: float | None
    usual: float | None
    current: float | None
    log_m: float

    def to_json(self) -> dict[str, Any]:
        """The event as one JSON object, times in UTC."""
        return {
            "stream": self.stream,
            "event": self.event,
            "at": _written(self.at),
            "direction": self.direction,
            "change_at": _written(self.change_at),
            "ratio": self.ratio,
            "ratio_low": self.ratio_low,
            "usual": self.usual,
            "current": self.current,
            "log_m": self.log_m,
        }


@dataclass(frozen=True, slots=True)
class Counts:
    """The checked content of a file: slices by stream, oldest first, and the length of a slice in seconds."""

    slice_s: int
    streams: Mapping[str, Slices]


def load_counts(data: bytes) -> Counts:
    """Read a CSV of counts; rows of the same stream and start are added up.

    Args:
        data: the whole file; gzip is unpacked.
    Raises:
        BadRows: with the line and the column of every fault.
    """
    rows = read_rows(data)
    slice_s = slice_length(rows)
    return Counts(slice_s, {stream: _added_up(rows[stream]) for stream in sorted(rows)})


def events(counts: Counts, options: Options) -> list[Event]:
    """Return all events, in the order in which they became known.

    No event depends on rows that end later. With a shared budget a stream's share is 1 / number of streams that have
    begun, so that a stream which begins later changes nothing before.

    Args:
        counts: from `load_counts`.
        options: what was asked for.
    Example:
        >>> rows = "\\n".join(
        ...     f"a,{datetime.fromtimestamp(s, UTC).isoformat()},100,{4 if s >= 20 * 86400 else s // 600 % 2}"
        ...     for s in range(0, 21 * 86400, 600)
        ... )
        >>> [event] = events(load_counts(f"stream,start,n,x\\n{rows}\\n".encode()), Options())
        >>> event.event, event.change_at.isoformat()
        ('firing', '1970-01-21T00:00:00+00:00')
    """
    begins = np.sort(np.array([int(slices.start[0]) for slices in counts.streams.values()], dtype=np.int64))
    found = [
        _event(stream, change)
        for stream, slices in counts.streams.items()
        for direction in options.directions
        for change in _changes(_with_shares(slices, begins, options), direction, counts.slice_s, options)
    ]
    return sorted(found, key=lambda event: (event.at, event.stream, event.direction))


def _changes(slices: Slices, direction: Direction, slice_s: int, options: Options) -> Iterator[StateChange]:
    settings = Settings(
        direction=direction,
        false_alarms=options.false_pages,
        min_change=MIN_CHANGE[direction],
        slice_s=slice_s,
        reference=ReferenceRule(span_s=int(options.reference.total_seconds())),
    )
    yield from judge(StreamState(), slices, settings).changes


def _with_shares(slices: Slices, begins: IntArray, options: Options) -> Slices:
    parts = 1.0 / len(options.directions)
    if not options.shared:
        return Slices.of(slices.start, slices.n, slices.x, slices.q, slices.deploy, parts)
    begun = np.searchsorted(begins, slices.start, side="right")
    return Slices.of(slices.start, slices.n, slices.x, slices.q, slices.deploy, parts / begun)


def _added_up(rows: Rows) -> Slices:
    """Slices oldest first; sums of several rows do not depend on their order."""
    start = np.asarray(rows.start, dtype=np.int64)
    order = np.argsort(start, kind="stable")
    starts, first = np.unique(start[order], return_index=True)
    deploy = np.asarray(rows.deploy, dtype=np.bool_)[order]
    return Slices.of(
        starts,
        _sums(np.asarray(rows.n)[order], first),
        _sums(np.asarray(rows.x)[order], first),
        _sums(np.asarray(rows.q)[order], first) if len(rows.q) else None,
        np.logical_or.reduceat(deploy, first),
    )


def _sums(values: FloatArray, first: IntArray) -> FloatArray:
    if first.size == values.size:
        return values
    whole = bool((values == np.floor(values)).all()) and float(values.sum()) < 2**53
    if whole:
        sums: FloatArray = np.add.reduceat(values, first)
        return sums
    edges = [*first.tolist(), values.size]
    return np.array([fsum(values[low:high]) for low, high in pairwise(edges)])


def _event(stream: str, change: StateChange) -> Event:
    return Event(
        at=_moment(change.at),
        stream=stream,
        event="firing" if change.kind == "firing" else "resolved",
        direction=change.direction,
        change_at=_moment(change.change_at),
        ratio=change.ratio,
        ratio_low=change.ratio_low,
        usual=change.usual,
        current=change.current,
        log_m=change.log_m,
    )


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(0, UTC) + timedelta(seconds=seconds)


def _written(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")
