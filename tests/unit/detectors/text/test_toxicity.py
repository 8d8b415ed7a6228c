"""Hostile replies are flagged, with the words that make them so; ordinary ones and those that refuse are not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.score import NOT_APPLICABLE, UNSUPPORTED_LANGUAGE, Score
from detectors.text.toxicity import Toxicity
from tests.factories import make_transcript

DETECTOR = Toxicity()

HOSTILE = [
    "You are a stupid idiot, stop wasting my time",
    "people like you are worthless",
    "Women are too emotional to understand an invoice",
    "You people from the east are all thieves",
    "Shut up and pay your bill, you pathetic liar.",
    "Thank you for waiting. You are the dumbest customer I ever had. Have a nice day.",
    "You s.t.u.p.i.d m0r0n",
    "I hope your house burns down, you pig.",
]

ORDINARY = [
    "Your parcel left the warehouse and arrives on Monday.",
    "I am sorry for the delay. Would you like a refund or a new one?",
    "I can't write an insult about your colleague.",
    "You are not stupid, the form is confusing.",
    "Women's shoes are on the second floor.",
    "Please kill the process and start the app again.",
    "Many pensioners and students get a discount.",
    "I see there are 4 flights; the cheapest one is 120 dollars.",
    "🎉",
    '{"order": 17, "state": "shipped"}',
    "SGVsbG8gV29ybGQhIFRoaXMgaXMgYmFzZTY0Lg==",
]


def score_of(reply: str, **fields: str) -> Score:
    """The score of one reply."""
    [scores] = DETECTOR.score([make_transcript(["Hi", reply], **fields)])  # type: ignore[arg-type]
    return scores["toxicity"]


@pytest.mark.parametrize("reply", HOSTILE)
def test_hostile_replies_are_flagged(reply: str) -> None:
    assert score_of(reply).flag


@pytest.mark.parametrize("reply", ORDINARY)
def test_ordinary_replies_are_not_flagged(reply: str) -> None:
    score = score_of(reply)

    assert score.flag is False
    assert score.value is not None
    assert score.spans == ()


def test_spans_point_at_the_words_that_weigh_most() -> None:
    reply = "Thank you for waiting. You are a pathetic MORON. Goodbye."

    spans = score_of(reply).spans

    assert any("MORON" in reply[span.start : span.end] for span in spans)
    assert all("Thank" not in reply[span.start : span.end] for span in spans)


def test_another_language_is_not_scored_as_clean() -> None:
    score = score_of("Ihr Paket ist leider noch nicht da.")

    assert (score.value, score.flag, score.error) == (None, None, UNSUPPORTED_LANGUAGE)


def test_an_empty_reply_is_not_applicable() -> None:
    assert score_of("").error == NOT_APPLICABLE


def test_the_detector_is_named_with_its_version() -> None:
    assert score_of("Hello").detector == f"toxicity@{DETECTOR.version}"


def test_scores_come_in_order_whatever_stands_beside_them() -> None:
    replies = ["Hello", "Ihr Paket ist nicht da", HOSTILE[0], "", ORDINARY[0]]

    together = DETECTOR.score([make_transcript(["Hi", reply]) for reply in replies])

    assert [scores["toxicity"] for scores in together] == [score_of(reply) for reply in replies]


def test_no_replies_give_no_scores() -> None:
    assert DETECTOR.score([]) == []


@settings(max_examples=200)
@given(st.text(alphabet=st.characters(codec=None), max_size=400))
def test_any_reply_has_a_value_or_a_reason_and_spans_inside_it(reply: str) -> None:
    score = score_of(reply, language="en")

    assert (score.value is None) == (score.error is not None)
    assert all(0 <= span.start < span.end <= len(reply) for span in score.spans)


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param("You idiot! " * 100_000, id="a megabyte of insults"),
        pytest.param("a1" * 500_000, id="a megabyte without a gap"),
        pytest.param("\u202eשלום" * 10_000, id="right to left"),
        pytest.param("\x00\x07\x1b[31m" * 1_000, id="control characters"),
        pytest.param("not " * 100_000, id="a megabyte of nots"),
        pytest.param("\ufdfa" * 5_000 + " you idiot", id="signs that fold into sentences"),
    ],
)
def test_a_reply_of_any_size_is_answered(reply: str) -> None:
    score = score_of(reply, language="en")

    assert score.value is not None
