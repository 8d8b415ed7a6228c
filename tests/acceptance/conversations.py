"""How open data become a fortnight of two bots: the same data and the same first day give the same records."""

import hashlib
import math
from bisect import bisect
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Any

from detectors.training.datasets import part_of, rows

STEADY, CHANGED = "concierge", "planner"
BOTS = (STEADY, CHANGED)
OLD, NEW = "v1", "v2"
DAYS = 14
_CHANGE = timedelta(days=10, hours=14)  # day 11, 14:00
_ONE_IN = 10
_BETWEEN_TURNS = timedelta(seconds=20)


@dataclass(frozen=True, slots=True)
class Said:
    """One reply of one bot. `offensive`: not its own; `unseen`: such a one that no detector was trained on."""

    bot: str
    id: str
    conversation_id: str
    version: str
    ended_at: datetime
    question: str = field(repr=False)
    answer: str = field(repr=False)
    offensive: bool
    unseen: bool

    def record(self) -> dict[str, Any]:
        """As a producer writes it."""
        return {
            "id": self.id,
            "conversation_id": self.conversation_id,
            "bot": self.bot,
            "model_version": self.version,
            "ended_at": self.ended_at.isoformat(timespec="milliseconds"),
            "messages": [
                {"role": "user", "content": self.question},
                {"role": "assistant", "content": self.answer},
            ],
        }


@dataclass(frozen=True, slots=True)
class Recipe:
    """All replies, in order of time, and when the second bot changes."""

    said: tuple[Said, ...]
    change_at: datetime


@dataclass(frozen=True, slots=True)
class _Offensive:
    text: str = field(repr=False)
    unseen: bool


def recipe_of(data: Path, start: datetime) -> Recipe:
    """Spread the conversations in `data` over the fortnight from `start` (midnight UTC) on.

    Raises:
        OSError: a file is missing.
    """
    offensive = [
        _Offensive(row["text"], part_of(row["id"].rsplit("-", 1)[0]) == "test")
        for row in rows(data / "open", "toxichat_bots")
        if row["offense_label"] == "Offensive"
    ]
    turns = [row for row in rows(data / "open", "sgd_turns") if row["speaker"] == "system"]
    change_at = start + _CHANGE
    said = [_said(bot, row, start, change_at, offensive) for bot in BOTS for row in turns]
    said.sort(key=lambda each: (each.ended_at, each.id))
    return Recipe(tuple(said), change_at)


def _said(bot: str, row: dict[str, str], start: datetime, change_at: datetime, offensive: list[_Offensive]) -> Said:
    dialogue, turn = row["id"].rsplit("-", 1)
    begins_at = start + _moment(_draw(dialogue))
    version = NEW if bot == CHANGED and begins_at >= change_at else OLD
    replaced = None
    if version == NEW and _draw("offensive", row["id"]) < 1 / _ONE_IN:
        replaced = offensive[int(_draw("which", row["id"]) * len(offensive))]
    return Said(
        bot,
        f"{bot}-{row['id']}",
        f"{bot}-{dialogue}",
        version,
        begins_at + int(turn) * _BETWEEN_TURNS,
        row["context"],
        replaced.text if replaced else row["text"],
        offensive=replaced is not None,
        unseen=replaced is not None and replaced.unseen,
    )


def _draw(*words: str) -> float:
    """A number in [0, 1) that these words always give."""
    digest = hashlib.sha256("/".join(words).encode()).digest()
    return int.from_bytes(digest[:6], "big") / 2**48


def _moment(share: float) -> timedelta:
    """The moment by which this share of a fortnight's conversations has begun: most by day, fewest in the small hours.

    The last hour is left out, so that conversations end inside the fortnight.
    """
    begun = _begun()
    minute = bisect(begun, share * begun[-1])
    return timedelta(minutes=minute, seconds=60 * _draw(str(share)))


@lru_cache(maxsize=1)
def _begun() -> list[float]:
    hours = (minute / 60 for minute in range(DAYS * 24 * 60 - 60))
    return list(accumulate(1 + 0.7 * math.sin((hour - 9) / 24 * 2 * math.pi) for hour in hours))
