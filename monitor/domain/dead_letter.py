"""Where a record lies, so that it can be read again; a dead letter as it is kept, with what was decided about it."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple


class Place(NamedTuple):
    """Where a record lies, as people write it: "topic:partition:offset", or "path:0:offset"."""

    topic: str
    partition: int
    offset: int

    def __str__(self) -> str:
        return f"{self.topic}:{self.partition}:{self.offset}"


class Lies(NamedTuple):
    """Where a record lies, as far as it takes to read it again.

    `kind` is that of its feed (kafka, file or stream), `identity` what the feed is known by: the topic's id, or the
    hash of the file's beginning. `topic` is the path for a file.
    """

    source_id: int
    kind: str
    identity: str
    topic: str
    partition: int
    offset: int

    @property
    def place(self) -> Place:
        """The same as people write it."""
        return Place(self.topic, self.partition, self.offset)


@dataclass(frozen=True, slots=True)
class KeptDeadLetter:
    """A record that could not be read; no byte of it is here. Where it lies is told as in `Lies`."""

    source_id: int
    kind: str
    identity: str
    topic: str
    partition: int
    offset: int
    received_at: datetime
    reason: str
    bytes: int
    sha256: str
    bot: str | None
    env: str | None
    dropped_at: datetime | None

    @property
    def lies(self) -> Lies:
        """Where its record lies."""
        return Lies(self.source_id, self.kind, self.identity, self.topic, self.partition, self.offset)

    @property
    def place(self) -> Place:
        """The same as people write it."""
        return self.lies.place


@dataclass(frozen=True, slots=True)
class Which:
    """Which dead letters are meant; what is None does not matter. `reason` is the beginning of the reason."""

    places: tuple[Place, ...] = ()
    topic: str | None = None
    partition: int | None = None
    offset: int | None = None
    reason: str | None = None
    bot: str | None = None
    dropped: bool = False  # those that were dropped too

    @property
    def anything(self) -> bool:
        """Whether nothing was said, so that all are meant."""
        return not self.places and {self.topic, self.partition, self.offset, self.reason, self.bot} == {None}
