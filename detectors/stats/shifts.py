"""Evidence that the mean of many features has moved: of one of them, or of all in an unknown direction."""

import numpy as np

from detectors.stats.isr import FloatArray
from detectors.stats.mean_real import THETAS

VARIANCES = (0.005, 0.02, 0.08)  # of the shift of each unrelated feature, in its own variances


def log_one_feature(
    past_n: FloatArray, past_sums: FloatArray, n: FloatArray, sums: FloatArray, phis: FloatArray
) -> FloatArray:
    """Log evidence that some feature has another mean since each candidate start; shape (n_starts,).

    Args:
        past_n: units before each start, > 0.
        past_sums: sums of their features, in standard deviations, shape (n_starts, F).
        n: units since each start, > 0.
        sums: sums of their features.
        phis: variance inflation by feature and by shift looked for (mean_real.THETAS), shape (F, n_thetas).
    Source:
        M. Pollak, D. Siegmund (1991), as in mean_real.py; a mean of e-values is one under any dependence (V. Vovk,
        R. Wang, 2021, E-values: calibration, combination and applications, Annals of Statistics 49(3), 1736-1754).
    Example:
        >>> one = np.ones((1, 1))
        >>> log_one_feature(np.array([1e4]), 0 * one, np.array([100.0]), 80 * one, np.ones((1, 12))).round(1).tolist()
        [29.2]
    """
    theta = np.array(THETAS)
    harmonic = past_n * n / (past_n + n)
    shift = sums / n[:, None] - past_sums / past_n[:, None]
    terms = harmonic[:, None, None] * ((theta * shift[:, :, None] - theta**2 / 2.0) / phis)
    top = terms.max(axis=(1, 2))
    evidence: FloatArray = top + np.log(np.exp(terms - top[:, None, None]).mean(axis=(1, 2)))
    return evidence


def log_any_direction(
    past_n: FloatArray, past_sums: FloatArray, n: FloatArray, sums: FloatArray, phi: float
) -> FloatArray:
    """Log evidence that the means of unrelated features have moved in any direction since each start; (n_starts,).

    A new model moves many features a little: together they tell it long before the one that moved most.

    Args:
        past_n: units before each start, > 0.
        past_sums: sums of their features, unrelated and of variance 1, shape (n_starts, F).
        n: units since each start, > 0.
        sums: sums of their features.
        phi: variance inflation by which the evidence is divided, > 0.
    Source:
        H. Jeffreys (1961), Theory of Probability, 5.2: the Bayes factor of a normal mean with a normal prior; here on
        the difference of two means, so that it does not depend on the usual ones.
    Example:
        >>> one = np.ones((1, 10))
        >>> log_any_direction(np.array([1e4]), 0 * one, np.array([50.0]), 20 * one, 1.0).round(1).tolist()
        [22.7]
    """
    harmonic = past_n * n / (past_n + n)
    shift = sums / n[:, None] - past_sums / past_n[:, None]
    squares = (shift**2).sum(axis=1) * harmonic
    told = harmonic[:, None] * np.array(VARIANCES)
    terms = (squares[:, None] * told / (1.0 + told) - sums.shape[1] * np.log1p(told)) / 2.0
    evidence: FloatArray = (np.logaddexp.reduce(terms, axis=1) - np.log(len(VARIANCES))) / phi
    return evidence
