"""What a saved batch does to the newest event of a partition."""

from datetime import datetime, timedelta
from typing import cast

import pytest
from kafka import KafkaConsumer, TopicPartition

from monitor.config.settings import KafkaSettings
from monitor.domain.ports import Sources
from monitor.domain.record import Advance, Batch
from monitor.intake.kafka.assignment import Assignment, Held
from monitor.intake.kafka.records import KafkaRecords
from tests.factories import NOON

HOUR = timedelta(hours=1)
FIRST = TopicPartition("chats", 0)


def newest_after(*events: datetime | None) -> datetime | None:
    """Save a batch for each event at noon, and give what the partition's owner would tell."""
    records = KafkaRecords(KafkaSettings(), cast("Sources", None), "worker", clock=lambda: NOON)
    assignment = Assignment(cast("KafkaConsumer", None))
    held = Held(7, "id", 0, 0)
    assignment.held[FIRST], assignment.by_source[7] = held, FIRST
    records._assignment = assignment
    for number, event in enumerate(events):
        batch = Batch((), {7: Advance(number, number + 1)})
        records.saved(batch, {} if event is None else {7: event})
    return held.newest_event


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        pytest.param([None], None, id="no reply"),
        pytest.param([NOON - HOUR], NOON - HOUR, id="a reply"),
        pytest.param([NOON - HOUR, NOON - 2 * HOUR, None], NOON - HOUR, id="an older one and none"),
        pytest.param([NOON + HOUR], NOON, id="one from the future"),
    ],
)
def test_the_newest_event_never_goes_back_and_is_never_later_than_now(
    events: list[datetime | None], expected: datetime | None
) -> None:
    assert newest_after(*events) == expected
