"""What people use instead: rules on the counts of an hour or a slice, with a reference of the same length."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from detectors.stats.isr import DAY_S, HOUR_S, FloatArray
from detectors.stats.stream import Slices

BoolArray = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Windows:
    """Counts by window after the reference, and what the reference says; `length_s` of a window."""

    length_s: int
    n: FloatArray
    x: FloatArray
    ref_n: FloatArray
    ref_x: FloatArray

    @property
    def usual(self) -> float:
        """The reference's rate, taken for known."""
        return float(self.ref_x.sum() / self.ref_n.sum())

    @staticmethod
    def of(slices: Slices, reference_days: float, length_s: int) -> "Windows":
        """Sum the slices up; a window without units is left as 0 of 0."""
        index = slices.start // length_s
        n, x = (np.bincount(index, weights=each).astype(np.float64) for each in (slices.n, slices.x))
        cut = round(reference_days * DAY_S / length_s)
        return Windows(length_s, n[cut:], x[cut:], n[:cut], x[:cut])


Rule = Callable[[Windows], BoolArray]


def twice_usual(windows: Windows) -> BoolArray:
    """Rate above twice the usual one."""
    found: BoolArray = windows.x > 2 * windows.usual * windows.n
    return found


def twice_usual_three_times(windows: Windows) -> BoolArray:
    """The same in three windows in a row."""
    above = twice_usual(windows)
    found: BoolArray = above & np.roll(above, 1) & np.roll(above, 2) & (np.arange(above.size) >= 2)
    return found


def binomial(level: float) -> Rule:
    """Binomial test against the reference's rate."""

    def rule(windows: Windows) -> BoolArray:
        found: BoolArray = stats.binom.sf(windows.x - 1, np.maximum(windows.n, 1), windows.usual) < level
        return found & (windows.x > 0)

    return rule


def three_sigma(windows: Windows) -> BoolArray:
    """Mean and three standard deviations of the binomial."""
    mean = windows.n * windows.usual
    found: BoolArray = windows.x > mean + 3 * np.sqrt(mean * (1 - windows.usual))
    return found


def ewma(windows: Windows) -> BoolArray:
    """Exponentially weighted moving average, weight .2, three sigma."""
    mean = windows.n * windows.usual
    z = (windows.x - mean) / np.sqrt(np.maximum(mean, 1e-9))
    level, found = 0.0, np.zeros(z.size, dtype=np.bool_)
    for index, value in enumerate(z):
        level = 0.8 * level + 0.2 * value
        found[index] = level > 3 * np.sqrt(0.2 / 1.8)
    return found


def same_hour_last_week(windows: Windows) -> BoolArray:
    """Two-sample z against the same hour of the last week, z > 3.09."""
    week = round(7 * DAY_S / windows.length_s)
    n, x = np.concatenate([windows.ref_n, windows.n]), np.concatenate([windows.ref_x, windows.x])
    before_n, before_x = (np.concatenate([np.zeros(week), each])[: n.size] for each in (n, x))
    total, share = x + before_x, n / np.maximum(n + before_n, 1e-9)
    z = (x - total * share) / np.sqrt(np.maximum(total * share * (1 - share), 1e-9))
    found: BoolArray = ((z > 3.09) & (total > 0) & (before_n > 0))[windows.ref_n.size :]
    return found


def mean_and_three_sd(windows: Windows) -> BoolArray:
    """Above mean plus three standard deviations of 20 chunks of the reference (NannyML's rule)."""
    rates = windows.ref_x / np.maximum(windows.ref_n, 1)
    rates = rates[windows.ref_n > 0][-20:]
    found: BoolArray = windows.x / np.maximum(windows.n, 1) > rates.mean() + 3 * rates.std()
    return found


def jensen_shannon(windows: Windows) -> BoolArray:
    """Jensen-Shannon distance of at least .1: Evidently's default for a flag with a reference above 1,000 rows."""
    p, q = windows.usual, windows.x / np.maximum(windows.n, 1)
    found: BoolArray = np.sqrt(np.maximum(_divergence(np.asarray(p), q), 0.0)) >= 0.1
    return found & (q > p)


def two_proportions(windows: Windows) -> BoolArray:
    """Two-sided z test of proportions, p < .05: Evidently's default with a reference of at most 1,000 rows."""
    n0 = 1000.0
    x0 = windows.usual * n0
    pooled = (x0 + windows.x) / (n0 + np.maximum(windows.n, 1))
    error = np.sqrt(pooled * (1 - pooled) * (1 / n0 + 1 / np.maximum(windows.n, 1)))
    z = (windows.x / np.maximum(windows.n, 1) - windows.usual) / np.maximum(error, 1e-12)
    found: BoolArray = np.abs(z) > 1.96
    return found


def plug_in_cusum(threshold: float) -> Rule:
    """CUSUM for a doubled rate with the reference's rate taken for known."""

    def rule(windows: Windows) -> BoolArray:
        gain = windows.x * np.log(2.0) - windows.n * windows.usual
        level, found = 0.0, np.zeros(gain.size, dtype=np.bool_)
        for index, value in enumerate(gain):
            level = max(0.0, level + value)
            found[index] = level >= threshold
            level = 0.0 if found[index] else level
        return found

    return rule


def _divergence(p: FloatArray, q: FloatArray) -> FloatArray:
    middle = (p + q) / 2

    def parts(a: FloatArray) -> FloatArray:
        with np.errstate(divide="ignore", invalid="ignore"):
            terms = a * np.log(a / middle) + (1 - a) * np.log((1 - a) / (1 - middle))
        return np.nan_to_num(terms)

    return (parts(p) + parts(q)) / 2


RULES: tuple[tuple[str, Rule, int], ...] = (
    ("static, twice the usual, 1 h", twice_usual, HOUR_S),
    ("static, twice the usual, 5 min", twice_usual, 300),
    ("static, twice the usual, 3 h in a row", twice_usual_three_times, HOUR_S),
    ("binomial p < .05, 1 h", binomial(0.05), HOUR_S),
    ("binomial p < .001, 1 h", binomial(0.001), HOUR_S),
    ("three sigma, 1 h", three_sigma, HOUR_S),
    ("EWMA .2, three sigma, 1 h", ewma, HOUR_S),
    ("same hour of last week, z > 3.09", same_hour_last_week, HOUR_S),
    ("mean + 3 sd of 20 chunks (NannyML), 1 h", mean_and_three_sd, HOUR_S),
    ("Jensen-Shannon >= .1 (Evidently, large reference), 1 h", jensen_shannon, HOUR_S),
    ("z test p < .05 (Evidently, small reference), 1 h", two_proportions, HOUR_S),
    ("CUSUM for a doubled rate, reference taken for known", plug_in_cusum(5.0), 300),
)


def episodes(alarms: BoolArray) -> int:
    """Alarms that begin: windows in a row are one."""
    return int((alarms & ~np.concatenate([[False], alarms[:-1]])).sum())


def first_alarm_h(alarms: BoolArray, length_s: int, reference_days: float, change_day: float) -> float | None:
    """Hours from the change to the end of the first alarming window that ends after it; None for none."""
    ends = reference_days * DAY_S + (np.arange(alarms.size) + 1) * length_s
    hits = np.flatnonzero(alarms & (ends > change_day * DAY_S))
    return float((ends[hits[0]] - change_day * DAY_S) / HOUR_S) if hits.size else None
