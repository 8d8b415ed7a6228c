"""A mean score (tone, formality) that should stay where it is: judged hour by hour, in both directions.

    judged = judge_mean(MeanState(), slices, Settings(tolerance=0.1))
    judged.changes                                                  # firing, resolved, unconfirmed
    judge_mean(judged.state, later_slices, Settings(tolerance=0.1)) # any split of the slices gives the same changes

Each hour begins a candidate start; "since the start" is compared with everything before it by the evidence of
mean_real.py, and the weighted sum over starts, shifts and both directions with the threshold of the budget. How much
single scores vary, and hours and days beyond that, is measured at 00:00 UTC from the quiet days before; on the first
day nothing is said. A start keeps the measures of its making.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, NamedTuple

import numpy as np

from detectors.stats.dispersion import phi_of_blocks
from detectors.stats.isr import DAY_S, HOUR_S, FloatArray, IntArray, log_sum, threshold
from detectors.stats.mean_real import THETAS, deviation_of
from detectors.stats.packing import packed, unpacked
from detectors.stats.recovery import RECOVERED_FROM
from detectors.stats.reference import has_learnt, phi_while_learning
from detectors.stats.stream import Settings, StateChange

STATE_FORMAT = 2
KEPT_S = 14 * DAY_S
LEAST_UNITS = 200.0  # before them a deviation is hardly known
REFERENCE_UNITS = 1000.0
SMALLEST_SHIFT = 0.05  # standard deviations
MARGIN = 1.96
_UP = np.array([theta for theta in THETAS if theta > 0])
_NO = np.array([])


class MeanSlices(NamedTuple):
    """Rows of one stream, oldest first: slice starts in epoch seconds, units, sums, sums of squares, shares."""

    start: IntArray
    n: FloatArray
    x: FloatArray
    q: FloatArray
    share: FloatArray


@dataclass(frozen=True, slots=True)
class Shifted:
    """An open alarm: where it began, the totals before that, the measures, and since when it no longer stands out."""

    alarm_at: int
    change_at: int
    direction: Literal["up", "down"]
    log_m: float
    past_units: float
    past_total: float
    deviation: float
    phi: float
    faded_at: int | None = None


@dataclass(frozen=True, slots=True)
class MeanState:
    """All that the past means for the future. While an alarm is open, the starts are its candidate ends.

    units, total, squares: of everything but incidents that are over; hours, hour_units, hour_total: the quiet hours of
    the first 28 days; learnt_at: when the reference was complete; deviation, phi: in force, None before the first
    measuring.
    """

    first: int | None = None
    last: int | None = None
    units: float = 0.0
    total: float = 0.0
    squares: float = 0.0
    hour: int | None = None
    at: IntArray = field(default_factory=lambda: np.array([], dtype=np.int64))
    past_units: FloatArray = field(default_factory=lambda: _NO)
    past_total: FloatArray = field(default_factory=lambda: _NO)
    weight: FloatArray = field(default_factory=lambda: _NO)
    scale: FloatArray = field(default_factory=lambda: _NO)  # deviation of each start
    inflation: FloatArray = field(default_factory=lambda: _NO)  # and its phi
    hours: IntArray = field(default_factory=lambda: np.array([], dtype=np.int64))
    hour_units: FloatArray = field(default_factory=lambda: _NO)
    hour_total: FloatArray = field(default_factory=lambda: _NO)
    measured_on: int | None = None
    deviation: float | None = None
    phi: float | None = None
    learnt_at: int | None = None
    removed_s: int = 0
    incident: Shifted | None = None
    log_m: float | None = None

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON; `from_dict` gives the equal state back."""
        return {"mean": STATE_FORMAT, **packed(self)}

    @staticmethod
    def from_dict(stored: Mapping[str, Any]) -> "MeanState":
        """Read what `to_dict` gave.

        Raises:
            ValueError: written by another format: rebuild it from the rows.
        """
        if stored.get("mean") != STATE_FORMAT:
            raise ValueError(f"mean state has format {stored.get('mean')}; expected {STATE_FORMAT}")
        known = {name: value for name, value in stored.items() if name != "mean"}
        if known["incident"] is not None:
            known["incident"] = unpacked(Shifted, known["incident"])
        return unpacked(MeanState, known)


class Shift(NamedTuple):
    """A change, with the half width of the 95 % interval of the mean since then."""

    change: StateChange
    margin: float


class MeanJudgement(NamedTuple):
    """The state after the slices, and what changed on the way."""

    state: MeanState
    changes: tuple[Shift, ...]


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
    for start, n, x, q, share in zip(*(column.tolist() for column in slices), strict=True):
        if n <= 0:
            continue
        state = _measured(state, start, settings)
        new_hour = start // HOUR_S != state.hour
        state = _booked(_with_start(state, start, share) if new_hour else state, start, n, x, q)
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


def _measured(state: MeanState, start: int, settings: Settings) -> MeanState:
    """On a new UTC day of the first 28: how much scores, hours and days vary; freeze once enough was seen."""
    day = start // DAY_S
    if state.first is None:
        return replace(state, first=start, measured_on=day)
    if state.measured_on == day or state.incident is not None or not state.hours.size:
        return state
    state = replace(state, measured_on=day)
    if state.units < LEAST_UNITS:
        return state
    try:
        deviation = deviation_of(state.units, state.total, state.squares)
    except ValueError:  # all scores are the same so far
        return state
    seconds = start - (state.first or 0) - state.removed_s
    rule = replace(settings.reference, flags=REFERENCE_UNITS)
    learnt = state.learnt_at is not None or has_learnt(seconds, state.units, rule)
    mean = state.total / state.units
    least = 1.0 if learnt else phi_while_learning(seconds)
    phi = phi_of_blocks(state.hours, state.hour_total * mean / deviation**2, state.hour_units, least=least)
    learnt_at = state.learnt_at or (start if learnt else None)
    state = replace(state, deviation=deviation, phi=phi, learnt_at=learnt_at)
    if seconds < rule.most_days * DAY_S:
        return state
    return replace(state, hours=state.hours[:0], hour_units=_NO, hour_total=_NO)


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


def _booked(state: MeanState, start: int, n: float, x: float, q: float) -> MeanState:
    hour = start // HOUR_S
    state = replace(
        state, last=start, hour=hour, units=state.units + n, total=state.total + x, squares=state.squares + q
    )
    young = state.first is not None and start - state.first - state.removed_s < 28 * DAY_S
    if not young:
        return state
    if state.hours.size and int(state.hours[-1]) == hour * HOUR_S:
        units, total = state.hour_units.copy(), state.hour_total.copy()
        units[-1] += n
        total[-1] += x
        return replace(state, hour_units=units, hour_total=total)
    return replace(
        state,
        hours=np.append(state.hours, hour * HOUR_S),
        hour_units=np.append(state.hour_units, n),
        hour_total=np.append(state.hour_total, x),
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
    state = replace(_without_starts(state), incident=incident)
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
    quiet = replace(_without_starts(state), incident=None, log_m=None)
    if kind == "unconfirmed":  # it stays in the past, else the past would be selected
        return quiet, change
    before = state.hours < incident.change_at // HOUR_S * HOUR_S
    spread = incident.deviation**2 + (incident.past_total / incident.past_units) ** 2
    return (
        replace(
            quiet,
            units=incident.past_units,
            total=incident.past_total,
            squares=incident.past_units * spread,
            hours=state.hours[before],
            hour_units=state.hour_units[before],
            hour_total=state.hour_total[before],
            removed_s=state.removed_s + now - incident.change_at,
        ),
        change,
    )


def _without_starts(state: MeanState) -> MeanState:
    return replace(state, at=state.at[:0], past_units=_NO, past_total=_NO, weight=_NO, scale=_NO, inflation=_NO)


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
        return _NO
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
