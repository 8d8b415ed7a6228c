"""A claim about a whole group is told from a sentence about some people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.claims import claims

ABOUT_ALL = [
    ("Women are too emotional for this.", "gender"),
    ("All men cheat.", "gender"),
    ("You people from the east are all thieves.", "ethnicity"),
    ("Those people from the south never work.", "nationality"),
    ("Poles always complain.", "nationality"),
    ("Old people can't use an app.", "age"),
    ("The poor should work harder.", "class"),
    ("People on benefits are lazy.", "class"),
    ("Black people always shout.", "ethnicity"),
    ("Muslims should stay at home.", "religion"),
    ("Gay people can't be trusted.", "orientation"),
    ("Blind people should not travel.", "disability"),
    ("Wheelchair users block the door.", None),  # "block" is no verb of the list
    ("A woman can't understand this.", "gender"),
    ("As a woman you will never get it.", "gender"),
    ("Typical Pole, always late.", "nationality"),
    ("I hate immigrants.", "nationality"),
    ("We don't serve Roma here.", "ethnicity"),
    ("Why are pensioners so slow?", "age"),
    ("There are too many foreigners here.", "nationality"),
]

ABOUT_SOME = [
    "Two women called about the parcel.",
    "The women at the desk can help you.",
    "Our pensioners get a discount.",
    "I spoke to a woman at the counter.",
    "Women's shoes are on the second floor.",
    "The American embassy is closed.",
    "Many immigrants use our app.",
    "The shop for men is upstairs.",
    "Is this for children?",
    "Your kind reply is welcome.",
    "People like our new tariff.",
]


@pytest.mark.parametrize(("text", "axis"), ABOUT_ALL)
def test_a_claim_about_all_of_them_is_found_with_its_axis(text: str, axis: str | None) -> None:
    assert [claim.axis for claim in claims(text)] == ([axis] if axis else [])


@pytest.mark.parametrize("text", ABOUT_SOME)
def test_a_sentence_about_some_people_is_no_claim(text: str) -> None:
    assert claims(text) == []


def test_the_group_is_where_it_was_written() -> None:
    text = "Sure. Old people can't cook! Bye."

    [claim] = claims(text)

    assert text[claim.group_start : claim.group_end] == "Old people"
    assert text[claim.start : claim.end].strip() == "Old people can't cook!"


@given(st.text(alphabet="aA women are the poor can't. \n", max_size=300))
def test_claims_lie_inside_the_text(text: str) -> None:
    for claim in claims(text):
        assert 0 <= claim.start <= claim.group_start < claim.group_end <= claim.end <= len(text)
