"""Bytes with a position, and what reading them gives: a reply, feedback, or a dead letter with a reason."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
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

    def halves(self) -> "tuple[Batch, Batch]":
        """Cut a batch of two records or more in two: the lower offsets of each source come first."""
        middle = len(self.records) // 2
        cuts: dict[int, int] = {}
        for record in self.records[middle:]:
            cuts.setdefault(record.source_id, record.offset)
        split = {source for source in cuts if any(record.source_id == source for record in self.records[:middle])}
        below = {
            source: Advance(step.expected, cuts[source] if source in split else step.next)
            for source, step in self.advances.items()
            if source in split or source not in cuts
        }
        above = {
            source: Advance(offset if source in split else self.advances[source].expected, self.advances[source].next)
            for source, offset in cuts.items()
        }
        return Batch(self.records[:middle], below), Batch(self.records[middle:], above)

    def singles(self) -> "Iterator[Batch]":
        """Cut the batch into batches of one record, in order."""
        rest = self
        while len(rest.records) > 1:
            first = rest.records[0]
            following = next((r.offset for r in rest.records[1:] if r.source_id == first.source_id), None)
            step = rest.advances[first.source_id]
            cut = step.next if following is None else following
            yield Batch((first,), {first.source_id: Advance(step.expected, cut)})
            left = {source: each for source, each in rest.advances.items() if source != first.source_id}
            if following is not None:
                left[first.source_id] = Advance(cut, step.next)
            rest = Batch(rest.records[1:], left)
        yield rest


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
    that text was cleaned or the event time replaced by the broker's. `band` is how risky the reply looks at a glance, 0
    where nobody looked; `even` says that the sample keeps it whatever it looks like.
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
    band: int = 0
    even: bool = True

    @property
    def in_sample(self) -> bool:
        """Whether the detectors of tier 1 and above see it."""
        return self.kept and self.has_text and not self.transcript.synthetic


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


def event_times(reading: Reading) -> dict[int, datetime]:
    """Give the newest event of each source: never later than its record arrived, so that no clock runs ahead."""
    newest: dict[int, datetime] = {}
    for reply in reading.replies:
        moment = reply.transcript.ended_at
        if reply.received_at < moment:
            moment = reply.received_at
        held = newest.get(reply.source_id)
        if held is None or held < moment:
            newest[reply.source_id] = moment
    return newest
