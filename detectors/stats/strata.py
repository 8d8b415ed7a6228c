"""Another mix of traffic is no change of the bot: exposure by kind of traffic, weighed by its usual rate."""

import numpy as np

from detectors.stats.isr import FloatArray

PRIOR_FLAGS = 5.0  # as if each kind had shown so many flags at the rate of all: few flags say little about a kind


def relative_rates(flags: FloatArray, units: FloatArray) -> FloatArray:
    """Estimate the usual rate of each kind of traffic over that of all of it, on the reference.

    Args:
        flags: flags of each kind (a language, a channel) in the reference, >= 0, shape (n_kinds,).
        units: replies of each kind, >= 0.
    Returns:
        1 on average over the reference's traffic; 1 for a kind without units, and for all where nothing was flagged.
    Raises:
        ValueError: numbers that are negative, or flags of a kind without units.
    Source:
        D. Clayton, J. Kaldor (1987), Empirical Bayes estimates of age-standardized relative risks, Biometrics 43(3),
        671-681: observed over expected counts, drawn towards 1 where few are expected.
    Example:
        >>> relative_rates(np.array([20.0, 80.0]), np.array([8_000.0, 2_000.0])).round(2).tolist()
        [0.32, 3.71]
    """
    if bool((flags < 0).any() or (units < 0).any() or ((units == 0) & (flags > 0)).any()):
        raise ValueError("a kind of traffic has negative numbers, or flags without replies; expected flags, units >= 0")
    total = float(flags.sum())
    if total <= 0:
        return np.ones(units.size)
    expected = total * units / float(units.sum())
    drawn = (flags + PRIOR_FLAGS) / (expected + PRIOR_FLAGS)
    relative: FloatArray = np.where(units > 0, drawn * float(units.sum()) / float((drawn * units).sum()), 1.0)
    return relative


def exposure_of(units: FloatArray, relative: FloatArray) -> FloatArray:
    """Return the exposure of each slice: replies that would have been flagged as often at the usual rate of all.

    Args:
        units: replies by slice and kind of traffic, shape (n_slices, n_kinds).
        relative: usual relative rates of the kinds, > 0.
    Example:
        >>> exposure_of(np.array([[80.0, 20.0], [20.0, 80.0]]), np.array([0.5, 3.0])).tolist()
        [100.0, 250.0]
    """
    exposure: FloatArray = units @ relative
    return exposure
