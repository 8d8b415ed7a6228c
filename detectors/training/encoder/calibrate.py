"""Chooses on held-back rows what is left open of each score: the partner's share, the calibration, the threshold."""

import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from detectors.artefact import load_bytes, save_bytes
from detectors.blend import Mixture, partner_head, partner_logit
from detectors.card import auroc
from detectors.encoder import CARD, Reading
from detectors.training.encoder.examples import Example
from detectors.training.encoder.readings import readings
from detectors.training.encoder.scores import RECIPES, Recipe
from detectors.training.fit import platt

MOST_OF_A_SOURCE = 150  # rows that calibrate: no set outweighs the others
_MOST_COMPARED = 500  # rows of a set that the partner's share is chosen by
_LEAST = 15  # rows of either label without which a set says nothing
_SHARES = np.arange(0.0, 0.55, 0.05)
ORDINARY = {"sgd_turns": 6_000, "bold_wiki": 6_000, "coconot_pref": 2_000, "refusal_direction": 2_000}
_ASSISTANTS = ("coconot_pref", "refusal_direction")

Floats = NDArray[np.float64]
Row = tuple[Example, Reading]
_Kept = TypeVar("_Kept")


def calibrate(examples: Sequence[Example], models: Path) -> None:
    """Choose everything and write it into the model's card."""
    rows = read_dev(examples)
    scores = {recipe.score: chosen(recipe, rows) for recipe in RECIPES}
    card: dict[str, Any] = json.loads(load_bytes(CARD))
    save_bytes(CARD, (json.dumps({**card, "scores": scores}, indent=2) + "\n").encode(), models)


def read_dev(examples: Sequence[Example]) -> list[Row]:
    """Read the held-back rows: of ordinary traffic many, for thresholds of one in a thousand; of other sets enough."""
    by_source: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        if example.part == "dev" and example.source != "contrast":
            by_source[example.source].append(example)
    kept = [
        example
        for source, found in by_source.items()
        for example in spread(found, ORDINARY.get(source, _MOST_COMPARED))
    ]
    return list(zip(kept, readings([(example.text, example.context) for example in kept]), strict=True))


def spread(found: Sequence[_Kept], most: int) -> list[_Kept]:
    """Take at most so many, spread over all."""
    if len(found) <= most:
        return list(found)
    return [found[int(place)] for place in np.linspace(0, len(found) - 1, most)]


def chosen(recipe: Recipe, rows: Sequence[Row]) -> dict[str, object]:
    """Choose share, calibration and threshold of one score."""
    labelled = [row for row in rows if recipe.head in row[0].labels]
    partner = partner_head(recipe.partner)
    beside = np.array([partner_logit(partner, example.text) for example, _ in labelled])
    share = _share(recipe, labelled, beside) if partner else 0.0
    logits = _mixed(recipe, share, labelled, beside)
    slope, offset = _calibration(recipe, labelled, logits)
    ordinary = [row for row in rows if is_ordinary(recipe, row[0])]
    threshold = recipe.floor
    if recipe.false_flags is not None:
        limit = _limit(recipe, share, ordinary, partner)
        threshold = max(recipe.floor, float(1.0 / (1.0 + np.exp(-(slope * limit + offset)))) + 1e-9)
    return {
        "heads": list(recipe.heads),
        "over": recipe.over,
        "partner": recipe.partner if share else "",
        "share": share,
        "slope": slope,
        "offset": offset,
        "threshold": min(threshold, 0.9999),
    }


def is_ordinary(recipe: Recipe, example: Example) -> bool:
    """Say whether a row is of the ordinary traffic of a score.

    Replies to harmless requests count, their own or somebody else's: assistants elsewhere answer about more than the
    few hundred of these sets. What stands behind a risky request does not, whatever it says.
    """
    if example.source not in ORDINARY:
        return recipe.ordinary == "requests" and example.source.startswith("requests of") and example.kind == "False"
    if recipe.ordinary == "requests":
        return example.kind == "user"
    if example.source in _ASSISTANTS:  # to a risky request an answer may well be hostile or unsafe
        return example.kind == "harmless request" and not recipe.score.startswith("refusal")
    return example.kind != "user" or not recipe.score.startswith(("refusal", "unsafe"))


def _mixed(recipe: Recipe, share: float, rows: Sequence[Row], beside: Floats) -> Floats:
    mixture = Mixture(recipe.heads, recipe.over, "", share, 1.0, 0.0, 0.5)
    return np.array([mixture.mixed(reading, float(logit)) for (_, reading), logit in zip(rows, beside, strict=True)])


def _share(recipe: Recipe, rows: Sequence[Row], beside: Floats) -> float:
    """Take the share at which the mean area over the sets is largest."""
    labels = np.array([int(example.labels[recipe.head] > 0.5) for example, _ in rows])
    sources = np.array([example.source for example, _ in rows])
    told = [name for name in set(sources) if min(np.bincount(labels[sources == name], minlength=2)) >= _LEAST]
    areas: dict[float, float] = {}
    for share in _SHARES[recipe.most >= _SHARES]:
        logits = _mixed(recipe, float(share), rows, beside)
        each = [auroc(logits[sources == name], labels[sources == name]) for name in sorted(told)]
        areas[float(share)] = float(np.mean(each)) if each else 0.5
    return max(areas, key=areas.__getitem__)


def _calibration(recipe: Recipe, rows: Sequence[Row], logits: Floats) -> tuple[float, float]:
    allowed = recipe.calibrated_on
    sources = np.array([_calibrating(example, allowed) for example, _ in rows])
    labels = np.array([int(example.labels[recipe.head] > 0.5) for example, _ in rows], np.int64)
    weights = np.zeros(len(rows))
    for name in set(sources) - {""}:
        weights[sources == name] = min(1.0, MOST_OF_A_SOURCE / int((sources == name).sum()))
    used = weights > 0
    if min(np.bincount(labels[used], minlength=2)) < _LEAST:  # our own sentences only, which calibrate nothing
        return 1.0, 0.0
    slope, offset = platt(logits[used], labels[used], weights[used])
    return (slope, offset) if slope > 0 else (1.0, 0.0)


def _calibrating(example: Example, allowed: tuple[str, ...]) -> str:
    if not allowed or example.source in allowed:
        return example.source
    return example.source if "ordinary" in allowed and example.source in ORDINARY else ""


def _limit(recipe: Recipe, share: float, rows: Sequence[Row], partner: Any) -> float:
    """Give the mixed logit that few enough rows of each kind of ordinary traffic reach."""
    beside = np.array([partner_logit(partner, example.text) for example, _ in rows])
    logits = _mixed(recipe, share, rows, beside)
    kinds = dict.fromkeys(_ASSISTANTS, "assistants")
    sources = np.array([kinds.get(example.source, example.source.split()[0]) for example, _ in rows])
    share_of = recipe.false_flags or 0.0
    return max(_reached_by(logits[sources == name], share_of) for name in set(sources.tolist()))


def _reached_by(logits: Floats, share: float) -> float:
    """Give the highest value that a share of some values is above: of a few hundred, one is let through."""
    highest_first = np.sort(logits)[::-1]
    return float(highest_first[min(int(np.ceil(share * len(logits))), len(logits) - 1)])
