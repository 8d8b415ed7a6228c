import numpy as np
import pytest

from detectors.learning.ridge import Ridge, log_loss, probability

EVERY = np.arange(40)
ONES = np.ones(40)


def columns(seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return np.column_stack([ONES, rng.normal(size=(40, 100))])


def test_without_freedom_nothing_moves_from_the_start() -> None:
    start = np.linspace(-1, 1, 101)
    ridge = Ridge.of(columns(), start, np.zeros(101))

    found = ridge.coefficients(ridge.solved(EVERY, (EVERY % 2).astype(float), ONES))

    assert found == pytest.approx(start)


def test_labels_of_one_kind_do_not_run_away() -> None:
    ridge = Ridge.of(columns(), np.zeros(101), np.full(101, 2.0))

    found = ridge.coefficients(ridge.solved(EVERY, ONES, ONES))

    assert np.isfinite(found).all()
    assert np.abs(found).max() < 10


def test_the_solution_is_where_no_step_costs_less() -> None:
    x, freedom = columns(), np.full(101, 0.5)
    truth = (x[:, 1] > 0).astype(float)
    ridge = Ridge.of(x, np.zeros(101), freedom)

    found = ridge.coefficients(ridge.solved(EVERY, truth, ONES))
    slope = x.T @ (probability(x @ found) - truth) + found / freedom**2

    assert np.abs(slope).max() < 1e-3


def test_log_loss_of_a_sure_and_wrong_answer_is_its_distance() -> None:
    assert log_loss(np.array([30.0]), np.array([0.0]))[0] == pytest.approx(30.0)
