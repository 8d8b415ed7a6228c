"""Records that are scored one at a time since something kills workers: only one over which a process died is blamed."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine, text

from detectors.score import Scores
from detectors.transcript import Transcript
from monitor.domain.evidence import Examples
from monitor.domain.metric import METRICS
from monitor.domain.record import Advance, Batch, DeadLetter, Reading, Record
from monitor.errors import Stopping, StorageAway
from monitor.pipeline import Pipeline
from monitor.storage.batch import BatchStore, BookingRules
from tests.factories import NOON, add_source, make_reply, make_scores

DAY = timedelta(days=1)
DIED = "the process died while it was scored"


class Killed(BaseException):
    """The end of a process: nothing of it runs any more."""


def describe(record: Record, reason: str) -> DeadLetter:
    return DeadLetter(record.source_id, record.offset, NOON, reason, 0, "0" * 64)


def rows(engine: Engine, query: str) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def notes(engine: Engine) -> list[tuple[object, ...]]:
    return rows(engine, "SELECT next_offset, probe FROM stream_offset ORDER BY source_id")


def letters(engine: Engine) -> list[tuple[object, ...]]:
    return rows(engine, 'SELECT source_id, "offset", reason FROM dead_letter ORDER BY 1, 2')


class OneByOne:
    """Reads every record as a reply of its own."""

    def read(self, batch: Batch) -> Reading:
        return Reading([make_reply(source_id=it.source_id, offset=it.offset) for it in batch.records])


@dataclass
class Handed:
    """Records of one batch, whose sources may go to another worker meanwhile; `left` hears of it, as from the group."""

    batch: Batch | None
    left: Callable[[Collection[int]], None] = lambda source_ids: None
    gone: set[int] = field(default_factory=set)
    finished: bool = False

    def poll(self) -> Batch | None:
        batch, self.batch, self.finished = self.batch, None, True
        return batch

    def revoke(self, *source_ids: int) -> None:
        self.gone |= set(source_ids)
        self.left(source_ids)

    def still_owned(self, batch: Batch) -> Batch:
        return batch.without(self.gone)

    def saved(self, batch: Batch, event_times: Mapping[int, datetime]) -> None: ...

    def lost(self, source_ids: Collection[int]) -> None:
        self.gone |= set(source_ids)

    def keep_alive(self) -> None: ...

    def close(self) -> None: ...


@dataclass
class Scoring:
    """Scores, and calls `at` with the number of each reply before it is scored."""

    at: Callable[[int], None] = lambda number: None
    scored: int = 0

    def score(self, transcripts: Sequence[Transcript], while_waiting: Callable[[], None]) -> list[Scores]:
        for _ in transcripts:
            self.at(self.scored)
            self.scored += 1
        return [make_scores() for _ in transcripts]


class Worker:
    """One process with a batch in hand."""

    def __init__(self, engine: Engine, batch: Batch, *, hears: bool = True) -> None:
        self.store = BatchStore(engine, BookingRules(METRICS, False, DAY), describe)
        self.records = Handed(batch, self.store.left if hears else lambda source_ids: None)
        self.scoring = Scoring()
        self.pipeline = Pipeline(
            self.records,
            OneByOne(),
            self.scoring,
            self.store,
            DAY,
            Examples(timedelta(0)),
            lambda: False,
            lambda attempt, away: (),
        )


def batch_of(*source_ids: int, first: int = 0, n: int = 4) -> Batch:
    records = [Record(source, at, None, b"{}") for source in sorted(source_ids) for at in range(first, n)]
    return Batch(tuple(records), {source: Advance(first, n) for source in source_ids})


@pytest.fixture
def source(engine: Engine) -> int:
    """A partition over whose records three processes have died."""
    return isolated(engine)


def isolated(engine: Engine, partition: int = 0) -> int:
    source = add_source(engine, partition=partition)
    with engine.begin() as connection:
        connection.execute(text("UPDATE stream_offset SET attempts = 3"))
    return source


@pytest.mark.parametrize("hears", [pytest.param(True, id="told by the group"), pytest.param(False, id="found later")])
def test_a_partition_that_moves_while_a_record_is_scored_alone_leaves_no_note(
    engine: Engine, source: int, *, hears: bool
) -> None:
    worker = Worker(engine, batch_of(source), hears=hears)
    worker.scoring.at = lambda number: worker.records.revoke(source) if number == 1 else None

    worker.pipeline.run()

    assert worker.scoring.scored == 2
    assert notes(engine) == [(1, None)]


def test_the_next_owner_blames_no_record_of_a_worker_that_lives(engine: Engine, source: int) -> None:
    first, second = Worker(engine, batch_of(source)), Worker(engine, batch_of(source, first=1))

    def handed_over(number: int) -> None:
        if number == 1:
            first.records.revoke(source)
            second.pipeline.run()

    first.scoring.at = handed_over
    first.pipeline.run()

    assert letters(engine) == []
    assert notes(engine) == [(4, None)]
    assert rows(engine, "SELECT sum(seen) FROM ledger") == [(4,)]


def test_the_other_partitions_of_the_batch_go_on(engine: Engine) -> None:
    moves, stays = isolated(engine), isolated(engine, partition=1)
    worker = Worker(engine, batch_of(moves, stays))
    worker.scoring.at = lambda number: worker.records.revoke(moves) if number == 1 else None

    worker.pipeline.run()

    assert notes(engine) == [(1, None), (4, None)]


def test_a_record_over_which_a_process_died_is_found_out_by_the_next_owner(engine: Engine, source: int) -> None:
    def dies(number: int) -> None:
        if number == 2:
            raise Killed

    dead, heir = Worker(engine, batch_of(source)), Worker(engine, batch_of(source, first=2))
    dead.scoring.at = dies
    with pytest.raises(Killed):
        dead.pipeline.run()

    heir.pipeline.run()

    assert letters(engine) == [(source, 2, DIED)]
    assert notes(engine) == [(4, None)]


def test_a_process_that_dies_before_the_dead_letter_is_saved_leaves_the_note(engine: Engine, source: int) -> None:
    first, second = (BatchStore(engine, BookingRules(METRICS, False, DAY), describe) for _ in range(2))
    [part, *_] = batch_of(source).singles()
    first.probe(part)

    blamed = second.probe(part)
    again = BatchStore(engine, BookingRules(METRICS, False, DAY), describe).probe(part)

    assert blamed is not None
    assert again == blamed
    assert notes(engine) == [(0, 0)]


def test_whoever_is_at_another_offset_neither_notes_nor_blames(engine: Engine, source: int) -> None:
    stale, owner = (BatchStore(engine, BookingRules(METRICS, False, DAY), describe) for _ in range(2))
    zero, one, *_ = batch_of(source).singles()
    owner.probe(zero)

    assert stale.probe(one) is None
    assert notes(engine) == [(0, 0)]
    owner.save(zero, Reading([]), [], [])
    owner.probe(one)
    assert stale.probe(zero) is None
    assert notes(engine) == [(1, 1)]


def test_a_note_that_was_taken_back_is_taken_back_once(engine: Engine, source: int) -> None:
    before, now = (BatchStore(engine, BookingRules(METRICS, False, DAY), describe) for _ in range(2))
    [part, *_] = batch_of(source).singles()
    before.probe(part)
    before.left([source])
    now.probe(part)

    before.left([source])
    before.stopped()

    assert notes(engine) == [(0, 0)]


def test_a_record_is_not_noted_again_when_its_partition_moved_while_postgres_was_away(
    engine: Engine, source: int
) -> None:
    worker = Worker(engine, batch_of(source), hears=False)
    asked: list[int] = []
    probe = worker.store.probe

    def answer_lost(batch: Batch) -> DeadLetter | None:
        asked.append(batch.records[0].offset)
        probe(batch)
        worker.records.revoke(source)
        raise StorageAway("57P01")

    worker.store.probe = answer_lost  # type: ignore[method-assign]
    worker.pipeline.run()

    assert asked == [0]
    assert worker.scoring.scored == 0
    assert notes(engine) == [(0, None)]


def test_a_stop_takes_the_note_back(engine: Engine, source: int) -> None:
    worker = Worker(engine, batch_of(source))

    def stops(number: int) -> None:
        raise Stopping

    worker.scoring.at = stops
    with pytest.raises(Stopping):
        worker.pipeline.run()
    worker.store.stopped()

    assert notes(engine) == [(0, None)]
