"""The candidate starts of a change that are alive, what each is worth now, and the sum over them."""

import math
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

    at: start of the first slice of the change, epoch seconds; until: it counts at moments before that; weight: a_nu
    times the stream's share when it was made; past_flags, past_exposure: K0 and N0, everything before it;
    yardstick: `since` of the yardstick in force when it was made.
    """

    at: IntArray
    until: IntArray
    weight: FloatArray
    past_flags: FloatArray
    past_exposure: FloatArray
    yardstick: IntArray

    @staticmethod
    def none() -> "Starts":
        """No starts."""
        whole, real = np.array([], dtype=np.int64), np.array([], dtype=np.float64)
        return Starts(whole, whole, real, real, real, whole)

    def at_index(self, index: IntArray | slice) -> "Starts":
        """The starts at these places."""
        if isinstance(index, slice):
            return Starts(*[array[index] for array in self._arrays()])
        return Starts(*[array.take(index) for array in self._arrays()])

    def _arrays(self) -> tuple[NDArray[Any], ...]:
        return (self.at, self.until, self.weight, self.past_flags, self.past_exposure, self.yardstick)

    def and_then(self, later: "Starts") -> "Starts":
        """These starts and later ones."""
        if not self.at.size:
            return later
        return Starts(*[np.concatenate(pair) for pair in zip(self._arrays(), later._arrays(), strict=True)])

    def kept(self, moment: int) -> "Starts":
        """The starts that are not dropped at `moment`: those that count, and those that are made later."""
        places = (self.until > moment).nonzero()[0]
        return self if places.size == self.at.size else self.at_index(places)

    def alive(self, moment: int) -> "Alive":
        """The starts that count at `moment`."""
        made = int(self.at.searchsorted(moment, side="right"))
        there = self if made == self.at.size else self.at_index(slice(0, made))
        return there.kept(moment).aged(moment)

    def aged(self, moment: int) -> "Alive":
        """All of these, as old as they are at `moment`."""
        return Alive(self, int(self.at.searchsorted(moment - EARLY_S, side="right")))


@dataclass(frozen=True, slots=True)
class Alive:
    """Starts that count at some moment; those from the index `young` on are young, and measured as such."""

    starts: Starts
    young: int


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
        >>> starts.weight.round(4).tolist(), (starts.until // 3600).tolist()
        ([0.0292, 0.15, 24.0], [24, 336, 336])
    """
    made = np.empty((at.size, 3), dtype=np.bool_)  # a slice's starts follow each other
    made[:, 0], made[:, 1], made[:, 2] = True, new_hour, boosted
    made &= (share > 0)[:, None]
    index, kind = made.nonzero()
    moment = at.take(index)
    return Starts(
        moment,
        moment + _KIND_KEPT_S.take(kind),
        _kind_weight(slice_s).take(kind) * share.take(index),
        past_flags.take(index),
        past_exposure.take(index),
        np.full(index.size, yardstick, dtype=np.int64),
    )


_KIND_KEPT_S = np.array([SLICE_START_KEPT_S, HOUR_START_KEPT_S, HOUR_START_KEPT_S])


@lru_cache
def _kind_weight(slice_s: int) -> FloatArray:
    return np.array([SLICE_START_WEIGHT_PER_HOUR * slice_s / HOUR_S, HOUR_START_WEIGHT, DEPLOY_START_WEIGHT])


@dataclass(frozen=True, slots=True)
class Grids:
    """Ratios, their logs, phis and log ratio weights of each start, (n_ratios, n_starts); shorter grids are padded.

    Where all starts have the same ratios, those and their weights are one column for all. Ratios come first: rows as
    long as there are starts are several times faster than rows as short as there are ratios.
    """

    ratio: FloatArray
    log_ratio: FloatArray
    phi: FloatArray
    log_weight: FloatArray

    @staticmethod
    def of(alive: Alive, yardsticks: tuple[Yardstick, ...]) -> "Grids":
        """Look up the yardstick of each start."""
        tables = _tables(yardsticks)
        columns = tables.since.searchsorted(alive.starts.yardstick)
        columns[alive.young :] += len(yardsticks)
        if tables.ratio.shape[1] == 1:
            return Grids(tables.ratio, tables.log_ratio, tables.phi.take(columns, 1), tables.log_weight)
        return Grids(
            tables.ratio.take(columns, 1),
            tables.log_ratio.take(columns, 1),
            tables.phi.take(columns, 1),
            tables.log_weight.take(columns, 1),
        )


@dataclass(frozen=True, slots=True)
class _Tables:
    """All that `Grids` looks up: a column for each yardstick's old starts, then one for each one's young starts."""

    since: IntArray
    ratio: FloatArray
    log_ratio: FloatArray
    phi: FloatArray
    log_weight: FloatArray


@lru_cache(maxsize=512)
def _tables(yardsticks: tuple[Yardstick, ...]) -> _Tables:
    since = np.array([each.since for each in yardsticks], dtype=np.int64)
    grids = [each.ratios for each in yardsticks]
    width = max(map(len, grids))
    phi = _columns([each.phis for each in yardsticks] + [each.early for each in yardsticks], width)
    if grids.count(grids[0]) == len(grids):
        ratio = np.array(grids[:1]).T
        return _Tables(since, ratio, np.log(ratio), phi, np.full((width, 1), -math.log(width)))
    ratio = _columns(grids + grids, width)
    there = np.arange(width)[:, None] < np.array([len(each) for each in grids + grids])
    log_weight = np.where(there, -np.log(there.sum(axis=0)), -np.inf)
    return _Tables(since, ratio, np.log(ratio), phi, log_weight)


def _columns(values: list[tuple[float, ...]], height: int) -> FloatArray:
    """One column each, as high as the highest; 1 where there is nothing."""
    return np.ascontiguousarray(np.array([(*each, *((1.0,) * (height - len(each)))) for each in values]).T)


def log_statistic(
    alive: Alive,
    grids: Grids,
    flags: float,
    exposure: float,
    direction: Direction,
    tolerance: float,
) -> float:
    """Log of the weighted sum over starts and ratios at one moment; minus infinity without starts.

    Args:
        alive: the starts that count.
        grids: theirs.
        flags: all flags so far, K0 + K1.
        exposure: all exposure so far, N0 + N1.
        direction: the direction watched.
        tolerance: a change by up to this fraction is none.
    """
    starts = alive.starts
    if not starts.at.size:
        return -np.inf
    terms = log_evidence_of(
        flags,
        flags - starts.past_flags,
        starts.past_exposure,
        tolerated(exposure - starts.past_exposure, direction, tolerance),
        grids.ratio,
        grids.log_ratio,
    )
    terms /= grids.phi
    terms += grids.log_weight + np.log(starts.weight)
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
    alive: Alive,
    grids: Grids,
    yardsticks: tuple[Yardstick, ...],
    flags: float,
    exposure: float,
    direction: Direction,
) -> LikelyStart:
    """Estimate when the change began: the median of the starts, weighted by their likelihood at their own best ratio.

    The single likeliest start is no better as a date, and makes the change look larger than it is.

    Args are those of `log_statistic`, and the yardsticks that the starts refer to; there is a start.

    Source:
        A. N. Shiryaev (1963), On optimum methods in quickest detection problems, Theory of Probability 8, 22-46: with
        prior weights on the starts, the sum's terms are their posterior weights.
    """
    starts = alive.starts
    since_flags, since_exposure = flags - starts.past_flags, exposure - starts.past_exposure
    scale = np.divide(starts.past_exposure, since_exposure, out=np.zeros(starts.at.size), where=since_exposure > 0)
    before = np.maximum(starts.past_flags, 1e-9)
    least, most = (grids.ratio[0], LARGEST_RATIO) if direction == "up" else (1 / LARGEST_RATIO, grids.ratio[0])
    best = np.clip(since_flags / before * scale, least, most)
    phi = grids.phi.min(axis=0)
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
    alive: Alive,
    grids: Grids,
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
        log_m = log_statistic(alive, grids, flags, exposure, direction, ratio - 1.0)
        return bool(log_m >= log_a - np.log(4.0))

    low, high = 1.0 + tolerance, LARGEST_RATIO
    if not reaches(low):
        return None
    for _ in range(20):
        middle = float(np.sqrt(low * high))
        low, high = (middle, high) if reaches(middle) else (low, middle)
    return low if direction == "up" else 1.0 / low


def referred(starts: Starts, yardsticks: tuple[Yardstick, ...]) -> tuple[Yardstick, ...]:
    """Keep the yardsticks from the oldest on that a start refers to, and the last one."""
    first = int(starts.yardstick[0]) if starts.at.size else yardsticks[-1].since
    if yardsticks[0].since >= first:
        return yardsticks
    return tuple(each for each in yardsticks[:-1] if each.since >= first) + yardsticks[-1:]


def with_yardstick(yardsticks: tuple[Yardstick, ...], latest: Yardstick) -> tuple[Yardstick, ...]:
    """Add a yardstick unless it says what the last one says."""
    if yardsticks and replace(latest, since=yardsticks[-1].since) == yardsticks[-1]:
        return yardsticks
    return (*yardsticks, latest)
