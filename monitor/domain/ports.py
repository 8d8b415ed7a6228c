"""Where the pipeline meets a service: the few methods that it calls."""

from collections.abc import Callable, Sequence
from typing import Protocol

from detectors.score import Scores
from detectors.transcript import Transcript
from monitor.domain.record import Batch, DeadLetter, Reading


class Records(Protocol):
    """Records in: a Kafka topic or a file. One thread calls it."""

    @property
    def finished(self) -> bool:
        """Whether no record will ever come again: a file at its end; never true for a topic."""
        ...

    def poll(self) -> Batch | None:
        """Give the next batch, or None when there is nothing now; blocks for up to 0.2 s.

        Partitions were placed, gaps booked and unreadable stretches skipped before this returns. The same records come
        again after `lost`, a rebalance or a restart, until they are saved.
        """
        ...

    def keep_alive(self) -> None:
        """Stay in the group while a batch is scored or Postgres is away: no records are taken; called every 0.2 s."""
        ...

    def still_owned(self, batch: Batch) -> Batch:
        """The batch less the partitions that were revoked since it was polled."""
        ...

    def saved(self, batch: Batch) -> None:
        """The batch is durable; go on after it."""
        ...

    def lost(self, source_ids: Sequence[int]) -> None:
        """Another worker owns these sources, or saved our batch for us: read the stored offsets again and seek."""
        ...

    def close(self) -> None:
        """Leave the group and free everything; also while the broker is away."""
        ...


class Scorer(Protocol):
    """Detectors in child processes, with a deadline."""

    def score(self, transcripts: Sequence[Transcript], while_waiting: Callable[[], None]) -> list[Scores]:
        """Score each transcript, in order; `while_waiting` is called at least every 0.2 s.

        Never raises for a transcript: a detector that raised, hung or died gives a Score without value whose `error`
        is the class of the failure.
        """
        ...


class Store(Protocol):
    """The one transaction of a batch."""

    def begin(self, batch: Batch) -> bool:
        """Count an attempt at the first batch after a start; True when it must be isolated, record by record."""
        ...

    def probe(self, batch: Batch) -> DeadLetter | None:
        """Note durably that the only record of `batch` is about to be scored; a dead letter when it was noted before
        and the process did not survive it."""
        ...

    def save(self, batch: Batch, reading: Reading, scores: Sequence[Scores | None]) -> None:
        """Save everything of the batch or nothing; `scores` runs parallel to `reading.replies`, None: not sampled.

        Raises:
            Fenced: others own some of the sources; take them out and save the rest.
            StorageAway: nothing is known about the batch; save the same again later.
        """
        ...
