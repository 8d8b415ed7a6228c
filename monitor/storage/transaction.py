"""One transaction, whose errors of a missing or busy server come out as StorageAway."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from monitor.errors import StorageAway
from monitor.storage.silent import end_silent_sessions

DRIVER_ERRORS = (DBAPIError, psycopg.Error)  # COPY and arrays go past SQLAlchemy, and so do their errors
AWAY = ("08", "25", "40", "53", "55", "57")  # SQLSTATE classes that say nothing about what was asked
_LOCKED = "55P03"


@contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """Begin, and commit at the end of the block; roll back where it raises.

    Where rows stay locked, a session that holds them and has fallen silent is ended, so that the next try succeeds.

    Raises:
        StorageAway: Postgres does not answer, or not now; whether a commit landed is not known. The driver's own words
            are cut off: they may repeat the values of a row.
    """
    try:
        with away_told(), engine.begin() as connection:
            yield connection
    except StorageAway as away:
        if away.sqlstate == _LOCKED:
            end_silent_sessions(engine)
        raise


@contextmanager
def away_told() -> Iterator[None]:
    """Let errors of a missing or busy server come out of the block as StorageAway."""
    try:
        yield
    except DRIVER_ERRORS as error:
        if not is_away(error):
            raise
        raise StorageAway(sqlstate(error)) from None


def sqlstate(error: BaseException) -> str | None:
    """Give Postgres' code of the error, whether SQLAlchemy or the driver raised it; None when it never answered."""
    return getattr(getattr(error, "orig", error), "sqlstate", None)


def is_away(error: BaseException) -> bool:
    """Say whether the error is about the server and not about what we asked of it."""
    state = sqlstate(error)
    if state is None:
        return isinstance(getattr(error, "orig", error), psycopg.OperationalError | psycopg.InterfaceError)
    return state[:2] in AWAY
