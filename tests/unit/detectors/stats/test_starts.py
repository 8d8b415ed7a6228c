"""The statistic is what its definition says, however fast it is computed."""

import json
import math

import numpy as np
import pytest

from detectors.stats.engine import judge
from detectors.stats.isr import FloatArray, tolerated
from detectors.stats.reference import Yardstick
from detectors.stats.starts import Alive, Grids, log_statistic
from detectors.stats.stream import Settings, StreamState
from tests.unit.detectors.stats.series import poisson_slices


def by_definition(
    alive: Alive, yardsticks: tuple[Yardstick, ...], flags: float, exposure: float, tolerance: float
) -> float:
    """The sum over starts and ratios, term by term."""
    known = {each.since: each for each in yardsticks}
    terms: list[float] = []
    starts = alive.starts
    for index in range(starts.at.size):
        yardstick = known[int(starts.yardstick[index])]
        phis = yardstick.early if index >= alive.young else yardstick.phis
        k0, n0 = float(starts.past_flags[index]), float(starts.past_exposure[index])
        k1, n1 = flags - k0, float(tolerated(exposure - n0, "up", tolerance))
        share = n1 / (n0 + n1)
        for ratio, phi in zip(yardstick.ratios, phis, strict=True):
            evidence = (k1 * math.log(ratio) - (k0 + k1) * math.log1p(share * (ratio - 1.0))) / phi
            terms.append(evidence + math.log(starts.weight[index] / len(yardstick.ratios)))
    top = max(terms)
    return top + math.log(math.fsum(math.exp(term - top) for term in terms))


@pytest.mark.parametrize("tolerance", [pytest.param(0.0, id="exact"), pytest.param(0.1, id="with a tolerance")])
def test_the_statistic_is_the_weighted_sum_over_starts_and_ratios(tolerance: float) -> None:
    how = Settings(tolerance=tolerance)
    state = judge(StreamState(), poisson_slices(np.random.default_rng(1), 9, per_hour=300, share=0.01), how).state
    alive = state.starts.alive(state.last or 0)

    expected = by_definition(alive, state.yardsticks, state.flags, state.exposure, tolerance)

    assert len(state.yardsticks) > 2
    assert state.log_m == pytest.approx(expected, abs=1e-9)
    grids = Grids.of(alive, state.yardsticks)
    assert log_statistic(alive, grids, state.flags, state.exposure, "up", tolerance) == pytest.approx(
        expected, abs=1e-9
    )


def test_a_stored_state_is_small_and_comes_back_bit_for_bit() -> None:
    state = judge(StreamState(), poisson_slices(np.random.default_rng(2), 33), Settings()).state

    stored = json.dumps(state.to_dict())
    read = StreamState.from_dict(json.loads(stored))

    arrays: list[tuple[FloatArray, FloatArray]] = [
        (read.starts.past_exposure, state.starts.past_exposure),
        (read.starts.weight, state.starts.weight),
    ]
    assert all((one == other).all() for one, other in arrays)
    assert read.yardsticks == state.yardsticks
    assert len(stored) < 14_000
