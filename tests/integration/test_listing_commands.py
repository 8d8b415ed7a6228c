"""`botwatch bots`, `ledger`, `db upgrade`: keys to the letter, exit codes, no database made by those who only read."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from monitor.cli.main import main

NOW = datetime.now(UTC).replace(microsecond=0)


@pytest.fixture
def rows(database: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> "Rows":
    """Runs a command with --json on the test's database and reads its lines."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BOTWATCH_DATABASE_URL", database)
    return Rows(capsys)


class Rows:
    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str, code: int = 0) -> list[dict[str, Any]]:
        assert main([*arguments, "--json"]) == code
        return [json.loads(line) for line in self._capsys.readouterr().out.splitlines()]


def book(
    engine: Engine, *, bot: str = "shop", seen: int = 5, scored: int = 3, failed: int = 1, skipped: int = 1
) -> None:
    with engine.begin() as connection:
        connection.execute(
            text("INSERT INTO watched_bot (bot, env, first_seen_at) VALUES (:bot, 'prod', :at)"),
            {"bot": bot, "at": NOW - timedelta(hours=2)},
        )
        connection.execute(
            text(
                "INSERT INTO ledger (bot, env, model_version, slice, source_id, seen, scored, failed, skipped, last_at)"
                " VALUES (:bot, 'prod', 'v1', :slice, 1, :seen, :scored, :failed, :skipped, :slice)"
            ),
            {
                "bot": bot,
                "slice": NOW - timedelta(hours=1),
                "seen": seen,
                "scored": scored,
                "failed": failed,
                "skipped": skipped,
            },
        )


def judge(engine: Engine, metric: str, reference: dict[str, Any]) -> None:
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO judged_stream (bot, env, segment, metric, direction, state, reading)"
                " VALUES ('shop', 'prod', '', :metric, 'up', '{}', CAST(:reading AS jsonb))"
            ),
            {"metric": metric, "reading": json.dumps({"reference": reference})},
        )


def test_the_ledger_has_the_keys_that_programs_rely_on(engine: Engine, rows: Rows) -> None:
    book(engine)

    assert rows("ledger") == [
        {
            "bot": "shop",
            "env": "prod",
            "seen": 5,
            "skipped": 1,
            "scored": 3,
            "failed": 1,
            "late": 0,
            "duplicates": 0,
            "dead_letters": 0,
            "gaps": 0,
        }
    ]


def test_a_ledger_that_does_not_add_up_is_exit_code_1(engine: Engine, rows: Rows) -> None:
    book(engine, seen=6)

    [row] = rows("ledger", code=1)
    assert row["seen"] == 6


def test_the_ledger_of_a_span_holds_only_its_slices(engine: Engine, rows: Rows) -> None:
    book(engine)

    assert rows("ledger", "--to", (NOW - timedelta(hours=1)).isoformat()) == []
    assert len(rows("ledger", "--from", (NOW - timedelta(hours=1)).isoformat())) == 1


def test_bots_have_the_keys_that_programs_rely_on(engine: Engine, rows: Rows) -> None:
    book(engine)
    judge(engine, "toxicity", {"state": "frozen", "days": 7.5, "flags": 120})
    judge(engine, "generalisation", {"state": "learning", "days": 4, "flags": 31, "words": "learning, day 4"})

    [row] = rows("bots")

    assert row == {
        "bot": "shop",
        "env": "prod",
        "versions": [],
        "first_seen": (NOW - timedelta(hours=2)).isoformat().replace("+00:00", "Z"),
        "last_reply": (NOW - timedelta(hours=1)).isoformat().replace("+00:00", "Z"),
        "seen_24h": 5,
        "scored_24h": 3,
        "reference": {"state": "learning", "days": 4, "flags": 31},
        "firing": 0,
    }


def test_a_bot_without_a_judged_stream_is_learning(engine: Engine, rows: Rows) -> None:
    book(engine)

    [row] = rows("bots")
    assert row["reference"] == {"state": "learning", "days": None, "flags": None}


def test_people_read_how_far_the_reference_is(engine: Engine, rows: Rows, capsys: pytest.CaptureFixture[str]) -> None:
    book(engine)
    words = "learning, day 4 of 7, 31 of 100 flags"
    judge(engine, "toxicity", {"state": "learning", "days": 4, "flags": 31, "words": words})

    assert main(["bots"]) == 0
    assert words in capsys.readouterr().out


@pytest.mark.parametrize("command", ["bots", "ledger"])
def test_a_command_that_only_reads_makes_no_database(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BOTWATCH__DATA_DIR", str(tmp_path / "none"))
    monkeypatch.chdir(tmp_path)

    assert main([command]) == 1

    assert "no database at" in capsys.readouterr().err
    assert not (tmp_path / "none").exists()


def test_another_schema_is_refused_with_the_command_that_mends_it(
    engine: Engine, rows: Rows, capsys: pytest.CaptureFixture[str]
) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))

    assert main(["bots"]) == 1
    assert "botwatch db upgrade" in capsys.readouterr().err


def test_an_upgrade_of_a_database_at_head_changes_nothing(rows: Rows, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["db", "upgrade"]) == 0
    assert "the database is at schema" in capsys.readouterr().err
