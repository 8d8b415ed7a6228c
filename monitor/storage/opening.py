"""Opens the database that the settings mean: the one at `database.url`, else the embedded one in `data_dir`."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from monitor.config.settings import Settings
from monitor.errors import BotwatchError
from monitor.storage.embedded import EmbeddedPostgres
from monitor.storage.engine import connect
from monitor.storage.schema import require_head, upgrade


@contextmanager
def open_database(settings: Settings, *, create: bool = False, any_schema: bool = False) -> Iterator[Engine]:
    """Give an engine on the database, and let go of it at the end of the block.

    Args:
        settings: which database.
        create: make the embedded database where there is none, and bring it to this program's schema; a database of
            somebody else is never changed behind his back.
        any_schema: do not insist on the schema of this program; for the upgrade itself and for `doctor`.
    Raises:
        NoDatabase: there is no embedded database and `create` is False.
        SchemaMismatch: it is at another schema.
        BotwatchError: nobody answers, or we are not let in. The password is never in the message.
    """
    with ExitStack() as stack:
        url = settings.database.url
        embedded = url is None
        address = (
            stack.enter_context(EmbeddedPostgres(settings.data_dir, create=create)).url if url is None else url.reveal()
        )
        engine = connect(address)
        stack.callback(engine.dispose)
        _say_hello(engine)
        if embedded and create:
            upgrade(engine)
        elif not any_schema:
            require_head(engine)
        yield engine


def _say_hello(engine: Engine) -> None:
    try:
        engine.connect().close()
    except OperationalError as error:
        where = f"{engine.url.host or 'the local socket'}:{engine.url.port or 5432}"
        # The driver's first line says who refused and why; it repeats user and host, never the password.
        why = str(error.orig).strip().splitlines()[0]
        raise BotwatchError(
            f"no way into the database at {where}: {why}; see database.url and whether it runs"
        ) from None
