"""Records from Kafka, batch by batch, as `Records` of domain/ports.py asks for them."""

import contextlib
import logging
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any, NamedTuple

from kafka import KafkaConsumer, TopicPartition
from kafka.errors import FencedInstanceIdError, KafkaError

from monitor.config.settings import KafkaSettings
from monitor.domain.ports import Sources
from monitor.domain.record import Advance, Batch, Record
from monitor.errors import SourceAway, StorageAway
from monitor.intake.kafka.assignment import Assignment
from monitor.intake.kafka.connecting import Connector
from monitor.intake.kafka.every import Backoff, Every
from monitor.intake.kafka.joining import finish_join
from monitor.intake.kafka.lost_log import LOST_LOG
from monitor.intake.kafka.options import missing_libraries
from monitor.intake.kafka.placing import Placer
from monitor.intake.kafka.pulse import Pulse
from monitor.intake.kafka.topics import Topics
from monitor.intake.kafka.unreadable import UNREADABLE

log = logging.getLogger(__name__)
POLL_S = 0.2
_NEVER = datetime(1, 1, 1, tzinfo=UTC)
_REBUILDS = 5
_fields = attrgetter("offset", "timestamp", "value", "headers")


class Pace(NamedTuple):
    """How often, in seconds: signs of life, commits for lag tools, looks at topic ids; and how long records that are
    there may not come before the consumer is replaced."""

    beat_s: float = 10.0
    commit_s: float = 5.0
    topics_s: float = 30.0
    silent_s: float = 60.0


USUAL = Pace()


def now_utc() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


class KafkaRecords:
    """One member of the consumer group; one thread calls it.

    The stored offsets decide what is read: every partition is placed, between batches, where Postgres says.

    Args:
        settings: where the brokers are and how to read.
        sources: where reading stands.
        owner: this worker's name, for signs of life.
        clock: the wall clock.
        pace: how often the things beside reading are done.
    Raises:
        SourceAway: a library is missing without which reading is slow, or fails at the first record that needs it.
    """

    finished = False

    def __init__(
        self,
        settings: KafkaSettings,
        sources: Sources,
        owner: str,
        clock: Callable[[], datetime] = now_utc,
        pace: Pace = USUAL,
    ) -> None:
        if missing := missing_libraries():
            raise SourceAway(f"kafka-python lacks {', '.join(missing)}; install kafka-python[crc32c,lz4,zstd,snappy]")
        quieten_client()
        self._settings = settings
        self._clock = clock
        self._connector = Connector(settings)
        self._topics = Topics(settings)
        self._placer = Placer(settings, sources, self._topics, clock)
        self._pulse = Pulse(sources, owner, pace.silent_s)
        self._patience = Backoff(0.1, 5.0)
        self._beat, self._commit, self._look = Every(pace.beat_s), Every(pace.commit_s), Every(pace.topics_s)
        self._consumer: KafkaConsumer | None = None
        self._assignment: Assignment | None = None
        self._suspect = False
        self._rebuilds = 0
        self._tell_left: Callable[[Collection[int]], None] | None = None

    @property
    def joined(self) -> bool:
        """Whether we are in the group, with or without a partition."""
        return self._assignment is not None and self._assignment.joined

    @property
    def partitions(self) -> int:
        """How many partitions we read."""
        return len(self._assignment.held) if self._assignment else 0

    @property
    def sources(self) -> Collection[int]:
        """The sources of those partitions."""
        return list(self._assignment.by_source) if self._assignment else []

    @property
    def behind(self) -> int:
        """How many records waited in them at the last sign of life."""
        held = list(self._assignment.held.values()) if self._assignment else []
        return sum(max(0, each.end - each.committed) for each in held)

    def poll(self) -> Batch | None:
        """Give the next batch, or None when there is nothing now.

        Raises:
            SourceAway: the brokers refuse us again and again, or another process uses our `group_instance_id`.
        """
        consumer, assignment = self._member()
        if consumer is None or assignment is None:
            time.sleep(POLL_S)
            return None
        self._rewind(consumer, assignment)
        self._now_and_then(consumer, assignment)
        if self._consumer is None:
            return None
        if self._suspect:
            self._rescue(consumer, assignment)
            return None
        consumer.resume(*(consumer.paused() & assignment.held.keys()))
        return self._batch(self._polled(consumer, assignment, POLL_S), assignment)

    def keep_alive(self) -> None:
        """Stay in the group; paused partitions give no records."""
        consumer, assignment = self._consumer, self._assignment
        if consumer is None or assignment is None:
            return
        consumer.pause(*assignment.held)
        with contextlib.suppress(KafkaError):
            consumer.poll(0)
            finish_join(consumer)
        self._tell(consumer, assignment)

    def still_owned(self, batch: Batch) -> Batch:
        """The batch less the partitions that were revoked since it was polled."""
        ours = self._assignment.by_source.keys() if self._assignment else set()
        gone = batch.advances.keys() - ours
        return batch.without(gone) if gone else batch

    def saved(self, batch: Batch, event_times: Mapping[int, datetime]) -> None:
        """The batch is durable; go on after it.

        No event counts as newer than now: where producers stamp the records, one with a wrong clock would carry the
        watermark ahead, and the replies of all others would be late.
        """
        if self._assignment is None:
            return
        now = self._clock()
        for source_id, step in batch.advances.items():
            partition = self._assignment.by_source.get(source_id)
            if partition is not None:
                held = self._assignment.held[partition]
                held.committed = step.next
                newest = min(event_times.get(source_id, _NEVER), now)
                if newest > _NEVER and (held.newest_event is None or held.newest_event < newest):
                    held.newest_event = newest

    def lost(self, source_ids: Collection[int]) -> None:
        """Read where these sources stand again before anything more of them is handed out."""
        if self._assignment is not None:
            ours = self._assignment.by_source
            self._assignment.release({ours[source_id] for source_id in source_ids if source_id in ours})

    def tell_left(self, left: Callable[[Collection[int]], None]) -> None:
        """Let `left` hear of sources that the group takes from us, before others get them; it may raise StorageAway."""
        self._tell_left = left

    def close(self) -> None:
        """Leave the group and free everything; takes a second where the broker is away."""
        # A process that ends by an error may have died over the record it scored alone: the note of it stays.
        self._tell_left = None
        if self._consumer is not None and self._assignment is not None:
            with contextlib.suppress(KafkaError):
                self._pulse.tell_kafka_finally(self._consumer, self._assignment)
        self._leave()
        self._topics.close()

    def _member(self) -> tuple[KafkaConsumer | None, Assignment | None]:
        """Give the consumer with what is assigned to it; join the group if we are in none."""
        if self._consumer is None:
            consumer = self._connector.connect()
            if consumer is not None:
                self._consumer, self._assignment = consumer, Assignment(consumer, self._left)
                if self._settings.topic_pattern:
                    consumer.subscribe(pattern=self._settings.topic_pattern, listener=self._assignment)
                else:
                    consumer.subscribe(self._settings.topics, listener=self._assignment)
        return self._consumer, self._assignment

    def _left(self, source_ids: Collection[int]) -> None:
        if self._tell_left is not None:
            with contextlib.suppress(StorageAway):  # whoever takes the part out of its batch says it again
                self._tell_left(source_ids)

    def _leave(self) -> None:
        consumer, self._consumer, self._assignment, self._suspect = self._consumer, None, None, False
        if consumer is not None:
            with contextlib.suppress(KafkaError, OSError):
                consumer.close(autocommit=False, timeout_ms=5000)

    def _rewind(self, consumer: KafkaConsumer, assignment: Assignment) -> None:
        """Take again what was handed out and never saved."""
        for partition, held in assignment.held.items():
            if held.taken != held.committed:
                consumer.seek(partition, held.committed)
                held.taken = held.committed

    def _now_and_then(self, consumer: KafkaConsumer, assignment: Assignment) -> None:
        """Place what is fresh, look at the topics' ids, tell how far we are; what fails is done again later."""
        try:
            if self._look.due():
                self._placer.check_topics(assignment)
            if assignment.fresh and self._patience.ready():
                self._placer.place(consumer, assignment)
                self._patience.worked()
                if assignment.fresh:  # of a topic that is gone, or whose id is about to be known
                    self._patience.failed()
        except (KafkaError, StorageAway) as error:
            self._patience.failed()
            log.warning("partitions cannot be placed now", extra={"error": type(error).__name__})
        else:
            self._tell(consumer, assignment)

    def _tell(self, consumer: KafkaConsumer, assignment: Assignment) -> None:
        silent: Sequence[TopicPartition] = ()
        try:
            if self._beat.due():
                silent = self._pulse.beat(consumer, assignment, self._clock())
            if self._commit.due():
                self._pulse.tell_kafka(consumer, assignment)
        except (KafkaError, StorageAway) as error:
            log.warning("no sign of life could be given", extra={"error": type(error).__name__})
        if silent:
            log.error("records do not come although there are some; joining anew", extra={"partitions": len(silent)})
            self._leave()

    def _polled(self, consumer: KafkaConsumer, assignment: Assignment, wait_s: float) -> Mapping[TopicPartition, Any]:
        """Poll; errors that would come again at every poll are dealt with here, and nothing is handed out."""
        try:
            records: Mapping[TopicPartition, Any] = consumer.poll(round(wait_s * 1000))
            if not records:
                finish_join(consumer)
                for held in assignment.held.values():
                    held.dry_s += wait_s
        except LOST_LOG as error:
            self._lost_log(consumer, assignment, error)
        except UNREADABLE as error:
            self._suspected(consumer, assignment, error)
        except FencedInstanceIdError as error:
            raise SourceAway(
                f'kafka.group_instance_id "{self._settings.group_instance_id}" is used by another process too; '
                "each worker needs one of its own"
            ) from error
        except KafkaError as error:
            log.warning("the broker is in trouble", extra={"error": type(error).__name__})
            time.sleep(wait_s)
        except Exception as error:  # noqa: BLE001
            # Each decompressor has its own error. A crash would not help: it would come back at each start.
            self._suspected(consumer, assignment, error)
        else:
            self._rebuilds = 0 if records else self._rebuilds
            return records
        return {}

    def _lost_log(self, consumer: KafkaConsumer, assignment: Assignment, error: Any) -> None:
        try:
            self._placer.after_lost_log(consumer, assignment, error)
        except (KafkaError, StorageAway) as away:
            log.warning("a gap cannot be booked now", extra={"error": type(away).__name__})
            time.sleep(POLL_S)

    def _suspected(self, consumer: KafkaConsumer, assignment: Assignment, error: Exception) -> None:
        log.error("a batch of records cannot be read", extra={"error": type(error).__name__})
        # Paused partitions are not unpacked: polled again as it stands, the client would spin for ever.
        consumer.pause(*assignment.held)
        self._suspect = True

    def _rescue(self, consumer: KafkaConsumer, assignment: Assignment) -> None:
        """Go on after what cannot be read; a consumer that fails where a second one does not is replaced."""
        self.keep_alive()
        try:
            found = self._placer.skip_unreadable(assignment)
        except (KafkaError, StorageAway) as error:
            log.warning("the unreadable batch cannot be skipped now", extra={"error": type(error).__name__})
            time.sleep(POLL_S)
            return
        self._suspect = False
        if not found and self._consumer is not None:
            self._rebuilds += 1
            if self._rebuilds > _REBUILDS:
                raise SourceAway("records cannot be read, though each partition can; see the errors logged before")
            self._leave()

    def _batch(self, polled: Mapping[TopicPartition, Any], assignment: Assignment) -> Batch | None:
        """Make a batch of what is ours and placed, in order of (source_id, offset)."""
        records: list[Record] = []
        advances: dict[int, Advance] = {}
        ours = [
            (assignment.held[partition], rows) for partition, rows in polled.items() if partition in assignment.held
        ]
        for held, rows in sorted(ours, key=lambda each: each[0].source_id):
            if rows[0].offset < held.committed:
                rows = [row for row in rows if row.offset >= held.committed]
                if not rows:
                    continue
            source_id = held.source_id
            # tuple.__new__ and one attrgetter: a keyword call for each of 100,000 records a second costs too much.
            records += [
                tuple.__new__(
                    Record, (source_id, offset, at if at >= 0 else None, value, bool(headers) and synthetic(headers))
                )
                for offset, at, value, headers in map(_fields, rows)
            ]
            held.taken, held.dry_s = rows[-1].offset + 1, 0.0
            advances[source_id] = Advance(held.committed, held.taken)
        return Batch(tuple(records), advances) if records else None


def quieten_client() -> None:
    """Silence what the client logs in the course of things: none of it calls for anybody."""
    # Of every task slower than 0.1 s, which on a busy machine is each second one.
    logging.getLogger("kafka.net.selector").setLevel(logging.ERROR)
    # At each start, before the topic's partitions are known.
    logging.getLogger("kafka.coordinator.assignors.roundrobin").setLevel(logging.ERROR)
    # Ten times a second of a topic that is not there, which we report once.
    logging.getLogger("kafka.cluster").setLevel(logging.CRITICAL)


def synthetic(headers: Sequence[tuple[str, bytes | None]]) -> bool:
    """Whether a header says that a probe made the record: `synthetic`, unless its value is false, 0 or no.

    Example:
        >>> synthetic([("synthetic", b"true")]), synthetic([("trace", b"1")]), synthetic([("synthetic", b"false")])
        (True, False, False)
    """
    return any(
        name == "synthetic" and (value or b"").strip().lower() not in (b"false", b"0", b"no") for name, value in headers
    )
