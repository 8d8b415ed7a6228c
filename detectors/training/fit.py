"""Fits a linear head to labelled texts over the same hashed features that the head reads at run time."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from detectors.linear import WINDOW, LinearHead, gram_range, packed, sizes
from detectors.words import GRAM, UInts, Words, grams, pairs, read_words

RAREST = 4  # a feature in fewer occurrences than this says more about its author than about its meaning


def cut(text: str) -> str:
    """Keep the first window of a text: the head judges windows, so it learns from windows."""
    return " ".join(text.split()[:WINDOW])


class Matrix:
    """The features of some texts: occurrence / sqrt(words), scaled up for rare ones so that they are shrunk less."""

    def __init__(self, texts: Sequence[str], features: UInts | None = None) -> None:
        found: list[UInts] = []
        owners: list[NDArray[np.int64]] = []
        lengths: list[NDArray[np.float64]] = []
        done = 0
        for chunk in read_words(texts):
            for hashes, texts_of in _features(chunk):
                found.append(hashes)
                owners.append(texts_of + done)
            begin, end = chunk.first[:-1], chunk.first[1:]
            lengths.append(sizes(begin, end, *gram_range(chunk, begin, end)))
            done += len(chunk.first) - 1
        hashes, owner, length = np.concatenate(found), np.concatenate(owners), np.concatenate(lengths)
        if features is None:
            features, occurrences = np.unique(hashes, return_counts=True)
            features = features[(occurrences >= RAREST) & (features != 0)]
        place = np.minimum(np.searchsorted(features, hashes), len(features) - 1)
        known = features[place] == hashes
        root = np.sqrt(length)
        self.features = features
        self.values = csr_matrix(
            (1.0 / root[owner[known]], (owner[known], place[known])), shape=(len(length), len(features))
        )


def _features(chunk: Words) -> list[tuple[UInts, NDArray[np.int64]]]:
    text_of = np.repeat(np.arange(len(chunk.first) - 1), np.diff(chunk.first))
    gram_hashes = grams(chunk)
    # A gram belongs to the text of the last word that begins inside it or before it.
    word = np.searchsorted(chunk.starts, np.arange(len(gram_hashes)) + GRAM - 1, side="right") - 1
    inside = (gram_hashes != 0) & (word >= 0)
    return [
        (chunk.hashes, text_of),
        (pairs(chunk), text_of),
        (gram_hashes[inside], text_of[word[inside]]),
    ]


def fitted(
    texts: Sequence[str], labels: NDArray[np.int64], weights: NDArray[np.float64], strength: float
) -> LinearHead:
    """Fit with a sparse penalty, which leaves the few thousand features that matter; uncalibrated, threshold 0.5.

    The sparse penalty ranks posts a little worse than a ridge (.70 against .73 on bots' replies), but a ridge gives
    every function word a small weight, and long harmless replies add those up: at one false flag in 400 assistant
    replies it finds half as many hostile ones.

    Args:
        texts: one per row; only the first window of each is read.
        labels: 0 or 1; shape (n,).
        weights: how much each row counts, above 0; shape (n,).
        strength: inverse of the penalty, above 0.
    """
    matrix = Matrix([cut(text) for text in texts])
    scales = _rarity(matrix.values)
    model = LogisticRegression(C=strength, l1_ratio=1.0, solver="liblinear", max_iter=300, tol=1e-2, random_state=0)
    model.fit(matrix.values.multiply(scales).tocsr(), labels, sample_weight=weights)
    kept = np.flatnonzero(model.coef_[0])
    marks, table, scale = packed(matrix.features[kept], (model.coef_[0] * scales)[kept])
    return LinearHead(marks, table, scale, float(model.intercept_[0]), 1.0, 0.0, 0.5)


def _rarity(values: csr_matrix) -> NDArray[np.float64]:
    appearances = np.asarray((values > 0).sum(axis=0)).ravel()
    scales: NDArray[np.float64] = np.maximum(np.log(values.shape[0] / np.maximum(appearances, 1)), 1.0) / 4.0
    return scales


def logits(head: LinearHead, texts: Sequence[str]) -> NDArray[np.float64]:
    """Score texts as the detector does."""
    return np.concatenate([head.logits(chunk) for chunk in read_words(texts)])


def platt(scores: NDArray[np.float64], labels: NDArray[np.int64], weights: NDArray[np.float64]) -> tuple[float, float]:
    """Fit slope and offset so that sigmoid(slope * score + offset) is a probability.

    Source:
        J. Platt (1999), Probabilistic outputs for support vector machines; without his label smoothing.
    """
    model = LogisticRegression(C=1e6, solver="lbfgs").fit(scores[:, None], labels, sample_weight=weights)
    return float(model.coef_[0, 0]), float(model.intercept_[0])
