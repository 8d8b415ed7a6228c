"""The interval of a published rate: a Poisson interval with the inflation of weights and clusters, and Wilson's."""

import math
from dataclasses import dataclass

from scipy import special  # not scipy.stats: the same numbers without 46 MB of import


@dataclass(frozen=True, slots=True)
class Interval:
    """A rate with its 95 % interval, in fractions of 1."""

    rate: float
    low: float
    high: float


def rate_interval(
    flagged: float,
    exposure: float,
    squares: float,
    phi: float = 1.0,
    mean_weight: float = 1.0,
    confidence: float = 0.95,
) -> Interval | None:
    """Return the weighted rate of flags with its interval.

    Args:
        flagged: x, the sum of flag / pi over the replies scored, >= 0.
        exposure: w, the sum of 1 / pi over the same replies, >= 0.
        squares: q, the sum of squared weighted flags (per conversation where they come in clusters), >= 0.
        phi: variance inflation beyond the weights, > 0.
        mean_weight: mean of 1 / pi, used in place of q / x where nothing was flagged.
        confidence: coverage, in (0, 1).
    Returns:
        None where nothing was scored: no data is not the same as no flags.
    Source:
        F. Garwood (1936), Fiducial limits for the Poisson distribution, Biometrika 28, 437-442, on the effective number
        of flags x / c with c = phi q / x.
    Example:
        >>> rate = rate_interval(flagged=10, exposure=1000, squares=10)
        >>> round(rate.low, 4), rate.rate, round(rate.high, 4)
        (0.0048, 0.01, 0.0184)
        >>> rate_interval(flagged=0, exposure=2, squares=0).high
        1.0
        >>> rate_interval(flagged=0, exposure=0, squares=0) is None
        True
    """
    if exposure <= 0:
        return None
    inflation = phi * (squares / flagged if flagged > 0 and squares > 0 else mean_weight)
    effective = flagged / inflation
    tail = (1.0 - confidence) / 2.0
    low = inflation * float(special.gammaincinv(effective, tail)) / exposure if effective > 0 else 0.0
    high = inflation * float(special.gammaincinv(effective + 1.0, 1.0 - tail)) / exposure
    rate = flagged / exposure
    # A share ends at 1, which a Poisson interval knows nothing of.
    return Interval(rate, low, min(high, max(1.0, rate)))


def mean_interval(total: float, weight: float, squares: float, units: int, phi: float = 1.5) -> Interval | None:
    """Return the weighted mean of scores in [0, 1] with its 95 % interval.

    Args:
        total: sum of score / pi over the replies scored.
        weight: sum of 1 / pi over the same replies.
        squares: sum of score squared / pi.
        units: how many replies.
        phi: variance inflation by clusters and wander, > 0.
    Returns:
        None where nothing was scored.
    Source:
        the central limit theorem; hold it to a few dozen replies and more.
    Example:
        >>> mean = mean_interval(200.0, 400.0, 116.0, 400)
        >>> round(mean.low, 3), mean.rate, round(mean.high, 3)
        (0.476, 0.5, 0.524)
    """
    if units <= 0 or weight <= 0:
        return None
    mean = total / weight
    half = 1.96 * math.sqrt(phi * max(squares / weight - mean * mean, 0.0) / units)
    return Interval(mean, max(0.0, mean - half), min(1.0, mean + half))


def wilson_interval(flagged: int, total: int, confidence: float = 0.95) -> Interval | None:
    """Return the share of `flagged` in `total` independent units with Wilson's interval; None for no units.

    Source:
        E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22, 209-212.
    Example:
        >>> share = wilson_interval(1, 4)
        >>> round(share.low, 3), round(share.high, 3)
        (0.046, 0.699)
    """
    if total <= 0:
        return None
    z = float(special.ndtri(0.5 + confidence / 2.0))
    share = flagged / total
    centre = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total)) / (1 + z * z / total)
    return Interval(share, max(0.0, centre - half), min(1.0, centre + half))


def ratio_bounds(
    past_flags: float, past_exposure: float, flags: float, exposure: float, phi: float = 1.0, confidence: float = 0.95
) -> tuple[float, float | None]:
    """Return the interval of the ratio of two Poisson rates, "since" over "before"; the upper end None: unknown.

    Args:
        past_flags: flags before, >= 0.
        past_exposure: exposure before, > 0.
        flags: flags since, >= 0.
        exposure: exposure since, > 0.
        phi: variance inflation by which the counts are divided, > 0.
        confidence: coverage, in (0, 1).
    Source:
        C. J. Clopper, E. S. Pearson (1934), Biometrika 26, 404-413, on the share of "since" given the total.
    Example:
        >>> low, high = ratio_bounds(past_flags=100, past_exposure=10_000, flags=20, exposure=1_000)
        >>> round(low, 2), round(high, 2)
        (1.17, 3.26)
    """
    tail = (1.0 - confidence) / 2.0
    since, before = flags / phi, past_flags / phi
    scale = past_exposure / exposure if exposure > 0 else math.inf
    low = float(special.betaincinv(since, before + 1.0, tail)) if since > 0 else 0.0
    high = float(special.betaincinv(since + 1.0, before, 1.0 - tail)) if before > 0 else 1.0
    return low / (1.0 - low) * scale if low > 0 else 0.0, high / (1.0 - high) * scale if high < 1.0 else None
