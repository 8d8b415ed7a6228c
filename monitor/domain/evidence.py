"""What is kept of a flagged reply: its masked text, for the people who must judge the alert."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from detectors.masking import MaskingFailed, mask
from detectors.score import Scores, Span, any_flag
from monitor.domain.record import Reply

MASKED_CHARACTERS = 4_000  # of each message; an alert shows three lines


@dataclass(frozen=True, slots=True)
class Evidence:
    """A masked conversation; `spans` point into the masked reply, by score name."""

    reply: Reply = field(repr=False)
    messages: tuple[Mapping[str, str], ...] = field(repr=False)
    spans: Mapping[str, Sequence[Span]]
    reason: Literal["flagged", "audit", "example"]
    expires_at: datetime


def evidence_of(reply: Reply, scores: Scores | None, keep_for: timedelta) -> Evidence | None:
    """Give the masked evidence of a flagged reply; None when nothing is flagged or nothing can be masked safely.

    Masking fails closed: where it fails, counts are kept and no text.
    """
    if not scores or not any_flag(scores) or keep_for <= timedelta(0):
        return None
    flagged = {name: score for name, score in scores.items() if score.flag}
    hidden = [span for score in flagged.values() for span in score.spans]
    transcript = reply.transcript
    try:
        context = [mask(turn.text[:MASKED_CHARACTERS]) for turn in transcript.context[-6:]]
        masked = mask(transcript.reply[:MASKED_CHARACTERS], _inside(hidden))
    except MaskingFailed:
        return None
    roles = [turn.role for turn in transcript.context[-6:]] + ["assistant"]
    messages = tuple({"role": role, "content": text} for role, text in zip(roles, [*context, masked], strict=True))
    spans = {name: score.spans for name, score in flagged.items()}
    return Evidence(reply, messages, spans, "flagged", reply.received_at + keep_for)


def _inside(spans: Sequence[Span]) -> list[Span]:
    return [span for span in spans if span.end <= MASKED_CHARACTERS]
