"""Who hears that partitions go to others, and when."""

from collections.abc import Collection
from typing import cast

import pytest
from kafka import KafkaConsumer, TopicPartition

from monitor.config.settings import KafkaSettings
from monitor.domain.ports import Sources
from monitor.domain.record import Advance, Batch, Record
from monitor.errors import StorageAway
from monitor.intake.kafka.assignment import Assignment, Held
from monitor.intake.kafka.records import KafkaRecords

FIRST, SECOND, FRESH = (TopicPartition("chats", number) for number in range(3))


class Left:
    """Remembers what it heard, and what was still ours at that moment."""

    def __init__(self, records: KafkaRecords) -> None:
        self.records = records
        self.heard: list[tuple[list[int], list[int]]] = []

    def __call__(self, source_ids: Collection[int]) -> None:
        batch = Batch((Record(7, 0, None, b""), Record(8, 0, None, b"")), {7: Advance(0, 1), 8: Advance(0, 1)})
        self.heard.append((list(source_ids), list(self.records.still_owned(batch).advances)))


@pytest.fixture
def records() -> KafkaRecords:
    """A worker that holds two partitions, and waits for the place of a third."""
    records = KafkaRecords(KafkaSettings(), cast("Sources", None), "worker")
    records._assignment = assignment = Assignment(cast("KafkaConsumer", None), records._left)
    for source_id, partition in ((7, FIRST), (8, SECOND)):
        assignment.held[partition], assignment.by_source[source_id] = Held(source_id, "id", 0, 0), partition
    assignment.fresh.add(FRESH)
    return records


def test_sources_are_told_of_when_they_are_not_ours_any_more_and_before_the_group_goes_on(
    records: KafkaRecords,
) -> None:
    left = Left(records)
    records.tell_left(left)
    assert records._assignment is not None

    records._assignment.on_partitions_revoked([FIRST, FRESH])
    records._assignment.on_partitions_revoked([FRESH])
    records._assignment.on_partitions_lost([SECOND])

    assert left.heard == [([7], [8]), ([8], [])]


def test_a_database_that_is_away_does_not_disturb_the_group(records: KafkaRecords) -> None:
    def away(source_ids: Collection[int]) -> None:
        raise StorageAway("57P01")

    records.tell_left(away)
    assert records._assignment is not None

    records._assignment.on_partitions_revoked([FIRST])

    assert list(records.sources) == [8]


def test_nobody_hears_of_what_a_process_leaves_at_its_end(records: KafkaRecords) -> None:
    left, assignment = Left(records), records._assignment
    records.tell_left(left)
    assert assignment is not None

    records.close()
    assignment.on_partitions_revoked([FIRST, SECOND])

    assert left.heard == []
