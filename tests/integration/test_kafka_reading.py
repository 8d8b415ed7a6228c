"""What is read from a real broker is decided by the offsets in a real Postgres."""

import re
from datetime import UTC, datetime, timedelta

from kafka import KafkaProducer
from sqlalchemy import Engine

from monitor.intake.kafka.records import Pace
from tests.kafka_fixtures import Topic
from tests.reading import numbered, reading, rows


def test_every_record_of_every_partition_is_read_once_in_order(engine: Engine, topic: Topic) -> None:
    for partition in range(4):
        topic.broker.produce(topic.name, numbered(100 * partition, 50), partition)

    with reading(engine, topic) as worker:
        worker.until_saved(200)

    assert sorted(worker.values) == sorted(value for p in range(4) for value in numbered(100 * p, 50))
    by_source: dict[int, list[int]] = {}
    for record in worker.saved:
        by_source.setdefault(record.source_id, []).append(record.offset)
    assert list(by_source.values()) == [list(range(50))] * 4


def test_a_successor_goes_on_at_the_stored_offset_and_not_at_the_one_that_kafka_keeps(
    engine: Engine, topic: Topic
) -> None:
    topic.broker.produce(topic.name, numbered(0, 10), 0)
    with reading(engine, topic) as first:
        first.until_saved(10)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE stream_offset SET next_offset = 4 WHERE next_offset = 10")

    with reading(engine, topic) as second:
        second.until_saved(6)

    assert second.values == numbered(4, 6)


def test_what_was_handed_out_and_not_saved_comes_again(engine: Engine, topic: Topic) -> None:
    topic.broker.produce(topic.name, numbered(0, 10), 0)

    with reading(engine, topic) as worker:
        first = None
        while first is None:
            first = worker.records.poll()
        again = None
        while again is None:
            again = worker.records.poll()

    assert again == first


def test_paused_partitions_give_nothing_while_a_batch_is_scored(engine: Engine, topic: Topic) -> None:
    topic.broker.produce(topic.name, numbered(0, 10), 0)

    with reading(engine, topic, max_poll_records=5) as worker:
        worker.until_saved(5)
        for _ in range(30):
            worker.records.keep_alive()
        worker.until_saved(10)

    assert worker.values == numbered(0, 10)


def test_a_header_marks_what_a_probe_made(engine: Engine, topic: Topic) -> None:
    topic.broker.produce(topic.name, [b"real"], 0)
    topic.broker.produce(topic.name, [b"probe"], 0, headers=[("synthetic", b"true")])
    topic.broker.produce(topic.name, [b"traced"], 0, headers=[("trace", b"abc")])

    with reading(engine, topic) as worker:
        worker.until_saved(3)

    assert [(record.value, record.synthetic) for record in worker.saved] == [
        (b"real", False),
        (b"probe", True),
        (b"traced", False),
    ]


def test_a_tombstone_and_a_value_of_three_megabytes_are_handed_out(engine: Engine, topic: Topic) -> None:
    topic.broker.set_topic(topic.name, max_message_bytes="5000000")
    topic.broker.produce(topic.name, [None], 0)
    topic.broker.produce(topic.name, [b"x" * 3_000_000], 0)

    with reading(engine, topic) as worker:
        worker.until_saved(2)

    assert [None if value is None else len(value) for value in worker.values] == [None, 3_000_000]


def test_partitions_added_later_are_read_from_their_beginning(engine: Engine, topic: Topic) -> None:
    with reading(engine, topic, start_from="latest") as worker:
        worker.until(lambda: worker.records.partitions == 4)
        topic.broker.add_partitions(topic.name, 6)
        topic.broker.produce(topic.name, numbered(0, 5), 5)
        worker.until_saved(5)

    assert worker.values == numbered(0, 5)
    assert len(rows(engine, "SELECT 1 FROM source")) == 6


def test_a_topic_seen_for_the_first_time_starts_where_the_setting_says(engine: Engine, topic: Topic) -> None:
    topic.broker.produce(topic.name, numbered(0, 5), 0)

    with reading(engine, topic, start_from="latest") as worker:
        worker.until(lambda: worker.records.partitions == 4)
        topic.broker.produce(topic.name, numbered(5, 5), 0)
        worker.until_saved(5)

    assert worker.values == numbered(5, 5)


def test_all_partitions_of_a_topic_are_registered_with_the_first(engine: Engine, topic: Topic) -> None:
    with reading(engine, topic) as worker:
        worker.until(lambda: worker.records.partitions == 4)

    assert rows(engine, "SELECT partition FROM source ORDER BY partition") == [(0,), (1,), (2,), (3,)]
    assert rows(engine, "SELECT count(*) FROM partition_state WHERE owner IS NULL OR beat_at IS NOT NULL") == [(4,)]


def test_a_duration_starts_a_new_topic_at_the_first_record_that_young(engine: Engine, topic: Topic) -> None:
    now = datetime.now(UTC)
    for hours_ago in (48, 30, 20, 1):
        at = round((now - timedelta(hours=hours_ago)).timestamp() * 1000)
        topic.broker.produce(topic.name, [str(hours_ago).encode()], 0, timestamp_ms=at)

    with reading(engine, topic, start_from=timedelta(hours=24)) as worker:
        worker.until_saved(2)

    assert worker.values == [b"20", b"1"]


def test_a_partition_that_ends_with_a_transaction_marker_is_read_to_its_end(engine: Engine, topic: Topic) -> None:
    producer = KafkaProducer(bootstrap_servers=topic.broker.address, transactional_id=topic.group)
    producer.init_transactions()
    producer.begin_transaction()
    producer.send(topic.name, b"one", partition=0)
    producer.commit_transaction()
    producer.begin_transaction()
    producer.send(topic.name, b"taken back", partition=0)
    producer.flush()
    producer.abort_transaction()
    producer.close()

    with reading(engine, topic, Pace(beat_s=0)) as worker:
        worker.until(
            lambda: (
                rows(
                    engine,
                    "SELECT position, end_offset FROM partition_state JOIN source s ON s.id = source_id "
                    "WHERE s.partition = 0 AND owner = 'test'",
                )
                == [(4, 4)]
            )
        )

    assert worker.values == [b"one"]


def test_topics_that_match_the_pattern_are_read_and_new_ones_join_them(engine: Engine, topic: Topic) -> None:
    second = f"{topic.name}.more"
    topic.broker.produce(topic.name, [b"first"])

    with reading(engine, topic, topic_pattern=f"{re.escape(topic.name)}.*") as worker:
        worker.until_saved(1)
        topic.broker.create_topic(second, 1)
        topic.broker.produce(second, [b"second"])
        worker.until_saved(2)

    assert worker.values == [b"first", b"second"]
