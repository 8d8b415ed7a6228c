"""How well scores tell the labels of each set apart, head by head."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from detectors.card import auroc
from detectors.training.encoder.examples import Example
from detectors.training.encoder.heads import ORDER
from detectors.training.encoder.taught import Logits

_LEAST = 15  # rows of either label, without which a set says nothing


def areas(read: Sequence[tuple[Example, Logits]]) -> dict[str, dict[str, float]]:
    """Give the area under the ROC curve by set and part, by head; of held-back rows only."""
    found: dict[str, dict[str, list[tuple[float, int]]]] = defaultdict(lambda: defaultdict(list))
    for example, logits in read:
        if example.part != "train":
            for head, label in example.labels.items():
                found[f"{example.source}, {example.part}"][head].append((float(logits[ORDER[head]]), int(label > 0.5)))
    told: dict[str, dict[str, float]] = {}
    for name, heads in sorted(found.items()):
        for head, pairs in heads.items():
            scores, labels = np.array([score for score, _ in pairs]), np.array([label for _, label in pairs])
            if min(np.bincount(labels, minlength=2)) >= _LEAST:
                told.setdefault(name, {})[head] = round(float(auroc(scores, labels)), 4)
    return told
