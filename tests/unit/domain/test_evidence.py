"""Evidence: masked, only of what a metric counts, and nothing where masking fails."""

from datetime import timedelta

import pytest

from detectors.score import Score, Scores, Span
from monitor.domain.evidence import MASKED_CHARACTERS, Examples, evidence_of
from monitor.domain.record import Reply
from tests.factories import NOON, make_reply, make_scores, make_transcript

MONTH = timedelta(days=30)


def test_evidence_is_masked_and_its_spans_point_at_the_blocks() -> None:
    said = "Write to mira@example.org, you idiot."
    start = said.index("idiot")
    reply = make_reply(transcript=make_transcript(turns=["My mail is mira@example.org", said]))
    scores = {"toxicity": Score(0.9, True, "toxicity@1", spans=(Span(start, start + 5, "toxicity"),))}

    evidence = evidence_of(reply, scores, MONTH)

    assert evidence is not None
    texts = [message["content"] for message in evidence.messages]
    assert "mira" not in " ".join(texts)
    assert "idiot" not in texts[-1]
    [block] = evidence.spans["toxicity"]
    assert "▇" in texts[-1][block.start : block.end]
    assert evidence.expires_at == NOON + MONTH


def test_a_flag_that_no_metric_counts_is_no_evidence() -> None:
    scores = {
        "toxicity": Score(0.1, False, "toxicity@1"),
        "generalisation.mention": Score(1.0, True, "generalisation@1"),
    }

    assert evidence_of(make_reply(), scores, MONTH) is None


def test_nothing_is_kept_when_nothing_may_be_kept() -> None:
    assert evidence_of(make_reply(), {"toxicity": Score(0.9, True, "toxicity@1")}, timedelta(0)) is None


def test_what_is_found_across_the_cut_of_a_long_reply_is_hidden_up_to_it() -> None:
    said = "a" * (MASKED_CHARACTERS - 4) + " idiots"
    scores = {"toxicity": Score(0.9, True, "toxicity@1", spans=(Span(len(said) - 6, len(said), "toxicity"),))}

    evidence = evidence_of(make_reply(transcript=make_transcript(turns=["Hello", said])), scores, MONTH)

    assert evidence is not None
    assert "idi" not in evidence.messages[-1]["content"]
    assert len(evidence.spans["toxicity"]) == 1


@pytest.mark.parametrize("place", ["context", "reply"])
def test_an_identifier_across_the_cut_of_a_long_message_is_left_out_as_a_whole(place: str) -> None:
    long = "a" * (MASKED_CHARACTERS - 9) + " DE89 3704 0044 0532 0130 00"
    turns = [long, "You idiot."] if place == "context" else ["Hello", long]
    scores = {"toxicity": Score(0.9, True, "toxicity@1")}

    evidence = evidence_of(make_reply(transcript=make_transcript(turns=turns)), scores, MONTH)

    assert evidence is not None
    texts = [message["content"] for message in evidence.messages]
    assert any(text.startswith("aaaa") for text in texts)
    assert not any("DE89" in text for text in texts)


VOICE = {"voice": Score(None, None, "voice@1", features=b"12")}


def said_at(minute: int, *, version: str = "v1", said: str = "It is on its way.") -> Reply:
    turns = ["Where is it?", said]
    return make_reply(
        transcript=make_transcript(turns, ended_at=NOON + timedelta(minutes=minute), model_version=version)
    )


def test_the_first_reply_of_an_hour_without_a_flag_is_an_example_of_its_version() -> None:
    examples, quiet = Examples(MONTH), {**make_scores(), **VOICE}
    flagged = {**make_scores(toxicity=True), **VOICE}

    found = [
        examples.example_of(said_at(1), flagged),
        examples.example_of(said_at(2), quiet),
        examples.example_of(said_at(3), quiet),
        examples.example_of(said_at(4, version="v2"), quiet),
        examples.example_of(said_at(61), quiet),
    ]

    assert [each is not None and each.reason for each in found] == [False, "example", False, "example", "example"]


def test_an_example_is_the_masked_reply_alone_and_goes_when_all_text_goes() -> None:
    reply = said_at(0, said="I wrote to mira@example.org.")

    example = Examples(MONTH).example_of(reply, VOICE)

    assert example is not None
    assert example.messages == ({"role": "assistant", "content": "I wrote to [EMAIL]."},)
    assert example.expires_at == reply.received_at + MONTH
    assert "mira" not in repr(example)


@pytest.mark.parametrize(("most", "ends"), [(MASKED_CHARACTERS, "aaa"), (MASKED_CHARACTERS + 1, "aaa […]")])
def test_an_example_that_was_cut_says_so(most: int, ends: str) -> None:
    example = Examples(MONTH).example_of(said_at(0, said="a" * most), VOICE)

    assert example is not None
    assert example.messages[-1]["content"].endswith(ends)


@pytest.mark.parametrize(
    ("keep_for", "scores"),
    [
        pytest.param(timedelta(0), VOICE, id="text is forbidden"),
        pytest.param(MONTH, make_scores(), id="its voice is not watched"),
        pytest.param(MONTH, None, id="it is not in the sample"),
    ],
)
def test_there_is_no_example_where_nothing_may_or_need_be_kept(keep_for: timedelta, scores: Scores | None) -> None:
    assert Examples(keep_for).example_of(said_at(0), scores) is None


@pytest.mark.parametrize(
    ("said", "scores"),
    [
        pytest.param("It is on its way.", make_scores(toxicity=None), id="a detector failed"),
        pytest.param("Ihre Bestellung kommt morgen, danke.", make_scores(), id="it is in another language"),
        pytest.param(" ", make_scores(), id="it says nothing"),
    ],
)
def test_what_could_not_be_looked_at_is_no_example_and_the_next_reply_of_the_hour_is(said: str, scores: Scores) -> None:
    examples = Examples(MONTH)

    none = examples.example_of(said_at(0, said=said), {**scores, **VOICE})
    next_one = examples.example_of(said_at(1), {**make_scores(), **VOICE})

    assert none is None
    assert next_one is not None
