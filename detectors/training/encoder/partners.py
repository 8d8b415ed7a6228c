"""Fits linear heads over hashed words on the rows of the encoder: weaker, but wrong on other texts, so both together do
better than either."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from detectors.artefact import save_arrays
from detectors.linear import arrays_of
from detectors.training.datasets import HUMAN_POSTS
from detectors.training.encoder.examples import Example
from detectors.training.fit import fitted, logits, platt
from detectors.training.toxicity import swapped

# Partner -> head of the encoder that it stands beside.
PARTNERS: Mapping[str, str] = {
    "partner.identity_attack.npz": "identity_attack",
    "partner.unsafe.npz": "unsafe",
    "partner.user_toxicity.npz": "user_toxicity",
    "partner.request_risk.npz": "request_risk",
}
SEED = 20_261_127
STRENGTH = 2.0
_MOST = 9_000  # rows of a source
_MOST_DEV = 300


def train_partners(examples: Sequence[Example], models: Path) -> None:
    """Fit all of them and write their files; the same rows give the same bytes."""
    for name, head in PARTNERS.items():
        rows = [example for example in examples if head in example.labels]
        learnt = _taken(rows, "train", _MOST)
        rng = random.Random(f"{SEED} {name}")
        texts = [swapped(row.text, rng) if row.source in HUMAN_POSTS else row.text for row in learnt]
        labels = np.array([int(row.labels[head] > 0.5) for row in learnt])
        fit = fitted(texts, labels, np.array([row.weight for row in learnt]), STRENGTH)
        dev = _taken(rows, "dev", _MOST_DEV)
        scores = logits(fit, [row.text for row in dev])
        slope, offset = platt(scores, np.array([int(row.labels[head] > 0.5) for row in dev]), np.ones(len(dev)))
        save_arrays(name, arrays_of(replace(fit, slope=slope, offset=offset)), models)


def _taken(rows: Sequence[Example], part: str, most: int) -> list[Example]:
    """Take at most so many of each source, spread over it."""
    chosen = [row for row in rows if row.part == part]
    counts = Counter(row.source for row in chosen)
    seen: Counter[str] = Counter()
    kept = []
    for row in chosen:
        place, count = seen[row.source], counts[row.source]
        seen[row.source] += 1
        if count <= most or (place * most) // count != ((place + 1) * most) // count:
            kept.append(row)
    return kept
