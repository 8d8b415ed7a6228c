"""Records that could not be read: found, put aside, or taken out so that they can be booked after all."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, select, tuple_, update

from monitor.domain.dead_letter import KeptDeadLetter, Which
from monitor.storage.tables import dead_letter, feed, source

_TOPIC = func.coalesce(source.c.topic, source.c.path)


def dead_letters(connection: Connection, which: Which, limit: int | None = None) -> list[KeptDeadLetter]:
    """Give the dead letters that are meant, oldest first."""
    query = _where(
        select(
            dead_letter.c.source_id,
            feed.c.kind,
            feed.c.identity,
            _TOPIC,
            source.c.partition,
            dead_letter.c.offset,
            dead_letter.c.received_at,
            dead_letter.c.reason,
            dead_letter.c.bytes,
            dead_letter.c.sha256,
            dead_letter.c.bot,
            dead_letter.c.env,
            dead_letter.c.dropped_at,
        ),
        which,
    )
    query = query.order_by(dead_letter.c.received_at, dead_letter.c.source_id, dead_letter.c.offset).limit(limit)
    return [KeptDeadLetter(*row) for row in connection.execute(query)]


def drop(connection: Connection, letters: Sequence[KeptDeadLetter], now: datetime) -> int:
    """Put these aside: they stay counted, and nobody is asked to look at them; says how many were not yet."""
    if not letters:
        return 0
    return connection.execute(
        update(dead_letter)
        .where(tuple_(dead_letter.c.source_id, dead_letter.c.offset).in_([(it.source_id, it.offset) for it in letters]))
        .where(dead_letter.c.dropped_at.is_(None))
        .values(dropped_at=now)
    ).rowcount


def take_out(connection: Connection, letter: KeptDeadLetter) -> bool:
    """Delete a dead letter whose record is booked in the same transaction; False when somebody else took it.

    The deletion is the fence: of two who book the record, the second finds no row.
    """
    found = connection.execute(
        dead_letter.delete()
        .where(dead_letter.c.source_id == letter.source_id, dead_letter.c.offset == letter.offset)
        .returning(dead_letter.c.offset)
    ).one_or_none()
    return found is not None


def _where(query: Select[Any], which: Which) -> Select[Any]:
    query = query.select_from(dead_letter.join(source, source.c.id == dead_letter.c.source_id).join(feed))
    if not which.dropped:
        query = query.where(dead_letter.c.dropped_at.is_(None))
    if which.places:
        query = query.where(tuple_(_TOPIC, source.c.partition, dead_letter.c.offset).in_(which.places))
    if which.topic is not None:
        query = query.where(which.topic == _TOPIC)
    if which.partition is not None:
        query = query.where(source.c.partition == which.partition)
    if which.offset is not None:
        query = query.where(dead_letter.c.offset == which.offset)
    if which.reason is not None:
        query = query.where(dead_letter.c.reason.startswith(which.reason, autoescape=True))
    if which.bot is not None:
        query = query.where(dead_letter.c.bot == which.bot)
    return query
