"""Days of the score table: made ahead of time, dropped as a whole when their time is over."""

from datetime import date, datetime, timedelta

from sqlalchemy import Connection, text

AHEAD = 7  # days
BACK = 15  # days: a topic read for the first time begins with its own last 14 days
_FAR = 500  # days
_PREFIX = "score_"

_LIST = text("""
    SELECT c.relname FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid
    WHERE i.inhparent = 'score'::regclass AND c.relname ~ '^score_[0-9]{8}$' ORDER BY c.relname
""")
_STRAY_DAYS = text("SELECT DISTINCT day FROM score_default ORDER BY day")


def make_partitions(conn: Connection, now: datetime, ahead: int = AHEAD) -> list[date]:
    """Make the partitions of the days around today, and of older days whose rows lie in the default partition.

    A partition cannot be made while the default one holds rows of its day: those rows are moved. The workers wait for
    as long as that takes, since the table is locked: it is short unless the job did not run for days.

    Args:
        conn: a transaction of its own; nothing is changed when it fails.
        now: wall clock; days are those of receipt, UTC.
        ahead: how many days after today.
    Returns:
        The days made now.
    """
    missing, _ = _missing(conn, now, ahead)
    if not missing:
        return []
    # Looked at again under the lock: a row that a worker writes in between would keep its day from being made.
    conn.execute(text("LOCK TABLE ONLY score IN ACCESS EXCLUSIVE MODE"))
    missing, stray = _missing(conn, now, ahead)
    for day in missing:
        _make(conn, day, holds_rows=day in stray)
    return missing


def _missing(conn: Connection, now: datetime, ahead: int) -> tuple[list[date], set[date]]:
    """Give the days to make, and those of them that have rows in the default partition."""
    wanted = {(now + timedelta(days=number)).date() for number in range(-BACK, ahead + 1)}
    # Days far away are a producer's wrong clock: they stay where they are, or each would get a table.
    oldest, newest = (now - timedelta(days=_FAR)).date(), max(wanted)
    stray = {day for day in conn.execute(_STRAY_DAYS).scalars() if oldest <= day <= newest}
    return sorted((wanted | stray) - set(partitions(conn))), stray


def partitions(conn: Connection) -> list[date]:
    """Days that have a partition of their own, oldest first."""
    return [datetime.strptime(name, f"{_PREFIX}%Y%m%d").date() for name in conn.execute(_LIST).scalars()]  # noqa: DTZ007


def drop_partitions(conn: Connection, before: date) -> list[date]:
    """Drop the days before `before`, with their rows in the default partition; gives the days dropped."""
    old = [day for day in partitions(conn) if day < before]
    for day in old:
        conn.execute(text(f"DROP TABLE {_name(day)}"))
    conn.execute(text("DELETE FROM score_default WHERE day < :before"), {"before": before})
    return old


def _make(conn: Connection, day: date, *, holds_rows: bool) -> None:
    name, span = _name(day), f"FROM ('{day}') TO ('{day + timedelta(days=1)}')"
    if not holds_rows:
        conn.execute(text(f"CREATE TABLE {name} PARTITION OF score FOR VALUES {span}"))
        return
    conn.execute(text(f"CREATE TABLE {name} (LIKE score INCLUDING ALL)"))
    moved = "WITH moved AS (DELETE FROM score_default WHERE day = :day RETURNING *)"
    conn.execute(text(f"{moved} INSERT INTO {name} SELECT * FROM moved"), {"day": day})  # noqa: S608
    conn.execute(text(f"ALTER TABLE score ATTACH PARTITION {name} FOR VALUES {span}"))


def _name(day: date) -> str:
    return f"{_PREFIX}{day:%Y%m%d}"
