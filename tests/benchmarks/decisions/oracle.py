"""The yardstick: a CUSUM that knows the rate before and after the change, calibrated to one false alarm in 28 days."""

import numpy as np

from detectors.stats.isr import FloatArray

HOURS = 672.0
SLICE_H = 300 / 3600


def calibrated(rng: np.random.Generator, flags_per_hour: float, ratio: float, streams: int = 300) -> float:
    """Threshold with one false alarm in 28 days on average, when restarted after each.

    Args:
        rng: source of randomness.
        flags_per_hour: the usual rate of flags, known to the oracle.
        ratio: the ratio after the change, known to the oracle.
        streams: simulated streams of 28 days.
    """
    grid = np.linspace(2.0, 9.0, 57)
    value = np.zeros((streams, grid.size))
    alarms = np.zeros((streams, grid.size))
    clock = np.zeros(streams)
    drift = flags_per_hour * (ratio - 1.0)
    while True:
        waits = rng.exponential(1.0 / flags_per_hour, streams)
        clock += waits
        running = clock < HOURS
        if not running.any():
            break
        value = np.maximum(value - drift * waits[:, None], 0.0) + np.log(ratio)
        hit = (value >= grid) & running[:, None]
        alarms += hit
        value[hit] = 0.0
    mean: FloatArray = alarms.mean(axis=0)
    # Linear on the log of the mean, which falls steadily with the threshold.
    return float(np.interp(0.0, -np.log(np.maximum(mean, 1e-3)), grid))


def delays_h(
    rng: np.random.Generator,
    flags_per_hour: float,
    ratio: float,
    threshold: float,
    runs: int = 400,
    warm_up_h: float = 48.0,
) -> FloatArray:
    """Hours from a change long after the start to the alarm; it sees flags one by one, and tells at ends of slices."""
    value, clock = np.zeros(runs), np.zeros(runs)
    drift = flags_per_hour * (ratio - 1.0)
    while True:
        waits = rng.exponential(1.0 / flags_per_hour, runs)
        before = clock < warm_up_h
        if not before.any():
            break
        clock = np.where(before, clock + waits, clock)
        value = np.where(before, np.maximum(value - drift * waits, 0.0) + np.log(ratio), value)
        value[before & (value >= threshold)] = 0.0
    delay, alarmed, clock = np.zeros(runs), np.zeros(runs, dtype=np.bool_), np.zeros(runs)
    while not alarmed.all():
        waits = rng.exponential(1.0 / (flags_per_hour * ratio), runs)
        clock += waits
        value = np.maximum(value - drift * waits, 0.0) + np.log(ratio)
        now = (value >= threshold) & ~alarmed
        delay[now] = clock[now]
        alarmed |= now
    # It is known at the end of a slice, as it is for everybody else; the change falls anywhere in its first slice.
    into = rng.uniform(0.0, SLICE_H, runs)
    known: FloatArray = np.ceil((into + delay) / SLICE_H) * SLICE_H - into
    return known
