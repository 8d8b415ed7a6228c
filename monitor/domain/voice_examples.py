"""Which of the kept replies show best how a bot wrote before a change, and how it writes since."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from detectors.stats.isr import FloatArray
from detectors.stats.voice_reference import VoiceReference
from detectors.text.style import style
from monitor.domain.voice_course import STYLES, has_our_features, most_different


@dataclass(frozen=True, slots=True)
class Kept:
    """A reply that was kept as an example: its id, when it was given, its masked text."""

    reply: str
    at: datetime
    text: str = field(repr=False)


def before_and_since(
    kept: Sequence[Kept], change_at: datetime, usual: VoiceReference, now: FloatArray
) -> list[dict[str, Any]]:
    """Choose a typical reply of before the change and one of since, by the features that moved most.

    Args:
        kept: of one voice.
        change_at: estimated start of the change.
        usual: how it wrote before.
        now: mean of each feature since.
    Returns:
        JSON, at most one of each: reply, text, when ("before" | "since"); none where another release has measured other
        features.
    """
    if not has_our_features(usual):
        return []
    parts = (
        ("before", [each for each in kept if each.at < change_at], usual.usual),
        ("since", [each for each in kept if each.at >= change_at], now),
    )
    chosen = [(when, _typical(replies, usual, mean, now)) for when, replies, mean in parts]
    return [{"reply": each.reply, "text": each.text, "when": when} for when, each in chosen if each is not None]


def _typical(kept: Sequence[Kept], usual: VoiceReference, mean: FloatArray, now: FloatArray) -> Kept | None:
    """The one that is nearest to the mean, the earliest of those that are as near."""
    moved = most_different(usual, now)

    def distance(one: Kept) -> tuple[float, datetime, str]:
        away = (style(one.text) - mean[:STYLES]) / usual.deviation[:STYLES]
        return float((away[moved] ** 2).sum()), one.at, one.reply

    return min(kept, key=distance, default=None)
