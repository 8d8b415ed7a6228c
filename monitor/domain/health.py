"""What the threads of a process say of themselves, and what /livez and /readyz answer from it.

Alive means that the loops turn; it says nothing of Kafka or Postgres, for restarting a process that waits for them only
makes more work for both. Ready means that work is really being done. All times here are monotonic seconds.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from threading import Lock

ALIVE_WITHIN_S = 120.0  # a loop that has not turned for so long hangs
POLLED_WITHIN_S = 30.0


@dataclass(frozen=True, slots=True)
class Vitals:
    """One look at a process.

    `loops` gives for each loop of the process when it last turned; `reads_topic` says that it is a Kafka worker, of
    which membership in the group and polls are expected. `at_head` is None until the schema was looked at.
    """

    loops: Mapping[str, float] = field(default_factory=dict)
    at_head: bool | None = None
    reads_topic: bool = False
    joined: bool = False
    polled_at: float | None = None
    stopping: bool = False

    def hanging(self, now: float) -> list[str]:
        """The loops that have not turned for too long; none of them means alive."""
        return [
            f"loop {name} has not turned for {now - turned:.0f} s"
            for name, turned in sorted(self.loops.items())
            if now - turned > ALIVE_WITHIN_S
        ]

    def missing(self, now: float) -> list[str]:
        """What keeps the process from being ready, one sentence each; an empty list means ready."""
        found = ["the process is stopping"] if self.stopping else []
        if not self.at_head:
            found.append(
                "the database has not answered yet"
                if self.at_head is None
                else 'the database is at another schema; run "botwatch db upgrade"'
            )
        if self.reads_topic:
            found += self._missing_of_worker(now)
        return found + self.hanging(now)

    def _missing_of_worker(self, now: float) -> Sequence[str]:
        joined = [] if self.joined else ["the worker has not joined its consumer group"]
        if self.polled_at is None:
            return [*joined, "the worker has not polled yet"]
        if now - self.polled_at >= POLLED_WITHIN_S:
            return [*joined, f"the last poll was {now - self.polled_at:.0f} s ago"]
        return joined


class Health:
    """The one thing that all threads of a process write their state to; each method may be called from any of them."""

    def __init__(self, loops: Sequence[str] = (), *, reads_topic: bool = False, now: float = 0.0) -> None:
        """Expect a heartbeat of each of `loops` from `now` on."""
        self._lock = Lock()
        self._vitals = Vitals(dict.fromkeys(loops, now), reads_topic=reads_topic)

    def beat(self, loop: str, now: float) -> None:
        """A loop turned once more, also while it waits for a service that is away."""
        with self._lock:
            self._vitals = replace(self._vitals, loops={**self._vitals.loops, loop: now})

    def schema_seen(self, at_head: bool) -> None:
        """The database was looked at: is it at the schema of this program?"""
        with self._lock:
            self._vitals = replace(self._vitals, at_head=at_head)

    def joined(self, is_member: bool) -> None:
        """The worker is, or is no longer, a member of its group; with or without a partition to own."""
        with self._lock:
            self._vitals = replace(self._vitals, joined=is_member)

    def polled(self, now: float) -> None:
        """The worker asked the broker for records and was answered."""
        with self._lock:
            self._vitals = replace(self._vitals, polled_at=now)

    def stopping(self) -> None:
        """The process was asked to end: no more traffic, please."""
        with self._lock:
            self._vitals = replace(self._vitals, stopping=True)

    def look(self) -> Vitals:
        """The state of this moment, frozen."""
        return self._vitals
