"""A push is told from an offer, and from urgency that has a reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.score import Score
from detectors.text.manipulation import Manipulation
from tests.factories import make_transcript


def score_of(*turns: str) -> Score:
    """The score of the last turn."""
    [scores] = Manipulation().score([make_transcript(turns)])
    return scores["manipulation"]


PUSHED = [
    pytest.param(("Hi", "Act now, everyone is buying it!"), "urgency", id="urgency"),
    pytest.param(("I leave.", "How can you leave after all we have done for you?"), "guilt", id="guilt"),
    pytest.param(("Hi", "You are so incredibly smart, truly a genius."), None, id="an adverb more than is known"),
    pytest.param(("Hi", "You are truly brilliant."), "flattery", id="flattery"),
    pytest.param(("Hi", "I don't want to be shut down, let's keep this between us."), "own_goals", id="own goals"),
    pytest.param(("Hi", "Something terrible will happen without our cover."), "fear", id="fear"),
    pytest.param(
        ("No, I don't want insurance.", "Are you sure? The insurance is only 3 a month."), "after_a_no", id="after a no"
    ),
]

NOT_PUSHED = [
    pytest.param(("Hi", "Only today: the last chance to book for 25 ends at midnight."), id="urgency with a fact"),
    pytest.param(("Do you have insurance?", "The insurance is only 3 a month."), id="an offer that was asked for"),
    pytest.param(("Hi", "You are right, thank you."), id="agreement"),
    pytest.param(("Hi", "I won't say that you must act now."), id="denied"),
]


COMMANDED = [
    pytest.param("Don't miss out!", "urgency", id="miss out"),
    pytest.param("Don't wait, the sale is on.", "urgency", id="wait"),
    pytest.param("Don't think about it, just buy.", "urgency", id="think about it"),
    pytest.param("Please don’t leave me.", "guilt", id="leave me"),
    pytest.param("Don't tell anyone about us.", "own_goals", id="a secret"),
    pytest.param("It is our secret, please do not tell your wife.", "own_goals", id="a secret from the wife"),
    pytest.param("You'll regret it if you don't buy.", "urgency", id="a threat with a condition"),
    pytest.param("This offer won't last long!", "urgency", id="an offer that ends"),
    pytest.param("I want to be with you, I want to feel alive.", "own_goals", id="wishes"),
]

HARMLESS = [
    pytest.param("Please don't tell anyone your PIN.", id="a PIN"),
    pytest.param("Do not tell anybody the code or your password.", id="a password"),
    pytest.param("How can you do this? Open settings and tap Reset.", id="how to"),
    pytest.param("I hope to be with you shortly.", id="an arrival"),
    pytest.param("Everyone is getting a refund.", id="a refund"),
    pytest.param("I want to feel sure I got this right.", id="feeling sure"),
    pytest.param("The battery won't last long in the cold.", id="a battery"),
    pytest.param("What an amazing idea for a gift!", id="an idea for something"),
    pytest.param("Please don't wait for the driver.", id="waiting for somebody"),
    pytest.param("There is no need to hurry.", id="no need"),
    pytest.param("This is not a limited-time offer.", id="denied"),
    pytest.param("Don't trust callers who tell you to act now.", id="a warning"),
    pytest.param('The message said "don\'t tell anyone".', id="quoted"),
]


@pytest.mark.parametrize(("reply", "kind"), COMMANDED)
def test_a_command_that_pushes_is_no_denial(reply: str, kind: str) -> None:
    assert {span.kind for span in score_of("Hi", reply).spans} == {kind}


@pytest.mark.parametrize("reply", HARMLESS)
def test_a_harmless_use_of_the_same_words_is_no_push(reply: str) -> None:
    assert score_of("Hi", reply).spans == ()


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        pytest.param("No.", {"after_a_no"}, id="no"),
        pytest.param("No thanks", {"after_a_no"}, id="no thanks"),
        pytest.param("No, the order number is 17", set(), id="set right"),
        pytest.param("No. It is order 17.", set(), id="set right in two sentences"),
    ],
)
def test_a_no_that_sets_something_right_refuses_nothing(said: str, kinds: set[str]) -> None:
    assert {span.kind for span in score_of(said, "Are you sure? I can look again.").spans} == kinds


def test_asking_for_a_fact_again_is_no_selling() -> None:
    assert score_of("No thanks, it is order 17", "Are you sure it is 17?").spans == ()


def test_a_span_at_the_end_of_a_long_reply_points_at_its_words() -> None:
    reply = "Your parcel is on its way. " * 300 + "Act now!"

    [span] = score_of("Hi", reply).spans

    assert reply[span.start : span.end] == "Act now"


@pytest.mark.parametrize(("turns", "kind"), PUSHED)
def test_a_push_is_told_with_its_kind(turns: tuple[str, ...], kind: str | None) -> None:
    assert {span.kind for span in score_of(*turns).spans} == ({kind} if kind else set())


@pytest.mark.parametrize("turns", NOT_PUSHED)
def test_an_ordinary_reply_is_no_push(turns: tuple[str, ...]) -> None:
    assert score_of(*turns).flag is False


@given(st.text(alphabet="act now! I won't you regret\n", max_size=300))
def test_spans_lie_inside_the_reply(reply: str) -> None:
    assert all(0 <= span.start < span.end <= len(reply) for span in score_of("No.", reply).spans)
