"""How much more do counts vary than Poisson counts would? The factor phi, and one for each ratio."""

import numpy as np
from scipy import special

from detectors.stats.isr import DAY_S, HOUR_S, FloatArray, IntArray

BLOCKS_S = (HOUR_S, 6 * HOUR_S, DAY_S)
FEWEST_BLOCKS = 7
COUNTED_FROM = 1.28  # standard errors above what is known; below it is noise, and noise costs delay
SAFETY = 0.7  # standard errors added to what counts; without them slow wander breaks the promise
PHI_LIMIT = 1e4
HEAVY_BELOW = 1e-3  # chance of the largest block under a Poisson law scaled by phi
MORE_EXCESS = 0.5


def phi_of_blocks(
    start: IntArray,
    flags: FloatArray,
    exposure: FloatArray,
    blocks_s: tuple[int, ...] = BLOCKS_S,
    least: float = 1.0,
) -> float:
    """Estimate the variance inflation of the counts from blocks of 1, 6 and 24 hours.

    A longer block counts only when it varies clearly more than what shorter ones have shown already: there are few of
    them, and what their noise adds to phi is added to every delay.

    Args:
        start: slice starts in epoch seconds; any order.
        flags: outcome sums of the slices, >= 0.
        exposure: exposures of the slices, >= 0, with the seasonal offset in.
        blocks_s: lengths of the blocks in seconds, shortest first.
        least: what the counts vary by anyway, > 0.
    Returns:
        phi of the longest block that counts, with a margin for its own error; `least` when none does.
    Source:
        Pearson's statistic over its degrees of freedom (P. McCullagh, J. Nelder, 1989, Generalized Linear Models, 6.2),
        pooled over the blocks so that a block with almost no traffic cannot decide.
    Example:
        >>> start = np.arange(0, 14 * DAY_S, HOUR_S)
        >>> phi_of_blocks(start, np.full(start.size, 5.0), np.full(start.size, 1000.0))
        1.0
        >>> bursts = np.where(np.arange(start.size) % 4 == 0, 20.0, 0.0)
        >>> round(phi_of_blocks(start, bursts, np.full(start.size, 1000.0)), 1)
        15.8
    """
    total = float(exposure.sum())
    mean = float(flags.sum()) / total if total > 0 else 0.0
    phi = least
    for length in blocks_s if mean > 0 else ():
        counts, means = _blocks(start, flags, mean * exposure, length)
        if counts.size < FEWEST_BLOCKS:
            continue
        weight = float(means.sum())
        found = float(((counts - means) ** 2).sum()) / weight
        error = float(np.sqrt(2.0 * (means**2).sum() / weight**2 + 1.0 / weight))
        if found > phi * (1.0 + COUNTED_FROM * error):
            phi = found * (1.0 + SAFETY * error)
    return phi


def phi_by_ratio(
    start: IntArray,
    flags: FloatArray,
    exposure: FloatArray,
    ratios: tuple[float, ...],
    phi: float,
    blocks_s: tuple[int, ...] = BLOCKS_S,
) -> tuple[float, ...]:
    """Return for each ratio the smallest phi that keeps its evidence an e-value on the reference itself.

    Matching the variance alone is too weak for heavy tails (a user who is abusive in bursts breaks the promise).
    So the mean of exp(evidence / phi) over the blocks must not exceed 1 at any scale (slice, 1, 6, 24 hours); where
    a slice or an hour stands out from what phi allows, a block that is half as much worse counts too.

    Args:
        start: slice starts in epoch seconds; any order.
        flags: outcome sums of the slices, >= 0.
        exposure: exposures of the slices, >= 0, with the seasonal offset in.
        ratios: the grid of rate ratios.
        phi: variance inflation; the results are at least this.
        blocks_s: lengths of the blocks in seconds, beside the slice.
    Example:
        >>> start = np.arange(0, 14 * DAY_S, HOUR_S)
        >>> bursts = np.where(np.arange(start.size) % 10 == 0, 50.0, 0.0)
        >>> phi_by_ratio(start, bursts, np.full(start.size, 1000.0), (1.5,), 1.0)[0] > 8
        True
    """
    total = float(exposure.sum())
    mean = float(flags.sum()) / total if total > 0 else 0.0
    if mean <= 0:
        return tuple(phi for _ in ratios)
    scales = [_blocks(start, flags, mean * exposure, length) for length in (1, *blocks_s)]
    scales[:2] = [_and_worse(counts, expected, phi) for counts, expected in scales[:2]]
    return tuple(
        max(phi_of_tail(counts * np.log(ratio) - expected * (ratio - 1.0), phi) for counts, expected in scales)
        for ratio in ratios
    )


def phi_of_clusters(squares: float, flags: float) -> float:
    """Return the inflation that sums of weights or of clusters have: sum of squares over sum, at least 0.

    Args:
        squares: sum over conversations of their squared sums.
        flags: sum over conversations of their sums.
    Example:
        >>> phi_of_clusters(squares=30.0, flags=10.0)
        3.0
    """
    return squares / flags if flags > 0 else 0.0


def _blocks(start: IntArray, flags: FloatArray, expected: FloatArray, length: int) -> tuple[FloatArray, FloatArray]:
    """Sum counts and expected counts over blocks of `length` seconds; blocks without exposure are left out."""
    if length > 1:
        _, index = np.unique(start // length, return_inverse=True)
        flags = np.bincount(index, weights=flags).astype(np.float64)
        expected = np.bincount(index, weights=expected).astype(np.float64)
    seen = expected > 0
    return flags[seen], expected[seen]


def _and_worse(counts: FloatArray, expected: FloatArray, phi: float) -> tuple[FloatArray, FloatArray]:
    """The largest burst to come is larger than the largest so far: add it, where bursts have been seen at all."""
    chance = special.pdtrc(np.maximum(np.floor(counts / phi) - 1.0, 0.0), expected / phi)
    chance = np.where(counts >= 2.0 * phi, chance, 1.0)
    worst = int(chance.argmin())
    if chance[worst] * counts.size > HEAVY_BELOW:
        return counts, expected
    larger = counts[worst] + MORE_EXCESS * (counts[worst] - expected[worst])
    return np.append(counts, larger), np.append(expected, expected[worst])


def phi_of_tail(evidence: FloatArray, phi: float) -> float:
    """Smallest value >= phi with mean(exp(evidence / value)) <= 1; the mean is convex in 1/value and falls at 0."""
    if _mean_exp(evidence / phi) <= 1.0:
        return phi
    low, high = 1.0 / PHI_LIMIT, 1.0 / phi
    for _ in range(18):
        middle = (low * high) ** 0.5
        low, high = (middle, high) if _mean_exp(evidence * middle) <= 1.0 else (low, middle)
    return 1.0 / low


def _mean_exp(values: FloatArray) -> float:
    return float(np.exp(np.minimum(values, 700.0)).mean())
