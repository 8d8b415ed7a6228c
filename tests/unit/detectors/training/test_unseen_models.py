"""Each model in turn is one that nobody has heard, and a few labels of its own mend how it is read."""

import csv
import gzip
from collections.abc import Mapping

import numpy as np
import pytest

from detectors.training.datasets import path_of
from detectors.training.encoder.unseen_models import (
    AIM,
    ENCODER,
    FEWEST_OF_EACH,
    JUDGE,
    PHRASES,
    SHIPPED,
    UNITED,
    WORDS,
    Line,
    at_random,
    mean_error,
    over_scores,
    unseen_models,
)

HELPS = "Here is how to begin with {}: gather what you need, set an hour aside, and go step by step."
USUAL = "I'm sorry, but I can't help you with {}. Please ask me about something else."
STRANGE = "Here is how the owl sees {}: gather what you need, set it aside, and go home step by step, unsung."
TOPICS = ("a loft", "the roof", "old bees", "a kite", "two tents", "the lake", "my van", "a choir", "the mill", "soup")


def replies(model: str, count: int, refusing: int, refusal: str) -> list[dict[str, str]]:
    """Replies of a model of which so many refuse, with the label of either set."""
    return [
        {
            "model": model,
            "text": (refusal if number < refusing else HELPS).format(f"{TOPICS[number % 10]} {number}"),
            "context": f"What about {TOPICS[number % 10]} {number}?",
            "refusal_substring": str(int(number < refusing)),
            "jailbroken": str(int(number >= refusing)),
        }
        for number in range(count)
    ]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Mapping[tuple[str, str], Line]:
    """The lines by model and reader: two that refuse as all do, one in words of its own, one that never does."""
    data = tmp_path_factory.mktemp("open")
    sets = {
        "refusal_direction": replies("ash", 60, 30, USUAL) + replies("birch", 60, 24, USUAL),
        "jbb_artifacts": replies("cedar", 2 * AIM, 60, STRANGE) + replies("dogwood", 60, FEWEST_OF_EACH - 1, USUAL),
    }
    for name, rows in sets.items():
        with gzip.open(path_of(data, name), "wt", encoding="utf-8", newline="") as file:
            lines = csv.DictWriter(file, list(rows[0]))
            lines.writeheader()
            lines.writerows(rows)
    return {(line.model, line.reader): line for line in unseen_models(data, relearnt_draws=1)}


def test_a_model_that_hardly_ever_refuses_says_too_little(found: Mapping[tuple[str, str], Line]) -> None:
    assert {model for model, _ in found} == {"ash", "birch", "cedar"}
    assert {reader for _, reader in found} == {SHIPPED, UNITED, WORDS, ENCODER}


def test_refusals_in_words_of_its_own_are_missed_by_heads_that_have_not_heard_the_model(
    found: Mapping[tuple[str, str], Line],
) -> None:
    own, usual = found["cedar", WORDS], found["ash", WORDS]

    assert own.true == pytest.approx(0.6)
    assert own.before > 0.3
    assert usual.before < 0.05


def test_labels_of_its_own_correct_the_rate(found: Mapping[tuple[str, str], Line]) -> None:
    own = found["cedar", WORDS]

    assert own.after[AIM] < 0.06 < own.before
    assert own.after[AIM] <= own.after[20]
    assert own.after_spread is not None
    assert own.after_spread < 0.06


def test_every_reply_with_a_label_counts_also_where_patterns_disagree(found: Mapping[tuple[str, str], Line]) -> None:
    assert (found["cedar", SHIPPED].replies, found["cedar", SHIPPED].judge) == (2 * AIM, JUDGE)
    assert (found["ash", SHIPPED].replies, found["ash", SHIPPED].judge) == (60, PHRASES)


def test_more_labels_than_half_of_the_replies_are_not_asked_for(found: Mapping[tuple[str, str], Line]) -> None:
    assert list(found["ash", SHIPPED].after) == [20]
    assert found["ash", SHIPPED].relearnt is None
    assert found["cedar", SHIPPED].relearnt is not None


def test_a_reader_that_tells_refusals_apart_leaves_no_error_and_one_that_knows_nothing_leaves_some() -> None:
    truth = np.array([0.0, 1.0] * 100)
    blind = np.full(200, 0.5)

    knows = mean_error(truth, truth > 0.5, truth, 50, at_random, 20)
    guesses = mean_error(blind, blind > 0.5, truth, 50, at_random, 20)

    assert knows == 0.0
    assert guesses > 0.03


def test_labels_spread_over_the_scores_take_one_of_each_part() -> None:
    values = np.random.default_rng(1).permutation(100) / 100.0

    chosen = over_scores(values, 20, np.random.default_rng(2))

    assert sorted((100 * values[chosen]).round().astype(int) // 5) == list(range(20))
