"""The laws of the decision engine: order, splits, replay, evidence, and what it promises."""

import json
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.stats.engine import accept, judge, reading
from detectors.stats.isr import DAY_S
from detectors.stats.reference import ReferenceRule
from detectors.stats.stream import Settings, Slices, StateChange, StreamState
from tests.unit.detectors.stats.series import poisson_slices, slice_starts

BACKTEST = Settings(reference=ReferenceRule(span_s=3 * DAY_S))
LEARNING = Settings()


def judged_in_parts(slices: Slices, cuts: list[int], how: Settings) -> tuple[StreamState, list[StateChange]]:
    state, changes = StreamState(), []
    edges = [0, *sorted(cuts), slices.start.size]
    for first, last in pairwise(edges):
        judgement = judge(state, slices.part(first, last), how)
        state = StreamState.from_dict(json.loads(json.dumps(judgement.state.to_dict())))
        changes += judgement.changes
    return state, changes


@pytest.mark.parametrize("how", [pytest.param(BACKTEST, id="set reference"), pytest.param(LEARNING, id="learning")])
@given(seed=st.integers(0, 10_000), cuts=st.lists(st.integers(0, 12 * 288), max_size=6))
@settings(max_examples=5, deadline=None)
def test_any_split_of_the_rows_gives_the_same_changes_and_the_same_state(
    how: Settings, seed: int, cuts: list[int]
) -> None:
    rng = np.random.default_rng(seed)
    slices = poisson_slices(rng, 12, changes=((7.3, 2.5), (9.0, 1.0)))

    whole = judge(StreamState(), slices, how)
    state, changes = judged_in_parts(slices, cuts, how)

    assert changes == list(whole.changes)
    assert state.to_dict() == whole.state.to_dict()
    assert any(change.kind == "firing" for change in changes)


@pytest.mark.parametrize("direction", ["up", "down"])
@pytest.mark.parametrize("share", [pytest.param(0.004, id="rare"), pytest.param(0.05, id="common")])
def test_slice_by_slice_gives_what_the_scan_of_many_slices_gives(direction: str, share: float) -> None:
    ratio = 1.6 if direction == "up" else 0.6
    how = Settings(direction=direction, tolerance=0.05, reference=ReferenceRule(span_s=DAY_S))  # type: ignore[arg-type]
    slices = poisson_slices(np.random.default_rng(5), 3, per_hour=3000, share=share, changes=((1.7, ratio), (2.3, 1.0)))

    whole = judge(StreamState(), slices, how)
    state, changes = StreamState(), []
    for index in range(slices.start.size):
        judgement = judge(state, slices.part(index, index + 1), how)
        state = judgement.state
        changes += judgement.changes

    assert changes
    assert tuple(changes) == whole.changes
    assert state.log_m == whole.state.log_m


def test_rows_after_a_moment_never_change_what_was_said_before_it() -> None:
    slices = poisson_slices(np.random.default_rng(2), 10, changes=((6.0, 2.0), (8.0, 1.0)))
    everything = judge(StreamState(), slices, BACKTEST).changes

    for cut in range(1500, slices.start.size, 97):
        end = int(slices.start[cut - 1]) + 300
        so_far = judge(StreamState(), slices.part(0, cut), BACKTEST).changes
        assert so_far == tuple(change for change in everything if change.at <= end)


def test_slices_without_traffic_may_be_there_or_not() -> None:
    slices = poisson_slices(np.random.default_rng(3), 10, per_hour=20, share=0.05, changes=((6.0, 4.0),))
    seen = (slices.n > 0) | (slices.start == 0)

    with_gaps = Slices.of(slices.start[seen], slices.n[seen], slices.x[seen])

    whole = judge(StreamState(), slices, BACKTEST).changes
    assert whole
    assert judge(StreamState(), with_gaps, BACKTEST).changes == whole


def test_the_unit_of_the_exposure_does_not_matter() -> None:
    slices = poisson_slices(np.random.default_rng(4), 10, changes=((6.0, 2.0),))

    replies = judge(StreamState(), slices, BACKTEST).changes
    thousands = judge(StreamState(), Slices.of(slices.start, slices.n * 1024.0, slices.x), BACKTEST).changes

    assert [(each.kind, each.slice, each.change_at) for each in replies] == [
        (each.kind, each.slice, each.change_at) for each in thousands
    ]
    assert replies[0].log_m == pytest.approx(thousands[0].log_m, abs=1e-9)


@given(more=st.integers(1, 30))
@settings(max_examples=10, deadline=None)
def test_more_flags_in_the_latest_slice_are_more_evidence(more: int) -> None:
    slices = poisson_slices(np.random.default_rng(6), 5)
    state = judge(StreamState(), slices, BACKTEST).state
    latest = slices.start[-1] + 300

    fewer = judge(state, Slices.of([latest], [500], [3]), BACKTEST).state
    greater = judge(state, Slices.of([latest], [500], [3 + more]), BACKTEST).state

    assert greater.firing or greater.log_m > fewer.log_m


def test_a_doubled_rate_fires_once_dated_at_the_change_and_resolves_after_its_end() -> None:
    slices = poisson_slices(np.random.default_rng(7), 24, share=0.02, changes=((16.25, 2.0), (19.0, 1.0)))

    firing, resolved = judge(StreamState(), slices, Settings(reference=ReferenceRule(span_s=14 * DAY_S))).changes

    assert (firing.kind, resolved.kind) == ("firing", "resolved")
    assert abs(firing.change_at - 16.25 * DAY_S) < 3 * 3600
    assert 16.25 * DAY_S < firing.at < 16.25 * DAY_S + 12 * 3600
    assert 19.0 * DAY_S < resolved.at < 20.5 * DAY_S
    assert firing.ratio is not None
    assert firing.ratio_low is not None
    assert 1.0 < firing.ratio_low < firing.ratio


def test_a_halved_rate_fires_only_in_a_stream_that_watches_down() -> None:
    slices = poisson_slices(np.random.default_rng(8), 20, share=0.02, changes=((16.0, 0.5),))
    rule = ReferenceRule(span_s=14 * DAY_S)

    [firing] = judge(StreamState(), slices, Settings(direction="down", reference=rule)).changes

    assert firing.ratio is not None
    assert firing.ratio_low is not None
    assert firing.ratio < firing.ratio_low < 1.0
    assert judge(StreamState(), slices, Settings(reference=rule)).changes == ()


def test_nothing_fires_inside_a_set_reference() -> None:
    slices = poisson_slices(np.random.default_rng(9), 14, changes=((6.0, 10.0),))

    assert judge(StreamState(), slices, Settings(reference=ReferenceRule(span_s=14 * DAY_S))).changes == ()


def test_a_stream_that_learns_fires_on_a_gross_change_in_its_first_days() -> None:
    slices = poisson_slices(np.random.default_rng(10), 3, changes=((1.5, 5.0),))

    [firing] = judge(StreamState(), slices, LEARNING).changes

    assert abs(firing.change_at - 1.5 * DAY_S) < 3600


def test_a_stream_without_a_flag_before_fires_and_has_no_ratio() -> None:
    start = slice_starts(20)
    flags = np.where(start >= 16 * DAY_S, (start // 300) % 4 == 0, 0)

    [firing] = judge(StreamState(), Slices.of(start, 100.0, flags), BACKTEST).changes

    assert firing.ratio is None
    assert firing.usual == 0.0
    assert abs(firing.change_at - 16 * DAY_S) < 3 * 3600


def test_a_boosted_deploy_is_found_sooner_and_never_before_it_is_marked() -> None:
    slices = poisson_slices(np.random.default_rng(11), 20, changes=((16.0, 1.8),))
    marked = Slices.of(slices.start, slices.n, slices.x, deploy=slices.start == 16 * DAY_S)

    [plain] = [each for each in judge(StreamState(), slices, BACKTEST).changes if each.kind == "firing"]
    [boosted] = [each for each in judge(StreamState(), marked, BACKTEST).changes if each.kind == "firing"]

    assert 16 * DAY_S < boosted.at < plain.at


def test_only_four_deploys_in_28_days_are_boosted() -> None:
    slices = poisson_slices(np.random.default_rng(12), 10)
    every_day = Slices.of(slices.start, slices.n, slices.x, deploy=slices.start % DAY_S == 0)

    assert len(judge(StreamState(), every_day, BACKTEST).state.boosts) == 4


def test_a_smaller_share_of_the_budget_never_fires_sooner() -> None:
    slices = poisson_slices(np.random.default_rng(13), 20, changes=((16.0, 2.0),))
    tenth = Slices.of(slices.start, slices.n, slices.x, share=0.1)

    whole = judge(StreamState(), slices, BACKTEST).changes[0]
    part = judge(StreamState(), tenth, BACKTEST).changes[0]

    assert whole.at < part.at


def test_a_slice_that_is_not_later_than_the_last_one_is_refused() -> None:
    state = judge(StreamState(), Slices.of([600], [10], [0]), LEARNING).state

    with pytest.raises(ValueError, match="slice 300 is not later than 600"):
        judge(state, Slices.of([300], [10], [0]), LEARNING)


def test_learning_is_told_until_seven_days_and_a_hundred_flags() -> None:
    slices = poisson_slices(np.random.default_rng(14), 9)
    state = judge(StreamState(), slices.part(0, 288 * 3 + 1), LEARNING).state

    assert str(reading(state, LEARNING).learning).startswith("learning, day 4 of 7, ")
    assert reading(judge(state, slices.part(288 * 3 + 1, 288 * 9), LEARNING).state, LEARNING).learning is None


def test_an_accepted_incident_is_the_new_normal() -> None:
    slices = poisson_slices(np.random.default_rng(15), 30, changes=((16.0, 2.0),))
    fired = judge(StreamState(), slices.part(0, 288 * 18), BACKTEST).state

    later = judge(accept(fired), slices.part(288 * 18, 288 * 30), LEARNING)

    assert fired.firing
    assert later.changes == ()
    assert later.state.flags / later.state.exposure == pytest.approx(0.01, rel=0.1)
