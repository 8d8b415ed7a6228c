"""Evidence: masked, only of what a metric counts, and nothing where masking fails."""

from datetime import timedelta

from detectors.score import Score, Span
from monitor.domain.evidence import evidence_of
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
