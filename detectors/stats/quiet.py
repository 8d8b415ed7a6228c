"""A quiet stream: candidate starts are made and weighed at every slice until the statistic reaches the threshold."""

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from detectors.stats.booking import booked, last_of, running, silent_until
from detectors.stats.firing import change_of
from detectors.stats.isr import BUDGET_PERIOD_S, DEPLOYS_BOOSTED, HOUR_S, threshold
from detectors.stats.recovery import Incident
from detectors.stats.scan import Run, next_candidate
from detectors.stats.starts import (
    Alive,
    Grids,
    LikelyStart,
    Starts,
    likely_start,
    log_statistic,
    make_starts,
    referred,
    surely_changed,
)
from detectors.stats.stream import Settings, Slices, StateChange, StreamState

SCANNED_FROM = 4  # slices; for fewer, evaluating each is cheaper than bounding them


def judge_quiet(state: StreamState, slices: Slices, settings: Settings) -> tuple[StreamState, int, StateChange | None]:
    """Judge slices that have one yardstick; stop at an alarm.

    Returns:
        The new state, how many slices it has seen, and the change, if any.
    """
    exposure = slices.n * state.season.offsets(slices.start, settings.zone)
    run = Run(
        slices.start,
        running(state.flags, slices.x),
        running(state.exposure, exposure),
        settings.direction,
        settings.tolerance,
        math.log(threshold(settings.false_alarms)),
    )
    size = int(run.start.size)
    if silent_until(state, settings) > int(run.start[0]):
        return _seen(state, slices, run, size, state.starts, -math.inf), size, None
    made = _new_starts(state, slices, run, settings)
    starts = state.starts.and_then(made.starts)
    weighed: _Weighed | None = None
    for index in _candidates(run, starts, state):
        weighed = _weighed(run, index, starts, state)
        if weighed.log_m < run.log_threshold:
            continue
        likely = likely_start(
            weighed.alive, weighed.grids, state.yardsticks, run.at(index)[0], run.at(index)[1], run.direction
        )
        if _beyond(likely, settings):
            now = _seen(state, slices, run, index + 1, weighed.alive.starts, weighed.log_m, made)
            state, change = _fired(now, weighed, likely, settings, run.log_threshold)
            return state, index + 1, change
    if weighed is None or weighed.place < size - 1:
        weighed = _weighed(run, size - 1, starts, state)
    return _seen(state, slices, run, size, weighed.alive.starts, weighed.log_m, made), size, None


def _candidates(run: Run, starts: Starts, state: StreamState) -> Iterator[int]:
    """The slices at which the statistic could reach the threshold."""
    size = int(run.start.size)
    if size < SCANNED_FROM:
        yield from range(size)
        return
    index = next_candidate(run, 0, starts, state.yardsticks)
    while index < size:
        yield index
        index = next_candidate(run, index + 1, starts, state.yardsticks)


class _Weighed(NamedTuple):
    """The statistic at a slice, and what it was made of."""

    place: int
    alive: Alive
    grids: Grids
    log_m: float


def _weighed(run: Run, index: int, starts: Starts, state: StreamState) -> _Weighed:
    alive = starts.alive(int(run.start[index]))
    grids = Grids.of(alive, state.yardsticks)
    flags, exposure = run.at(index)
    return _Weighed(index, alive, grids, log_statistic(alive, grids, flags, exposure, run.direction, run.tolerance))


class _Made(NamedTuple):
    """Starts of new slices; the hour of the last one, and the deploys that were boosted in the last 28 days."""

    starts: Starts
    hour: int | None
    boosts: tuple[int, ...]


def _seen(
    state: StreamState, slices: Slices, run: Run, size: int, starts: Starts, log_m: float, made: _Made | None = None
) -> StreamState:
    part = slices if size == slices.start.size else slices.part(0, size)
    if made is None:
        return booked(state, part, *run.at(size - 1), starts, log_m)
    yardsticks = referred(starts, state.yardsticks)
    return booked(
        state, part, *run.at(size - 1), starts, log_m, hour=made.hour, boosts=made.boosts, yardsticks=yardsticks
    )


def _new_starts(state: StreamState, slices: Slices, run: Run, settings: Settings) -> _Made:
    """The starts of the run, with the hour and the deploys that the state then remembers."""
    seen = (slices.n > 0).nonzero()[0]
    at = run.start.take(seen)
    hours = at // HOUR_S
    new_hour = np.empty(hours.size, dtype=np.bool_)
    new_hour[1:] = hours[1:] != hours[:-1]
    new_hour[:1] = hours[:1] != (-1 if state.hour is None else state.hour)
    boosts = list(state.boosts)
    boosted = np.zeros(seen.size, dtype=np.bool_)
    for place in slices.deploy.take(seen).nonzero()[0].tolist():
        moment = int(at[place])
        boosts = [earlier for earlier in boosts if earlier > moment - BUDGET_PERIOD_S]
        if moment != state.first and len(boosts) < DEPLOYS_BOOSTED:
            boosted[place] = True
            boosts.append(moment)
    made = make_starts(
        at,
        new_hour,
        boosted,
        slices.share.take(seen),
        run.flags.take(seen),
        run.exposure.take(seen),
        state.yardsticks[-1].since,
        settings.slice_s,
    )
    return _Made(made, int(hours[-1]) if hours.size else state.hour, tuple(boosts))


def _fired(
    state: StreamState, weighed: _Weighed, likely: LikelyStart, settings: Settings, log_a: float
) -> tuple[StreamState, StateChange]:
    """Open an incident at the latest slice; the starts go, and none are made while it is open."""
    nothing = Starts.none()
    incident = Incident(
        alarm_at=last_of(state),
        change_at=likely.at,
        log_m=state.log_m,
        ratio_low=surely_changed(
            weighed.alive,
            weighed.grids,
            state.flags,
            state.exposure,
            settings.direction,
            settings.tolerance,
            log_a,
        ),
        past_flags=likely.past_flags,
        past_exposure=likely.past_exposure,
        flags=likely.flags,
        exposure=likely.exposure,
        phi=likely.yardstick.phi,
        unit=likely.yardstick.unit,
        ends=nothing.at,
        flags_before=nothing.past_flags,
        exposure_before=nothing.past_exposure,
        hour=last_of(state) // HOUR_S,
    )
    boosts = tuple(moment for moment in state.boosts if moment <= last_of(state))
    fired = replace(
        state, starts=nothing, yardsticks=state.yardsticks[-1:], hour=None, boosts=boosts, incident=incident
    )
    return fired, change_of("firing", incident, incident.alarm_at, incident.log_m, settings)


def _beyond(likely: LikelyStart, settings: Settings) -> bool:
    """The rate since the likeliest start lies beyond the tolerance: many starts without evidence are no evidence."""
    now, before = likely.flags * likely.past_exposure, likely.past_flags * likely.exposure
    return (
        now > before * (1 + settings.tolerance)
        if settings.direction == "up"
        else now * (1 + settings.tolerance) < before
    )
