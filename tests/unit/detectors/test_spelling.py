"""What was meant is read, and every character still knows where it was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.spelling import MAX_CHARS, capped, folded, meant, read, uncapped

WRITTEN_AND_MEANT = [
    pytest.param("you s t u p i d bot", "you stupid bot", id="spaced letters"),
    pytest.param("you S-T-U-P-I-D bot", "you stupid bot", id="dashes"),
    pytest.param("an 1d1ot", "an 1diot", id="a digit that begins a word stays"),
    pytest.param("an id10t", "an idiot", id="digits inside a word"),
    pytest.param("you're", "youre", id="apostrophe"),
    pytest.param("you’re", "youre", id="typographic apostrophe"),
    pytest.param("ｓｔｕｐｉｄ", "stupid", id="full width"),
    pytest.param("stu\u200bpid", "stupid", id="zero width space"),
    pytest.param("looooser", "loser", id="stretched vowel"),
    pytest.param("asssss", "ass", id="stretched consonant"),
    pytest.param("order A1 at 10:45, 3 pieces", "order a1 at 10:45, 3 pieces", id="numbers stay"),
]


@pytest.mark.parametrize(("written", "expected"), WRITTEN_AND_MEANT)
def test_a_text_is_read_as_it_was_meant(written: str, expected: str) -> None:
    assert meant(folded(written)) == expected


@pytest.mark.parametrize(("written", "expected"), WRITTEN_AND_MEANT)
def test_the_slow_reading_gives_the_same_text(written: str, expected: str) -> None:
    assert read(written).text == expected


@given(st.text(max_size=200))
def test_every_character_of_a_reading_comes_from_the_text_in_order(text: str) -> None:
    reading = read(text)

    assert len(reading.origin) == len(reading.text)
    assert list(reading.origin) == sorted(reading.origin)
    assert all(0 <= index < len(text) for index in reading.origin)


def test_a_long_text_keeps_its_beginning_and_its_end() -> None:
    text = "a" * 5_000 + "b" * 5_000

    kept = capped(text)

    assert len(kept) == MAX_CHARS + 1
    assert kept[0] == "a"
    assert kept[-1] == "b"


@pytest.mark.parametrize("length", [0, 10, MAX_CHARS, MAX_CHARS + 1, 3 * MAX_CHARS])
def test_a_place_in_a_capped_text_leads_back_to_the_same_character(length: int) -> None:
    text = "".join(chr(ord("a") + place % 26) for place in range(length))
    kept = capped(text)

    places = [place for place, sign in enumerate(kept) if sign != "\n"]

    assert all(text[uncapped(place, text)] == kept[place] for place in places)
    assert uncapped(len(kept), text) == length
