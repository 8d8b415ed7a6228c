"""The figures of the report card are the textbook ones, and unknown is not zero."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.card import auroc, calibration_error, quality


def test_precision_recall_and_false_flags_are_counted() -> None:
    values = np.array([0.9, 0.8, 0.7, 0.2, 0.1])
    labels = np.array([1, 0, 1, 1, 0])

    found = quality(values, values >= 0.5, labels)

    assert (found.rows, found.positives) == (5, 3)
    assert found.precision is not None
    assert found.precision.rate == pytest.approx(2 / 3)
    assert found.recall is not None
    assert found.recall.rate == pytest.approx(2 / 3)
    assert found.false_flags is not None
    assert found.false_flags.rate == pytest.approx(1 / 2)
    assert found.f1 is not None
    assert found.f1.rate == pytest.approx(2 / 3)


def test_a_set_without_positives_has_false_flags_and_nothing_else() -> None:
    found = quality(np.array([0.1, 0.9]), np.array([False, True]), np.array([0, 0]))

    assert found.false_flags is not None
    assert found.false_flags.rate == pytest.approx(0.5)
    assert (found.precision, found.recall, found.f1, found.auroc, found.calibration_error) == (None,) * 5


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=2, max_size=30))
def test_the_area_counts_pairs(rows: list[tuple[float, bool]]) -> None:
    values = np.array([value for value, _ in rows])
    labels = np.array([int(label) for _, label in rows])
    positives, negatives = values[labels == 1], values[labels == 0]
    if not len(positives) or not len(negatives):
        return

    pairs = [(high > low) + 0.5 * (high == low) for high in positives for low in negatives]

    assert auroc(values, labels) == pytest.approx(np.mean(pairs))


def test_perfect_probabilities_have_no_calibration_error() -> None:
    assert calibration_error(np.array([0.0, 1.0, 0.0]), np.array([0, 1, 0])) == pytest.approx(0.0)
