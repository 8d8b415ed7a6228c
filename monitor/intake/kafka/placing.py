"""Putting partitions where Postgres says, and writing down what is lost on the way."""

import logging
from collections.abc import Callable
from datetime import datetime

from kafka import KafkaConsumer, TopicPartition
from kafka.errors import KafkaError, LogTruncationError, OffsetOutOfRangeError

from monitor.config.settings import KafkaSettings
from monitor.domain.ports import Sources
from monitor.domain.source import Gap, GapKind
from monitor.intake.kafka.assignment import Assignment, Held
from monitor.intake.kafka.lost_log import Cut, Passed, partitions_of, what_happened
from monitor.intake.kafka.options import reading_options
from monitor.intake.kafka.starting import ANSWER_MS, starting_offsets
from monitor.intake.kafka.topics import Topic, Topics
from monitor.intake.kafka.unreadable import readable_from
from monitor.telemetry import metrics

log = logging.getLogger(__name__)


class Placer:
    """Acts between batches, on the worker's thread; every step may fail half-way and be made again.

    All methods raise KafkaError and StorageAway where a service does not answer.
    """

    def __init__(
        self, settings: KafkaSettings, sources: Sources, topics: Topics, clock: Callable[[], datetime]
    ) -> None:
        self._settings = settings
        self._sources = sources
        self._topics = topics
        self._clock = clock
        self._ids: dict[str, str] = {}
        self._missing: dict[str, str | None] = {}  # names, with the id that each had

    def place(self, consumer: KafkaConsumer, assignment: Assignment) -> None:
        """Read where the fresh partitions stand, registering new ones, and seek there.

        A new topic's partitions are registered all at once, so that they begin at one moment whoever reads them.
        """
        fresh = set(assignment.fresh)
        described = self._topics.describe({partition.topic for partition in fresh})
        for name, topic in described.items():
            if topic is None:
                continue
            ours = [partition for partition in fresh if partition.topic == name]
            starts = self._starts(consumer, name, topic)
            numbers = [partition.partition for partition in ours]
            placed = self._sources.place(name, topic.id, numbers, starts, self._clock())
            self._ids[name] = topic.id
            for partition in ours:
                standing = placed.get(partition.partition)
                if standing is not None:
                    offset = standing.next_offset
                    assignment.hold(partition, Held(standing.source_id, topic.id, offset, offset))

    def check_topics(self, assignment: Assignment) -> None:
        """Notice topics that are gone or were made anew: a longer one would be read on at the old offset."""
        watched = self._ids.keys() | set(() if self._settings.topic_pattern else self._settings.topics)
        for name, topic in self._topics.describe(watched).items():
            if topic is None:
                self._gone(name)
                continue
            self._there(name, topic)
            self._release_others(assignment, name, topic)

    def after_lost_log(
        self, consumer: KafkaConsumer, assignment: Assignment, error: OffsetOutOfRangeError | LogTruncationError
    ) -> None:
        """The log has nothing at our offset: find out why, write it down, go on where there is something to read."""
        divergent = partitions_of(error)
        for name, topic in self._topics.describe({partition.topic for partition in divergent}).items():
            if topic is not None:
                self._release_others(assignment, name, topic)
        ours = [partition for partition in divergent if partition in assignment.held]
        beginnings = consumer.beginning_offsets(ours, timeout_ms=ANSWER_MS) if ours else {}
        ends = consumer.end_offsets(ours, timeout_ms=ANSWER_MS) if ours else {}
        for partition in ours:
            held = assignment.held[partition]
            verdict = what_happened(held.committed, beginnings[partition], ends[partition], divergent[partition])
            match verdict:
                case Passed(start):
                    self._skip(assignment, partition, start, "retention")
                case Cut(start):
                    gap = Gap(held.source_id, start, held.committed, "truncated")
                    self._sources.renew(gap, start, self._clock())
                    _report(partition, gap)
                case None:
                    pass
            # Placed anew in every case: it seeks, without which the error comes again at each poll.
            assignment.release([partition])

    def skip_unreadable(self, assignment: Assignment) -> bool:
        """Find which of our partitions cannot be read where it stands and go on after the broken batch.

        False when all of them can: then the consumer itself is in doubt.
        """
        found, unknown = False, None
        options = reading_options(self._settings) | {"group_id": None}
        for partition, held in list(assignment.held.items()):
            try:
                beyond = readable_from(options, partition, held.committed)
            except KafkaError as error:  # a partition without a leader must not hold up the others
                unknown = error
                continue
            if beyond is not None:
                self._skip(assignment, partition, beyond, "corrupt")
                assignment.release([partition])
                found = True
        if unknown is not None and not found:
            raise unknown
        return found

    def _starts(self, consumer: KafkaConsumer, name: str, topic: Topic) -> dict[int, int]:
        survey = self._sources.survey(name, topic.id)
        start_from = self._settings.start_from if survey.topic_is_new else "earliest"
        missing = topic.partitions - survey.partitions
        return starting_offsets(consumer, name, missing, start_from, self._clock())

    def _skip(self, assignment: Assignment, partition: TopicPartition, to_offset: int, kind: GapKind) -> None:
        held = assignment.held[partition]
        gap = Gap(held.source_id, held.committed, to_offset, kind)
        self._sources.skip(gap, self._clock())
        _report(partition, gap)

    def _release_others(self, assignment: Assignment, name: str, topic: Topic) -> None:
        others = [
            partition
            for partition, held in assignment.held.items()
            if partition.topic == name and held.topic_id != topic.id
        ]
        if others:
            log.error("topic was made anew; its old offsets mean nothing now", extra={"topic": name})
            assignment.release(others)

    def _gone(self, name: str) -> None:
        """A topic is over when two looks in a row do not find it: a broker that has just started knows few topics."""
        if name not in self._missing:
            self._missing[name] = self._ids.get(name)
            log.warning("topic does not exist", extra={"topic": name})
            return
        topic_id = self._ids.get(name)
        if topic_id is not None:
            self._sources.finish(topic_id)
            del self._ids[name]

    def _there(self, name: str, topic: Topic) -> None:
        """A topic that was only out of sight goes on: windows must wait for it again, whoever reads it."""
        if self._missing.get(name) == topic.id:
            self._sources.place(name, topic.id, (), {}, self._clock())
            self._ids[name] = topic.id
        self._missing.pop(name, None)


def _report(partition: TopicPartition, gap: Gap) -> None:
    metrics.GAPS.labels(partition.topic, gap.kind).inc()
    log.error(
        "records are lost",
        extra={
            "topic": partition.topic,
            "partition": partition.partition,
            "from_offset": gap.from_offset,
            "to_offset": gap.to_offset,
            "kind": gap.kind,
        },
    )
