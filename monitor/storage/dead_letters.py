"""Records that could not be read: found, put aside, or taken out so that they can be booked after all."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Select, func, select, tuple_, update

from detectors.score import Scores
from monitor.domain.dead_letter import KeptDeadLetter, Place, Which
from monitor.domain.evidence import Evidence
from monitor.domain.record import Batch, DeadLetter, Reading
from monitor.errors import StorageAway
from monitor.storage.batch import BatchStore
from monitor.storage.tables import dead_letter, feed, source
from monitor.storage.transaction import DRIVER_ERRORS, sqlstate, transaction

_topic: ColumnElement[str] = func.coalesce(source.c.topic, source.c.path)


class Rebooking:
    """`Store` of domain/ports.py for records that were dead letters: the deletion of the letter is the fence.

    Args:
        engine: the database.
        store: writes what a record becomes.
        letters: by source and offset.
        save: False only tells what would happen.
    """

    def __init__(self, engine: Engine, store: BatchStore, letters: Sequence[KeptDeadLetter], *, save: bool) -> None:
        self._engine = engine
        self._store = store
        self._letters = {(letter.source_id, letter.offset): letter for letter in letters}
        self._save = save
        self.outcomes: dict[Place, str | None] = {}  # None: booked

    def begin(self, batch: Batch) -> bool:
        """There is no start that could have died over it."""
        return False

    def probe(self, batch: Batch) -> DeadLetter | None:
        """Never asked for."""
        return None

    def left(self, source_ids: Collection[int]) -> None:
        """Nothing was noted."""

    def save(
        self, batch: Batch, reading: Reading, scores: Sequence[Scores | None], evidence: Sequence[Evidence]
    ) -> None:
        """Delete the letter and book its record, in one transaction; a record still unreadable stays as it is."""
        [record] = batch.records
        letter = self._letters[record.source_id, record.offset]
        if reading.dead_letters:
            self.outcomes[letter.place] = reading.dead_letters[0].reason
        elif not self._save:
            self.outcomes[letter.place] = None
        else:
            self.outcomes[letter.place] = self._book(letter, reading, scores, evidence)

    def _book(
        self, letter: KeptDeadLetter, reading: Reading, scores: Sequence[Scores | None], evidence: Sequence[Evidence]
    ) -> str | None:
        try:
            with transaction(self._engine) as connection:
                if not take_out(connection, letter):
                    return "somebody else took it meanwhile"
                # No watermark: a record that could not be read in time is not late.
                self._store.write(connection, reading, scores, evidence, {})
        except DRIVER_ERRORS as refused:
            self._store.forget()
            return f"refused by Postgres: {sqlstate(refused)}"
        except StorageAway:
            self._store.forget()
            raise
        return None


def dead_letters(connection: Connection, which: Which, limit: int | None = None) -> list[KeptDeadLetter]:
    """Give the dead letters that are meant, oldest first."""
    query = _where(
        select(
            dead_letter.c.source_id,
            feed.c.kind,
            feed.c.identity,
            _topic,
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
        query = query.where(tuple_(_topic, source.c.partition, dead_letter.c.offset).in_(which.places))
    if which.topic is not None:
        query = query.where(_topic == which.topic)
    if which.partition is not None:
        query = query.where(source.c.partition == which.partition)
    if which.offset is not None:
        query = query.where(dead_letter.c.offset == which.offset)
    if which.reason is not None:
        query = query.where(dead_letter.c.reason.startswith(which.reason, autoescape=True))
    if which.bot is not None:
        query = query.where(dead_letter.c.bot == which.bot)
    return query
