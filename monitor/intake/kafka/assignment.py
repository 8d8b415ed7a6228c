"""Which partitions are ours, and where each stands: edited by the client's own thread at every rebalance."""

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from kafka import ConsumerRebalanceListener, KafkaConsumer, TopicPartition

from monitor.telemetry import metrics

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Held:
    """A partition that is ours and placed.

    `committed` is the stored offset as we know it, `taken` the one after the last record handed out, `end` the log's
    end at the last look; `newest_event` the newest event time committed since we hold it. `stuck_at` is the position
    at which records waited at the last look, `dry_s` how long polls have given nothing at all since then, or since
    its last record.
    """

    source_id: int
    topic_id: str
    committed: int
    taken: int
    newest_event: datetime | None = None
    stuck_at: int | None = None
    dry_s: float = 0.0
    end: int = 0


class Assignment(ConsumerRebalanceListener):  # type: ignore[misc]
    """What the group gave us. `fresh` partitions wait, paused, until their stored offset is read; `held` are read.

    The listener methods run on the client's thread while ours is inside poll() or close(), so they edit dictionaries
    and nothing else: no call that waits may be made there.

    Args:
        consumer: whose partitions they are.
        left: hears of sources that are taken from us before the group gives them to others, and may wait for one short
            transaction, as an exception.
    """

    def __init__(
        self, consumer: KafkaConsumer, left: Callable[[Collection[int]], None] = lambda source_ids: None
    ) -> None:
        self._consumer = consumer
        self._left = left
        self.fresh: set[TopicPartition] = set()
        self.held: dict[TopicPartition, Held] = {}
        self.by_source: dict[int, TopicPartition] = {}
        self.joined = False

    def on_partitions_assigned(self, assigned: Collection[TopicPartition]) -> None:
        """Take partitions in; the first assignment of a new member is often empty.

        Without the seek the consumer would raise for want of an offset, or start silently at the one that Kafka keeps.
        """
        for partition in assigned:
            self._consumer.seek(partition, 0)
            self._drop(partition)
        self._consumer.pause(*assigned)
        self.fresh.update(assigned)
        self.joined = True
        metrics.REBALANCES.inc()
        log.info("partitions assigned", extra={"partitions": len(assigned)})

    def on_partitions_revoked(self, revoked: Collection[TopicPartition]) -> None:
        """Forget partitions; what was read of them and not saved leaves its batch."""
        left = [self.held[partition].source_id for partition in revoked if partition in self.held]
        for partition in revoked:
            self._drop(partition)
            self.fresh.discard(partition)
        if left:
            self._left(left)

    def on_partitions_lost(self, lost: Collection[TopicPartition]) -> None:
        """The group went on without us."""
        self.joined = False
        self.on_partitions_revoked(lost)
        log.warning("partitions lost: the group went on without us", extra={"partitions": len(lost)})

    def hold(self, partition: TopicPartition, held: Held) -> None:
        """Start to read a partition where it stands; nothing happens if it was taken from us meanwhile."""
        if partition not in self.fresh:
            return
        self._consumer.seek(partition, held.committed)
        self.fresh.discard(partition)
        self.held[partition] = held
        self.by_source[held.source_id] = partition

    def release(self, partitions: Collection[TopicPartition]) -> None:
        """Stop reading these until they are placed anew."""
        ours = self.held.keys() & partitions
        for partition in ours:
            self._drop(partition)
        self._consumer.pause(*ours)
        self.fresh.update(ours)

    def _drop(self, partition: TopicPartition) -> None:
        held = self.held.pop(partition, None)
        if held is not None:
            self.by_source.pop(held.source_id, None)
