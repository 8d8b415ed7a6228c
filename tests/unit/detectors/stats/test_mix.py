"""Model or traffic? The parts of a change add up, and each is what it is called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.stats.mix import Counts, split

units = st.integers(1, 10_000)


@st.composite
def strata(draw: st.DrawFn) -> dict[str, Counts]:
    found = {}
    for place in range(draw(st.integers(1, 5))):
        past, now = draw(units), draw(units)
        found[str(place)] = Counts(draw(st.integers(0, past)), past, draw(st.integers(0, now)), now)
    return found


@given(strata())
def test_rate_and_mix_of_all_kinds_add_up_to_the_change(given_strata: dict[str, Counts]) -> None:
    found = split(given_strata)

    assert found is not None
    assert found.rate + found.mix == pytest.approx(found.change, abs=1e-12)
    assert sum(part.rate for part in found.parts.values()) == pytest.approx(found.rate, abs=1e-9)
    assert sum(part.mix for part in found.parts.values()) == pytest.approx(found.mix, abs=1e-12)


@given(strata(), st.integers(2, 9))
def test_the_same_mix_twice_is_all_rate(given_strata: dict[str, Counts], times: int) -> None:
    same = {
        name: Counts(
            each.past_flags, each.past_units, min(each.flags, each.past_units * times), each.past_units * times
        )
        for name, each in given_strata.items()
    }

    found = split(same)

    assert found is not None
    assert found.mix == pytest.approx(0.0, abs=1e-12)
    assert found.mix_error == pytest.approx(0.0, abs=1e-12)


@given(strata())
def test_the_same_rates_in_another_mix_are_no_work_of_the_bot(given_strata: dict[str, Counts]) -> None:
    same = {
        name: Counts(each.past_flags, each.past_units, each.past_flags / each.past_units * each.units, each.units)
        for name, each in given_strata.items()
    }

    found = split(same)

    assert found is not None
    assert found.rate == pytest.approx(0.0, abs=1e-9)


def test_a_kind_of_traffic_that_is_new_counts_as_mix() -> None:
    found = split({"web": Counts(10, 1000, 10, 1000), "app": Counts(0, 0, 100, 1000)})

    assert found is not None
    assert found.rate == pytest.approx(0.0)
    assert found.mix == pytest.approx(found.change)


def test_no_traffic_before_is_no_change_that_could_be_split() -> None:
    assert split({"web": Counts(0, 0, 5, 100)}) is None
    assert split({}) is None
