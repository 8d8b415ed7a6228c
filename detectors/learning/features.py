"""What a learnt head sees of a reply: the encoder's reading of it, or, where the encoder is off, its hashed words."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from detectors.encoder import Encoder, installed, shared
from detectors.learning.head import FARTHEST_LOGIT
from detectors.learning.ridge import Floats
from detectors.transcript import Transcript
from detectors.words import GRAM, UInts, Words, grams, pairs, read_words

OF_THE_USER = frozenset({"user_toxicity", "request_risk"})  # scores that judge the last turn of the user
_BITS = 9  # 512 slots for hashed words
_SIGN = np.uint64(20)  # a bit of the hash that the slot does not use


class Seen(NamedTuple):
    """What was read of some replies."""

    heads: Floats  # logits of the encoder's heads; shape (n, heads)
    features: NDArray[np.float32]  # of length 1; shape (n, features)


class Features(Protocol):
    """Reads replies for learnt heads; `id` names what is read with its version, `heads` the logits, in order."""

    id: str
    heads: tuple[str, ...]

    def read(self, transcripts: Sequence[Transcript], *, of_user: bool) -> Seen:
        """Read the reply of each transcript, or the last turn of the user; called by `learn` and by every scoring."""
        ...


class EncoderFeatures:
    """The encoder's mean vector and all of its logits."""

    def __init__(self, encoder: Encoder) -> None:
        self.id = f"encoder:{encoder.version}"
        self.heads = tuple(encoder.heads)
        self._encoder = encoder

    def read(self, transcripts: Sequence[Transcript], *, of_user: bool) -> Seen:
        """Read each; what has no turn of the user to read is all zeros."""
        read = self._encoder.read_request if of_user else self._encoder.read
        readings = [read(transcript) for transcript in transcripts]
        size = next((len(reading.features) for reading in readings if reading), 0)
        heads = np.zeros((len(readings), len(self.heads)))
        features = np.zeros((len(readings), size), np.float32)
        for row, reading in enumerate(readings):
            if reading is not None:
                heads[row] = [reading.logits[name] for name in self.heads]
                features[row] = reading.features
        return Seen(np.clip(heads, -FARTHEST_LOGIT, FARTHEST_LOGIT), features)


class WordFeatures:
    """Words, pairs of words and grams, hashed with a sign into a few hundred slots; weaker than the encoder's."""

    id = "words:1"
    heads: tuple[str, ...] = ()

    def read(self, transcripts: Sequence[Transcript], *, of_user: bool) -> Seen:
        """Read each."""
        texts = [(transcript.request or "") if of_user else transcript.reply for transcript in transcripts]
        return Seen(np.zeros((len(texts), 0)), hashed(texts))


def best_features(*, encoder: bool = True) -> Features:
    """Give what to learn on: the encoder's reading where it is installed and wanted, else hashed words."""
    return EncoderFeatures(shared()) if encoder and installed() else WordFeatures()


def features_by_id(wanted: Iterable[str]) -> dict[str, Features]:
    """Give the features of these ids that this installation has; the encoder is loaded only when an id asks for it."""
    ids = set(wanted)
    found: list[Features] = [WordFeatures()]
    if any(name.startswith("encoder:") for name in ids) and installed():
        found.append(EncoderFeatures(shared()))
    return {each.id: each for each in found if each.id in ids}


def hashed(texts: Sequence[str]) -> NDArray[np.float32]:
    """Give the hashed words of texts, of length 1; zeros for a text without words. Each text's row is its own."""
    found = np.zeros((len(texts), 1 << _BITS))
    done = 0
    for chunk in read_words(texts):
        for hashes, owners in _occurrences(chunk):
            real = hashes != 0  # 0 stands for "no pair here" and for gaps
            slots = (hashes[real] >> np.uint64(64 - _BITS)).astype(np.intp)
            signs = np.where((hashes[real] >> _SIGN) & np.uint64(1), 1.0, -1.0)
            np.add.at(found, (owners[real] + done, slots), signs)
        done += len(chunk.first) - 1
    damped = np.sign(found) * np.sqrt(np.abs(found))  # a word said nine times says three times as much
    lengths = np.sqrt((damped * damped).sum(axis=1, keepdims=True))
    unit: NDArray[np.float32] = (damped / np.maximum(lengths, 1.0)).astype(np.float32)
    return unit


def _occurrences(chunk: Words) -> list[tuple[UInts, NDArray[np.int64]]]:
    owner = np.repeat(np.arange(len(chunk.first) - 1), np.diff(chunk.first))
    gram_hashes = grams(chunk)
    # A gram belongs to the text of the last word that begins inside it or before it.
    word = np.searchsorted(chunk.starts, np.arange(len(gram_hashes)) + GRAM - 1, side="right") - 1
    inside = (gram_hashes != 0) & (word >= 0)
    return [(chunk.hashes, owner), (pairs(chunk), owner), (gram_hashes[inside], owner[word[inside]])]
