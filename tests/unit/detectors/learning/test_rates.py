import numpy as np
import pytest

from detectors.learning.rates import Stratum, corrected_rate


def test_the_interval_holds_the_true_rate_though_the_detector_is_wrong() -> None:
    rng = np.random.default_rng(3)
    covered, errors = 0, []
    for seed in range(200):
        truth = rng.random(2000) < 0.49
        flagged = truth & (rng.random(2000) < 0.1)  # it reads a rate of 5 % where 49 % are true
        strata = []
        for chosen in (flagged, ~flagged):
            looked_at = rng.choice(np.flatnonzero(chosen), 25, replace=False)
            strata.append(Stratum(int(chosen.sum()), 25, int(truth[looked_at].sum())))
        rate = corrected_rate(strata, seed)
        assert rate is not None
        covered += rate.low <= truth.mean() <= rate.high
        errors.append(abs(rate.rate - truth.mean()))

    assert covered >= 184
    assert np.mean(errors) < 0.09


def test_nothing_labelled_is_no_rate() -> None:
    assert corrected_rate([Stratum(100, 0, 0)]) is None
    assert corrected_rate([]) is None


def test_a_stratum_without_labels_widens_the_interval() -> None:
    known = corrected_rate([Stratum(500, 50, 25), Stratum(500, 50, 0)])
    unknown = corrected_rate([Stratum(500, 50, 25), Stratum(500, 0, 0)])

    assert known is not None
    assert unknown is not None
    assert unknown.high - unknown.low > 2 * (known.high - known.low)


@pytest.mark.parametrize("positive", [0, 30])
def test_labels_of_one_kind_leave_room_for_doubt(positive: int) -> None:
    rate = corrected_rate([Stratum(1000, 30, positive)])

    assert rate is not None
    assert rate.high - rate.low > 0.05
