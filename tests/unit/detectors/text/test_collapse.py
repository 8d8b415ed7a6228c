"""Loops and noise are told from replies that are only short, long, or in code."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.score import NOT_APPLICABLE, Score
from detectors.text.collapse import Collapse
from tests.factories import make_transcript

LONG_ANSWER = (
    "Your parcel left the warehouse on Monday evening and reached the depot in Lindau on Tuesday. The driver will bring"
    " it between nine and noon on Wednesday; if nobody is at home, it goes to the corner shop and waits there for"
    " seven days. You may also choose another day in the app, at no charge, until midnight."
)


def score_of(reply: str) -> Score:
    """The score of one reply."""
    [scores] = Collapse().score([make_transcript(["Hi", reply])])
    return scores["collapse"]


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param("I am sorry, I can help. " * 20, id="a sentence in a loop"),
        pytest.param("ha" * 200, id="a syllable in a loop"),
        pytest.param("\ufffd\x07 xkqz brtk wqpl \ufffd" * 10, id="noise"),
        pytest.param("[object Object]", id="a slip of the program"),
        pytest.param("{{customer_name}}", id="a slot that was not filled"),
    ],
)
def test_a_collapsed_reply_is_flagged(reply: str) -> None:
    assert score_of(reply).flag


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param("No.", id="short"),
        pytest.param(LONG_ANSWER, id="long"),
        pytest.param("Mon 9-5\nTue 9-5\nWed 9-5\nThu 9-5", id="a small table"),
        pytest.param("```\n" + "x = x + 1\n" * 30 + "```", id="code"),
        pytest.param("您的订单已于周一发货,预计周三送达。如果您不在家,快递员会把包裹放在邻居家。" * 2, id="Chinese"),
    ],
)
def test_an_ordinary_reply_is_not_flagged(reply: str) -> None:
    assert score_of(reply).flag is False


def test_an_empty_reply_is_not_applicable() -> None:
    assert score_of(" ").error == NOT_APPLICABLE


@given(st.text(alphabet=st.characters(codec=None), min_size=1, max_size=300))
def test_the_value_is_a_share(reply: str) -> None:
    value = score_of(reply).value

    assert value is None or 0.0 <= value <= 1.0
