"""Guard, canary, means, intervals: each keeps its own promise and finds what it is for."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.stats.canary import FIRES_FROM, log_canary
from detectors.stats.guard import log_guard
from detectors.stats.interval import rate_interval, wilson_interval
from detectors.stats.isr import HOUR_S, log_evidence, ratio_grid, threshold
from detectors.stats.mean_real import deviation_of, log_mean_evidence


def test_a_harmless_canary_hardly_ever_fires_whatever_moves_both_versions() -> None:
    rng = np.random.default_rng(1)
    fired = 0
    for _ in range(200):
        rate = 0.005 * np.exp(np.cumsum(rng.normal(0, 0.1, 100)))
        old, new = rng.poisson(900 * rate).astype(float), rng.poisson(100 * rate).astype(float)
        fired += bool((log_canary(old, np.full(100, 900.0), new, np.full(100, 100.0)) >= FIRES_FROM).any())

    assert fired <= 1


def test_a_canary_twice_as_bad_is_found_and_a_better_one_is_not() -> None:
    old, new = np.full(48, 22.0), np.full(48, 5.0)
    full, tenth = np.full(48, 4500.0), np.full(48, 500.0)

    assert (log_canary(old, full, new, tenth) >= FIRES_FROM).any()
    assert not (log_canary(old, full, new / 5, tenth) >= FIRES_FROM).any()


def test_the_order_of_hours_does_not_matter_to_a_canary() -> None:
    rng = np.random.default_rng(2)
    rows = [rng.poisson(5, 20).astype(float) for _ in range(2)] + [rng.uniform(50, 100, 20) for _ in range(2)]
    order = rng.permutation(20)

    forward = log_canary(rows[0], rows[2], rows[1], rows[3])[-1]
    shuffled = log_canary(rows[0][order], rows[2][order], rows[1][order], rows[3][order])[-1]

    assert forward == pytest.approx(shuffled, abs=1e-9)


def test_the_guard_fires_above_its_limit_and_rests_at_it() -> None:
    rng = np.random.default_rng(3)
    start = np.arange(14 * 24) * HOUR_S
    exposure = np.full(start.size, 1000.0)
    at_limit = log_guard(start, rng.poisson(10.0, start.size).astype(float), exposure, limit=0.01)
    above = log_guard(start, rng.poisson(15.0, start.size).astype(float), exposure, limit=0.01)

    assert at_limit.max() < math.log(threshold(1.0))
    assert (above > math.log(threshold(1.0))).any()


def test_the_guard_refuses_a_limit_that_is_no_share() -> None:
    with pytest.raises(ValueError, match=r"limit is 2.0; expected a share above 0 and below 1"):
        log_guard(np.array([0]), np.array([0.0]), np.array([1.0]), limit=2.0)


def test_a_mean_that_moved_has_evidence_and_one_that_did_not_has_none() -> None:
    one = np.array([1.0])

    moved = log_mean_evidence(5000 * one, 2500 * one, 500 * one, 300 * one, deviation=0.3)
    same = log_mean_evidence(5000 * one, 2500 * one, 500 * one, 250 * one, deviation=0.3)

    assert moved.max() > 20
    assert same.max() < 0
    assert (log_mean_evidence(0 * one, 0 * one, 500 * one, 300 * one, 0.3) == 0).all()


def test_a_deviation_needs_some_variation() -> None:
    with pytest.raises(ValueError, match="all units have the same score"):
        deviation_of(10, 5.0, 2.5)


@given(flags=st.integers(0, 50), exposure=st.floats(1, 1e6))
def test_a_rate_lies_in_its_interval(flags: int, exposure: float) -> None:
    found = rate_interval(flags, exposure, flags)

    assert found is not None
    assert 0 <= found.low <= found.rate <= found.high


def test_clusters_widen_the_interval_and_no_flag_gives_none_below() -> None:
    plain, clustered = rate_interval(20, 1000, 20), rate_interval(20, 1000, 80)
    none = rate_interval(0, 1000, 0, mean_weight=10)

    assert plain is not None
    assert clustered is not None
    assert none is not None
    assert clustered.high - clustered.low > 1.9 * (plain.high - plain.low)
    assert (none.low, none.rate) == (0.0, 0.0)
    assert none.high == pytest.approx(10 * 3.689 / 1000, rel=1e-3)
    assert wilson_interval(0, 0) is None


@given(
    past=st.integers(0, 200), flags=st.integers(0, 200), before=st.floats(1, 1e6), since=st.floats(1, 1e6),
    unit=st.floats(0.01, 100),
)  # fmt: skip
def test_evidence_does_not_depend_on_the_unit_and_grows_with_flags(
    past: int, flags: int, before: float, since: float, unit: float
) -> None:
    one = float(log_evidence(past, before, flags, since, 2.0))

    assert one == pytest.approx(float(log_evidence(past, before * unit, flags, since * unit, 2.0)), abs=1e-6)
    assert float(log_evidence(past, before, flags + 1, since, 2.0)) >= one


def test_evidence_of_independent_counts_averages_to_at_most_one() -> None:
    rng = np.random.default_rng(4)
    past, flags = rng.poisson(50, 200_000), rng.poisson(10, 200_000)

    for ratio in (*ratio_grid("up", 1.25)[:3], *ratio_grid("down", 1.25)[:3]):
        e_values = np.exp(log_evidence(past, 5.0, flags, 1.0, ratio))
        assert e_values.mean() <= 1.0 + 4 * e_values.std() / e_values.size**0.5


@pytest.mark.parametrize("allowed", [0.0, -1.0, math.nan, math.inf])
def test_a_budget_that_is_no_number_above_zero_is_refused(allowed: float) -> None:
    with pytest.raises(ValueError, match="expected a number above 0"):
        threshold(allowed)
