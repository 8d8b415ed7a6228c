"""Has the mean of a score moved (tone, formality)? Evidence from counts, sums and sums of squares."""

import numpy as np

from detectors.stats.isr import FloatArray

THETAS = (
    -1.6,
    -0.8,
    -0.4,
    -0.2,
    -0.1,
    -0.05,
    0.05,
    0.1,
    0.2,
    0.4,
    0.8,
    1.6,
)  # shifts looked for, in standard deviations


def log_mean_evidence(
    past_units: FloatArray,
    past_sum: FloatArray,
    units: FloatArray,
    total: FloatArray,
    deviation: float,
    phi: float = 1.0,
    thetas: tuple[float, ...] = THETAS,
) -> FloatArray:
    """Log evidence of "the mean since the start is theta standard deviations away from the mean before it".

    The difference of the two means does not depend on the unknown usual mean. Normal by the central limit theorem, so
    slices should hold 50 units an hour or more.

    Args:
        past_units: units before each candidate start, shape (n_starts,), >= 0.
        past_sum: their sum of scores.
        units: units since each start, >= 0.
        total: their sum of scores.
        deviation: standard deviation of one unit on the reference, > 0.
        phi: variance inflation of the mean by clusters and wander, > 0.
        thetas: shifts looked for, in standard deviations.
    Returns:
        Shape (n_starts, n_thetas); 0 where there is nothing before or since.
    Source:
        M. Pollak, D. Siegmund (1991), Sequential detection of a change in a normal mean when the initial value is
        unknown, Annals of Statistics 19(1), 394-416.
    Example:
        >>> one = np.array([1.0])
        >>> log_mean_evidence(10_000 * one, 5_000 * one, 500 * one, 275 * one, 0.25, thetas=(0.2,)).round(2).tolist()
        [[9.52]]
    """
    both = (past_units > 0) & (units > 0)
    before = np.divide(past_sum, past_units, out=np.zeros(both.size), where=both)
    now = np.divide(total, units, out=np.zeros(both.size), where=both)
    harmonic = np.divide(past_units * units, past_units + units, out=np.zeros(both.size), where=both) / phi
    shift = np.where(both, now - before, 0.0)[:, None] / deviation
    theta = np.array(thetas)
    evidence: FloatArray = harmonic[:, None] * (theta * shift - theta**2 / 2.0)
    return evidence


def deviation_of(units: float, total: float, squares: float) -> float:
    """Standard deviation of one unit from the sums of a reference.

    Args:
        units: number of units, > 1.
        total: sum of their scores.
        squares: sum of their squared scores.
    Raises:
        ValueError: fewer than two units, or no variation at all.
    Example:
        >>> deviation_of(4, 2.0, 2.0)
        0.5773502691896257
    """
    if units <= 1:
        raise ValueError(f"a deviation of {units:g} units; expected at least 2")
    variance = (squares - total * total / units) / (units - 1)
    if variance <= 0:
        raise ValueError("all units have the same score; expected some variation")
    return float(np.sqrt(variance))
