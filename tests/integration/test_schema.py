"""The migrations and the tables agree, and an upgrade may run twice or at once."""

import multiprocessing
import re
from concurrent.futures import ProcessPoolExecutor

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, text

from monitor.errors import SchemaMismatch
from monitor.storage.engine import connect
from monitor.storage.keyring import load_keys
from monitor.storage.schema import require_head, upgrade
from monitor.storage.tables import metadata

PARTITION = re.compile(r"score_(default|\d)")


def upgrade_at(url: str) -> None:
    """Upgrade in a process of its own."""
    engine = connect(url)
    upgrade(engine)
    engine.dispose()


def test_migrations_build_exactly_the_tables(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": lambda name, kind, _: not (kind == "table" and PARTITION.match(name))}
        )
        differences = compare_metadata(context, metadata)

    assert differences == []


def test_upgrade_keeps_the_keys_of_the_first_one(engine: Engine) -> None:
    with engine.connect() as connection:
        before = load_keys(connection)

    upgrade(engine)

    with engine.connect() as connection:
        assert load_keys(connection) == before


def test_three_upgrades_at_once_of_an_empty_database_all_succeed(engine: Engine, database: str) -> None:
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))

    with ProcessPoolExecutor(3, mp_context=multiprocessing.get_context("spawn")) as processes:
        list(processes.map(upgrade_at, [database] * 3))

    require_head(engine)


def test_another_schema_head_is_refused_with_the_next_step(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'other'"))

    with pytest.raises(SchemaMismatch, match="botwatch db upgrade"):
        require_head(engine)
