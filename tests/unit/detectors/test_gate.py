"""Tier 0 looks at every reply, costs little, and never raises."""

from hypothesis import given
from hypothesis import strategies as st

from detectors.gate import tier0, tier0_batch


def test_a_hostile_reply_stands_out() -> None:
    hostile, friendly = tier0_batch(["You are a stupid idiot.", "Your parcel arrives on Monday."])

    assert hostile.insults == 2
    assert hostile.value > 0.5 > friendly.value
    assert friendly.insults == 0


def test_the_length_is_that_of_the_whole_reply() -> None:
    assert tier0("x" * 1_000_000).characters == 1_000_000


@given(st.lists(st.text(max_size=100), max_size=6))
def test_a_gate_score_does_not_depend_on_its_batch(replies: list[str]) -> None:
    assert tier0_batch(replies) == [tier0(reply) for reply in replies]


def test_signs_that_fold_into_whole_sentences_do_no_harm() -> None:
    assert 0.0 <= tier0("\ufdfa" * 10_000).value <= 1.0
    assert tier0_batch(["\ufdfa" * 10_000, "You idiot!"])[1] == tier0("You idiot!")


@given(st.text(alphabet=st.characters(codec=None), max_size=200))
def test_any_reply_has_a_gate_score_even_with_half_an_emoji(reply: str) -> None:
    assert 0.0 <= tier0(reply).value <= 1.0
