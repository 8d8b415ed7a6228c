"""The rhythm of human life: hours of the day and weekends, as terms of a regression."""

from datetime import UTC, datetime, tzinfo

import numpy as np
from numpy.typing import NDArray

from detectors.stats.isr import DAY_S, HOUR_S, FloatArray, IntArray

RIDGE = 1e-6  # of the information; keeps a weekend that was not seen at 0
FEWEST_DAYS = 2.0
FULL_DAYS = 7.0  # from here on a second harmonic
TWO_WEEKENDS_DAYS = 14.0  # from here on the weekend: one weekend may be any two days


def rhythm_of(hours: IntArray, zone: tzinfo) -> FloatArray | None:
    """Give the terms of a rhythm at each hour, as many as so many days can show; None for less than two days.

    Args:
        hours: hours since the epoch, in order.
        zone: the zone whose hours and weekends people live by.
    Example:
        >>> [rhythm_of(np.arange(24 * days), UTC).shape[1] for days in (2, 7, 14)]  # a harmonic, two, and the weekend
        [2, 4, 5]
    """
    days = (int(hours[-1]) - int(hours[0]) + 1) / 24.0 if hours.size else 0.0
    if days < FEWEST_DAYS:
        return None
    return features(hours * HOUR_S, zone, 2 if days < FULL_DAYS else 4 if days < TWO_WEEKENDS_DAYS else 5)


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
        found[:, 4] = is_weekend(moments)
    return found


def local_seconds(start: IntArray, zone: tzinfo) -> IntArray:
    """What a clock of the zone shows, as if it were UTC: epoch seconds plus the offset."""
    return start if zone is UTC else start + _offset_seconds(start, zone)


def is_weekend(moments: IntArray) -> NDArray[np.bool_]:
    """Whether moments of a clock, in seconds, lie on a Saturday or a Sunday."""
    weekend: NDArray[np.bool_] = (moments // DAY_S + 3) % 7 >= 5  # 1970-01-01 was a Thursday
    return weekend


def _offset_seconds(start: IntArray, zone: tzinfo) -> IntArray:
    """UTC offset of the zone at each moment; looked up once an hour, since zones change at full hours."""
    hours, index = np.unique(start // HOUR_S, return_inverse=True)
    offsets = [_offset(int(hour) * HOUR_S, zone) for hour in hours]
    return np.array(offsets, dtype=np.int64)[index]


def _offset(moment: int, zone: tzinfo) -> int:
    offset = datetime.fromtimestamp(moment, zone).utcoffset()
    return int(offset.total_seconds()) if offset is not None else 0
