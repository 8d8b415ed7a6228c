"""A stream learns what is usual: measured anew at 00:00 UTC from the days before, frozen when enough is known."""

from dataclasses import replace

import numpy as np

from detectors.stats.booking import RECENT_S, first_of, silent_until
from detectors.stats.isr import DAY_S
from detectors.stats.reference import PHI_WHILE_LEARNING, History, Reference, dispersion, has_learnt, measure
from detectors.stats.starts import with_yardstick
from detectors.stats.stream import Settings, Slices, StreamState

GROWTH_S = 7 * DAY_S
MEASURED_ANEW_FROM = 1.25  # times the reference's traffic; variation too small to see there may matter from here on


def begun(state: StreamState, slices: Slices, index: int, settings: Settings) -> StreamState:
    """First slice: begin a history. New day, or end of a set reference: measure anew, freeze when enough is known."""
    start = int(slices.start[index])
    if state.first is None:
        empty = slices.part(0, 0)
        history = History(empty.start, empty.n, empty.x, empty.q)
        state = replace(state, first=start, history=history)
    if state.incident is not None or silent_until(state, settings) > start:
        return state
    day = start // DAY_S
    if state.measured_on is not None and day <= state.measured_on:
        return state
    state = replace(state, measured_on=day)
    return _grown(state, start, settings) if state.reference is not None else _measured(state, start, settings)


def _measured(state: StreamState, start: int, settings: Settings) -> StreamState:
    """Measure season and dispersion on the quiet rows of the days before; freeze them when the rule is met."""
    history = _history(state)
    seconds = start - first_of(state) - state.removed_s
    frozen = has_learnt(seconds, history.flags, settings.reference)
    gate = settings.reference.span_s is None and not frozen
    yardstick, season = measure(
        history, start, settings.direction, settings.min_change, settings.zone, PHI_WHILE_LEARNING if gate else 0.0
    )
    if gate:
        season = state.season
    state = replace(state, yardsticks=with_yardstick(state.yardsticks, yardstick), season=season)
    if not frozen:
        return state
    recent = history.by_hour()
    exposure = float(history.n.sum())
    reference = Reference(
        start=first_of(state),
        end=start,
        flags=float(history.x.sum()),
        exposure=exposure,
        per_hour=exposure / max(1, int((recent.n > 0).sum())),
        yardstick=yardstick,
    )
    return replace(state, reference=reference, history=None, recent=recent.since(start - RECENT_S))


def _grown(state: StreamState, start: int, settings: Settings) -> StreamState:
    """With more traffic than the reference had, common causes show more: grow phi, and measure it on the last days."""
    reference, recent = state.reference, state.recent
    if reference is None or recent is None or reference.per_hour <= 0:
        return state
    week = recent.since(start - GROWTH_S).n
    growth = float(week.sum()) / max(1, int((week > 0).sum())) / reference.per_hour
    latest = reference.yardstick.grown(start, growth)
    if growth > MEASURED_ANEW_FROM:
        ratios = reference.yardstick.ratios
        latest = latest.or_larger(dispersion(recent, state.season, start, ratios, settings.zone, 0.0))
    return replace(state, yardsticks=with_yardstick(state.yardsticks, latest))


def end_of_run(state: StreamState, slices: Slices, begin: int, settings: Settings) -> int:
    """Index of the first slice before which to measure anew: the next UTC day, or the end of a set reference."""
    start = int(slices.start[begin])
    silent = silent_until(state, settings)
    limit = silent if silent > start else (start // DAY_S + 1) * DAY_S
    return int(np.searchsorted(slices.start, limit))


def _history(state: StreamState) -> History:
    if state.history is None:
        raise ValueError("the reference is frozen; expected a stream that learns")
    return state.history
