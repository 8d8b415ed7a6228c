"""Two versions of a bot side by side: is the new one worse, with season and wander cancelled by the comparison?"""

import math

import numpy as np

from detectors.stats.isr import UP_RATIOS, Direction, FloatArray, tolerated

FIRES_FROM = math.log(1000.0)  # so the chance that a harmless version ever fires is at most 1 in 1000
LIKELY_CHANGE = math.log(2.0)  # ratios weigh more the nearer they are to a doubling (or halving): what rollouts cause
SPREAD = 0.6


def log_canary(
    old_flags: FloatArray,
    old_exposure: FloatArray,
    new_flags: FloatArray,
    new_exposure: FloatArray,
    tolerance: float = 0.0,
    phi: float = 1.0,
    ratios: tuple[float, ...] = UP_RATIOS,
) -> FloatArray:
    """Log e-value of "the rate of the new version is above that of the old one", after each slice.

    Given a slice's total of flags, the new version's part depends on the ratio of the rates only: whatever moves both
    (time of day, campaigns, wander) cancels. Slices in which only one version has traffic say nothing, and so does the
    time before both were live: what the old version's rate was then, wander may have changed since. Evidence is
    counted slice by slice, so that an answer need not wait for an hour to end.

    Args:
        old_flags: flags of the old version in each slice, >= 0.
        old_exposure: its exposure, >= 0.
        new_flags: flags of the new version, >= 0.
        new_exposure: its exposure, >= 0.
        tolerance: a rate higher by up to this fraction is none, >= 0.
        phi: variance inflation inside a slice, > 0.
        ratios: ratios looked for; below 1 for a rate that must not fall.
    Source:
        R. Turner, A. Ly, P. Gruenwald (2024), Generic e-variables for exact sequential k-sample tests, Statistica
        Neerlandica 78; M. Lindon, A. Malek (2022), Anytime-valid inference for multinomial count data, NeurIPS.
    Example:
        >>> log_canary(np.array([9.0]), np.array([900.0]), np.array([10.0]), np.array([100.0])).round(2).tolist()
        [7.5]
    """
    direction: Direction = "up" if ratios[0] > 1.0 else "down"
    stretched = np.asarray(tolerated(new_exposure, direction, tolerance))
    total = old_exposure + stretched
    share = np.divide(stretched, total, out=np.zeros(total.size), where=total > 0)
    ratio = np.array(ratios)
    gain = new_flags[:, None] * np.log(ratio)
    gain = gain - (old_flags + new_flags)[:, None] * np.log1p(share[:, None] * (ratio - 1.0))
    evidence: FloatArray = np.logaddexp.reduce(np.cumsum(gain, axis=0) / phi + _log_weights(ratio), axis=1)
    return evidence


def _log_weights(ratio: FloatArray) -> FloatArray:
    raw = -(((np.abs(np.log(ratio)) - LIKELY_CHANGE) / SPREAD) ** 2) / 2.0
    weights: FloatArray = raw - np.logaddexp.reduce(raw)
    return weights
