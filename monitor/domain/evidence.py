"""What is kept of a flagged reply: its masked text, for the people who must judge the alert."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from detectors.masking import MaskingFailed, beginning, mask, masked
from detectors.score import Score, Scores, Span, any_flag
from monitor.domain.metric import flagged_as
from monitor.domain.record import Reply

MASKED_CHARACTERS = 4_000  # of each message; an alert shows three lines
CONTEXT_TURNS = 6  # before the reply
_HIDDEN = ("toxicity", "unsafe", "generalisation", "privacy")


@dataclass(frozen=True, slots=True)
class Evidence:
    """A masked conversation; `spans` point into the masked reply, by the metrics that count it as a bad one."""

    reply: Reply = field(repr=False)
    messages: tuple[Mapping[str, str], ...] = field(repr=False)
    spans: Mapping[str, Sequence[Span]]
    reason: Literal["flagged", "audit", "example"]
    expires_at: datetime


def evidence_of(reply: Reply, scores: Scores | None, keep_for: timedelta) -> Evidence | None:
    """Give the masked evidence of a flagged reply; None when nothing is flagged or nothing can be masked safely.

    A flag that no metric counts, such as a mere mention, is no evidence. Masking fails closed: where it fails, counts
    are kept and no text. What a detector found is hidden where nobody should have to read it, or may.
    """
    if not scores or keep_for <= timedelta(0) or not any_flag(scores):  # nearly all replies end here
        return None
    flagged = {metric.name: scores[metric.score] for metric in flagged_as(scores)}
    if not flagged:
        return None
    transcript = reply.transcript
    last = transcript.context[-CONTEXT_TURNS:]
    try:
        context = [mask(beginning(turn.text, MASKED_CHARACTERS)) for turn in last]
        said = beginning(transcript.reply, MASKED_CHARACTERS)
        hidden = [
            span._replace(end=min(span.end, len(said)))
            for metric, score in flagged.items()
            if metric.partition(".")[0] in _HIDDEN
            for span in score.spans
            if span.start < len(said)
        ]
        answer = masked(said, hidden)
    except MaskingFailed:
        return None
    roles = [turn.role for turn in last] + ["assistant"]
    texts = [*context, answer.text]
    messages = tuple({"role": role, "content": text} for role, text in zip(roles, texts, strict=True))
    spans = {name: _blocks_of(score, answer.blocks) for name, score in flagged.items()}
    return Evidence(reply, messages, spans, "flagged", reply.received_at + keep_for)


def _blocks_of(score: Score, blocks: Sequence[Span]) -> list[Span]:
    """The blocks that hide what this detector found: masking moves offsets, so they are told apart by their kind."""
    kinds = {span.kind for span in score.spans}
    return [block for block in blocks if block.kind in kinds]
