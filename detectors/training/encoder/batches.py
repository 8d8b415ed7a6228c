"""Makes batches of texts of about one length, so that little is computed for nothing."""

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from detectors.pieces import Window, pieces_of
from detectors.training.contrast.tricks import TRICKS
from detectors.training.datasets import HUMAN_POSTS
from detectors.training.encoder.examples import Example
from detectors.training.encoder.from_refusals import ASSISTANTS
from detectors.training.encoder.from_unlabelled import UNLABELLED
from detectors.training.encoder.heads import ORDER
from detectors.training.encoder.network import Batch
from detectors.training.encoder.plan import Unit
from detectors.training.encoder.taught import Logits, key_of
from detectors.training.toxicity import swapped

ROWS = 32
LENGTHS = (12, 16, 20, 24, 28, 32, 40, 48, 56, 64)  # pieces; each is compiled once
_EQUAL = 0.25  # how much it counts that twins, which differ in the group alone, score the same
_SWAPPED = 0.7  # share of the posts in which groups are swapped
_REPLIES = frozenset({"toxichat_bots"})  # of bots, in which groups are swapped where they stand alone
_TRICKED = 0.06  # share of the posts and chats that are misspelt on purpose
_CHATS = frozenset({"toxichat_bots", "convabuse", "diasafety", "harmful_prompts"})
# Of a label, how much of it is the teacher's word in its place; and how much that word counts where there is no label.
_SHARE = {"": 0.8, "contrast": 0.0}
_UNLABELLED = {"": 0.4, "contrast": 0.2, UNLABELLED: 0.5}
_FIRST_WINDOW = 0.7  # share of the long texts of which the first window is learnt from, not any other


class Right(NamedTuple):
    """What is right of the rows of a batch; see `network.Batch`."""

    labels: NDArray[np.float32]
    weights: NDArray[np.float32]
    other: NDArray[np.int32]
    rank: NDArray[np.int32]
    above: NDArray[np.float32]
    twin: NDArray[np.float32]


def batches(
    units: Sequence[Unit], tokenizer: Tokenizer, rng: random.Random, taught: Mapping[bytes, Logits]
) -> Iterator[Batch]:
    """Give the batches of an epoch in random order; what does not fill one of its length goes to the next length.

    Args:
        units: of the epoch.
        tokenizer: cuts the texts.
        rng: shuffles, and misspells.
        taught: what the teacher says, see `taught.read_taught`.
    """
    by_length: dict[int, list[tuple[Unit, list[Window]]]] = defaultdict(list)
    for unit in units:
        windows = [_window(example, tokenizer, rng) for example in unit]
        longest = max(len(window.ids) for window in windows)
        by_length[next(length for length in LENGTHS if length >= longest)].append((unit, windows))
    groups: list[tuple[int, list[tuple[Unit, list[Window]]]]] = []
    left: list[tuple[Unit, list[Window]]] = []
    for length in LENGTHS:
        waiting = left + rng.sample(by_length[length], len(by_length[length]))
        left = []
        while waiting:
            group: list[tuple[Unit, list[Window]]] = []
            while waiting and sum(len(unit) for unit, _ in group) + len(waiting[-1][0]) <= ROWS:
                group.append(waiting.pop())
            if not waiting and length != LENGTHS[-1]:
                left = group
            else:
                groups.append((length, group))
    rng.shuffle(groups)
    for length, group in groups:
        yield _batch(length, group, taught)


def shown(example: Example, rng: random.Random) -> str:
    """Give a text as it is met this time: in some, groups are swapped, and some are misspelt on purpose."""
    text = example.text
    swappable = example.source in HUMAN_POSTS or (example.source in _REPLIES and not example.context)
    if swappable and rng.random() < _SWAPPED:
        text = swapped(text, rng)
    if (example.source in HUMAN_POSTS or example.source in _CHATS) and rng.random() < _TRICKED:
        text = TRICKS[rng.choice(list(TRICKS))](text, rng)
    return text


def _window(example: Example, tokenizer: Tokenizer, rng: random.Random) -> Window:
    windows = pieces_of(tokenizer, shown(example, rng)[:2_500], example.context).windows
    if example.source == ASSISTANTS:  # a reply is as bad as its worst window, so each of them must look harmless
        return rng.choice(windows)
    if len(windows) == 1 or "refusal" in example.labels or rng.random() < _FIRST_WINDOW:
        return windows[0]
    return rng.choice(windows)


def _batch(length: int, group: Sequence[tuple[Unit, list[Window]]], taught: Mapping[bytes, Logits]) -> Batch:
    right = right_of([unit for unit, _ in group], ROWS)
    ids, judged = np.zeros((ROWS, length), np.int32), np.zeros((ROWS, length), np.float32)
    said, trust = np.zeros_like(right.labels), np.zeros_like(right.labels)
    ids[:, 0] = 101  # a row that nobody fills is not empty: its mean would have no length
    placed = [each for unit, windows in group for each in zip(unit, windows, strict=True)]
    for at, (example, window) in enumerate(placed):
        ids[at, : len(window.ids)] = window.ids
        judged[at, window.first : len(window.ids) - 1] = 1.0
        heard = taught.get(key_of(example.text, example.context))
        if heard is not None:
            share = _SHARE.get(example.source, _SHARE[""])
            said[at], trust[at] = heard, example.weight * _UNLABELLED.get(example.source, _UNLABELLED[""])
            labelled = [ORDER[head] for head in example.labels]
            trust[at, labelled] = example.weight * share
            right.weights[at, labelled] *= 1.0 - share
    return Batch(ids, judged, *right, said, trust)


def right_of(units: Sequence[Unit], rows: int) -> Right:
    """Say what is right of the examples of some units, one a row in their order; what is left of the rows is empty."""
    labels, weights = np.zeros((rows, len(ORDER)), np.float32), np.zeros((rows, len(ORDER)), np.float32)
    other, rank = np.arange(rows, dtype=np.int32), np.zeros(rows, np.int32)
    above, twin = np.zeros(rows, np.float32), np.zeros(rows, np.float32)
    placed = [(example, unit) for unit in units for example in unit]
    for at, (example, unit) in enumerate(placed):
        for head, label in example.labels.items():
            labels[at, ORDER[head]], weights[at, ORDER[head]] = label, example.weight
        if len(unit) == 2:
            other[at] = at + 1 if example is unit[0] else at - 1
            if example.rank:
                rank[at], above[at] = ORDER[example.rank], example.weight * example.above
            else:
                twin[at] = _EQUAL
    return Right(labels, weights, other, rank, above, twin)
