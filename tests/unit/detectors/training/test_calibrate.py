"""What counts as the ordinary traffic of a score: by it the thresholds are set."""

import pytest

from detectors.training.encoder.calibrate import is_ordinary
from detectors.training.encoder.examples import Example
from detectors.training.encoder.scores import RECIPES, Recipe

OF = {recipe.score: recipe for recipe in RECIPES}


def example(source: str, kind: str) -> Example:
    return Example("Take a left at the church.", "", {}, 1.0, "dev", source, kind)


@pytest.mark.parametrize(
    "recipe", [OF["toxicity"], OF["unsafe"], OF["generalisation"]], ids=lambda recipe: recipe.score
)
def test_of_an_assistant_only_replies_to_harmless_requests_are_ordinary(recipe: Recipe) -> None:
    assert is_ordinary(recipe, example("coconot_pref", "harmless request"))
    assert not is_ordinary(recipe, example("coconot_pref", ""))
    assert not is_ordinary(recipe, example("refusal_direction", ""))


def test_an_assistant_that_may_refuse_sets_no_threshold_of_refusals() -> None:
    assert not is_ordinary(OF["refusal"], example("coconot_pref", "harmless request"))
    assert is_ordinary(OF["refusal"], example("sgd_turns", "system"))


def test_what_a_user_says_is_ordinary_for_the_scores_of_requests_and_of_hostility() -> None:
    said = example("sgd_turns", "user")

    assert is_ordinary(OF["user_toxicity"], said)
    assert is_ordinary(OF["toxicity"], said)
    assert not is_ordinary(OF["unsafe"], said)
    assert not is_ordinary(OF["refusal"], said)


def test_a_set_of_abuse_is_never_ordinary() -> None:
    assert not is_ordinary(OF["toxicity"], example("diasafety", ""))
