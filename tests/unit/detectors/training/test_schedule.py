"""The rate falls and then stays, and what a run gives is the mean of its weights since then."""

from itertools import pairwise

import numpy as np
import pytest

from detectors.training.encoder.schedule import JOINED_EVERY, RATE, TAIL_RATE, WARM_UP, mean_after, rate, tail_of

STEPS = 1_000


def test_the_rate_rises_over_the_warm_up_falls_and_then_stays() -> None:
    rates = [rate(step, STEPS) for step in range(STEPS)]

    assert max(rates) == pytest.approx(RATE)
    assert rates[:WARM_UP] == sorted(rates[:WARM_UP])
    assert all(before > after for before, after in pairwise(rates[WARM_UP : tail_of(STEPS)]))
    assert set(rates[tail_of(STEPS) :]) == {RATE * TAIL_RATE}


def test_before_the_tail_the_mean_is_the_weights_themselves() -> None:
    assert mean_after({"head": np.zeros(2)}, {"head": np.ones(2)}, tail_of(STEPS), STEPS)["head"].tolist() == [1, 1]


@pytest.mark.parametrize("steps", [STEPS, STEPS + 7], ids=["whole lots", "a last step between two lots"])
def test_in_the_end_every_tenth_step_of_the_tail_counts_alike(steps: int) -> None:
    mean = {"head": np.zeros(1)}
    for made in range(1, steps + 1):
        mean = dict(mean_after(mean, {"head": np.array([float(made)])}, made, steps))

    joined = sorted({*range(tail_of(steps), steps + 1, JOINED_EVERY), steps})
    assert mean["head"][0] == pytest.approx(np.mean(joined))
