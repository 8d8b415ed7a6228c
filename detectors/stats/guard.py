"""An absolute limit: is the rate since some moment above what a team allows, whatever was usual before?"""

import math

import numpy as np

from detectors.stats.isr import (
    HOUR_S,
    UP_RATIOS,
    FloatArray,
    IntArray,
    log_sum,
)

STARTS_KEPT = 336  # hours


def log_guard(
    start: IntArray,
    flags: FloatArray,
    exposure: FloatArray,
    limit: float,
    phi: float = 1.0,
    ratios: tuple[float, ...] = UP_RATIOS,
) -> FloatArray:
    """Log of the Shiryaev-Roberts sum against "the rate is at most `limit`", after each slice; no reference is needed.

    One start an hour, kept 14 days; the caller fires at the log of its threshold, drops the slices up to there and goes
    on. The sum is also valid for sums of scores in [0, 1], because r^x <= 1 + (r - 1) x there.

    Args:
        start: slice starts in epoch seconds, increasing.
        flags: outcome sums, >= 0.
        exposure: exposures, >= 0.
        limit: the highest rate allowed, in (0, 1).
        phi: variance inflation, > 0.
        ratios: multiples of the limit looked for.
    Raises:
        ValueError: `limit` is not in (0, 1).
    Source:
        J. Shin, A. Ramdas, A. Rinaldo (2024), E-detectors: a nonparametric framework for sequential change detection,
        New England Journal of Statistics in Data Science 2(2), 229-260.
    Example:
        >>> hours = np.arange(3) * HOUR_S
        >>> log_guard(hours, np.array([0.0, 1.0, 30.0]), np.full(3, 100.0), limit=0.05).round(1).tolist()
        [-2.6, -2.1, 26.7]
    """
    if not 0.0 < limit < 1.0:
        raise ValueError(f"limit is {limit}; expected a share above 0 and below 1")
    ratio = np.array(ratios)
    gain = (flags[:, None] * np.log(ratio) - limit * exposure[:, None] * (ratio - 1.0)) / phi
    total = np.vstack([np.zeros(ratio.size), np.cumsum(gain, axis=0)])
    begins = np.flatnonzero(np.diff(start // HOUR_S, prepend=start[:1] // HOUR_S - 1))
    sums = np.empty(start.size)
    for index in range(start.size):
        alive = begins[begins <= index][-STARTS_KEPT:]
        sums[index] = log_sum(total[index + 1] - total[alive] - math.log(ratio.size))
    return sums
