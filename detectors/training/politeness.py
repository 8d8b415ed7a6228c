"""Trains the politeness head: `python -m detectors.training.politeness --data DIR`."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from detectors.artefact import save_arrays
from detectors.linear import LinearHead, arrays_of
from detectors.text.tone import MODEL
from detectors.training.datasets import Labelled, part_of, rows
from detectors.training.fit import fitted, logits, platt
from detectors.training.options import run

STRENGTH = 1.0


def politeness_rows(data: Path) -> Iterator[Labelled]:
    """Read requests between editors that raters called polite (1) or impolite (0), the quarter at each end."""
    for row in rows(data, "politeness_wikipedia"):
        if row["quartile"] != "neutral":
            label = int(row["quartile"] == "polite")
            yield Labelled(row["text"], label, 1.0, part_of(row["id"]), "politeness_wikipedia")


def train(data: Path, models: Path) -> LinearHead:
    """Fit, calibrate, and write the model file; one half parts polite from impolite."""
    learnt = list(politeness_rows(data))
    training = [row for row in learnt if row.part == "train"]
    labels = np.array([row.label for row in training])
    head = fitted([row.text for row in training], labels, np.ones(len(training)), STRENGTH)
    held_back = [row for row in learnt if row.part == "dev"]
    scores = logits(head, [row.text for row in held_back])
    slope, offset = platt(scores, np.array([row.label for row in held_back]), np.ones(len(held_back)))
    calibrated = replace(head, slope=slope, offset=offset, threshold=0.5)
    save_arrays(MODEL, arrays_of(calibrated), models)
    return calibrated


if __name__ == "__main__":
    run("politeness", train, MODEL)
