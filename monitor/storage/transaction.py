"""One transaction, whose errors of a missing or busy server come out as StorageAway."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy.exc
from sqlalchemy import Connection, Engine

from monitor.errors import StorageAway

AWAY = ("08", "25", "40", "53", "55", "57")  # SQLSTATE classes that say nothing about what was asked


@contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """Begin, and commit at the end of the block; roll back where it raises.

    Raises:
        StorageAway: Postgres does not answer, or not now; whether a commit landed is not known.
    """
    try:
        with engine.begin() as connection:
            yield connection
    except sqlalchemy.exc.DBAPIError as error:
        if not is_away(error):
            raise
        state = getattr(error.orig, "sqlstate", None)
        raise StorageAway(f"Postgres is away (SQLSTATE {state or 'none: no answer'})") from error


def is_away(error: sqlalchemy.exc.DBAPIError) -> bool:
    """Say whether the error is about the server and not about what we asked of it."""
    state = getattr(error.orig, "sqlstate", None)
    if state is None:
        return isinstance(error, sqlalchemy.exc.OperationalError | sqlalchemy.exc.InterfaceError)
    return str(state)[:2] in AWAY
