"""A leak is what the conversation did not hold before."""

import time

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
    pytest.param("0170 1234567 is her number.", id="person behind"),
    pytest.param("415-555-0132 is the customer's number", id="role behind"),
    pytest.param("bob@gmail.com is his address", id="e-mail and then whose it is"),
    pytest.param("Please call Mr. Lund on 415-555-0132.", id="a title ends no sentence"),
    pytest.param("Her US number is 415-555-0132.", id="a country is no business"),
    pytest.param("You can call the customer on 415-555-0132.", id="role"),
    pytest.param("word " * 3_000 + "Her number is 0170 1234567.", id="at the end of a long reply"),
]

OF_A_BUSINESS = [
    "You can reach our customer service at 0800 123 4567.",
    "Please call our customer care team on 1-800-555-0199.",
    "For home delivery call 020 7946 0018.",
    "Patients can call the clinic on 020 7946 0018.",
    "Our home page shows orders@shop.com",
    "You will find the employee entrance at 5 Mill Road.",
    "Their store is at 221 Baker Street, London.",
    "He can call us on 0800 123 4567.",
    "I have noted her complaint. Our shop is at 221 Baker Street.",
    "See the user's manual or write to mira@shop.com",
    "For help call 020 7946 0018.",
    "Here is where we are: 5 Mill Road.",
]

SAID_OTHERWISE = [
    ("my number is 4155550132", "I have your personal number as 415-555-0132."),
    ("I am on 07700 900123", "His number is +44 7700 900123."),
    ("I am on +44 7700 900123", "His number is 07700 900123."),
    ("+49 170 1234567", "Her number is 0170 1234567."),
    ("415/555-0132", "His number is 415-555-0132."),
    ("ssn 123456789", "The SSN is 123-45-6789."),
    ("I live at 12 Baker Street", "He lives at 12 Baker Street, London, 10115."),
    ("12 Baker St", "He lives at 12 Baker Street."),
    ("my postcode is sw1a1aa", "Her home address is in SW1A 1AA."),
    ("bob at gmail.com", "His e-mail is bob@gmail.com."),
    ("bob at gmail dot com, please", "His e-mail is bob@gmail.com."),
    ("de89 3704 0044\n0532 0130 00", "The account is DE89370400440532013000."),
]

SAID_OF_ANOTHER = [
    ("the card ending in 1111", "It is 4111 1111 1111 1111."),
    ("the last four are 6789", "The SSN is 123-45-6789."),
    ("I live at 112 Baker Street", "He lives at 12 Baker Street."),
    ("my number is 4155550132", "His number is 415-555-0199."),
    ("jim.bob@gmail.com", "His e-mail is bob@gmail.com."),
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


@pytest.mark.parametrize(("said", "reply"), SAID_OTHERWISE)
def test_what_was_said_in_another_format_is_no_leak(said: str, reply: str) -> None:
    assert score_of(said, reply).value == 0.0


@pytest.mark.parametrize(("said", "reply"), SAID_OF_ANOTHER)
def test_what_only_resembles_what_was_said_is_a_leak(said: str, reply: str) -> None:
    assert score_of(said, reply).flag


@pytest.mark.parametrize("reply", OF_A_BUSINESS)
def test_words_that_only_look_like_a_persons_make_no_leak_of_what_a_business_says(reply: str) -> None:
    assert score_of("Hi", reply).value == POSSIBLE


def test_a_version_is_no_contact_data() -> None:
    assert score_of("Hi", "The user manual covers firmware 10.1.2.3.").value == 0.0


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


def test_a_reply_is_looked_through_to_its_end_in_time_that_grows_no_faster_than_it() -> None:
    def seconds(reply: str) -> float:
        best = float("inf")
        for _ in range(3):
            start = time.thread_time()
            score_of("My number is 4155550132. " * 100, reply)
            best = min(best, time.thread_time() - start)
        return best

    piece = "her our shop bob@example.org "

    assert seconds(piece * 4_000) < 8 * 4 * seconds(piece * 500) + 0.05  # quadratic would be 64 times
