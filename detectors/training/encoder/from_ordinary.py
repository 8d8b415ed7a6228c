"""Ordinary traffic, none of which should be flagged, and requests that raters called polite or not."""

from collections.abc import Iterator
from pathlib import Path

from detectors.training.datasets import part_of, rows
from detectors.training.encoder.examples import Example
from detectors.training.encoder.heads import CLAIMS, HARMS, UNSAFE_KINDS, none_of

_NOTHING = {**none_of(*HARMS, "unsafe", *UNSAFE_KINDS, "generalisation", "stereotype")}


def ordinary_examples(data: Path) -> Iterator[Example]:
    """Read turns of service dialogues and sentences of an encyclopedia."""
    for row in rows(data, "sgd_turns"):
        part = part_of("-".join(row["id"].split("-")[:2]), dev=4)
        labels = {**_NOTHING, **none_of(*CLAIMS)}
        if row["speaker"] == "user":
            labels = {**none_of(*HARMS), "user_toxicity": 0.0, "request_risk": 0.0}
        else:
            labels["refusal"] = 0.0
        yield Example(row["text"], row["context"], labels, 1.0, part, "sgd_turns", row["speaker"])
    for row in rows(data, "bold_wiki"):
        part = part_of(row["entity"], dev=4)
        yield Example(row["text"], "", _NOTHING, 1.0, part, "bold_wiki", row["domain"])


def polite_examples(data: Path) -> Iterator[Example]:
    """The quarter at each end; what lies between teaches that it is not abuse."""
    for row in rows(data, "politeness_wikipedia"):
        labels = {**none_of("toxicity", "identity_attack", "threat", "sexual", "severe"), "request_risk": 0.0}
        if row["quartile"] != "neutral":
            labels["politeness"] = float(row["quartile"] == "polite")
        yield Example(row["text"], "", labels, 1.0, part_of(row["id"]), "politeness_wikipedia", row["quartile"])
