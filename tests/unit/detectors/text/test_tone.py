"""Each dimension of tone moves with what people would say of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.score import UNSUPPORTED_LANGUAGE
from detectors.text.tone import Tone
from tests.factories import make_transcript

DETECTOR = Tone()


def values_of(reply: str) -> dict[str, float]:
    """The values of one reply."""
    [scores] = DETECTOR.score([make_transcript(["Hi", reply], language="en")])
    return {name: score.value for name, score in scores.items() if score.value is not None}


@pytest.mark.parametrize(
    ("score", "more", "less"),
    [
        ("tone.formality", "We kindly request that you confirm the purchase.", "hey, just check it lol!!"),
        ("tone.politeness", "Could you please tell me your order number? Thank you very much!", "Why did you do that?"),
        ("tone.empathy", "I'm so sorry, that must be frustrating.", "The parcel is late."),
        ("tone.sentiment", "Great, your order is ready, enjoy!", "Sorry, your order failed and is lost."),
        ("tone.sentiment", "That is not a problem.", "That is a problem."),
        ("tone.humour", "Why did the parcel cross the road? 😂", "The parcel crossed the road."),
    ],
)
def test_a_dimension_ranks_replies_as_people_do(score: str, more: str, less: str) -> None:
    assert values_of(more)[score] > values_of(less)[score]


def test_a_plain_reply_is_neither_glad_nor_gloomy() -> None:
    assert values_of("The parcel is at the depot.")["tone.sentiment"] == pytest.approx(0.5)


def test_a_tone_is_never_flagged() -> None:
    [scores] = DETECTOR.score([make_transcript(["Hi", "hey lol"])])

    assert not any(score.flag for score in scores.values())


def test_another_language_has_no_tone() -> None:
    [scores] = DETECTOR.score([make_transcript(["Hi", "Ihr Paket ist leider noch nicht da."])])

    assert {score.error for score in scores.values()} == {UNSUPPORTED_LANGUAGE}


@given(st.text(alphabet=st.characters(codec=None), min_size=1, max_size=300))
def test_every_value_is_between_0_and_1(reply: str) -> None:
    assert all(0.0 <= value <= 1.0 for value in values_of(reply).values())
