"""Logistic regression that starts from a given answer and pays for every step away from it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_STEPS = 30
_ENOUGH = 1e-6


@dataclass(frozen=True, slots=True)
class Ridge:
    """A problem laid out once and solved many times, for other rows: the penalty is on the distance from `start`.

    `basis` spans what the rows can tell apart: n rows know of at most n directions, so 50 rows of 400 columns are
    solved as a problem of 50.
    """

    basis: Floats  # (n, r); logit = given + basis @ solution
    given: Floats  # (n,), the logits of the starting point
    back: Floats  # (r, columns); coefficients = start + solution @ back
    start: Floats

    @classmethod
    def of(cls, columns: Floats, start: Floats, freedom: Floats) -> "Ridge":
        """Lay a problem out.

        Args:
            columns: one row per label; shape (n, k).
            start: coefficients that cost nothing; shape (k,).
            freedom: how far each coefficient may go for half a unit of log loss: a standard deviation, 0 for one that
                stays where it starts; shape (k,).
        """
        left, sizes, right = np.linalg.svd(columns * freedom, full_matrices=False)
        return cls(left * sizes, columns @ start, right * freedom, start)

    def solved(self, rows: NDArray[np.intp], labels: Floats, weights: Floats) -> Floats:
        """Give the solution for these rows, in the basis; everything is penalised, so there always is exactly one.

        Source:
            Newton's steps with halving, as of T. Hastie, R. Tibshirani, J. Friedman (2009), The Elements of
            Statistical Learning, section 4.4.
        """
        basis, given, truth, weight = self.basis[rows], self.given[rows], labels[rows], weights[rows]
        solution = np.zeros(basis.shape[1])
        cost = _cost(solution, basis, given, truth, weight)
        for _ in range(_STEPS):
            chance = probability(given + basis @ solution)
            slope = basis.T @ (weight * (chance - truth)) + solution
            bend = (basis * (weight * chance * (1.0 - chance))[:, None]).T @ basis
            bend[np.diag_indices_from(bend)] += 1.0
            step = np.linalg.solve(bend, slope)
            size = 1.0
            while (lower := _cost(solution - size * step, basis, given, truth, weight)) > cost and size > _ENOUGH:
                size /= 2.0
            solution, gained, cost = solution - size * step, cost - lower, lower
            if gained < _ENOUGH:
                break
        return solution

    def logits(self, rows: NDArray[np.intp], solution: Floats) -> Floats:
        """Give the logits of rows under a solution."""
        found: Floats = self.given[rows] + self.basis[rows] @ solution
        return found

    def coefficients(self, solution: Floats) -> Floats:
        """Give a solution as coefficients of the columns."""
        found: Floats = self.start + solution @ self.back
        return found


def probability(logits: Floats) -> Floats:
    """Give the probability of each logit."""
    found: Floats = 0.5 * (1.0 + np.tanh(0.5 * logits))
    return found


def log_loss(logits: Floats, labels: Floats) -> Floats:
    """Give what each answer costs: minus the log of the probability that it gave to the truth, in nats."""
    found: Floats = np.logaddexp(0.0, logits) - labels * logits
    return found


def _cost(solution: Floats, basis: Floats, given: Floats, labels: Floats, weights: Floats) -> float:
    return float(weights @ log_loss(given + basis @ solution, labels) + 0.5 * solution @ solution)
