"""Drift detectors of river, fed message by message; left out, and said so, where river is not installed."""

from collections.abc import Callable
from typing import Any

import numpy as np

from detectors.stats.isr import DAY_S, HOUR_S
from detectors.stats.stream import Slices

try:
    from river import drift  # type: ignore[import-not-found, unused-ignore]
except ImportError:
    drift = None


def detectors() -> dict[str, Callable[[], Any]]:
    """River's detectors with their defaults; empty where river is not installed."""
    if drift is None:
        return {}
    return {
        "river ADWIN": drift.ADWIN,
        "river PageHinkley": drift.PageHinkley,
        "river DDM": drift.binary.DDM,
        "river EDDM": drift.binary.EDDM,
        "river HDDM_A": drift.binary.HDDMA,
        "river HDDM_W": drift.binary.HDDMW,
        "river KSWIN": drift.KSWIN,
    }


def alarm_days(
    make: Callable[[], Any], slices: Slices, rng: np.random.Generator, stop_after: float = np.inf
) -> list[float]:
    """Days at which the detector sees a drift, fed message by message; stops at the first after `stop_after`."""
    detector, found = make(), []
    for start, n, x in zip(slices.start.tolist(), slices.n.tolist(), slices.x.tolist(), strict=True):
        messages = np.zeros(int(n), dtype=np.int64)
        messages[rng.choice(int(n), int(x), replace=False)] = 1
        for index, message in enumerate(messages.tolist()):
            detector.update(message)
            if detector.drift_detected:
                day = (start + 300 * (index + 1) / n) / DAY_S
                found.append(day)
                detector = make()
                if day > stop_after:
                    return found
    return found


def hours(days: float) -> float:
    """Days as hours."""
    return days * DAY_S / HOUR_S
