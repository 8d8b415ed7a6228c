"""Turns the encoder's logits for a text, and the word weights of a linear partner, into one calibrated probability."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import exp
from typing import Any, Literal

from detectors.artefact import ArtefactRefused, load_arrays
from detectors.encoder import CARD, Encoder, Reading
from detectors.linear import Hashed, LinearHead, hashed, head_from
from detectors.spelling import capped
from detectors.words import read_words

Over = Literal["first", "highest", "mean"]


@dataclass(frozen=True, slots=True)
class Mixture:
    """How a score is made: all of it was chosen on held-back rows and is recorded in the model's card.

    Attributes:
        heads: of the encoder; the highest of their logits counts.
        over: which windows of a long text count: the first, the highest, or all of them alike, which lets no long text
            be judged by the one window of many that looks wrong.
        partner: file of the linear partner; empty where there is none.
        share: weight of the partner's logit, in [0, 1).
        slope, offset: turn the mixed logit into that of a probability.
        threshold: probability from which a text is flagged.
    """

    heads: tuple[str, ...]
    over: Over
    partner: str
    share: float
    slope: float
    offset: float
    threshold: float

    def mixed(self, reading: Reading, partner: float) -> float:
        """Give the mixed logit, not yet calibrated."""
        logits: Mapping[str, float] = getattr(reading, self.over)
        return (1.0 - self.share) * max(logits[head] for head in self.heads) + self.share * partner

    def probability(self, mixed: float) -> float:
        """Calibrate a mixed logit.

        Example:
            >>> Mixture(("unsafe",), "highest", "", 0.0, 1.0, 0.0, 0.5).probability(0.0)
            0.5
        """
        return 1.0 / (1.0 + exp(-max(min(self.slope * mixed + self.offset, 30.0), -30.0)))


class Blend:
    """One score, ready to be read off a reading.

    Raises:
        ArtefactRefused: the model's card has no such score, or the partner's file is missing or not the recorded one.
    """

    def __init__(self, encoder: Encoder, name: str) -> None:
        self.mixture = mixture_of(encoder.scores, name)
        self._partner = partner_head(self.mixture.partner)

    @property
    def threshold(self) -> float:
        """Probability from which a text is flagged."""
        return self.mixture.threshold

    def value(self, reading: Reading, text: str) -> float:
        """Give the probability for a text that the encoder has read."""
        return self.mixture.probability(self.mixture.mixed(reading, partner_logit(self._partner, text)))


def mixture_of(scores: Mapping[str, Mapping[str, Any]], name: str) -> Mixture:
    """Read how a score is made from the model's card.

    Raises:
        ArtefactRefused: the card has no such score; the model is of another version of the code.
    """
    try:
        found = scores[name]
        return Mixture(
            tuple(found["heads"]),
            found["over"],
            found["partner"],
            float(found["share"]),
            float(found["slope"]),
            float(found["offset"]),
            float(found["threshold"]),
        )
    except KeyError as missing:
        raise ArtefactRefused(
            f"model file {CARD!r} says nothing of {missing} for score {name!r}; expected the file of this version;"
            " install botwatch again or run: make train"
        ) from missing


def partner_head(name: str) -> LinearHead | None:
    """Load a linear partner; None where the name is empty."""
    return head_from(load_arrays(name), name) if name else None


def partner_logit(head: LinearHead | None, text: str) -> float:
    """Give a partner's calibrated logit for a text, within +-8; 0 where there is no partner."""
    if head is None:
        return 0.0
    logit = head.slope * linear_logit(head, text) + head.offset
    return max(min(logit, 8.0), -8.0)


def linear_logit(head: LinearHead, text: str) -> float:
    """Give a linear head's logit for a text; several heads that ask for the same one share its hashing."""
    return float(head.logits_of(_hashed(capped(text)))[0])


@lru_cache(maxsize=256)  # replies of a batch, over which each detector goes in turn
def _hashed(text: str) -> Hashed:
    [chunk] = read_words([text])
    return hashed(chunk)
