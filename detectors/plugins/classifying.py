"""What every text classifier in a folder shares: its labels, the scores they become, and long texts."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detectors.plugins.order import PluginOrder, PluginUnusable
from detectors.score import NOT_APPLICABLE, Score, Scores, Tier
from detectors.transcript import Transcript

MOST_WINDOWS = 8  # of a text; what lies behind them is not read
Logits = NDArray[np.float64]


class Classifier:
    """A detector over `windows(text) -> logits, one row a window`: a text is judged by its worst window.

    Every label in `order.scores` counts for its score: probabilities by softmax, or by sigmoid where the config says
    that labels do not exclude each other; several labels of one score are added up.
    """

    tier: Tier = 1

    def __init__(self, order: PluginOrder, version: str, labels: Sequence[str], *, several: bool) -> None:
        self.name, self.version = order.name, version
        self.scores = tuple(dict.fromkeys(order.scores.values()))
        self._order, self._several = order, several
        self._columns = {
            score: [labels.index(label) for label, its in order.scores.items() if its == score] for score in self.scores
        }
        self._id = f"{self.name}@{self.version}"

    def windows(self, text: str) -> Logits:
        """Give the logits of each window of a text; shape (windows, labels)."""
        raise NotImplementedError

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Judge each text by itself: a score does not depend on what stands beside it."""
        return [self._scores(text_of(self._order, transcript)) for transcript in transcripts]

    def _scores(self, text: str | None) -> Scores:
        if text is None or not text.strip():
            return {name: Score(None, None, self._id, error=NOT_APPLICABLE) for name in self.scores}
        chances = probabilities(self.windows(text), several=self._several)
        found = {}
        for name, columns in self._columns.items():
            value = min(float(chances[:, columns].sum(axis=1).max()), 1.0)
            found[name] = Score(value, value >= self._order.threshold, self._id)
        return found


def text_of(order: PluginOrder, transcript: Transcript) -> str | None:
    """Give what a plug-in judges: the reply, or the last turn of the user (None where the bot spoke first)."""
    return transcript.reply if order.reads == "reply" else transcript.request


def probabilities(logits: Logits, *, several: bool) -> Logits:
    """Give probabilities of labels that exclude each other, or (`several`) do not.

    Example:
        >>> probabilities(np.array([[0.0, 0.0]]), several=False).tolist()
        [[0.5, 0.5]]
    """
    if several:
        each: Logits = 0.5 * (1.0 + np.tanh(0.5 * logits))
        return each
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    all_of_them: Logits = shifted / shifted.sum(axis=1, keepdims=True)
    return all_of_them


def config_of(order: PluginOrder) -> Mapping[str, Any]:
    """Read config.json of the folder.

    Raises:
        PluginUnusable: it is missing, or no JSON object.
    """
    path = Path(order.path) / "config.json"
    try:
        config = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise PluginUnusable(f"detectors.{order.name}: {path} cannot be read: {error.strerror}") from None
    except ValueError:
        raise PluginUnusable(f"detectors.{order.name}: {path} is no JSON") from None
    if not isinstance(config, dict):
        raise PluginUnusable(f"detectors.{order.name}: {path} is no JSON object; expected one with id2label")
    return config


def labels_of(order: PluginOrder, config: Mapping[str, Any]) -> list[str]:
    """Give the labels of a classifier in the order of its logits, and check that every label of the settings is one.

    Raises:
        PluginUnusable: id2label is missing or has a hole, or the settings name a label that is not in it.
    """
    named = config.get("id2label")
    try:
        labels = [str(named[str(place)]) for place in range(len(named))]  # type: ignore[index, arg-type]
    except (TypeError, KeyError):
        raise PluginUnusable(
            f'detectors.{order.name}: id2label in config.json is not {{"0": "label", "1": "label", ...}}'
        ) from None
    unknown = [label for label in order.scores if label not in labels]
    if unknown:
        raise PluginUnusable(
            f'detectors.{order.name}.scores names the label "{unknown[0]}"; the classifier has {", ".join(labels)}'
        )
    return labels


def excludes_none(config: Mapping[str, Any]) -> bool:
    """Say whether labels do not exclude each other; a classifier of a single label is one of those too."""
    return config.get("problem_type") == "multi_label_classification" or len(config.get("id2label") or ()) == 1


def version_of(order: PluginOrder, contents: Sequence[bytes]) -> str:
    """Give 8 hex digits that change with any file of the classifier, and with any setting that changes its answers."""
    digest = hashlib.sha256()
    for content in contents:
        digest.update(hashlib.sha256(content).digest())
    settings = [order.kind, order.reads, order.threshold, sorted(order.scores.items()), order.max_tokens]
    digest.update(json.dumps(settings).encode())
    return digest.hexdigest()[:8]


def read_file(order: PluginOrder, name: str) -> bytes:
    """Read a file of the folder.

    Raises:
        PluginUnusable: it is not there.
    """
    path = Path(order.path) / name
    try:
        return path.read_bytes()
    except OSError as error:
        raise PluginUnusable(
            f"detectors.{order.name}: {path} cannot be read: {error.strerror}; expected model.onnx, tokenizer.json and"
            " config.json in the folder"
        ) from None
