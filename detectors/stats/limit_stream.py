"""A rate against an absolute limit, slice by slice: above what a team allows, whatever was usual before.

    judged = judge_limit(LimitState(), slices, limit=0.01, settings=Settings())
    judged.changes                                                   # firing, resolved, unconfirmed
    judge_limit(judged.state, later_slices, 0.01, Settings())        # any split of the slices gives the same changes

The statistic is that of guard.py: no reference is needed, so it holds from the first slice on. With a rate at or below
the limit the expected number of "firing" in 28 days is at most `false_alarms` times the stream's share. How much the
counts vary beyond chance is measured at 00:00 UTC from the quiet hours of the last 28 days; a start keeps the phi of
its making.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, NamedTuple

import numpy as np

from detectors.stats.dispersion import phi_by_ratio, phi_of_blocks
from detectors.stats.hours import Hours
from detectors.stats.interval import rate_interval
from detectors.stats.isr import DAY_S, HOUR_S, UP_RATIOS, FloatArray, IntArray, log_sum, threshold
from detectors.stats.packing import packed_state, unpacked_state
from detectors.stats.recovery import RECOVERED_FROM
from detectors.stats.reference import PHI_WHILE_LEARNING, has_learnt
from detectors.stats.stream import Settings, Slices, StateChange

STATE_FORMAT = 3
KEPT_S = 14 * DAY_S
MEASURED_S = 28 * DAY_S
BELOW = (0.8, 0.67, 0.5, 0.33)  # multiples of the limit that count as back below it
_RATIOS = np.array(UP_RATIOS)
_BELOW = np.array(BELOW)
_NO = np.array([])


@dataclass(frozen=True, slots=True)
class Exceeded:
    """An open alarm: its slice, the estimated start, the totals before that, its phi, and since when it no longer
    stands out."""

    alarm_at: int
    change_at: int
    log_m: float
    past_flags: float
    past_exposure: float
    phi: float
    faded_at: int | None = None


@dataclass(frozen=True, slots=True)
class LimitState:
    """All that the past means for the future.

    at, past_flags, past_exposure, weight, inflation: candidate starts at the first slices of hours, the totals before
    each, their weights and phis; while an alarm is open, its candidate ends. hours: the quiet ones of the last 28 days;
    measured_on: UTC day of the last measuring; phi: in force; removed_s: seconds of incidents that are left out.
    """

    first: int | None = None
    last: int | None = None
    flags: float = 0.0
    exposure: float = 0.0
    hour: int | None = None
    at: IntArray = field(default_factory=lambda: np.array([], dtype=np.int64))
    past_flags: FloatArray = field(default_factory=lambda: _NO)
    past_exposure: FloatArray = field(default_factory=lambda: _NO)
    weight: FloatArray = field(default_factory=lambda: _NO)
    inflation: FloatArray = field(default_factory=lambda: _NO)
    hours: Hours = field(default_factory=Hours.none)
    measured_on: int | None = None
    phi: float = PHI_WHILE_LEARNING
    removed_s: int = 0
    incident: Exceeded | None = None

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON; `from_dict` gives the equal state back."""
        return packed_state(self, "limit", STATE_FORMAT)

    @staticmethod
    def from_dict(stored: Mapping[str, Any]) -> "LimitState":
        """Read what `to_dict` gave.

        Raises:
            ValueError: written by another format: rebuild it from the rows.
        """
        return unpacked_state(LimitState, stored, "limit", STATE_FORMAT, {"hours": Hours, "incident": Exceeded})


class Excess(NamedTuple):
    """A change, with the phi that it was judged by."""

    change: StateChange
    phi: float


class LimitJudgement(NamedTuple):
    """The state after the slices, and what changed on the way."""

    state: LimitState
    changes: tuple[Excess, ...]


def judge_limit(state: LimitState, slices: Slices, limit: float, settings: Settings) -> LimitJudgement:
    """Judge the slices of one stream against a limit.

    Args:
        state: after all earlier slices; `LimitState()` for none.
        slices: the next slices, oldest first; `share` is the stream's part of the budget.
        limit: the highest rate allowed, in (0, 1).
        settings: `false_alarms`, `slice_s`, `reference` and `unconfirmed_s` count.
    Raises:
        ValueError: `limit` is not in (0, 1).
    Example:
        >>> start = np.arange(0, 2 * 86_400, 300)
        >>> flags = np.where(start < 86_400, start // 300 % 4 == 0, 5.0)
        >>> [firing] = judge_limit(LimitState(), Slices.of(start, 100.0, flags), 0.01, Settings()).changes
        >>> firing.change.kind, firing.change.change_at / 3600, round(firing.change.ratio, 1)
        ('firing', 24.0, 5.0)
    """
    if not 0.0 < limit < 1.0:
        raise ValueError(f"limit is {limit}; expected a share above 0 and below 1")
    changes: list[Excess] = []
    log_a = math.log(threshold(settings.false_alarms))
    columns = (slices.start.tolist(), slices.x.tolist(), slices.n.tolist(), slices.share.tolist())
    for start, x, n, share in zip(*columns, strict=True):
        state = _with_start(_measured(state, start, settings), start, n, share)
        hours = state.hours.and_then(start, n, x, 0.0) if n > 0 else state.hours
        state = replace(state, last=start, flags=state.flags + x, exposure=state.exposure + n, hours=hours)
        if state.incident is not None:
            state, change = _followed(state, state.incident, limit, settings)
        elif x > 0:  # without a flag the sum only falls
            state, change = _weighed(state, limit, log_a, settings)
        else:
            change = None
        changes += [] if change is None else [change]
    return LimitJudgement(state, tuple(changes))


def open_change(state: LimitState, limit: float, settings: Settings) -> Excess | None:
    """How an open alarm stands after the latest slice; None while nothing is open."""
    if state.incident is None:
        return None
    return _change("firing", state, state.incident, state.incident.alarm_at, state.incident.log_m, limit, settings)


def _measured(state: LimitState, start: int, settings: Settings) -> LimitState:
    """On a new UTC day: by how much the counts vary beyond chance, the largest of what the ratios need."""
    day = start // DAY_S
    if state.first is None:
        return replace(state, first=start, measured_on=day)
    if state.measured_on == day or state.incident is not None:
        return state
    hours = state.hours.since(start - MEASURED_S)
    seconds = start - state.first - state.removed_s
    learnt = has_learnt(seconds, float(hours.x.sum()), settings.reference)
    least = 1.0 if learnt else PHI_WHILE_LEARNING
    by_variance = phi_of_blocks(hours.at, hours.x, hours.n, least=least)
    phi = max(phi_by_ratio(hours.at, hours.x, hours.n, UP_RATIOS, by_variance))
    return replace(state, measured_on=day, hours=hours, phi=phi)


def _with_start(state: LimitState, start: int, exposure: float, share: float) -> LimitState:
    hour = start // HOUR_S
    if exposure <= 0 or hour == state.hour or (share <= 0 and state.incident is None):
        return state
    keep = state.at > start - KEPT_S
    return replace(
        state,
        hour=hour,
        at=np.append(state.at[keep], start),
        past_flags=np.append(state.past_flags[keep], state.flags),
        past_exposure=np.append(state.past_exposure[keep], state.exposure),
        weight=np.append(state.weight[keep], share),
        inflation=np.append(state.inflation[keep], state.phi),
    )


def _without_starts(state: LimitState) -> LimitState:
    return replace(state, at=state.at[:0], past_flags=_NO, past_exposure=_NO, weight=_NO, inflation=_NO)


def _weighed(state: LimitState, limit: float, log_a: float, settings: Settings) -> tuple[LimitState, Excess | None]:
    if not state.at.size:
        return state, None
    terms = _evidence(state, limit, _RATIOS, state.inflation) + np.log(state.weight)
    log_m = log_sum(terms)
    if log_m < log_a:
        return state, None
    place = int(terms.argmax())
    incident = Exceeded(
        state.last or 0,
        int(state.at[place]),
        log_m,
        float(state.past_flags[place]),
        float(state.past_exposure[place]),
        float(state.inflation[place]),
    )
    fired = replace(_without_starts(state), hour=(state.last or 0) // HOUR_S, incident=incident)
    return fired, _change("firing", fired, incident, incident.alarm_at, log_m, limit, settings)


def _followed(
    state: LimitState, incident: Exceeded, limit: float, settings: Settings
) -> tuple[LimitState, Excess | None]:
    now = state.last or 0
    log_r = log_sum(_evidence(state, limit, _BELOW, np.full(state.at.size, incident.phi)))
    flags, exposure = state.flags - incident.past_flags, state.exposure - incident.past_exposure
    interval = rate_interval(flags, exposure, flags, incident.phi)
    stands_out = interval is not None and interval.low > limit
    faded_at = None if stands_out else now if incident.faded_at is None else incident.faded_at
    incident = replace(incident, faded_at=faded_at)
    kind: Literal["resolved", "unconfirmed"] | None = None
    if log_r >= math.log(RECOVERED_FROM):
        kind = "resolved"
    elif settings.unconfirmed_s is not None and faded_at is not None and now - faded_at >= settings.unconfirmed_s:
        kind = "unconfirmed"
    if kind is None:
        return replace(state, incident=incident), None
    change = _change(kind, state, incident, now, log_r, limit, settings)
    quiet = replace(_without_starts(state), hour=None, incident=None)
    if kind == "unconfirmed":  # it is how the stream behaves, and shows how much its counts vary
        return quiet, change
    removed_s = state.removed_s + now - incident.change_at
    return replace(quiet, hours=state.hours.before(incident.change_at), removed_s=removed_s), change


def _evidence(state: LimitState, limit: float, ratios: FloatArray, phi: FloatArray) -> FloatArray:
    """Log e-value of each start: the rate since it is a multiple of the limit, against "it is the limit"."""
    flags, exposure = (state.flags - state.past_flags)[:, None], (state.exposure - state.past_exposure)[:, None]
    gain = (flags * np.log(ratios) - limit * exposure * (ratios - 1.0)) / phi[:, None]
    if not gain.size:
        return np.array([])
    top = gain.max(axis=1)
    evidence: FloatArray = top + np.log(np.exp(gain - top[:, None]).mean(axis=1))
    return evidence


def _change(
    kind: Literal["firing", "resolved", "unconfirmed"],
    state: LimitState,
    incident: Exceeded,
    at: int,
    log_m: float,
    limit: float,
    settings: Settings,
) -> Excess:
    flags, exposure = state.flags - incident.past_flags, state.exposure - incident.past_exposure
    current = flags / exposure if exposure > 0 else None
    interval = rate_interval(flags, exposure, flags, incident.phi)
    change = StateChange(
        kind=kind,
        slice=at,
        at=at + settings.slice_s,
        direction="up",
        change_at=incident.change_at,
        ratio=None if current is None else current / limit,
        ratio_low=None if interval is None or interval.low <= limit else interval.low / limit,
        usual=limit,
        current=current,
        flags=flags,
        exposure=exposure,
        past_flags=incident.past_flags,
        past_exposure=incident.past_exposure,
        expected=limit * exposure,
        log_m=log_m,
    )
    return Excess(change, incident.phi)
