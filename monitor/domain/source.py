"""Where reading stands in a topic's partition or a file, and what was missed there."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple

GapKind = Literal["retention", "truncated", "recreated", "corrupt"]


class Standing(NamedTuple):
    """A source and the offset of the first record that is not saved yet."""

    source_id: int
    next_offset: int


class FileStanding(NamedTuple):
    """A file's source, the byte to go on from, and whether it was read to its end before."""

    source_id: int
    next_offset: int
    finished: bool


@dataclass(frozen=True, slots=True)
class Survey:
    """What is known of a topic: whether its name was ever read, and which partitions of this very topic are placed."""

    topic_is_new: bool
    partitions: frozenset[int]


@dataclass(frozen=True, slots=True)
class Gap:
    """Offsets [from_offset, to_offset) of a source that nobody will ever read.

    retention: deleted before we came; truncated: the log was cut behind us, so these offsets mean other records now;
    recreated: the topic was deleted and made again; corrupt: bytes that fail their checksum or cannot be unpacked.
    """

    source_id: int
    from_offset: int
    to_offset: int
    kind: GapKind


@dataclass(frozen=True, slots=True)
class Beat:
    """A sign of life of a partition's owner: what is committed, the log's end, the newest event committed since."""

    source_id: int
    position: int
    end_offset: int
    max_event_at: datetime | None
