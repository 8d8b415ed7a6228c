"""Several workers, workers that die, brokers and databases that go away."""

import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
from kafka import KafkaAdminClient, TopicPartition
from sqlalchemy import Engine

from monitor.errors import SourceAway
from monitor.intake.kafka.records import Pace
from tests.broker.broker import Broker
from tests.kafka_fixtures import Topic, new_topic
from tests.reading import Reading, numbered, reading, rows


@contextmanager
def running(engine: Engine, topic: Topic) -> Iterator[Reading]:
    """A worker on a thread of its own."""
    stop = threading.Event()
    failures: list[BaseException] = []
    with reading(engine, topic) as worker:

        def work() -> None:
            try:
                while not stop.is_set():
                    worker.step()
            except BaseException as failure:
                failures.append(failure)
                raise

        thread = threading.Thread(target=work)
        thread.start()
        try:
            yield worker
        finally:
            stop.set()
            thread.join(30)
    assert not failures


def test_each_record_is_saved_once_while_workers_come_and_go(engine: Engine, topic: Topic) -> None:
    total = 6000
    workers: list[Reading] = []

    def saved() -> int:
        return sum(len(worker.saved) for worker in workers)

    with ExitStack() as first:
        workers.append(first.enter_context(running(engine, topic)))
        topic.broker.produce(topic.name, numbered(0, 2000))
        with ExitStack() as more:
            workers += [more.enter_context(running(engine, topic)) for _ in range(2)]
            wait_for(lambda: all(worker.records.partitions for worker in workers))
            topic.broker.produce(topic.name, numbered(2000, 2000))
        topic.broker.produce(topic.name, numbered(4000, 2000))
        wait_for(lambda: saved() >= total)

    values = [value for worker in workers for value in worker.values]
    assert sorted(values) == sorted(numbered(0, total))
    assert all(worker.saved for worker in workers)


def test_reading_goes_on_after_the_broker_was_killed(engine: Engine, mortal_broker: Broker) -> None:
    topic = new_topic(mortal_broker)
    mortal_broker.produce(topic.name, numbered(0, 100))
    with reading(engine, topic) as worker:
        worker.until_saved(100)

        mortal_broker.kill()
        for _ in range(5):
            worker.step()
        mortal_broker.start()
        mortal_broker.produce(topic.name, numbered(100, 100))
        worker.until_saved(200)

    assert sorted(worker.values) == sorted(numbered(0, 200))


def test_reading_goes_on_after_the_broker_hung_for_longer_than_a_session(engine: Engine, mortal_broker: Broker) -> None:
    topic = new_topic(mortal_broker)
    mortal_broker.produce(topic.name, numbered(0, 100))
    with reading(engine, topic) as worker:
        worker.until_saved(100)

        mortal_broker.freeze()
        woken = time.monotonic() + 4
        worker.until(lambda: time.monotonic() > woken)
        mortal_broker.thaw()
        mortal_broker.produce(topic.name, numbered(100, 100))
        worker.until_saved(200)

    assert sorted(worker.values) == sorted(numbered(0, 200))


def test_a_worker_that_starts_before_the_broker_reads_once_it_is_there(engine: Engine, mortal_broker: Broker) -> None:
    topic = new_topic(mortal_broker)
    mortal_broker.produce(topic.name, numbered(0, 10))
    mortal_broker.stop()

    with reading(engine, topic) as worker:
        worker.step()
        assert not worker.records.joined
        mortal_broker.start()
        worker.until_saved(10)


def test_a_worker_that_was_overtaken_saves_nothing_and_goes_on_where_the_other_stands(
    engine: Engine, topic: Topic
) -> None:
    topic.broker.produce(topic.name, numbered(0, 10), 0)
    with reading(engine, topic, max_poll_records=5) as worker:
        worker.until_saved(5)
        with engine.begin() as connection:
            connection.exec_driver_sql("UPDATE stream_offset SET next_offset = 8 WHERE next_offset = 5")
        worker.until_saved(7)

    assert worker.values == numbered(0, 5) + numbered(8, 2)
    assert worker.fenced == 1


def test_the_second_user_of_an_instance_id_stops_the_first(engine: Engine, topic: Topic) -> None:
    quick = Pace(commit_s=0.2)
    with (
        reading(engine, topic, quick, group_instance_id="worker-0") as first,
        reading(engine, topic, quick, group_instance_id="worker-0") as second,
    ):
        first.until(lambda: first.records.partitions == 4)
        second.until(lambda: second.records.partitions == 4)
        topic.broker.produce(topic.name, numbered(0, 10))

        with pytest.raises(SourceAway, match='group_instance_id "worker-0" is used by another process too'):
            first.until(lambda: False, 10)


def test_a_join_is_finished_by_polls_that_do_not_wait(engine: Engine, topic: Topic) -> None:
    with reading(engine, topic) as worker:
        worker.until(lambda: worker.records.partitions == 4)
        topic.broker.add_partitions(topic.name, 6)
        wait_for(lambda: worker.records.keep_alive() or len(fresh(worker)) == 6)
        worker.until(lambda: worker.records.partitions == 6)


def fresh(worker: Reading) -> set[TopicPartition]:
    """What the group gave the worker and it has not placed yet."""
    assignment = worker.records._assignment
    return assignment.fresh if assignment else set()


def test_lag_tools_see_how_far_reading_is(engine: Engine, topic: Topic) -> None:
    topic.broker.produce(topic.name, numbered(0, 10), 0)

    with reading(engine, topic) as worker:
        worker.until_saved(10)

    assert committed(topic.broker.admin, topic)[TopicPartition(topic.name, 0)] == 10


def test_signs_of_life_say_how_far_each_partition_is(engine: Engine, topic: Topic) -> None:
    topic.broker.produce(topic.name, numbered(0, 10), 0)

    with reading(engine, topic, Pace(beat_s=0)) as worker:
        worker.until_saved(10)
        worker.step()

    assert rows(
        engine,
        "SELECT partition, position, end_offset, owner FROM partition_state JOIN source s ON s.id = source_id "
        "ORDER BY partition",
    ) == [(0, 10, 10, "test"), (1, 0, 0, "test"), (2, 0, 0, "test"), (3, 0, 0, "test")]


def test_a_consumer_that_gives_no_records_although_there_are_some_is_replaced(engine: Engine, topic: Topic) -> None:
    with reading(engine, topic, Pace(beat_s=0)) as worker:
        worker.until(lambda: worker.records.partitions == 4)
        before, assignment = worker.records._consumer, worker.records._assignment
        assert assignment is not None
        topic.broker.produce(topic.name, numbered(0, 10))
        worker.records._tell(before, assignment)  # sees that records wait
        for held in assignment.held.values():
            held.dry_s = 61

        worker.step()
        worker.until_saved(10)

        assert worker.records._consumer is not before
    assert sorted(worker.values) == sorted(numbered(0, 10))


def test_a_record_after_a_long_silence_is_no_sign_of_a_stuck_consumer(engine: Engine, topic: Topic) -> None:
    with reading(engine, topic, Pace(beat_s=0)) as worker:
        worker.until(lambda: worker.records.partitions == 4)
        before, assignment = worker.records._consumer, worker.records._assignment
        assert assignment is not None
        for held in assignment.held.values():
            held.dry_s = 3600

        topic.broker.produce(topic.name, numbered(0, 10))
        worker.until_saved(10)

        assert worker.records._consumer is before


def committed(admin: KafkaAdminClient, topic: Topic) -> dict[TopicPartition, int]:
    """What Kafka keeps for the group."""
    groups = admin.list_group_offsets(topic.group)
    return {partition: kept.offset for kept_of in groups.values() for partition, kept in kept_of.items()}


def wait_for(reached, timeout_s: float = 30) -> None:  # type: ignore[no-untyped-def]
    """Wait until other threads made something true."""
    waiting = threading.Event()
    for _ in range(int(timeout_s / 0.05)):
        if reached():
            return
        waiting.wait(0.05)
    raise AssertionError(f"not reached in {timeout_s} s")
