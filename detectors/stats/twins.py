"""A rate that is bad when it rises, with its silent twin: a better present must not be hidden behind a worse past.

The `up` stream is the one that people hear of. Its `down` twin watches the same slices; when it
fires, the rate has become better, and both forget the past: from the next slice on they learn the new, better normal.
That moment depends on the past only and every start after it is new, so the promise about false alarms stands.

    judgement = judge_twins(TwinState(), slices, Settings(false_alarms=1.0))
    judgement.up        # firing, resolved, unconfirmed: as from engine.judge
    judgement.better    # the twin's "firing": "better since" for the weekly report; nothing is open afterwards

`Slices.share` is the `up` stream's part of the page budget; the twin gets the same part of its own. All that
engine.py asks of its caller holds here too (`TwinState.to_dict`, closed slices in order, rebuild after late data).
While `up` is firing the twin rests, and afterwards shares its past: an incident left out of one is left out of both.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from detectors.stats.engine import Reading, accept, forget, judge, reading
from detectors.stats.learning import frozen_now
from detectors.stats.starts import Starts
from detectors.stats.strata import Mix
from detectors.stats.stream import Settings, Slices, StateChange, StreamState

FALSE_BETTER = 0.25


@dataclass(frozen=True, slots=True)
class TwinState:
    """The state of both streams. `better_at`: slice of the last "better since", None for never; `mix`: the usual mix of
    their traffic, kept here by the caller and forgotten with the past."""

    up: StreamState = field(default_factory=StreamState)
    down: StreamState = field(default_factory=StreamState)
    better_at: int | None = None
    mix: Mix = field(default_factory=Mix)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON, as `StreamState.to_dict`."""
        streams = {"up": self.up.to_dict(), "down": self.down.to_dict()}
        return {**streams, "better_at": self.better_at, "mix": self.mix.to_dict()}

    @staticmethod
    def from_dict(stored: Mapping[str, Any]) -> "TwinState":
        """Read what `to_dict` gave; ValueError for another format: rebuild from the rows."""
        up, down = StreamState.from_dict(stored["up"]), StreamState.from_dict(stored["down"])
        if "mix" not in stored:
            raise ValueError("stream state says nothing of the mix of traffic; rebuild it from the rows")
        return TwinState(up, down, stored["better_at"], Mix.from_dict(stored["mix"]))


@dataclass(frozen=True, slots=True)
class TwinJudgement:
    """The state after the slices; what `up` went through; when the twin found the rate better."""

    state: TwinState
    up: tuple[StateChange, ...]
    better: tuple[StateChange, ...]


def twin_settings(settings: Settings, false_better: float) -> Settings:
    """Settings of the silent twin: the other direction, a budget of its own.

    Example:
        >>> twin_settings(Settings(), 0.25).direction
        'down'
    """
    return replace(settings, direction="down", false_alarms=false_better, tolerance=0.0)


def judge_twins(
    state: TwinState, slices: Slices, settings: Settings, false_better: float = FALSE_BETTER
) -> TwinJudgement:
    """Judge the slices of one stream that is bad when it rises, and of its silent twin.

    Args:
        state: after all earlier slices; `TwinState()` for none.
        slices: the next slices, later than `state.up.last`, oldest first.
        settings: of the `up` stream; `false_alarms` is the page budget of all streams that share it.
        false_better: how many false "better since" are allowed in 28 days for all streams that share the budget; each
            costs a stream its past, so this is less than anybody's tickets.
    Raises:
        ValueError: `settings` watch "down"; or a slice is not later than the last one judged.
    Example:
        >>> start = np.arange(0, 30 * 86_400, 300)
        >>> flags = np.where(start < 20 * 86_400, 4, start // 300 % 2)
        >>> judged = judge_twins(TwinState(), Slices.of(start, 500.0, flags), Settings())
        >>> [(each.kind, each.change_at / 86_400) for each in judged.better], judged.up
        ([('firing', 20.0)], ())
    """
    if settings.direction != "up":
        raise ValueError('the stream with a twin watches "down"; expected "up", the direction in which it gets worse')
    twin = twin_settings(settings, false_better)
    up_changes: list[StateChange] = []
    better: list[StateChange] = []
    while slices.start.size:
        up = judge(state.up, slices, settings, stop_at_change=True)
        seen = slices.part(0, _until(slices, up.state))
        if state.up.firing:
            down_state = _with_past_of(up.state, state.down)
            down_changes: tuple[StateChange, ...] = ()
        else:
            down = judge(state.down, seen, twin, stop_at_change=True)
            down_state, down_changes = down.state, down.changes
        if down_changes and (not up.changes or down_changes[0].slice < up.changes[0].slice):
            seen = slices.part(0, _until(slices, down_state))
            better += down_changes
            state = TwinState(forget(state.up), forget(down_state), down_changes[0].slice)
        else:
            up_changes += up.changes
            state = replace(state, up=up.state, down=_with_past_of(up.state, down_state) if up.changes else down_state)
        slices = slices.part(int(seen.start.size), int(slices.start.size))
    return TwinJudgement(state, tuple(up_changes), tuple(better))


def twin_reading(state: TwinState, settings: Settings) -> Reading:
    """Say how the `up` stream stands after its latest slice."""
    return reading(state.up, settings)


def accept_twins(state: TwinState) -> TwinState:
    """Take the level of now as the usual one: both streams begin anew, with an open incident as their first past."""
    up = accept(state.up) if state.up.firing else forget(state.up)
    return replace(state, up=up, down=_with_past_of(up, forget(state.down)), mix=Mix())


def freeze_twins(state: TwinState, at: int, settings: Settings, false_better: float = FALSE_BETTER) -> TwinState:
    """Freeze the reference of both streams at `at`, on what they have seen; arguments as for `judge_twins`."""
    if state.up.firing:
        return state
    twin = twin_settings(settings, false_better)
    return replace(state, up=frozen_now(state.up, at, settings), down=frozen_now(state.down, at, twin))


def _until(slices: Slices, state: StreamState) -> int:
    """Number of slices that `state` has seen."""
    return int(np.searchsorted(slices.start, -1 if state.last is None else state.last, side="right"))


def _with_past_of(up: StreamState, down: StreamState) -> StreamState:
    """The twin with the past of `up` and no starts: its yardstick is measured anew on the next day."""
    return replace(
        down,
        first=up.first,
        last=up.last,
        flags=up.flags,
        exposure=up.exposure,
        season=up.season,
        history=up.history,
        recent=up.recent,
        removed_s=up.removed_s,
        kept_at=up.kept_at,
        starts=Starts.none(),
        hour=None,
        incident=None,
        log_m=-np.inf,
    )
