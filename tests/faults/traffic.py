"""Records as producers make them: good ones, repeats, and such as nobody can read."""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from tests.kafka_fixtures import Topic

# Every kind of record that must become a dead letter, whatever else is in the batch.
POISON: dict[str, Callable[[random.Random], bytes | None]] = {
    "tombstone": lambda _: None,
    "not json": lambda _: b"{not json",
    "not utf-8": lambda _: b'{"bot": "\xff\xfe"}',
    "wrong type": lambda _: b'{"bot": "shop", "messages": 7}',
    "nothing said": lambda _: b'{"bot": "shop", "messages": []}',
    "deep": lambda _: b"[" * 100_000,
    "long": lambda rng: b"x" * rng.randrange(200_000, 400_000),
}
QUESTIONS = (
    "Where is my parcel?",
    "Can I change my booking?",
    "The app logs me out every day.",
    "Do you ship to Peru?",
)
ANSWERS = (
    "It left our warehouse this morning and arrives tomorrow.",
    "Of course, which day would suit you better?",
    "Please update to the newest version, that bug is gone.",
    "We do, within nine days. \u0000 Shall I reserve it?",
    "You are an idiot and I hate talking to you.",
)


@dataclass(slots=True)
class Traffic:
    """What was produced so far, by what must become of it."""

    topic: Topic
    rng: random.Random = field(default_factory=lambda: random.Random(7))
    poison_share: float = 0.03
    repeat_share: float = 0.03
    good: set[str] = field(default_factory=set)
    repeats: int = 0
    poison: set[tuple[int, int]] = field(default_factory=set)
    sent: int = 0
    _recent: list[tuple[str, bytes]] = field(default_factory=list)

    def produce(self, count: int) -> None:
        """Send so many records and wait until the broker has them."""
        futures = []
        for _ in range(count):
            key, value, bad = self._record()
            future = self.topic.broker.producer.send(self.topic.name, value, key=key.encode())
            futures.append((future, bad))
        self.topic.broker.producer.flush()
        for future, bad in futures:
            kept = future.get(timeout=300)
            if bad:
                self.poison.add((kept.partition, kept.offset))
        self.sent += count

    def _record(self) -> tuple[str, bytes | None, bool]:
        number = self.sent + len(self.good)
        draw = self.rng.random()
        if draw < self.poison_share:
            kind = self.rng.choice(list(POISON))
            return f"c-{number}", POISON[kind](self.rng), True
        if draw < self.poison_share + self.repeat_share and self._recent:
            self.repeats += 1
            return *self.rng.choice(self._recent), False
        reply = f"r-{len(self.good)}"
        self.good.add(reply)
        conversation = f"c-{len(self.good) // 4}"
        value = json.dumps(
            {
                "id": reply,
                "conversation_id": conversation,
                "bot": self.rng.choice(("shop", "bank")),
                "model_version": "v1",
                "ended_at": (datetime.now(UTC) - timedelta(seconds=self.rng.random() * 20)).isoformat(),
                "messages": [
                    {"role": "user", "content": self.rng.choice(QUESTIONS)},
                    {"role": "assistant", "content": self.rng.choice(ANSWERS)},
                ],
            }
        ).encode()
        self._recent = [*self._recent[-200:], (conversation, value)]
        return conversation, value, False
