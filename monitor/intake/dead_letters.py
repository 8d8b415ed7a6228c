"""Reads records again from where they lie: of dead letters, of which nothing was kept but a hash, and of any other."""

import time
from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

from kafka import KafkaConsumer, TopicPartition
from kafka.errors import KafkaError

from monitor.config.settings import KafkaSettings
from monitor.domain.dead_letter import KeptDeadLetter, Lies, Place
from monitor.domain.record import Advance, Batch, Record
from monitor.errors import SettingsError, SourceAway
from monitor.intake.kafka.connecting import no_handshake, reachable
from monitor.intake.kafka.lost_log import LOST_LOG
from monitor.intake.kafka.options import reading_options
from monitor.intake.kafka.records import synthetic
from monitor.intake.kafka.topics import Topics
from monitor.intake.kafka.unreadable import UNREADABLE
from monitor.intake.streams import LONGEST_BYTES, FileStream, lines, open_stream

_PATIENCE_S = 10.0
_GONE = "is not in the log any more"


class RecordsAgain:
    """`Records` of domain/ports.py over dead letters, each a batch of its own; whose fence is not an offset.

    Args:
        settings: where the brokers are.
        letters: whose records are wanted.
    """

    def __init__(self, settings: KafkaSettings, letters: Iterable[KeptDeadLetter] = ()) -> None:
        self._settings = settings
        self._letters = deque(letters)
        self._consumer: KafkaConsumer | None = None
        self._topics: dict[str, str | None] = {}
        self.gone: dict[Place, str] = {}  # why a record cannot be read again

    @property
    def finished(self) -> bool:
        """Whether every letter had its turn."""
        return not self._letters

    def connect(self) -> None:
        """Meet the brokers now, and not at the first record.

        Raises:
            SourceAway: none answers.
        """
        self._connected()

    def poll(self) -> Batch | None:
        """Give the record of the next letter; None where it cannot be had, which `gone` then tells."""
        letter = self._letters.popleft()
        try:
            record = self.record(letter)
        except SourceAway as away:
            self.gone[letter.place] = str(away)
            return None
        return Batch((record,), {record.source_id: Advance(record.offset, record.offset + 1)})

    def record(self, letter: KeptDeadLetter) -> Record:
        """Give one record.

        Raises:
            SourceAway: its source does not answer, or it is not there any more; the message says why.
        """
        found = self.lying(letter.lies)
        if sha256(found.value or b"").hexdigest() != letter.sha256:
            raise SourceAway(f"{letter.place} holds another record now than the one that could not be read")
        return found

    def lying(self, at: Lies) -> Record:
        """Give the record that lies there, whatever it is.

        Raises:
            SourceAway: its source does not answer, or it is not there any more; the message says why.
        """
        if at.kind == "kafka":
            return self._from_kafka(at)
        if at.kind == "file":
            return Record(at.source_id, at.offset, None, self._from_file(at))
        raise SourceAway(f"{at.place} came from standard input, which cannot be read again")

    def keep_alive(self) -> None:
        """There is no group to stay in."""

    def still_owned(self, batch: Batch) -> Batch:
        """All of it."""
        return batch

    def saved(self, batch: Batch, event_times: Mapping[int, datetime]) -> None:
        """No offset moves."""

    def lost(self, source_ids: Collection[int]) -> None:
        """Nobody can take a source away."""

    def close(self) -> None:
        """Leave the brokers."""
        if self._consumer is not None:
            self._consumer.close(autocommit=False, timeout_ms=1000)

    def _from_file(self, at: Lies) -> bytes:
        try:
            stream = open_stream(at.topic)
        except SettingsError as error:
            raise SourceAway(str(error)) from None
        try:
            assert isinstance(stream, FileStream)  # noqa: S101
            if stream.identity() != at.identity:
                raise SourceAway(f"{at.topic} is another file now than the one that was read")
            stream.seek(at.offset)
            line = next(lines(stream, at.offset, LONGEST_BYTES), None)
        finally:
            stream.close()
        return line.value if line is not None else b""

    def _from_kafka(self, at: Lies) -> Record:
        if self._topic_id(at.topic) != at.identity:
            raise SourceAway(f"{at.place} {_GONE}: the topic was deleted, or made anew")
        partition = TopicPartition(at.topic, at.partition)
        consumer = self._connected()
        try:
            consumer.assign([partition])
            consumer.seek(partition, at.offset)
            row = _first_row(consumer, partition)
        except LOST_LOG:
            raise SourceAway(f"{at.place} {_GONE}; retention deleted it") from None
        except UNREADABLE:
            raise SourceAway(f"{at.place} is damaged in the log: its batch fails its checksum") from None
        except KafkaError as error:
            raise SourceAway(f"{at.place} cannot be read now: {type(error).__name__}") from None
        if row.offset != at.offset:
            raise SourceAway(f"{at.place} {_GONE}; compaction removed it")
        received_ms = row.timestamp if row.timestamp >= 0 else None
        return Record(at.source_id, row.offset, received_ms, row.value, synthetic(row.headers or ()))

    def _topic_id(self, name: str) -> str | None:
        if name not in self._topics:
            self._connected()
            topics = Topics(self._settings)
            try:
                topic = topics.describe([name]).get(name)
            except KafkaError as error:
                raise SourceAway(f"the brokers do not say what {name} is: {type(error).__name__}") from None
            finally:
                topics.close()
            self._topics[name] = topic.id if topic else None
        return self._topics[name]

    def _connected(self) -> KafkaConsumer:
        if self._consumer is None:
            servers: Sequence[str] = self._settings.bootstrap_servers
            if not servers:
                raise SettingsError(['kafka.bootstrap_servers is not set; expected brokers such as ["kafka-1:9092"]'])
            open_now = reachable(servers)
            if not open_now:
                raise SourceAway(f"no Kafka broker answers at {', '.join(servers)}")
            options = reading_options(self._settings) | {"group_id": None, "max_poll_records": 1}
            try:
                self._consumer = KafkaConsumer(**options)
            except KafkaError as error:
                raise SourceAway(no_handshake(open_now)) from error
        return self._consumer


def _first_row(consumer: KafkaConsumer, partition: TopicPartition) -> Any:
    """Give the first record from where the consumer stands on."""
    deadline = time.monotonic() + _PATIENCE_S
    while time.monotonic() < deadline:
        for row in consumer.poll(500).get(partition, ()):
            return row
    raise SourceAway(f"{partition.topic}:{partition.partition} gives no record within {_PATIENCE_S:g} s")
