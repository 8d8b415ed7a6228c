"""The usual rhythm of a rate over the day and the weekend, as an offset on the exposure."""

import math
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

import numpy as np

from detectors.stats.isr import DAY_S, HOUR_S, FloatArray, IntArray

NEWTON_STEPS = 8
RIDGE = 1e-6  # of the information; keeps a weekend that was not seen at 0
FEWEST_DAYS = 2.0
FULL_DAYS = 7.0  # from here on a second harmonic
TWO_WEEKENDS_DAYS = 14.0  # from here on the weekend: one weekend may be any two days
FEWEST_FLAGS = 100.0  # a rhythm fitted to fewer is mostly noise, and noise costs false alarms


@dataclass(frozen=True, slots=True)
class Season:
    """Relative rate by local hour and weekend: exp(beta' [sin, cos of 1 day, sin, cos of half a day, weekend]) / level.

    `beta` is empty where no rhythm is known: then every offset is 1. `level` makes the mean offset of the reference 1.
    """

    beta: tuple[float, ...] = ()
    level: float = 1.0

    def offsets(self, start: IntArray, zone: tzinfo = UTC) -> FloatArray:
        """Return the relative rates at slice starts (epoch seconds), 1 on average over the reference.

        Example:
            >>> Season().offsets(np.array([0, 3600]))
            array([1., 1.])
            >>> Season(beta=(math.log(2), 0.0)).offsets(np.array([6 * 3600, 18 * 3600]))
            array([2. , 0.5])
        """
        if not self.beta:
            return np.ones(start.size)
        offsets: FloatArray = np.exp(features(start, zone, len(self.beta)) @ np.array(self.beta)) / self.level
        return offsets


def fit_season(start: IntArray, flags: FloatArray, exposure: FloatArray, zone: tzinfo = UTC) -> Season:
    """Fit the rhythm by Poisson regression with log exposure as offset.

    Args:
        start: slice starts of the reference in epoch seconds.
        flags: outcome sums, >= 0.
        exposure: raw exposures, >= 0.
        zone: the zone whose hours and weekends people live by.
    Returns:
        No rhythm below 2 days or 100 flags, one harmonic below 7 days, two below 14, then the weekend too.
    Source:
        M. Hoehle, M. Paul (2008), Count data regression charts for the monitoring of surveillance time series,
        Computational Statistics & Data Analysis 52(9), 4357-4368.
    Example:
        >>> start = np.arange(0, 14 * DAY_S, HOUR_S)
        >>> rate = np.exp(0.4 * np.sin(2 * np.pi * start / DAY_S))
        >>> season = fit_season(start, 10 * rate, np.full(start.size, 1000.0))
        >>> round(season.beta[0], 3)
        0.4
    """
    seen = exposure > 0
    start = start[seen]
    if start.size == 0 or float(flags.sum()) < FEWEST_FLAGS:
        return Season()
    hours, index = np.unique(start // HOUR_S, return_inverse=True)
    days = (int(hours[-1]) - int(hours[0]) + 1) / 24.0
    if days < FEWEST_DAYS:
        return Season()
    flags = np.bincount(index, weights=flags[seen]).astype(np.float64)
    exposure = np.bincount(index, weights=exposure[seen]).astype(np.float64)
    rhythm = features(hours * HOUR_S, zone, terms_of(days))
    beta = _poisson_regression(rhythm, flags, exposure)
    if beta is None:
        return Season()
    level = float((exposure * np.exp(rhythm @ beta)).sum() / exposure.sum())
    return Season(tuple(float(value) for value in beta), level)


def terms_of(days: float) -> int:
    """How many terms of a rhythm so many days can show: one harmonic, two, or two and the weekend."""
    return 2 if days < FULL_DAYS else 4 if days < TWO_WEEKENDS_DAYS else 5


def features(start: IntArray, zone: tzinfo, terms: int) -> FloatArray:
    """The first `terms` of: sine and cosine of a day, of half a day, and whether it is a weekend."""
    moments = local_seconds(start, zone)
    angle = 2.0 * np.pi / DAY_S * (moments % DAY_S)
    found = np.empty((start.size, terms))
    for harmonic in range(min(terms, 4) // 2):
        at = 2 * harmonic
        np.sin(angle, out=found[:, at])
        np.cos(angle, out=found[:, at + 1])
        angle = 2.0 * angle
    if terms == 5:
        found[:, 4] = (moments // DAY_S + 3) % 7 >= 5  # a weekend: 1970-01-01 was a Thursday
    return found


def local_seconds(start: IntArray, zone: tzinfo) -> IntArray:
    """What a clock of the zone shows, as if it were UTC: epoch seconds plus the offset."""
    return start if zone is UTC else start + _offset_seconds(start, zone)


def _offset_seconds(start: IntArray, zone: tzinfo) -> IntArray:
    """UTC offset of the zone at each moment; looked up once an hour, since zones change at full hours."""
    hours, index = np.unique(start // HOUR_S, return_inverse=True)
    offsets = [_offset(int(hour) * HOUR_S, zone) for hour in hours]
    return np.array(offsets, dtype=np.int64)[index]


def _offset(moment: int, zone: tzinfo) -> int:
    offset = datetime.fromtimestamp(moment, zone).utcoffset()
    return int(offset.total_seconds()) if offset is not None else 0


def _poisson_regression(features: FloatArray, flags: FloatArray, exposure: FloatArray) -> FloatArray | None:
    """Newton steps from "no rhythm"; None when they run away (a feature without variation, almost no flags)."""
    design = np.column_stack([np.ones(flags.size), features])
    beta = np.zeros(design.shape[1])
    beta[0] = math.log(flags.sum() / exposure.sum())
    ridge = np.full(beta.size, RIDGE * max(1.0, float(flags.sum())))
    ridge[0] = 0.0  # else the unit of the exposure would matter
    for _ in range(NEWTON_STEPS):
        mean = exposure * np.exp(np.clip(design @ beta, -50.0, 50.0))
        curvature = design.T @ (design * mean[:, None]) + np.diag(ridge)
        beta = beta + np.linalg.solve(curvature, design.T @ (flags - mean) - ridge * beta)
    if not np.all(np.isfinite(beta)) or float(np.abs(beta[1:]).max()) > 5.0:
        return None
    slopes: FloatArray = beta[1:]
    return slopes
