"""JSON Lines through the offsets in Postgres."""

import gzip
import os
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from monitor.domain.record import Batch, Record
from monitor.errors import Fenced, SourceAway
from monitor.intake.decoding import event_time_of
from monitor.intake.files import FileRecords
from monitor.intake.mapping import shape_of
from monitor.storage.batch import advance
from monitor.storage.sources import SourcesInPostgres
from monitor.storage.transaction import transaction
from tests.conftest import NOON

LINES = [f'{{"line": {number}, "padding": "{"x" * 100}"}}'.encode() for number in range(2_000)]


class Replay:
    """Reads a file and saves its offsets, as the worker does."""

    def __init__(self, engine: Engine, path: Path | str, **options: Any) -> None:
        self.engine = engine
        self.records = FileRecords(str(path), SourcesInPostgres(engine), clock=lambda: NOON, **options)
        self.saved: list[Record] = []

    def step(self, event_at: datetime | None = None) -> Batch | None:
        batch = self.records.poll()
        if batch is None:
            return None
        with transaction(self.engine) as connection:
            advance(connection, batch.advances)
        self.records.saved(batch, dict.fromkeys(batch.advances, event_at) if event_at else {})
        self.saved += batch.records
        return batch

    def run(self, batches: int = 1_000) -> "Replay":
        for _ in range(batches):
            if self.records.finished:
                break
            self.step()
        self.records.close()
        return self

    @property
    def values(self) -> list[bytes | None]:
        return [record.value for record in self.saved]


def rows(engine: Engine, sql: str) -> list[Any]:
    with engine.connect() as connection:
        return list(connection.execute(text(sql)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file whose last line has no end."""
    path = tmp_path / "log.jsonl"
    path.write_bytes(b"\n".join(LINES))
    return path


def test_a_file_is_read_to_its_end_and_says_so(engine: Engine, path: Path) -> None:
    replay = Replay(engine, path, batch_records=300).run()

    assert replay.values == LINES
    assert replay.records.finished
    assert rows(engine, "SELECT name, kind, finished FROM feed") == [(str(path), "file", True)]
    assert rows(engine, "SELECT next_offset FROM stream_offset") == [(path.stat().st_size,)]


def test_a_file_that_is_being_read_shows_signs_of_life(engine: Engine, path: Path) -> None:
    Replay(engine, path, batch_records=300).run(batches=1)

    assert rows(engine, "SELECT owner, beat_at FROM partition_state") == [("replay", NOON)]


def test_the_offset_of_a_record_is_its_place_in_the_file(engine: Engine, path: Path) -> None:
    replay = Replay(engine, path).run()

    content = path.read_bytes()
    assert all(content[record.offset :].startswith(record.value or b"?") for record in replay.saved)


def test_a_file_read_to_its_end_is_not_read_again_under_any_name(engine: Engine, path: Path) -> None:
    Replay(engine, path).run()
    copy = path.with_name("copy.gz")
    copy.write_bytes(gzip.compress(path.read_bytes()))

    again = Replay(engine, copy).run()

    assert again.records.read_before
    assert again.values == []


@pytest.mark.parametrize("compressed", [False, True])
def test_a_replay_goes_on_where_the_last_one_stopped(engine: Engine, path: Path, compressed: bool) -> None:
    if compressed:
        path.write_bytes(gzip.compress(path.read_bytes()))
    first = Replay(engine, path, batch_records=300).run(batches=2)

    second = Replay(engine, path, batch_records=300).run()

    assert len(first.saved) == 600
    assert first.values + second.values == LINES


def test_a_batch_that_was_not_saved_comes_again(engine: Engine, path: Path) -> None:
    crashed = Replay(engine, path)
    crashed.records.poll()
    crashed.records.close()

    assert Replay(engine, path).run().values == LINES


def test_blank_lines_are_no_records_and_are_passed(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    path.write_bytes(b'\n\r\n{"a": 1}\r\n  \n\n{"b": 2}\n\n\n')

    replay = Replay(engine, path, batch_records=1).run()

    assert [(record.offset, record.value) for record in replay.saved] == [(3, b'{"a": 1}\r'), (17, b'{"b": 2}')]
    assert replay.records.finished


def test_an_empty_file_is_finished_at_once(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    path.touch()

    replay = Replay(engine, path).run()

    assert (replay.values, replay.records.finished) == ([], True)


def test_a_line_that_is_too_long_keeps_its_place(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    path.write_bytes(b"x" * 3_000_000 + b"\n{}\n")

    replay = Replay(engine, path, longest=1_000).run()

    assert [record.offset for record in replay.saved] == [0, 3_000_001]
    assert 1_000 < len(replay.saved[0].value or b"") < 3_000_000


def test_two_replays_of_one_file_read_each_record_once(engine: Engine, path: Path) -> None:
    one, two = Replay(engine, path, batch_records=100), Replay(engine, path, batch_records=70)
    fenced = 0

    while not (one.records.finished and two.records.finished):
        for replay in (one, two):
            try:
                if not replay.records.finished:
                    replay.step()
            except Fenced as lost:
                fenced += 1
                replay.records.lost(lost.source_ids)
    one.records.close()
    two.records.close()

    assert fenced > 0
    assert [record.value for record in sorted(one.saved + two.saved)] == LINES


def test_a_damaged_file_is_kept_up_to_the_damage(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "log.gz"
    content = b"".join(os.urandom(50).hex().encode() + b"\n" for _ in range(40_000))
    path.write_bytes(gzip.compress(content)[:-500_000])
    replay = Replay(engine, path)

    with pytest.raises(SourceAway, match="is damaged after byte"):
        replay.run()

    assert len(replay.saved) > 5_000
    assert content.startswith(b"\n".join(filter(None, replay.values)))
    assert rows(engine, "SELECT finished FROM feed") == [(False,)]
    replay.records.close()


def event_line(minute: int) -> bytes:
    return f'{{"ended_at": "{(NOON + timedelta(minutes=minute)).isoformat()}"}}\n'.encode()


def test_a_replay_until_a_time_stops_there_and_goes_on_later(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    path.write_bytes(b"".join(event_line(minute) for minute in range(60)))
    event_time = event_time_of(shape_of("native"))

    first = Replay(engine, path, until=NOON + timedelta(minutes=30), event_time=event_time).run()
    reached = rows(engine, "SELECT finished, watermark FROM feed")
    second = Replay(engine, path).run()

    assert len(first.saved) == 30
    assert first.records.finished
    assert reached == [(False, NOON + timedelta(minutes=30))]
    assert len(second.saved) == 30


def test_progress_is_told_in_bytes_on_disk(engine: Engine, path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    path.write_bytes(gzip.compress(path.read_bytes()))

    Replay(engine, path, progress=lambda done, total: told.append((done, total))).run()

    assert told[-1] == (path.stat().st_size, path.stat().st_size)


class Pipe:
    """Standard input whose writing end the test holds."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        read, self._write = os.pipe()
        self.input = os.fdopen(read)
        monkeypatch.setattr("sys.stdin", self.input)

    def write(self, value: bytes) -> None:
        os.write(self._write, value)

    def end(self) -> None:
        os.close(self._write)


@pytest.fixture
def pipes(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], Pipe]]:
    """Make standard input a pipe, as often as asked."""
    made: list[Pipe] = []

    def new_pipe() -> Pipe:
        made.append(Pipe(monkeypatch))
        return made[-1]

    yield new_pipe
    for pipe in made:
        pipe.input.close()


def test_standard_input_is_a_live_stream_until_it_ends(engine: Engine, pipes: Callable[[], Pipe]) -> None:
    pipe = pipes()
    replay = Replay(engine, "-", beat_s=0)

    pipe.write(b"on")
    early = replay.step()
    pipe.write(b"e\ntwo\nthr")
    replay.step(event_at=NOON)
    while_open = rows(engine, "SELECT kind, finished FROM feed")
    idle = replay.step()
    beat = rows(engine, "SELECT position, end_offset, max_event_at, owner FROM partition_state")
    pipe.end()
    replay.run()

    assert (early, idle) == (None, None)
    assert while_open == [("stream", False)]
    assert beat == [(8, 8, NOON, "replay")]
    assert replay.values == [b"one", b"two", b"thr"]
    assert rows(engine, "SELECT finished FROM feed") == [(True,)]


def test_standard_input_given_again_goes_on_where_it_stopped(engine: Engine, pipes: Callable[[], Pipe]) -> None:
    pipe = pipes()
    pipe.write(b"1\n2\n3\n4\n5\n")
    pipe.end()
    first = Replay(engine, "-", batch_records=1)
    first.step()
    first.step()
    first.records.close()

    pipe = pipes()
    pipe.write(b"1\n2\n3\n4\n5\n6\n")
    pipe.end()
    second = Replay(engine, "-").run()

    assert (first.values, second.values) == ([b"1", b"2"], [b"3", b"4", b"5", b"6"])


def test_a_batch_of_standard_input_whose_commit_was_in_doubt_is_not_lost(
    engine: Engine, pipes: Callable[[], Pipe]
) -> None:
    pipe = pipes()
    pipe.write(b"1\n2\n3\n4\n")
    pipe.end()
    replay = Replay(engine, "-", batch_records=2)
    batch = replay.records.poll()
    assert batch is not None
    with transaction(engine) as connection:
        advance(connection, batch.advances)  # and then the answer was lost

    replay.records.lost(batch.advances.keys())
    replay.run()

    assert replay.values == [b"3", b"4"]
