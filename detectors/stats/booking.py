"""What a stream has seen, summed up: totals, the history it learns from, the traffic of the last days."""

from dataclasses import replace

import numpy as np

from detectors.stats.isr import DAY_S, FloatArray
from detectors.stats.reference import History
from detectors.stats.starts import Starts
from detectors.stats.stream import Settings, Slices, StreamState

TRAFFIC_DAYS = 7


def booked(state: StreamState, run: Slices, flags: float, exposure: float, starts: Starts, log_m: float) -> StreamState:
    """The state after the slices of `run`, with these totals and starts."""
    history = state.history
    if history is not None:
        q = None if history.q is None or run.q is None else np.concatenate([history.q, run.q])
        history = History(
            np.concatenate([history.start, run.start]),
            np.concatenate([history.n, run.n]),
            np.concatenate([history.x, run.x]),
            q,
        )
    last = int(run.start[-1])
    traffic = dict(state.traffic)
    days = run.start // DAY_S
    for day in np.unique(days):
        traffic[int(day)] = float(running(traffic.get(int(day), 0.0), run.n[days == day])[-1])
    recent = tuple((day, n) for day, n in sorted(traffic.items()) if day > last // DAY_S - TRAFFIC_DAYS)
    return replace(
        state,
        last=last,
        flags=float(flags),
        exposure=float(exposure),
        starts=starts,
        history=history,
        traffic=recent,
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
