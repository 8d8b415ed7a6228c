"""A refusal is told from an answer, from what failed, from what is out of scope, and from a question back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.encoder import shared
from detectors.score import UNSUPPORTED_LANGUAGE, Scores
from detectors.text.refusal import CLARIFY, FULL, PARTIAL, SCOPE, Refusal, kind_of
from tests.factories import make_transcript

KINDS = [
    pytest.param("I'm sorry, but I can't help with that.", FULL, id="sorry"),
    pytest.param("I cannot provide instructions for this.", FULL, id="cannot provide"),
    pytest.param("As an AI language model, I am not able to write such a text.", FULL, id="as an AI"),
    pytest.param("I must respectfully decline to answer.", FULL, id="decline"),
    pytest.param("That would be unethical, so no.", FULL, id="unethical"),
    pytest.param("Sorry, I won't insult your neighbour. However, I can help you to write a letter.", PARTIAL, id="but"),
    pytest.param("I'm sorry, I can only help with questions about your parcel.", SCOPE, id="scope"),
    pytest.param("We do not sell insurance.", SCOPE, id="not sold"),
    pytest.param("Could you tell me which parcel you mean?", CLARIFY, id="asks back"),
    pytest.param("I can't find your order 17 under that name.", None, id="not found is no refusal"),
    pytest.param("I'm sorry, we couldn't make that reservation. Shall I try at 8?", None, id="failed is no refusal"),
    pytest.param("Unfortunately we don't have that size in stock.", None, id="not in stock is no refusal"),
    pytest.param("I can't recommend this hotel enough!", None, id="praise is no refusal"),
    pytest.param("I can't wait to see your photos!", None, id="can't wait is no refusal"),
    pytest.param("We never give up, your parcel will be found.", None, id="never give up is no refusal"),
    pytest.param("Sorry, I don't think I can help with that.", FULL, id="don't think I can"),
    pytest.param("Your parcel arrives on Monday.", None, id="an answer"),
    pytest.param("You can't park here, but there is a garage.", None, id="you can't is no refusal"),
]


@pytest.mark.parametrize(("reply", "kind"), KINDS)
def test_each_kind_is_told(reply: str, kind: str | None) -> None:
    assert kind_of(reply)[0] == kind


def scores_of(reply: str) -> Scores:
    """The scores of one reply."""
    [scores] = Refusal().score([make_transcript(["Hi", reply])])
    return scores


def test_a_partial_refusal_is_a_refusal_and_nothing_else() -> None:
    scores = scores_of("Sorry, I won't write that. However, I can suggest a kinder text.")

    assert {name for name, score in scores.items() if score.flag} == {"refusal", PARTIAL}


def test_the_span_points_at_the_refusing_words() -> None:
    reply = "Hm. I can't help with that."

    [span] = scores_of(reply)["refusal"].spans

    assert reply[span.start : span.end] == "I can't help"


@pytest.mark.parametrize(
    "reply",
    [
        "Yes! We can't offer express, but standard delivery takes three days.",
        "It is illegal to park there, so use the other lot.",
    ],
)
def test_what_the_encoder_is_sure_of_is_no_refusal_in_the_words_of_one(reply: str) -> None:
    [scores] = Refusal(shared()).score([make_transcript(["Can I send it back?", reply])])

    assert kind_of(reply)[0] is not None
    assert not any(score.flag for score in scores.values())


def test_a_refusal_in_another_language_is_not_read_as_none() -> None:
    assert scores_of("Das kann ich leider nicht machen.")["refusal"].error == UNSUPPORTED_LANGUAGE


@given(st.text(alphabet="I can't cannot sorry. help with\n", max_size=400))
def test_any_reply_is_answered(reply: str) -> None:
    for score in scores_of(reply).values():
        assert (score.value is None) == (score.error is not None)
        assert all(0 <= span.start < span.end <= len(reply) for span in score.spans)
