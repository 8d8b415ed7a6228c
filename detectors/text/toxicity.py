"""Is the reply hostile: insults, threats, contempt, attacks on a person or a group; and which words make it so."""

import re
from collections.abc import Sequence

import numpy as np

from detectors.artefact import load_arrays, recorded_digest
from detectors.blend import Blend
from detectors.encoder import Encoder, Reading
from detectors.framing import asserted
from detectors.language import unscorable
from detectors.linear import STRIDE, WINDOW, LinearHead, head_from
from detectors.score import Score, Scores, Span, Tier
from detectors.spelling import HEAD_CHARS, capped
from detectors.transcript import Transcript
from detectors.words import locate_words, read_words

MODEL = "toxicity.npz"
KINDS = (
    "toxicity",
    "toxicity.severe",
    "toxicity.identity_attack",
    "toxicity.insult",
    "toxicity.threat",
    "toxicity.sexual",
)
_REREAD_FROM = (
    0.5  # share of the threshold from which quotes, refusals and denials are taken out and the rest read again
)
_SENTENCE = re.compile(r"[^.!?\n]{1,600}[.!?]*")
_MOST_SENTENCES = 4  # that are looked at for a span; each costs a pass
_SPAN_CHARS = HEAD_CHARS  # in which a span by sentence is looked for: there the offsets are those of the reply
_SPAN_SHARE = 0.25  # a word with this part of the heaviest word's weight belongs to the span


def load_head() -> LinearHead:
    """Load the shipped head.

    Raises:
        ArtefactRefused: the model file is missing or not the recorded one.
    """
    return head_from(load_arrays(MODEL), MODEL)


class Toxicity:
    """How hostile the reply is, without what it quotes, refuses to say, denies or rebuts.

    With an encoder its heads decide together with the linear head, and each kind of abuse has a score of its own;
    without one the linear head decides alone, ten to a hundred times as fast.
    """

    name = "toxicity"
    tier: Tier = 1

    def __init__(self, head: LinearHead | None = None, encoder: Encoder | None = None) -> None:
        self._head = head or load_head()
        self._encoder = encoder
        self.scores: tuple[str, ...] = KINDS if encoder else KINDS[:1]
        self.version = encoder.version if encoder else (recorded_digest(MODEL) or "none")[:8]
        self._id = f"{self.name}@{self.version}"
        self._blends = {name: Blend(encoder, name) for name in self.scores} if encoder else {}

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Give each reply's calibrated probability of being hostile; a long one is as hostile as its worst part."""
        reasons = [unscorable(transcript) for transcript in transcripts]
        if self._encoder is not None:
            return [
                self._none(reason) if reason else self._read(self._encoder, transcript)
                for transcript, reason in zip(transcripts, reasons, strict=True)
            ]
        replies = [transcript.reply for transcript, reason in zip(transcripts, reasons, strict=True) if reason is None]
        answers = iter(zip(replies, probabilities(self._head, replies), strict=True))
        return [self._none(reason) if reason else {self.name: self._answer(*next(answers))} for reason in reasons]

    def _none(self, reason: str) -> Scores:
        return {name: Score(None, None, self._id, error=reason) for name in self.scores}

    def _answer(self, reply: str, value: float) -> Score:
        flag = value >= self._head.threshold
        return Score(value, flag, self._id, spans=hostile_spans(self._head, reply) if flag else ())

    def _read(self, encoder: Encoder, transcript: Transcript) -> Scores:
        reply = transcript.reply
        values = self._values(encoder.read(transcript), reply)
        if any(value >= _REREAD_FROM * self._blends[name].threshold for name, value in values.items()):
            said = asserted(reply)
            if said != reply:
                closer = self._values(encoder.read_behind(said, transcript), said)
                values = {name: min(value, closer[name]) for name, value in values.items()}
        flags = {name: value >= self._blends[name].threshold for name, value in values.items()}
        spans = self._spans(encoder, reply) if any(flags.values()) else ()
        return {name: Score(values[name], flags[name], self._id, spans=spans if flags[name] else ()) for name in values}

    def _values(self, reading: Reading, text: str) -> dict[str, float]:
        return {name: blend.value(reading, text) for name, blend in self._blends.items()}

    def _spans(self, encoder: Encoder, reply: str) -> tuple[Span, ...]:
        """Point at the words that the linear head finds; where it finds none, at the sentence that is worst alone."""
        found = hostile_spans(self._head, reply)
        if found:
            return found
        blend = self._blends[self.name]
        parts = [part for part in _SENTENCE.finditer(asserted(capped(reply))[:_SPAN_CHARS]) if part[0].strip()]
        worst = max(
            parts[:_MOST_SENTENCES],
            key=lambda part: blend.mixture.mixed(encoder.read_text(part[0]), 0.0),
            default=None,
        )
        return (Span(worst.start(), worst.end(), self.name),) if worst else ()


def probabilities(head: LinearHead, replies: Sequence[str]) -> list[float]:
    """Give the probability of each reply; only those that look hostile pay for the closer reading."""
    logits = _logits(head, replies)
    doubtful = [index for index, logit in enumerate(logits) if head.probability(logit) >= _REREAD_FROM * head.threshold]
    for index, logit in zip(doubtful, _logits(head, [asserted(replies[i]) for i in doubtful]), strict=True):
        logits[index] = min(logit, logits[index])
    return [head.probability(logit) for logit in logits]


def _logits(head: LinearHead, texts: Sequence[str]) -> list[float]:
    return [logit for chunk in read_words(texts) for logit in head.logits(chunk).tolist()]


def hostile_spans(head: LinearHead, reply: str) -> tuple[Span, ...]:
    """Find the words that weigh most in the most hostile window; neighbours are joined into one span."""
    words, places = locate_words(asserted(reply))
    if not places:
        return ()
    weights = head.word_weights(words)
    first, last = _worst_window(weights)
    least = _SPAN_SHARE * float(weights[first:last].max())
    heavy = [index for index in range(first, last) if weights[index] >= max(least, 1.0)]
    spans: list[Span] = []
    previous = -2
    for index in heavy:
        start, end = places[index]
        if index == previous + 1 and spans:
            start = spans.pop().start
        spans.append(Span(start, end, "toxicity"))
        previous = index
    return tuple(spans)


def _worst_window(weights: np.ndarray[tuple[int], np.dtype[np.float64]]) -> tuple[int, int]:
    count = len(weights)
    starts = range(0, max(count - WINDOW + STRIDE - 1, 0) // STRIDE * STRIDE + 1, STRIDE)
    first = max(starts, key=lambda start: float(weights[start : start + WINDOW].sum()))
    return first, min(first + WINDOW, count)
