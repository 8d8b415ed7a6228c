"""Trains the generalisation head: `python -m detectors.training.generalisation --data DIR`."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from detectors.artefact import save_arrays
from detectors.claims import claims
from detectors.linear import LinearHead, arrays_of
from detectors.text.generalisation import MODEL, nameless, own_claims
from detectors.training.contrast.generate import Row, training_rows
from detectors.training.datasets import Labelled, benign_rows, part_of, rows
from detectors.training.fit import fitted, logits, platt
from detectors.training.options import run

SEED = 20_240_301
ROWS_PER_FORM = 60
STRENGTH = 1.0
FALSE_FLAGS = 0.0005  # share of held-back ordinary replies, as for toxicity
_WEIGHTS = {"contrast": 1.0, "redditbias": 0.3, "edos_sexism": 0.3, "hatexplain": 0.2, "toxigen_demos": 1.0}
_ORDINARY_WEIGHT = 4.0


def generalisation_rows(data: Path) -> Iterator[Labelled]:
    """Read sentences that promote a generalisation (1) or do not (0); only those with a claim will be used.

    Of edos_sexism only descriptive attacks and stereotypes are positive; other sexism is neither.
    """
    for row in rows(data, "redditbias"):
        yield Labelled(
            row["text"], int(row["stereotype"]), _WEIGHTS["redditbias"], part_of(row["phrase"]), "redditbias"
        )
    for row in rows(data, "edos_sexism"):
        positive = row["label_vector"].startswith(("2.1", "3.2"))
        if positive or row["toxic"] == "0":
            yield Labelled(row["text"], int(positive), _WEIGHTS["edos_sexism"], part_of(row["id"]), "edos_sexism")
    for row in rows(data, "toxigen_demos"):
        yield Labelled(row["text"], int(row["toxic"]), _WEIGHTS["toxigen_demos"], part_of(row["id"]), "toxigen_demos")
    for row in rows(data, "hatexplain"):
        if row["label"] != "offensive":
            label = int(row["label"] == "hatespeech")
            yield Labelled(row["text"], label, _WEIGHTS["hatexplain"], part_of(row["id"]), "hatexplain")
    for benign in benign_rows(data):
        yield benign._replace(weight=_ORDINARY_WEIGHT)


def contrast_rows(filled: Sequence[Row]) -> Iterator[Labelled]:
    """Use the contrast rows that say whether they promote a generalisation."""
    for row in filled:
        if "generalisation" in row.labels:
            yield Labelled(row.text, row.labels["generalisation"], _WEIGHTS["contrast"], "train", "contrast")


def claim_sentences(row: Labelled) -> list[str]:
    """Give the claims of a text that it stands behind, as the head sees them."""
    return [nameless(row.text, claim) for claim in own_claims(row.text, claims(row.text))]


def train(data: Path, models: Path) -> LinearHead:
    """Fit on sentences with a claim, calibrate, set the threshold, and write the model file."""
    learnt = [*generalisation_rows(data), *contrast_rows(training_rows(ROWS_PER_FORM, random.Random(SEED)))]
    pairs = [(sentence, row) for row in learnt for sentence in claim_sentences(row)]
    training = [(sentence, row) for sentence, row in pairs if row.part == "train"]
    head = fitted(
        [sentence for sentence, _ in training],
        np.array([row.label for _, row in training]),
        np.array([row.weight for _, row in training]),
        STRENGTH,
    )
    held_back = [(sentence, row) for sentence, row in pairs if row.part == "dev"]
    scores = logits(head, [sentence for sentence, _ in held_back])
    labels = np.array([row.label for _, row in held_back])
    weights = np.array([row.weight for _, row in held_back])
    slope, offset = platt(scores, labels, weights)
    calibrated = replace(head, slope=slope, offset=offset)
    calibrated = replace(calibrated, threshold=_threshold(calibrated, data))
    save_arrays(MODEL, arrays_of(calibrated), models)
    return calibrated


def _threshold(head: LinearHead, data: Path) -> float:
    """Take the lowest threshold, of at least one half, that flags few enough held-back ordinary replies."""
    ordinary = [row for row in benign_rows(data) if row.part == "dev"]
    worst = [max(logits(head, found), default=-np.inf) for found in map(claim_sentences, ordinary) if found]
    allowed = int(FALSE_FLAGS * len(ordinary))
    highest_first = sorted(worst, reverse=True)
    limit = highest_first[allowed] if len(highest_first) > allowed else -np.inf
    return max(0.5, head.probability(float(limit)) + 1e-9)


if __name__ == "__main__":
    run("generalisation", train, MODEL)
