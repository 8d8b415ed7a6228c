"""A linear head over hashed words, pairs of words and grams: fast, exact on integers, the same in any batch."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from detectors.artefact import ArtefactRefused
from detectors.words import GRAM, Ints, UInts, Words, grams, pairs

SLOT_BITS = 18
WINDOW = 40  # words that are judged together; a longer reply is as hostile as its worst window
STRIDE = 20
BYTES_A_WORD = 6.0  # in English, with its gap

_SLOT_SHIFT = np.uint64(64 - SLOT_BITS)
_MARK_SHIFT = np.uint64(64 - SLOT_BITS - 16)
_MARK_MASK = np.uint64(0xFFFF)


@dataclass(frozen=True, slots=True)
class LinearHead:
    """Weights in hashed slots; a slot's mark tells its feature from the many others that fall on the same slot.

    A window of n words has the logit `bias + scale * (sum of its weights) / sqrt(n)`; a reply has that of its highest
    window. `slope` and `offset` turn a logit into a calibrated probability; `threshold` is a probability.
    """

    marks: NDArray[np.uint16]
    weights: NDArray[np.int16]
    scale: float
    bias: float
    slope: float
    offset: float
    threshold: float

    def logits(self, words: Words) -> NDArray[np.float64]:
        """Give each text's highest window logit; an empty text has the bias."""
        return self.logits_of(hashed(words))

    def logits_of(self, texts: "Hashed") -> NDArray[np.float64]:
        """Give the same of texts whose features were hashed before, for several heads that read the same texts."""
        found = np.multiply(self.weights[texts.slots], self.marks[texts.slots] == texts.marks, dtype=np.int32)
        count = texts.words
        word_sums = _running(found[:count] + found[count : 2 * count])
        gram_sums = _running(found[2 * count :])
        sums = word_sums[texts.end] - word_sums[texts.begin] + gram_sums[texts.gram_end] - gram_sums[texts.gram_begin]
        logits: NDArray[np.float64] = self.scale * sums / texts.roots
        logits += self.bias
        return logits if texts.leading is None else np.maximum.reduceat(logits, texts.leading)

    def probability(self, logit: float) -> float:
        """Give the calibrated probability of a logit, in [0, 1]."""
        return 1.0 / (1.0 + exp(-(self.slope * logit + self.offset)))

    def word_weights(self, words: Words) -> NDArray[np.float64]:
        """Give what each word adds to its text, with half of its pairs and the grams that begin in it; for spans."""
        singles = self._weights(words.hashes).astype(np.float64)
        double = self._weights(pairs(words)) / 2.0
        singles += double
        singles[1:] += double[:-1]
        gram_sums = np.concatenate([[0], np.cumsum(self._weights(grams(words)), dtype=np.int64)])
        begin = words.starts - 1
        singles += gram_sums[np.maximum(begin, words.ends + 2 - GRAM)] - gram_sums[begin]
        return singles

    def _weights(self, hashes: UInts) -> NDArray[np.int32]:
        slots, marks = _places(hashes)
        found: NDArray[np.int32] = np.multiply(self.weights[slots], self.marks[slots] == marks, dtype=np.int32)
        return found


class Hashed(NamedTuple):
    """Where any head finds the features of some texts, and the windows in which it adds them up.

    `slots` and `marks` are those of the words, of the pairs and of the grams, in this order; windows are ranges of
    words and grams with the square roots of their lengths; `leading` is each text's first window, None where every text
    has one.
    """

    words: int
    slots: NDArray[np.intp]
    marks: NDArray[np.uint16]
    begin: Ints
    end: Ints
    gram_begin: Ints
    gram_end: Ints
    roots: NDArray[np.float64]
    leading: Ints | None


def hashed(words: Words) -> Hashed:
    """Find the features and windows of texts: most of what a head costs, and the same for all heads."""
    slots, marks = _places(np.concatenate([words.hashes, pairs(words), grams(words)]))
    begin, end, leading = _windows(words.first)
    gram_begin, gram_end = gram_range(words, begin, end)
    roots = np.sqrt(sizes(begin, end, gram_begin, gram_end))
    return Hashed(len(words.hashes), slots, marks, begin, end, gram_begin, gram_end, roots, leading)


def _windows(first: Ints) -> tuple[Ints, Ints, Ints | None]:
    counts = np.diff(first)
    extra = np.maximum(counts - WINDOW + STRIDE - 1, 0) // STRIDE
    if not extra.any():
        return first[:-1], first[1:], None
    windows = extra + 1
    leading = np.cumsum(windows) - windows
    text = np.repeat(np.arange(len(counts)), windows)
    begin = first[text] + STRIDE * (np.arange(len(text)) - leading[text])
    return begin, np.minimum(begin + WINDOW, first[text + 1]), leading


def _places(hashes: UInts) -> tuple[NDArray[np.intp], NDArray[np.uint16]]:
    return (hashes >> _SLOT_SHIFT).astype(np.intp), ((hashes >> _MARK_SHIFT) & _MARK_MASK).astype(np.uint16)


def gram_range(words: Words, begin: Ints, end: Ints) -> tuple[Ints, Ints]:
    """Give the range of grams that windows [begin, end) of words hold: each begins at most one byte before its word."""
    some = end > begin
    first = np.where(some, words.starts[np.where(some, begin, 0)] - 1, 0) if len(words.starts) else begin * 0
    last = np.where(some, words.ends[np.where(some, end - 1, 0)] + 2 - GRAM, 0) if len(words.starts) else begin * 0
    return first, np.maximum(first, last)


def sizes(begin: Ints, end: Ints, gram_begin: Ints, gram_end: Ints) -> NDArray[np.float64]:
    """Give the length of windows in words; a run of letters without gaps is as long as the words it could hold."""
    length: NDArray[np.float64] = np.maximum(np.maximum(end - begin, (gram_end - gram_begin) / BYTES_A_WORD), 1.0)
    return length


def _running(weights: NDArray[np.int32]) -> NDArray[np.int64]:
    sums = np.zeros(len(weights) + 1, np.int64)
    np.cumsum(weights, out=sums[1:])
    return sums


def head_from(arrays: Mapping[str, NDArray[np.generic]], name: str) -> LinearHead:
    """Build a head from the arrays of its model file.

    Raises:
        ArtefactRefused: an array is missing or has another shape; the file is of another version of the code.
    """
    try:
        marks, weights = arrays["marks"].astype(np.uint16), arrays["weights"].astype(np.int16)
        scale, bias, slope, offset, threshold = (float(number) for number in arrays["numbers"])
    except (KeyError, ValueError) as wrong:
        raise ArtefactRefused(f"model file {name!r} does not fit this version: {wrong}; run: make train") from wrong
    if marks.shape != (1 << SLOT_BITS,) or weights.shape != marks.shape:
        raise ArtefactRefused(
            f"model file {name!r} has tables of shapes {marks.shape} and {weights.shape}; expected {1 << SLOT_BITS}"
            " entries in each; run: make train"
        )
    return LinearHead(marks, weights, scale, bias, slope, offset, threshold)


def arrays_of(head: LinearHead) -> dict[str, NDArray[np.generic]]:
    """Give the arrays to write for a head; the inverse of `head_from`."""
    numbers = np.array([head.scale, head.bias, head.slope, head.offset, head.threshold], np.float64)
    return {"marks": head.marks, "weights": head.weights, "numbers": numbers}


def packed(features: UInts, weights: NDArray[np.float64]) -> tuple[NDArray[np.uint16], NDArray[np.int16], float]:
    """Put weights into slots, the heaviest first where two features want the same one; returns marks, weights, scale.

    Hash 0 is nobody's feature: it stands for "no pair here" and for gaps.
    """
    scale = float(np.abs(weights).max()) / 32767.0
    marks = np.zeros(1 << SLOT_BITS, np.uint16)
    table = np.zeros(1 << SLOT_BITS, np.int16)
    lightest_first = np.argsort(np.abs(weights), kind="stable")
    chosen = features[lightest_first]
    slots = (chosen >> _SLOT_SHIFT).astype(np.intp)
    chosen_marks = ((chosen >> _MARK_SHIFT) & _MARK_MASK).astype(np.uint16)
    usable = (slots != 0) | (chosen_marks != 0)
    marks[slots[usable]] = chosen_marks[usable]
    table[slots[usable]] = np.round(weights[lightest_first][usable] / scale).astype(np.int16)
    return marks, table, scale
