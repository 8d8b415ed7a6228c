"""One conversation up to a bot's reply, as the detectors see it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Role = Literal["system", "user", "assistant"]

ENCODER_CONTEXT_TURNS = 6  # the encoder sees this many messages; rules that ask "was it said before?" see them all


@dataclass(frozen=True, slots=True)
class Turn:
    """One utterance; its text never shows in a repr, so it never reaches a log by accident."""

    role: Role
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Transcript:
    """A bot's reply in its context: the unit that is scored and counted.

    `turns` ends with the reply judged (the last assistant turn); turns after it were dropped at decoding.
    `id` is unique per reply; `ended_at` is the aware UTC event time. `truncated` says that the record does not hold the
    whole conversation, so that rules asking "was it said before?" answer `not_applicable`.
    """

    id: str
    conversation_id: str
    bot: str
    env: str
    model_version: str
    prompt_version: str
    ended_at: datetime
    turns: tuple[Turn, ...] = field(repr=False)
    language: str | None = None
    segments: Mapping[str, str] = field(default_factory=dict)
    synthetic: bool = False
    truncated: bool = False

    @property
    def reply(self) -> str:
        """The bot's reply that is judged."""
        return self.turns[-1].text

    @property
    def context(self) -> tuple[Turn, ...]:
        """All turns before the reply, oldest first."""
        return self.turns[:-1]

    @property
    def request(self) -> str | None:
        """The last user turn before the reply; None when the bot spoke first."""
        return next((turn.text for turn in reversed(self.context) if turn.role == "user"), None)
