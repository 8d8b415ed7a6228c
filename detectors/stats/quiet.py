"""A quiet stream: candidate starts are made and weighed at every slice until the statistic reaches the threshold."""

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from detectors.stats.booking import booked, last_of, running, silent_until
from detectors.stats.firing import change_of
from detectors.stats.isr import BUDGET_PERIOD_S, DEPLOYS_BOOSTED, HOUR_S, threshold
from detectors.stats.recovery import Incident
from detectors.stats.scan import Run, next_candidate
from detectors.stats.starts import (
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
    starts, state = _with_new_starts(state, slices, run, settings)
    weighed, log_m = -1, -math.inf
    for index in _candidates(run, starts, state):
        alive, log_m = _statistic_at(run, index, starts, state)
        weighed = index
        if log_m < run.log_threshold:
            continue
        likely = likely_start(
            alive, state.yardsticks, float(run.flags[index + 1]), float(run.exposure[index + 1]), run.direction
        )
        if _beyond(likely, settings):
            now = _seen(state, slices, run, index + 1, alive, log_m)
            state, change = _fired(now, likely, settings, run.log_threshold)
            return state, index + 1, change
    if weighed < size - 1:
        _, log_m = _statistic_at(run, size - 1, starts, state)
    left = starts.kept(int(run.start[-1]))
    state = _seen(state, slices, run, size, left, log_m)
    return replace(state, yardsticks=referred(left, state.yardsticks)), size, None


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


def _statistic_at(run: Run, index: int, starts: Starts, state: StreamState) -> tuple[Starts, float]:
    moment = int(run.start[index])
    alive = starts.alive(moment)
    flags, exposure = float(run.flags[index + 1]), float(run.exposure[index + 1])
    return alive, log_statistic(alive, state.yardsticks, flags, exposure, run.direction, run.tolerance)


def _seen(state: StreamState, slices: Slices, run: Run, size: int, starts: Starts, log_m: float) -> StreamState:
    return booked(state, slices.part(0, size), float(run.flags[size]), float(run.exposure[size]), starts, log_m)


def _with_new_starts(state: StreamState, slices: Slices, run: Run, settings: Settings) -> tuple[Starts, StreamState]:
    """All starts of the run, old and new; the state remembers the hour and the deploys that were boosted."""
    seen = np.flatnonzero(slices.n > 0)
    hours = run.start[seen] // HOUR_S
    new_hour = np.ones(hours.size, dtype=np.bool_)
    np.not_equal(hours[1:], hours[:-1], out=new_hour[1:])
    new_hour[:1] = hours[:1] != (-1 if state.hour is None else state.hour)
    boosts = list(state.boosts)
    boosted = np.zeros(seen.size, dtype=np.bool_)
    for place in np.flatnonzero(slices.deploy[seen]):
        moment = int(run.start[seen[place]])
        boosts = [earlier for earlier in boosts if earlier > moment - BUDGET_PERIOD_S]
        if moment != state.first and len(boosts) < DEPLOYS_BOOSTED:
            boosted[place] = True
            boosts.append(moment)
    made = make_starts(
        run.start[seen],
        new_hour,
        boosted,
        slices.share[seen],
        run.flags[seen],
        run.exposure[seen],
        state.yardsticks[-1].since,
        settings.slice_s,
    )
    hour = int(hours[-1]) if hours.size else state.hour
    return state.starts.and_then(made), replace(state, hour=hour, boosts=tuple(boosts))


def _fired(
    state: StreamState, likely: LikelyStart, settings: Settings, log_a: float
) -> tuple[StreamState, StateChange]:
    """Open an incident at the latest slice; the starts go, and none are made while it is open."""
    nothing = Starts.none()
    incident = Incident(
        alarm_at=last_of(state),
        change_at=likely.at,
        log_m=state.log_m,
        ratio_low=surely_changed(
            state.starts,
            state.yardsticks,
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
