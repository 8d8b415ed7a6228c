"""A connection that gives up on a server which does not answer: frozen, or behind a network that swallows packets.

Postgres' own limits are kept by Postgres, and TCP's by the two kernels, so none of them ends the wait for a server that
was stopped with its connections open. Without a limit of our own a worker would wait for ever, and nobody would know.
"""

import time
from collections.abc import Generator
from datetime import timedelta
from typing import Any

import psycopg
from sqlalchemy import Connection, text

STATEMENT_S = 30.0  # what Postgres may take for a statement
GRACE_S = 15.0  # to say so
_NOTHING_YET = 0  # what psycopg sends into a generator when its socket was silent for an interval (0.1 s)


class BoundedConnection(psycopg.Connection[Any]):
    """As psycopg's, but no wait for an answer is longer than `answer_within_s`; then the connection is closed."""

    answer_within_s: float | None = STATEMENT_S + GRACE_S

    def wait(self, gen: Any, *arguments: Any, **named: Any) -> Any:
        """Consume a generator operating on the connection.

        Raises:
            psycopg.OperationalError: no answer came in time; whether the server did what was asked is not known.
        """
        if self.answer_within_s is None:
            return super().wait(gen, *arguments, **named)
        return super().wait(self._in_time(gen, self.answer_within_s), *arguments, **named)

    def _in_time(self, gen: Generator[Any, Any, Any], seconds: float) -> Generator[Any, Any, Any]:
        until = time.monotonic() + seconds
        try:
            asked = next(gen)
            while True:
                ready = yield asked
                if ready == _NOTHING_YET and time.monotonic() >= until:
                    self.pgconn.finish()
                    raise psycopg.OperationalError(f"no answer within {seconds:g} s")
                asked = gen.send(ready)
        except StopIteration as done:
            return done.value


def take_your_time(connection: Connection, limit: timedelta | None) -> None:
    """Let statements of this transaction take up to `limit`; None: as long as they like. The next one is bounded again.

    For jobs that nobody waits for: a migration, the deletion of a busy day.
    """
    milliseconds = 0 if limit is None else int(limit.total_seconds() * 1000)
    connection.execute(text(f"SET LOCAL statement_timeout = {milliseconds}"))
    driver = connection.connection.driver_connection
    if isinstance(driver, BoundedConnection):
        driver.answer_within_s = None if limit is None else limit.total_seconds() + GRACE_S
