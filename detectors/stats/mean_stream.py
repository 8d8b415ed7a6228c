"""A mean score (tone, formality) that should stay where it is: judged hour by hour, in both directions.

    judged = judge_mean(MeanState(), slices, Settings(tolerance=0.1))
    judged.changes                                                  # firing, resolved, unconfirmed
    judge_mean(judged.state, later_slices, Settings(tolerance=0.1)) # any split of the slices gives the same changes

Each hour begins a candidate start; "since the start" is compared with everything before it by the evidence of
mean_real.py, and the weighted sum over starts, shifts and both directions with the threshold of the budget. What is
usual at a time of day is taken off first. That, how much single scores vary, and hours and days beyond that, is
measured at 00:00 UTC from the quiet days before; on the first day nothing is said. A start keeps the measures of its
making.
"""

import math
from dataclasses import replace
from typing import Literal

import numpy as np

from detectors.stats.dispersion import phi_of_blocks
from detectors.stats.isr import DAY_S, HOUR_S, FloatArray, log_sum, threshold
from detectors.stats.mean_real import THETAS, deviation_of
from detectors.stats.mean_season import MeanSeason, fit_mean_season
from detectors.stats.mean_state import NO, MeanJudgement, MeanReference, MeanSlices, MeanState, Shift, Shifted
from detectors.stats.recovery import RECOVERED_FROM
from detectors.stats.reference import has_learnt, phi_while_learning
from detectors.stats.stream import Settings, StateChange

KEPT_S = 14 * DAY_S
LEAST_UNITS = 200.0  # before them a deviation is hardly known
REFERENCE_UNITS = 1000.0
REFERENCE_S = 28 * DAY_S
SMALLEST_SHIFT = 0.05  # standard deviations
NO_PART = 1e-9  # of all units; below it a difference of sums is rounding
MARGIN = 1.96
_UP = np.array([theta for theta in THETAS if theta > 0])


def judge_mean(state: MeanState, slices: MeanSlices, settings: Settings) -> MeanJudgement:
    """Judge the slices of one stream.

    Args:
        state: after all earlier slices; `MeanState()` for none.
        slices: the next slices, oldest first.
        settings: direction and min_change do not count: both directions are watched, from the tolerance on.
    Example:
        >>> start = np.arange(0, 12 * DAY_S, 300)
        >>> value = np.where(start < 10 * DAY_S, 0.5, 0.7) + 0.1 * np.sin(start)
        >>> slices = MeanSlices(start, np.full(start.size, 20.0), 20 * value, 20 * (value**2 + 0.04), start * 0.0 + 1)
        >>> [firing] = judge_mean(MeanState(), slices, Settings(tolerance=0.1)).changes
        >>> firing.change.kind, firing.change.direction, firing.change.change_at / DAY_S
        ('firing', 'up', 10.0)
    """
    changes: list[Shift] = []
    season = state.season
    hours = slices.start // HOUR_S * HOUR_S  # by the hour, so that what is counted anew from hours has the same sums
    usual = season.offsets(hours, settings.zone).tolist()
    for index, (start, n, x, q, share) in enumerate(zip(*(column.tolist() for column in slices), strict=True)):
        if n <= 0:
            continue
        state = _measured(state, start, settings)
        if state.season != season:
            season = state.season
            usual = season.offsets(hours, settings.zone).tolist()
        new_hour = start // HOUR_S != state.hour
        state = _booked(_with_start(state, start, share) if new_hour else state, start, n, x, q, usual[index])
        if not new_hour:
            continue
        if state.incident is None:
            state, change = _weighed(state, settings)
        else:
            state, change = _followed(state, state.incident, settings)
        changes += [] if change is None else [change]
    return MeanJudgement(state, tuple(changes))


def open_shift(state: MeanState, settings: Settings) -> Shift | None:
    """How an open alarm stands after the latest slice; None while nothing is open."""
    if state.incident is None:
        return None
    return _shift("firing", state, state.incident, state.incident.alarm_at, state.incident.log_m, settings)


def freeze_mean(state: MeanState, at: int, settings: Settings) -> MeanState:
    """Fix what a learning stream has seen as its reference, at `at`; as it was where there is too little to fix.

    Args:
        state: after all slices that start before `at`.
        at: epoch seconds; the next slice starts then or later.
        settings: of the stream.
    Example:
        >>> start = np.arange(0, 3 * DAY_S, 300)
        >>> value = 0.5 + 0.1 * np.sin(start)
        >>> slices = MeanSlices(start, np.full(start.size, 20.0), 20 * value, 20 * (value**2 + 0.04), start * 0.0 + 1)
        >>> state = judge_mean(MeanState(), slices, Settings()).state
        >>> state.reference is None, round(freeze_mean(state, 3 * DAY_S, Settings()).reference.mean, 3)
        (True, 0.5)
    """
    if state.reference is not None or state.incident is not None or not state.hours.at.size:
        return state
    return replace(_measures(state, at, settings, is_enough=True), measured_on=at // DAY_S)


def _measured(state: MeanState, start: int, settings: Settings) -> MeanState:
    """On a new UTC day of the first 28: the time of day, and how much scores, hours and days vary beyond it."""
    day = start // DAY_S
    if state.first is None:
        return replace(state, first=start, measured_on=day)
    if state.measured_on == day or state.incident is not None or not state.hours.at.size:
        return state
    return _measures(replace(state, measured_on=day), start, settings)


def _measures(state: MeanState, start: int, settings: Settings, *, is_enough: bool = False) -> MeanState:
    """Measure everything on the quiet hours before `start`; `is_enough`: that is the reference, whatever it is."""
    if state.units < LEAST_UNITS:
        return state
    season = fit_mean_season(state.hours, settings.zone)
    state = _rebased(state, season if season.beta else state.season, settings)  # an accepted level keeps the old one
    try:
        deviation = deviation_of(state.units, state.total, state.squares)
    except ValueError:  # all scores are the same so far
        return state
    seconds = start - (state.first or 0) - state.removed_s
    rule = replace(settings.reference, flags=REFERENCE_UNITS)
    learnt = is_enough or state.reference is not None or has_learnt(seconds, state.units, rule)
    mean, hours = state.total / state.units, state.hours
    least = 1.0 if learnt else phi_while_learning(seconds)
    level = hours.x - hours.n * state.season.offsets(hours.at, settings.zone)
    phi = phi_of_blocks(hours.at, level * mean / deviation**2, hours.n, least=least)
    reference = state.reference
    if learnt and reference is None:
        reference = MeanReference(state.first or 0, start, state.units, mean, deviation, phi)
    state = replace(state, deviation=deviation, phi=phi, reference=reference)
    return state if seconds < REFERENCE_S else replace(state, hours=hours.before(0))


def _rebased(state: MeanState, season: MeanSeason, settings: Settings) -> MeanState:
    """Count everything so far with the new season; mixed with the old one, a time of day would look like a change."""
    if season == state.season:
        return state
    hours = state.hours
    was, new = (each.offsets(hours.at, settings.zone) for each in (state.season, season))
    before = _sums(hours.n, hours.x - hours.n * was, hours.q - 2 * was * hours.x + hours.n * was**2)
    after = _sums(hours.n, hours.x - hours.n * new, hours.q - 2 * new * hours.x + hours.n * new**2)
    now = (state.units, state.total, state.squares)
    accepted = [float(whole - sums[-1]) for whole, sums in zip(now, before, strict=True)]
    if accepted[0] < NO_PART * state.units:  # no level was taken as the usual one
        accepted = [0.0, 0.0, 0.0]
    places = np.searchsorted(hours.at, state.at // HOUR_S * HOUR_S)
    return replace(
        state,
        season=season,
        units=accepted[0] + float(after[0][-1]),
        total=accepted[1] + float(after[1][-1]),
        squares=accepted[2] + float(after[2][-1]),
        past_units=accepted[0] + after[0][places],
        past_total=accepted[1] + after[1][places],
    )


def _sums(n: FloatArray, x: FloatArray, q: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Running totals before each hour, and of all."""
    units, total, squares = (np.concatenate([[0.0], np.cumsum(each)]) for each in (n, x, q))
    return units, total, squares


def _with_start(state: MeanState, start: int, share: float) -> MeanState:
    if state.deviation is None or state.phi is None or (share <= 0 and state.incident is None):
        return state
    keep = state.at > start - KEPT_S

    def longer(values: FloatArray, new: float) -> FloatArray:
        return np.append(values[keep], new)

    return replace(
        state,
        at=np.append(state.at[keep], start),
        past_units=longer(state.past_units, state.units),
        past_total=longer(state.past_total, state.total),
        weight=longer(state.weight, share),
        scale=longer(state.scale, state.deviation),
        inflation=longer(state.inflation, state.phi),
    )


def _booked(state: MeanState, start: int, n: float, x: float, q: float, usual: float) -> MeanState:
    young = state.first is not None and start - state.first - state.removed_s < REFERENCE_S
    return replace(
        state,
        last=start,
        hour=start // HOUR_S,
        units=state.units + n,
        total=state.total + x - n * usual,
        squares=state.squares + q - 2 * usual * x + n * usual**2,
        hours=state.hours.and_then(start, n, x, q) if young else state.hours,
    )


def _weighed(state: MeanState, settings: Settings) -> tuple[MeanState, Shift | None]:
    if not state.at.size:
        return state, None
    log_a = math.log(threshold(settings.false_alarms))
    found: list[tuple[float, Literal["up", "down"], FloatArray]] = []
    for direction in ("up", "down"):
        terms = _evidence(state, direction, settings.tolerance) + np.log(state.weight / 2)
        found.append((log_sum(terms), direction, terms))
    log_m, direction, terms = max(found, key=lambda each: each[0])
    state = replace(state, log_m=log_m if math.isfinite(log_m) else None)
    if log_m < log_a:
        return state, None
    place = int(terms.argmax())
    incident = Shifted(
        state.last or 0,
        int(state.at[place]),
        direction,
        log_m,
        float(state.past_units[place]),
        float(state.past_total[place]),
        float(state.scale[place]),
        float(state.inflation[place]),
    )
    state = replace(state.without_starts(), incident=incident)
    return state, _shift("firing", state, incident, incident.alarm_at, log_m, settings)


def _followed(state: MeanState, incident: Shifted, settings: Settings) -> tuple[MeanState, Shift | None]:
    now = state.last or 0
    log_r = log_sum(_recovery(state, incident))
    faded_at = (
        None if _stands_out(state, incident, settings) else now if incident.faded_at is None else incident.faded_at
    )
    incident = replace(incident, faded_at=faded_at)
    kind: Literal["resolved", "unconfirmed"] | None = None
    if log_r >= math.log(RECOVERED_FROM):
        kind = "resolved"
    elif settings.unconfirmed_s is not None and faded_at is not None and now - faded_at >= settings.unconfirmed_s:
        kind = "unconfirmed"
    if kind is None:
        return replace(state, incident=incident), None
    change = _shift(kind, state, incident, now, log_r, settings)
    quiet = replace(state.without_starts(), incident=None, log_m=None)
    if kind == "unconfirmed":  # it stays in the past, else the past would be selected
        return quiet, change
    spread = incident.deviation**2 + (incident.past_total / incident.past_units) ** 2
    return (
        replace(
            quiet,
            units=incident.past_units,
            total=incident.past_total,
            squares=incident.past_units * spread,
            hours=state.hours.before(incident.change_at),
            # Once all is measured for good, an incident that reaches back does not begin the measuring anew.
            removed_s=state.removed_s + (now - incident.change_at if state.hours.at.size else 0),
        ),
        change,
    )


def _evidence(state: MeanState, direction: Literal["up", "down"], tolerance: float) -> FloatArray:
    """Log evidence of each start: the mean since it lies beyond the tolerance, in this direction."""
    units, total = state.units - state.past_units, state.total - state.past_total
    both = (units > 0) & (state.past_units > 0)
    before = np.divide(state.past_total, state.past_units, out=np.zeros(both.size), where=both)
    now = np.divide(total, units, out=np.zeros(both.size), where=both)
    beyond = now - before * (1 + tolerance) if direction == "up" else before / (1 + tolerance) - now
    pooled = np.divide(state.past_units * units, state.past_units + units, out=np.zeros(both.size), where=both)
    shift = np.where(both, beyond / state.scale, 0.0)[:, None]
    terms = (pooled / state.inflation)[:, None] * (_UP * shift - _UP**2 / 2.0)
    top = terms.max(axis=1)
    evidence: FloatArray = top + np.log(np.exp(terms - top[:, None]).mean(axis=1))
    return evidence


def _recovery(state: MeanState, incident: Shifted) -> FloatArray:
    """Log e-value of each candidate end against "the mean since it is still half as far from usual"."""
    if not state.at.size:
        return NO
    sign = 1.0 if incident.direction == "up" else -1.0
    usual = incident.past_total / incident.past_units
    own_units = np.maximum(state.past_units - incident.past_units, 1e-9)
    far = sign * ((state.past_total - incident.past_total) / own_units - usual) / incident.deviation
    far = np.maximum(far - 2.0 * np.sqrt(incident.phi / own_units), 2 * SMALLEST_SHIFT)
    theta = far / 2.0
    units = state.units - state.past_units
    since = np.divide(state.total - state.past_total, units, out=np.full(units.size, usual), where=units > 0)
    back = theta - sign * (since - usual) / incident.deviation
    pooled = incident.past_units * units / (incident.past_units + units) / incident.phi
    evidence: FloatArray = pooled * (theta * back - theta**2 / 2.0)
    return evidence


def _stands_out(state: MeanState, incident: Shifted, settings: Settings) -> bool:
    units = state.units - incident.past_units
    if units <= 0:
        return True
    usual, now = incident.past_total / incident.past_units, (state.total - incident.past_total) / units
    error = incident.deviation * math.sqrt(incident.phi * (1 / units + 1 / incident.past_units))
    beyond = (
        now - usual * (1 + settings.tolerance) if incident.direction == "up" else usual / (1 + settings.tolerance) - now
    )
    return beyond > 1.64 * error - settings.tolerance * usual  # the tolerance kept it quiet, it need not keep it open


def _shift(
    kind: Literal["firing", "resolved", "unconfirmed"],
    state: MeanState,
    incident: Shifted,
    at: int,
    log_m: float,
    settings: Settings,
) -> Shift:
    units, total = state.units - incident.past_units, state.total - incident.past_total
    usual = incident.past_total / incident.past_units
    current = total / units if units > 0 else None
    change = StateChange(
        kind=kind,
        slice=at,
        at=at + settings.slice_s,
        direction=incident.direction,
        change_at=incident.change_at,
        ratio=current / usual if usual and current is not None else None,
        ratio_low=None,
        usual=usual,
        current=current,
        flags=total,
        exposure=units,
        past_flags=incident.past_total,
        past_exposure=incident.past_units,
        expected=usual * units,
        log_m=log_m,
    )
    margin = MARGIN * incident.deviation * math.sqrt(incident.phi / units) if units > 0 else math.inf
    return Shift(change, margin)
