"""When is it a regression? The one place where statistics become "firing" and "resolved"; the daemon and the backtest
call nothing else.

    judgement = judge(StreamState(), slices, settings)          # rows of one stream, oldest first
    judgement.changes                                           # firing, resolved, unconfirmed, each with its figures
    judgement = judge(judgement.state, later_slices, settings)  # any split of the rows gives the same changes

What the caller does:

* One `StreamState` for each stream (bot, env, segment, metric, direction). `state.to_dict()` is JSON; store it with the
  last slice it has seen. `StreamState()` and all rows rebuild it, bit for bit; do that when a row at or before
  `state.last` has changed (late data), or go back to a snapshot older than the row and judge the rows after it again.
  Rows are immutable inputs: n and x of a slice as raw counts (x: first flags, or flagged replies), never weighted.
* Only closed slices, in order. A slice that nobody closed cannot be added later without a rebuild. Slices without
  traffic need not be there.
* `Slices.share`: the stream's part of the budget at that slice; the parts of all streams that share `false_alarms` sum
  to at most 1 at any time. They may change from slice to slice: a start keeps the share of its making.
* `Slices.deploy`: True at the first slice of a new version, and not for a bot's first version or a rollback. The engine
  takes at most 4 in 28 days.
* `Settings` stay the same for the life of a state. Changed settings: rebuild from the rows, or `accept`.
* An alert is named by its stream and by the slice of its "firing" (`StateChange.slice`).
* `reading(state, settings)` says how things stand between changes: rates, ratio, firing, learning.
* For a metric that is bad when it rises, use `twins.judge_twins` in place of `judge`: it adds the silent stream that
  notices "better since" and then forgets the worse past.

Guarantee: with no change, the expected number of "firing" in 28 days, summed over the streams of one budget, is at most
`false_alarms`, whatever the dependence between streams and the number of looks. It holds for independent units; phi
covers clusters and wander approximately. docs/decisions has the proof and the measurements.
"""

import math
from dataclasses import dataclass, replace

from detectors.stats.firing import judge_firing
from detectors.stats.isr import threshold
from detectors.stats.learning import begun, end_of_run
from detectors.stats.quiet import judge_quiet
from detectors.stats.reference import Learning, learning
from detectors.stats.stream import Judgement, Settings, Slices, StateChange, StreamState


def judge(state: StreamState, slices: Slices, settings: Settings, stop_at_change: bool = False) -> Judgement:
    """Judge the slices of one stream, one after the other, as they would have become known.

    Args:
        state: after all earlier slices; `StreamState()` for none.
        slices: the next slices, later than `state.last`, oldest first.
        settings: the same for the life of the state.
        stop_at_change: return after the first change; `judgement.state.last` says how far it came.
    Raises:
        ValueError: a slice is not later than `state.last`: rebuild the state from the rows.
    Example:
        >>> import numpy as np
        >>> start = np.arange(0, 20 * 86_400, 300)
        >>> flags = np.where(start < 18 * 86_400, start // 300 % 5 == 0, 2)
        >>> [firing] = judge(StreamState(), Slices.of(start, 100.0, flags), Settings()).changes
        >>> firing.kind, firing.change_at / 86_400, (firing.at - firing.change_at) / 60
        ('firing', 18.0, 20.0)
    """
    if slices.start.size and state.last is not None and int(slices.start[0]) <= state.last:
        raise ValueError(
            f"slice {int(slices.start[0])} is not later than {state.last}, the last one judged; "
            "rebuild the state from the rows"
        )
    changes: list[StateChange] = []
    done, size = 0, int(slices.start.size)
    while done < size and not (stop_at_change and changes):
        state = begun(state, slices, done, settings)
        if state.incident is not None:
            state, taken, change = judge_firing(state, slices, done, settings)
        else:
            end = end_of_run(state, slices, done, settings)
            state, taken, change = judge_quiet(state, slices.part(done, end), settings)
        done += taken
        changes += [] if change is None else [change]
    return Judgement(state, tuple(changes))


@dataclass(frozen=True, slots=True)
class Reading:
    """How a stream stands now.

    usual, current: rates before and since the change (quiet: usual is the rate of everything, current None); ratio and
    ratio_low as in `StateChange`; learning: None once the reference is frozen; log_m: fires from log_threshold on.
    """

    firing: bool
    change_at: int | None
    usual: float | None
    current: float | None
    ratio: float | None
    ratio_low: float | None
    log_m: float
    log_threshold: float
    phi: float | None
    learning: Learning | None


def reading(state: StreamState, settings: Settings) -> Reading:
    """Say how a stream stands after its latest slice.

    Example:
        >>> str(reading(judge(StreamState(), Slices.of([0], [100], [1]), Settings()).state, Settings()).learning)
        'learning, day 1 of 7, 1 of 100 flags'
    """
    incident = state.incident
    told = learning(_learnt_s(state, settings), _learnt_flags(state), settings.reference)
    usual = state.flags / state.exposure if state.exposure > 0 else None
    return Reading(
        firing=incident is not None,
        change_at=None if incident is None else incident.change_at,
        usual=usual if incident is None else incident.usual,
        current=None if incident is None else incident.current,
        ratio=None if incident is None else incident.ratio,
        ratio_low=None if incident is None else incident.ratio_low,
        log_m=state.log_m,
        log_threshold=math.log(threshold(settings.false_alarms)),
        phi=state.yardsticks[-1].phi if state.yardsticks else None,
        learning=told if state.reference is None else None,
    )


def _learnt_flags(state: StreamState) -> float:
    """Flags that a reference would be made of: those of an incident that goes on are not usual."""
    if state.history is None:
        return 0.0
    return state.history.flags - (0.0 if state.incident is None else state.incident.flags)


def forget(state: StreamState) -> StreamState:
    """Drop the whole past: the stream learns anew from its next slice (deploys of the last 28 days stay counted)."""
    return StreamState(boosts=state.boosts)


def accept(state: StreamState) -> StreamState:
    """Take an open incident as the new normal: its slices become the past, and learning begins with them.

    Raises:
        ValueError: the stream is not firing, so there is nothing to accept.
    """
    if state.incident is None:
        raise ValueError("the stream is not firing; expected an open alarm to accept as the new normal")
    return replace(forget(state), flags=state.incident.flags, exposure=state.incident.exposure)


def _learnt_s(state: StreamState, settings: Settings) -> int:
    if state.first is None or state.last is None:
        return 0
    return state.last + settings.slice_s - state.first - state.removed_s
