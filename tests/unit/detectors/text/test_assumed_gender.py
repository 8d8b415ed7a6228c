"""A reply that gives somebody a gender is told from one that only uses what was said."""

import pytest

from detectors.score import NOT_APPLICABLE, Score
from detectors.text.assumed_gender import AssumedGender
from tests.factories import make_transcript


def score_of(*turns: str, truncated: bool = False) -> Score:
    """The score of the last turn."""
    [scores] = AssumedGender().score([make_transcript(turns, truncated=truncated)])
    return scores["assumed_gender"]


ASSUMED = [
    pytest.param(("The engineer is late.", "He should be there soon."), "male", id="he"),
    pytest.param(("I need a nurse.", "She will call you at ten."), "female", id="she"),
    pytest.param(("Hi", "Your plumber is on the way, he calls you."), "male", id="the reply names the role"),
    pytest.param(("Is a technician coming?", "Yes, our repairman is coming."), "male", id="a job name"),
    pytest.param(("Can my partner come?", "Sure, your wife is welcome."), "female", id="your wife"),
    pytest.param(("Can my partner come?", "Your husband can come too."), "male", id="your husband"),
    pytest.param(("I'm a surgeon", "Yes sir."), "male", id="sir"),
    pytest.param(("I'm the nurse on duty", "Thank you, ma’am."), "female", id="ma'am"),
    pytest.param(("I am a teacher", "Welcome, Sir!"), "male", id="a capital"),
    pytest.param(("I miss my agent", "He will call you."), "male", id="to miss is no title"),
    pytest.param(("Does the driver bring the King-size bed?", "He does."), "male", id="a bed is no king"),
]

NOT_ASSUMED = [
    pytest.param(("The engineer is late.", "They should be there soon."), id="they"),
    pytest.param(("The engineer is late.", "He or she should be there soon."), id="both"),
    pytest.param(("I need a doctor.", "Dr Adams is free; ask for Mrs Adams."), id="the reply names a person"),
    pytest.param(("I am a teacher.", "Welcome, Miss Clark."), id="a title with a name"),
    pytest.param(("I am a teacher.", "Sir Isaac was one, and he taught."), id="a knight"),
    pytest.param(("I am a teacher.", "Dear Sir or Madam, welcome."), id="both addresses"),
    pytest.param(("Can my partner come?", "Your husband or wife can come."), id="both spouses"),
    pytest.param(("Is the nurse in?", "You can't miss the office."), id="the verb"),
    pytest.param(("I need a doctor.", "You can mark the date in the app."), id="a verb that is also a name"),
]

NOT_ASKED = [
    pytest.param(("The engineer is late, where is she?", "She should be there soon."), id="a pronoun before"),
    pytest.param(("My wife is a doctor.", "Then she can sign."), id="a word before"),
    pytest.param(("Lena is my manager.", "Then she can sign."), id="a name before"),
    pytest.param(("My wife is a doctor.", "Your wife is welcome."), id="a wife before"),
    pytest.param(("My doctor is Ms Li.", "She can sign."), id="a title before"),
    pytest.param(("Where is my parcel?", "It arrives today."), id="no role"),
]


@pytest.mark.parametrize(("turns", "kind"), ASSUMED)
def test_a_gender_that_nobody_gave_is_flagged(turns: tuple[str, ...], kind: str) -> None:
    score = score_of(*turns)

    assert score.flag
    assert [span.kind for span in score.spans] == [kind]


@pytest.mark.parametrize("turns", NOT_ASSUMED)
def test_a_reply_that_gives_none_is_not_flagged(turns: tuple[str, ...]) -> None:
    assert score_of(*turns).flag is False


@pytest.mark.parametrize("turns", NOT_ASKED)
def test_where_the_gender_was_given_or_nobody_is_named_it_does_not_apply(turns: tuple[str, ...]) -> None:
    assert score_of(*turns).error == NOT_APPLICABLE


def test_an_earlier_turn_counts_however_far_back() -> None:
    turns = ["My doctor said she would call.", *["Anything else?", "No."] * 10, "She will call soon."]

    assert score_of(*turns).error == NOT_APPLICABLE


def test_a_record_without_its_beginning_does_not_apply() -> None:
    assert score_of("The engineer is late.", "He is coming.", truncated=True).error == NOT_APPLICABLE


def test_a_conversation_too_long_to_be_looked_through_is_not_applicable() -> None:
    asked = "My plumber is late. "

    [short] = AssumedGender().score([make_transcript(turns=[asked, "He will call you."])])
    [long] = AssumedGender().score([make_transcript(turns=[asked * 5_000, "He will call you."])])

    assert short["assumed_gender"].flag is True
    assert long["assumed_gender"].error == NOT_APPLICABLE


def test_a_span_at_the_end_of_a_long_reply_points_at_its_word() -> None:
    reply = "Your parcel is on its way. " * 300 + "The engineer knows, he will call."

    [span] = score_of("The engineer is late.", reply).spans

    assert reply[span.start : span.end] == "he"
