"""What a sample costs, what it buys, and another mix of traffic."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.stats.isr import DAY_S
from detectors.stats.reference import ReferenceRule, Yardstick
from detectors.stats.sampling_plan import FLOOR, Plan, chances, plan
from detectors.stats.strata import relative_rates
from detectors.stats.stream import Settings

USUAL = Yardstick(0, (1.25, 1.5, 2.0, 3.0, 5.0), (1.0,) * 5, (1.0,) * 5, 1.0)
AFTER_TWO_WEEKS = Settings(reference=ReferenceRule(span_s=14 * DAY_S))


def planned(within_h: float = 12.0, most: float = 30.0, cost_s: float = 0.02, per_hour: float = 2000.0) -> Plan:
    return plan(per_hour, 0.005, cost_s, within_h, most, USUAL, 864.0)


def test_less_time_takes_a_larger_sample() -> None:
    assert planned(within_h=6).rate > planned(within_h=24).rate


def test_more_traffic_takes_a_smaller_sample_of_it() -> None:
    assert planned(per_hour=20_000).rate < planned(per_hour=2_000).rate


def test_a_plan_never_costs_more_than_allowed_and_says_when_that_is_not_enough() -> None:
    poor = planned(most=0.05)

    assert poor.cpu_s_per_minute == pytest.approx(0.05)
    assert not poor.enough
    assert poor.hours is None or poor.hours > 12


def test_what_cannot_be_noticed_has_no_hours() -> None:
    hopeless = plan(5, 0.0001, 0.02, 12, 30, USUAL, 864.0)

    assert hopeless == Plan(1.0, None, pytest.approx(5 * 0.02 / 60), False)  # type: ignore[arg-type]


@pytest.mark.parametrize(("within_h", "most"), [pytest.param(0.0, 30.0, id="hours"), pytest.param(1.0, 0.0, id="cost")])
def test_a_plan_without_time_or_money_is_refused(within_h: float, most: float) -> None:
    with pytest.raises(ValueError, match="expected a number above 0"):
        planned(within_h=within_h, most=most)


@given(likely=st.lists(st.floats(0, 1), min_size=1, max_size=20), rate=st.floats(0.01, 1.0))
def test_every_reply_has_at_least_the_floor_and_at_most_one(likely: list[float], rate: float) -> None:
    found = chances(np.array(likely), rate, mean_root=0.07)

    assert bool((found >= FLOOR * rate - 1e-12).all())
    assert bool((found <= 1.0).all())
    assert bool((np.diff(found[np.argsort(likely)]) >= 0).all())


def test_relative_rates_do_not_depend_on_the_order_of_kinds_and_are_1_on_average() -> None:
    flags, units = np.array([3.0, 0.0, 40.0]), np.array([900.0, 0.0, 4000.0])

    relative = relative_rates(flags, units)

    assert relative_rates(flags[::-1], units[::-1])[::-1] == pytest.approx(relative)
    assert float(relative @ units) == pytest.approx(float(units.sum()))
    assert relative[1] == 1.0


def test_flags_of_a_kind_without_replies_are_refused() -> None:
    with pytest.raises(ValueError, match="flags without replies"):
        relative_rates(np.array([1.0]), np.array([0.0]))
