"""What is kept of a reply, for the people who must judge an alert: masked text, of flagged ones and of a few others."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from detectors.language import unscorable
from detectors.masking import MaskingFailed, beginning, mask, masked
from detectors.score import UNSCORED, Score, Scores, Span, any_flag
from monitor.domain.metric import ALWAYS, flagged_as
from monitor.domain.record import Reply
from monitor.domain.voice import VOICE

MASKED_CHARACTERS = 4_000  # of each message; an alert shows three lines
CUT = " […]"  # ends an example that is a part of a longer reply
CONTEXT_TURNS = 6  # before the reply
_HOURS_KNOWN = 20_000  # of all bots and versions together; one that is forgotten has a second example
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


class Examples:
    """Chooses replies that show how a bot usually writes: of each version the first of an hour without any flag.

    Only what every detector could look at, and in English: elsewhere an offence is not seen, nor is a name masked.

    It remembers what it has chosen, so one worker keeps one an hour; what is older than two days is thinned further by
    storage/retention.py. Only the reply is kept, not what was asked.

    Args:
        keep_for: how long text is kept; nothing at all where it is 0.
    """

    def __init__(self, keep_for: timedelta) -> None:
        self._keep_for = keep_for
        self._chosen: OrderedDict[tuple[str, str, str, str, datetime], None] = OrderedDict()

    def example_of(self, reply: Reply, scores: Scores | None) -> Evidence | None:
        """Give the masked reply where it is to be kept; None where it is not, or cannot be masked safely."""
        voice = (scores or {}).get(VOICE)
        if self._keep_for <= timedelta(0) or scores is None or voice is None or not voice.features or not reply.even:
            return None
        its = reply.transcript
        hour = its.ended_at.replace(minute=0, second=0, microsecond=0)
        key = (its.bot, its.env, its.model_version, its.prompt_version, hour)
        if key in self._chosen or not _is_quiet(scores) or unscorable(its):
            return None
        try:
            text = mask(beginning(its.reply, MASKED_CHARACTERS))
        except MaskingFailed:
            return None
        self._chosen[key] = None
        if len(self._chosen) > _HOURS_KNOWN:
            self._chosen.popitem(last=False)
        cut = CUT if len(its.reply) > MASKED_CHARACTERS else ""
        messages = ({"role": "assistant", "content": text + cut},)
        return Evidence(reply, messages, {}, "example", reply.received_at + self._keep_for)


def _is_quiet(scores: Scores) -> bool:
    """Whether nothing is flagged, and nothing was left unread: that may be anything.

    What `ALWAYS` could not read need not be asked for its language again, for every reply of a bot that speaks another.
    """
    for name, score in scores.items():
        if score.flag or (score.error is not None and (name in ALWAYS or score.error not in UNSCORED)):
            return False
    return True


def _blocks_of(score: Score, blocks: Sequence[Span]) -> list[Span]:
    """The blocks that hide what this detector found: masking moves offsets, so they are told apart by their kind."""
    kinds = {span.kind for span in score.spans}
    return [block for block in blocks if block.kind in kinds]
