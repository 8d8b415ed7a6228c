"""The usual rhythm of a mean score over the day and the weekend, as an offset that is taken off each score."""

from dataclasses import dataclass
from datetime import UTC, tzinfo

import numpy as np

from detectors.stats.hours import Hours
from detectors.stats.isr import HOUR_S, FloatArray, IntArray
from detectors.stats.rhythm import RIDGE, features, rhythm_of

FEWEST_UNITS = 1000.0  # a rhythm fitted to fewer scores is mostly noise


@dataclass(frozen=True, slots=True)
class MeanSeason:
    """How far the mean lies above that of all hours: beta' [sin, cos of a day, of half a day, weekend] - level.

    `beta` is empty where no rhythm is known: then every offset is 0. `level` makes the mean offset of the reference 0.
    """

    beta: tuple[float, ...] = ()
    level: float = 0.0

    def offsets(self, start: IntArray, zone: tzinfo = UTC) -> FloatArray:
        """Return how far above the mean of all hours scores lie at these moments (epoch seconds).

        Example:
            >>> MeanSeason(beta=(0.1, 0.0)).offsets(np.array([6 * 3600, 18 * 3600])).round(3).tolist()
            [0.1, -0.1]
        """
        if not self.beta:
            return np.zeros(start.size)
        terms = features(start, zone, len(self.beta)) * np.array(self.beta)
        offsets: FloatArray = terms.sum(axis=1) - self.level  # the same bits for one moment as for many
        return offsets


def fit_mean_season(hours: Hours, zone: tzinfo = UTC) -> MeanSeason:
    """Fit the rhythm by least squares, each hour with the weight of its units.

    Args:
        hours: the quiet hours of the reference.
        zone: the zone whose hours and weekends people live by.
    Returns:
        No rhythm below 2 days or 1,000 units, one harmonic below 7 days, two below 14, then the weekend too.
    Source:
        Weighted harmonic regression, as P. Bloomfield (2000), Fourier Analysis of Time Series, chapter 2.
    Example:
        >>> hours = Hours.none()
        >>> for start in range(0, 14 * 86_400, 3600):
        ...     hours = hours.and_then(start, 10.0, 10 * (0.5 + 0.1 * float(np.sin(2 * np.pi * start / 86_400))), 0.0)
        >>> round(fit_mean_season(hours).beta[0], 3)
        0.1
    """
    units, rhythm = float(hours.n.sum()), rhythm_of(hours.at // HOUR_S, zone)
    if rhythm is None or units < FEWEST_UNITS:
        return MeanSeason()
    design = np.column_stack([np.ones(hours.at.size), rhythm])
    information = design.T @ (design * hours.n[:, None])
    information[1:, 1:] += np.eye(rhythm.shape[1]) * RIDGE * units
    beta = np.linalg.solve(information, design.T @ hours.x)[1:]
    level = float((hours.n * (rhythm @ beta)).sum() / units)
    return MeanSeason(tuple(float(value) for value in beta), level)
