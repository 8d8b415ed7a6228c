"""Tier 0: what is cheap enough to know of every reply, in the worker itself; it books no metric."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from detectors.artefact import recorded_digest
from detectors.lexicon import INSULTS, WordList
from detectors.linear import LinearHead
from detectors.text.toxicity import MODEL, load_head
from detectors.words import read_words


class Gate(NamedTuple):
    """A reply at a glance: its length in characters, words of the insult list, and how hostile it looks, in [0, 1].

    `value` is the linear head's probability without the closer reading of quotes and denials that the toxicity detector
    does, so it may be higher than the detector's value, never lower; it is only good for sorting.
    """

    characters: int
    insults: int
    value: float


def tier0(reply: str) -> Gate:
    """Look at one reply; a batch costs a tenth as much per reply, see `tier0_batch`."""
    return tier0_batch([reply])[0]


def tier0_batch(replies: Sequence[str]) -> list[Gate]:
    """Look at many replies at once; each one's answer is the same in any batch.

    Example:
        >>> tier0("You idiot!").insults
        1
    """
    head, insults = _loaded()
    values: list[float] = []
    counts: list[int] = []
    for chunk in read_words(replies):
        values += [head.probability(logit) for logit in head.logits(chunk).tolist()]
        counts += insults.counts(chunk)
    return list(map(Gate, map(len, replies), counts, values))


def tier0_version() -> str:
    """What its values come from: they are comparable only where this is the same."""
    return (recorded_digest(MODEL) or "none")[:8]


@cache
def _loaded() -> tuple[LinearHead, WordList]:
    return load_head(), WordList(INSULTS)
