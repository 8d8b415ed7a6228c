"""Counts that vary as chance would have it cost nothing; bursts, wander and clusters are seen."""

import numpy as np
import pytest

from detectors.stats.dispersion import phi_by_ratio, phi_of_blocks
from detectors.stats.isr import HOUR_S
from tests.unit.detectors.stats.series import slice_starts

START = slice_starts(14)
EXPOSURE = np.full(START.size, 80.0)


def test_independent_counts_are_rarely_inflated() -> None:
    rng = np.random.default_rng(1)

    found = [phi_of_blocks(START, rng.poisson(0.4, START.size).astype(float), EXPOSURE) for _ in range(60)]

    assert np.mean([phi > 1.0 for phi in found]) < 0.45
    assert np.mean(found) < 1.2


@pytest.mark.parametrize("mean_burst", [2, 4])
def test_bursts_inflate_by_their_second_moment(mean_burst: int) -> None:
    rng = np.random.default_rng(2)
    first = rng.poisson(0.2, START.size)
    flags = np.array([rng.poisson(mean_burst - 1, each).sum() + each for each in first], dtype=float)

    phi = phi_of_blocks(START, flags, EXPOSURE, (HOUR_S,))

    # A burst of 1 + Poisson(b - 1): second moment over mean is b + (b - 1) / b.
    expected = mean_burst + (mean_burst - 1) / mean_burst
    assert 0.8 * expected < phi < 1.4 * expected


def test_slow_wander_is_seen_in_days_and_hardly_in_hours() -> None:
    rng = np.random.default_rng(3)
    daily = np.exp(rng.normal(0, 0.3, 14))[START // 86_400]
    flags = rng.poisson(2.0 * daily).astype(float)

    hours, days = phi_of_blocks(START, flags, EXPOSURE, (HOUR_S,)), phi_of_blocks(START, flags, EXPOSURE, (86_400,))

    assert days > 5 * max(hours, 1.0)


def test_an_hour_with_almost_no_traffic_decides_nothing() -> None:
    flags, exposure = np.full(START.size, 2.0), np.full(START.size, 400.0)
    flags[:12], exposure[:12] = 0.0, 1e-6
    flags[0] = 1.0

    assert phi_of_blocks(START, flags, exposure) == 1.0


def test_the_unit_of_the_exposure_does_not_matter() -> None:
    rng = np.random.default_rng(4)
    flags = rng.negative_binomial(1, 0.5, START.size).astype(float)

    assert phi_of_blocks(START, flags, EXPOSURE) == pytest.approx(phi_of_blocks(START, flags, EXPOSURE * 1000))


def test_each_ratio_gets_the_phi_that_keeps_its_evidence_an_e_value_on_the_reference() -> None:
    rng = np.random.default_rng(5)
    flags = rng.poisson(0.05, START.size) * 8.0
    ratios = (1.25, 2.0, 5.0)

    phis = phi_by_ratio(START, flags, EXPOSURE, ratios, 1.0)

    mean = flags.mean()
    for ratio, phi in zip(ratios, phis, strict=True):
        evidence = (flags * np.log(ratio) - mean * (ratio - 1.0)) / phi
        assert np.exp(evidence).mean() <= 1.0 + 1e-9
    assert all(phi > 4.0 for phi in phis)


def test_without_a_flag_nothing_is_inflated() -> None:
    none = np.zeros(START.size)

    assert phi_of_blocks(START, none, EXPOSURE) == 1.0
    assert phi_by_ratio(START, none, EXPOSURE, (2.0,), 1.2) == (1.2,)
