"""A rhythm of the day is learnt where there is enough to learn it from, in the zone that people live by."""

from zoneinfo import ZoneInfo

import numpy as np
import pytest

from detectors.stats.isr import DAY_S, HOUR_S
from detectors.stats.season import Season, fit_season
from tests.unit.detectors.stats.series import slice_starts


def counts(days: float, per_slice: float, seed: int, weekend: float = 0.0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    start = slice_starts(days)
    log_rate = 0.4 * np.sin(2 * np.pi * start / DAY_S) + weekend * ((start // DAY_S + 3) % 7 >= 5)
    flags = np.random.default_rng(seed).poisson(per_slice * np.exp(log_rate)).astype(float)
    return start, flags, np.full(start.size, 100.0)


def test_a_rhythm_is_found_to_a_few_percent() -> None:
    season = fit_season(*counts(14, 2.0, 1))
    start = slice_starts(1)

    truth = np.exp(0.4 * np.sin(2 * np.pi * start / DAY_S))
    offsets = season.offsets(start + 3 * DAY_S)

    assert np.abs(offsets / offsets.mean() / (truth / truth.mean()) - 1).max() < 0.1


@pytest.mark.parametrize(
    ("days", "per_slice", "terms"),
    [
        pytest.param(14, 2.0, 5, id="two weeks: two harmonics and the weekend"),
        pytest.param(8, 2.0, 4, id="a week: two harmonics"),
        pytest.param(3, 2.0, 2, id="three days: one harmonic"),
        pytest.param(1.5, 2.0, 0, id="a day: none"),
        pytest.param(14, 0.01, 0, id="forty flags: none"),
    ],
)
def test_more_is_learnt_from_more(days: float, per_slice: float, terms: int) -> None:
    assert len(fit_season(*counts(days, per_slice, 2)).beta) == terms


def test_the_mean_offset_over_the_reference_is_one() -> None:
    start, flags, exposure = counts(14, 2.0, 3, weekend=0.3)

    offsets = fit_season(start, flags, exposure).offsets(start)

    assert (offsets * exposure).sum() == pytest.approx(exposure.sum(), rel=1e-3)


def test_the_hours_of_the_zone_count_over_a_change_of_its_clock() -> None:
    zone = ZoneInfo("Europe/Berlin")
    season = Season(beta=(1.0, 0.0))
    winter, summer = (
        1_773_900_000 // DAY_S * DAY_S,
        1_776_000_000 // DAY_S * DAY_S,
    )  # UTC midnights in March and April 2026

    six_in_winter = season.offsets(np.array([winter + 5 * HOUR_S]), zone)
    six_in_summer = season.offsets(np.array([summer + 4 * HOUR_S]), zone)

    assert six_in_winter == pytest.approx(six_in_summer)
    assert six_in_winter == pytest.approx(np.e)


def test_flags_that_all_fall_into_one_hour_give_no_rhythm_rather_than_a_wild_one() -> None:
    start = slice_starts(14)
    flags = np.where(start % DAY_S == 0, 20.0, 0.0)

    season = fit_season(start, flags, np.full(start.size, 100.0))

    assert np.isfinite(season.offsets(start)).all()
    assert season.offsets(start).max() < 1000
