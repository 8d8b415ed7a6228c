"""What was learnt for a bot and is kept: a head with its history, and the places that keep it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from detectors.learning.head import LearntHead


@dataclass(frozen=True, slots=True)
class KeptHead:
    """A head, how many labels it learnt from, and how it did on those held back; `figures` is JSON."""

    head: LearntHead
    labels: int
    figures: Mapping[str, Any] = field(repr=False)
    made_at: datetime


class Heads(Protocol):
    """Where heads are kept. Called by `learn`, by `score --bot`, and by the worker every half minute."""

    def in_use(self, bot: str | None = None) -> Sequence[KeptHead]:
        """Give the newest head of each bot, model version and score that was not withdrawn."""
        ...

    def next_version(self, bot: str, score: str) -> int:
        """Give the number of a bot's next head for a score; numbers of withdrawn ones are not given again."""
        ...

    def keep(self, kept: KeptHead) -> None:
        """Keep a head; it is in use from now on.

        Raises:
            BotwatchError: somebody else kept a head of this number meanwhile.
        """
        ...

    def withdraw(self, bot: str, score: str, now: datetime) -> int:
        """Take all heads of a bot and a score out of use; says how many were."""
        ...

    def stamp(self) -> object:
        """Give something that changes whenever a head is kept or withdrawn, and costs little to ask for."""
        ...
