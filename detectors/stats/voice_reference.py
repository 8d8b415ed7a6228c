"""How a bot usually writes, given what it was asked: the yardstick for its voice, learnt once from its replies."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import special

from detectors.stats.dispersion import BLOCKS_S, COUNTED_FROM, FEWEST_BLOCKS, SAFETY, phi_of_tail
from detectors.stats.isr import DAY_S, FloatArray, IntArray
from detectors.stats.mean_real import THETAS
from detectors.stats.packing import packed, unpacked
from detectors.stats.shifts import log_any_direction

VOICE_FORMAT = 1  # raise it when references or states of voices change: stored ones are learnt anew
FEWEST_REPLIES = 300
FREEZES_AFTER_S = 7 * DAY_S
MOST_DEVIATIONS = 4.0  # a feature further out counts as so far
MOST_NORM = 1.5  # and a whole reply: root mean square over its unrelated features; one strange reply is no new voice
LEAST_DEVIATION = 0.02  # a mark that was never seen varies by as much
RIDGE = 30.0  # replies without any slope that are added: few replies say little about slopes
SHRINKAGE = 0.02  # of the correlations between features
FOLDS = 5
FEATURE_BY_CHANCE = 0.25  # features of a reference that may seem to wander on their own although none does
UNRELATED_SHARE = 0.2  # fifty related features are worth ten
DRAWS, DRAWN = 400, (10, 30, 100)  # samples of the reference that phi of all features must hold for, and their sizes
LEAST_PHI_OF_ALL = 1.25  # few samples show how heavy the tails of fifty features are


@dataclass(frozen=True, slots=True)
class VoiceReference:
    """What is usual for one bot, model and prompt; plain arrays, F features of replies and U of what was asked.

    centre, spread: of the questions' features, shape (U,); intercept: (F,), slopes: (2 U, F), on the standardised
    features and on their squares; deviation: of what is left, (F,); middle: mean of what is left once it is cut off,
    (F,), which is not 0 where single replies lie far out on one side; phis: by feature and by shift looked for,
    (F, n_thetas); whitening: makes the features unrelated, each with variance 1, (F, F), phi_all: for all of them
    together; usual: mean of each reply feature, (F,); replies: how many it was learnt from.
    U = 0: nothing is explained by the questions, as for the questions themselves.
    """

    centre: FloatArray
    spread: FloatArray
    intercept: FloatArray
    slopes: FloatArray
    deviation: FloatArray
    middle: FloatArray
    phis: FloatArray
    whitening: FloatArray
    phi_all: float
    usual: FloatArray
    replies: int

    def residuals(self, replies: FloatArray, asked: FloatArray | None = None) -> FloatArray:
        """What the questions do not explain, in deviations of the reference, cut off at 4, mean 0; shape (n, F).

        Args:
            replies: features of replies, shape (n, F).
            asked: features of the turns that they answer, shape (n, U); None where U is 0.
        Raises:
            ValueError: another number of features than the reference was learnt with.
        """
        if replies.shape[1] != self.usual.size or _width(asked) != self.centre.size:
            raise ValueError(
                f"{replies.shape[1]} features of replies and {_width(asked)} of questions; the reference has "
                f"{self.usual.size} and {self.centre.size}: learn it anew"
            )
        left = replies - self.intercept - _design(asked, self.centre, self.spread, len(replies)) @ self.slopes
        standard = np.clip(left / self.deviation, -MOST_DEVIATIONS, MOST_DEVIATIONS)
        return standard * _at_most(standard @ self.whitening) - self.middle

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        plain: dict[str, Any] = packed(self)
        return plain

    @staticmethod
    def from_dict(stored: Mapping[str, Any]) -> "VoiceReference":
        """Read what `to_dict` gave."""
        flat = unpacked(VoiceReference, stored)
        features = flat.usual.size
        return replace(
            flat,
            slopes=flat.slopes.reshape(-1, features),
            phis=flat.phis.reshape(features, -1),
            whitening=flat.whitening.reshape(features, features),
        )


def learn_voice(start: IntArray, replies: FloatArray, asked: FloatArray | None = None) -> VoiceReference:
    """Learn how a bot writes: what its questions explain, how much is left, and how heavy the tails of that are.

    Args:
        start: when each reply was given, epoch seconds; any order.
        replies: their features, shape (n, F).
        asked: features of the turns that they answer, shape (n, U); None to explain nothing.
    Returns:
        Deviations and phis are those of replies that the regression had not seen (five folds, in order of time).
    Raises:
        ValueError: fewer than 300 replies, or a number that is not finite.
    Source:
        A. E. Hoerl, R. W. Kennard (1970), Ridge regression, Technometrics 12(1), 55-67; phi as in dispersion.py: the
        smallest value with which the evidence of one reply of the reference, and of its hours and days, is at most 1.
    Example:
        >>> rng = np.random.default_rng(0)
        >>> asked = rng.normal(size=(600, 2))
        >>> replies = np.column_stack([3 + 2 * asked[:, 0], rng.normal(size=600)]) + rng.normal(0, 0.1, (600, 2))
        >>> voice = learn_voice(np.arange(600) * 600, replies, asked)
        >>> bool(voice.deviation[0] < 0.3), bool(0.9 < voice.deviation[1] < 1.1)
        (True, True)
    """
    if len(replies) < FEWEST_REPLIES:
        raise ValueError(f"a voice of {len(replies)} replies; expected at least {FEWEST_REPLIES}; wait for more")
    if not (np.isfinite(replies).all() and (asked is None or np.isfinite(asked).all())):
        raise ValueError("a feature is not a finite number; expected numbers from detectors.text.style or an encoder")
    order = np.argsort(start, kind="stable")
    start, replies, asked = start[order], replies[order], None if asked is None else asked[order]
    centre = np.zeros(0) if asked is None else asked.mean(axis=0)
    spread = np.zeros(0) if asked is None else np.maximum(asked.std(axis=0), LEAST_DEVIATION)
    design = _design(asked, centre, spread, len(replies))
    left = _left_out_of_fold(design, replies)
    deviation = np.maximum(left.std(axis=0), LEAST_DEVIATION)
    intercept, slopes = _ridge(design, replies)
    standard = np.clip(left / deviation, -MOST_DEVIATIONS, MOST_DEVIATIONS)
    whitening, unrelated = _whitened(standard)
    drawn_in = _at_most(unrelated)
    standard, unrelated = standard * drawn_in, unrelated * drawn_in
    middle = standard.mean(axis=0)
    return VoiceReference(
        centre=centre,
        spread=spread,
        intercept=intercept,
        slopes=slopes,
        deviation=deviation,
        middle=middle,
        phis=_phis(start, standard - middle),
        whitening=whitening,
        phi_all=_phi_of_all(start, unrelated - unrelated.mean(axis=0)),
        usual=replies.mean(axis=0),
        replies=len(replies),
    )


def _width(asked: FloatArray | None) -> int:
    return 0 if asked is None else int(asked.shape[1])


def _design(asked: FloatArray | None, centre: FloatArray, spread: FloatArray, size: int) -> FloatArray:
    if asked is None:
        return np.zeros((size, 0))
    standard = np.clip((asked - centre) / spread, -MOST_DEVIATIONS, MOST_DEVIATIONS)
    return np.hstack([standard, standard**2 - 1.0])


def _ridge(design: FloatArray, replies: FloatArray) -> tuple[FloatArray, FloatArray]:
    middle, level = design.mean(axis=0), replies.mean(axis=0)
    centred = design - middle
    curvature = centred.T @ centred + RIDGE * np.eye(design.shape[1])
    slopes: FloatArray = np.linalg.solve(curvature, centred.T @ (replies - level))
    return level - middle @ slopes, slopes


def _folds(size: int) -> Iterator[tuple[IntArray, NDArray[np.bool_]]]:
    """Each fifth, in order of time, and which rows are not in it."""
    for fold in np.array_split(np.arange(size), FOLDS):
        rest = np.ones(size, dtype=np.bool_)
        rest[fold] = False
        yield fold, rest


def _left_out_of_fold(design: FloatArray, replies: FloatArray) -> FloatArray:
    """What is left of each reply after a regression on the other four fifths."""
    left = np.empty_like(replies)
    for fold, rest in _folds(len(replies)):
        intercept, slopes = _ridge(design[rest], replies[rest])
        left[fold] = replies[fold] - intercept - design[fold] @ slopes
    return left


def _whitened(standard: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The matrix that makes features unrelated; and replies that a matrix of the other four fifths was applied to."""
    unrelated = np.empty_like(standard)
    for fold, rest in _folds(len(standard)):
        unrelated[fold] = standard[fold] @ _whitening(standard[rest])
    size = float(np.sqrt((unrelated**2).mean())) or 1.0
    unrelated /= size
    return _whitening(standard) / size, unrelated


def _whitening(standard: FloatArray) -> FloatArray:
    features = standard.shape[1]
    covariance = np.cov(standard, rowvar=False).reshape(features, features)
    strength = float(np.trace(covariance)) / features or 1.0  # where nothing ever varies
    values, vectors = np.linalg.eigh((1.0 - SHRINKAGE) * covariance + SHRINKAGE * strength * np.eye(features))
    whitening: FloatArray = vectors / np.sqrt(values)
    return whitening


def _at_most(unrelated: FloatArray) -> FloatArray:
    """Factor by which each reply is drawn in, shape (n, 1)."""
    norm = np.sqrt((unrelated**2).mean(axis=1, keepdims=True))
    factor: FloatArray = np.minimum(1.0, MOST_NORM / np.maximum(norm, 1e-9))
    return factor


def _phis(start: IntArray, standard: FloatArray) -> FloatArray:
    """phi by feature and shift: from how hours and days vary, and from the tails of single replies."""
    blocks = _phi_of_blocks(start, standard)
    # The strangest reply to come is stranger than the strangest so far.
    edges = np.full((1, standard.shape[1]), MOST_DEVIATIONS)
    values = np.vstack([standard, edges, -edges])
    return np.array(
        [
            [phi_of_tail(theta * column - theta**2 / 2.0, phi) for theta in THETAS]
            for column, phi in zip(values.T, blocks, strict=True)
        ]
    )


def _phi_of_all(start: IntArray, unrelated: FloatArray) -> float:
    """phi of all features together: from hours and days, and from samples of the reference."""
    rng = np.random.default_rng(0)
    size, features = unrelated.shape
    phi = max(LEAST_PHI_OF_ALL, float(_phi_of_blocks(start, unrelated).mean()))
    past = np.full(DRAWS, float(size))
    for drawn in DRAWN:
        sums = unrelated[rng.integers(0, size, (DRAWS, drawn))].sum(axis=1)
        evidence = log_any_direction(past, np.zeros((DRAWS, features)), np.full(DRAWS, float(drawn)), sums, 1.0)
        phi = max(phi, phi_of_tail(evidence, phi))
    return phi


def _phi_of_blocks(start: IntArray, standard: FloatArray) -> FloatArray:
    """How much more the sums of hours, quarters of days and days vary than those of unrelated replies, at least 1.

    What moves many features at once shows in their mean; one feature alone must stand out from all of them.
    """
    size, features = standard.shape
    phi = np.ones(features)
    by_chance = FEATURE_BY_CHANCE / (features * len(BLOCKS_S))
    for length in BLOCKS_S:
        _, index, counts = np.unique(start // length, return_inverse=True, return_counts=True)
        if counts.size < FEWEST_BLOCKS:
            continue
        sums = np.zeros((counts.size, features))
        np.add.at(sums, index, standard)
        found = (sums**2).sum(axis=0) / size
        error = np.sqrt(2.0 * (counts.astype(np.float64) ** 2).sum()) / size
        together = float(found.mean())
        if together > 1.0 + COUNTED_FROM * error / np.sqrt(max(1.0, features * UNRELATED_SHARE)):
            phi = np.maximum(phi, together)
        blocks = 2.0 / error**2
        alone = float(special.chdtri(blocks, by_chance)) / blocks
        phi = np.where(found > phi * alone, found * (1.0 + SAFETY * error), phi)
    return phi
