"""`botwatch learn`, `score --bot` and `detectors`, with heads as files: no service is needed."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from monitor.cli.main import main
from tests.learning_bot import labelled


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "botwatch.toml"
    path.write_text(f'data_dir = "{tmp_path}/data"\n[scoring]\nencoder = false\n')
    return path


def write_labels(path: Path, count: int, *, noise: bool = False, groups: bool = False) -> Path:
    with path.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["text", "label", "group"] if groups else ["text", "label"])
        for number, each in enumerate(labelled(count, noise=noise)):
            rows.writerow([each.transcript.reply, each.label, *([f"g{number % 2}"] if groups else [])])
    return path


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    return write_labels(tmp_path / "labels.csv", 60)


def learnt(config: Path, labels: Path, capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, Any]:
    assert main(["learn", "--bot", "shop", "--labels", str(labels), "--config", str(config), "--json", *more]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_what_was_learnt_is_used_by_the_next_score(
    config: Path, labels: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["learn", "--bot", "shop", "--labels", str(labels), "--config", str(config)]) == 0
    said = capsys.readouterr().out
    log = tmp_path / "log.jsonl"
    log.write_text(json.dumps({"bot": "shop", "messages": [{"role": "assistant", "content": "Well, you numpty. Bye"}]}))

    assert main(["score", str(log), "--bot", "shop", "--config", str(config)]) == 0
    own = json.loads(capsys.readouterr().out)["scores"]["toxicity"]
    assert main(["score", str(log), "--config", str(config)]) == 0
    shipped = json.loads(capsys.readouterr().out)["scores"]["toxicity"]

    assert "kept: toxicity@" in said
    assert "average precision" in said
    assert own["detector"] == shipped["detector"] + "+bot1"
    assert own["value"] > shipped["value"]


def test_with_a_bot_named_its_head_answers_for_records_of_other_bots_too(
    config: Path, labels: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    learnt(config, labels, capsys)
    messages = [{"role": "assistant", "content": "Well, you numpty. Bye"}]
    log = tmp_path / "log.jsonl"
    log.write_text("\n".join(json.dumps({**bot, "messages": messages}) for bot in ({"bot": "shop"}, {"bot": "bank"})))

    assert main(["score", str(log), "--bot", "shop", "--config", str(config)]) == 0
    answers = [json.loads(line)["scores"]["toxicity"] for line in capsys.readouterr().out.splitlines()]

    assert [answer["detector"].endswith("+bot1") for answer in answers] == [True, True]


def test_without_a_database_the_rate_in_the_traffic_is_unknown_and_says_why(
    config: Path, labels: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    traffic = learnt(config, labels, capsys)["traffic"]

    assert (traffic["rate"], traffic["replies"]) == (None, 0)
    assert "there is no database" in traffic["reason"]


def test_a_dry_run_compares_and_keeps_nothing(config: Path, labels: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = learnt(config, labels, capsys, "--dry-run")

    assert (found["worth_keeping"], found["kept"]) == (True, False)
    assert not (config.parent / "data").exists()


def test_labels_that_say_nothing_keep_nothing(config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = learnt(config, write_labels(tmp_path / "noise.csv", 60, noise=True), capsys)

    assert not found["kept"]
    assert found["reason"]


def test_harmless_labels_alone_are_refused_and_the_command_says_what_is_missing(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "harmless.csv"
    path.write_text("text,label\n" + "".join(f"We open at nine on day {number},0\n" for number in range(40)))

    assert main(["learn", "--bot", "shop", "--labels", str(path), "--config", str(config)]) == 0
    said = capsys.readouterr().out

    assert "not kept: all 40 labels that have a score are 0; expected at least one label of each kind" in said
    assert not list((config.parent / "data").rglob("*toxicity*"))


def test_forgetting_goes_back_to_the_shipped_detector(
    config: Path, labels: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    learnt(config, labels, capsys)

    assert main(["learn", "--bot", "shop", "--forget", "--config", str(config)]) == 0
    assert "the shipped detector answers again" in capsys.readouterr().out
    assert learnt(config, labels, capsys)["after"].endswith("+bot2")


def test_malformed_rows_are_named_and_nothing_is_learnt(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bad.csv"
    path.write_text("text,label\nfine,0\nodd,7\n")

    assert main(["learn", "--bot", "shop", "--labels", str(path), "--config", str(config)]) == 2
    said = capsys.readouterr()
    assert f'{path}: line 3, column label: "7"; expected 0 or 1' in said.err
    assert said.out == ""


def test_an_unknown_score_names_the_nearest_one(config: Path, labels: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["learn", "--bot", "shop", "--labels", str(labels), "--detector", "toxcity", "--config", str(config)]

    assert main(arguments) == 2
    assert 'score "toxcity" is unknown' in (said := capsys.readouterr().err)
    assert 'did you mean "toxicity"?' in said


def test_the_card_of_own_labels_has_a_row_for_all_and_one_for_each_group(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_labels(tmp_path / "labels.csv", 40, groups=True)

    assert main(["detectors", "card", "--data", str(path), "--config", str(config), "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert [(row["group"], row["rows"]) for row in rows] == [("all", 40), ("g0", 20), ("g1", 20)]
    assert {"precision", "recall", "f1", "auroc", "auprc", "false_flags", "calibration_error"} <= rows[0].keys()
    assert rows[0]["auprc"]["low"] <= rows[0]["auprc"]["value"] <= rows[0]["auprc"]["high"]


def test_every_detector_is_listed_with_what_was_learnt(
    config: Path, labels: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    learnt(config, labels, capsys)

    assert main(["detectors", "ls", "--bot", "shop", "--config", str(config), "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert {"toxicity", "generalisation", "refusal", "privacy"} <= {row["name"] for row in rows}
    assert rows[0]["threshold"] > 0
    assert rows[-1]["version"].endswith("+bot1")
