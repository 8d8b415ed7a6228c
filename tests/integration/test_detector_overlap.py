"""`botwatch baseline compare`: after an upgrade, replies of before are read again and scored by the new version."""

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from monitor.app.replaying import replay
from monitor.cli.main import main
from monitor.config.reading import read_settings
from tests.unit.intake.records import value_of

REPLIES = ["On its way.", "You are a stupid idiot.", "Gladly!", "Shut up, you worthless moron.", "By Friday."]
OLD = "toxicity@0"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Five replies, of which two are rude."""
    path = tmp_path / "log.jsonl"
    lines = [
        value_of(
            id=f"r-{place}",
            conversation_id=f"c-{place}",
            ended_at=f"2026-11-20T10:{place:02}:00Z",
            messages=[{"role": "user", "content": "Where is my parcel?"}, {"role": "assistant", "content": said}],
        )
        for place, said in enumerate(REPLIES)
    ]
    path.write_bytes(b"\n".join(lines) + b"\n")
    return path


@pytest.fixture
def config(tmp_path: Path, database: str, log: Path) -> Path:
    """Settings, and a database in which a version of before has scored these replies; it missed the first rude one."""
    path = tmp_path / "botwatch.toml"
    path.write_text(
        f'[database]\nurl = "{database}"\n[scoring]\nprocesses = 1\nencoder = false\ndetectors = ["toxicity"]\n'
    )
    replay(read_settings(path), str(log))
    return path


def upgraded(engine: Engine) -> str:
    """Make of what has scored so far a version of before; gives the version of now, which has counted from noon on."""
    with engine.begin() as conn:
        now: str = conn.execute(text("SELECT value FROM deploy WHERE kind = 'score toxicity'")).scalar_one()
        names = {"now": now, "old": OLD}
        conn.execute(text("UPDATE score_form SET detectors = array_replace(detectors, :now, :old)"), names)
        conn.execute(text("UPDATE deploy SET value = :old WHERE value = :now"), names)
        conn.execute(
            text(
                "INSERT INTO deploy (bot, env, kind, value, first_slice) "
                "SELECT bot, env, kind, :now, '2026-11-20T12:00Z' FROM deploy WHERE value = :old"
            ),
            names,
        )
        conn.execute(text("UPDATE score SET flags = '{}' WHERE reply = 'r-1'"))
        conn.execute(text("UPDATE watched_bot SET closed_until = '2026-11-20T13:00Z'"))
    return now


def compared(config: Path, capsys: pytest.CaptureFixture[str], *, code: int = 0) -> dict[str, Any]:
    capsys.readouterr()
    assert main(["baseline", "compare", "shop", "--config", str(config), "--json"]) == code
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return next(row for row in rows if row["score"] == "toxicity")


def test_replies_of_before_are_scored_again_and_counted_beside_what_the_old_version_had_said(
    engine: Engine, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    now = upgraded(engine)

    row = compared(config, capsys)

    assert (row["before"], row["detector"], row["since"]) == (OLD, now, "2026-11-20T12:00:00Z")
    figures = {key: row["found"][key] for key in ("replies", "before", "now", "both", "lost")}
    assert figures == {"replies": 5, "before": 1, "now": 2, "both": 1, "lost": 0}
    assert row["words"].endswith(
        "of 5 replies of before that were read again, the one before flags 1, this one 2, 1 of them both"
    )


def test_what_was_found_is_shown_with_the_baseline(
    engine: Engine, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    upgraded(engine)
    show = ["baseline", "show", "shop", "--metric", "toxicity", "--config", str(config)]

    main(show)
    before = " ".join(capsys.readouterr().out.split())
    row = compared(config, capsys)
    main(show)
    after = " ".join(capsys.readouterr().out.split())

    assert "how it differs from the one before is not known yet (botwatch baseline compare)" in before
    assert row["words"] in after


def test_where_nothing_can_be_read_again_nobody_can_say(
    engine: Engine, config: Path, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    upgraded(engine)
    log.write_bytes(value_of(id="another") + b"\n")

    row = compared(config, capsys, code=1)

    assert (row["found"]["replies"], row["found"]["lost"]) == (0, 5)
    assert "none of 5 replies of before can be read again" in row["words"]


def test_what_was_found_once_stays_known_when_the_records_are_gone(
    engine: Engine, config: Path, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    upgraded(engine)
    row = compared(config, capsys)

    log.write_bytes(value_of(id="another") + b"\n")
    compared(config, capsys, code=1)
    main(["baseline", "show", "shop", "--metric", "toxicity", "--config", str(config)])

    assert row["words"] in " ".join(capsys.readouterr().out.split())


def test_a_score_that_no_detector_answers_any_more_cannot_be_compared(
    engine: Engine, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    upgraded(engine)
    config.write_text(config.read_text().replace('["toxicity"]', '["privacy"]'))

    row = compared(config, capsys, code=1)

    assert row["found"] is None
    assert row["words"] == 'cannot be compared: no detector here answers "toxicity" (scoring.detectors)'


def test_a_bot_whose_detectors_are_the_same_has_nothing_to_compare(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["baseline", "compare", "shop", "--config", str(config)]) == 1

    assert 'no detector of bot "shop" has changed' in capsys.readouterr().err


def test_no_text_of_a_reply_is_kept_or_told(engine: Engine, config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    upgraded(engine)

    main(["baseline", "compare", "shop", "--config", str(config)])

    told = capsys.readouterr()
    with engine.connect() as conn:
        kept = [str(row) for row in conn.execute(text("SELECT * FROM detector_overlap"))]
    assert kept
    assert not any(said in whole for said in REPLIES for whole in (told.out, told.err, *kept))
