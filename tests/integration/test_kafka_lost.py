"""Records that nobody can read any more: a gap row for each stretch, and on from where there is something."""

from contextlib import closing

import pytest
from kafka import KafkaProducer
from sqlalchemy import Engine

from monitor.intake.kafka.records import Pace
from tests.broker.broker import Broker
from tests.kafka_fixtures import Topic, new_topic
from tests.reading import numbered, reading, rows

GAPS = (
    "SELECT s.generation, g.from_offset, g.to_offset, g.kind, g.maybe_doubled "
    "FROM gap g JOIN source s ON s.id = g.source_id"
)


@pytest.fixture
def single(broker: Broker) -> Topic:
    """A new topic of one partition."""
    return new_topic(broker, 1)


def test_reading_goes_on_at_the_beginning_when_retention_passed_it(engine: Engine, single: Topic) -> None:
    single.broker.produce(single.name, numbered(0, 5), 0)
    with reading(engine, single) as worker:
        worker.until_saved(5)
    single.broker.produce(single.name, numbered(5, 15), 0)
    single.broker.delete_records(single.name, 0, before=12)

    with reading(engine, single) as worker:
        worker.until_saved(8)

    assert worker.values == numbered(12, 8)
    assert rows(engine, GAPS) == [(0, 5, 12, "retention", False)]


def test_other_partitions_are_read_on_while_retention_passed_one(engine: Engine, topic: Topic) -> None:
    with reading(engine, topic) as worker:
        worker.until(lambda: worker.records.partitions == 4)
    for partition in range(4):
        topic.broker.produce(topic.name, numbered(100 * partition, 10), partition)
    topic.broker.delete_records(topic.name, 2, before=7)

    with reading(engine, topic) as worker:
        worker.until_saved(33)

    gone = set(numbered(200, 7))
    assert set(worker.values) == {value for p in range(4) for value in numbered(100 * p, 10)} - gone


def test_a_topic_made_anew_with_a_shorter_log_is_read_from_its_beginning(engine: Engine, single: Topic) -> None:
    single.broker.produce(single.name, numbered(0, 20), 0)
    with reading(engine, single) as worker:
        worker.until_saved(20)
        single.broker.delete_topic(single.name)
        single.broker.create_topic(single.name, 1)
        single.broker.produce(single.name, numbered(100, 3), 0)
        worker.until_saved(23)

    assert worker.values[20:] == numbered(100, 3)
    assert [kind for _, _, _, kind, _ in rows(engine, GAPS)] == ["recreated"]
    assert rows(engine, "SELECT finished FROM feed ORDER BY id") == [(True,), (False,)]


def test_a_topic_made_anew_with_a_longer_log_is_not_read_on_at_the_old_offset(engine: Engine, single: Topic) -> None:
    single.broker.produce(single.name, numbered(0, 5), 0)
    with reading(engine, single) as worker:
        worker.until_saved(5)
    single.broker.delete_topic(single.name)
    single.broker.create_topic(single.name, 1)
    single.broker.produce(single.name, numbered(100, 30), 0)

    with reading(engine, single) as worker:
        worker.until_saved(30)

    assert worker.values == numbered(100, 30)
    assert rows(engine, GAPS) == [(0, 5, 5, "recreated", False)]


def test_a_log_that_ends_before_our_offset_opens_the_next_generation_at_its_end(engine: Engine, single: Topic) -> None:
    single.broker.produce(single.name, numbered(0, 10), 0)
    with reading(engine, single) as worker:
        worker.until_saved(10)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE stream_offset SET next_offset = 500")

    with reading(engine, single) as worker:
        worker.until(lambda: len(rows(engine, GAPS)) > 0 and worker.records.partitions == 1)
        single.broker.produce(single.name, numbered(10, 2), 0)
        worker.until_saved(2)

    assert worker.values == numbered(10, 2)
    assert rows(engine, GAPS) == [(0, 10, 500, "truncated", False)]
    assert rows(engine, "SELECT generation, retired_at IS NULL FROM source ORDER BY id") == [(0, False), (1, True)]


def test_a_deleted_topic_holds_no_window_back(engine: Engine, single: Topic) -> None:
    single.broker.produce(single.name, numbered(0, 5), 0)
    with reading(engine, single, Pace(topics_s=0.2)) as worker:
        worker.until_saved(5)

        single.broker.delete_topic(single.name)

        worker.until(lambda: rows(engine, "SELECT finished FROM feed") == [(True,)])


def test_a_corrupt_batch_is_skipped_and_no_record_beside_it(engine: Engine, broker_on_disk: Broker) -> None:
    topic = new_topic(broker_on_disk, 2)
    for start in (0, 100, 200):
        broker_on_disk.produce(topic.name, numbered(start, 100), 0)
    broker_on_disk.produce(topic.name, numbered(1000, 50), 1)
    broker_on_disk.stop()
    broker_on_disk.corrupt(topic.name, 0, offset=100)
    broker_on_disk.start()

    with reading(engine, topic) as worker:
        worker.until_saved(250)

    assert set(worker.values) == set(numbered(0, 100) + numbered(200, 100) + numbered(1000, 50))
    assert rows(engine, GAPS) == [(0, 100, 200, "corrupt", False)]


def test_a_good_batch_between_two_corrupt_ones_is_read(engine: Engine, broker_on_disk: Broker) -> None:
    topic = new_topic(broker_on_disk, 1)
    for start, count in ((0, 50), (50, 7), (57, 90), (147, 5)):
        broker_on_disk.produce(topic.name, numbered(start, count), 0)
    broker_on_disk.stop()
    broker_on_disk.corrupt(topic.name, 0, offset=0)
    broker_on_disk.corrupt(topic.name, 0, offset=57)
    broker_on_disk.start()

    with reading(engine, topic) as worker:
        worker.until_saved(12)

    assert worker.values == numbered(50, 7) + numbered(147, 5)
    assert [(start, end) for _, start, end, _, _ in rows(engine, f"{GAPS} ORDER BY g.id")] == [(0, 50), (57, 147)]


def test_a_batch_that_cannot_be_unpacked_is_skipped(engine: Engine, broker_on_disk: Broker) -> None:
    topic = new_topic(broker_on_disk, 1)
    with closing(
        KafkaProducer(bootstrap_servers=broker_on_disk.address, compression_type="gzip", linger_ms=50)
    ) as zipped:
        for value in numbered(0, 40):
            zipped.send(topic.name, value, partition=0)
        zipped.flush()
    broker_on_disk.produce(topic.name, numbered(40, 10), 0)
    broker_on_disk.stop()
    broker_on_disk.corrupt(topic.name, 0, offset=0, seal=True)
    broker_on_disk.start()

    with reading(engine, topic) as worker:
        worker.until_saved(10)

    assert worker.values == numbered(40, 10)
    assert rows(engine, GAPS) == [(0, 0, 40, "corrupt", False)]


def test_a_corrupt_batch_at_the_end_of_the_log_is_skipped_too(engine: Engine, broker_on_disk: Broker) -> None:
    topic = new_topic(broker_on_disk, 1)
    broker_on_disk.produce(topic.name, numbered(0, 30), 0)
    broker_on_disk.produce(topic.name, numbered(30, 7), 0)
    broker_on_disk.stop()
    broker_on_disk.corrupt(topic.name, 0, offset=30)
    broker_on_disk.start()

    with reading(engine, topic) as worker:
        worker.until(lambda: rows(engine, GAPS) == [(0, 30, 37, "corrupt", False)])
        broker_on_disk.produce(topic.name, numbered(40, 3), 0)
        worker.until_saved(33)

    assert worker.values == numbered(0, 30) + numbered(40, 3)
