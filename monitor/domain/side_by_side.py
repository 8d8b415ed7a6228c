"""Two versions of a bot that are live at the same time: is the new one worse?"""

import math
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

import numpy as np

from detectors.stats.canary import FIRES_FROM, log_canary
from detectors.stats.interval import rate_interval
from detectors.stats.isr import DEPLOYS_BOOSTED
from monitor.domain.metric import Metric
from monitor.domain.regression import Episode, Figures
from monitor.domain.window import SLICE

WATCHED_FOR = timedelta(days=14)  # after a version's first reply; what changes later is not its rollout
OVER_AFTER = timedelta(hours=6)  # without a slice in which both have replies, the comparison is over
CLUSTERS = 1.5  # by how much counts of single replies vary inside a slice; conversations are counted once


class Pair(NamedTuple):
    """Raw counts of one slice in which both versions have replies."""

    slice: datetime
    old_flags: int
    old_n: int
    new_flags: int
    new_n: int


def fires_from(share: float, false_alarms: float) -> float:
    """Log e-value from which a comparison fires: its share of the budget pays for four rollouts in 28 days.

    Example:
        >>> round(math.exp(fires_from(0.05, 1.0))), round(math.exp(fires_from(0.001, 1.0)))
        (1000, 4000)
    """
    paid = false_alarms * share / DEPLOYS_BOOSTED
    return max(FIRES_FROM, -math.log(paid)) if paid > 0 else math.inf


def side_by_side(pairs: Sequence[Pair], metric: Metric, log_threshold: float, until: datetime) -> Episode | None:
    """Say whether the new version was found to be worse; a function of the counts alone, so of no order.

    Args:
        pairs: slices in which both versions have replies, oldest first.
        metric: what is counted.
        log_threshold: from `fires_from`.
        until: end of what is closed.
    Returns:
        One alarm from the slice in which the evidence was enough; over when the two have parted.
    Example:
        >>> from datetime import UTC
        >>> from monitor.domain.metric import BY_NAME
        >>> noon = datetime(2026, 11, 20, 12, tzinfo=UTC)
        >>> pairs = [Pair(noon + n * SLICE, 1, 200, 3, 100) for n in range(12)]
        >>> found = side_by_side(pairs, BY_NAME["toxicity"], math.log(1000), noon + timedelta(hours=1))
        >>> found.opened_at - noon, round(found.latest.ratio, 1)
        (datetime.timedelta(seconds=2100), 6.0)
    """
    if not pairs:
        return None
    counts = np.array([pair[1:] for pair in pairs], dtype=np.float64)
    phi = 1.0 if metric.unit == "first" else CLUSTERS
    evidence = log_canary(counts[:, 0], counts[:, 1], counts[:, 2], counts[:, 3], metric.tolerance, phi)
    fired = np.flatnonzero(evidence >= log_threshold)
    if not fired.size:
        return None
    place = int(fired[0])
    parted = pairs[-1].slice + SLICE + OVER_AFTER
    return Episode(
        opened_slice=pairs[place].slice,
        opened_at=pairs[place].slice + SLICE,
        change_at=pairs[0].slice,
        alarm=_figures(pairs[: place + 1], float(evidence[place]), phi),
        latest=_figures(pairs, float(evidence[-1]), phi),
        resolved_at=parted if parted <= until else None,
        outcome="cleared" if parted <= until else None,
    )


def _figures(pairs: Sequence[Pair], log_m: float, phi: float) -> Figures:
    old_flags, old_n, flags, n = (float(sum(column)) for column in zip(*(pair[1:] for pair in pairs), strict=True))
    interval = rate_interval(flags, n, flags, phi)
    rate, usual = flags / n, old_flags / old_n
    return Figures(
        flagged=flags,
        n=n,
        usual_flagged=old_flags,
        usual_n=old_n,
        expected=usual * n,
        rate=rate,
        usual=usual,
        ratio=rate / usual if usual else None,
        ratio_low=None,
        low=None if interval is None else interval.low,
        high=None if interval is None else interval.high,
        log_m=log_m,
    )
