"""A worker without scoring: reads from Kafka and saves offsets by compare-and-set, as fast as tests need it."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from sqlalchemy import Engine, text

from monitor.config.settings import KafkaSettings
from monitor.domain.record import Record
from monitor.errors import Fenced
from monitor.intake.kafka.records import USUAL, KafkaRecords, Pace
from monitor.storage.batch import advance
from monitor.storage.sources import SourcesInPostgres
from monitor.storage.transaction import transaction
from tests.kafka_fixtures import Topic


def quick_settings(topic: Topic, **changed: Any) -> KafkaSettings:
    """Settings with which a group settles in well under a second."""
    values: dict[str, Any] = {
        "bootstrap_servers": (topic.broker.address,),
        "topics": (topic.name,),
        "group_id": topic.group,
        "start_from": "earliest",
        "session_timeout": timedelta(seconds=3),
        "heartbeat_interval": timedelta(milliseconds=200),
        "metadata_max_age": timedelta(seconds=1),
    }
    return KafkaSettings(**values | changed)


class Reading:
    """Reads, saves and remembers what it saved."""

    def __init__(self, records: KafkaRecords, engine: Engine) -> None:
        self.records = records
        self.engine = engine
        self.saved: list[Record] = []
        self.fenced = 0

    def step(self) -> None:
        """Poll once and save what came."""
        batch = self.records.poll()
        if batch is None:
            return
        batch = self.records.still_owned(batch)
        try:
            with transaction(self.engine) as connection:
                advance(connection, batch.advances)
        except Fenced as fenced:
            self.fenced += 1
            self.records.lost(fenced.source_ids)
        else:
            self.records.saved(batch, {})
            self.saved += batch.records

    def until(self, reached: Callable[[], bool], timeout_s: float = 30, why: str = "") -> None:
        """Step until something is true."""
        deadline = time.monotonic() + timeout_s
        while not reached():
            if time.monotonic() > deadline:
                raise AssertionError(f"not reached in {timeout_s} s: {why or reached}; {len(self.saved)} records saved")
            self.step()

    def until_saved(self, count: int, timeout_s: float = 30) -> None:
        """Step until so many records are saved."""
        self.until(lambda: len(self.saved) >= count, timeout_s, f"{count} records saved")

    @property
    def values(self) -> list[bytes | None]:
        """The values saved, in order."""
        return [record.value for record in self.saved]


@contextmanager
def reading(engine: Engine, topic: Topic, pace: Pace = USUAL, **changed: Any) -> Iterator[Reading]:
    """A member of the topic's group; it leaves at the end of the block."""
    records = KafkaRecords(quick_settings(topic, **changed), SourcesInPostgres(engine), "test", pace=pace)
    try:
        yield Reading(records, engine)
    finally:
        records.close()


def rows(engine: Engine, sql: str, **values: object) -> list[Any]:
    """What a query answers."""
    # Without a transaction, which the server would end while a million rows are taken in.
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        return list(connection.execute(text(sql), values))


def numbered(start: int, count: int) -> list[bytes]:
    """Values b"start", b"start+1", ..."""
    return [str(number).encode() for number in range(start, start + count)]
