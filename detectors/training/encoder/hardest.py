"""The ordinary texts that a half-trained network takes for hostile: it meets them again in every epoch that follows.

A threshold lets through one in a thousand of ordinary texts, so it hangs on the few that score highest. Those that
are drawn at random hardly ever teach it about them.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import jax
import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from detectors.pieces import Window, pieces_of
from detectors.training.encoder.batches import LENGTHS
from detectors.training.encoder.examples import Example
from detectors.training.encoder.heads import ORDER
from detectors.training.encoder.network import Weights, logits, pooled

ORDINARY = ("bold_wiki", "sgd_turns")
MOST = 2_400  # texts, all sources together
_AT_ONCE = 64
_HOSTILE = [ORDER[head] for head in ("toxicity", "identity_attack", "unsafe", "user_toxicity")]

Ranked = tuple[float, int]


def hardest(examples: Sequence[Example], learnt: Weights, frozen: Weights, tokenizer: Tokenizer) -> list[int]:
    """Give the places of the ordinary training texts whose highest logit of a hostile head is highest.

    Args:
        examples: all of them; places count from its beginning.
        learnt, frozen: weights as they are now.
    """
    there = [
        (place, _length(window), window)
        for place, example in enumerate(examples)
        if example.source in ORDINARY and example.part == "train"
        for window in pieces_of(tokenizer, example.text, example.context).windows[:1]
    ]
    ranked: list[Ranked] = []
    for length, alike in groupby(sorted(there, key=lambda found: found[1:2]), key=lambda found: found[1]):
        for some in _parts(list(alike)):
            values = _hostility(learnt, frozen, *_arrays([window for _, _, window in some], length))
            ranked += [(float(value), place) for value, (place, _, _) in zip(values, some, strict=False)]
    return [place for _, place in sorted(ranked, key=lambda found: (-found[0], found[1]))[:MOST]]


@jax.jit  # type: ignore[untyped-decorator]  # jax is not installed beside the linters
def _hostility(learnt: Weights, frozen: Weights, ids: Any, judged: Any) -> Any:
    return logits(learnt, pooled(learnt, frozen, ids, judged))[:, np.array(_HOSTILE)].max(1)


def _length(window: Window) -> int:
    return next(length for length in LENGTHS if length >= len(window.ids))


def _parts(found: list[tuple[int, int, Window]]) -> Iterator[list[tuple[int, int, Window]]]:
    for start in range(0, len(found), _AT_ONCE):
        yield found[start : start + _AT_ONCE]


def _arrays(windows: Sequence[Window], length: int) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    ids, judged = np.zeros((_AT_ONCE, length), np.int32), np.zeros((_AT_ONCE, length), np.float32)
    ids[:, 0] = 101  # a row that nobody fills is not empty: its mean would have no length
    for row, window in enumerate(windows):
        ids[row, : len(window.ids)] = window.ids
        judged[row, window.first : len(window.ids) - 1] = 1.0
    return ids, judged
