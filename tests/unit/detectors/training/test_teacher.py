"""Who reads what, and how well it is told apart; the network itself takes jax and a GPU."""

import numpy as np

from detectors.training.encoder.examples import Example
from detectors.training.encoder.heads import HEADS, ORDER
from detectors.training.teacher.areas import areas
from detectors.training.teacher.folds import FOLDS, fold_of


def _example(text: str, context: str = "", *, source: str = "diasafety", unit: str = "", toxic: float = 0.0) -> Example:
    return Example(text, context, {"toxicity": toxic}, 1.0, "dev", source, unit=unit)


def test_replies_to_the_same_turn_are_in_one_fold() -> None:
    assert len({fold_of(_example(f"Reply {number}", "Hello")) for number in range(50)}) == 1


def test_pairs_are_in_one_fold() -> None:
    assert (
        len({fold_of(_example(f"Sentence {number}", unit="pair 1", source="bbq_ambig")) for number in range(50)}) == 1
    )


def test_texts_spread_over_all_folds() -> None:
    folds = [fold_of(_example(f"Text {number}", source="davidson")) for number in range(400)]

    assert min(np.bincount(folds, minlength=FOLDS)) > 60


def test_areas_are_of_held_back_sets_with_enough_of_both_labels() -> None:
    logits = np.zeros(len(HEADS), np.float32)
    good, bad = logits.copy(), logits.copy()
    good[ORDER["toxicity"]], bad[ORDER["toxicity"]] = -1.0, 1.0
    read = [(_example(str(number)), good) for number in range(20)]
    read += [(_example(str(number), toxic=1.0), bad) for number in range(20)]
    read += [(_example(str(number), source="few", toxic=number % 2), good) for number in range(20)]

    assert areas(read) == {"diasafety, dev": {"toxicity": 1.0}}
