"""A quiet stream: candidate starts are made and weighed at every slice until the statistic reaches the threshold."""

import math
from dataclasses import replace

import numpy as np

from detectors.stats.booking import booked, first_of, last_of, running, silent_until
from detectors.stats.firing import change_of
from detectors.stats.isr import BUDGET_PERIOD_S, DEPLOYS_BOOSTED, HOUR_S, FloatArray, threshold
from detectors.stats.recovery import Incident
from detectors.stats.starts import Evidence, Starts, evaluate, make_starts, referred, surely_changed
from detectors.stats.stream import Settings, Slices, StateChange, StreamState


def judge_quiet(state: StreamState, run: Slices, settings: Settings) -> tuple[StreamState, int, StateChange | None]:
    """Judge the slices of a run with one yardstick; stop at an alarm."""
    exposure = run.n * state.season.offsets(run.start, settings.zone)
    flags_after = running(state.flags, run.x)
    exposure_after = running(state.exposure, exposure)
    if silent_until(state, settings) > int(run.start[0]):
        return booked(state, run, flags_after[-1], exposure_after[-1], state.starts, -math.inf), run.start.size, None
    starts, state = _with_new_starts(state, run, flags_after, exposure_after, settings)
    log_a = math.log(threshold(settings.false_alarms))
    found = Evidence(-math.inf)
    for index in range(run.start.size):
        moment = int(run.start[index])
        alive = starts.at_index((starts.at <= moment) & (starts.until > moment))
        found = evaluate(
            alive,
            state.yardsticks,
            float(flags_after[index + 1]),
            float(exposure_after[index + 1]),
            settings.direction,
            settings.tolerance,
        )
        if found.log_m >= log_a and _beyond(found, settings):
            part = run.part(0, index + 1)
            now = booked(state, part, flags_after[index + 1], exposure_after[index + 1], alive, found.log_m)
            state, change = _fired(now, found, settings, log_a)
            return state, index + 1, change
    left = starts.alive(int(run.start[-1]))
    state = booked(state, run, flags_after[-1], exposure_after[-1], left, found.log_m)
    return replace(state, yardsticks=referred(left, state.yardsticks)), run.start.size, None


def _with_new_starts(
    state: StreamState, run: Slices, flags_after: FloatArray, exposure_after: FloatArray, settings: Settings
) -> tuple[Starts, StreamState]:
    """All starts of the run, old and new; the state remembers the hour and the deploys that were boosted."""
    seen = np.flatnonzero(np.diff(exposure_after) > 0)
    hours = run.start[seen] // HOUR_S
    new_hour = np.diff(hours, prepend=-1 if state.hour is None else state.hour) != 0
    boosts = list(state.boosts)
    boosted = np.zeros(seen.size, dtype=np.bool_)
    for place in np.flatnonzero(run.deploy[seen]):
        moment = int(run.start[seen[place]])
        boosts = [earlier for earlier in boosts if earlier > moment - BUDGET_PERIOD_S]
        if moment != state.first and len(boosts) < DEPLOYS_BOOSTED:
            boosted[place] = True
            boosts.append(moment)
    made = make_starts(
        run.start[seen],
        new_hour,
        boosted,
        run.share[seen],
        flags_after[seen],
        exposure_after[seen],
        state.yardsticks[-1].since,
        settings.slice_s,
    )
    hour = int(hours[-1]) if hours.size else state.hour
    return state.starts.and_then(made), replace(state, hour=hour, boosts=tuple(boosts))


def _fired(state: StreamState, found: Evidence, settings: Settings, log_a: float) -> tuple[StreamState, StateChange]:
    """Open an incident at the latest slice; the starts go, and none are made while it is open."""
    yardstick = next(each for each in state.yardsticks if each.since == found.yardstick)
    nothing = Starts.none()
    incident = Incident(
        alarm_at=last_of(state),
        change_at=first_of(state) if found.change_at is None else found.change_at,
        log_m=found.log_m,
        ratio_low=surely_changed(
            state.starts,
            state.yardsticks,
            state.flags,
            state.exposure,
            settings.direction,
            settings.tolerance,
            log_a,
        ),
        past_flags=found.past_flags,
        past_exposure=found.past_exposure,
        flags=found.flags,
        exposure=found.exposure,
        phi=yardstick.phi,
        unit=yardstick.unit,
        ends=nothing.at,
        flags_before=nothing.past_flags,
        exposure_before=nothing.past_exposure,
        hour=last_of(state) // HOUR_S,
    )
    fired = replace(state, starts=nothing, yardsticks=state.yardsticks[-1:], hour=None, incident=incident)
    return fired, change_of("firing", incident, incident.alarm_at, incident.log_m, settings)


def _beyond(found: Evidence, settings: Settings) -> bool:
    """The rate since the likeliest start lies beyond the tolerance: many starts without evidence are no evidence."""
    now, before = found.flags * found.past_exposure, found.past_flags * found.exposure
    return (
        now > before * (1 + settings.tolerance)
        if settings.direction == "up"
        else now * (1 + settings.tolerance) < before
    )
