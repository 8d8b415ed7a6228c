"""Bytes with a position, and what reading them gives: a reply, feedback, or a dead letter with a reason."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from detectors.transcript import Transcript


class Record(NamedTuple):
    """One Kafka record or one line of a file.

    `offset` is the Kafka offset, or the line's first byte in the decompressed file; `received_ms` the broker's
    timestamp in milliseconds since 1970 UTC, None for a file; `synthetic` is the header of that name.
    """

    source_id: int
    offset: int
    received_ms: int | None
    value: bytes | None
    synthetic: bool = False

    def __repr__(self) -> str:
        """Say where it is, never what it says."""
        return f"Record(source_id={self.source_id}, offset={self.offset})"


class Advance(NamedTuple):
    """The compare-and-set of one source: from the offset we expect to find to the one after the batch."""

    expected: int
    next: int


@dataclass(frozen=True, slots=True)
class Batch:
    """Records in order of (source_id, offset), and how far each source's offset moves when they are saved."""

    records: tuple[Record, ...] = field(repr=False)
    advances: Mapping[int, Advance]

    def without(self, source_ids: Iterable[int]) -> "Batch":
        """The batch less everything of these sources."""
        gone = frozenset(source_ids)
        return Batch(
            tuple(record for record in self.records if record.source_id not in gone),
            {source: advance for source, advance in self.advances.items() if source not in gone},
        )


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A record that could not be read, or that Postgres refused; the bytes stay in their source."""

    source_id: int
    offset: int
    received_at: datetime
    reason: str
    bytes: int
    sha256: str
    bot: str | None = None
    env: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """A transcript with its position, read and cleaned.

    `conversation` and `id_hash` are keyed 64-bit hashes; `id_hash` is None where the record has no id of its own (its
    position is its id, which cannot repeat). `has_text` is False for a reply that is only a tool call. `repaired` says
    that text was cleaned or the event time replaced by the broker's.
    """

    source_id: int
    offset: int
    received_at: datetime
    transcript: Transcript = field(repr=False)
    conversation: int
    id_hash: int | None
    pi: float = 1.0
    kept: bool = True
    has_text: bool = True
    repaired: bool = False


@dataclass(frozen=True, slots=True)
class Feedback:
    """A thumb up or down for an earlier reply."""

    source_id: int
    offset: int
    received_at: datetime
    reply_id: str
    rating: str
    bot: str | None
    env: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that one batch held."""

    replies: Sequence[Reply] = field(default=(), repr=False)
    feedback: Sequence[Feedback] = field(default=(), repr=False)
    dead_letters: Sequence[DeadLetter] = ()
