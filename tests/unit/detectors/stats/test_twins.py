"""A better present is not hidden behind a worse past."""

import json

import numpy as np

from detectors.stats.engine import judge
from detectors.stats.isr import DAY_S
from detectors.stats.stream import Settings, Slices, StreamState
from detectors.stats.twins import TwinState, judge_twins
from tests.unit.detectors.stats.series import poisson_slices


def test_a_rate_that_falls_is_told_as_better_and_learnt_anew() -> None:
    slices = poisson_slices(np.random.default_rng(1), 24, share=0.02, changes=((16.0, 0.4),))

    judged = judge_twins(TwinState(), slices, Settings())

    assert judged.up == ()
    assert abs(judged.better[0].change_at - 16 * DAY_S) < DAY_S
    assert judged.state.up.first is not None
    assert judged.state.up.first > 16 * DAY_S
    assert judged.state.better_at == judged.better[-1].slice


def test_a_return_to_the_worse_past_fires_after_better_was_found() -> None:
    slices = poisson_slices(np.random.default_rng(2), 32, share=0.02, changes=((14.0, 0.3), (26.0, 1.0)))

    with_twin = [change.change_at for change in judge_twins(TwinState(), slices, Settings()).up]
    alone = [change.change_at for change in judge(StreamState(), slices, Settings()).changes]

    assert any(abs(moment - 26 * DAY_S) < DAY_S for moment in with_twin)
    assert not any(abs(moment - 26 * DAY_S) < DAY_S for moment in alone)


def test_the_twin_rests_while_the_rate_is_up_and_says_nothing_of_its_end() -> None:
    slices = poisson_slices(np.random.default_rng(3), 24, share=0.02, changes=((12.0, 2.0), (15.0, 1.0)))

    judged = judge_twins(TwinState(), slices, Settings())

    assert [change.kind for change in judged.up] == ["firing", "resolved"]
    assert judged.better == ()
    assert judged.state.up.flags == judged.state.down.flags


def test_any_split_gives_the_same_through_json() -> None:
    slices = poisson_slices(np.random.default_rng(4), 20, share=0.02, changes=((8.0, 0.4), (14.0, 1.2)))
    whole = judge_twins(TwinState(), slices, Settings())

    state, up, better = TwinState(), [], []
    for first in range(0, slices.start.size, 131):
        part: Slices = slices.part(first, min(first + 131, slices.start.size))
        judged = judge_twins(TwinState.from_dict(json.loads(json.dumps(state.to_dict()))), part, Settings())
        state = judged.state
        up += judged.up
        better += judged.better

    assert tuple(better) == whole.better
    assert tuple(up) == whole.up
    assert state.to_dict() == whole.state.to_dict()
