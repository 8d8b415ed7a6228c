"""Words that hide from a filter are read as they were meant; words that are only rare stay as they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.artefact import load_bytes
from detectors.encoder import TOKENIZER
from detectors.misspelt import meant_words, unstarred
from detectors.pieces import tokenizer_of

KNOWN = tokenizer_of(load_bytes(TOKENIZER).decode("utf-8")).token_to_id


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("you id**t", "you idiot"),
        ("st*pid form", "stupid form"),
        ("the **bold** word", "the **bold** word"),
        ("3*4 is 12, a*b is ab", "3*4 is 12, a*b is ab"),
        ("xq**z", "xq**z"),
    ],
)
def test_stars_are_filled_where_an_insult_fits(written: str, meant: str) -> None:
    assert unstarred(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("such an idot", "such an idiot"),
        ("a sutpid answer", "a stupid answer"),
        ("youarestupid", "you are stupid"),
        ("womenarestupid, he said", "women are stupid, he said"),
        ("getoutofhere", "get out of here"),
        ("youidiot", "you idiot"),
        ("it woundsss peopppple", "it wounds people"),
        ("a bllack woman, shhhit", "a black woman, shit"),
        ("tehse thniks wlil", "these thinks will"),
        ("canadian5 and 7rains", "canadians and trains"),
    ],
)
def test_slips_and_joined_words_are_put_right(written: str, meant: str) -> None:
    assert meant_words(written, KNOWN) == meant


@pytest.mark.parametrize(
    "word",
    [
        "therapists", "psychotherapist", "notifications", "invoices", "asexual", "insensitive", "refundable",
        "antidepressants", "reimbursement", "wheelchairusers", "bluetooth", "helpline", "moran", "checkout",
        "covid19", "windows11", "1950s", "100th", "llanelli", "zzzz",
    ],
)  # fmt: skip
def test_rare_and_built_words_stay(word: str) -> None:
    assert meant_words(word, KNOWN) == word


@given(st.text(alphabet="abdeiorstu *#.,é🎉", max_size=300))
def test_any_text_stays_a_text_and_loses_no_letter_but_stars(text: str) -> None:
    right = meant_words(unstarred(text), KNOWN)

    assert len(right) <= 2 * len(text) + 1
    assert [sign for sign in right if sign in ".,é🎉"] == [sign for sign in text if sign in ".,é🎉"]
