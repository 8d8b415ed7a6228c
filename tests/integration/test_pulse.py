"""Signs of life where some partitions have no leader: a cluster of several brokers, of which one is down."""

from collections.abc import Sequence
from typing import cast

import pytest
from kafka import KafkaConsumer, TopicPartition
from kafka.errors import KafkaError, KafkaTimeoutError
from sqlalchemy import Engine

from monitor.intake.kafka.assignment import Assignment, Held
from monitor.intake.kafka.pulse import Pulse
from monitor.storage.sources import SourcesInPostgres
from tests.conftest import NOON
from tests.reading import rows

PARTITIONS = [TopicPartition("chats", number) for number in range(3)]


class Cluster:
    """What the client says of logs of ten records: one broker alone cannot be down for some of its partitions only."""

    def __init__(self, leaderless: Sequence[TopicPartition]) -> None:
        self._leaderless = leaderless

    def end_offsets(self, partitions: Sequence[TopicPartition], timeout_ms: int) -> dict[TopicPartition, int]:
        if set(partitions) & set(self._leaderless):
            raise KafkaTimeoutError
        return dict.fromkeys(partitions, 10)

    def position(self, partition: TopicPartition, timeout_ms: int) -> int:
        return 4

    def paused(self) -> set[TopicPartition]:
        return set()


def beaten(engine: Engine, *leaderless: TopicPartition) -> list[object]:
    sources = SourcesInPostgres(engine)
    placed = sources.place("chats", "id", range(3), dict.fromkeys(range(3), 0), NOON)
    consumer = cast("KafkaConsumer", Cluster(leaderless))
    assignment = Assignment(consumer)
    assignment.held = {each: Held(placed[each.partition].source_id, "id", 4, 4) for each in PARTITIONS}
    Pulse(sources, "worker", 60.0).beat(consumer, assignment, NOON)
    query = "SELECT partition FROM partition_state JOIN source ON id = source_id WHERE owner = 'worker' ORDER BY 1"
    return [number for (number,) in rows(engine, query)]


@pytest.mark.parametrize(
    ("leaderless", "expected"),
    [pytest.param([], [0, 1, 2], id="all have leaders"), pytest.param(PARTITIONS[1:2], [0, 2], id="one has none")],
)
def test_a_partition_without_a_leader_does_not_silence_the_others(
    engine: Engine, leaderless: list[TopicPartition], expected: list[int]
) -> None:
    assert beaten(engine, *leaderless) == expected


def test_no_life_is_claimed_where_no_broker_answers(engine: Engine) -> None:
    with pytest.raises(KafkaError):
        beaten(engine, *PARTITIONS)

    assert rows(engine, "SELECT owner FROM partition_state WHERE owner IS NOT NULL") == []
