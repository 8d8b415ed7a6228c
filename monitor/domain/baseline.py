"""A baseline: the frozen summary of what was usual for a stream; immutable, a new version when it is learnt anew."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from detectors.stats.isr import DAY_S
from detectors.stats.mean_state import MeanReference, MeanState, accept_mean
from detectors.stats.mean_stream import LEAST_UNITS, freeze_mean
from detectors.stats.reference import Reference
from detectors.stats.season import Season
from detectors.stats.stream import Settings, StreamState
from detectors.stats.twins import TwinState, accept_twins, freeze_twins
from monitor.domain.judging import Judged, SliceTotal
from monitor.domain.regression import moment

Reason = Literal["first", "better", "amended", "measured", "accepted", "by hand", "detector"]
LEAST_TO_FREEZE = timedelta(days=2)  # less has not shown how the hours of a day differ
LEAST_FLAGS_TO_FREEZE = 20  # fewer leave the usual rate open by more than a half to either side
LEAST_REPLIES_TO_FREEZE = LEAST_UNITS  # of a mean
_COUNTED = ("start", "end", "flags", "exposure", "replies", "mean", "deviation")  # the rest is measured on it, twice


@dataclass(frozen=True, slots=True)
class Baseline:
    """`summary` is JSON: start, end, days, flags, exposure, per_hour, phi, ratios, phis, season; of a mean start, end,
    days, replies, mean, deviation, phi."""

    frozen_at: datetime
    summary: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Act:
    """Somebody said what is usual. `accept`: the level of now, from the next slice on; `freeze`: what was seen so far.

    at: event time up to which the stream was judged when it was said; made_at: wall clock.
    """

    id: int
    kind: Literal["accept", "freeze"]
    at: datetime
    made_at: datetime
    made_by: str
    because: str | None = None


def acted(state: TwinState, act: Act, settings: Settings) -> TwinState:
    """The state of a stream after an act; the same one whenever the act meets the same state."""
    if act.kind == "accept":
        return accept_twins(state)
    return freeze_twins(state, int(act.at.timestamp()), settings)


def mean_acted(state: MeanState, act: Act, settings: Settings) -> MeanState:
    """The same of a mean."""
    if act.kind == "accept":
        return accept_mean(state)
    return freeze_mean(state, int(act.at.timestamp()), settings)


def judge_with_acts(
    judge: Callable[[TwinState, datetime | None, Sequence[SliceTotal]], Judged],
    state: TwinState,
    judged_until: datetime | None,
    totals: Sequence[SliceTotal],
    acts: Sequence[Act],
    settings: Settings,
) -> Judged:
    """Judge slices, and take up each act between the slices before its moment and those after it.

    A stored state with everything that ends by T has in it every act at or before T; so what is judged anew from an
    older state meets each act once, at the same place among the slices.

    Args:
        judge: judges slices from a state (and the end of what that has seen), without acts.
        state: to begin with.
        judged_until: the end of what it has seen; None for nothing.
        totals: the next slices, oldest first.
        acts: of this stream, oldest first, up to the end of the slices; those that the state has in it are passed by.
        settings: of the stream.
    """
    begin = judged_until
    rest = list(totals)
    found = Judged(state)
    for act in acts:
        if begin is not None and act.at <= begin:
            continue
        before = [row for row in rest if row.slice < act.at]
        rest = rest[len(before) :]
        found = _and_then(found, judge(found.state, judged_until, before) if before else Judged(found.state))
        found = _and_then(found, Judged(acted(found.state, act, settings)))
        judged_until = act.at
    return _and_then(found, judge(found.state, judged_until, rest)) if rest else found


def too_little_to_freeze(state: StreamState, settings: Settings) -> str | None:
    """Why what a learning stream has seen is too little to call it usual; None when it will do."""
    if state.first is None or state.last is None or state.history is None:
        return "it has seen nothing since it began"
    days = (state.last + settings.slice_s - state.first - state.removed_s) / DAY_S
    flags = int(state.history.flags)
    if days >= LEAST_TO_FREEZE / timedelta(days=1) and flags >= LEAST_FLAGS_TO_FREEZE:
        return None
    return (
        f"it has seen {days:.1f} days and {flags} flags; expected at least {LEAST_TO_FREEZE.days} days and "
        f"{LEAST_FLAGS_TO_FREEZE} flags"
    )


def too_little_of_mean(state: MeanState, settings: Settings) -> str | None:
    """Why what a mean has seen while it learns is too little to call it usual; None when it will do."""
    if state.first is None or state.last is None or not state.hours.at.size:
        return "it has seen nothing since it began"
    days = (state.last + settings.slice_s - state.first - state.removed_s) / DAY_S
    if days >= LEAST_TO_FREEZE / timedelta(days=1) and state.units >= LEAST_REPLIES_TO_FREEZE:
        return None
    return (
        f"it has seen {days:.1f} days and {state.units:.0f} replies; expected at least {LEAST_TO_FREEZE.days} days and "
        f"{LEAST_REPLIES_TO_FREEZE:.0f} replies"
    )


def mean_baseline_of(reference: MeanReference) -> Baseline:
    """Summarise the reference of a mean."""
    return Baseline(
        moment(reference.end),
        {
            "start": moment(reference.start).isoformat(),
            "end": moment(reference.end).isoformat(),
            "days": (reference.end - reference.start) / DAY_S,
            "replies": reference.units,
            "mean": reference.mean,
            "deviation": reference.deviation,
            "phi": reference.phi,
        },
    )


def baseline_of(reference: Reference, season: Season) -> Baseline:
    """Summarise a frozen reference."""
    yardstick = reference.yardstick
    return Baseline(
        moment(reference.end),
        {
            "start": moment(reference.start).isoformat(),
            "end": moment(reference.end).isoformat(),
            "days": (reference.end - reference.start) / DAY_S,
            "flags": reference.flags,
            "exposure": reference.exposure,
            "per_hour": reference.per_hour,
            "phi": yardstick.phi,
            "ratios": list(yardstick.ratios),
            "phis": list(yardstick.phis),
            "season": {"beta": list(season.beta), "level": season.level},
        },
    )


def reason_for(new: Baseline, stored: Baseline | None, act: Act | None = None) -> Reason | None:
    """Why `new` is stored beside what is stored already; None when it is the same.

    A stream learns anew after it was found to have become better, or somebody accepted a level as usual; late data can
    change what was frozen; and how it varies is measured again, once, when 28 days are full.

    Args:
        new: what the stream has now.
        stored: the newest version.
        act: from `act_behind`.
    """
    if stored is not None:
        if stored.frozen_at == new.frozen_at and dict(stored.summary) == dict(new.summary):
            return None
        if stored.frozen_at == new.frozen_at or stored.summary.get("start") == new.summary["start"]:
            return "measured" if _counted(new) == _counted(stored) else "amended"
    if act is not None:
        return "accepted" if act.kind == "accept" else "by hand"
    return "first" if stored is None else "better"


def act_behind(new: Baseline, acts: Sequence[Act]) -> Act | None:
    """The act that a baseline comes from: it was frozen by hand, or its learning began with an accepted level.

    Args:
        new: the baseline.
        acts: of its stream that no earlier baseline comes from, oldest first.
    """
    began = datetime.fromisoformat(str(new.summary["start"]))
    for act in reversed(acts):
        if act.kind == "freeze" and act.at == new.frozen_at:
            return act
        if act.kind == "accept" and act.at <= began:
            return act
    return None


def _counted(baseline: Baseline) -> list[Any]:
    return [baseline.summary.get(each) for each in _COUNTED]


def _and_then(first: Judged, second: Judged) -> Judged:
    return Judged(
        second.state,
        first.up + second.up,
        first.better + second.better,
        first.checkpoints + second.checkpoints,
    )
