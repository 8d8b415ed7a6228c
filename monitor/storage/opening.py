"""Opens the database that the settings mean: the one at `database.url`, else the embedded one in `data_dir`."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from monitor.config.kinds import Secret
from monitor.config.settings import Settings
from monitor.errors import BotwatchError, NotLetIn
from monitor.storage.embedded import WAIT_S, EmbeddedPostgres
from monitor.storage.engine import connect
from monitor.storage.schema import require_head, upgrade
from monitor.storage.transaction import away_told

# How a server refuses that will let us in later; any other refusal (a wrong password, no such database) is for good.
_FOR_NOW = (
    "starting up",
    "shutting down",
    "not yet accepting",
    "in recovery",
    "too many",
    "remaining connection slots",
)


@dataclass(frozen=True, slots=True)
class Database:
    """An open database; `embedded` is its server where this process may start it."""

    engine: Engine
    embedded: EmbeddedPostgres | None

    def revive(self) -> None:
        """Start our own server again if it died, without waiting; one that somebody else runs is theirs to start."""
        if self.embedded is not None:
            self.embedded.launch()


@contextmanager
def open_database(settings: Settings, *, create: bool = False, any_schema: bool = False) -> Iterator[Engine]:
    """Give an engine on the database, as `open_with_server` does, for commands that need no more."""
    with open_with_server(settings, create=create, any_schema=any_schema) as database:
        yield database.engine


@contextmanager
def open_with_server(
    settings: Settings,
    *,
    create: bool = False,
    any_schema: bool = False,
    durable: bool = True,
    wait_s: float = WAIT_S,
) -> Iterator[Database]:
    """Open the database, and let go of it at the end of the block.

    Args:
        settings: which database.
        create: make the embedded database where there is none, and bring it to this program's schema; a database of
            somebody else is never changed behind his back.
        any_schema: do not insist on the schema of this program; for the upgrade itself and for `doctor`.
        durable: False for an embedded database that nobody will miss.
        wait_s: how long to wait for an embedded one that is still starting, as after a crash.
    Raises:
        NoDatabase: there is no embedded database and `create` is False.
        SchemaMismatch: it is at another schema.
        NotLetIn: nobody answers, or not now.
        StorageAway: it went away meanwhile.
        BotwatchError: we are refused for good. The password is never in a message.
    """
    with ExitStack() as stack:
        url, server = settings.database.url, None
        if url is None:
            server = stack.enter_context(
                EmbeddedPostgres(settings.data_dir, create=create, durable=durable, wait_s=wait_s)
            )
            url = Secret(server.url)
        engine = connect(url.reveal())
        stack.callback(engine.dispose)
        _say_hello(engine)
        with away_told():
            if server is not None and create:
                upgrade(engine)
            elif not any_schema:
                require_head(engine)
        yield Database(engine, server)


def _say_hello(engine: Engine) -> None:
    try:
        engine.connect().close()
    except OperationalError as error:
        where = f"{engine.url.host or 'the local socket'}:{engine.url.port or 5432}"
        # The driver's first line says who refused and why; it repeats user and host, never the password.
        why = str(error.orig).strip().splitlines()[0]
        later = "FATAL" not in why or any(words in why for words in _FOR_NOW)
        kind = NotLetIn if later else BotwatchError
        raise kind(f"no way into the database at {where}: {why}; see database.url and whether it runs") from None
