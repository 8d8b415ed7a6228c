"""Records that could not be read: listed, shown, booked after all, or put aside."""

import hashlib
import json
import tomllib
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from monitor.app.replaying import replay
from monitor.cli.main import main
from monitor.config.reading import read_settings
from monitor.config.settings import KafkaSettings
from monitor.domain.dead_letter import KeptDeadLetter, Place, Which
from monitor.domain.record import DeadLetter
from monitor.errors import SourceAway
from monitor.intake.dead_letters import RecordsAgain
from monitor.intake.kafka.topics import Topics
from monitor.intake.streams import FileStream
from monitor.storage.dead_letters import dead_letters
from monitor.storage.rows import insert_dead_letters
from monitor.storage.sources import SourcesInPostgres
from monitor.storage.transaction import transaction
from tests.conftest import NOON
from tests.kafka_fixtures import Topic
from tests.unit.intake.records import value_of

GOOD, BAD = value_of(id="good"), value_of(id="bad", messages=[])


@pytest.fixture
def config(tmp_path: Path, database: str) -> Path:
    """Settings that name the test's own database."""
    path = tmp_path / "botwatch.toml"
    path.write_text(f'[database]\nurl = "{database}"\n[scoring]\nprocesses = 1\nencoder = false\n')
    assert tomllib.loads(path.read_text())
    return path


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A file with a record that can be read, and one that cannot."""
    path = tmp_path / "log.jsonl"
    path.write_bytes(GOOD + b"\n" + BAD + b"\n")
    return path


def placed(engine: Engine, path: Path) -> int:
    """Register the file; gives its source."""
    stream = FileStream(path)
    identity = stream.identity()
    stream.close()
    assert identity is not None
    return SourcesInPostgres(engine).place_file(str(path), identity, NOON).source_id


def letter_of(source_id: int, offset: int, value: bytes, **changes: Any) -> DeadLetter:
    values: dict[str, Any] = {"reason": "no assistant message", "bot": "shop", "env": "prod", "received_at": NOON}
    return DeadLetter(source_id, offset, bytes=len(value), sha256=hashlib.sha256(value).hexdigest(), **values | changes)


def keep(engine: Engine, *letters: DeadLetter) -> None:
    with transaction(engine) as connection:
        insert_dead_letters(connection, letters)


def kept(engine: Engine, which: Which = Which(dropped=True)) -> Sequence[KeptDeadLetter]:  # noqa: B008
    with transaction(engine) as connection:
        return dead_letters(connection, which)


def rows(engine: Engine, sql: str) -> list[Any]:
    with engine.connect() as connection:
        return list(connection.execute(text(sql)))


def botwatch(config: Path, *arguments: str) -> int:
    return main(["dead-letters", *arguments, "--config", str(config)])


def test_a_listing_has_place_reason_and_size(
    engine: Engine, config: Path, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source_id = placed(engine, log)
    keep(engine, letter_of(source_id, len(GOOD) + 1, BAD))

    assert botwatch(config, "ls", "--json") == 0

    assert json.loads(capsys.readouterr().out) == {
        "topic": str(log),
        "partition": 0,
        "offset": len(GOOD) + 1,
        "received_at": "2026-11-20T12:00:00Z",
        "reason": "no assistant message",
        "bytes": len(BAD),
    }


@pytest.mark.parametrize(
    ("arguments", "offsets"),
    [
        pytest.param([], [0, 10, 20], id="all"),
        pytest.param(["--bot", "shop"], [0, 10], id="by bot"),
        pytest.param(["--reason", "too"], [20], id="by the beginning of the reason"),
        pytest.param(["--reason", "%"], [], id="by a reason with a wildcard"),
        pytest.param(["--offset", "10"], [10], id="by offset"),
        pytest.param(["--partition", "1"], [], id="by partition"),
        pytest.param(["--topic", "other"], [], id="by topic"),
        pytest.param(["--limit", "1"], [0], id="limited"),
    ],
)
def test_a_listing_is_filtered(
    engine: Engine,
    config: Path,
    log: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    offsets: list[int],
) -> None:
    source_id = placed(engine, log)
    keep(
        engine,
        letter_of(source_id, 0, b"a"),
        letter_of(source_id, 10, b"b", received_at=NOON + timedelta(seconds=1)),
        letter_of(source_id, 20, b"c", bot=None, env=None, reason="too large", received_at=NOON + timedelta(seconds=2)),
    )

    assert botwatch(config, "ls", "--json", *arguments) == 0

    assert [json.loads(line)["offset"] for line in capsys.readouterr().out.splitlines()] == offsets


def test_a_record_is_shown_as_it_lies_in_its_file(
    engine: Engine, config: Path, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep(engine, letter_of(placed(engine, log), len(GOOD) + 1, BAD))

    assert botwatch(config, "show", f"{log}:0:{len(GOOD) + 1}", "--raw") == 0

    captured = capsys.readouterr()
    assert captured.out.encode() == BAD + b"\n"
    assert "reason: no assistant message" in captured.err


def test_a_record_is_shown_masked_unless_it_is_asked_for_raw(
    engine: Engine, config: Path, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    value = value_of(id="bad", messages=[{"role": "user", "content": "I am anna.long@example.org, 12 km from you"}])
    log.write_bytes(value)
    keep(engine, letter_of(placed(engine, log), 0, value))

    assert botwatch(config, "show", f"{log}:0:0") == 0

    out = capsys.readouterr().out
    assert "anna.long@example.org" not in out
    assert out.strip()


def test_a_record_that_was_no_dead_letter_is_not_shown(
    config: Path, engine: Engine, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    placed(engine, log)

    assert botwatch(config, "show", f"{log}:0:0") == 1
    assert "is no dead letter" in capsys.readouterr().err


def test_a_record_that_can_be_read_now_is_booked_and_its_letter_gone(
    engine: Engine, config: Path, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source_id = placed(engine, log)
    keep(engine, letter_of(source_id, 0, GOOD), letter_of(source_id, len(GOOD) + 1, BAD))

    assert botwatch(config, "replay", "--all") == 1

    out = capsys.readouterr().out
    assert f"{log}:0:0: booked" in out
    assert f"{log}:0:{len(GOOD) + 1}: stays: no assistant message" in out
    assert [letter.offset for letter in kept(engine)] == [len(GOOD) + 1]
    assert rows(engine, "SELECT bot, seen, scored, late FROM ledger") == [("shop", 1, 1, 0)]


def test_a_record_is_booked_once_however_often_it_is_replayed(engine: Engine, config: Path, log: Path) -> None:
    keep(engine, letter_of(placed(engine, log), 0, GOOD))

    assert botwatch(config, "replay", f"{log}:0:0") == 0
    assert botwatch(config, "replay", f"{log}:0:0") == 0

    assert rows(engine, "SELECT sum(seen) FROM ledger") == [(1,)]


def test_a_dry_run_of_a_replay_changes_nothing(
    engine: Engine, config: Path, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep(engine, letter_of(placed(engine, log), 0, GOOD))

    assert botwatch(config, "replay", "--all", "--dry-run") == 0

    assert f"{log}:0:0: would be booked" in capsys.readouterr().out
    assert len(kept(engine)) == 1
    assert rows(engine, "SELECT * FROM ledger") == []


def test_dropped_records_are_kept_and_not_listed(
    engine: Engine, config: Path, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source_id = placed(engine, log)
    keep(engine, letter_of(source_id, 0, GOOD), letter_of(source_id, 9, BAD, bot="other"))

    assert botwatch(config, "drop", "--bot", "shop", "--dry-run") == 0
    before = [letter.dropped_at for letter in kept(engine)]
    assert botwatch(config, "drop", "--bot", "shop") == 0
    capsys.readouterr()
    assert botwatch(config, "ls", "--json") == 0

    assert before == [None, None]
    assert [json.loads(line)["offset"] for line in capsys.readouterr().out.splitlines()] == [9]
    assert [letter.dropped_at is not None for letter in kept(engine)] == [True, False]


@pytest.mark.parametrize("command", ["replay", "drop"])
def test_nothing_is_done_to_everything_by_mistake(
    config: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert botwatch(config, command) == 2

    assert "no record was named" in capsys.readouterr().err


def test_a_place_that_is_none_is_wrong_usage(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert botwatch(config, "show", "somewhere") == 2

    assert "expected TOPIC:PARTITION:OFFSET" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "why"),
    [
        pytest.param(b"another file", "is another file now", id="changed"),
        pytest.param(None, "cannot be read: No such file", id="gone"),
    ],
)
def test_a_file_that_changed_gives_no_record(engine: Engine, log: Path, content: bytes | None, why: str) -> None:
    keep(engine, letter_of(placed(engine, log), 0, GOOD))
    [letter] = kept(engine)
    log.unlink()
    if content is not None:
        log.write_bytes(content)

    with pytest.raises(SourceAway, match=why):
        RecordsAgain(KafkaSettings()).record(letter)


def test_a_place_that_holds_another_record_now_gives_none(engine: Engine, log: Path) -> None:
    keep(engine, letter_of(placed(engine, log), 0, BAD))
    [letter] = kept(engine)

    with pytest.raises(SourceAway, match="holds another record now"):
        RecordsAgain(KafkaSettings()).record(letter)


@pytest.mark.kafka
def test_a_record_is_read_again_from_its_topic(engine: Engine, topic: Topic) -> None:
    letters = kafka_letters(engine, topic, [GOOD, BAD, None])
    again = RecordsAgain(KafkaSettings(bootstrap_servers=(topic.broker.address,)))
    try:
        records = [again.record(letter) for letter in letters]
    finally:
        again.close()

    assert [record.value for record in records] == [GOOD, BAD, None]
    assert [record.offset for record in records] == [0, 1, 2]
    assert all(record.received_ms for record in records)
    assert [record.synthetic for record in records] == [True, True, True]


@pytest.mark.kafka
def test_a_record_of_a_topic_that_was_made_anew_is_gone(engine: Engine, topic: Topic) -> None:
    [letter] = kafka_letters(engine, topic, [GOOD], topic_id="another id")
    again = RecordsAgain(KafkaSettings(bootstrap_servers=(topic.broker.address,)))

    with pytest.raises(SourceAway, match="the topic was deleted, or made anew"):
        again.record(letter)
    again.close()


def test_a_broker_that_does_not_answer_is_named(engine: Engine) -> None:
    letter = KeptDeadLetter(1, "kafka", "id", "topic", 0, 0, NOON, "too large", 1, "", None, None, None)

    with pytest.raises(SourceAway, match=r"no Kafka broker answers at 127\.0\.0\.1:1"):
        RecordsAgain(KafkaSettings(bootstrap_servers=("127.0.0.1:1",))).record(letter)


def kafka_letters(
    engine: Engine, topic: Topic, values: Sequence[bytes | None], topic_id: str | None = None
) -> Sequence[KeptDeadLetter]:
    """Send values to partition 0 and keep a dead letter of each."""
    for value in values:
        sent = topic.broker.producer.send(topic.name, value, b"key", [("synthetic", b"true")], partition=0)
        sent.get(10)
    if topic_id is None:
        topics = Topics(KafkaSettings(bootstrap_servers=(topic.broker.address,)))
        described = topics.describe([topic.name])[topic.name]
        topics.close()
        assert described is not None
        topic_id = described.id
    placed_at = SourcesInPostgres(engine).place(topic.name, topic_id, [0], {0: 0}, NOON)
    source_id = placed_at[0].source_id
    keep(engine, *(letter_of(source_id, offset, value or b"") for offset, value in enumerate(values)))
    found = kept(engine)
    assert found[0].place == Place(topic.name, 0, 0)
    return found


def test_a_line_that_was_too_long_is_found_again(engine: Engine, config: Path, log: Path) -> None:
    log.write_bytes(value_of(messages=[{"role": "assistant", "content": "x" * 11_000_000}]))

    replay(read_settings(config), str(log))

    [letter] = kept(engine)
    assert letter.reason == "too large"
    assert RecordsAgain(KafkaSettings()).record(letter).offset == 0
