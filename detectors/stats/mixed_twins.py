"""A rate and its silent twin, each reply counted by how often its kind of traffic is usually flagged (strata.py).

    judged = judge_mixed(TwinState(), slices, counts, Settings())
    judge_mixed(judged.state, later_slices, later_counts, Settings())    # any split gives the same

The usual mix is learnt from the quiet slices of the stream's reference, and is in force from the second UTC day after
the reference was complete; until the 28th day the kinds' rates are learnt more precisely every day. It is forgotten
whenever the past is. What it is fixed to depends on earlier slices only, so the promise about false alarms stands.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from detectors.stats.isr import DAY_S, IntArray
from detectors.stats.starts import BoolArray
from detectors.stats.strata import NOTHING, TIMES, KindCounts, counted, exposure_of, learnt
from detectors.stats.stream import Settings, Slices, StateChange
from detectors.stats.twins import FALSE_BETTER, TwinJudgement, TwinState, judge_twins


def judge_mixed(
    state: TwinState, slices: Slices, counts: KindCounts, settings: Settings, false_better: float = FALSE_BETTER
) -> TwinJudgement:
    """Judge the slices of a stream by kind of traffic; arguments as for `judge_twins`.

    Args:
        state: after all earlier slices; `TwinState()` for none.
        slices: the next slices, oldest first; n in units as they were counted.
        counts: of the same slices by kind; without any kind this is `judge_twins`.
        settings: of the `up` stream.
        false_better: budget of the silent twins.
    """
    if not counts.kinds and not state.mix.kinds and not state.mix.known:
        return judge_twins(state, slices, settings, false_better)
    up: list[StateChange] = []
    better: list[StateChange] = []
    done, size = 0, int(slices.start.size)
    while done < size:
        midnight = (int(slices.start[done]) // DAY_S + 1) * DAY_S
        end = int(np.searchsorted(slices.start, midnight))
        judged = _of_a_day(state, slices.part(done, end), counts.part(slice(done, end)), settings, false_better)
        state = judged.state
        up += judged.up
        better += judged.better
        done = int(np.searchsorted(slices.start, judged.better[0].slice, side="right")) if judged.better else end
    return TwinJudgement(state, tuple(up), tuple(better))


def _of_a_day(
    state: TwinState, slices: Slices, counts: KindCounts, settings: Settings, false_better: float
) -> TwinJudgement:
    """Judge slices of one UTC day, up to where the past is forgotten: from there on every reply counts alike."""
    state = _begun(state, int(slices.start[0]))
    weighed = replace(slices, n=exposure_of(state.mix, slices.start, slices.n, counts, settings.zone))
    judged = judge_twins(state, weighed, settings, false_better)
    if judged.better:
        end = int(np.searchsorted(slices.start, judged.better[0].slice, side="right"))
        return judge_twins(state, weighed.part(0, end), settings, false_better)
    after = judged.state
    if after.up.history is None:
        return judged
    quiet = _quiet(slices.start, state.up.firing, judged.up)
    mix = counted(after.mix, slices.start[quiet], counts.part(quiet), settings.zone)
    return replace(judged, state=replace(after, mix=mix))


def _begun(state: TwinState, start: int) -> TwinState:
    """On a new UTC day with a reference: what was counted so far becomes what is known."""
    up, mix = state.up, state.mix
    if up.last is None or start // DAY_S <= up.last // DAY_S or up.reference is None or up.firing or not mix.kinds:
        return state
    mix = learnt(mix, up.reference.yardstick.phi)
    if mix.known and mix.since is None:
        mix = replace(mix, since=start)
    if up.history is None:  # nothing is counted any more
        mix = replace(mix, kinds=(), units=NOTHING.reshape(0, TIMES), flags=NOTHING)
    return replace(state, mix=mix)


def _quiet(start: IntArray, firing: bool, changes: Sequence[StateChange]) -> BoolArray:
    """The slices that no alarm was open in."""
    quiet: BoolArray = np.full(start.size, not firing)
    for change in changes:
        if change.kind == "firing":
            quiet[start >= change.slice] = False
        else:
            quiet[start > change.slice] = True
    return quiet
