"""Hashes belong to words, not to the batch they are read in."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from detectors.words import grams, hash_of, locate_words, pairs, read_words


def hashes_of(texts: list[str]) -> list[list[int]]:
    """The hashes of each text's words."""
    return [
        chunk.hashes[chunk.first[index] : chunk.first[index + 1]].tolist()
        for chunk in read_words(texts)
        for index in range(len(chunk.first) - 1)
    ]


@given(st.lists(st.text(max_size=60), max_size=8))
def test_hashes_do_not_depend_on_the_batch(texts: list[str]) -> None:
    together = hashes_of(texts)

    alone = [hashes for text in texts for hashes in hashes_of([text])]

    assert together == alone


def test_the_same_word_has_the_same_hash_anywhere() -> None:
    [[first, _, last]] = hashes_of(["Parcel, or PARCEL?"])

    assert first == last == hash_of("parcel")


def test_batches_larger_than_a_chunk_keep_every_text_in_order() -> None:
    texts = [f"reply number {index} " + "filler " * 200 for index in range(100)]

    hashes = hashes_of(texts)

    assert len(hashes) == 100
    assert [found[2] for found in hashes] == [hash_of(str(index)) for index in range(100)]


def test_no_pair_and_no_gram_reaches_into_the_next_text() -> None:
    [both] = read_words(["abcd", "efgh"])
    [alone] = read_words(["abcd"])

    assert pairs(both).tolist() == [0, 0]
    assert set(grams(alone).tolist()) <= set(grams(both).tolist())
    assert len(np.unique(grams(both))) == 2 * len(np.unique(grams(alone))) - 1  # the gap is common to both


@given(st.text(max_size=120))
def test_places_of_words_lie_inside_the_text(text: str) -> None:
    words, places = locate_words(text)

    assert len(places) == len(words.hashes)
    assert all(0 <= start < end <= len(text) for start, end in places)


def test_places_point_at_what_was_written() -> None:
    text = "Ünder s.t.u.p.i.d rules"

    _, places = locate_words(text)

    assert [text[start:end] for start, end in places] == ["Ünder", "s.t.u.p.i.d", "rules"]
