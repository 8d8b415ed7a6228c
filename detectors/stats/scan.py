"""Where in a run of slices could the statistic reach the threshold? Skips, by upper bounds, what cannot.

A full evaluation weighs some hundred starts. Over a block of slices the sum over old starts cannot exceed a bound that
needs some dozen numbers (starts of similar age move alike), so that only slices whose bound reaches the threshold are
evaluated. The bound is rigorous: skipping never changes an event.
"""

from dataclasses import dataclass

import numpy as np

from detectors.stats.isr import EARLY_S, Direction, FloatArray, IntArray, log_evidence_of, tolerated
from detectors.stats.reference import Yardstick
from detectors.stats.starts import Alive, Grids, Starts

BLOCK = 32
STARTS_IN_A_BIN = 26
NEGLIGIBLE = -40.0  # log of the part of the threshold that a dropped bin may have; far below rounding
LARGEST_EXPONENT = 600.0


@dataclass(frozen=True, slots=True)
class Run:
    """Slices with one yardstick for new starts: slice starts, flags and exposure so far (index 0: before the first)."""

    start: IntArray
    flags: FloatArray
    exposure: FloatArray
    direction: Direction
    tolerance: float
    log_threshold: float

    def at(self, index: int) -> tuple[float, float]:
        """All flags and all exposure up to and with this slice."""
        return float(self.flags[index + 1]), float(self.exposure[index + 1])


def next_candidate(run: Run, begin: int, starts: Starts, yardsticks: tuple[Yardstick, ...]) -> int:
    """Index of the first slice from `begin` on that must be evaluated; the number of slices when none must.

    Args:
        run: the slices.
        begin: index of the first slice not yet judged.
        starts: all starts of the run, old and new, in order.
        yardsticks: those the starts refer to.
    """
    while begin < run.start.size:
        end = min(begin + BLOCK, int(run.start.size))
        over = _bounds(run, begin, end, starts, yardsticks) >= np.exp(run.log_threshold) * (1.0 - 1e-9)
        if over.any():
            return begin + int(over.argmax())
        begin = end
    return int(run.start.size)


def _bounds(run: Run, begin: int, end: int, starts: Starts, yardsticks: tuple[Yardstick, ...]) -> FloatArray:
    """Upper bounds of the sum at the slices from `begin` up to and without `end`."""
    moment, last = int(run.start[begin]), int(run.start[end - 1])
    old, new = starts.alive(moment), _Newer.of(starts, moment, last)
    bounds = _bound_of_old(run, begin, end, old, Grids.of(old, yardsticks))
    return bounds + _sum_of_new(run, begin, end, new, Grids.of(new.alive, yardsticks))


@dataclass(frozen=True, slots=True)
class _Newer:
    """Starts that begin to count after the first slice of a block, since when: made later, or young no more."""

    alive: Alive
    since: IntArray

    @staticmethod
    def of(starts: Starts, moment: int, last: int) -> "_Newer":
        ends = np.array([moment - EARLY_S, last - EARLY_S, moment, last])
        grown, none_grown, made, none_made = starts.at.searchsorted(ends, side="right").tolist()
        old, young = starts.at_index(slice(grown, none_grown)), starts.at_index(slice(made, none_made))
        since = np.concatenate([old.at + EARLY_S, young.at])
        return _Newer(Alive(old.and_then(young), old.at.size), since)


def _bound_of_old(run: Run, begin: int, end: int, alive: Alive, grids: Grids) -> FloatArray:
    """Bound the sum over starts that are made: exact terms at `begin`, then the most that a bin of them can grow."""
    size, starts = end - begin, alive.starts
    if not starts.at.size:
        return np.zeros(size)
    flags, total = run.at(begin)
    since = total - starts.past_exposure
    terms = log_evidence_of(
        flags,
        flags - starts.past_flags,
        starts.past_exposure,
        tolerated(since, run.direction, run.tolerance),
        grids.ratio,
        grids.log_ratio,
    )
    terms = terms / grids.phi + (grids.log_weight + np.log(starts.weight))
    if float(terms.max()) > run.log_threshold:
        return np.full(size, np.inf)
    edges = _bin_edges(alive)
    mass = np.add.reduceat(np.exp(terms), edges, axis=1)
    block = _Block(
        run.flags[begin + 1 : end + 1, None] - flags,
        run.exposure[begin + 1 : end + 1, None] - total,
        flags,
        total,
        float(tolerated(1.0, run.direction, run.tolerance)),
    )
    ratio, phi = np.broadcast_to(grids.ratio, terms.shape)[:, edges], grids.phi[:, edges]
    with np.errstate(divide="ignore"):
        keep = np.log(mass) + block.at_most(ratio, phi) > run.log_threshold + NEGLIGIBLE
    last = np.append(edges[1:], starts.at.size) - 1
    longest, shortest = (np.broadcast_to(since[each], mass.shape)[keep] for each in (edges, last))
    growth = block.growth(longest, shortest, ratio[keep], phi[keep])
    bounds: FloatArray = np.exp(np.minimum(growth, LARGEST_EXPONENT)) @ mass[keep]
    return np.where((growth > LARGEST_EXPONENT).any(axis=1), np.inf, bounds)


@dataclass(frozen=True, slots=True)
class _Block:
    """What came since the first slice of the block (columns), and the totals and the stretch of exposure then."""

    more_flags: FloatArray
    more: FloatArray
    flags: float
    total: float
    stretch: float

    def at_most(self, ratio: FloatArray, phi: FloatArray) -> FloatArray:
        """Crude bound of the growth of any log term: all new flags for a rise, no flag for a fall."""
        rise = float(self.more_flags[-1, 0]) * np.log(np.maximum(ratio, 1.0))
        fall = self.flags * float(self.more[-1, 0]) / max(self.total, 1e-300) * max(1.0, self.stretch)
        bound: FloatArray = np.where(ratio > 1.0, rise, fall) / phi
        return bound

    def growth(self, longest: FloatArray, shortest: FloatArray, ratio: FloatArray, phi: FloatArray) -> FloatArray:
        """Bound of the growth of log terms, with the exposure since the start in [shortest, longest].

        The term grows by [flags (log r - g) - past flags (g - g before)] / phi, g = log(1 + f (r - 1)); each part is
        monotone in the exposure since the start, so that its largest value lies at one of the ends.
        """
        gain = np.maximum(self._gain(longest, ratio), self._gain(shortest, ratio))
        near, far = self._logs(longest, ratio), self._logs(shortest, ratio)
        loss = np.minimum(near[0], far[0]) - np.maximum(near[1], far[1])
        raw = self.more_flags * gain - self.flags * loss
        bound: FloatArray = raw / phi
        return bound

    def _gain(self, since: FloatArray, ratio: FloatArray) -> FloatArray:
        """log r - g after the block's exposure."""
        past, now = self.total - since, self.stretch * (since + self.more)
        gain: FloatArray = np.log(ratio) - np.log1p(now / np.maximum(past + now, 1e-300) * (ratio - 1.0))
        return gain

    def _logs(self, since: FloatArray, ratio: FloatArray) -> tuple[FloatArray, FloatArray]:
        """The two logs whose difference is g - g before."""
        past, more = np.maximum(self.total - since, 0.0), self.stretch * self.more
        scaled, plain = past + ratio * self.stretch * since, past + self.stretch * since
        least = 1e-300
        return np.log1p(ratio * more / np.maximum(scaled, least)), np.log1p(more / np.maximum(plain, least))


def _bin_edges(alive: Alive) -> IntArray:
    """First index of each bin; a bin never mixes yardsticks, nor young starts with old ones."""
    yardstick = alive.starts.yardstick
    changes = np.flatnonzero(np.diff(yardstick)) + 1
    young = [alive.young] if 0 < alive.young < yardstick.size else []
    return np.unique(np.concatenate([np.arange(0, yardstick.size, STARTS_IN_A_BIN), changes, young]).astype(np.int64))


def _sum_of_new(run: Run, begin: int, end: int, new: _Newer, grids: Grids) -> FloatArray:
    """The exact sum over starts that begin to count after `begin`, at each slice of the block."""
    starts = new.alive.starts
    if not starts.at.size:
        return np.zeros(end - begin)
    flags = run.flags[begin + 1 : end + 1, None]
    exposure = run.exposure[begin + 1 : end + 1, None] - starts.past_exposure
    made = run.start[begin:end, None] >= new.since
    terms = log_evidence_of(
        np.where(made, flags, starts.past_flags)[:, None, :],
        np.where(made, flags - starts.past_flags, 0.0)[:, None, :],
        starts.past_exposure,
        tolerated(np.where(made, exposure, 0.0)[:, None, :], run.direction, run.tolerance),
        grids.ratio,
        grids.log_ratio,
    )
    terms = terms / grids.phi + grids.log_weight
    weighted = np.exp(np.minimum(terms, LARGEST_EXPONENT)).sum(axis=1) * starts.weight
    sums: FloatArray = np.where(made, weighted, 0.0).sum(axis=1)
    return sums
