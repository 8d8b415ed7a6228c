"""Where to begin in partitions that nobody has read."""

from collections.abc import Collection
from datetime import UTC, datetime, timedelta

from kafka import KafkaConsumer, TopicPartition

ANSWER_MS = 3000  # short: the worker waits for it, and a stop must not


def starting_offsets(
    consumer: KafkaConsumer,
    topic: str,
    partitions: Collection[int],
    start_from: timedelta | datetime | str,
    now: datetime,
) -> dict[int, int]:
    """Give the offset to begin at: "earliest", "latest", the first record since a time, or for so long a time.

    Raises:
        KafkaError: the brokers do not answer.
    """
    wanted = [TopicPartition(topic, number) for number in sorted(partitions)]
    if not wanted:
        return {}
    if start_from == "earliest":
        found = consumer.beginning_offsets(wanted, timeout_ms=ANSWER_MS)
    elif start_from == "latest":
        found = consumer.end_offsets(wanted, timeout_ms=ANSWER_MS)
    else:
        found = _offsets_since(consumer, wanted, _moment(start_from, now))
    return {partition.partition: offset for partition, offset in found.items()}


def _moment(start_from: timedelta | datetime | str, now: datetime) -> datetime:
    if isinstance(start_from, timedelta):
        return now - start_from
    if isinstance(start_from, datetime):
        return start_from
    raise ValueError(f'kafka.start_from is "{start_from}"; expected "earliest", "latest", a time or a duration')


def _offsets_since(
    consumer: KafkaConsumer, partitions: Collection[TopicPartition], moment: datetime
) -> dict[TopicPartition, int]:
    since = max(0, round((moment - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(milliseconds=1)))
    found = consumer.offsets_for_times(dict.fromkeys(partitions, since), timeout_ms=ANSWER_MS)
    # Nothing that young: the next record to come is the first.
    beyond = [partition for partition, first in found.items() if first is None]
    ends = consumer.end_offsets(beyond, timeout_ms=ANSWER_MS) if beyond else {}
    return {partition: ends[partition] if first is None else first.offset for partition, first in found.items()}
