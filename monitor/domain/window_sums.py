"""What the replies of a batch add to the sums of windows.

Nearly all replies of a batch have the same scores and no flag: they add the same to every rate, so that they are
counted by kind, and a kind is added once. Means need the value of each reply.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from detectors.score import Scores, any_flag
from monitor.domain.metric import Metric, is_harmless
from monitor.domain.record import Reply
from monitor.domain.risk import GLANCE

Place = tuple[str, int]  # segment and risk band
Kind = tuple[int, bool]  # of a reply without a flag: what answered, by number; whether the request was harmless

_EVEN: Place = ("", 0)
_GLANCE = f"{GLANCE}="


@dataclass(slots=True)
class Sums:
    """Additive sums of a slice; only `w_max` merges by the larger.

    Of a mean, x is the weighted sum and q the weighted sum of squares. A metric whose number of replies is that of
    another one (`Metric.exposure`) has flags and no n_scored.
    """

    n_scored: int = 0
    flagged: int = 0
    units: int = 0
    x: float = 0.0
    q: float = 0.0
    w: float = 0.0
    w_max: float = 0.0


@dataclass(slots=True)
class WindowSums:
    """Sums of one version, slice and source, by segment and risk band: one for each metric, in their order."""

    by_place: dict[Place, list[Sums]] = field(default_factory=dict)
    usual: dict[tuple[Place, Kind, float], int] = field(default_factory=dict)  # replies by place, kind, weight: to add


class Counting:
    """Adds the replies of one batch to the sums of their windows.

    Args:
        metrics: what is watched.
        firsts: metric and `id` of the reply where a conversation is flagged for the first time that day.
    """

    def __init__(self, metrics: Sequence[Metric], firsts: Collection[tuple[str, int]]) -> None:
        self._metrics = metrics
        self._firsts = firsts
        self._means = [(at, metric) for at, metric in enumerate(metrics) if metric.kind == "mean"]
        self._rates = [(at, metric) for at, metric in enumerate(metrics) if metric.kind == "rate"]
        self._usual: dict[Kind, list[tuple[int, float]]] = {}  # readings of a kind's rates
        self._answered_means: dict[int, list[tuple[int, Metric]]] = {}  # by number of what answered

    def note(self, sums: WindowSums, reply: Reply, scores: Scores, answered: int) -> None:
        """Add a reply; one without a flag is only counted, until `add_usual`.

        Args:
            sums: of its version, slice and source.
            reply: what was scored.
            scores: what was found; at least one.
            answered: a number that stands for which scores have a value.
        """
        weight = 1.0 / reply.pi
        means = self._answered_means.get(answered)
        if means is None:
            means = self._answered_means[answered] = [each for each in self._means if each[1].score in scores]
        readings = _readings(means, scores) if means else []
        kind = None
        if any_flag(scores):
            readings += _readings(self._rates, scores)
        else:  # then all that a rate reads is which scores there are, and how harmless the request was
            kind = (answered, is_harmless(scores))
            if kind not in self._usual:
                self._usual[kind] = _readings(self._rates, scores)
        for place in _places(reply):
            if kind is not None:
                usual = (place, kind, weight)
                sums.usual[usual] = sums.usual.get(usual, 0) + 1
            for at, found in readings:
                metric = self._metrics[at]
                first = (metric.name, id(reply)) in self._firsts
                _add(self._sums(sums, place)[at], metric, found, weight, first=first)

    def add_usual(self, sums: WindowSums) -> None:
        """Add the replies without a flag."""
        for (place, kind, weight), times in sums.usual.items():
            of_place = self._sums(sums, place)
            for at, found in self._usual[kind]:
                _add(of_place[at], self._metrics[at], found, weight, times=times)
        sums.usual.clear()

    def _sums(self, sums: WindowSums, place: Place) -> list[Sums]:
        of_place = sums.by_place.get(place)
        if of_place is None:
            of_place = sums.by_place[place] = [Sums() for _ in self._metrics]
        return of_place


def _places(reply: Reply) -> Sequence[Place]:
    band = 0 if reply.even else reply.band
    segments = reply.transcript.segments
    if not segments:
        return (_EVEN if not band else ("", band),)
    # By how risky they look, all replies are sampled alike; else only those of the even sample are.
    named = [f"{key}={value}" for key, value in segments.items()]
    return [("", band), *((name, 0 if name.startswith(_GLANCE) else band) for name in named)]


def _readings(metrics: Sequence[tuple[int, Metric]], scores: Scores) -> list[tuple[int, float]]:
    return [(at, found) for at, metric in metrics if (found := metric.reading(scores)) is not None]


def _add(sums: Sums, metric: Metric, found: float, weight: float, *, first: bool = False, times: int = 1) -> None:
    """Add `times` replies of the same reading and weight."""
    if not metric.exposure:
        sums.n_scored += times
        sums.w += times * weight
        if weight > sums.w_max:
            sums.w_max = weight
    if metric.kind == "mean":
        sums.x += times * weight * found
        sums.q += times * weight * found * found
    elif found:
        sums.flagged += times
        sums.units += first
        sums.x += times * weight
        sums.q += times * weight * weight
