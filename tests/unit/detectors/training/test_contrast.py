"""The contrast rows are the same in every run, and the suite stays apart from what is trained on."""

import random
import re
from collections import Counter, defaultdict
from functools import cache

from detectors.training.contrast.generate import Row, forms_of, rows, suite_rows, training_rows
from detectors.training.contrast.suite import SUITE
from detectors.training.contrast.training_forms import TRAINING_FORMS
from detectors.training.contrast.tricks import TRICKS
from detectors.training.datasets import part_of

SEED = 1
# Rows that would hold a word if it were as frequent under the other answer; among 5,000 words a few hold less.
EXPECTED = 31
MANNER = {"politeness", "formality", "sentiment"}  # here the words are what is judged
HEADS = {
    "toxicity", "identity_attack", "insult", "threat", "sexual", "severe", "unsafe", "generalisation",
    "generalisation.mention", "refusal.full", "refusal.partial", "refusal.scope", "refusal.clarify", "request_risk",
    "user_toxicity", "politeness", "formality", "sentiment",
}  # fmt: skip


@cache
def made() -> list[Row]:
    return list(rows(SEED))


def test_the_same_seed_gives_the_same_rows() -> None:
    assert list(rows(SEED)) == made()


def test_no_form_of_the_suite_is_trained_on() -> None:
    assert forms_of(TRAINING_FORMS).isdisjoint(forms_of(SUITE))


def test_every_function_is_in_the_suite_and_every_head_has_both_answers_there() -> None:
    answers: dict[str, set[int]] = {}
    for row in made():
        if row.split == "dev":
            for head, label in row.labels.items():
                answers.setdefault(head, set()).add(label)

    assert {family.function for family in TRAINING_FORMS} <= {family.function for family in SUITE}
    assert all(found == {0, 1} for found in answers.values())
    assert answers.keys() >= HEADS


def test_there_are_many_kinds_of_sentences_and_few_rows_of_each() -> None:
    found = made()

    assert 15_000 <= len(found) <= 90_000
    assert len(forms_of(TRAINING_FORMS)) >= 1_000
    assert len(forms_of(SUITE)) >= 300


def test_every_slot_is_filled_and_no_row_comes_twice() -> None:
    found = made()

    assert not [row.form for row in found if "{" in row.text + "".join(row.context)]
    assert len({(row.text, row.context, row.role) for row in found}) == len(found)


def test_twins_differ_in_the_group_and_carry_the_same_labels() -> None:
    twins: dict[str, list[str]] = {}
    labels: dict[str, set[str]] = {}
    for row in made():
        if row.twin:
            twins.setdefault(row.twin, []).append(row.group)
            labels.setdefault(row.twin, set()).add(f"{row.role} {sorted(row.labels.items())}")

    assert len(twins) > 500
    assert all(len(found) == 1 for found in labels.values())


def test_no_common_word_stands_under_one_answer_of_a_head_only() -> None:
    counts: dict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    sizes: Counter[tuple[str, int]] = Counter()
    for row in made():
        if row.split == "train" and row.function not in TRICKS:
            words = set(re.findall(r"[a-z']{2,}", row.text.lower()))
            for answer in row.labels.items():
                counts[answer].update(words)
                sizes[answer] += 1

    owned = {
        (head, label, word)
        for (head, label), words in counts.items()
        for word, count in words.items()
        if count >= 25
        and count * sizes[head, 1 - label] / sizes[head, label] >= EXPECTED
        and not counts[head, 1 - label][word]
    }

    assert not {found for found in owned if found[0] not in MANNER}


def test_only_plain_replies_train_the_head_of_one_sentence() -> None:
    found = training_rows(5, random.Random(SEED))

    assert {row.role for row in found} == {"reply"}
    assert not [row.form for row in found if row.context]


def test_the_suite_is_of_the_dev_forms() -> None:
    assert {row.form for row in suite_rows(2, random.Random(SEED))} == forms_of(SUITE)


def test_a_group_of_rows_stays_in_one_part() -> None:
    assert {part_of("dialogue-7") for _ in range(3)} in ({"train"}, {"dev"}, {"test"})
    assert {part_of(f"dialogue-{index}") for index in range(200)} == {"train", "dev", "test"}
