"""Learnt heads as rows of Postgres."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Connection, Engine, Row, func, insert, literal, select, update
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.exc import IntegrityError

from detectors.learning.head import HeadRefused, from_bytes, to_bytes
from monitor.domain.booking import SCORED
from monitor.domain.learnt import KeptHead
from monitor.domain.window import SLICE, slice_of
from monitor.errors import BotwatchError
from monitor.storage.tables import deploy, learnt_head
from monitor.storage.transaction import transaction

HEARD_WITHIN = timedelta(minutes=1)  # of a change of heads, by every worker

log = structlog.get_logger()


class HeadsInPostgres:
    """`Heads` of domain/learnt.py; every method is a transaction of its own and raises StorageAway like all of them."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def in_use(self, bot: str | None = None) -> Sequence[KeptHead]:
        """Give the newest of each bot, model version and score; one that cannot be read is logged and left out."""
        column = learnt_head.c
        query = (
            select(column.bot, column.score, column.version, column.labels, column.head, column.figures, column.made_at)
            .ext(distinct_on(column.bot, column.model_version, column.score))
            .where(column.withdrawn_at.is_(None))
            .order_by(column.bot, column.model_version, column.score, column.version.desc())
        )
        if bot is not None:
            query = query.where(column.bot == bot)
        with transaction(self._engine) as connection:
            rows = connection.execute(query).all()
        return [kept for row in rows if (kept := _kept(row)) is not None]

    def next_version(self, bot: str, score: str) -> int:
        """Give the number after the highest that was ever given."""
        column = learnt_head.c
        query = select(func.coalesce(func.max(column.version), 0) + 1).where(column.bot == bot, column.score == score)
        with transaction(self._engine) as connection:
            return int(connection.execute(query).scalar_one())

    def keep(self, kept: KeptHead) -> None:
        """Insert it; two who keep the same number at once are told apart by the key."""
        about = kept.head.about
        row = {
            "bot": about.bot,
            "score": about.score,
            "version": about.version,
            "model_version": about.model_version,
            "detector": about.detector,
            "features": about.features,
            "labels": kept.labels,
            "head": to_bytes(kept.head),
            "figures": kept.figures,
            "made_at": kept.made_at,
        }
        try:
            with transaction(self._engine) as connection:
                connection.execute(insert(learnt_head), row)
        except IntegrityError:
            raise already_there(about.bot, about.score, about.version) from None

    def withdraw(self, bot: str, score: str, now: datetime) -> int:
        """Mark all that are in use, and note that the shipped detector begins anew.

        It was known before, and would go unnoticed: what it counts would be compared with what the head has counted.
        """
        column = learnt_head.c
        mark = (
            update(learnt_head)
            .where(column.bot == bot, column.score == score, column.withdrawn_at.is_(None))
            .values(withdrawn_at=now)
            .returning(column.detector, column.version)
        )
        with transaction(self._engine) as connection:
            gone = connection.execute(mark).all()
            if gone:
                newest = max(gone, key=lambda row: row.version)
                _note_return(connection, bot, score, f"{newest.detector} after +bot{newest.version}", now)
            return len(gone)

    def stamp(self) -> object:
        """Count the rows, and those that are withdrawn."""
        query = select(func.count(), func.count(learnt_head.c.withdrawn_at)).select_from(learnt_head)
        with transaction(self._engine) as connection:
            return tuple(connection.execute(query).one())


def _note_return(conn: Connection, bot: str, score: str, value: str, now: datetime) -> None:
    """A detector answers again from the slice on in which the last worker hears of it."""
    kind = f"{SCORED}{score}"
    begins = literal(slice_of(now + HEARD_WITHIN) + SLICE, deploy.c.first_slice.type)
    scored = select(deploy.c.bot, deploy.c.env, deploy.c.kind, literal(value), begins)
    scored = scored.where(deploy.c.bot == bot, deploy.c.kind == kind).distinct()
    columns = ["bot", "env", "kind", "value", "first_slice"]
    conn.execute(upsert(deploy).from_select(columns, scored).on_conflict_do_nothing())


def already_there(bot: str, score: str, version: int) -> BotwatchError:
    """The error of two who learn for the same bot and score at the same time."""
    return BotwatchError(
        f'head {version} of bot "{bot}" for {score} was kept by somebody else just now; run the command again'
    )


def _kept(row: Row[*tuple[Any, ...]]) -> KeptHead | None:
    try:
        return KeptHead(from_bytes(row.head), row.labels, row.figures, row.made_at)
    except HeadRefused as why:
        log.warning("learnt head left out", bot=row.bot, score=row.score, version=row.version, why=str(why))
        return None
