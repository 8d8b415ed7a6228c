"""What it means that the log has nothing at our offset: retention passed us, or the log was cut behind us."""

from dataclasses import dataclass

from kafka import TopicPartition
from kafka.errors import LogTruncationError, OffsetOutOfRangeError

LOST_LOG = (OffsetOutOfRangeError, LogTruncationError)  # neither is a subclass of the other


@dataclass(frozen=True, slots=True)
class Passed:
    """Retention deleted what we had not read: go on at `start`, the log's beginning."""

    start: int


@dataclass(frozen=True, slots=True)
class Cut:
    """The log was cut: offsets from `start` on mean other records than those that we read there."""

    start: int


def partitions_of(error: OffsetOutOfRangeError | LogTruncationError) -> dict[TopicPartition, int | None]:
    """Give the partitions that the error speaks of, with the offset where the logs part, if it says so."""
    if isinstance(error, LogTruncationError):
        return {
            partition: None if divergent is None or divergent.offset < 0 else divergent.offset
            for partition, divergent in error.divergent_offsets.items()
        }
    return dict.fromkeys(error.args[0])


def what_happened(committed: int, beginning: int, end: int, divergent: int | None = None) -> Passed | Cut | None:
    """Judge a stored offset against the log as it is now; None: the offset is all right, seek there again.

    Example:
        >>> what_happened(5, beginning=10, end=20)
        Passed(start=10)
        >>> what_happened(500, beginning=0, end=100)
        Cut(start=100)
        >>> what_happened(50, beginning=0, end=100, divergent=40)
        Cut(start=40)
        >>> what_happened(50, beginning=0, end=100) is None
        True
    """
    if committed < beginning:
        return Passed(beginning)
    if divergent is not None and divergent < committed:
        return Cut(max(divergent, beginning))
    if committed > end:
        return Cut(end)
    return None
