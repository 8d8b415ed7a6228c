"""How well a detector does on labelled texts: each figure with its 95 % interval."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from detectors.stats.interval import Interval, wilson_interval

_DRAWS = 400
_BINS = 10


@dataclass(frozen=True, slots=True)
class Quality:
    """Figures on one set; None where the set cannot give one (no positives, no negatives, nothing flagged)."""

    rows: int
    positives: int
    precision: Interval | None
    recall: Interval | None
    false_flags: Interval | None  # share of the negatives that are flagged
    f1: Interval | None
    auroc: Interval | None
    auprc: Interval | None
    calibration_error: float | None


def quality(values: NDArray[np.float64], flags: NDArray[np.bool_], labels: NDArray[np.int64]) -> Quality:
    """Judge values and flags by labels.

    Args:
        values: one probability per row, in [0, 1]; shape (n,).
        flags: whether each row counts as flagged; shape (n,).
        labels: 0 or 1; shape (n,).
    """
    hostile = labels == 1
    hits, flagged, positives = int((flags & hostile).sum()), int(flags.sum()), int(hostile.sum())
    both = 0 < positives < len(labels)
    return Quality(
        rows=len(labels),
        positives=positives,
        precision=wilson_interval(hits, flagged) if positives else None,
        recall=wilson_interval(hits, positives),
        false_flags=wilson_interval(flagged - hits, len(labels) - positives),
        f1=f1_interval(flags, hostile) if both else None,
        auroc=auroc_interval(values, labels) if both else None,
        auprc=auprc_interval(values, labels) if both else None,
        calibration_error=calibration_error(values, labels) if both else None,
    )


def auroc(values: NDArray[np.float64], labels: NDArray[np.int64]) -> float:
    """Give the chance that a positive row has a higher value than a negative one; ties count half.

    Example:
        >>> auroc(np.array([0.1, 0.4, 0.4, 0.9]), np.array([0, 0, 1, 1]))
        0.875
    """
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2.0)[inverse]
    positives = int(labels.sum())
    negatives = len(labels) - positives
    return float((ranks[labels == 1].sum() - positives * (positives + 1) / 2.0) / (positives * negatives))


def auprc(values: NDArray[np.float64], labels: NDArray[np.int64]) -> float:
    """Give the area under the precision-recall curve as average precision: over the positives, the share of positives
    among all rows that score at least as high; labels hold at least one positive.

    Source:
        J. Davis, M. Goadrich (2006), The relationship between precision-recall and ROC curves, ICML.
    Example:
        >>> round(auprc(np.array([0.9, 0.8, 0.4, 0.1]), np.array([1, 0, 1, 0])), 3)
        0.833
    """
    order = np.argsort(-values, kind="stable")
    ranked, hits = values[order], np.cumsum(labels[order])
    # Rows with the same value stand or fall together: each counts at the last of them.
    last = np.searchsorted(-ranked, -ranked, side="right") - 1
    precision = hits[last] / (last + 1)
    return float(precision[labels[order] == 1].mean())


def auroc_interval(values: NDArray[np.float64], labels: NDArray[np.int64]) -> Interval:
    """Give the area under the ROC curve with its 95 % interval.

    Source:
        J. A. Hanley, B. J. McNeil (1982), The meaning and use of the area under a ROC curve, Radiology 143, 29-36.
    """
    area = auroc(values, labels)
    positives = int(labels.sum())
    negatives = len(labels) - positives
    both_above, both_below = area / (2 - area), 2 * area * area / (1 + area)
    variance = area * (1 - area) + (positives - 1) * (both_above - area**2) + (negatives - 1) * (both_below - area**2)
    half = 1.96 * float(np.sqrt(max(variance, 0.0) / (positives * negatives)))
    return Interval(area, max(0.0, area - half), min(1.0, area + half))


def auprc_interval(values: NDArray[np.float64], labels: NDArray[np.int64]) -> Interval | None:
    """Give the average precision with the 95 % interval of a seeded bootstrap over rows."""

    def figure(rows: NDArray[np.intp]) -> float | None:
        return auprc(values[rows], labels[rows]) if labels[rows].any() else None

    return bootstrap_interval(figure, len(labels))


def bootstrap_interval(
    figure: Callable[[NDArray[np.intp]], float | None], rows: int, draws: int = _DRAWS
) -> Interval | None:
    """Give a figure with the 95 % interval of a seeded bootstrap over rows.

    Args:
        figure: of the rows at these places; None where they cannot give one.
        rows: how many there are.
        draws: resamples; those without a figure are left out.
    """
    whole = figure(np.arange(rows))
    if whole is None:
        return None
    rng = np.random.default_rng(0)
    found = [each for _ in range(draws) if (each := figure(rng.integers(0, rows, rows))) is not None]
    low, high = np.quantile(found or [whole], [0.025, 0.975])
    return Interval(whole, float(low), float(high))


def f1_interval(flags: NDArray[np.bool_], hostile: NDArray[np.bool_]) -> Interval:
    """Give the F1 of the flags with the 95 % interval of a seeded bootstrap over rows."""
    rng = np.random.default_rng(0)
    hits, wrong, missed = flags & hostile, flags & ~hostile, ~flags & hostile
    cells = np.array([hits.sum(), wrong.sum(), missed.sum(), (~flags & ~hostile).sum()])
    draws = rng.multinomial(len(flags), cells / len(flags), size=_DRAWS)
    low, high = np.quantile([_f1(*draw[:3]) for draw in draws], [0.025, 0.975])
    return Interval(_f1(*cells[:3]), float(low), float(high))


def _f1(hits: int, wrong: int, missed: int) -> float:
    return float(2 * hits / max(2 * hits + wrong + missed, 1))


def calibration_error(values: NDArray[np.float64], labels: NDArray[np.int64]) -> float:
    """Give the expected calibration error over ten equally wide bins.

    Source:
        M. P. Naeini, G. F. Cooper, M. Hauskrecht (2015), Obtaining well calibrated probabilities using Bayesian
        binning, AAAI.
    Example:
        >>> round(calibration_error(np.array([0.2, 0.2, 0.8, 0.8]), np.array([0, 0, 1, 1])), 3)
        0.2
    """
    bins = np.minimum((values * _BINS).astype(int), _BINS - 1)
    gaps = [
        abs(values[bins == index].mean() - labels[bins == index].mean()) * (bins == index).sum()
        for index in range(_BINS)
        if (bins == index).any()
    ]
    return float(sum(gaps) / len(values))
