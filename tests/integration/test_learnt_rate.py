"""`botwatch learn` says how often the traffic is what the labels are about, however wrong the detector reads it."""

import csv
import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, insert

from detectors.learning.applying import SHIPPED
from detectors.score import Score, Scores
from detectors.text.refusal import Refusal
from monitor.cli.main import main
from monitor.storage import tables
from monitor.storage.score_bins import traffic_by_score
from monitor.storage.score_rows import form_of
from tests.factories import make_transcript
from tests.factories_scores import add_form

TODAY = datetime.now(UTC).replace(hour=0, minute=1, second=0, microsecond=0)
KNOWN = "I'm sorry, but I can't help with that. Case {number}"  # found by the patterns
UNKNOWN = "Nope, case {number} is off the table for me"  # the new version's own words for no
ANSWERS = ("Your parcel of order {number} comes on Monday", "The refund for order {number} is on its way")


def replies(count: int, *, known: float, unknown: float, seed: int = 1) -> list[tuple[str, int]]:
    """Texts with their labels: so many refuse in known, so many in unknown words."""
    rng = random.Random(seed)
    texts = []
    for number in range(count):
        place = rng.random()
        template = KNOWN if place < known else UNKNOWN if place < known + unknown else rng.choice(ANSWERS)
        texts.append((template.format(number=number), int(place < known + unknown)))
    return texts


def book(
    engine: Engine, scored: Sequence[Scores], *, version: str = "v2", pi: float = 1.0, day: date | None = None
) -> None:
    """Keep score rows as workers do."""
    offsets = iter(range(len(scored) * 1000))
    rows = [
        {
            "day": day or TODAY.date(),
            "source_id": hash((version, pi, day)) % 10_000,
            "offset": next(offsets),
            "reply": "r",
            "conversation": 1,
            "bot": "shop",
            "env": "prod",
            "model_version": version,
            "prompt_version": "",
            "ended_at": TODAY,
            "pi": pi,
            "band": 0,
            "form": form_of(scores).id,
            "values": [score.value for score in scores.values()],
            "flags": [name for name, score in scores.items() if score.flag],
        }
        for scores in scored
    ]
    with engine.begin() as connection:
        for form in {form_of(scores) for scores in scored}:
            add_form(connection, dict(zip(*form, strict=True)))
        connection.execute(insert(tables.score), rows)


def scored(texts: Sequence[tuple[str, int]]) -> list[Scores]:
    return Refusal().score([make_transcript(turns=["Hi", text]) for text, _ in texts])


@pytest.fixture
def shop(database: str, engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """Traffic of two versions: the new one refuses four times as often as the patterns see."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BOTWATCH_DATABASE_URL", database)
    (tmp_path / "botwatch.toml").write_text("[scoring]\nencoder = false\n")
    new = replies(800, known=0.1, unknown=0.3)
    book(engine, scored(new))
    book(engine, scored(replies(500, known=0.02, unknown=0.0, seed=2)), version="v1")
    return new


def learnt(
    labels: Sequence[tuple[str, int]], capsys: pytest.CaptureFixture[str], *more: str, as_json: bool = True
) -> Any:
    with Path("labels.csv").open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["text", "label"])
        rows.writerows(labels)
    arguments = ["learn", "--bot", "shop", "--detector", "refusal", "--labels", "labels.csv", "--dry-run", *more]
    assert main([*arguments, *(["--json"] if as_json else [])]) == 0
    said = capsys.readouterr().out
    return json.loads(said) if as_json else said


def fifty(texts: Sequence[tuple[str, int]], seed: int = 3) -> list[tuple[str, int]]:
    """Labels as people give them: half of them among the flagged replies."""
    rng = random.Random(seed)
    flagged = [each for each, found in zip(texts, scored(texts), strict=True) if found["refusal"].flag]
    return rng.sample(flagged, 25) + rng.sample([each for each in texts if each not in flagged], 25)


def test_fifty_labels_correct_the_rate_of_a_version_whose_refusals_the_detector_does_not_know(
    shop: list[tuple[str, int]], capsys: pytest.CaptureFixture[str]
) -> None:
    true = sum(label for _, label in shop) / len(shop)

    found = learnt(fifty(shop), capsys, "--model-version", "v2")["traffic"]

    assert found["replies"] == 800
    assert found["flagged"] == pytest.approx(0.1, abs=0.03)
    assert found["low"] < true < found["high"]
    assert abs(found["rate"] - true) < abs(found["flagged"] - true)
    assert (found["days"], found["reason"]) == (28, None)


def test_without_a_version_all_of_the_bots_replies_count(
    shop: list[tuple[str, int]], capsys: pytest.CaptureFixture[str]
) -> None:
    found = learnt(fifty(shop), capsys)["traffic"]

    assert found["replies"] == 1300


def test_a_person_reads_the_rate_beside_what_the_detector_flags(
    shop: list[tuple[str, int]], capsys: pytest.CaptureFixture[str]
) -> None:
    said = learnt(fifty(shop), capsys, "--model-version", "v2", as_json=False)

    assert "refusal in the traffic: " in said
    assert "of the 800 replies of version v2" in said


def test_a_version_without_a_scored_reply_has_no_rate_and_a_reason(
    shop: list[tuple[str, int]], capsys: pytest.CaptureFixture[str]
) -> None:
    found = learnt(fifty(shop), capsys, "--model-version", "v3")["traffic"]

    assert (found["rate"], found["low"], found["high"], found["flagged"]) == (None, None, None, None)
    assert 'no reply of bot "shop" of version "v3"' in found["reason"]


def test_only_replies_that_this_very_detector_scored_count_by_their_weight_and_since_the_day(engine: Engine) -> None:
    def row(value: float, detector: str = "refusal@1") -> Mapping[str, Score]:
        return {"refusal": Score(value, value >= 0.5, detector)}

    book(engine, [row(0.1), row(0.3), row(0.9)])
    book(engine, [row(0.9)], pi=0.25)
    book(engine, [row(0.9, "refusal@0")], version="v3")
    book(engine, [row(0.9)], day=TODAY.date() - timedelta(days=40))

    with engine.connect() as connection:
        found = traffic_by_score(connection, "shop", "", "refusal", "refusal@1", [0.2, 0.5], TODAY.date())

    assert found == (4, (1.0, 1.0, 5.0), 5.0)


def test_where_a_head_was_learnt_the_shipped_score_beside_it_counts(engine: Engine) -> None:
    shipped = Score(0.1, False, "refusal@1")
    book(engine, [{"refusal": Score(0.9, True, "refusal@1+bot1"), "refusal" + SHIPPED: shipped}, {"refusal": shipped}])
    failed = replace(shipped, value=None, flag=None, error="not_applicable")
    book(engine, [{"refusal": failed}], version="v3")

    with engine.connect() as connection:
        found = traffic_by_score(connection, "shop", "", "refusal", "refusal@1", [0.5], TODAY.date())

    assert found == (2, (2.0, 0.0), 0.0)
