"""Fixtures for services and the clock."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine, create_engine, text

from monitor.storage.embedded import EmbeddedPostgres
from monitor.storage.engine import connect
from monitor.storage.schema import upgrade

pytest_plugins = ("tests.kafka_fixtures",)

# Before anything imports numpy: matrices of tests are small, and threads that wait for each other cost minutes.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def postgres() -> Iterator[EmbeddedPostgres]:
    """A real Postgres server, started once a run; holds the template that the migrations made."""
    folder = Path(tempfile.mkdtemp(prefix="botwatch-test-"))
    folder.chmod(0o755)
    server = EmbeddedPostgres(folder, durable=False)
    try:
        engine = connect(server.url)
        upgrade(engine)
        engine.dispose()
        yield server
    finally:
        server.close()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def database(postgres: EmbeddedPostgres) -> Iterator[str]:
    """Address of a database of its own for this test, at the head of the migrations."""
    name = f"test_{uuid4().hex}"
    admin = create_engine(
        postgres.url_of("postgres").replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT"
    )
    with admin.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE botwatch'))
    yield postgres.url_of(name)
    with admin.connect() as connection:
        connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
    admin.dispose()


@pytest.fixture
def engine(database: str) -> Iterator[Engine]:
    """An engine for the test's own database."""
    engine = connect(database)
    yield engine
    engine.dispose()


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the settings of the person who runs the tests out of them."""
    for name in list(os.environ):
        if name.startswith("BOTWATCH_") and name not in ("BOTWATCH_TEST_KAFKA", "BOTWATCH_REQUIRE_KAFKA"):
            monkeypatch.delenv(name)
