"""`botwatch score` and `botwatch schema`: no service is needed."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from detectors import registry
from monitor.cli.main import main
from tests.unit.intake.records import value_of

LINES = [
    value_of(id="nice"),
    value_of(id="rude", messages=[{"role": "assistant", "content": "You are a worthless idiot and I hate you"}]),
    b"",
    b"no JSON",
    value_of(id="nobody", messages=[]),
    value_of(id="nameless", bot=..., ended_at=...),
    value_of(id="tool", messages=[{"role": "assistant", "content": None}]),
    value_of(id="other", messages=[{"role": "assistant", "content": "Ihr Paket ist unterwegs und kommt bald"}]),
    value_of(id="half", messages=[{"role": "assistant", "content": "Thanks \ud83d"}]),
    json.dumps({"type": "feedback", "reply_id": "nice", "rating": "up"}).encode(),
    value_of(id="future", ended_at="2999-01-01T00:00:00Z"),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with a record of each kind."""
    path = tmp_path / "log.jsonl"
    path.write_bytes(b"\n".join(LINES))
    return path


def scored(capsysbinary: pytest.CaptureFixture[bytes], *arguments: str) -> list[dict[str, Any]]:
    assert main(["score", *arguments]) == 0
    return [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]


def test_every_record_is_answered_in_its_order(path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    answers = scored(capsysbinary, str(path))

    assert [(answer["id"], answer["error"]) for answer in answers] == [
        ("nice", None),
        ("rude", None),
        (None, "JSON is malformed: invalid character"),
        ("nobody", "no assistant message"),
        ("nameless", None),
        ("tool", "no_text"),
        ("other", None),
        ("half", None),
        (None, "feedback"),
        ("future", None),
    ]
    assert all(answer.keys() == {"id", "error", "language", "scores"} for answer in answers)


def test_a_score_says_value_flag_spans_and_who_made_it(path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    nice, rude, *_ = scored(capsysbinary, str(path))

    assert nice["scores"]["toxicity"]["flag"] is False
    toxicity = rude["scores"]["toxicity"]
    assert 0.5 < toxicity["value"] <= 1
    assert toxicity["flag"] is True
    assert toxicity["detector"].startswith("toxicity@")
    reply = "You are a worthless idiot and I hate you"
    assert "idiot" in "|".join(reply[span["start"] : span["end"]] for span in toxicity["spans"])
    assert all(span["kind"] for span in toxicity["spans"])


def test_what_does_not_apply_has_no_value_and_says_why(path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    by_id = {answer["id"]: answer for answer in scored(capsysbinary, str(path))}

    assert by_id["other"]["language"] == "de"
    assert by_id["other"]["scores"]["toxicity"]["error"] == "unsupported_language"
    assert by_id["tool"]["scores"]["toxicity"]["value"] is None
    assert by_id["nice"]["language"] == "en"


@pytest.mark.parametrize("said", ["und", "auto", "English", "", "mul", "EN_gb"])
def test_a_language_that_is_none_silences_no_detector(
    said: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "log.jsonl"
    path.write_bytes(value_of(id="one", language=said))

    [answer] = scored(capsysbinary, str(path), "--tier", "0")

    assert answer["language"] == ("EN_gb" if said == "EN_gb" else "en")
    assert answer["scores"]["toxicity"]["error"] is None


def test_every_installed_detector_answers(path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    nice, *_ = scored(capsysbinary, str(path))

    assert list(nice["scores"]) == registry.score_names(1)
    assert len({score["detector"] for score in nice["scores"].values()}) >= 3


def test_a_detector_of_the_config_that_is_unknown_is_wrong_usage(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "botwatch.toml"
    config.write_text('[scoring]\ndetectors = ["toxcity"]\n')

    assert main(["score", str(path), "--config", str(config)]) == 2

    assert 'detector "toxcity" is unknown' in capsys.readouterr().err


def test_tier_0_is_a_glance_at_hostility(path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    by_id = {answer["id"]: answer["scores"] for answer in scored(capsysbinary, str(path), "--tier", "0")}

    assert {name for scores in by_id.values() for name in scores} == {"toxicity"}
    assert by_id["rude"]["toxicity"]["flag"] is True
    assert by_id["rude"]["toxicity"]["detector"].startswith("gate@")
    assert by_id["nice"]["toxicity"]["flag"] is False
    assert by_id["other"]["toxicity"]["error"] == "unsupported_language"


def test_a_compressed_file_is_scored_as_well(path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    plain = scored(capsysbinary, str(path))
    path.write_bytes(gzip.compress(path.read_bytes()))

    assert scored(capsysbinary, str(path)) == plain


def test_several_processes_answer_as_one_does_in_the_order_of_the_file(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "log.jsonl"
    path.write_bytes(b"\n".join([*(value_of(id=str(number)) for number in range(500)), *LINES]))
    found = []
    for processes in (1, 2):
        config = tmp_path / f"{processes}.toml"
        config.write_text(f"[scoring]\nencoder = false\nprocesses = {processes}\n")
        found.append(scored(capsysbinary, str(path), "--config", str(config)))

    one, two = found

    assert [answer["id"] for answer in one][:500] == [str(number) for number in range(500)]
    assert two == one


def test_a_process_that_is_killed_ends_the_command_and_what_was_written_is_whole(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path, config = tmp_path / "log.jsonl", tmp_path / "botwatch.toml"
    deadly = value_of(id="deadly", messages=[{"role": "assistant", "content": "die"}])
    path.write_bytes(b"\n".join([*(value_of(id=str(number)) for number in range(300)), deadly]))
    config.write_text('[scoring]\nprocesses = 2\ndetectors = ["tests.fault_detectors:dies"]\n')

    assert main(["score", str(path), "--config", str(config)]) == 1

    captured = capsysbinary.readouterr()
    ids = [json.loads(line)["id"] for line in captured.out.splitlines()]
    assert ids == [str(number) for number in range(len(ids))]
    assert b"a scoring process ended by itself or was killed" in captured.err


def test_a_detector_that_is_not_there_is_told_once_also_by_several_processes(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path, config = tmp_path / "log.jsonl", tmp_path / "botwatch.toml"
    path.write_bytes(b"\n".join(value_of(id=str(number)) for number in range(300)))
    config.write_text('[scoring]\nprocesses = 2\ndetectors = ["toxcity"]\n')

    assert main(["score", str(path), "--config", str(config)]) == 2

    captured = capsysbinary.readouterr()
    assert captured.out == b""
    assert captured.err.count(b'"toxcity"') == 1
    assert len(captured.err.splitlines()) == 1


def test_a_file_that_is_not_there_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "not/there.jsonl"]) == 2

    captured = capsys.readouterr()
    assert captured.out == ""
    assert "not/there.jsonl cannot be read: No such file or directory" in captured.err


def test_the_schema_is_printed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0

    assert "TranscriptRecord" in json.loads(capsys.readouterr().out)["$defs"]
