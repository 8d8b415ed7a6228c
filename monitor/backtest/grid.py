"""How long is a slice? One length for the whole file, and every start on its stream's grid."""

from collections import Counter
from collections.abc import Mapping
from math import gcd

import numpy as np

from detectors.csv_rows import BadRows, Problem
from detectors.stats.isr import IntArray
from monitor.backtest.counts import Rows

SHORTEST_S, LONGEST_S, USUAL_S = 60, 3600, 300
MAJORITY = 0.6  # of the gaps between slices; what is off the grid of so many is a fault, not a finer grid
SAME_GAPS = 12  # so many equal gaps in a row, longer than a slice, are slices of another length


def slice_length(streams: Mapping[str, Rows]) -> int:
    """Return the length of the slices in seconds, from the gaps between starts (slices may be missing).

    Args:
        streams: the rows by stream.
    Raises:
        BadRows: slices shorter than a minute or longer than an hour; starts off the grid; two lengths in one file.
    """
    starts = {stream: np.unique(np.asarray(rows.start, dtype=np.int64)) for stream, rows in streams.items()}
    gaps: Counter[int] = Counter()
    for each in starts.values():
        values, counts = np.unique(np.diff(each), return_counts=True)
        gaps.update(dict(zip(values.tolist(), counts.tolist(), strict=True)))
    if not gaps:
        return USUAL_S
    length = _length(gaps)
    problems = _wrong_length(length, starts, streams)
    for stream, each in starts.items():
        problems += [] if problems else _off_grid(stream, each, length, streams[stream])
    for stream, each in starts.items():
        problems += _another_length(stream, each, length, streams[stream])
    if problems:
        raise BadRows(problems)
    return length


def _length(gaps: Counter[int]) -> int:
    """The commonest gap when most gaps are multiples of it, else the largest length that divides all."""
    commonest = min(gaps, key=lambda gap: (-gaps[gap], gap))
    fitting = sum(count for gap, count in gaps.items() if gap % commonest == 0)
    return commonest if fitting >= MAJORITY * gaps.total() else gcd(*gaps)


def _wrong_length(length: int, starts: Mapping[str, IntArray], streams: Mapping[str, Rows]) -> list[Problem]:
    if SHORTEST_S <= length <= LONGEST_S:
        return []
    for stream, each in starts.items():
        near = np.flatnonzero(np.diff(each) % length == 0)
        if near.size:
            at = int(each[near[0] + 1])
            told = f"slices are {_told(length)} long; expected one length from 1 min to 1 h"
            return [Problem(_line(streams[stream], at), "start", told)]
    return []


def _off_grid(stream: str, starts: IntArray, length: int, rows: Rows) -> list[Problem]:
    """Starts that are not a multiple of the length away from most others of the stream."""
    phases, counts = np.unique(starts % length, return_counts=True)
    if phases.size <= 1:
        return []
    wrong = starts[starts % length != phases[counts.argmax()]]
    told = f"not on the grid of {_told(length)} slices of stream {stream!r}; expected slices of one length, end to end"
    return [Problem(_line(rows, int(start)), "start", told) for start in wrong]


def _another_length(stream: str, starts: IntArray, length: int, rows: Rows) -> list[Problem]:
    """A run of equal gaps longer than a slice: hourly rows among rows of five minutes, say."""
    gaps = np.diff(starts)
    if gaps.size < SAME_GAPS:
        return []
    same = np.convolve(np.diff(gaps) == 0, np.ones(SAME_GAPS - 1), mode="valid") == SAME_GAPS - 1
    for place in np.flatnonzero(same):
        gap = int(gaps[place])
        if length < gap <= LONGEST_S:
            told = f"stream {stream!r} has a slice every {_told(gap)}, others every {_told(length)}"
            told += "; expected one length, put each into a file of its own"
            return [Problem(_line(rows, int(starts[place + 1])), "start", told)]
    return []


def _line(rows: Rows, start: int) -> int:
    """Line of the first row with this start."""
    return rows.line[rows.start.index(start)]


def _told(seconds: int) -> str:
    """A length as it may be written.

    Example:
        >>> _told(300), _told(5400), _told(86400), _told(90)
        ('5 min', '90 min', '24 h', '90 s')
    """
    for size, unit in ((3600, "h"), (60, "min")):
        if seconds % size == 0:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"
