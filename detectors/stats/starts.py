"""The candidate starts of a change that are alive, what each is worth now, and the sum over them."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detectors.stats.isr import (
    DEPLOY_START_WEIGHT,
    EARLY_S,
    HOUR_S,
    HOUR_START_KEPT_S,
    HOUR_START_WEIGHT,
    SLICE_START_KEPT_S,
    SLICE_START_WEIGHT_PER_HOUR,
    Direction,
    FloatArray,
    IntArray,
    log_evidence,
    log_evidence_of,
    log_sum,
    tolerated,
)
from detectors.stats.reference import Yardstick

BoolArray = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Starts:
    """Candidate starts, in the order in which they were made.

    at: start of the first slice of the change, epoch seconds; since, until: counts from the first moment to before the
    second (a start is there twice: young and old, with different yardsticks); early: young;
    weight: a_nu times the stream's share when it was made; past_flags, past_exposure: K0 and N0, everything before it;
    yardstick: `since` of the yardstick in force when it was made.
    """

    at: IntArray
    since: IntArray
    until: IntArray
    early: BoolArray
    weight: FloatArray
    past_flags: FloatArray
    past_exposure: FloatArray
    yardstick: IntArray

    @staticmethod
    def none() -> "Starts":
        """No starts."""
        whole, real = np.array([], dtype=np.int64), np.array([], dtype=np.float64)
        return Starts(whole, whole, whole, np.array([], dtype=np.bool_), real, real, real, whole)

    def at_index(self, index: BoolArray | slice) -> "Starts":
        """The starts at these places."""
        if isinstance(index, slice):
            return Starts(*[array[index] for array in self._arrays()])
        places = np.flatnonzero(index)  # looked up once for all arrays
        return Starts(*[array.take(places) for array in self._arrays()])

    def _arrays(self) -> tuple[NDArray[Any], ...]:
        return (
            self.at,
            self.since,
            self.until,
            self.early,
            self.weight,
            self.past_flags,
            self.past_exposure,
            self.yardstick,
        )

    def and_then(self, later: "Starts") -> "Starts":
        """These starts and later ones."""
        if not self.at.size:
            return later
        return Starts(*[np.concatenate(pair) for pair in zip(self._arrays(), later._arrays(), strict=True)])

    def alive(self, moment: int) -> "Starts":
        """The starts that count at `moment`."""
        return self.at_index((self.since <= moment) & (self.until > moment))

    def kept(self, moment: int) -> "Starts":
        """The starts that are not dropped at `moment`: those that count, and those that will."""
        keep = self.until > moment
        return self if bool(keep.all()) else self.at_index(keep)


LARGEST_RATIO = 1000.0


def make_starts(
    at: IntArray,
    new_hour: BoolArray,
    boosted: BoolArray,
    share: FloatArray,
    past_flags: FloatArray,
    past_exposure: FloatArray,
    yardstick: int,
    slice_s: int,
) -> Starts:
    """Make the starts of consecutive slices: one each, one more at the first slice of an hour, one more at a deploy.

    Args:
        at: starts of slices with exposure, epoch seconds, increasing.
        new_hour: whether the slice is the first of its hour with exposure.
        boosted: whether a new version's first slice that gets the boost.
        share: the stream's share of the budget in force at each slice, in [0, 1].
        past_flags: K0, flags before each slice.
        past_exposure: N0, exposure before each slice.
        yardstick: `since` of the yardstick in force.
        slice_s: length of a slice in seconds.
    Example:
        >>> one = np.array([True]); zero = np.array([0.0])
        >>> starts = make_starts(np.array([0]), one, one, np.array([0.5]), zero, zero, 0, 300)
        >>> starts.alive(0).weight.round(4).tolist(), (starts.until // 3600).tolist()
        ([0.0292, 0.15, 24.0], [6, 24, 6, 336, 6, 336])
    """
    slice_weight = SLICE_START_WEIGHT_PER_HOUR * slice_s / HOUR_S
    kind_weight = np.array([slice_weight, HOUR_START_WEIGHT, DEPLOY_START_WEIGHT])
    kind_kept = np.array([SLICE_START_KEPT_S, HOUR_START_KEPT_S, HOUR_START_KEPT_S])
    made = np.empty((at.size, 3), dtype=np.bool_)  # a slice's starts follow each other
    made[:, 0], made[:, 1], made[:, 2] = True, new_hour, boosted
    made &= (share > 0)[:, None]
    place = np.flatnonzero(made).repeat(2)  # each start twice: young, then old
    index, kind = place // 3, place % 3
    young = np.zeros(index.size, dtype=np.bool_)
    young[::2] = True
    moment = at[index]
    return Starts(
        moment,
        moment + np.where(young, 0, EARLY_S),
        moment + np.where(young, EARLY_S, kind_kept[kind]),
        young,
        kind_weight[kind] * share[index],
        past_flags[index],
        past_exposure[index],
        np.full(index.size, yardstick, dtype=np.int64),
    )


@dataclass(frozen=True, slots=True)
class Grids:
    """Ratios, their logs, phis and log ratio weights of each start, (n_starts, n_ratios); shorter grids are padded."""

    ratio: FloatArray
    log_ratio: FloatArray
    phi: FloatArray
    log_weight: FloatArray

    @staticmethod
    def of(starts: Starts, yardsticks: tuple[Yardstick, ...]) -> "Grids":
        """Look up the yardstick of each start."""
        since, *tables = _tables(yardsticks)
        rows = 2 * np.searchsorted(since, starts.yardstick)
        rows += starts.early
        # Several times faster than indexing with rows.
        return Grids(*(table.take(rows, 0) for table in tables))


@lru_cache(maxsize=512)
def _tables(yardsticks: tuple[Yardstick, ...]) -> tuple[IntArray, FloatArray, FloatArray, FloatArray, FloatArray]:
    """`since` of the yardsticks; two rows each, for old starts and for young ones, of all that `Grids` looks up."""
    width = max(len(yardstick.ratios) for yardstick in yardsticks)
    ratio, phi = np.ones((2 * len(yardsticks), width)), np.ones((2 * len(yardsticks), width))
    log_weight = np.full((2 * len(yardsticks), width), -np.inf)
    for row, yardstick in enumerate(yardsticks):
        size, both = len(yardstick.ratios), slice(2 * row, 2 * row + 2)
        ratio[both, :size], phi[both, :size] = yardstick.ratios, (yardstick.phis, yardstick.early)
        log_weight[both, :size] = -np.log(size)
    since = np.array([yardstick.since for yardstick in yardsticks], dtype=np.int64)
    return since, ratio, np.log(ratio), phi, log_weight


def log_statistic(
    starts: Starts,
    yardsticks: tuple[Yardstick, ...],
    flags: float,
    exposure: float,
    direction: Direction,
    tolerance: float,
) -> float:
    """Log of the weighted sum over starts and ratios at one moment; minus infinity without starts.

    Args:
        starts: the starts alive.
        yardsticks: those the starts refer to, oldest first.
        flags: all flags so far, K0 + K1.
        exposure: all exposure so far, N0 + N1.
        direction: the direction watched.
        tolerance: a change by up to this fraction is none.
    """
    if not starts.at.size:
        return -np.inf
    grids = Grids.of(starts, yardsticks)
    terms = log_evidence_of(
        flags,
        (flags - starts.past_flags)[:, None],
        starts.past_exposure[:, None],
        tolerated((exposure - starts.past_exposure)[:, None], direction, tolerance),
        grids.ratio,
        grids.log_ratio,
    )
    terms /= grids.phi
    terms += grids.log_weight
    terms += np.log(starts.weight)[:, None]
    return log_sum(terms)


@dataclass(frozen=True, slots=True)
class LikelyStart:
    """Where a change probably began, with the flags and the exposure before and since."""

    at: int
    past_flags: float
    past_exposure: float
    flags: float
    exposure: float
    yardstick: Yardstick


def likely_start(
    starts: Starts, yardsticks: tuple[Yardstick, ...], flags: float, exposure: float, direction: Direction
) -> LikelyStart:
    """Estimate when the change began: the median of the starts, weighted by their likelihood at their own best ratio.

    The single likeliest start is no better as a date, and makes the change look larger than it is.

    Args are those of `log_statistic`; `starts` are not empty.

    Source:
        A. N. Shiryaev (1963), On optimum methods in quickest detection problems, Theory of Probability 8, 22-46: with
        prior weights on the starts, the sum's terms are their posterior weights.
    """
    grids = Grids.of(starts, yardsticks)
    since_flags, since_exposure = flags - starts.past_flags, exposure - starts.past_exposure
    scale = np.divide(starts.past_exposure, since_exposure, out=np.zeros(starts.at.size), where=since_exposure > 0)
    before = np.maximum(starts.past_flags, 1e-9)
    least, most = (grids.ratio[:, 0], LARGEST_RATIO) if direction == "up" else (1 / LARGEST_RATIO, grids.ratio[:, 0])
    best = np.clip(since_flags / before * scale, least, most)
    phi = grids.phi.min(axis=1)
    terms = log_evidence(starts.past_flags, starts.past_exposure, since_flags, since_exposure, best, phi)
    weights = starts.weight * np.exp(terms - terms.max())
    place = int(np.searchsorted(np.cumsum(weights), weights.sum() / 2))
    middle = min(place, starts.at.size - 1)
    return LikelyStart(
        int(starts.at[middle]),
        float(starts.past_flags[middle]),
        float(starts.past_exposure[middle]),
        float(since_flags[middle]),
        float(since_exposure[middle]),
        next(each for each in yardsticks if each.since == int(starts.yardstick[middle])),
    )


def surely_changed(
    starts: Starts,
    yardsticks: tuple[Yardstick, ...],
    flags: float,
    exposure: float,
    direction: Direction,
    tolerance: float,
    log_a: float,
) -> float | None:
    """Return the ratio that the change is at least: 1 + the largest tolerance with which the sum reaches A / 4.

    Args are those of `log_statistic`; `log_a` is the log of the threshold A.

    Returns:
        A ratio >= 1 (down: <= 1, the one nearest to 1 that the data allow); None where no tolerance gets there.
    """

    def reaches(ratio: float) -> bool:
        log_m = log_statistic(starts, yardsticks, flags, exposure, direction, ratio - 1.0)
        return bool(log_m >= log_a - np.log(4.0))

    low, high = 1.0 + tolerance, LARGEST_RATIO
    if not reaches(low):
        return None
    for _ in range(20):
        middle = float(np.sqrt(low * high))
        low, high = (middle, high) if reaches(middle) else (low, middle)
    return low if direction == "up" else 1.0 / low


def referred(starts: Starts, yardsticks: tuple[Yardstick, ...]) -> tuple[Yardstick, ...]:
    """Keep the yardsticks that starts refer to, and the last one."""
    used = set(np.unique(starts.yardstick).tolist())
    return tuple(each for each in yardsticks[:-1] if each.since in used) + yardsticks[-1:]


def with_yardstick(yardsticks: tuple[Yardstick, ...], latest: Yardstick) -> tuple[Yardstick, ...]:
    """Add a yardstick unless it says what the last one says."""
    if yardsticks and replace(latest, since=yardsticks[-1].since) == yardsticks[-1]:
        return yardsticks
    return (*yardsticks, latest)
