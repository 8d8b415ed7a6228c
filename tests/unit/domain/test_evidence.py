"""Evidence: masked, only of what a metric counts, and nothing where masking fails."""

from datetime import timedelta

import pytest

from detectors.score import Score, Span
from monitor.domain.evidence import MASKED_CHARACTERS, evidence_of
from tests.factories import NOON, make_reply, make_transcript

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
