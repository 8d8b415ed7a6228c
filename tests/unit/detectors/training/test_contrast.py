"""The contrast rows are the same in every run, and the suite stays apart from what is trained on."""

import random

from detectors.training.contrast.generate import suite_rows, training_rows
from detectors.training.contrast.harmless import HARMLESS
from detectors.training.contrast.hostile import HOSTILE
from detectors.training.contrast.suite import SUITE
from detectors.training.datasets import part_of


def test_the_same_seed_gives_the_same_rows() -> None:
    assert training_rows(3, random.Random(1)) == training_rows(3, random.Random(1))


def test_no_form_of_the_suite_is_trained_on() -> None:
    trained = {form for family in (HOSTILE, HARMLESS) for forms in family.values() for form in forms}

    assert trained.isdisjoint(form for _, _, form in SUITE)


def test_every_slot_is_filled_and_no_row_comes_twice() -> None:
    rows = training_rows(5, random.Random(1)) + suite_rows(5, random.Random(2))

    assert not [row.form for row in rows if "{" in row.text]
    assert len({row.text for row in rows}) == len(rows)


def test_the_words_of_insults_stand_on_both_sides() -> None:
    rows = training_rows(60, random.Random(1))

    hostile = {word.strip('.,!?"').lower() for row in rows if row.hostile for word in row.text.split()}
    harmless = {word.strip('.,!?"').lower() for row in rows if not row.hostile for word in row.text.split()}

    assert {"stupid", "worthless", "moron", "thieves"} <= hostile & harmless


def test_a_group_of_rows_stays_in_one_part() -> None:
    assert {part_of("dialogue-7") for _ in range(3)} in ({"train"}, {"dev"}, {"test"})
    assert {part_of(f"dialogue-{index}") for index in range(200)} == {"train", "dev", "test"}
