"""The usual rhythm of a rate over the day and the weekend, as an offset on the exposure."""

import math
from dataclasses import dataclass
from datetime import UTC, tzinfo

import numpy as np

from detectors.stats.isr import HOUR_S, FloatArray, IntArray
from detectors.stats.rhythm import RIDGE, features, rhythm_of

NEWTON_STEPS = 8
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
        >>> start = np.arange(0, 14 * 86_400, HOUR_S)
        >>> rate = np.exp(0.4 * np.sin(2 * np.pi * start / 86_400))
        >>> season = fit_season(start, 10 * rate, np.full(start.size, 1000.0))
        >>> round(season.beta[0], 3)
        0.4
    """
    seen = exposure > 0
    start = start[seen]
    if start.size == 0 or float(flags.sum()) < FEWEST_FLAGS:
        return Season()
    hours, index = np.unique(start // HOUR_S, return_inverse=True)
    rhythm = rhythm_of(hours, zone)
    if rhythm is None:
        return Season()
    flags = np.bincount(index, weights=flags[seen]).astype(np.float64)
    exposure = np.bincount(index, weights=exposure[seen]).astype(np.float64)
    beta = _poisson_regression(rhythm, flags, exposure)
    if beta is None:
        return Season()
    level = float((exposure * np.exp(rhythm @ beta)).sum() / exposure.sum())
    return Season(tuple(float(value) for value in beta), level)


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
