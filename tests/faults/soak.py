"""`python -m tests.faults.soak`: a million messages, faults all the while, and every count exact at the end.

Among the faults are two that last for two minutes: Postgres is away, then the broker.
"""

import argparse
import os
import random
import signal
import sys
import threading
import time
from collections import Counter, deque
from collections.abc import Callable

from tests.broker.find import own_broker
from tests.broker.java import CannotPrepare
from tests.faults.exact import assert_exact
from tests.faults.site import Site, Worker, site
from tests.faults.traffic import Traffic

CHUNK = 4000
AHEAD = 60_000  # messages that may wait, so that the producer does not starve the workers
OUTAGE_S = 120  # of Postgres at two fifths of the way, of the broker at three fifths


class Chaos:
    """Does something bad to a site, again and again, until stopped; `done` counts what."""

    def __init__(self, place: Site, workers: int, rng: random.Random) -> None:
        self._place = place
        self._rng = rng
        self._workers = [place.start_worker() for _ in range(workers)]
        self.done: Counter[str] = Counter()
        self._stop = threading.Event()
        self._long: deque[Callable[[], None]] = deque([self.lose_postgres, self.lose_broker])
        self._due = threading.Semaphore(0)
        self._thread = threading.Thread(target=self._run, name="chaos")
        self._failure: BaseException | None = None

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End after the fault that is going on; an error in a fault comes out here."""
        self._stop.set()
        self._thread.join()
        if self._failure is not None:
            raise self._failure

    def long_outage(self) -> None:
        """Let the next fault be one of those that last for `OUTAGE_S`: Postgres first, then the broker."""
        self._due.release()

    def resident_mb(self) -> list[float]:
        """Memory of each worker without its scoring processes, in MB; Linux only."""
        found = []
        for worker in self._workers:
            try:
                with open(f"/proc/{worker.pid}/statm") as file:  # noqa: PTH123
                    found.append(int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6)
            except OSError:
                continue
        return found

    def _run(self) -> None:
        faults: list[Callable[[], None]] = [
            self.kill, self.kill, self.freeze_for_a_moment, self.freeze_for_long, self.stop_and_start,
            self.crash_postgres, self.kill_broker, self.scale,
        ]  # fmt: skip
        try:
            while not self._stop.wait(self._rng.uniform(1, 6)):
                fault = self._long.popleft() if self._due.acquire(blocking=False) else self._rng.choice(faults)
                self.done[fault.__name__] += 1
                fault()
        except BaseException as failure:  # noqa: BLE001  (told by `stop`)
            self._failure = failure

    def kill(self) -> None:
        """SIGKILL, and another in its place."""
        at = self._any()
        self._workers[at].kill()
        self._workers[at] = self._place.start_worker()

    def freeze_for_a_moment(self) -> None:
        """SIGSTOP for less than a session."""
        self._freeze(1.5)

    def freeze_for_long(self) -> None:
        """SIGSTOP for longer than a session: others take over and the frozen one wakes up late."""
        self._freeze(6)

    def stop_and_start(self) -> None:
        """SIGTERM, which must end it in time, and another in its place."""
        at = self._any()
        self._stopped(self._workers[at])
        self._workers[at] = self._place.start_worker()

    def scale(self) -> None:
        """One more for a while."""
        more = self._place.start_worker()
        self._stop.wait(5)
        self._stopped(more)

    def crash_postgres(self) -> None:
        """Stop Postgres without a word, and start it again."""
        self._postgres_away(self._rng.uniform(0, 3))

    def lose_postgres(self) -> None:
        """The same for long."""
        self._postgres_away(OUTAGE_S)

    def kill_broker(self) -> None:
        """SIGKILL to the broker, and start it again."""
        self._broker_away(self._rng.uniform(0, 3))

    def lose_broker(self) -> None:
        """The same for long."""
        self._broker_away(OUTAGE_S)

    def _postgres_away(self, seconds: float) -> None:
        self._place.crash_postgres()
        self._stop.wait(seconds)
        self._place.start_postgres()

    def _broker_away(self, seconds: float) -> None:
        self._place.broker.kill()
        self._stop.wait(seconds)
        self._place.broker.start()

    def _freeze(self, seconds: float) -> None:
        victim = self._workers[self._any()]
        victim.freeze()
        self._stop.wait(seconds)
        victim.thaw()

    def _stopped(self, worker: Worker) -> None:
        worker.stop(timeout_s=20)
        # Asked before it listened, the signal itself ends it.
        if worker.exit_code not in (0, -signal.SIGTERM):
            raise AssertionError(f"a worker that was stopped ended with {worker.exit_code}:\n{worker.log.read_text()}")

    def _any(self) -> int:
        return self._rng.randrange(len(self._workers))


def main() -> int:
    """Run; exit code 1 when a count is wrong or no broker can be had."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=1_000_000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    wanted = parser.parse_args()
    try:
        broker = own_broker()
    except CannotPrepare as why:
        print(f"NOT RUN: the soak, because {why}", file=sys.stderr)
        return 1
    print(f"{wanted.messages:,} messages, {wanted.workers} workers, seed {wanted.seed}")
    with broker, site(broker) as place:
        return soak(place, wanted.messages, wanted.workers, random.Random(wanted.seed))


def soak(place: Site, messages: int, workers: int, rng: random.Random) -> int:
    """Produce and break things until all is sent, let the workers finish, compare."""
    began = time.monotonic()
    traffic = Traffic(place.topic, rng=random.Random(rng.random()))
    chaos = Chaos(place, workers, rng)
    chaos.start()
    sent = 0
    try:
        while traffic.sent < messages:
            traffic.produce(min(CHUNK, messages - traffic.sent))
            before, sent = sent, traffic.sent
            for mark in (0.4, 0.6):
                if before < mark * messages <= sent:
                    chaos.long_outage()
            place.wait(lambda at=sent: place.saved() > at - AHEAD, 600, "the workers keep up")  # type: ignore[misc]
            if sent % (10 * CHUNK) == 0:
                tell(began, sent, chaos)
    finally:
        chaos.stop()
    place.wait_until_saved(traffic.sent, 600)
    tell(began, traffic.sent, chaos)
    try:
        assert_exact(place.engine, traffic)
    except AssertionError as wrong:
        print(f"NOT EXACT: {wrong}")
        return 1
    print(
        f"EXACT: {len(traffic.good):,} replies once each, {traffic.repeats:,} repeats, {len(traffic.poison):,} letters"
    )
    print("faults: " + ", ".join(f"{count} x {name}" for name, count in sorted(chaos.done.items())))
    return 0


def tell(began: float, sent: int, chaos: Chaos) -> None:
    """Say how far it is."""
    seconds = time.monotonic() - began
    memory = ", ".join(f"{each:.0f}" for each in chaos.resident_mb())
    print(f"{seconds:6.0f} s  {sent:>9,} sent  {sent / seconds:7,.0f}/s  workers of {memory} MB", flush=True)


if __name__ == "__main__":
    sys.exit(main())
