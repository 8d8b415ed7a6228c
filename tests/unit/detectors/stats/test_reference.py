"""A reference freezes on enough days and flags; what it measured is what new starts are measured with."""

from datetime import UTC

import numpy as np
import pytest

from detectors.stats.engine import judge
from detectors.stats.isr import DAY_S
from detectors.stats.reference import History, ReferenceRule, Yardstick, has_learnt, measure
from detectors.stats.stream import Settings, Slices, StreamState
from tests.unit.detectors.stats.series import poisson_slices, slice_starts


@pytest.mark.parametrize(
    ("days", "flags", "learnt"),
    [
        pytest.param(6.9, 1000, False, id="too few days"),
        pytest.param(7, 100, True, id="just enough"),
        pytest.param(20, 99, False, id="too few flags"),
        pytest.param(28, 0, True, id="long enough"),
    ],
)
def test_a_reference_needs_days_and_flags_or_four_weeks(days: float, flags: float, learnt: bool) -> None:
    assert has_learnt(round(days * DAY_S), flags, ReferenceRule()) is learnt


def test_the_reference_of_a_stream_freezes_at_the_first_midnight_that_has_enough() -> None:
    slices = poisson_slices(np.random.default_rng(1), 9)

    reference = judge(StreamState(), slices, Settings()).state.reference

    assert reference is not None
    assert reference.end == 7 * DAY_S
    assert reference.flags == slices.x[slices.start < 7 * DAY_S].sum()


def test_an_incident_that_ended_is_no_part_of_the_reference() -> None:
    slices = poisson_slices(np.random.default_rng(2), 12, share=0.02, changes=((3.0, 4.0), (4.0, 1.0)))

    state = judge(StreamState(), slices, Settings()).state

    assert state.reference is not None
    assert state.reference.flags / state.reference.exposure == pytest.approx(0.02, rel=0.1)
    assert state.reference.end > 7 * DAY_S


def test_common_flags_vary_less_than_rare_ones() -> None:
    start = slice_starts(8)
    rng = np.random.default_rng(3)
    half = History(start, np.full(start.size, 50.0), rng.binomial(50, 0.5, start.size).astype(float))

    yardstick, _ = measure(half, 0, "up", 1.25, UTC, 0.0)

    assert yardstick.phi == pytest.approx(0.5, abs=0.05)


def test_weighted_sums_are_measured_by_their_squares() -> None:
    start = slice_starts(8)
    flags = np.random.default_rng(4).poisson(0.5, start.size).astype(float)
    weighted = History(start, np.full(start.size, 1000.0), 10.0 * flags, 100.0 * flags)

    by_weight, _ = measure(weighted, 0, "up", 1.25, UTC, 0.0)

    # Ten times the unit, and a margin because weights above 5 leave a tail.
    assert by_weight.phi == pytest.approx(12.0)
    assert weighted.flags == flags.sum()


def test_phi_grows_with_traffic_only_where_it_is_above_one() -> None:
    yardstick = Yardstick(0, (1.5, 2.0), (1.0, 1.4), (0.5, 1.2), 1.4)

    grown = yardstick.grown(300, 2.0)

    assert grown.phis == pytest.approx((1.0, 1.8))
    assert grown.early == pytest.approx((0.5, 1.4))
    assert yardstick.grown(300, 0.5).phis == yardstick.phis


def test_a_season_learnt_on_the_way_does_not_make_a_time_of_day_look_like_a_change() -> None:
    start = slice_starts(12)
    rate = 4.0 * np.exp(0.5 * np.sin(2 * np.pi * start / DAY_S))
    slices = Slices.of(start, 400.0, np.random.default_rng(5).poisson(rate))

    assert judge(StreamState(), slices, Settings()).changes == ()
