"""Two transactions that wait for each other: Postgres ends one, and what it did is done again."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from threading import Thread

import pytest
from sqlalchemy import Connection, Engine, text

from monitor.control.jobs import Housekeeping
from monitor.control.rules import Rules
from monitor.domain.evidence import Examples
from monitor.domain.metric import METRICS
from monitor.domain.record import Advance, Batch, DeadLetter, Reading, Record
from monitor.errors import StorageAway
from monitor.pipeline import Pipeline
from monitor.storage.batch import BatchStore, BookingRules
from monitor.storage.transaction import transaction
from tests.factories import NOON, add_source, make_reply, make_scores

DAY = timedelta(days=1)
LEDGER = "SELECT FROM ledger FOR UPDATE"
OFFSET = "SELECT FROM stream_offset FOR UPDATE"
WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


def describe(record: Record, reason: str) -> DeadLetter:
    return DeadLetter(record.source_id, record.offset, NOON, reason, 0, "0" * 64)


@pytest.fixture
def store(engine: Engine) -> BatchStore:
    return BatchStore(engine, BookingRules(METRICS, True, timedelta(hours=24)), describe)


@pytest.fixture
def other(engine: Engine) -> Iterator[Connection]:
    """Another transaction, which is not the one to be ended: it looks for a circle after a minute, others after 1 s."""
    with engine.connect() as connection:
        connection.exec_driver_sql("SET deadlock_timeout = '1min'")
        connection.commit()
        yield connection
        connection.rollback()


def save_one(store: BatchStore, source: int, offset: int) -> None:
    reply = make_reply(source_id=source, offset=offset, id_hash=offset)
    batch = Batch((Record(source, offset, None, b"{}"),), {source: Advance(offset, offset + 1)})
    store.save(batch, Reading([reply]), [make_scores()], [])


def wait_for_waiters(engine: Engine, number: int) -> None:
    """Until so many sessions wait for a lock."""
    with engine.connect() as connection:
        while connection.execute(text(WAITING)).scalar_one() < number:
            connection.rollback()


def test_a_batch_that_was_ended_by_a_deadlock_is_saved_once(
    engine: Engine, store: BatchStore, other: Connection
) -> None:
    source = add_source(engine)
    save_one(store, source, 0)
    ended_by: list[str | None] = []

    def steps(_: int, away: StorageAway) -> Iterable[None]:
        ended_by.append(away.sqlstate)
        return ()

    pipeline = Pipeline(None, None, None, store, DAY, Examples(DAY), lambda: False, steps)  # type: ignore[arg-type]
    worker = Thread(target=pipeline.patiently, args=(save_one, store, source, 1))
    other.execute(text(LEDGER))
    worker.start()
    wait_for_waiters(engine, 1)
    other.execute(text(OFFSET))  # the circle is closed: the worker holds this row and waits for the other
    other.rollback()
    worker.join(20)

    assert ended_by == ["40P01"]
    with transaction(engine) as connection:
        assert connection.execute(text("SELECT sum(seen) FROM ledger")).scalar_one() == 2


def test_a_job_that_was_ended_by_a_deadlock_is_done_after_its_lease(
    engine: Engine, store: BatchStore, other: Connection
) -> None:
    save_one(store, add_source(engine), 0)
    with transaction(engine) as connection:
        connection.execute(text("UPDATE feed SET watermark = :at"), {"at": NOON + timedelta(days=30)})
        connection.execute(text("INSERT INTO flagged_unit VALUES ('2026-11-20', 'shop', 'prod', 'toxicity', 1)"))
    housekeeping, later = Housekeeping(engine, Rules()), NOON + timedelta(days=30)
    raised: list[StorageAway] = []

    def clean_up() -> None:
        try:
            housekeeping.run(later)
        except StorageAway as away:
            raised.append(away)

    job = Thread(target=clean_up)
    other.execute(text("SELECT FROM flagged_unit FOR UPDATE"))
    job.start()
    wait_for_waiters(engine, 1)
    other.execute(text("SELECT FROM seen_id FOR UPDATE"))
    other.rollback()
    job.join(20)
    with transaction(engine) as connection:
        left = connection.execute(text("SELECT count(*) FROM seen_id")).scalar_one()
    done = housekeeping.run(later + timedelta(minutes=20))

    assert [away.sqlstate for away in raised] == ["40P01"]
    assert left == 1
    assert done["retention"]["seen_id"] == 1
