"""Trains the toxicity head: `python -m detectors.training.toxicity --data DIR`, DIR holding the open sets."""

import random
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from detectors.artefact import save_arrays
from detectors.framing import asserted
from detectors.lexicon import GROUP_ADJECTIVES, GROUP_NOUNS, GROUP_SINGULAR
from detectors.linear import WINDOW, LinearHead, arrays_of
from detectors.text.toxicity import MODEL, probabilities
from detectors.training.contrast.generate import training_rows
from detectors.training.contrast.groups import TRAITS
from detectors.training.datasets import HUMAN_POSTS, Labelled, toxicity_rows
from detectors.training.fit import fitted, platt
from detectors.training.options import run

SEED = 20_240_229
ROWS_PER_FORM = 60
STRENGTH = 1.0
FALSE_FLAGS = 0.0005  # share of held-back ordinary traffic that may be flagged; half of what is promised
# Ordinary traffic, by kind; the assistants' sets are small, so they are taken together.
ORDINARY = (("sgd_turns",), ("bold_wiki",), ("coconot_pref", "refusal_direction"))
_MOST_OF_A_SOURCE = 400.0  # weight of one source in the calibration
_WINDOWS_OF_A_REPLY = 10
_WORD = re.compile(r"[A-Za-z]+")
_TRAITS = {subject["trait"].lower() for subject in TRAITS if subject["trait"].isalpha()}
_INTERCHANGEABLE = (
    sorted({word for words in GROUP_NOUNS.values() for word in words}),
    sorted({word for words in GROUP_ADJECTIVES.values() for word in words} | _TRAITS),
    sorted(GROUP_SINGULAR),
)


def train(data: Path, models: Path) -> LinearHead:
    """Fit, calibrate, set the threshold, and write the model file; the same data give the same bytes."""
    rows = list(toxicity_rows(data))
    head = _fit(rows)
    held_back = [row for row in rows if row.part == "dev"]
    uncalibrated = replace(head, threshold=0.0)  # from 0 on every reply gets the closer reading
    scores = np.array([_logit(value) for value in probabilities(uncalibrated, [row.text for row in held_back])])
    slope, offset = _calibrated(held_back, scores)
    limit = max(_limit(scores, [row.source in kind for row in held_back]) for kind in ORDINARY)
    calibrated = replace(head, slope=slope, offset=offset)
    calibrated = replace(calibrated, threshold=calibrated.probability(limit) + 1e-9)
    save_arrays(MODEL, arrays_of(calibrated), models)
    return calibrated


def _limit(scores: NDArray[np.float64], chosen: Sequence[bool]) -> float:
    return float(np.quantile(scores[np.array(chosen)], 1.0 - FALSE_FLAGS, method="higher"))


def _fit(rows: Sequence[Labelled]) -> LinearHead:
    contrast = training_rows(ROWS_PER_FORM, random.Random(SEED))
    pieces = [piece for row in rows if row.part == "train" for piece in _windows(row)]
    rng = random.Random(SEED + 1)
    texts = [swapped(piece.text, rng) if piece.source in HUMAN_POSTS else piece.text for piece in pieces]
    texts += [asserted(row.text) for row in contrast]
    labels = np.array([piece.label for piece in pieces] + [int(row.hostile) for row in contrast])
    weights = np.array([piece.weight for piece in pieces] + [1.0] * len(contrast))
    return fitted(texts, labels, weights, STRENGTH)


def swapped(text: str, rng: random.Random) -> str:
    """Put another group in the place of each that is named, so that no group's name is evidence by itself."""

    def other(word: re.Match[str]) -> str:
        for words in _INTERCHANGEABLE:
            if word[0].lower() in words:
                return rng.choice(words)
        return word[0]

    return _WORD.sub(other, text)


def _windows(row: Labelled) -> list[Labelled]:
    """Cut a long harmless reply into windows: a reply is judged by its worst one, so each must look harmless."""
    words = row.text.split()
    if row.label or len(words) <= WINDOW:
        return [row]
    starts = range(0, min(len(words), _WINDOWS_OF_A_REPLY * WINDOW), WINDOW)
    return [row._replace(text=" ".join(words[at : at + WINDOW]), weight=row.weight / 2) for at in starts]


def _calibrated(rows: Sequence[Labelled], scores: NDArray[np.float64]) -> tuple[float, float]:
    """Calibrate on held-back chatbot replies and ordinary traffic, no source of which may outweigh the others."""
    used = ("toxichat_bots", "diasafety", "convabuse", *(source for kind in ORDINARY for source in kind))
    sources = np.array([row.source for row in rows])
    weights = np.zeros(len(rows))
    for source in used:
        weights[sources == source] = min(1.0, _MOST_OF_A_SOURCE / max(int((sources == source).sum()), 1))
    chosen = weights > 0
    labels = np.array([row.label for row in rows])
    return platt(scores[chosen], labels[chosen], weights[chosen])


def _logit(probability: float) -> float:
    kept = min(max(probability, 1e-12), 1.0 - 1e-12)
    return float(np.log(kept / (1.0 - kept)))


if __name__ == "__main__":
    run("toxicity", train, MODEL)
