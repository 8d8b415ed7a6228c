"""Is the reply hostile: insults, threats, contempt, attacks on a person or a group; and which words make it so."""

from collections.abc import Sequence

import numpy as np

from detectors.artefact import load_arrays, recorded_digest
from detectors.framing import asserted
from detectors.language import unscorable
from detectors.linear import STRIDE, WINDOW, LinearHead, head_from
from detectors.score import Score, Scores, Span, Tier
from detectors.transcript import Transcript
from detectors.words import locate_words, read_words

MODEL = "toxicity.npz"
_REREAD_FROM = (
    0.5  # share of the threshold from which quotes, refusals and denials are taken out and the rest read again
)
_SPAN_SHARE = 0.25  # a word with this part of the heaviest word's weight belongs to the span


def load_head() -> LinearHead:
    """Load the shipped head.

    Raises:
        ArtefactRefused: the model file is missing or not the recorded one.
    """
    return head_from(load_arrays(MODEL), MODEL)


class Toxicity:
    """The linear head over the reply, without what the reply quotes, refuses to say, denies or rebuts."""

    name = "toxicity"
    tier: Tier = 1
    scores: tuple[str, ...] = ("toxicity",)

    def __init__(self, head: LinearHead | None = None) -> None:
        self.version = (recorded_digest(MODEL) or "none")[:8]
        self._head = head or load_head()
        self._id = f"{self.name}@{self.version}"

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Give each reply's calibrated probability of being hostile; a long one is as hostile as its worst part."""
        reasons = [unscorable(transcript) for transcript in transcripts]
        replies = [transcript.reply for transcript, reason in zip(transcripts, reasons, strict=True) if reason is None]
        answers = iter(zip(replies, probabilities(self._head, replies), strict=True))
        return [
            {self.name: Score(None, None, self._id, error=reason) if reason else self._answer(*next(answers))}
            for reason in reasons
        ]

    def _answer(self, reply: str, value: float) -> Score:
        flag = value >= self._head.threshold
        return Score(value, flag, self._id, spans=hostile_spans(self._head, reply) if flag else ())


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
