"""How long would it take to notice? What a team should know before it trusts a monitor: some changes cannot be seen."""

import math

import numpy as np

from detectors.stats.isr import EARLY_S, HOUR_S, HOUR_START_KEPT_S, Direction, log_evidence, tolerated
from detectors.stats.reference import Yardstick

_SHORTEST_H = 1.0 / 12.0
_LONGEST_H = HOUR_START_KEPT_S / HOUR_S  # a start is dropped then, and with it what spoke for it
_MOMENTS = np.geomspace(_SHORTEST_H, _LONGEST_H, 500)
_LARGEST_RATIO = 1e4


def hours_to_notice(
    flags_per_hour: float,
    ratio: float,
    past_flags: float,
    yardstick: Yardstick,
    level: float,
    direction: Direction = "up",
    tolerance: float = 0.0,
) -> float | None:
    """Return about how many hours pass until a change of the rate is told, in half of the cases.

    The evidence is taken as it grows on average, at the ratio of the grid that gains most; so the figure is right to a
    factor of 2, and mostly to a third (checked against the engine by a test of this file).

    Args:
        flags_per_hour: usual flags an hour, > 0.
        ratio: the rate after the change over the usual one, > 0 and not 1.
        past_flags: flags before the change, >= 0; few of them cannot support a claim about a small change.
        yardstick: ratios looked for and the phi of each.
        level: the threshold of the budget over the stream's share of it, > 1.
        direction: the direction watched.
        tolerance: a change by up to this fraction is none, >= 0.
    Returns:
        None where the evidence does not suffice, however long one waits: more often than not it would not be told.
    Source:
        G. Lorden (1971), Procedures for reacting to a change in distribution, Annals of Mathematical Statistics 42: the
        delay is a log threshold over the information an hour; here the threshold counts starts within that time, and
        the information wanes as the past is used up.
    Example:
        >>> usual = Yardstick(0, (1.25, 1.5, 2.0, 3.0, 5.0), (1.0,) * 5, (1.0,) * 5, 1.0)
        >>> [round(hours_to_notice(5.0, ratio, 3600, usual, 864.0), 1) for ratio in (1.5, 2.0, 5.0)]
        [11.7, 3.9, 0.5]
        >>> hours_to_notice(5.0, 1.5, 20, usual, 864.0) is None
        True
    """
    grid = np.array(yardstick.ratios)[:, None]
    old, young = (np.array(each)[:, None] for each in (yardstick.phis, yardstick.early))
    phi = np.where(_MOMENTS * HOUR_S <= EARLY_S, young, old)
    expected = flags_per_hour * _MOMENTS
    # In units of usual flags: the past is an exposure of as many as it has.
    evidence = log_evidence(
        past_flags, past_flags, ratio * expected, tolerated(expected, direction, tolerance), grid, phi
    ).max(axis=0)
    gain = flags_per_hour * (ratio * np.log(grid) - (grid - 1.0)) / phi
    starts = np.log(np.maximum(level * gain.max(axis=0), math.e))
    told = evidence >= starts
    return float(_MOMENTS[int(told.argmax())]) if bool(told.any()) else None


def smallest_rise(
    hours: float,
    flags_per_hour: float,
    past_flags: float,
    yardstick: Yardstick,
    level: float,
    tolerance: float = 0.0,
) -> float | None:
    """Return the smallest rise, as a ratio, that is told within `hours` in half of the cases; None for none at all.

    Other arguments are those of `hours_to_notice`.

    Example:
        >>> usual = Yardstick(0, (1.25, 1.5, 2.0, 3.0, 5.0), (1.0,) * 5, (1.0,) * 5, 1.0)
        >>> [round(smallest_rise(hours, 5.0, 3600, usual, 864.0), 2) for hours in (1, 24, 168)]
        [3.47, 1.33, 1.14]
    """

    def told(ratio: float) -> bool:
        found = hours_to_notice(flags_per_hour, ratio, past_flags, yardstick, level, tolerance=tolerance)
        return found is not None and found <= hours

    low, high = 1.0 + tolerance + 1e-3, _LARGEST_RATIO
    if not told(high):
        return None
    for _ in range(40):
        middle = math.sqrt(low * high)
        low, high = (low, middle) if told(middle) else (middle, high)
    return high


def traffic_needed(
    ratio: float,
    flags_per_hour: float,
    past_flags: float,
    yardstick: Yardstick,
    level: float,
    tolerance: float = 0.0,
    most: float = 1000.0,
) -> float | None:
    """Return how many times the traffic, now and in the past, it takes for a rise to be told; None beyond `most`.

    Other arguments are those of `hours_to_notice`.

    Example:
        >>> usual = Yardstick(0, (1.25, 1.5, 2.0, 3.0, 5.0), (1.0,) * 5, (1.0,) * 5, 1.0)
        >>> round(traffic_needed(1.5, 0.1, 20, usual, 864.0), 1)
        2.6
    """

    def told(times: float) -> bool:
        rate, past = flags_per_hour * times, past_flags * times
        return hours_to_notice(rate, ratio, past, yardstick, level, tolerance=tolerance) is not None

    if flags_per_hour <= 0 or not told(most):
        return None
    low, high = 1.0, most
    for _ in range(30):
        middle = math.sqrt(low * high)
        low, high = (low, middle) if told(middle) else (middle, high)
    return high
