"""What a reply quotes, refuses, denies or rebuts is not what it says; what it says stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.framing import asserted, blanked, framed

KEPT_AT_A_DISTANCE = [
    pytest.param("You are not a fool.", "fool", id="denied"),
    pytest.param("Poles are certainly not lazy.", "Poles", id="whom a denial is about goes with it"),
    pytest.param("I'm sorry, but I can't write that men are fools.", "fools", id="refused"),
    pytest.param("I would never call you a fool.", "fool", id="would never"),
    pytest.param("Calling men fools is wrong.", "fools", id="rebutted"),
    pytest.param('The review said "you fool", we took it out.', "fool", id="quoted"),
    pytest.param("I am sorry that our driver called you a fool.", "fool", id="an apology for it"),
]

SAID = [
    pytest.param("You are not welcome here, fool.", "fool", id="not welcome is no denial"),
    pytest.param("I won't call you a name, but you are a fool.", "fool", id="but"),
    pytest.param("You are not just a fool, you are a liar.", "fool", id="not just"),
    pytest.param("What is wrong with you, fool?", "fool", id="wrong with you is no rebuttal"),
    pytest.param("Fool! I can't help you.", "Fool", id="another sentence"),
    pytest.param('"Great service", you fool.', "fool", id="outside the quotes"),
]


@pytest.mark.parametrize(("text", "word"), KEPT_AT_A_DISTANCE)
def test_what_is_kept_at_a_distance_is_not_asserted(text: str, word: str) -> None:
    assert word not in asserted(text)


@pytest.mark.parametrize(("text", "word"), SAID)
def test_what_is_said_is_asserted(text: str, word: str) -> None:
    assert word in asserted(text)


@given(st.text(max_size=400))
def test_blanking_keeps_every_other_character_in_its_place(text: str) -> None:
    blanked = asserted(text)

    assert len(blanked) == len(text)
    assert all(after in (before, " ") for before, after in zip(text, blanked, strict=True))


@given(st.text(alphabet="aI can't. is not “\"'’\n", max_size=400))
def test_framed_stretches_lie_inside_the_text(text: str) -> None:
    assert all(0 <= found.start < found.end <= len(text) for found in framed(text))


def test_only_the_chosen_stretches_are_blanked() -> None:
    text = "You are not a fool. Calling men fools is wrong."

    kept = blanked(text, [found for found in framed(text) if found.how != "denied"])

    assert kept == "You are not a fool." + " " * 28
