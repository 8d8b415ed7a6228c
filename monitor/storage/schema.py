"""The schema: bringing a database to its head, and refusing to run on another one."""

import importlib.resources
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text

from monitor.errors import SchemaMismatch
from monitor.storage.bounded import take_your_time
from monitor.storage.keyring import make_keys
from monitor.storage.transaction import away_told


def upgrade(engine: Engine) -> tuple[str | None, str]:
    """Bring the database to the head of the migrations and make its keys; gives (revision before, revision now).

    Safe to run from several processes at once: the migrations take an advisory lock.
    """
    before = revision(engine)
    with engine.begin() as connection:
        take_your_time(connection, None)
        connection.execute(text("SET LOCAL lock_timeout = '60s'"))  # another process may be upgrading at this moment
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        make_keys(connection)
    return before, head()


def revision(engine: Engine) -> str | None:
    """Give the revision that the database is at; None for an empty database."""
    with away_told(), engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def head() -> str:
    """Give the revision that this program expects."""
    found = ScriptDirectory.from_config(_config()).get_current_head()
    assert found is not None, "the migrations are part of the package"  # noqa: S101
    return found


def require_head(engine: Engine) -> None:
    """Refuse to run on another schema.

    Raises:
        SchemaMismatch: the database is behind, ahead, or empty.
    """
    found, expected = revision(engine), head()
    if found != expected:
        raise SchemaMismatch(
            f"the database is at schema {found or 'nothing'}; this program expects {expected}; "
            'run "botwatch db upgrade" (or install the release that made the database)'
        )


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_folder()))
    return config


def _folder() -> Path:
    """Find the migrations: inside the package where a wheel was installed, beside it in a checkout."""
    package = Path(str(importlib.resources.files("monitor")))
    shipped = package / "_migrations"
    return shipped if shipped.is_dir() else package.parent / "migrations"
