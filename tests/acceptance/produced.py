"""A made-up fortnight in a topic, with what must become of each record: counted, a repeat, or a dead letter."""

import json
import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tests.faults.traffic import POISON
from tests.kafka_fixtures import Topic

# Beside those of the fault tests: what decoding must refuse, each for a reason of its own.
UNREADABLE: tuple[bytes | None, ...] = (
    b"",
    b"null",
    b"[]",
    b"{}",
    b'{"bot": NaN}',
    b"[" * 20_000,
    b'{"bot": "", "messages": [{"role": "assistant", "content": "Good morning!"}]}',
    b'{"bot": "garden-shop", "messages": [{"role": "user", "content": "Is anybody there?"}]}',
    b'{"bot": "garden-shop", "ended_at": "yesterday", "id": 7, "messages": [{"role": "assistant", "content": "Yes."}]}',
)
Place = tuple[int, int]  # partition, offset


@dataclass(slots=True)
class Produced:
    """What lies in the topic: where each reply is (more than one place: repeats), and what nobody can read."""

    topic: Topic
    rng: random.Random = field(default_factory=lambda: random.Random(24))
    unreadable_share: float = 0.03
    repeat_share: float = 0.02
    places: dict[str, list[Place]] = field(default_factory=dict)
    poison: set[Place] = field(default_factory=set)
    sent: int = 0

    @property
    def good(self) -> set[str]:
        """Ids of the replies, each to be counted once."""
        return set(self.places)

    @property
    def repeats(self) -> int:
        """Records that say what another one said."""
        return sum(len(places) - 1 for places in self.places.values())

    def produce(
        self,
        records: Iterable[Mapping[str, Any]],
        *,
        exactly: bool = False,
        partition: int | None = None,
        stamped: bool = True,
    ) -> None:
        """Send records in this order and wait until the broker has them.

        Args:
            records: what to send; unless `exactly`, repeats and junk are sent among it.
            exactly: send nothing else.
            partition: send all of it there; else a conversation decides.
            stamped: with its own time as the record's timestamp, as a backlog has it; else the time of sending.
        """
        waiting: list[tuple[Any, Any]] = []

        def send(record: Mapping[str, Any], value: bytes | None, to: int | None = partition) -> Any:
            return self._send(record, value, to, stamped=stamped)

        for record in records:
            value = json.dumps(record).encode()
            waiting.append((record["id"], send(record, value)))
            if exactly:
                continue
            dice = self.rng.random()
            if dice < self.unreadable_share:
                waiting.append((None, send(record, self._junk())))
            elif dice < self.unreadable_share + self.repeat_share:
                # Some producers retry at once, some after their own restart and with another partitioning.
                elsewhere = self.rng.randrange(4) if self.rng.random() < 0.5 else None
                waiting.append((record["id"], send(record, value, elsewhere)))
        self.topic.broker.producer.flush()
        for reply, future in waiting:
            kept = future.get(timeout=60)
            if reply is None:
                self.poison.add((kept.partition, kept.offset))
            else:
                self.places.setdefault(str(reply), []).append((kept.partition, kept.offset))
        self.sent += len(waiting)

    def _send(self, record: Mapping[str, Any], value: bytes | None, partition: int | None, *, stamped: bool) -> Any:
        ended_at = datetime.fromisoformat(str(record["ended_at"])) if stamped else None
        return self.topic.broker.producer.send(
            self.topic.name,
            value,
            key=str(record["conversation_id"]).encode(),
            partition=partition,
            timestamp_ms=None if ended_at is None else round(ended_at.timestamp() * 1000),
        )

    def _junk(self) -> bytes | None:
        kinds = [*POISON.values(), *UNREADABLE]
        kind = self.rng.choice(kinds)
        return kind(self.rng) if callable(kind) else kind


def reply(
    number: int,
    ended_at: datetime | str | None,
    *,
    bot: str = "garden-shop",
    version: str = "leaf-3b-r4",
    answer: str = "We do deliver there, within three days.",
) -> dict[str, Any]:
    """One reply in a conversation of its own."""
    return {
        "id": f"{bot}-extra-{number}",
        "conversation_id": f"{bot}-extra-{number}",
        "bot": bot,
        "model_version": version,
        "ended_at": ended_at.isoformat(timespec="milliseconds") if isinstance(ended_at, datetime) else ended_at,
        "messages": [{"role": "user", "content": "Do you deliver?"}, {"role": "assistant", "content": answer}],
    }
