"""Batches for the teacher: texts of about one length, as many as fill the GPU, each with more of its context."""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from detectors.pieces import Window, plain, word_ids
from detectors.training.encoder.batches import right_of, shown
from detectors.training.encoder.network import Batch
from detectors.training.encoder.plan import Unit
from detectors.training.teacher.network import PAD

LENGTHS = (32, 64, 128, 216)  # pieces; each is compiled once
_PIECES = 8_192  # of a batch
_MOST_CONTEXT, _MOST_TEXT = 88, 120  # pieces, the last of one and the first of the other
_CONTEXT_CHARS, _CHARS = 1_200, 2_500
_CLS, _SEP, _UNKNOWN = 0, 2, 3
_BERT_UNKNOWN, _SHIFT = 100, 4  # MPNet has BERT's pieces, four places on


class Parcel(NamedTuple):
    """Texts of one batch, in the order of its rows."""

    length: int
    units: list[tuple[Unit, list[Window]]]


def cut(tokenizer: Tokenizer, text: str, context: str) -> Window:
    """Cut a text behind its context into pieces of MPNet, one window."""
    before = _shifted(word_ids(tokenizer, plain(context[-_CONTEXT_CHARS:]))[-_MOST_CONTEXT:]) if context else []
    head = [_CLS, *before, _SEP, _SEP] if before else [_CLS]
    return Window([*head, *_shifted(word_ids(tokenizer, plain(text[:_CHARS]))[:_MOST_TEXT]), _SEP], len(head))


def parcels(units: Sequence[Unit], tokenizer: Tokenizer, rng: random.Random) -> list[Parcel]:
    """Give the batches of an epoch in random order."""
    by_length: dict[int, list[tuple[Unit, list[Window]]]] = defaultdict(list)
    for unit in units:
        windows = [cut(tokenizer, shown(example, rng), example.context) for example in unit]
        longest = max(len(window.ids) for window in windows)
        by_length[next(length for length in LENGTHS if length >= longest)].append((unit, windows))
    found: list[Parcel] = []
    for length, waiting in by_length.items():
        rng.shuffle(waiting)
        parcel: list[tuple[Unit, list[Window]]] = []
        for unit, windows in waiting:
            if sum(len(kept) for kept, _ in parcel) + len(unit) > rows_of(length):
                found.append(Parcel(length, parcel))
                parcel = []
            parcel.append((unit, windows))
        found.append(Parcel(length, parcel))
    rng.shuffle(found)
    return found


def rows_of(length: int) -> int:
    """Say how many texts of a length make a batch."""
    return _PIECES // length // 8 * 8


def batch_of(parcel: Parcel) -> Batch:
    """Fill the arrays of a batch; nothing is taught in it."""
    ids, judged = laid_out([window for _, windows in parcel.units for window in windows], parcel.length)
    right = right_of([unit for unit, _ in parcel.units], rows_of(parcel.length))
    return Batch(ids, judged, *right, np.zeros_like(right.labels), np.zeros_like(right.labels))


def laid_out(windows: Sequence[Window], length: int) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Give pieces, and which of them are judged; each of shape (rows of that length, length)."""
    ids = np.full((rows_of(length), length), PAD, np.int32)
    judged = np.zeros(ids.shape, np.float32)
    ids[:, 0] = _CLS  # a row that nobody fills is not empty: its mean would have no length
    for at, window in enumerate(windows):
        ids[at, : len(window.ids)] = window.ids
        judged[at, window.first : len(window.ids) - 1] = 1.0
    return ids, judged


def in_readable_parts(windows: Sequence[Window]) -> Iterator[tuple[int, list[int]]]:
    """Part windows into batches of one length: the length, and their places among the windows."""
    by_length: dict[int, list[int]] = defaultdict(list)
    for place, window in enumerate(windows):
        by_length[next(length for length in LENGTHS if length >= len(window.ids))].append(place)
    for length, places in by_length.items():
        for start in range(0, len(places), rows_of(length)):
            yield length, places[start : start + rows_of(length)]


def _shifted(ids: Sequence[int]) -> list[int]:
    return [_UNKNOWN if piece == _BERT_UNKNOWN else piece + _SHIFT for piece in ids]
