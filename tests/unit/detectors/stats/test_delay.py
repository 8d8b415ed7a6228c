"""What is said about the time until a change is told, held against the engine itself."""

import math
from dataclasses import dataclass

import numpy as np
import pytest

from detectors.stats.burst import flags_that_fire
from detectors.stats.delay import hours_to_notice, smallest_rise, traffic_needed
from detectors.stats.engine import judge
from detectors.stats.isr import DAY_S, HOUR_S, threshold
from detectors.stats.reference import Yardstick
from detectors.stats.stream import Settings, Slices, StreamState
from tests.unit.detectors.stats.series import poisson_slices

RUNS, SLICE_S, FACTOR = 9, 900, 2.0
PLAIN = Yardstick(0, (1.25, 1.5, 2.0, 3.0, 5.0), (1.0,) * 5, (1.0,) * 5, 1.0)


@dataclass(frozen=True)
class Case:
    """A stream of 1000 checked replies an hour, its usual flags an hour, and the change after `past_days`."""

    flags_per_hour: float
    past_days: float
    ratio: float
    share: float = 0.5


def delays(case: Case) -> tuple[list[float], list[float | None]]:
    """Hours until the engine tells the change (infinite: not in 28 days), and what is predicted before each change."""
    settings = Settings(slice_s=SLICE_S)
    seen, said = [], []
    for seed in range(RUNS):
        rng = np.random.default_rng([7, seed])
        slices = poisson_slices(
            rng, case.past_days + 28, 1000, case.flags_per_hour / 1000, ((case.past_days, case.ratio),), SLICE_S
        )
        slices = Slices.of(slices.start, slices.n, slices.x, share=case.share)
        cut = int(case.past_days * DAY_S) // SLICE_S
        before = judge(StreamState(), slices.part(0, cut), settings).state
        told = judge(before, slices.part(cut, slices.start.size), settings, stop_at_change=True).changes
        seen.append((told[0].at - case.past_days * DAY_S) / HOUR_S if told else math.inf)
        said.append(
            hours_to_notice(
                case.flags_per_hour,
                case.ratio,
                before.flags,
                before.yardsticks[-1],
                threshold(settings.false_alarms) / case.share,
            )
        )
    return seen, said


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(Case(5.0, 8, 1.5), id="many flags, a small rise"),
        pytest.param(Case(5.0, 8, 2.0), id="many flags, twice"),
        pytest.param(Case(1.0, 8, 2.0), id="one flag an hour, twice"),
        pytest.param(Case(1.0, 8, 2.0, share=0.1), id="one flag an hour, a small share of the budget"),
        pytest.param(Case(0.2, 25, 5.0), id="few flags, five times"),
    ],
)
def test_the_hours_said_are_within_a_factor_of_two_of_the_median_that_the_engine_takes(case: Case) -> None:
    seen, said = delays(case)

    told = [each for each in said if each is not None]
    assert len(told) > RUNS / 2
    assert 1 / FACTOR < float(np.median(told)) / float(np.median(seen)) < FACTOR


def test_what_is_said_to_be_out_of_sight_is_not_seen_in_most_cases_in_28_days() -> None:
    seen, said = delays(Case(0.1, 10, 1.5))

    assert all(each is None for each in said)
    assert sum(map(math.isfinite, seen)) < RUNS / 2


def test_the_smallest_rise_within_a_time_takes_just_that_time() -> None:
    rise = smallest_rise(24, 2.0, 2000, PLAIN, 864.0)

    assert rise is not None
    assert hours_to_notice(2.0, rise, 2000, PLAIN, 864.0) == pytest.approx(24, rel=0.05)


def test_the_traffic_that_is_needed_is_just_enough() -> None:
    times = traffic_needed(1.5, 0.1, 40, PLAIN, 864.0)

    assert times is not None
    assert hours_to_notice(0.1, 1.5, 40, PLAIN, 864.0) is None
    assert hours_to_notice(0.1 * times * 1.01, 1.5, 40 * times * 1.01, PLAIN, 864.0) is not None
    assert hours_to_notice(0.1 * times * 0.99, 1.5, 40 * times * 0.99, PLAIN, 864.0) is None


def test_no_traffic_helps_where_nothing_is_ever_flagged() -> None:
    assert traffic_needed(2.0, 0.0, 0.0, PLAIN, 864.0) is None
    assert smallest_rise(24, 0.0, 0.0, PLAIN, 864.0) is None


def test_the_flags_that_fire_at_once_are_the_fewest() -> None:
    settings = Settings()
    slices = poisson_slices(np.random.default_rng(3), 9, 1000, 0.005)
    state = judge(StreamState(), slices, settings).state
    assert state.last is not None
    at = [state.last + 300]

    fewest = flags_that_fire(state, settings, 83.0, 0.5)

    assert fewest is not None
    assert judge(state, Slices.of(at, 83.0, [fewest], share=0.5), settings).state.firing
    assert not judge(state, Slices.of(at, 83.0, [fewest - 1], share=0.5), settings).state.firing


def test_a_stream_without_a_past_has_no_number_that_fires() -> None:
    assert flags_that_fire(StreamState(), Settings(), 100.0, 1.0) is None
