"""Signs of life: to Postgres for the watermark, to Kafka for lag tools, and the look at whether records still come."""

import contextlib
import random
import time
from datetime import datetime

from kafka import KafkaConsumer, TopicPartition
from kafka.errors import KafkaError
from kafka.structs import OffsetAndMetadata

from monitor.domain.ports import Sources
from monitor.domain.source import Beat
from monitor.intake.kafka.assignment import Assignment, Held
from monitor.intake.kafka.starting import ANSWER_MS

_ONE_BY_ONE_S, _ONE_MS = 1.5, 300  # short: a stop waits for it, and a batch that is being scored


class Pulse:
    """Tells others how far we are."""

    def __init__(self, sources: Sources, owner: str, silent_s: float) -> None:
        self._sources = sources
        self._owner = owner
        self._silent_s = silent_s
        self._told: dict[TopicPartition, int] = {}

    def beat(self, consumer: KafkaConsumer, assignment: Assignment, now: datetime) -> list[TopicPartition]:
        """Write how far each of our partitions is; give those that have records which do not come.

        A partition may wait long for its turn while others are read, so only polls that gave nothing at all count.
        Nothing is written of a partition while no broker can say where its log ends: what nobody knows is not a sign of
        life.

        Raises:
            KafkaError, StorageAway: a service does not answer.
        """
        held = dict(assignment.held)
        if not held:
            return []
        beats, silent = [], []
        for partition, end in _ends(consumer, list(held)).items():
            its = held[partition]
            its.end = end
            position = _position(consumer, partition, its)
            beats.append(Beat(its.source_id, position, end, its.newest_event))
            waiting = position < end and partition not in consumer.paused()
            if waiting and its.stuck_at == position and its.dry_s > self._silent_s:
                silent.append(partition)
            if its.stuck_at != (position if waiting else None):
                its.stuck_at, its.dry_s = (position if waiting else None), 0.0
        self._sources.beat(beats, self._owner, now)
        return silent

    def tell_kafka(self, consumer: KafkaConsumer, assignment: Assignment) -> None:
        """Commit to Kafka what moved since the last time.

        With a group_instance_id also when nothing moved: where another process took the id over, the commit makes the
        next poll() raise FencedInstanceIdError. Nothing else would: the fenced member reads on for ever.
        """
        offsets = {partition: held.committed for partition, held in assignment.held.items()}
        self._told, told = offsets, self._told
        if offsets and (offsets != told or consumer.config["group_instance_id"]):
            consumer.commit_async(_commits(offsets))

    def tell_kafka_finally(self, consumer: KafkaConsumer, assignment: Assignment) -> None:
        """Commit once more and wait a moment for it.

        Raises:
            KafkaError: it did not work, which costs nothing but a lag tool's figure.
        """
        offsets = {partition: held.committed for partition, held in assignment.held.items()}
        if offsets:
            consumer.commit(_commits(offsets), timeout_ms=1000)


def _ends(consumer: KafkaConsumer, partitions: list[TopicPartition]) -> dict[TopicPartition, int]:
    """Ask where the logs end: of all at once, and one by one where that fails, since one without a leader fails all.

    Raises:
        KafkaError: nobody answers for any of them.
    """
    try:
        return dict(consumer.end_offsets(partitions, timeout_ms=ANSWER_MS))
    except KafkaError as error:
        failed = error
    found: dict[TopicPartition, int] = {}
    until = time.monotonic() + _ONE_BY_ONE_S
    for partition in random.sample(partitions, len(partitions)):  # the same ones must not be left out each time
        if time.monotonic() > until:
            break
        with contextlib.suppress(KafkaError):
            found |= consumer.end_offsets([partition], timeout_ms=_ONE_MS)
    if not found:
        raise failed
    return found


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
