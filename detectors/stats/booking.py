"""What a stream has seen, summed up: totals, the history it learns from, the traffic of the last days."""

from dataclasses import replace
from typing import Any

import numpy as np

from detectors.stats.isr import DAY_S, HOUR_S, FloatArray
from detectors.stats.reference import History
from detectors.stats.starts import Starts
from detectors.stats.stream import Settings, Slices, StreamState

RECENT_S = 14 * DAY_S


def booked(
    state: StreamState, run: Slices, flags: float, exposure: float, starts: Starts, log_m: float, **also: Any
) -> StreamState:
    """The state after the slices of `run`, with these totals and starts, and whatever else is new of it."""
    last = int(run.start[-1])
    rows = History(run.start, run.n, run.x, run.q)
    return replace(
        state,
        last=last,
        flags=float(flags),
        exposure=float(exposure),
        starts=starts,
        history=None if state.history is None else state.history.and_then(rows),
        recent=None if state.recent is None else _later(state.recent, rows).since(last - RECENT_S),
        log_m=log_m,
        **also,
    )


def _later(recent: History, rows: History) -> History:
    """Hours so far, with the rows of later slices in them: the latest hour may go on."""
    latest = recent.start.size - 1
    if rows.start.size == 1 and latest >= 0 and rows.q is None and recent.q is None:  # as most come; the same sums
        hour = int(rows.start[0]) // HOUR_S * HOUR_S
        if hour == int(recent.start[latest]):
            n, x = recent.n.copy(), recent.x.copy()
            n[latest] += rows.n[0]
            x[latest] += rows.x[0]
            return History(recent.start, n, x)
        return recent.and_then(History(np.array([hour]), rows.n, rows.x))
    latest = max(0, latest)
    rows = recent.part(latest, recent.start.size).and_then(rows).by_hour()
    return recent.part(0, latest).and_then(rows)


def running(total: float, values: FloatArray) -> FloatArray:
    """Totals before and after each value; summed one by one, so that any split of the values gives the same bits."""
    if values.size == 1:  # as most come; several times faster than what follows
        return np.array([total, total + float(values[0])])
    sums: FloatArray = np.cumsum(np.concatenate([[total], values]))
    return sums


def silent_until(state: StreamState, settings: Settings) -> int:
    span = settings.reference.span_s
    return first_of(state) + span if span is not None else first_of(state)


def first_of(state: StreamState) -> int:
    return 0 if state.first is None else state.first


def last_of(state: StreamState) -> int:
    return 0 if state.last is None else state.last
