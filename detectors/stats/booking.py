"""What a stream has seen, summed up: totals, the history it learns from, the traffic of the last days."""

from dataclasses import replace

import numpy as np

from detectors.stats.isr import DAY_S, FloatArray
from detectors.stats.reference import History
from detectors.stats.starts import Starts
from detectors.stats.stream import Settings, Slices, StreamState

RECENT_S = 14 * DAY_S


def booked(state: StreamState, run: Slices, flags: float, exposure: float, starts: Starts, log_m: float) -> StreamState:
    """The state after the slices of `run`, with these totals and starts."""
    last = int(run.start[-1])
    rows = History(run.start, run.n, run.x, run.q)
    history, recent = state.history, state.recent
    if history is not None:
        history = history.and_then(rows)
    if recent is not None:
        latest = max(0, recent.start.size - 1)  # its hour may go on
        rows = recent.part(latest, recent.start.size).and_then(rows).by_hour()
        recent = recent.part(0, latest).and_then(rows).since(last - RECENT_S)
    return replace(
        state,
        last=last,
        flags=float(flags),
        exposure=float(exposure),
        starts=starts,
        history=history,
        recent=recent,
        log_m=log_m,
    )


def running(total: float, values: FloatArray) -> FloatArray:
    """Totals before and after each value; summed one by one, so that any split of the values gives the same bits."""
    sums: FloatArray = np.cumsum(np.concatenate([[total], values]))
    return sums


def silent_until(state: StreamState, settings: Settings) -> int:
    span = settings.reference.span_s
    return first_of(state) + span if span is not None else first_of(state)


def first_of(state: StreamState) -> int:
    return 0 if state.first is None else state.first


def last_of(state: StreamState) -> int:
    return 0 if state.last is None else state.last
