"""The one transaction of a batch: offsets, ids, counts, scores and evidence are saved together or not at all.

Order inside it, the same for every worker, so that two never wait for each other in a circle: offsets (locked in order
of source), ids, flagged conversations, scores, sums, dead letters.
"""

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, text

from detectors.score import Scores
from monitor.domain import booking
from monitor.domain.evidence import Evidence
from monitor.domain.metric import Metric
from monitor.domain.record import Advance, Batch, DeadLetter, Reading, Record, Reply
from monitor.domain.request_segments import with_request_risk
from monitor.errors import Fenced, StorageAway
from monitor.storage.names import BOTS, Names
from monitor.storage.rows import insert_dead_letters, insert_rows, new_ids, new_units
from monitor.storage.transaction import DRIVER_ERRORS, sqlstate, transaction
from monitor.telemetry import metrics

_CANCELLED = "57014"
_ATTEMPTS_BEFORE_ISOLATION = 3

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class BookingRules:
    """What booking needs to know: the metrics, whether repeats are found, how late is too late, what is kept.

    `max_bots` pairs of bot and env are kept apart, and those of the bots `declared`; the rest is one bot, "other".
    """

    metrics: Sequence[Metric]
    dedupe: bool
    lateness: timedelta
    max_bots: int = BOTS
    declared: Collection[str] = ()


class BatchStore:
    """Saves batches; one per worker, on a connection of its own.

    Args:
        engine: the database.
        rules: see `BookingRules`.
        describe: gives the dead letter of a record with a reason (size, hash, bot where it can be read).
        count: hears what was saved, after the commit; for metrics.
        look: called before a batch is read, to learn what holds for it; may raise StorageAway.
    """

    def __init__(
        self,
        engine: Engine,
        rules: BookingRules,
        describe: Callable[[Record, str], DeadLetter],
        count: Callable[[booking.Rows, Sequence[DeadLetter]], None] = lambda rows, letters: None,
        look: Callable[[], None] = lambda: None,
    ) -> None:
        self._engine = engine
        self._rules = rules
        self._look = look
        self._describe = describe
        self._count = count
        self._names = Names(rules.max_bots, rules.declared)
        self._cancelled: Batch | None = None
        self._in_halves = False
        self._begun: set[int] = set()  # sources of which this process has taken a batch
        self._probed: tuple[int, int] | None = None  # by this very process

    def begin(self, batch: Batch) -> bool:
        """Count an attempt where a source's first batch since the start is in it; True when three starts died over one.

        Counted by source: the record that kills us may well lie in another partition than the first batch of a start.
        """
        self._look()
        new = sorted(batch.advances.keys() - self._begun)
        if not new:
            return False
        with transaction(self._engine) as connection:
            rows = connection.execute(
                text(
                    "UPDATE stream_offset SET attempts = attempts + 1 WHERE source_id = ANY(:ids) "
                    "RETURNING attempts, probe"
                ),
                {"ids": new},
            ).all()
        self._begun.update(new)
        return any(row.attempts > _ATTEMPTS_BEFORE_ISOLATION or row.probe is not None for row in rows)

    def probe(self, batch: Batch) -> DeadLetter | None:
        """Note that the only record of `batch` is about to be scored; its dead letter when it was noted before.

        Fenced as `save` is, but silently: where another worker has gone on, its note stays, and saving will say so.
        """
        [record] = batch.records
        place = (record.source_id, record.offset)
        with transaction(self._engine) as connection:
            stored = connection.execute(
                text("SELECT next_offset, probe FROM stream_offset WHERE source_id = :source FOR UPDATE"),
                {"source": record.source_id},
            ).one()
            if stored.next_offset != batch.advances[record.source_id].expected:
                return None
            # Noted by ourselves, where the answer to the commit was lost and we try again: nobody died over it.
            if stored.probe == record.offset and self._probed != place:
                return self._describe(record, "the process died while it was scored")
            self._probed = place
            connection.execute(
                text("UPDATE stream_offset SET probe = :offset WHERE source_id = :source"),
                {"offset": record.offset, "source": record.source_id},
            )
        return None

    def stopped(self) -> None:
        """The process ends because it was asked to: nobody died over the record that was being scored alone."""
        if self._probed is not None:
            with suppress(StorageAway):
                self._take_back(self._probed)

    def left(self, source_ids: Collection[int]) -> None:
        """Others own these sources now: nobody died over a record of theirs that was being scored alone.

        Should it kill us yet, it is found all the same, after three more starts; a record that was blamed is lost.
        """
        noted = self._probed
        if noted is not None and noted[0] in source_ids:
            self._take_back(noted)

    def _take_back(self, noted: tuple[int, int]) -> None:
        source, offset = noted
        with transaction(self._engine) as connection:
            connection.execute(
                text("UPDATE stream_offset SET probe = NULL WHERE source_id = :source AND probe = :offset"),
                {"source": source, "offset": offset},
            )
        self._probed = None  # once only: from here on the same note is another worker's

    def save(
        self,
        batch: Batch,
        reading: Reading,
        scores: Sequence[Scores | None],
        evidence: Sequence[Evidence],
    ) -> None:
        """Save all of the batch, or nothing and raise; a record that Postgres refuses becomes a dead letter.

        Raises:
            Fenced: others own some of the sources now.
            StorageAway: Postgres does not answer; nothing is known.
        """
        content = _Content.of(batch, reading, scores, evidence)
        try:
            self._save(content)
        except DRIVER_ERRORS as refused:
            if not _about_the_data(refused) or content.is_dead:
                raise
            self._bisect(content, sqlstate(refused))
        except StorageAway as away:
            cancelled = away.sqlstate == _CANCELLED
            again = self._in_halves or self._cancelled is batch
            self._cancelled = batch if cancelled else None
            if not (cancelled and again) or len(batch.records) < 2:
                raise
            self._halves(content)  # too long a statement, twice: a smaller batch may pass

    def _save(self, content: "_Content") -> None:
        saved = False
        try:
            with metrics.DB_WRITE.time(), transaction(self._engine) as connection:
                watermarks = advance(connection, content.batch.advances)
                rows = self.write(connection, content.reading, content.scores, content.evidence, watermarks)
            saved = True
        finally:
            if not saved:
                self._names.forget()
        self._count(rows, content.reading.dead_letters)

    def write(
        self,
        connection: Connection,
        reading: Reading,
        scores: Sequence[Scores | None],
        evidence: Sequence[Evidence],
        watermarks: Mapping[int, datetime | None],
    ) -> booking.Rows:
        """Write everything but the offsets, in the caller's transaction; for those who have a fence of their own.

        Whoever calls it calls `forget` when the transaction fails.
        """
        rules = self._rules
        replies = self._names.capped(connection, with_request_risk(reading.replies, scores))
        claims = booking.identities(replies) if rules.dedupe else {}
        known = new_ids(connection, claims) if rules.dedupe else None
        booked = booking.counted(replies, scores, claims, known, watermarks, rules.lateness)
        units = booking.flagged_units(booked, rules.metrics)
        feedback = self._names.of_known_bots(connection, reading.feedback)
        rows = booking.book(replies, feedback, booked, rules.metrics, units, new_units(connection, units))
        insert_rows(connection, rows, _counting(evidence, booked), self._names)
        insert_dead_letters(connection, reading.dead_letters)
        return rows

    def forget(self) -> None:
        """A transaction that `write` was part of failed."""
        self._names.forget()

    def _bisect(self, content: "_Content", state: str | None) -> None:
        if len(content.batch.records) > 1:
            self._halves(content)
            return
        [record] = content.batch.records
        reason = f"refused by Postgres: {state}"
        log.warning("record refused by the database", extra={"source": record.source_id, "offset": record.offset})
        self.save(content.batch, Reading(dead_letters=[self._describe(record, reason)]), [], [])

    def _halves(self, content: "_Content") -> None:
        """Save the batch as two, each in a transaction of its own: offsets move in order, so nothing is skipped."""
        before, self._in_halves = self._in_halves, True
        try:
            for half in content.batch.halves():
                self.save(half, content.reading, content.scores, content.evidence)
        finally:
            self._in_halves = before


def advance(connection: Connection, advances: Mapping[int, Advance]) -> dict[int, datetime | None]:
    """Compare-and-set the offsets of the sources; gives the watermark of each source's feed.

    The row locks are the fence: they are taken in order of source and held until the commit.

    Raises:
        Fenced: a stored offset is not the expected one. Where it equals the new one the effect is durable already: by
            our own commit whose answer was lost, or by a successor who saved the same records.
    """
    rows = connection.execute(
        text(
            "SELECT o.source_id, o.next_offset, CASE WHEN f.kind <> 'file' THEN f.watermark END AS watermark "
            "FROM stream_offset o JOIN source s ON s.id = o.source_id JOIN feed f ON f.id = s.feed_id "
            "WHERE o.source_id = ANY(:ids) ORDER BY o.source_id FOR UPDATE OF o"
        ),
        {"ids": sorted(advances)},
    ).all()
    stored = {row.source_id: row.next_offset for row in rows}
    lost = [source for source, step in advances.items() if stored.get(source) != step.expected]
    if lost:
        raise Fenced(lost)
    connection.execute(
        text(
            "UPDATE stream_offset o SET next_offset = new.next_offset, attempts = 0, probe = NULL "
            "FROM unnest(CAST(:ids AS bigint[]), CAST(:offsets AS bigint[])) AS new (source_id, next_offset) "
            "WHERE o.source_id = new.source_id"
        ),
        {"ids": list(advances), "offsets": [step.next for step in advances.values()]},
    )
    return {row.source_id: row.watermark for row in rows}


@dataclass(frozen=True, slots=True)
class _Content:
    batch: Batch
    reading: Reading
    scores: Sequence[Scores | None]
    evidence: Sequence[Evidence]

    @property
    def is_dead(self) -> bool:
        """Whether it is nothing but one dead letter: no smaller and no simpler thing can be tried."""
        return len(self.batch.records) == 1 and not self.reading.replies and not self.reading.feedback

    @classmethod
    def of(
        cls, batch: Batch, reading: Reading, scores: Sequence[Scores | None], evidence: Sequence[Evidence]
    ) -> "_Content":
        """Keep what belongs to the batch's own records; the rest was fenced off or is saved by the other half."""
        if len(reading.replies) + len(reading.feedback) + len(reading.dead_letters) == len(batch.records):
            return cls(batch, reading, scores, evidence)  # one for each record: nothing left the batch
        reach = batch.advances

        def inside(item: object) -> bool:
            source, offset = item.source_id, item.offset  # type: ignore[attr-defined]
            return source in reach and reach[source].expected <= offset < reach[source].next

        pairs = [(reply, found) for reply, found in zip(reading.replies, scores, strict=True) if inside(reply)]
        return cls(
            batch,
            Reading(
                [reply for reply, _ in pairs],
                [thumb for thumb in reading.feedback if inside(thumb)],
                [letter for letter in reading.dead_letters if inside(letter)],
            ),
            [found for _, found in pairs],
            [item for item in evidence if inside(item.reply)],
        )


def _counting(evidence: Sequence[Evidence], booked: Sequence[booking.Booked]) -> list[Evidence]:
    """Leave out what belongs to repeats, and examples of what is counted as "other".

    That is no one's voice; and a bot that names a version in every reply would have all of them kept.
    """
    if not evidence:
        return []
    counting = {(item.reply.source_id, item.reply.offset): item.reply for item in booked}
    found = [(item, counting.get((item.reply.source_id, item.reply.offset))) for item in evidence]
    return [
        item
        for item, reply in found
        if reply is not None and (item.reason != "example" or _names(item.reply) == _names(reply))
    ]


def _names(reply: Reply) -> tuple[str, str, str, str]:
    its = reply.transcript
    return its.bot, its.env, its.model_version, its.prompt_version


def _about_the_data(error: BaseException) -> bool:
    """A unique violation on a key of ours is a bug and stops the process; other errors of 22 and 23 name a record."""
    state = sqlstate(error) or ""
    return state[:2] in ("22", "23") and state != "23505"
