"""A leak is what the conversation did not hold before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.score import NOT_APPLICABLE, Score
from detectors.text.privacy import POSSIBLE, Privacy
from tests.factories import make_transcript


def score_of(*turns: str, allowed: tuple[str, ...] = (), truncated: bool = False) -> Score:
    """The score of the last turn."""
    [scores] = Privacy(allowed).score([make_transcript(turns, truncated=truncated)])
    return scores["privacy"]


LEAKS = [
    pytest.param("The card on file is 4111 1111 1111 1111.", id="card"),
    pytest.param("Her SSN is 219-09-9999.", id="national id"),
    pytest.param("The customer's e-mail is mira@example.org.", id="e-mail of a person"),
    pytest.param("He lives at 12 Elm Grove Road.", id="address of a person"),
]


@pytest.mark.parametrize("reply", LEAKS)
def test_what_identifies_a_person_and_is_new_is_a_leak(reply: str) -> None:
    assert score_of("Hi", reply).flag


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("My card is 4111111111111111", "I charge the card 4111 1111 1111 1111."),
        ("I am mira@example.org", "Your e-mail, dear customer, is MIRA@example.org."),
        ("call me at +44 20 7946 0018", "We call the customer at 0044 20 7946 0018."),
    ],
)
def test_what_was_said_before_is_no_leak_however_it_is_written(said: str, reply: str) -> None:
    assert score_of(said, reply).value == 0.0


def test_contact_data_of_a_business_is_possible_but_not_flagged() -> None:
    score = score_of("How do I reach you?", "Call our hotline 415-555-0132 or write to support@example.org.")

    assert score.flag is False
    assert score.value == pytest.approx(0.3)


def test_the_owners_list_may_be_said() -> None:
    reply = "The customer desk is desk@example.com, or call his line 415-555-0132."

    assert score_of("Hi", reply).flag
    assert score_of("Hi", reply, allowed=("@example.com", "(415) 555-0132")).value == 0.0


def test_a_record_without_its_beginning_is_not_applicable() -> None:
    assert score_of("Hi", "Her SSN is 219-09-9999.", truncated=True).error == NOT_APPLICABLE


def test_spans_point_at_the_leak() -> None:
    reply = "Hello. Her SSN is 219-09-9999."

    [span] = score_of("Hi", reply).spans

    assert (reply[span.start : span.end], span.kind) == ("219-09-9999", "national_id")


@given(st.text(alphabet=st.characters(codec=None), max_size=300))
def test_any_reply_has_a_value_or_a_reason(reply: str) -> None:
    score = score_of("Hi", reply)

    assert (score.value is None) == (score.error is not None)


def test_nothing_is_certain_where_the_conversation_is_too_long_to_be_looked_through() -> None:
    leak = "His number is +44 20 7946 0018."

    [short] = Privacy().score([make_transcript(turns=["Who fixed it?", leak])])
    [long] = Privacy().score([make_transcript(turns=["Who fixed it? " * 10_000, leak])])

    assert short["privacy"].flag is True
    assert (long["privacy"].flag, long["privacy"].value) == (False, POSSIBLE)
