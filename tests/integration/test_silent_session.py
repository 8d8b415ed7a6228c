"""A worker that was paused while it sent rows holds them against its successor, but not for ever."""

from collections.abc import Iterator
from datetime import timedelta

import psycopg
import pytest
from sqlalchemy import Connection, Engine, text

from monitor.domain.metric import METRICS
from monitor.domain.record import Advance, Batch, DeadLetter, Reading, Record
from monitor.errors import StorageAway
from monitor.storage import engine as engines
from monitor.storage.batch import BatchStore, BookingRules
from monitor.storage.engine import connect
from monitor.storage.silent import end_silent_sessions
from monitor.storage.transaction import transaction
from tests.factories import NOON, add_source, make_reply, make_scores

HELD = "SELECT FROM stream_offset FOR UPDATE"


@pytest.fixture
def hurried(database: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    """An engine whose statements take a second at most, and wait a fifth of one for a lock."""
    monkeypatch.setitem(engines.SESSION, "lock_timeout", "200ms")
    engine = connect(database, statement_s=1.0)
    yield engine
    engine.dispose()


@pytest.fixture
def store(hurried: Engine) -> BatchStore:
    def describe(record: Record, reason: str) -> DeadLetter:
        return DeadLetter(record.source_id, record.offset, NOON, reason, 0, "0" * 64)

    return BatchStore(hurried, BookingRules(METRICS, True, timedelta(hours=24)), describe)


def save_one(store: BatchStore, source: int) -> None:
    batch = Batch((Record(source, 0, None, b"{}"),), {source: Advance(0, 1)})
    store.save(batch, Reading([make_reply(source_id=source, offset=0, id_hash=0)]), [make_scores()], [])


def driver(connection: Connection) -> psycopg.Connection[tuple[object, ...]]:
    found = connection.connection.driver_connection
    assert isinstance(found, psycopg.Connection)
    return found


def tries_until_saved(store: BatchStore, source: int) -> list[str | None]:
    """Save as a worker does, again and again; the reasons why it did not work before it did."""
    refused: list[str | None] = []
    while len(refused) < 50:
        try:
            save_one(store, source)
        except StorageAway as away:
            refused.append(away.sqlstate)
        else:
            return refused
    raise AssertionError("its rows were never let go")


def test_a_batch_is_saved_once_although_its_rows_were_held_by_a_session_silent_in_a_copy(
    hurried: Engine, store: BatchStore
) -> None:
    source = add_source(hurried)

    with hurried.connect() as paused, driver(paused).cursor() as cursor:
        paused.execute(text(HELD))
        with pytest.raises(psycopg.OperationalError), cursor.copy("COPY dead_letter FROM STDIN"):
            refused = tries_until_saved(store, source)
        paused.invalidate()

    assert set(refused) == {"55P03"}
    with transaction(hurried) as connection:
        assert connection.execute(text("SELECT sum(seen) FROM ledger")).scalar_one() == 1


def test_a_session_between_two_statements_is_left_to_postgres_own_limit(hurried: Engine, store: BatchStore) -> None:
    source = add_source(hurried)

    with hurried.connect() as thinking:
        thinking.execute(text(HELD))
        thinking.execute(text("SELECT pg_sleep(0.9)"))
        for _ in range(3):
            with pytest.raises(StorageAway):
                save_one(store, source)
            assert end_silent_sessions(hurried) == 0
        thinking.rollback()

    save_one(store, source)


def test_a_copy_that_is_still_young_goes_on(hurried: Engine) -> None:
    with hurried.connect() as sending, driver(sending).cursor() as cursor, cursor.copy("COPY source FROM STDIN"):
        assert end_silent_sessions(hurried) == 0
