"""The topic that is read: replies of 300 bytes, all of one size, spread over two hours of four bots."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import msgspec
from kafka import KafkaProducer

from tests.broker.broker import Broker

SIZE = 300  # bytes of a value
PARTITIONS = 4
SPAN = timedelta(hours=2)
REPLIES_A_CONVERSATION = 4
_BOTS = ("shop", "bank", "rail", "post")
_TEXT = """
the your parcel order ticket account refund train seat card price night street number today tomorrow morning please
thank you we can will arrive leave change cancel book confirm send check look help sorry gladly of course within two
three days hours from to with and or if not yet already still again new old next last
"""


def load(broker: Broker, name: str, replies: int) -> None:
    """Make the topic and send it so many replies; the same conversation always goes to the same partition."""
    broker.create_topic(name, PARTITIONS, retention_ms="-1")
    producer = KafkaProducer(bootstrap_servers=broker.address, linger_ms=20, batch_size=128 * 1024)
    for number, value in enumerate(values(replies)):
        producer.send(name, value, partition=number // REPLIES_A_CONVERSATION % PARTITIONS)
    producer.flush()
    producer.close()


def values(replies: int) -> Iterator[bytes]:
    """Give native records in order of time; the last event is now."""
    rng = random.Random(300)
    words = _TEXT.split()
    texts = [" ".join(rng.choices(words, k=60)) for _ in range(1000)]
    begin = datetime.now(UTC) - SPAN
    encode = msgspec.json.encode
    for number in range(replies):
        conversation = number // REPLIES_A_CONVERSATION
        request, answer = {"role": "user", "content": "May I?"}, {"role": "assistant", "content": ""}
        record = {
            "id": f"r-{number:08}",
            "conversation_id": f"c-{conversation:08}",
            "bot": _BOTS[conversation % len(_BOTS)],
            "model_version": "v1",
            "ended_at": (begin + SPAN * (number / replies)).isoformat(timespec="milliseconds"),
            "messages": [request, answer],
        }
        answer["content"] = texts[number % len(texts)][: SIZE - len(encode(record))]
        yield encode(record)
