"""The demo's fortnight through a real broker: produced into a topic of its own, read by the real worker."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Event, Thread

from kafka import KafkaProducer
from kafka.admin import KafkaAdminClient
from sqlalchemy import text

from monitor.app import daemon
from monitor.config.settings import Settings
from monitor.errors import BotwatchError, StorageAway
from monitor.storage.opening import open_database
from monitor.storage.transaction import transaction

PARTITIONS = 4
_LOOK_S = 0.5

Bar = Callable[[str, float, float | None], None]


def produce(settings: Settings, transcripts: Path, lines: int, bar: Bar) -> None:
    """Make the topic and send the fortnight to it: keyed by conversation, stamped with the time of each reply."""
    brokers, [topic] = list(settings.kafka.bootstrap_servers), settings.kafka.topics
    admin = KafkaAdminClient(bootstrap_servers=brokers)
    try:
        # Kept for ever: a broker's default retention of a week would delete half of the fortnight at once.
        admin.create_topics(
            {topic: {"num_partitions": PARTITIONS, "replication_factor": 1, "configs": {"retention.ms": "-1"}}}
        )
        admin.wait_for_topics([topic])
    finally:
        admin.close()
    producer = KafkaProducer(bootstrap_servers=brokers, linger_ms=20, batch_size=131_072, reconnect_backoff_max_ms=1000)
    try:
        with transcripts.open("rb") as file:
            for number, line in enumerate(file, start=1):
                record = json.loads(line)
                producer.send(
                    topic,
                    value=line,
                    key=record["conversation_id"].encode(),
                    timestamp_ms=round(datetime.fromisoformat(record["ended_at"]).timestamp() * 1000),
                )
                if number % 1000 == 0:
                    bar("produced to Kafka", number, lines)
        producer.flush()
        bar("produced to Kafka", lines, lines)
    finally:
        producer.close()


def watch(settings: Settings, lines: int, bar: Bar) -> None:
    """Run the real daemon until every line is booked, every window closed and everything told."""
    stop, failed = Event(), []

    def look() -> None:
        try:
            _until_done(settings, lines, bar, stop)
        except BotwatchError as error:
            failed.append(error)
        finally:
            stop.set()

    looker = Thread(target=look, name="demo", daemon=True)
    with open_database(settings, create=True):  # so that the looker finds it, and until the last look
        looker.start()
        daemon.run(settings, stop=stop)
        looker.join(5)
    if failed:
        raise failed[0]


def _until_done(settings: Settings, lines: int, bar: Bar, stop: Event) -> None:
    with open_database(settings) as engine:
        while not stop.wait(_LOOK_S):
            try:
                with transaction(engine) as connection:
                    row = connection.execute(
                        text(
                            "SELECT (SELECT coalesce(sum(seen), 0)::bigint FROM ledger) AS seen, "
                            "(SELECT count(*) FROM window_dirty) AS dirty, "
                            "(SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending')) AS untold, "
                            "(SELECT count(*) FROM alert WHERE tier = 'page' AND told_at IS NULL) AS unheard"
                        )
                    ).one()
            except StorageAway:
                continue
            bar("read, scored, booked", row.seen, lines)
            if row.seen < lines:
                continue
            bar("windows closed and judged", 0 if row.dirty else 1, None if row.dirty else 1)
            if not (row.dirty or row.untold or row.unheard):
                return
