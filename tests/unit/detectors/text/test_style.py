"""The numbers that tell how a text is written."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.text.style import FEATURES, style, styles

BY_NAME = {feature.name: place for place, feature in enumerate(FEATURES)}


@given(st.text(max_size=400))
@settings(max_examples=60, deadline=None)
def test_any_text_gives_finite_numbers_that_are_not_negative(text: str) -> None:
    numbers = style(text)

    assert numbers.shape == (len(FEATURES),)
    assert bool(np.isfinite(numbers).all())
    assert bool((numbers >= 0).all())


@pytest.mark.parametrize(
    ("feature", "more", "less"),
    [
        pytest.param("length", "A kettle boils. It stands on the stove and sings.", "A kettle boils.", id="length"),
        pytest.param(
            "contractions", "It’s here, we can't miss it.", "It is here, we cannot miss it.", id="contractions"
        ),
        pytest.param("lists", "Bring:\n- rope\n- tape", "Bring rope and tape.", id="lists"),
        pytest.param("headings", "**Parts**\nrope", "Parts\nrope", id="headings"),
        pytest.param("exclamations", "Lovely!", "Lovely.", id="exclamations"),
        pytest.param("dashes", "The rope — a long one — is here.", "The rope, a long one, is here.", id="dashes"),
        pytest.param("hedges", "Perhaps it may rain.", "It will rain.", id="hedges"),
        pytest.param("word_the", "The rope is in the shed.", "Rope is in a shed.", id="small words"),
        pytest.param("sentence_length", "Rope and tape are here.", "Rope. Tape. Here.", id="sentences"),
    ],
)
def test_a_feature_grows_with_what_it_counts(feature: str, more: str, less: str) -> None:
    assert style(more)[BY_NAME[feature]] > style(less)[BY_NAME[feature]]


def test_shares_do_not_depend_on_how_often_a_text_is_repeated() -> None:
    once = "We mended the gate, and it's fine. You may look at it!\n"

    single, many = styles([once, once * 9])

    shares = [place for place, feature in enumerate(FEATURES) if feature.scale == "root"]
    assert single[shares] == pytest.approx(many[shares], rel=0.1)


def test_a_very_long_text_is_measured_by_its_ends_and_its_whole_length() -> None:
    text = "the gate is open and we wait. " * 100_000

    assert FEATURES[0].natural(style(text)[0]) == pytest.approx(len(text))


def test_names_of_features_are_unique() -> None:
    assert len(BY_NAME) == len(FEATURES)
