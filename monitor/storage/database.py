"""The database that the settings name: the one at `database.url`, or the embedded one in `data_dir`."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from monitor.config.settings import Settings
from monitor.storage.embedded import EmbeddedPostgres
from monitor.storage.engine import connect
from monitor.storage.schema import require_head, upgrade


@dataclass(frozen=True, slots=True)
class Database:
    """An open database; `embedded` is its server where we started it."""

    engine: Engine
    embedded: EmbeddedPostgres | None

    def revive(self) -> None:
        """Start our own server again if it died; a server that somebody else runs is theirs to start."""
        if self.embedded is not None:
            self.embedded.ensure_running()


@contextmanager
def open_database(
    settings: Settings, *, create: bool = False, pool_size: int = 5, durable: bool = True
) -> Iterator[Database]:
    """Open the database; closed at the end of the block.

    Args:
        settings: say which one.
        create: make the embedded one where there is none, and bring it to the schema's head; for the commands that
            write. A database at `database.url` is never migrated by surprise: it must be at the head.
        pool_size: connections kept open.
        durable: False for a database that nobody will miss.
    Raises:
        NoDatabase: there is no embedded one, and `create` is False.
        SchemaMismatch: it is at another schema.
    """
    if settings.database.url is not None:
        engine = connect(settings.database.url.reveal(), pool_size=pool_size)
        try:
            require_head(engine)
            yield Database(engine, None)
        finally:
            engine.dispose()
        return
    with EmbeddedPostgres(embedded_directory(settings), durable=durable, create=create) as server:
        engine = connect(server.url, pool_size=pool_size)
        try:
            if create:
                upgrade(engine)
            require_head(engine)
            yield Database(engine, server)
        finally:
            engine.dispose()


def embedded_directory(settings: Settings) -> Path:
    """Give the folder of the embedded server."""
    return settings.data_dir / "postgres"
