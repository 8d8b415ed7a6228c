"""Answers to labels by heads that did not learn from them: fold by fold, and how free a head may be."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from detectors.learning.ridge import Floats, Ridge, log_loss

# How far a unit of a feature may move the logit; 0: only bias and slope of the shipped head change.
FREEDOMS = (0.0, 0.5, 1.0, 2.0, 4.0, 8.0)
BIAS_FREEDOM = 2.0  # a bias that costs next to nothing runs away where one label is rare
SLOPE_FREEDOM = 0.5
_OF_LOGITS = 0.1  # other heads' logits are some ten times as large as a feature
_FEW, _MANY = 200, 600  # labels
_SEED = 20_261_126


@dataclass(frozen=True, slots=True)
class Labels:
    """Labelled replies as numbers.

    `shipped` are logits, `heads` the other heads' logits; `groups` says which rows are the same text, so that none is
    learnt from and judged by.
    """

    truth: Floats  # (n,), 0 or 1
    weight: Floats  # (n,), above 0
    shipped: Floats  # (n,)
    heads: Floats  # (n, heads)
    features: Floats  # (n, features)
    groups: NDArray[np.int64]  # (n,)

    def columns(self) -> Floats:
        """One row a label: bias, shipped logit, other heads' logits, features."""
        return np.column_stack([np.ones(len(self.truth)), self.shipped, self.heads, self.features])


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Logits that heads gave to labels they had not seen, of the freedom that did best on the others.

    `recalibrated` is the same with bias and slope only: nothing changes its order.
    """

    learnt: Floats  # (n,), mean over the repeats
    recalibrated: Floats  # (n,)
    freedom: float  # for the head that learns from all labels


def problem(labels: Labels, freedom: float) -> Ridge:
    """Lay out the problem of one freedom."""
    heads, features = labels.heads.shape[1], labels.features.shape[1]
    start = np.zeros(2 + heads + features)
    start[1] = 1.0
    allowed = np.concatenate(
        [[BIAS_FREEDOM, SLOPE_FREEDOM], np.full(heads, _OF_LOGITS * freedom), np.full(features, freedom)]
    )
    return Ridge.of(labels.columns(), start, allowed)


def held_back(labels: Labels, freedoms: Sequence[float] = FREEDOMS) -> HeldBack:
    """Answer each label by heads that have not seen it; few labels are cut into folds several times."""
    count = len(labels.truth)
    folds, repeats = (10, 2) if count <= _FEW else (5, 2) if count <= _MANY else (5, 1)
    problems = [problem(labels, freedom) for freedom in freedoms]
    rng = np.random.default_rng(_SEED)
    answers = np.zeros((repeats, len(freedoms), count))
    chosen = np.zeros((repeats, count), np.intp)
    for repeat in range(repeats):
        fold = folds_of(labels, folds, rng)
        for held in range(folds):
            rest, out = np.flatnonzero(fold != held), np.flatnonzero(fold == held)
            for place, ridge in enumerate(problems):
                answers[repeat, place, out] = ridge.logits(out, ridge.solved(rest, labels.truth, labels.weight))
        losses = np.array([log_loss(answer, labels.truth) * labels.weight for answer in answers[repeat]])
        for held in range(folds):
            # Which freedom is best is asked of the other folds only, or the choice itself would flatter.
            chosen[repeat, fold == held] = np.argmin(losses[:, fold != held].sum(axis=1))
    rows = np.arange(count)
    learnt = np.mean([answers[repeat, chosen[repeat], rows] for repeat in range(repeats)], axis=0)
    total = (np.logaddexp(0.0, answers) - labels.truth * answers) @ labels.weight
    best = freedoms[int(np.argmin(total.sum(axis=0)))]
    return HeldBack(learnt, answers[:, 0].mean(axis=0), best)


def folds_of(labels: Labels, folds: int, rng: np.random.Generator) -> NDArray[np.intp]:
    """Deal the rows out: each label evenly, and the same text always into the same fold."""
    _, first, group = np.unique(labels.groups, return_index=True, return_inverse=True)
    order = np.lexsort([rng.random(len(first)), labels.truth[first]])
    fold_of_group = np.empty(len(first), np.intp)
    fold_of_group[order] = np.arange(len(first)) % folds
    return fold_of_group[group]
