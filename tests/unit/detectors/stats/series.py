"""Made-up counts of one stream for the tests of the decision engine."""

import numpy as np

from detectors.stats.isr import DAY_S, FloatArray, IntArray
from detectors.stats.stream import Slices


def slice_starts(days: float, slice_s: int = 300) -> IntArray:
    """Starts of all slices of so many days, from the epoch on."""
    return np.arange(0, int(days * DAY_S), slice_s, dtype=np.int64)


def poisson_slices(
    rng: np.random.Generator,
    days: float,
    per_hour: float = 1000.0,
    share: float = 0.005,
    changes: tuple[tuple[float, float], ...] = (),
    slice_s: int = 300,
) -> Slices:
    """Independent counts; `changes` are (day, ratio): from that day on the rate is `ratio` times the usual one."""
    start = slice_starts(days, slice_s)
    n = rng.poisson(per_hour * slice_s / 3600, start.size).astype(np.float64)
    ratio: FloatArray = np.ones(start.size)
    for day, value in changes:
        ratio[start >= day * DAY_S] = value
    return Slices.of(start, n, rng.binomial(n.astype(np.int64), np.minimum(1.0, share * ratio)))
