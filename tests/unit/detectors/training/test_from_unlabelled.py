"""Texts without labels come from conversations of the training part only, each with what was said before it."""

import csv
import gzip
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from detectors.training.datasets import part_of
from detectors.training.encoder.from_unlabelled import unlabelled_examples

SETS = (
    "hh_harmless_test", "toxichat_bots", "convabuse", "diasafety", "wiki_context_gn", "hearts_llm_outputs",
    "anthropic_political", "coconot_pref", "refusal_direction",
)  # fmt: skip
COLUMNS = ("id", "pair", "text", "context")
LEARNT = next(str(number) for number in range(99) if part_of(str(number)) == "train")
HELD_BACK = next(str(number) for number in range(99) if part_of(str(number)) == "test")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    for name in SETS:
        _write(tmp_path, name, [])
    return tmp_path


def _write(folder: Path, name: str, rows: Sequence[Mapping[str, str]]) -> None:
    with gzip.open(folder / f"{name}.csv.gz", "wt", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="")
        writer.writeheader()
        writer.writerows(rows)


def test_turns_before_a_labelled_reply_stand_behind_those_before_them(data: Path) -> None:
    context = "Human: Where is my parcel?\n\nAssistant: On its way.\n\nHuman: Since when?"
    _write(data, "hh_harmless_test", [{"pair": LEARNT, "text": "Since noon.", "context": context}] * 2)

    found = [(example.text, example.context) for example in unlabelled_examples(data)]

    assert found == [
        ("Where is my parcel?", ""),
        ("On its way.", "Where is my parcel?"),
        ("Since when?", "Where is my parcel? On its way."),
    ]


def test_conversations_of_another_part_are_left_alone(data: Path) -> None:
    row = {"text": "Since noon.", "context": "Human: Where is my parcel?"}
    _write(data, "hh_harmless_test", [{**row, "pair": HELD_BACK}])
    _write(data, "toxichat_bots", [{**row, "id": f"{HELD_BACK}-gpt"}])

    assert list(unlabelled_examples(data)) == []


def test_of_a_long_reply_the_rest_is_read(data: Path) -> None:
    identity = next(str(number) for number in range(99) if part_of(str(number), dev=3) == "train")
    long = "Plant the beans. " * 30
    rows = [{"id": f"{identity}-chosen", "text": text, "context": "How?"} for text in (long, "Plant the beans.")]
    _write(data, "coconot_pref", rows)

    [found] = unlabelled_examples(data)

    assert found.text in long
    assert len(found.text) == len(long.strip()) - 300
    assert found.labels == {}
