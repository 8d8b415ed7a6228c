"""What is usual: when a stream has learnt enough, and the yardstick (ratios, phi) that new starts are measured with."""

from dataclasses import dataclass
from datetime import tzinfo

import numpy as np

from detectors.stats.dispersion import BLOCKS_S, phi_by_ratio, phi_of_blocks, phi_of_clusters
from detectors.stats.isr import DAY_S, HOUR_S, Direction, FloatArray, IntArray, ratio_grid
from detectors.stats.season import Season, fit_season

PHI_WHILE_LEARNING = 1.5  # the least, until a reference has shown how much the counts vary; more in the first days
PHI_BEFORE_ANY_DAY = 4.0
BLOCKS_BY_AGE = (BLOCKS_S[:2], BLOCKS_S)  # a start younger than 6 hours cannot see how days differ
LEAST_PHI = 0.1
COMMON_SHARE = 0.1  # above it, 0/1 counts vary less than Poisson counts, by 1 - share
HEAVY_WEIGHT = 5.0
HEAVY_WEIGHT_PHI = 1.2


@dataclass(frozen=True, slots=True)
class ReferenceRule:
    """When the reference freezes: at least `days` and `flags`, or `most_days`.

    `span_s` set: the stream is silent for its first `span_s` seconds; what they lack in days or flags is learnt after.
    """

    days: float = 7.0
    flags: float = 100.0
    most_days: float = 28.0
    span_s: int | None = None


@dataclass(frozen=True, slots=True)
class History:
    """The quiet slices so far, oldest first: epoch seconds, raw exposure, outcome sums, sums of squares or None."""

    start: IntArray
    n: FloatArray
    x: FloatArray
    q: FloatArray | None = None

    @property
    def flags(self) -> float:
        """Number of flags; an effective number where sums of weights or clusters are counted."""
        return float(self.x.sum()) / self.cluster

    @property
    def cluster(self) -> float:
        """Sum of squares over sum: the size of one effective flag; 1 for plain counts."""
        if self.q is None:
            return 1.0
        return phi_of_clusters(float(self.q.sum()), float(self.x.sum())) or 1.0

    def before(self, moment: int) -> "History":
        """Only the slices that start before `moment`."""
        return self.part(0, int(np.searchsorted(self.start, moment)))

    def since(self, moment: int) -> "History":
        """Only the slices that start at `moment` or later."""
        return self.part(int(np.searchsorted(self.start, moment)), self.start.size)

    def part(self, first: int, last: int) -> "History":
        """The slices from index `first` up to and without `last`."""
        cut = slice(first, last)
        return History(self.start[cut], self.n[cut], self.x[cut], None if self.q is None else self.q[cut])

    def and_then(self, later: "History") -> "History":
        """These slices and later ones."""
        q = None if self.q is None or later.q is None else np.concatenate([self.q, later.q])
        return History(
            np.concatenate([self.start, later.start]),
            np.concatenate([self.n, later.n]),
            np.concatenate([self.x, later.x]),
            q,
        )

    def by_hour(self) -> "History":
        """Summed up by hour, one slice after the other, so that sums of sums have the same bits."""
        hours = self.start // HOUR_S
        first = np.ones(hours.size, dtype=np.bool_)
        np.not_equal(hours[1:], hours[:-1], out=first[1:])
        index = np.cumsum(first) - 1
        n, x = (np.bincount(index, weights=each).astype(np.float64) for each in (self.n, self.x))
        q = None if self.q is None else np.bincount(index, weights=self.q).astype(np.float64)
        return History(hours[first] * HOUR_S, n, x, q)


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What starts made from `since` on look for, and by how much each ratio's evidence is divided.

    early: the same in the first 6 hours of a start, when the slow part of the variation does not count yet.

    A start keeps the yardstick of its making. phi is the inflation by the variance alone, unit the size of one
    effective flag.
    """

    since: int
    ratios: tuple[float, ...]
    phis: tuple[float, ...]
    early: tuple[float, ...]
    phi: float
    unit: float = 1.0

    def __hash__(self) -> int:
        return hash((self.since, self.phi))  # of all numbers it would cost more than what is looked up by it

    def grown(self, since: int, growth: float) -> "Yardstick":
        """The same for `growth` times the reference's traffic an hour: common causes grow with the expected counts."""
        growth = max(1.0, growth)
        phis, early = (tuple(_grown(phi, growth) for phi in each) for each in (self.phis, self.early))
        return Yardstick(since, self.ratios, phis, early, _grown(self.phi, growth), self.unit)

    def or_larger(self, other: "Yardstick") -> "Yardstick":
        """The larger of the two phis, ratio by ratio; both have the same ratios."""
        phis = tuple(map(max, self.phis, other.phis))
        early = tuple(map(max, self.early, other.early))
        return Yardstick(self.since, self.ratios, phis, early, max(self.phi, other.phi), self.unit)


@dataclass(frozen=True, slots=True)
class Reference:
    """A frozen reference: when, on how much, and what it fixed; the last two are fixed again, better, after 28 days."""

    start: int
    end: int
    flags: float
    exposure: float
    per_hour: float  # exposure in an hour with traffic
    yardstick: Yardstick
    season: Season


@dataclass(frozen=True, slots=True)
class Learning:
    """How far a stream is with its reference: a word to show wherever the stream is shown, not a gate."""

    day: int
    of_days: int
    flags: int
    of_flags: int

    def __str__(self) -> str:
        return f"learning, day {self.day} of {self.of_days}, {self.flags} of {self.of_flags} flags"


def has_learnt(seconds: int, flags: float, rule: ReferenceRule) -> bool:
    """Say whether quiet traffic of this length with this many flags makes a reference.

    Example:
        >>> has_learnt(8 * DAY_S, 99, ReferenceRule()), has_learnt(28 * DAY_S, 0, ReferenceRule())
        (False, True)
    """
    days = seconds / DAY_S
    return (days >= rule.days and flags >= rule.flags) or days >= rule.most_days


def phi_while_learning(seconds: int) -> float:
    """Return the least phi of a stream that began `seconds` ago and has no reference yet: it may well have bursts.

    Example:
        >>> [phi_while_learning(days * DAY_S) for days in (0, 1, 2, 6)]
        [4.0, 2.5, 2.0, 1.5]
    """
    return max(PHI_WHILE_LEARNING, 1.0 + (PHI_BEFORE_ANY_DAY - 1.0) / (1.0 + seconds // DAY_S))


def learning(seconds: int, flags: float, rule: ReferenceRule) -> Learning:
    """Say how far a stream is that began `seconds` ago and has seen `flags` flags.

    Example:
        >>> str(learning(3 * DAY_S + 60, 31, ReferenceRule()))
        'learning, day 4 of 7, 31 of 100 flags'
        >>> str(learning(9 * DAY_S, 31, ReferenceRule()))
        'learning, day 10 of 28, 31 of 100 flags'
    """
    day = seconds // DAY_S + 1
    of_days = rule.days if day <= rule.days else rule.most_days
    return Learning(min(day, int(of_days)), int(of_days), int(flags), int(rule.flags))


def measure(
    history: History, since: int, direction: Direction, min_change: float, zone: tzinfo, phi_least: float
) -> tuple[Yardstick, Season]:
    """Fit the season and the dispersion on the quiet slices, for starts from `since` on.

    Args:
        history: the quiet slices before `since`.
        since: the first slice that the result applies to, epoch seconds.
        direction: the direction watched.
        min_change: the smallest change worth an alarm.
        zone: the zone whose hours and weekends people live by.
        phi_least: lower bound of phi.
    Example:
        >>> empty = History(np.array([], dtype=np.int64), np.array([]), np.array([]))
        >>> measure(empty, 0, "up", 1.25, __import__("datetime").UTC, 1.5)[0].phis
        (1.5, 1.5, 1.5, 1.5, 1.5)
    """
    season = fit_season(history.start, history.x / history.cluster, history.n, zone)
    hours = np.unique(history.start[history.n > 0] // HOUR_S).size
    ratios = ratio_grid(direction, min_change, history.flags / hours if hours else 0.0)
    return dispersion(history, season, since, ratios, zone, phi_least), season


def dispersion(
    history: History, season: Season, since: int, ratios: tuple[float, ...], zone: tzinfo, phi_least: float
) -> Yardstick:
    """Measure by how much the counts vary beyond chance, with the season given; arguments as for `measure`."""
    seen = history.n > 0
    start, x, cluster = history.start[seen], history.x[seen], history.cluster
    exposure = history.n[seen] * season.offsets(start, zone)
    least = max(phi_least * cluster, _least(history))
    young, old = (
        cluster * phi_of_blocks(start, x / cluster, exposure, each, least / cluster) for each in BLOCKS_BY_AGE
    )
    early = phi_by_ratio(start, x, exposure, ratios, young, BLOCKS_BY_AGE[0])
    phis = phi_by_ratio(start, x, exposure, ratios, old, BLOCKS_BY_AGE[1])
    return Yardstick(since, ratios, phis, early, old, cluster)


def _least(history: History) -> float:
    """Variance over mean of the single units."""
    total, flags = float(history.n.sum()), float(history.x.sum())
    if history.q is None:
        share = flags / total if total > 0 else 0.0
        return max(1.0 - share, LEAST_PHI) if share > COMMON_SHARE else 1.0
    heavy = float(np.divide(history.q, history.x, out=np.zeros(history.x.size), where=history.x > 0).max(initial=0.0))
    return history.cluster * (HEAVY_WEIGHT_PHI if heavy > HEAVY_WEIGHT else 1.0)


def _grown(phi: float, growth: float) -> float:
    return 1.0 + (phi - 1.0) * growth if phi > 1.0 else phi
