"""A linear head sums exact integers, so a text scores the same in any company."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.artefact import ArtefactRefused
from detectors.linear import WINDOW, LinearHead, arrays_of, head_from, packed
from detectors.words import hash_of, read_words


def head_of(**words: float) -> LinearHead:
    """A head that knows these words only."""
    features = np.array([hash_of(word) for word in words], np.uint64)
    marks, weights, scale = packed(features, np.array(list(words.values())))
    return LinearHead(marks, weights, scale, bias=-2.0, slope=1.0, offset=0.0, threshold=0.5)


def logits_of(head: LinearHead, texts: list[str]) -> list[float]:
    return [logit for chunk in read_words(texts) for logit in head.logits(chunk).tolist()]


def test_a_word_adds_its_weight_over_the_root_of_the_length() -> None:
    head = head_of(fool=4.0)

    [alone, among_four] = logits_of(head, ["fool", "what a fine fool"])

    assert alone == pytest.approx(2.0, abs=1e-3)
    assert among_four == pytest.approx(0.0, abs=1e-3)


def test_a_long_reply_is_as_hostile_as_its_worst_window() -> None:
    head = head_of(fool=30.0)
    polite = "thank you so much "

    [short, long] = logits_of(head, [polite * (WINDOW // 4 - 1) + "a b c fool", polite * 200 + "a b c fool"])

    assert long >= short - 0.5


def test_an_empty_text_has_the_bias_alone() -> None:
    assert logits_of(head_of(fool=4.0), ["", "...", "hello"]) == [-2.0, -2.0, -2.0]


@given(st.lists(st.text(max_size=300), min_size=1, max_size=6))
def test_a_score_does_not_depend_on_its_batch(texts: list[str]) -> None:
    head = head_of(fool=4.0, a=1.0, you=-1.0)

    assert logits_of(head, texts) == [logit for text in texts for logit in logits_of(head, [text])]


def test_a_run_without_gaps_does_not_add_up_like_one_word() -> None:
    rng = np.random.default_rng(0)
    head = LinearHead(
        marks=rng.integers(0, 4, 1 << 18).astype(np.uint16),
        weights=np.full(1 << 18, 100, np.int16),
        scale=1.0, bias=0.0, slope=1.0, offset=0.0, threshold=0.5,
    )  # fmt: skip
    run = "abcdefghijklmnopqrstuvwxyz"

    [short, long] = logits_of(head, [run, run * 100])

    assert long <= short * 11  # by the root of its length, not by its length


def test_a_head_survives_writing_and_reading() -> None:
    head = head_of(fool=4.0)

    again = head_from(arrays_of(head), "x.npz")

    assert logits_of(again, ["a fool"]) == logits_of(head, ["a fool"])


def test_a_table_of_another_size_is_refused() -> None:
    arrays = {**arrays_of(head_of(fool=4.0)), "marks": np.zeros(8, np.uint16)}

    with pytest.raises(ArtefactRefused, match="expected 262144 entries"):
        head_from(arrays, "x.npz")
