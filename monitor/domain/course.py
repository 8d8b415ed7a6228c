"""Rows of closed slices through the engine that a stream needs: rates, means, and rates against an absolute limit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import numpy as np

from detectors.stats.limit_stream import Excess, LimitState, judge_limit, open_change
from detectors.stats.mean_state import MeanSlices, MeanState, Shift
from detectors.stats.mean_stream import judge_mean, open_shift
from detectors.stats.strata import Mix
from detectors.stats.stream import Settings, Slices, StateChange
from detectors.stats.twins import FALSE_BETTER, TwinState
from monitor.domain.baseline import Act, judge_with_acts, mean_acted
from monitor.domain.judging import Judged, Share, SliceTotal, days, judge_slices, share_at
from monitor.domain.metric import Metric
from monitor.domain.regression import (
    WEIGHED_BY,
    Episode,
    Figures,
    Outcome,
    episodes,
    episodes_told,
    figures_of_limit,
    figures_of_shift,
)
from monitor.domain.sharing import Way
from monitor.domain.window import SLICE

State = TwinState | MeanState | LimitState


@dataclass(frozen=True, slots=True)
class Rule:
    """What a stream is judged by.

    share: of the budget, oldest first; boosted: first slices of new versions; acts: what people said is usual; limit:
    the highest rate allowed, for a stream against a limit; restarts: first slices that a new version of our own
    detector has counted, where the past says nothing any more.
    """

    metric: Metric
    way: Way
    settings: Settings
    share: Sequence[Share]
    boosted: frozenset[datetime] = frozenset()
    acts: Sequence[Act] = ()
    limit: float | None = None
    restarts: Sequence[datetime] = ()


@dataclass(frozen=True, slots=True)
class Course:
    """A stream after its slices: its state, its alarms, when it became better, its states at the ends of days."""

    state: State
    episodes: tuple[Episode, ...]
    better: tuple[StateChange, ...] = ()
    checkpoints: tuple[tuple[datetime, State], ...] = ()


def fresh(way: Way) -> State:
    """The state of a stream that has seen nothing."""
    return MeanState() if way == "both" else LimitState() if way == "limit" else TwinState()


def stored_state(stored: Mapping[str, Any]) -> State:
    """Read a state from what its `to_dict` gave.

    Raises:
        ValueError: written by another format: it is made anew from the rows.
    """
    kind = MeanState if "mean" in stored else LimitState if "limit" in stored else TwinState
    return kind.from_dict(stored)


def course(state: State, judged_until: datetime | None, totals: Sequence[SliceTotal], rule: Rule) -> Course:
    """Judge closed slices, oldest first; the result is the same for any split of them.

    Args:
        state: after all earlier slices, of the kind that the rule's way needs.
        judged_until: the end of the newest of those; None for none.
        totals: the next slices.
        rule: what the stream is judged by.
    """
    ahead = [at for at in sorted(rule.restarts) if (judged_until is None or judged_until <= at) and _reach(totals, at)]
    if not ahead or isinstance(state, LimitState):  # a limit is absolute, whoever counts
        return _without_restarts(state, judged_until, totals, rule)
    at = ahead[0]
    before = [row for row in totals if row.slice < at]
    old = replace(rule, acts=[act for act in rule.acts if act.at <= at], restarts=())
    first = _without_restarts(state, judged_until, before, old)
    return _joined(
        first, at, "cleared", course(fresh(rule.way), at, totals[len(before) :], replace(rule, restarts=ahead[1:]))
    )


def _followed(first: Course, then: Course) -> Course:
    """Two courses, of which the second goes on with what is open in the first."""
    goes_on = {each.opened_slice: each for each in then.episodes}
    mine = [
        replace(goes_on.pop(each.opened_slice), alarm=each.alarm) if each.opened_slice in goes_on else each
        for each in first.episodes
    ]
    return Course(
        then.state, (*mine, *goes_on.values()), first.better + then.better, first.checkpoints + then.checkpoints
    )


def _joined(first: Course, at: datetime, outcome: Outcome, then: Course) -> Course:
    """Two courses, one after the other; what is open in between ends there."""
    ended = [
        replace(each, resolved_at=at, outcome=outcome) if each.resolved_at is None else each for each in first.episodes
    ]
    return Course(
        then.state, (*ended, *then.episodes), first.better + then.better, first.checkpoints + then.checkpoints
    )


def _reach(totals: Sequence[SliceTotal], at: datetime) -> bool:
    return bool(totals) and totals[-1].slice >= at


def _without_restarts(state: State, judged_until: datetime | None, totals: Sequence[SliceTotal], rule: Rule) -> Course:
    if isinstance(state, MeanState):
        return _mean(state, judged_until, totals, rule)
    if isinstance(state, LimitState):
        return _by_day(state, judged_until, totals, _LimitEngine(rule))
    settings = rule.settings

    def judge(before: TwinState, until: datetime | None, rows: Sequence[SliceTotal]) -> Judged:
        return judge_slices(
            before,
            until,
            rows,
            rule.metric,
            settings,
            share=rule.share,
            boosted=rule.boosted,
            twin_budget=FALSE_BETTER,
        )

    found = judge_with_acts(judge, state, judged_until, totals, rule.acts, settings)
    accepted = [act.at for act in rule.acts if act.kind == "accept"]
    told = episodes(state.up, found.up, found.state.up, settings.slice_s, accepted)
    told = [_weighed(each, (found.state.mix, state.mix)) for each in told]
    return Course(found.state, tuple(told), found.better, found.checkpoints)


def _weighed(episode: Episode, mixes: Sequence[Mix]) -> Episode:
    """The episode with the key whose mix was allowed for when it began, of the mixes known now and before."""
    opened = episode.opened_slice.timestamp()
    key = next((mix.key for mix in mixes if mix.since is not None and mix.since <= opened), None)
    return episode if key is None else replace(episode, facts={WEIGHED_BY: key})


def _mean(state: MeanState, judged_until: datetime | None, totals: Sequence[SliceTotal], rule: Rule) -> Course:
    """A mean, with what people said is usual between its slices; a state has in it what was said before."""
    acts = [act for act in rule.acts if judged_until is None or judged_until < act.at]
    if not acts:
        return _by_day(state, judged_until, totals, _MeanEngine(rule))
    act = acts[0]
    before = [row for row in totals if row.slice < act.at]
    first = _by_day(state, judged_until, before, _MeanEngine(rule))
    said = mean_acted(first.state, act, rule.settings) if isinstance(first.state, MeanState) else first.state
    then = _without_restarts(said, act.at, totals[len(before) :], replace(rule, acts=acts[1:]))
    return _joined(first, act.at, "accepted", then) if act.kind == "accept" else _followed(first, then)


@dataclass(frozen=True, slots=True)
class _MeanEngine:
    rule: Rule

    def judge(self, state: MeanState, rows: Sequence[SliceTotal]) -> tuple[MeanState, Sequence[Shift]]:
        at = np.array([int(row.slice.timestamp()) for row in rows], dtype=np.int64)
        n = np.array([_effective(row) for row in rows])
        weights = np.array([one / row.w if row.w > 0 else 0.0 for one, row in zip(n, rows, strict=True)])  # raw units
        x, q = np.array([row.x for row in rows]) * weights, np.array([row.q for row in rows]) * weights
        share = np.array([share_at(row.slice, self.rule.share) for row in rows])
        return judge_mean(state, MeanSlices(at, n, x, q, share), self.rule.settings)

    def told(self, change: Shift) -> tuple[StateChange, Figures]:
        return change.change, figures_of_shift(change)

    def open(self, state: MeanState) -> Shift | None:
        return open_shift(state, self.rule.settings)


def _effective(row: SliceTotal) -> float:
    """How many replies of one weight say at least as much as these: where weights differ, a mean is less sure."""
    most = row.w / row.w_max if row.w_max > 0 else row.n_scored
    return float(row.n_scored) if most >= row.n_scored * (1 - 1e-9) else most


@dataclass(frozen=True, slots=True)
class _LimitEngine:
    rule: Rule

    def judge(self, state: LimitState, rows: Sequence[SliceTotal]) -> tuple[LimitState, Sequence[Excess]]:
        counts = [row.units if self.rule.metric.unit == "first" else row.flagged for row in rows]
        slices = Slices.of(
            [int(row.slice.timestamp()) for row in rows],
            [row.n_scored for row in rows],
            counts,
            share=[share_at(row.slice, self.rule.share) for row in rows],
        )
        return judge_limit(state, slices, self._limit, self.rule.settings)

    def told(self, change: Excess) -> tuple[StateChange, Figures]:
        return change.change, figures_of_limit(change)

    def open(self, state: LimitState) -> Excess | None:
        return open_change(state, self._limit, self.rule.settings)

    @property
    def _limit(self) -> float:
        return self.rule.limit or 1.0


def _by_day(state: Any, judged_until: datetime | None, totals: Sequence[SliceTotal], engine: Any) -> Course:
    """A UTC day at a time, keeping the state at the beginning of each."""
    before, found, checkpoints = engine.open(state), [], []
    for day, rows in days(totals):
        if judged_until is not None and judged_until <= day:
            checkpoints.append((day, state))
        state, changes = engine.judge(state, rows)
        found += [engine.told(change) for change in changes]
        judged_until = rows[-1].slice + SLICE
    now = engine.open(state)
    told = episodes_told(
        None if before is None else engine.told(before), found, None if now is None else engine.told(now)
    )
    return Course(state, tuple(told), (), tuple(checkpoints))
