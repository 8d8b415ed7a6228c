"""A server that says nothing any more: nobody waits for it for ever, and what it was asked is asked again."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import psycopg
import pytest
from sqlalchemy import Connection, Engine, text

from monitor.domain.metric import METRICS
from monitor.domain.record import Advance, Batch, DeadLetter, Reading, Record
from monitor.errors import StorageAway
from monitor.storage.batch import BatchStore, BookingRules
from monitor.storage.bounded import take_your_time
from monitor.storage.engine import connect
from monitor.storage.listings import ledger
from monitor.storage.transaction import transaction
from tests.factories import NOON, add_source, make_reply, make_scores


@pytest.fixture
def impatient(database: str) -> Iterator[Engine]:
    """An engine that takes a server for frozen after half a second, and keeps a single connection."""
    engine = connect(database, pool_size=1, statement_s=0.3, grace_s=0.2)
    yield engine
    engine.dispose()


def describe(record: Record, reason: str) -> DeadLetter:
    return DeadLetter(record.source_id, record.offset, NOON, reason, 0, "0" * 64)


def backend(connection: Connection) -> int:
    return int(connection.execute(text("SELECT pg_backend_pid()")).scalar_one())


@contextmanager
def frozen(engine: Engine) -> Iterator[None]:
    """SIGSTOP to the server's end of the connection that the engine will use next."""
    with transaction(engine) as connection:
        pid = backend(connection)
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def copy_until_frozen(engine: Engine, frozen_pids: list[int]) -> None:
    with transaction(engine) as connection:
        frozen_pids.append(backend(connection))
        driver = connection.connection.driver_connection
        assert isinstance(driver, psycopg.Connection)
        with driver.cursor() as cursor, cursor.copy("COPY lines FROM STDIN") as copy:
            os.kill(frozen_pids[0], signal.SIGSTOP)
            for _ in range(2000):
                copy.write_row(["a line" * 200])


def test_nobody_waits_for_a_frozen_server_longer_than_it_may_take(impatient: Engine) -> None:
    with frozen(impatient):
        began = time.monotonic()
        with pytest.raises(StorageAway), transaction(impatient) as connection:
            connection.execute(text("SELECT 1"))
        waited_s = time.monotonic() - began

    assert 0.4 < waited_s < 5


def test_nobody_waits_for_a_server_that_freezes_while_rows_are_copied_to_it(impatient: Engine) -> None:
    with transaction(impatient) as connection:
        connection.execute(text("CREATE TABLE lines (words text)"))
    frozen_pids: list[int] = []

    with pytest.raises(StorageAway):
        copy_until_frozen(impatient, frozen_pids)
    os.kill(frozen_pids[0], signal.SIGCONT)

    with transaction(impatient) as connection:
        assert connection.execute(text("SELECT count(*) FROM lines")).scalar_one() == 0


def test_a_batch_that_met_a_frozen_server_is_saved_once_when_it_is_sent_again(impatient: Engine) -> None:
    source = add_source(impatient)
    reply = make_reply(source_id=source)
    store = BatchStore(impatient, BookingRules(METRICS, True, timedelta(hours=24)), describe)
    batch = Batch((Record(source, 0, None, b"{}"),), {source: Advance(0, 1)})

    with frozen(impatient), pytest.raises(StorageAway):
        store.save(batch, Reading([reply]), [make_scores()], [])
    store.save(batch, Reading([reply]), [make_scores()], [])

    with transaction(impatient) as connection:
        [line] = ledger(connection)
    assert line.seen == 1


def test_a_job_may_take_its_time_and_the_next_transaction_is_bounded_again(impatient: Engine) -> None:
    with transaction(impatient) as connection:
        take_your_time(connection, timedelta(minutes=1))
        connection.execute(text("SELECT pg_sleep(0.8)"))

    with frozen(impatient), pytest.raises(StorageAway), transaction(impatient) as connection:
        connection.execute(text("SELECT 1"))
