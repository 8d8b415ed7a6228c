"""Connections to Postgres: psycopg 3, UTC, with time limits so that a frozen owner never holds its rows for long."""

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.engine.url import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from monitor.errors import SettingsError

_EXPECTED = "expected postgresql://user:password@host:5432/name"
SESSION = {
    "timezone": "UTC",
    "statement_timeout": "30s",
    "lock_timeout": "5s",
    "idle_in_transaction_session_timeout": "15s",
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
    "tcp_user_timeout": "30000",
}


def connect(url: str, *, pool_size: int = 5, statement_timeout: str | None = None) -> Engine:
    """Make an engine for the database at `url`; nothing is opened yet.

    Raises:
        SettingsError: `url` is not the address of a Postgres database. The message never repeats it: it may hold a
            password.
    """
    options = dict(SESSION)
    if statement_timeout is not None:
        options["statement_timeout"] = statement_timeout
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
