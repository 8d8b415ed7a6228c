"""Signs of life: to Postgres for the watermark, to Kafka for lag tools, and the look at whether records still come."""

import time
from datetime import datetime
from typing import Any

from kafka import KafkaConsumer, TopicPartition
from kafka.errors import FencedInstanceIdError, KafkaError
from kafka.structs import OffsetAndMetadata

from monitor.domain.ports import Sources
from monitor.domain.source import Beat
from monitor.intake.kafka.assignment import Assignment, Held

SILENT_S = 60.0


class Pulse:
    """Tells others how far we are. `fenced` becomes true when another process took over our group_instance_id."""

    def __init__(self, sources: Sources, owner: str) -> None:
        self._sources = sources
        self._owner = owner
        self._told: dict[TopicPartition, int] = {}
        self.fenced = False

    def beat(self, consumer: KafkaConsumer, assignment: Assignment, now: datetime) -> list[TopicPartition]:
        """Write how far each of our partitions is; give those that have records which do not come.

        Nothing is written while the broker cannot say where the log ends: what nobody knows is not a sign of life.

        Raises:
            KafkaError, StorageAway: a service does not answer.
        """
        held = dict(assignment.held)
        if not held:
            return []
        ends = consumer.end_offsets(list(held))
        beats, silent = [], []
        for partition, its in held.items():
            position = _position(consumer, partition, its)
            beats.append(Beat(its.source_id, position, ends[partition], its.newest_event))
            waiting = position < ends[partition] and partition not in consumer.paused()
            if waiting and time.monotonic() - its.lively_at > SILENT_S:
                silent.append(partition)
        self._sources.beat(beats, self._owner, now)
        return silent

    def tell_kafka(self, consumer: KafkaConsumer, assignment: Assignment) -> None:
        """Commit to Kafka what moved since the last time. A repeat when nothing moved shows that we are not fenced."""
        offsets = {partition: held.committed for partition, held in assignment.held.items()}
        self._told, told = offsets, self._told
        if offsets and (offsets != told or consumer.config["group_instance_id"]):
            consumer.commit_async(_commits(offsets), callback=self._committed)

    def tell_kafka_finally(self, consumer: KafkaConsumer, assignment: Assignment) -> None:
        """Commit once more and wait a moment for it.

        Raises:
            KafkaError: it did not work, which costs nothing but a lag tool's figure.
        """
        offsets = {partition: held.committed for partition, held in assignment.held.items()}
        if offsets:
            consumer.commit(_commits(offsets), timeout_ms=1000)

    def _committed(self, _: object, answer: Any) -> None:
        # Every other error is a rebalance or an outage, which poll() handles. A fenced member gets no callback and no
        # exception: it would read on for ever.
        if isinstance(answer, FencedInstanceIdError):
            self.fenced = True


def _position(consumer: KafkaConsumer, partition: TopicPartition, held: Held) -> int:
    """Give the committed position: it steps over transaction markers at the log's end, a stored offset cannot."""
    if held.taken != held.committed:
        return held.committed
    try:
        position: int | None = consumer.position(partition, timeout_ms=0)
    except KafkaError:
        return held.committed
    return max(held.committed, position or 0)


def _commits(offsets: dict[TopicPartition, int]) -> dict[TopicPartition, OffsetAndMetadata]:
    return {partition: OffsetAndMetadata(offset, "", -1) for partition, offset in offsets.items()}
