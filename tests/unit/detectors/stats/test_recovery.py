"""An incident ends when its end is beyond doubt, and not before."""

import numpy as np
import pytest

from detectors.stats.engine import judge
from detectors.stats.isr import DAY_S
from detectors.stats.reference import ReferenceRule
from detectors.stats.stream import Settings, Slices, StreamState
from tests.unit.detectors.stats.series import poisson_slices, slice_starts

RULE = ReferenceRule(span_s=7 * DAY_S)


def test_a_lasting_regression_stays_open() -> None:
    for seed in range(6):
        slices = poisson_slices(np.random.default_rng(seed), 20, share=0.01, changes=((8.0, 2.0),))
        changes = judge(StreamState(), slices, Settings(reference=RULE)).changes
        assert changes[-1].kind == "firing"
        assert sum(change.at > 9 * DAY_S for change in changes) == 0


@pytest.mark.parametrize(
    ("ratio", "hours"), [pytest.param(2.0, 30, id="doubled"), pytest.param(5.0, 6, id="five times")]
)
def test_an_incident_that_ends_is_resolved_within_hours(ratio: float, hours: float) -> None:
    waits = []
    for seed in range(6):
        slices = poisson_slices(np.random.default_rng(20 + seed), 14, share=0.01, changes=((8.0, ratio), (10.0, 1.0)))
        changes = judge(StreamState(), slices, Settings(reference=RULE)).changes
        waits += [
            (change.at - 10 * DAY_S) / 3600 for change in changes if change.kind != "firing" and change.at > 10 * DAY_S
        ]

    assert 0 < np.median(waits) < hours


def test_a_drop_that_ends_is_resolved() -> None:
    slices = poisson_slices(np.random.default_rng(3), 14, share=0.05, changes=((8.0, 0.5), (10.0, 1.0)))

    firing, resolved = judge(StreamState(), slices, Settings(direction="down", reference=RULE)).changes

    assert (firing.kind, resolved.kind) == ("firing", "resolved")
    assert 0 < resolved.at - 10 * DAY_S < DAY_S


def test_a_stream_without_flags_before_recovers_by_the_measure_of_its_incident() -> None:
    start = slice_starts(14)
    bad = (start >= 8 * DAY_S) & (start < 9 * DAY_S)
    flags = np.random.default_rng(4).poisson(np.where(bad, 0.8, 0.0))

    firing, resolved = judge(StreamState(), Slices.of(start, 100.0, flags), Settings(reference=RULE)).changes

    assert firing.ratio is None
    assert resolved.kind == "resolved"
    assert 0 < resolved.at - 9 * DAY_S < 12 * 3600


def test_a_recovered_incident_leaves_the_past_and_an_unconfirmed_one_stays() -> None:
    slices = poisson_slices(np.random.default_rng(5), 14, share=0.02, changes=((8.0, 3.0), (10.0, 1.0)))

    state = judge(StreamState(), slices, Settings(reference=RULE)).state

    assert state.flags / state.exposure == pytest.approx(0.02, rel=0.06)


def test_an_alarm_that_fades_is_closed_as_unconfirmed() -> None:
    slices = poisson_slices(np.random.default_rng(6), 20, share=0.005, changes=((8.0, 4.0), (8.1, 1.0)))

    changes = judge(StreamState(), slices, Settings(reference=RULE)).changes

    assert [change.kind for change in changes[:2]] in (["firing", "unconfirmed"], ["firing", "resolved"])
    assert judge(StreamState(), slices, Settings(reference=RULE, unconfirmed_s=None)).changes[0] == changes[0]


def test_the_next_burst_like_the_last_one_is_no_news() -> None:
    plain = poisson_slices(np.random.default_rng(7), 26)
    bursts = [day * DAY_S for day in range(16, 26, 2)]
    flags = plain.x + np.where(np.isin(plain.start, bursts), 25.0, 0.0)
    slices = Slices.of(plain.start, plain.n, flags)

    firing = [each for each in judge(StreamState(), slices, Settings(reference=RULE)).changes if each.kind == "firing"]

    assert [each.slice for each in firing] == [16 * DAY_S]


def test_a_regression_of_hours_is_not_taken_for_a_burst() -> None:
    slices = poisson_slices(np.random.default_rng(8), 20, share=0.02, changes=((8.0, 5.0), (8.25, 1.0)))

    state = judge(StreamState(), slices, Settings(reference=RULE)).state

    assert state.kept_at is None
    assert state.flags / state.exposure == pytest.approx(0.02, rel=0.05)
