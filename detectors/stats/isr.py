"""Has the rate risen since some moment? Invariant Shiryaev-Roberts on slice totals, in the log domain.

Every candidate start nu compares "since nu" with "everything before nu" by a likelihood ratio that is free of the
unknown usual rate; the weighted sum over starts and ratios is compared with one threshold. Under no change the expected
number of alarms in a period is at most (the sum of the start weights made in it) / threshold, however often one looks.
"""

import math
from typing import Literal

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
Direction = Literal["up", "down"]

HOUR_S = 3600
DAY_S = 86_400

# Start weights sum to 1 an hour. Starts at full hours are kept long and find slow changes, starts at every slice are
# kept a day and find fast ones in the middle of an hour. Dropping old starts only lowers the sum: it is always safe.
HOUR_START_WEIGHT = 0.3
SLICE_START_WEIGHT_PER_HOUR = 0.7
DEPLOY_START_WEIGHT = 48.0
HOUR_START_KEPT_S = 14 * DAY_S
SLICE_START_KEPT_S = DAY_S
EARLY_S = 6 * HOUR_S  # age up to which a start is young
DEPLOYS_BOOSTED = 4  # in 28 days; the threshold pays for as many
BUDGET_PERIOD_S = 28 * DAY_S

UP_RATIOS = (1.25, 1.5, 2.0, 3.0, 5.0)
DOWN_RATIOS = (0.9, 0.8, 0.67, 0.5, 0.33, 0.2)
FINE_RATIOS = (1.03, 1.06, 1.12)  # for metrics with many flags, in place of the largest change
FINE_FLAGS_PER_HOUR = 50.0
NO_EXPOSURE = 1e-300  # in place of 0 where it divides: a share of nothing is 0


def threshold(false_alarms: float) -> float:
    """Return the value of the statistic from which a stream fires.

    Args:
        false_alarms: how many false alarms are allowed in 28 days, for all streams that share the budget; > 0.
    Returns:
        (672 hours of starts + 4 boosted deploys of 48) / false_alarms.
    Raises:
        ValueError: `false_alarms` is not a finite number above 0.
    Example:
        >>> threshold(1.0)
        864.0
    """
    if not (math.isfinite(false_alarms) and false_alarms > 0):
        raise ValueError(f"false alarms in 28 days is {false_alarms}; expected a number above 0, for example 1")
    return (BUDGET_PERIOD_S / HOUR_S + DEPLOYS_BOOSTED * DEPLOY_START_WEIGHT) / false_alarms


def ratio_grid(direction: Direction, min_change: float, flags_per_hour: float = 0.0) -> tuple[float, ...]:
    """Return the rate ratios that a stream looks for, nearest to 1 first.

    Args:
        direction: "up" for a rate that must not rise, "down" for one that must not fall.
        min_change: the smallest change worth an alarm, as a ratio above 1 on both sides (1.25: x1.25 or x0.8).
        flags_per_hour: usual flags an hour; from 50 on, and with a small `min_change`, small ratios pay.
    Example:
        >>> ratio_grid("up", 1.25)
        (1.25, 1.5, 2.0, 3.0, 5.0)
        >>> ratio_grid("down", 1.25)
        (0.8, 0.67, 0.5, 0.33, 0.2)
        >>> ratio_grid("up", 1.05, flags_per_hour=80)
        (1.06, 1.12, 1.25, 1.5, 2.0, 3.0)
    """
    ratios = UP_RATIOS if direction == "up" else DOWN_RATIOS
    if min_change < UP_RATIOS[0] and flags_per_hour > FINE_FLAGS_PER_HOUR:
        fine = FINE_RATIOS if direction == "up" else tuple(1.0 / ratio for ratio in FINE_RATIOS)
        ratios = (*fine, *ratios[:-1])
    kept = [ratio for ratio in ratios if max(ratio, 1.0 / ratio) >= min_change - 1e-9]
    return tuple(sorted(kept, key=lambda ratio: abs(math.log(ratio)))) or (ratios[-1],)


def tolerated(exposure: FloatArray | float, direction: Direction, tolerance: float) -> FloatArray | float:
    """Stretch the exposure since a start so that a change within the tolerance counts as no change.

    Args:
        exposure: exposure since the start.
        direction: the direction watched.
        tolerance: 0.1 means: up to x1.1 (down: x1/1.1) is no change; >= 0.
    """
    return exposure * (1.0 + tolerance) if direction == "up" else exposure / (1.0 + tolerance)


def log_evidence(
    past_flags: FloatArray | float,
    past_exposure: FloatArray | float,
    flags: FloatArray | float,
    exposure: FloatArray | float,
    ratio: FloatArray | float,
    phi: FloatArray | float = 1.0,
) -> FloatArray:
    """Log likelihood ratio of "the rate since the start is `ratio` times the usual one" to "it is the usual one".

    Arguments broadcast against each other.

    Args:
        past_flags: flags before the start (K0), >= 0.
        past_exposure: exposure before the start (N0), >= 0.
        flags: flags since the start (K1), >= 0.
        exposure: exposure since the start (N1), >= 0, already stretched by the tolerance.
        ratio: the ratio looked for, > 0.
        phi: variance inflation by which the evidence is divided, > 0.
    Returns:
        The log of an e-value: its expected value under no change is at most 1.
    Source:
        L. Gordon, M. Pollak (1997), Average run length to false alarm for surveillance schemes designed with partially
        specified pre-change distribution, Annals of Statistics 25(3), 1284-1310 (invariance under an unknown scale);
        M. F. Perez-Ortiz et al. (2024), E-statistics, group invariance and anytime-valid testing, Annals of Statistics.
    Example:
        >>> round(float(log_evidence(100, 20_000, 30, 3_000, 2.0)), 3)
        4.856
        >>> float(log_evidence(0, 0, 5, 1_000, 2.0))  # no past: nothing to compare with
        0.0
    """
    past = np.asarray(past_flags, dtype=np.float64)
    raw = log_evidence_of(past + flags, flags, past_exposure, exposure, ratio, np.log(ratio))
    evidence: FloatArray = np.asarray(raw / phi, dtype=np.float64)
    return evidence


def log_evidence_of(
    all_flags: FloatArray | float,
    flags: FloatArray | float,
    past_exposure: FloatArray | float,
    exposure: FloatArray | float,
    ratio: FloatArray | float,
    log_ratio: FloatArray | float,
) -> FloatArray:
    """The same with phi = 1, for callers who know the logs of their ratios and the flags before and since together."""
    share = exposure / np.maximum(past_exposure + exposure, NO_EXPOSURE)
    raw: FloatArray = np.asarray(flags * log_ratio - all_flags * np.log1p(share * (ratio - 1.0)), dtype=np.float64)
    return raw


def log_sum(terms: FloatArray) -> float:
    """Log of the sum of exp(terms), without overflow; minus infinity for no terms.

    Example:
        >>> round(log_sum(np.array([1000.0, 1000.0])), 4)
        1000.6931
    """
    if terms.size == 0:
        return -math.inf
    top = float(terms.max())
    if not math.isfinite(top):
        return top
    return top + math.log(float(np.exp(terms - top).sum()))
