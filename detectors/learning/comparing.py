"""Before and after, on labels that the new head had not seen: each figure with its interval, pair by pair."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from detectors.card import auprc, auroc, bootstrap_interval
from detectors.learning.ridge import Floats, log_loss, probability
from detectors.stats.interval import Interval

_DRAWS = 2000


@dataclass(frozen=True, slots=True)
class Answers:
    """What a detector said to the held-back labels: calibrated logits, and which it flags (None: it never does)."""

    logits: Floats
    flags: NDArray[np.bool_] | None


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure before and after with 95 % intervals; `change` is after minus before on the same resamples."""

    name: str
    before: Interval
    after: Interval
    change: Interval
    higher_is_better: bool


def figures(before: Answers, after: Answers, truth: Floats) -> list[Figure]:
    """Compare two detectors on the same labels; a figure that these labels cannot give is left out."""
    labels = truth.astype(np.int64)
    asked: list[tuple[str, Callable[[Answers, NDArray[np.intp]], float | None], bool]] = [
        ("average precision", lambda said, rows: _of_both(auprc, said.logits[rows], labels[rows]), True),
        ("area under ROC", lambda said, rows: _of_both(auroc, said.logits[rows], labels[rows]), True),
        ("log loss", lambda said, rows: float(log_loss(said.logits[rows], truth[rows]).mean()), False),
    ]
    if before.flags is not None and after.flags is not None:
        asked += [
            ("found of those labelled 1", lambda said, rows: _flagged(said, rows, labels, 1), True),
            ("flagged of those labelled 0", lambda said, rows: _flagged(said, rows, labels, 0), False),
            ("gap to the labelled share", lambda said, rows: _gap(said, rows, labels), False),
        ]
    return [
        each for name, figure, higher in asked if (each := _figure(name, figure, higher, before, after, len(truth)))
    ]


def chance_of_better(before: Floats, after: Floats, truth: Floats) -> float:
    """Give the share of resamples of the labels in which `after` costs less log loss; as much is no gain."""
    gain = log_loss(before, truth) - log_loss(after, truth)
    rng = np.random.default_rng(0)
    means = [gain[rng.integers(0, len(gain), len(gain))].mean() for _ in range(_DRAWS)]
    return float((np.array(means) > 0).mean())


def _figure(
    name: str,
    figure: Callable[[Answers, NDArray[np.intp]], float | None],
    higher_is_better: bool,
    before: Answers,
    after: Answers,
    rows: int,
) -> Figure | None:
    def change(places: NDArray[np.intp]) -> float | None:
        was, now = figure(before, places), figure(after, places)
        return None if was is None or now is None else now - was

    found = [
        bootstrap_interval(each, rows) for each in (lambda at: figure(before, at), lambda at: figure(after, at), change)
    ]
    was, now, gained = found
    return Figure(name, was, now, gained, higher_is_better) if was and now and gained else None


def _of_both(
    area: Callable[[Floats, NDArray[np.int64]], float], logits: Floats, labels: NDArray[np.int64]
) -> float | None:
    return area(probability(logits), labels) if 0 < labels.sum() < len(labels) else None


def _flagged(said: Answers, rows: NDArray[np.intp], labels: NDArray[np.int64], label: int) -> float | None:
    chosen = rows[labels[rows] == label]
    return float(said.flags[chosen].mean()) if said.flags is not None and len(chosen) else None


def _gap(said: Answers, rows: NDArray[np.intp], labels: NDArray[np.int64]) -> float | None:
    return float(abs(said.flags[rows].mean() - labels[rows].mean())) if said.flags is not None else None


def by_name(found: Sequence[Figure], name: str) -> Figure | None:
    """Find a figure by its name."""
    return next((figure for figure in found if figure.name == name), None)
