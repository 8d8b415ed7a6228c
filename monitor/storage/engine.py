"""Connections to Postgres: psycopg 3, UTC, with time limits so that a frozen owner never holds its rows for long.

And so that a frozen server never holds us: see bounded.py.
"""

from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.engine.url import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from monitor.errors import SettingsError
from monitor.storage.bounded import GRACE_S, STATEMENT_S, BoundedConnection

_EXPECTED = "expected postgresql://user:password@host:5432/name"
SESSION = {
    "timezone": "UTC",
    "lock_timeout": "5s",
    "idle_in_transaction_session_timeout": "15s",
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
    "tcp_user_timeout": "30000",
}


def connect(url: str, *, pool_size: int = 5, statement_s: float = STATEMENT_S, grace_s: float = GRACE_S) -> Engine:
    """Make an engine for the database at `url`; nothing is opened yet.

    Args:
        url: the address.
        pool_size: connections kept open.
        statement_s: seconds after which Postgres ends a statement.
        grace_s: seconds more after which we take a server for frozen that has said nothing, not even that.
    Raises:
        SettingsError: `url` is not the address of a Postgres database. The message never repeats it: it may hold a
            password.
    """
    options = SESSION | {"statement_timeout": f"{round(statement_s * 1000)}ms"}
    engine = create_engine(
        _with_driver(url),
        pool_size=pool_size,
        max_overflow=5,
        pool_timeout=10,
        connect_args={
            "connect_timeout": 5,
            "application_name": "botwatch",
            "keepalives_idle": 10,
            "keepalives_interval": 5,
            "keepalives_count": 3,
            "tcp_user_timeout": 30000,
        },
    )

    @event.listens_for(engine, "do_connect")
    def bounded(dialect: Any, record: Any, arguments: Any, named: Any) -> DBAPIConnection:
        connection: Any = BoundedConnection.connect(*arguments, **named)
        connection.answer_within_s = statement_s + grace_s
        return connection  # type: ignore[no-any-return]

    @event.listens_for(engine, "checkin")
    def bounded_again(connection: Any, _: ConnectionPoolEntry) -> None:
        if connection is not None:  # a broken one has no driver's connection any more
            connection.answer_within_s = statement_s + grace_s

    @event.listens_for(engine, "connect")
    def settings_of_the_session(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        # By SET and not in the start-up packet: poolers such as pgbouncer refuse unknown start-up options.
        cursor = connection.cursor()
        for name, value in options.items():
            cursor.execute(f"SET {name} = '{value}'")
        cursor.close()
        connection.commit()

    return engine


def _with_driver(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise SettingsError([f"database.url cannot be read; {_EXPECTED}"]) from None
    if parsed.get_backend_name() not in ("postgresql", "postgres"):
        raise SettingsError([f'database.url is for "{parsed.get_backend_name()}"; {_EXPECTED}'])
    return parsed.set(drivername="postgresql+psycopg")
