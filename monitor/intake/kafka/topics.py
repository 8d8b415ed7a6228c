"""Which topic a name stands for now: its id and its partitions, asked of the broker afresh."""

import contextlib
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from kafka import KafkaAdminClient
from kafka.errors import KafkaError, UnknownTopicOrPartitionError

from monitor.config.settings import KafkaSettings
from monitor.intake.kafka.options import client_options


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic as it is now; made again under its name it has another id."""

    id: str
    partitions: frozenset[int]


class Topics:
    """Asks the brokers about topics, over a connection of its own: the consumer fetches by name and knows no ids."""

    def __init__(self, settings: KafkaSettings) -> None:
        self._settings = settings
        self._admin: KafkaAdminClient | None = None

    def describe(self, names: Collection[str]) -> dict[str, Topic | None]:
        """Give each topic, None where the broker says that there is none; a topic in trouble is left out.

        Raises:
            KafkaError: the brokers do not answer.
        """
        if not names:
            return {}
        try:
            answer: list[dict[str, Any]] = self._connected().describe_topics(sorted(names))
        except KafkaError:
            self.close()
            raise
        found: dict[str, Topic | None] = {}
        for each in answer:
            if each["error_code"] == 0:
                numbers = frozenset(partition["partition_index"] for partition in each["partitions"])
                found[each["name"]] = Topic(each["topic_id"], numbers)
            elif each["error_code"] == UnknownTopicOrPartitionError.errno:
                found[each["name"]] = None
        return found

    def close(self) -> None:
        """Drop the connection; the next question opens it again."""
        admin, self._admin = self._admin, None
        if admin is not None:
            with contextlib.suppress(KafkaError, OSError):
                admin.close()

    def _connected(self) -> KafkaAdminClient:
        if self._admin is None:
            # Short: the worker waits for the answer, and a stop must not.
            short = {"bootstrap_timeout_ms": 3000, "request_timeout_ms": 3000}
            self._admin = KafkaAdminClient(**client_options(self._settings) | short)
        return self._admin
