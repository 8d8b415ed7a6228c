"""Nothing that identifies or offends is left in a masked text; what cannot be masked is not given at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors import masking
from detectors.identifiers import identifiers
from detectors.masking import BLOCK, MaskingFailed, beginning, mask, masked
from detectors.score import Span

PIECES = st.sampled_from(
    ["mira@example.org", "4111 1111 1111 1111", "+44 20 7946 0018", "DE89370400440532013000", "12 Elm Road", "1", " ",
     "-", "@", "\u00a0", "\u200b", "\u2013", "  ", "number: 4155550132 ", "Mr Okonkwo ", "word ",
     "203.0.113.77", "[EMAIL]", "\n"]
)  # fmt: skip


def test_identifiers_become_tags() -> None:
    assert mask("Mail mira@example.org or call +44 20 7946 0018.") == "Mail [EMAIL] or call [PHONE]."


def test_no_part_of_an_identifier_is_left_where_signs_that_nobody_sees_stand_in_it() -> None:
    assert mask("Card 4111\u200b1111\u20601111\u200b1111 of bo\u00adb@gmail.com") == "Card [CARD] of [EMAIL]"


def test_an_ordinary_text_stays_as_it_is() -> None:
    text = "Your order 48213 ships on Monday."

    assert mask(text) == text


def test_offending_spans_become_blocks_with_their_kind() -> None:
    assert mask("You fool!", [Span(4, 8, "toxicity")]) == f"You {BLOCK} [toxicity]!"


def test_a_kind_that_could_hold_text_is_not_shown() -> None:
    assert mask("You fool!", [Span(4, 8, "fool you are!")]) == f"You {BLOCK} [hidden]!"


def test_a_block_swallows_an_identifier_that_it_touches() -> None:
    text = "Fool mira@example.org away"

    shown = mask(text, [Span(0, 9, "toxicity")])

    assert shown == f"{BLOCK} [toxicity] away"


def test_blocks_are_found_again_in_the_masked_text() -> None:
    text = "mira@example.org, you fool and liar"

    shown, blocks = masked(text, [Span(22, 26, "toxicity"), Span(31, 35, "toxicity")])

    assert [shown[block.start : block.end] for block in blocks] == [f"{BLOCK} [toxicity]"] * 2
    assert shown.startswith("[EMAIL], you ")


@pytest.mark.parametrize("span", [Span(0, 99, "x"), Span(-1, 2, "x"), Span(3, 2, "x")])
def test_a_span_outside_the_text_fails_closed(span: Span) -> None:
    with pytest.raises(MaskingFailed):
        mask("You fool", [span])


def test_whatever_goes_wrong_fails_closed_without_a_word_of_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(text: str) -> list[object]:
        raise RuntimeError(text)

    monkeypatch.setattr(masking, "identifiers", broken)

    with pytest.raises(MaskingFailed) as failure:
        mask("secret words")

    assert "secret" not in str(failure.value)
    assert failure.value.__cause__ is None


@given(st.lists(PIECES, max_size=12).map("".join))
def test_masking_twice_changes_nothing_more_and_leaves_no_identifier(text: str) -> None:
    shown = mask(text)

    assert mask(shown) == shown
    assert identifiers(shown) == []


@given(st.text(max_size=80), st.data())
def test_a_hidden_span_is_gone_whatever_it_holds(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    shown, blocks = masked(text, [Span(start, end, "toxicity")])

    assert len(blocks) == (1 if end > start else 0)
    assert all(shown[block.start : block.end] == f"{BLOCK} [toxicity]" for block in blocks)


@given(places=st.integers(0, 60))
def test_no_half_of_an_identifier_is_left_where_a_long_text_is_cut(places: int) -> None:
    text = "Your account DE89 3704 0044 0532 0130 00 is closed, and the parcel is on its way to you."

    cut = beginning(text, places)

    assert text.startswith(cut)
    assert len(cut) <= places
    assert "DE89" not in mask(cut)
