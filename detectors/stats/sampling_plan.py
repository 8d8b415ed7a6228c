"""How large a sample is worth its cost: "notice a doubling within H hours, for at most C CPU-seconds a minute"."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from detectors.stats.delay import hours_to_notice
from detectors.stats.isr import FloatArray
from detectors.stats.reference import Yardstick

FLOOR = 0.3  # of the rate, for every reply whatever its cheap score: what the cheap score is blind to is seen as well
PHI_OF_WEIGHTS = 1.2  # weighted sums have heavier tails than their variance tells
LEAST_RATE = 0.001


@dataclass(frozen=True, slots=True)
class Plan:
    """A rate of sampling in (0, 1], what it costs, and what it buys.

    hours: until the change is told in half of the cases, None: more often than not never; cpu_s_per_minute: of scoring;
    enough: within the hours asked for. Where it is not, the rate is the largest that the cost allows.
    """

    rate: float
    hours: float | None
    cpu_s_per_minute: float
    enough: bool


def plan(
    replies_per_hour: float,
    usual: float,
    cost_s: float,
    within_h: float,
    most_cpu_s_per_minute: float,
    yardstick: Yardstick,
    level: float,
    past_h: float = 336.0,
    ratio: float = 2.0,
    noticed_after: Callable[[float], float | None] | None = None,
) -> Plan:
    """Choose the smallest rate of sampling that notices a change in time, or the largest that can be paid for.

    Args:
        replies_per_hour: of the bot, > 0.
        usual: its usual share of flagged replies, in (0, 1).
        cost_s: CPU-seconds that scoring one reply takes, >= 0.
        within_h: hours within which the change should be told in half of the cases, > 0.
        most_cpu_s_per_minute: what scoring may take, > 0.
        yardstick: ratios looked for and the phi of each, at the whole traffic.
        level: the threshold of the budget over the stream's share of it, > 1.
        past_h: hours that the stream has been sampled before; the past is thinned like the present.
        ratio: the change to notice.
        noticed_after: hours that a rate of sampling takes, where more is known than the numbers above say; it falls.
    Raises:
        ValueError: a number outside its range.
    Example:
        >>> usual = Yardstick(0, (1.25, 1.5, 2.0, 3.0, 5.0), (1.0,) * 5, (1.0,) * 5, 1.0)
        >>> chosen = plan(2000, 0.005, 0.02, within_h=12, most_cpu_s_per_minute=30, yardstick=usual, level=864.0)
        >>> round(chosen.rate, 2), round(chosen.hours), round(chosen.cpu_s_per_minute, 2), chosen.enough
        (0.14, 12, 0.09, True)
        >>> plan(2000, 0.005, 0.02, 12, most_cpu_s_per_minute=0.05, yardstick=usual, level=864.0).enough
        False
    """
    _check(replies_per_hour, usual, cost_s, within_h, most_cpu_s_per_minute)
    a_minute = replies_per_hour * cost_s / 60.0
    affordable = 1.0 if a_minute <= most_cpu_s_per_minute else max(LEAST_RATE, most_cpu_s_per_minute / a_minute)

    def hours(rate: float) -> float | None:
        if noticed_after is not None:
            return noticed_after(rate)
        flags = rate * usual * replies_per_hour
        return hours_to_notice(flags, ratio, flags * past_h, yardstick, level)

    def in_time(rate: float) -> bool:
        found = hours(rate)
        return found is not None and found <= within_h

    enough = in_time(affordable)
    rate = _smallest(in_time, affordable) if enough else affordable
    return Plan(rate, hours(rate), rate * a_minute, enough)


def chances(likely: FloatArray, rate: float, mean_root: float, floor: float = FLOOR) -> FloatArray:
    """Return with which chance each reply is scored, so that labels go where a cheap score expects flags.

    Args:
        likely: calibrated chance that each reply is flagged, by its cheap score, in [0, 1].
        rate: rate of sampling on average, in (0, 1]; less where chances reach 1.
        mean_root: mean of the root of `likely` over usual traffic, fixed before these replies are seen, > 0.
        floor: part of the rate that every reply gets, in (0, 1].
    Source:
        J. Neyman (1934), On the two different aspects of the representative method, Journal of the Royal Statistical
        Society 97(4), 558-625: chances in proportion to the standard deviation, here the root of a rare flag's chance.
    Example:
        >>> chances(np.array([0.0, 0.0025, 0.25]), rate=0.1, mean_root=0.05).round(3).tolist()
        [0.03, 0.1, 0.73]
    """
    weighed: FloatArray = np.minimum(1.0, rate * (floor + (1.0 - floor) * np.sqrt(likely) / mean_root))
    return weighed


def chances_of_kinds(likely: FloatArray, traffic: FloatArray, rate: float, floor: float = FLOOR) -> FloatArray:
    """Return with which chance a reply of each kind is scored, so that the mean over the traffic is `rate`.

    As `chances`, and what kinds that are always scored cannot take goes to the others: at a rate of 1 all are 1.

    Args:
        likely: chance that a reply of each kind is flagged, in [0, 1].
        traffic: part of the traffic that each kind is, >= 0, 1 in sum.
        rate: rate of sampling on average, in (0, 1].
        floor: part of the rate that every reply gets, in (0, 1].
    Example:
        >>> likely, traffic = np.array([0.001, 0.1]), np.array([0.9, 0.1])
        >>> [chances_of_kinds(likely, traffic, rate).round(2).tolist() for rate in (0.1, 0.5, 1.0)]
        [[0.07, 0.4], [0.44, 1.0], [1.0, 1.0]]
    """
    mean_root = float(traffic @ np.sqrt(likely))
    if mean_root <= 0:
        return np.full(likely.size, rate)
    weights = floor + (1.0 - floor) * np.sqrt(likely) / mean_root
    low, high = rate, 1.0 / floor  # the smaller makes too few, the larger at least enough
    for _ in range(60):
        middle = (low + high) / 2.0
        enough = float(traffic @ np.minimum(1.0, middle * weights)) >= rate
        low, high = (low, middle) if enough else (middle, high)
    scaled: FloatArray = np.minimum(1.0, high * weights)
    return scaled


def _smallest(holds: Callable[[float], bool], high: float) -> float:
    """Smallest rate with which it holds; it holds for `high`."""
    low = LEAST_RATE
    if high <= low or holds(low):
        return low
    for _ in range(20):
        middle = math.sqrt(low * high)
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


def _check(replies_per_hour: float, usual: float, cost_s: float, within_h: float, most: float) -> None:
    for name, value in (("replies an hour", replies_per_hour), ("hours", within_h), ("CPU-seconds a minute", most)):
        if not (math.isfinite(value) and value > 0):
            raise ValueError(f"{name} is {value}; expected a number above 0")
    if not 0.0 < usual < 1.0:
        raise ValueError(f"usual share is {usual}; expected a share above 0 and below 1")
    if not (math.isfinite(cost_s) and cost_s >= 0):
        raise ValueError(f"cost of a reply is {cost_s} s; expected 0 or more")
