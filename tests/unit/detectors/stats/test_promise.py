"""False alarms stay within what was promised, at small size; docs/decisions has the full measurement."""

import numpy as np
import pytest

from detectors.stats.engine import judge
from detectors.stats.isr import DAY_S
from detectors.stats.reference import ReferenceRule
from detectors.stats.stream import Settings, Slices, StreamState
from tests.unit.detectors.stats.series import poisson_slices

SLICE_S = 900
DAYS = 14.0


def false_alarms(streams: list[Slices], how: Settings) -> int:
    changes = [change for slices in streams for change in judge(StreamState(), slices, how).changes]
    return sum(change.kind == "firing" for change in changes)


def settings(reference_days: float | None) -> Settings:
    rule = ReferenceRule() if reference_days is None else ReferenceRule(span_s=round(reference_days * DAY_S))
    return Settings(slice_s=SLICE_S, reference=rule)


@pytest.mark.parametrize(
    ("reference_days", "per_hour", "share"),
    [
        pytest.param(14.0, 1000.0, 0.005, id="two weeks of reference"),
        pytest.param(0.25, 1000.0, 0.005, id="a quarter of a day"),
        pytest.param(1.0, 20.0, 0.005, id="two flags in the reference"),
        pytest.param(0.0, 200.0, 0.02, id="no reference at all"),
        pytest.param(None, 1000.0, 0.005, id="learning"),
    ],
)
def test_false_alarms_stay_within_the_promise(reference_days: float | None, per_hour: float, share: float) -> None:
    rng = np.random.default_rng(17)
    days = DAYS + (reference_days or 0.0)
    streams = [poisson_slices(rng, days, per_hour, share, slice_s=SLICE_S) for _ in range(30)]

    found = false_alarms(streams, settings(reference_days))

    assert found <= 30 * DAYS / 28


def test_streams_that_share_a_budget_keep_it_together() -> None:
    rng = np.random.default_rng(18)
    streams = [poisson_slices(rng, 28, 300, 0.01, slice_s=SLICE_S) for _ in range(30)]
    shared = [Slices.of(each.start, each.n, each.x, share=1 / 30) for each in streams]

    assert false_alarms(shared, settings(7.0)) <= 1


def test_a_doubled_rate_at_five_flags_an_hour_is_always_found() -> None:
    rng = np.random.default_rng(19)
    streams = [poisson_slices(rng, 17, 1000, 0.005, changes=((14.5, 2.0),), slice_s=SLICE_S) for _ in range(25)]

    for slices in streams:
        changes = judge(StreamState(), slices, settings(14.0)).changes
        assert [change for change in changes if change.kind == "firing" and change.at > 14.5 * DAY_S]


def test_bursts_and_a_season_do_not_break_the_promise() -> None:
    rng = np.random.default_rng(20)
    streams = []
    for _ in range(20):
        plain = poisson_slices(rng, 14 + DAYS, 1000, 0.005, slice_s=SLICE_S)
        rate = np.exp(0.4 * np.sin(2 * np.pi * plain.start / DAY_S))
        first = rng.poisson(0.5 * rate)
        flags = first + rng.poisson(1.5 * first)
        streams.append(Slices.of(plain.start, plain.n, np.minimum(flags, plain.n)))

    assert false_alarms(streams, settings(14.0)) <= 20 * DAYS / 28
