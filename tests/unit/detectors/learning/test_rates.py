import numpy as np
import pytest

from detectors.learning.rates import FEWEST_IN_A_BIN, Stratum, binned, corrected_rate


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


def test_every_label_is_in_one_bin_and_bins_are_as_large_as_they_have_to_be() -> None:
    rng = np.random.default_rng(1)
    values, truth = rng.random(50), (rng.random(50) < 0.5).astype(float)

    bins = binned(values, truth)

    counted = np.bincount(np.searchsorted(bins.edges, values, side="right"), minlength=len(bins.labelled))
    assert tuple(counted) == bins.labelled
    assert sum(bins.positive) == truth.sum()
    assert min(bins.labelled) >= FEWEST_IN_A_BIN


def test_flagged_and_unflagged_replies_share_no_bin_for_people_label_more_of_the_flagged() -> None:
    values = np.array([0.1] * 30 + [0.9] * 3)

    bins = binned(values, np.zeros(33), values > 0.5)

    assert bins.labelled == (30, 3)


def test_replies_with_the_same_score_share_a_bin() -> None:
    bins = binned(np.full(40, 0.5), np.array([0.0, 1.0] * 20), np.ones(40, bool))

    assert (bins.edges, bins.labelled, bins.positive) == ((), (40,), (20,))


def test_neighbouring_bins_in_which_all_labels_are_the_same_are_one() -> None:
    bins = binned(np.linspace(0.0, 1.0, 50), np.array([0.0] * 40 + [1.0] * 10))

    assert len(bins.labelled) == 3
    assert bins.positive[0] == 0


def test_a_rare_flag_that_nobody_confirmed_keeps_a_narrow_interval() -> None:
    values = np.concatenate([np.linspace(0.0, 0.4, 45), [0.9] * 5])
    bins = binned(values, np.zeros(50), values > 0.5)

    rate = corrected_rate(bins.strata([9990.0, 10.0]))

    assert rate is not None
    assert rate.rate == 0.0
    assert rate.high < 0.08
