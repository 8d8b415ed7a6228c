"""Two rates of rare flags set side by side: how surprising the difference is, and what could have been seen at all."""

import math

from scipy import special

SIGNIFICANCE = 0.05  # two-sided
POWER = 0.8
_LARGEST_RATIO = 1e6


def z_of_rates(past_flags: float, past_exposure: float, flags: float, exposure: float, phi: float = 1.0) -> float:
    """How many standard errors the rate "since" lies above the rate "before" if both are the same; negative: below.

    Args:
        past_flags: flags before, >= 0.
        past_exposure: exposure before, > 0.
        flags: flags since, >= 0.
        exposure: exposure since, > 0.
        phi: variance inflation of the counts, > 0; without it bursts look like changes.
    Returns:
        0.0 where nothing was flagged on either side: there is nothing to tell the two apart.
    Source:
        J. Przyborowski, H. Wilenski (1940), Biometrika 31, 313-323: given the total, the flags since are binomial;
        here in its normal form, with the variance times phi.
    Example:
        >>> round(z_of_rates(past_flags=100, past_exposure=10_000, flags=20, exposure=1_000), 2)
        2.89
        >>> round(z_of_rates(past_flags=100, past_exposure=10_000, flags=20, exposure=1_000, phi=4), 2)
        1.44
    """
    total = past_flags + flags
    share = exposure / (past_exposure + exposure)
    if total <= 0:
        return 0.0
    return (flags - total * share) / math.sqrt(phi * total * share * (1.0 - share))


def p_of_z(z: float) -> float:
    """Two-sided p-value of a standard normal z.

    Example:
        >>> round(p_of_z(1.959964), 4)
        0.05
    """
    return float(2.0 * special.ndtr(-abs(z)))


def smallest_visible_ratio(past_flags: float, past_exposure: float, exposure: float, phi: float = 1.0) -> float | None:
    """Return the smallest rise, as a ratio, that would have been seen in four cases out of five.

    Args:
        past_flags: flags before, >= 0.
        past_exposure: exposure before, > 0.
        exposure: exposure since, > 0.
        phi: variance inflation of the counts, > 0.
    Returns:
        None where no ratio would do: without a flag before there is nothing that a ratio could multiply.
    Source:
        The variance of the log of a ratio of two Poisson counts is phi (1 / K1 + 1 / K0) (delta method); a two-sided
        test at 5 % sees a difference of 2.80 standard errors with a chance of 80 %.
    Example:
        >>> round(smallest_visible_ratio(past_flags=100, past_exposure=10_000, exposure=1_000), 2)
        1.99
        >>> round(smallest_visible_ratio(past_flags=100, past_exposure=10_000, exposure=100_000), 2)
        1.34
    """
    usual = past_flags * exposure / past_exposure
    if usual <= 0:
        return None
    needed = float(special.ndtri(1.0 - SIGNIFICANCE / 2.0) + special.ndtri(POWER))

    def seen(ratio: float) -> bool:
        return math.log(ratio) >= needed * math.sqrt(phi * (1.0 / (ratio * usual) + 1.0 / past_flags))

    low, high = 1.0, _LARGEST_RATIO
    if not seen(high):
        return None
    for _ in range(60):
        middle = math.sqrt(low * high)
        low, high = (low, middle) if seen(middle) else (middle, high)
    return high
