"""From which value on a learnt head flags a reply."""

import numpy as np
from numpy.typing import NDArray

from detectors.learning.ridge import Floats, probability

_BEYOND_CHANCE = 1.96  # standard errors
_MARGIN = 0.25  # of a logit, above the harmless reply that is not to be flagged
_ODD_ONE_IN = 250  # one strange sentence among so many ordinary ones does not decide for a bot that never says it


def is_common(score: str) -> bool:
    """Say whether a score's rate matters more than single flags: every second reply may be a refusal, few are toxic."""
    return score.startswith("refusal") or score == "request_risk"


def is_off(flags: NDArray[np.bool_], truth: Floats) -> bool:
    """Say whether flags read another rate than the labels do, beyond chance: wrong flags and misses should even out.

    Source:
        Q. McNemar (1947), Note on the sampling error of the difference between correlated proportions, Psychometrika
        12, 153-157.
    """
    wrong, missed = int((flags & (truth == 0)).sum()), int((~flags & (truth == 1)).sum())
    return abs(wrong - missed) > _BEYOND_CHANCE * float(np.sqrt(wrong + missed))


def matching_threshold(logits: Floats, truth: Floats) -> float:
    """Give the probability from which as many held-back labels are flagged as are labelled 1, so that rates come right.

    Example:
        >>> matching_threshold(np.array([2.0, 1.0, -1.0, -2.0]), np.array([1.0, 1.0, 0.0, 0.0]))
        0.5
    """
    positives = int(truth.sum())
    steps = np.unique(logits)
    if not 0 < positives < len(truth) or len(steps) < 2:
        return 0.5
    between = (steps[:-1] + steps[1:]) / 2.0
    flagged = len(logits) - np.searchsorted(np.sort(logits), between)
    return float(probability(between[int(np.argmin(np.abs(flagged - positives)))]))


def careful_threshold(
    logits: Floats, truth: Floats, before: NDArray[np.bool_], ordinary: Floats, ordinary_before: NDArray[np.bool_]
) -> float:
    """Give the probability with the best F1 on held-back labels that flags no more harmless replies than before.

    Args:
        logits: of the held-back labels.
        truth: their labels, at least one of them 1.
        before: whether the detector in use flags them.
        ordinary: logits of ordinary replies, none of which ought to be flagged.
        ordinary_before: whether the detector in use flags these.
    """
    harmless = np.sort(logits[truth == 0])[::-1]
    usual = np.sort(ordinary)[::-1]
    floor = max(
        _above(harmless, int(before[truth == 0].sum())),
        _above(usual, int(ordinary_before.sum()) + len(usual) // _ODD_ONE_IN),
    )
    candidates = np.unique(np.concatenate([[floor], logits[(truth == 1) & (logits > floor)] - 1e-9]))
    flagged = logits[None, :] >= candidates[:, None]
    hits = (flagged & (truth == 1)).sum(axis=1)
    scores = 2.0 * hits / (flagged.sum(axis=1) + (truth == 1).sum())
    return float(probability(np.array(candidates[int(np.argmax(scores))])))


def _above(ranked: Floats, allowed: int) -> float:
    """The lowest logit above all but the `allowed` highest, with the margin."""
    return float(ranked[allowed]) + _MARGIN if allowed < len(ranked) else 0.0
