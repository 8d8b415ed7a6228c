"""Ends sessions whose owner fell silent in the middle of a statement: a machine was paused while it sent rows.

Postgres waits for the rest of a COPY as long as its client is connected: `statement_timeout` is not looked at while a
message is awaited, and `idle_in_transaction_session_timeout` is for sessions between two statements. Such a session
would hold its rows against its successor until the paused owner wakes up.
"""

import logging
from contextlib import suppress

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

log = logging.getLogger(__name__)

# A session that waits for its client is "active" only where a statement of it is not all there yet. No statement may
# take longer than ours may, so one whose client has said nothing for that long is cut off in it.
_END = text(
    "SELECT count(*) FILTER (WHERE pg_terminate_backend(pid)) FROM pg_stat_activity "
    "WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid() "
    "AND application_name = current_setting('application_name') "
    "AND state = 'active' AND wait_event_type = 'Client' AND wait_event = 'ClientRead' "
    "AND query_start < clock_timestamp() - CAST(:seconds * interval '1 s' AS interval)"
)
_LIMIT = text("SELECT setting::bigint / 1000.0 FROM pg_settings WHERE name = 'statement_timeout'")


def end_silent_sessions(engine: Engine) -> int:
    """End our sessions whose statement is unfinished, and has been for longer than a statement may take.

    Nothing of theirs is lost: what they had not committed is rolled back, and its records are read again.

    Returns:
        How many were ended; 0 also where Postgres does not answer now.
    """
    ended = 0
    with suppress(DBAPIError), engine.begin() as connection:
        seconds = connection.execute(_LIMIT).scalar_one()
        if seconds:
            ended = connection.execute(_END, {"seconds": seconds}).scalar_one()
    if ended:
        log.warning("ended sessions that were silent in the middle of a statement", extra={"sessions": ended})
    return ended
