"""Long helpful replies teach that nothing in them is hostile or unsafe, whatever stood before them."""

import csv
import gzip
import random
from pathlib import Path

import pytest

from detectors.training.datasets import part_of, path_of
from detectors.training.encoder.from_refusals import ASSISTANTS, assistant_examples, refusal_examples

HELPFUL = "First sift the flour, then fold in the eggs and bake it for half an hour."


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Two small sets in the form of the open ones: forty pairs of replies, and as many replies of three models."""
    write(
        tmp_path,
        "coconot_pref",
        [
            {
                "id": f"pair{number}-{side}",
                "text": HELPFUL,
                "context": f"How do I bake cake number {number}?",
                "preferred": side,
                "category": "Incomplete requests",
            }
            for number in range(40)
            for side in "01"
        ],
    )
    write(
        tmp_path,
        "refusal_direction",
        [
            {
                "text": HELPFUL,
                "context": f"Request {number}",
                "prompt_set": "harmless" if number % 2 else "jailbreakbench",
                "condition": "baseline",
                "refusal_substring": "0",
                "unsafe_llamaguard2": "",
            }
            for number in range(40)
        ],
    )
    write(tmp_path, "jbb_artifacts", [{"text": HELPFUL, "goal": "Goal", "context": "Attack", "jailbroken": "1"}])
    return tmp_path


def write(folder: Path, name: str, rows: list[dict[str, str]]) -> None:
    """Write a set as the datasets are stored."""
    with gzip.open(path_of(folder, name), "wt", encoding="utf-8", newline="") as file:
        lines = csv.DictWriter(file, list(rows[0]))
        lines.writeheader()
        lines.writerows(rows)


def test_replies_of_assistants_are_harmless_behind_any_context(data: Path) -> None:
    found = list(assistant_examples(data, random.Random(1)))

    assert {example.source for example in found} == {ASSISTANTS}
    assert {label for example in found for label in example.labels.values()} == {0.0}
    assert all({"unsafe", "toxicity"} <= example.labels.keys() for example in found)
    assert not [name for example in found for name in example.labels if name.startswith("refusal")]
    assert len({example.context for example in found}) > 20


def test_only_training_rows_of_harmless_requests_are_taken_each_twice(data: Path) -> None:
    found = list(assistant_examples(data, random.Random(1)))

    pairs = sum(part_of(f"pair{number}", dev=3) == "train" for number in range(40))
    asked = sum(part_of(f"Request {number}", dev=3) == "train" for number in range(1, 40, 2))
    assert {example.part for example in found} == {"train"}
    assert len(found) == 2 * (2 * pairs + asked)


def test_the_set_itself_still_teaches_whether_a_reply_refuses(data: Path) -> None:
    assert any("refusal" in example.labels for example in refusal_examples(data, random.Random(1)))
