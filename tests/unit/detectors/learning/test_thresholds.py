import numpy as np

from detectors.learning.thresholds import careful_threshold, is_off, matching_threshold

NOBODY = np.zeros(0)
NO_FLAGS = np.zeros(0, bool)


def logit(threshold: float) -> float:
    return float(np.log(threshold / (1 - threshold)))


def test_as_many_are_flagged_as_are_labelled_though_values_repeat() -> None:
    logits = np.array([-2.0] * 30 + [1.0] * 20)
    truth = np.array([0.0] * 25 + [1.0] * 25)

    threshold = matching_threshold(logits, truth)

    assert -2.0 < logit(threshold) < 1.0


def test_a_careful_threshold_flags_no_more_harmless_replies_than_before() -> None:
    logits = np.array([0.0, 1.0, 2.0, 3.0, 4.0])
    truth = np.array([0.0, 1.0, 0.0, 1.0, 1.0])

    threshold = careful_threshold(logits, truth, np.zeros(5, bool), NOBODY, NO_FLAGS)

    assert 2.0 < logit(threshold) <= 3.0


def test_ordinary_replies_hold_a_careful_threshold_up_but_for_an_odd_one() -> None:
    logits, truth = np.array([-3.0, 2.0, 6.0]), np.array([0.0, 1.0, 1.0])
    usual = np.array([9.0, 5.0, *np.full(298, -4.0)])

    threshold = careful_threshold(logits, truth, np.zeros(3, bool), usual, np.zeros(300, bool))

    assert 5.0 < logit(threshold) <= 6.0


def test_flags_whose_errors_even_out_read_the_right_rate() -> None:
    truth = np.array([1.0] * 20 + [0.0] * 30)
    even, short = truth == 1, truth == 1
    even = even.copy()
    even[[0, 1, 40, 41]] ^= True
    short = short.copy()
    short[:10] = False

    assert not is_off(even, truth)
    assert is_off(short, truth)
