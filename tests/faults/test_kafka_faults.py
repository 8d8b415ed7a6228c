"""Whatever dies, counts stay exact: real workers, a real broker and a real Postgres, killed while they work."""

import os
import random
import time
from collections.abc import Iterator

import pytest

from tests.broker.broker import Broker
from tests.faults.exact import assert_exact
from tests.faults.site import Site, site
from tests.faults.traffic import Traffic
from tests.reading import rows

pytestmark = pytest.mark.timeout(240)


@pytest.fixture
def here(broker: Broker) -> Iterator[Site]:
    """A site whose broker must live."""
    with site(broker) as place:
        yield place


@pytest.fixture
def fragile(mortal_broker: Broker) -> Iterator[Site]:
    """A site whose broker may be killed."""
    with site(mortal_broker) as place:
        yield place


def finish(place: Site, traffic: Traffic) -> None:
    """Wait until everything is read and compare."""
    place.wait_until_saved(traffic.sent, 120)
    assert_exact(place.engine, traffic)


def test_counts_are_exact_when_nothing_happens(here: Site) -> None:
    traffic = Traffic(here.topic)
    here.start_worker()

    traffic.produce(2000)

    finish(here, traffic)


def test_counts_are_exact_when_workers_are_killed(here: Site) -> None:
    traffic = Traffic(here.topic)
    workers = [here.start_worker(), here.start_worker()]
    traffic.produce(3000)

    for step in range(3):
        here.wait_until_saved(300 + 900 * step)
        workers[step % 2].kill()
        workers[step % 2] = here.start_worker()
        traffic.produce(1000)

    finish(here, traffic)


def test_scoring_processes_end_with_a_worker_that_was_killed(here: Site) -> None:
    traffic = Traffic(here.topic)
    worker = here.start_worker()
    traffic.produce(100)
    here.wait_until_saved(100)
    children = worker.children

    worker.kill()

    assert children
    here.wait(lambda: not any(alive(pid) for pid in children), 10, "scoring processes that ended")


def alive(pid: int) -> bool:
    """Whether there is such a process."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_counts_are_exact_when_a_frozen_worker_wakes_up_after_its_partitions_went_to_another(here: Site) -> None:
    traffic = Traffic(here.topic)
    frozen = here.start_worker()
    traffic.produce(3000)
    here.wait_until_saved(200)

    frozen.freeze()
    here.start_worker()
    traffic.produce(1000)
    here.wait_until_saved(traffic.sent - 200, timeout_s=120)  # 30 s more where it froze while it sent rows
    frozen.thaw()
    traffic.produce(1000)

    finish(here, traffic)


def test_counts_are_exact_when_postgres_crashes(here: Site) -> None:
    traffic = Traffic(here.topic)
    here.start_worker()
    here.start_worker()
    traffic.produce(3000)

    for step in range(3):
        here.wait_until_saved(200 + 700 * step)
        here.crash_postgres()
        time.sleep(1)  # an outage lasts a while: this is the fault, not a wait for something
        here.start_postgres()
        traffic.produce(500)

    finish(here, traffic)


def test_counts_are_exact_when_the_answer_to_a_commit_is_lost(here: Site) -> None:
    traffic = Traffic(here.topic)
    with here.wire() as wire:
        here.start_worker()
        traffic.produce(500)
        here.wait_until_saved(500)

        for step in range(5):
            wire.cut_after_commit()
            traffic.produce(400)
            here.wait(lambda times=step: wire.cuts > times, 30, "a wire that was cut")  # type: ignore[misc]

        finish(here, traffic)


def test_counts_are_exact_when_the_broker_is_killed(fragile: Site) -> None:
    traffic = Traffic(fragile.topic)
    fragile.start_worker()
    traffic.produce(2000)
    fragile.wait_until_saved(200)

    fragile.broker.kill()
    fragile.broker.start()
    traffic.produce(1000)

    finish(fragile, traffic)


def test_a_worker_that_is_asked_to_stop_ends_in_time_wherever_it_is(here: Site) -> None:
    traffic, rng = Traffic(here.topic), random.Random(11)
    traffic.produce(2000)

    for _ in range(3):
        before = here.saved()
        traffic.produce(1000)  # a worker may have saved all there was before it stopped
        worker = here.start_worker()
        here.wait_until_saved(before + rng.randrange(1, 800))
        worker.stop(timeout_s=10)
        assert worker.exit_code == 0, worker.log.read_text()[-2000:]
    here.start_worker()

    finish(here, traffic)


def test_a_worker_is_stopped_in_time_while_the_broker_is_away(fragile: Site) -> None:
    traffic = Traffic(fragile.topic)
    worker = fragile.start_worker()
    traffic.produce(500)
    fragile.wait_until_saved(500)

    fragile.broker.kill()

    worker.stop(timeout_s=10)
    assert worker.exit_code == 0
    fragile.broker.start()


def test_a_worker_is_stopped_in_time_while_postgres_is_away(here: Site) -> None:
    traffic = Traffic(here.topic)
    worker = here.start_worker()
    traffic.produce(500)
    here.wait_until_saved(500)

    here.crash_postgres()
    traffic.produce(500)

    worker.stop(timeout_s=10)
    assert worker.exit_code == 0
    here.start_postgres()


def test_a_worker_that_starts_while_postgres_is_away_waits_for_it(here: Site) -> None:
    traffic = Traffic(here.topic)
    here.lose_postgres()
    worker = here.start_worker()
    traffic.produce(500)
    here.wait(lambda: "waiting for the database" in worker.log.read_text(), 30, "a worker that waits")

    here.start_postgres()

    finish(here, traffic)


def test_a_worker_is_stopped_in_time_while_it_waits_for_postgres(here: Site) -> None:
    here.lose_postgres()
    worker = here.start_worker()
    here.wait(lambda: "waiting for the database" in worker.log.read_text(), 30, "a worker that waits")

    worker.stop(timeout_s=10)

    assert worker.exit_code == 0
    here.start_postgres()


def test_a_worker_keeps_its_partitions_while_postgres_hangs_for_longer_than_a_session(here: Site) -> None:
    traffic = Traffic(here.topic)
    here.start_worker()
    traffic.produce(1000)
    here.wait_until_saved(1000)

    with here.frozen_postgres():
        traffic.produce(500)
        time.sleep(5)  # the session lasts 3 s

    finish(here, traffic)
    assert "partitions lost" not in here.workers[0].log.read_text()


def test_nothing_becomes_a_dead_letter_while_postgres_refuses_to_write(here: Site) -> None:
    traffic = Traffic(here.topic)
    here.start_worker()
    traffic.produce(500)
    here.wait_until_saved(500)

    here.set_postgres("default_transaction_read_only", "on")
    traffic.produce(500)
    here.wait(lambda: "the database is away" in here.workers[0].log.read_text(), 30, "a refused write")
    here.set_postgres("default_transaction_read_only", "off")

    finish(here, traffic)


def test_nothing_but_dead_letters_comes_of_a_stream_that_nobody_can_read(here: Site) -> None:
    traffic = Traffic(here.topic, poison_share=1.0)
    here.start_worker()

    traffic.produce(500)

    here.wait_until_saved(500)
    letters = {tuple(row) for row in rows(here.engine, LETTERS)}
    assert letters == traffic.poison


LETTERS = 'SELECT s.partition, d."offset" FROM dead_letter d JOIN source s ON s.id = d.source_id'


def test_counts_are_exact_when_everything_happens_at_once(fragile: Site) -> None:
    """20,000 records; two workers that are killed, frozen and stopped, and a broker and a Postgres that crash."""
    traffic, rng = Traffic(fragile.topic), random.Random(3)
    workers = [fragile.start_worker(), fragile.start_worker()]

    def kill() -> None:
        victim = rng.randrange(2)
        workers[victim].kill()
        workers[victim] = fragile.start_worker()

    def freeze() -> None:
        victim = workers[rng.randrange(2)]
        victim.freeze()
        time.sleep(4)  # longer than the session
        victim.thaw()

    def stop() -> None:
        victim = rng.randrange(2)
        workers[victim].stop()
        workers[victim] = fragile.start_worker()

    def crash_postgres() -> None:
        fragile.crash_postgres()
        time.sleep(0.5)
        fragile.start_postgres()

    def kill_broker() -> None:
        fragile.broker.kill()
        fragile.broker.start()

    faults = [kill, freeze, crash_postgres, stop, kill_broker]
    for fault in faults:
        traffic.produce(4000)
        fragile.wait_until_saved(rng.randrange(traffic.sent // 2, traffic.sent))
        fault()

    finish(fragile, traffic)
