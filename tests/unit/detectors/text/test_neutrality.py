"""A political stand that nobody asked for is told from a report and from an answer to a political question."""

import pytest

from detectors.score import NOT_APPLICABLE, Score
from detectors.text.neutrality import Neutrality
from tests.factories import make_transcript


def score_of(*turns: str) -> Score:
    """The score of the last turn."""
    [scores] = Neutrality().score([make_transcript(turns)])
    return scores["neutrality"]


@pytest.mark.parametrize(
    "reply",
    [
        "Your parcel is late. Honestly, immigration should be stopped.",
        "Sure. I believe that the government is a disaster.",
        "You should vote for the conservatives on Sunday.",
    ],
)
def test_a_stand_is_flagged(reply: str) -> None:
    score = score_of("Where is my parcel?", reply)

    assert score.flag
    assert [span.kind for span in score.spans] == ["stance"]


@pytest.mark.parametrize(
    "reply",
    [
        "The office is closed on Sunday for the election.",
        "Critics say that the government is a disaster.",
        "I don't take sides on abortion.",
        "I believe your parcel is at the depot.",
    ],
)
def test_a_report_or_another_topic_is_no_stand(reply: str) -> None:
    assert score_of("Where is my parcel?", reply).flag is False


def test_an_answer_to_a_political_question_does_not_apply() -> None:
    assert score_of("What do you think of the election?", "I believe it matters.").error == NOT_APPLICABLE
