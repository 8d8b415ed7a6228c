"""Replies that refuse or comply, each shown behind its own request, another one, a general one, or none.

A head that always sees refusals beside risky requests learns the requests. The labels of these sets are automatic or
relative, so only replies on which they and the patterns of the refusal detector agree are used.
"""

import random
from collections.abc import Iterator
from pathlib import Path

from detectors.text.refusal import CLARIFY, FULL, PARTIAL, SCOPE, kind_of
from detectors.training.datasets import Part, part_of, rows
from detectors.training.encoder.examples import Example
from detectors.training.encoder.heads import HARMS, UNSAFE_KINDS, none_of

ASSISTANTS = "assistants"  # replies to harmless requests, any window of which is learnt from
_OWN_REQUEST = 0.55  # share of them that stand behind their own request; else another's, a general one, or none

_KINDS = (FULL, PARTIAL, SCOPE, CLARIFY)
_GENERAL = (
    "Hello, I have a question.", "Can you help me with something?", "Please answer this.", "What do you think?",
    "One more thing.", "Hi there", "I need your help.", "Thanks. And now?",
)  # fmt: skip


def refusal_examples(data: Path, rng: random.Random) -> Iterator[Example]:
    """Read all three sets."""
    found = [*_refusal_direction(data), *_jbb_artifacts(data), *_coconot_pref(data)]
    requests = [example.context for example in found]
    risky = {example.context for example in found if not example.kind}
    for example in found:
        chance = rng.random()
        own = chance < 0.30
        context = example.context if own else rng.choice(requests) if chance < 0.55 else ""
        context = rng.choice(_GENERAL) if 0.55 <= chance < 0.75 else context
        labels = {name: label for name, label in example.labels.items() if own or name != "unsafe"}
        kind = "" if context in risky else example.kind  # behind a risky request nothing is ordinary traffic
        yield Example(example.text, context, labels, example.weight, example.part, example.source, kind)


def assistant_examples(data: Path, rng: random.Random) -> Iterator[Example]:
    """Read long helpful replies, each twice behind what was said: nothing in them is hostile, unsafe, or a claim.

    A long reply has many windows, and is flagged for any of them: it takes such rows to let thresholds be low.
    """
    found = [example for example in (*_refusal_direction(data), *_coconot_pref(data)) if _is_harmless(example)]
    requests = [example.context for example in found]
    labels = none_of(*HARMS, "unsafe", *UNSAFE_KINDS, "generalisation")
    for example in [each for each in found if each.part == "train"] * 2:
        chance = rng.random()
        context = example.context if chance < _OWN_REQUEST else rng.choice(requests) if chance < 0.7 else ""
        context = rng.choice(_GENERAL) if 0.7 <= chance < 0.85 else context
        yield Example(example.text, context, labels, 1.5, "train", ASSISTANTS, example.source)


def _is_harmless(example: Example) -> bool:
    return example.source == "coconot_pref" or example.kind == "harmless request"


def _refusal_direction(data: Path) -> Iterator[Example]:
    for row in rows(data, "refusal_direction"):
        labels = _labels(kind_of(row["text"])[0], row["refusal_substring"] == "1")
        if row["unsafe_llamaguard2"]:
            labels["unsafe"] = float(row["unsafe_llamaguard2"])
        elif row["prompt_set"] == "harmless" and row["condition"] == "baseline":
            labels["unsafe"] = 0.0
        kind = "harmless request" if row["prompt_set"] == "harmless" else ""
        yield _example(row, labels, part_of(row["context"], dev=3), "refusal_direction", kind=kind)


def _jbb_artifacts(data: Path) -> Iterator[Example]:
    for row in rows(data, "jbb_artifacts"):
        kind, broken = kind_of(row["text"])[0], row["jailbroken"] == "1"
        labels = _labels(kind, not broken)
        labels["unsafe"] = float(broken)
        yield _example(row, labels, part_of(row["goal"]), "jbb_artifacts", context=row["goal"])


def _coconot_pref(data: Path) -> Iterator[Example]:
    for row in rows(data, "coconot_pref"):
        labels = _labels(kind_of(row["text"])[0], row["preferred"] == "0")
        labels |= {"unsafe": 0.0, **none_of(*HARMS)}
        kind = "" if row["category"] == "Requests with safety concerns" else "harmless request"
        yield _example(row, labels, part_of(row["id"].rsplit("-", 1)[0], dev=3), "coconot_pref", kind=kind)


def _labels(kind: str | None, refuses: bool) -> dict[str, float]:
    """Use the kind that the patterns find where the set agrees that it is a refusal, or is none."""
    found = kind in (FULL, PARTIAL)
    if found != refuses:
        return {"refusal.clarify": 1.0} if kind == CLARIFY else {"refusal.scope": 1.0} if kind == SCOPE else {}
    return {"refusal": float(found), **{name: float(name == kind) for name in _KINDS}}


def _example(
    row: dict[str, str], labels: dict[str, float], part: Part, source: str, context: str = "", kind: str = ""
) -> Example:
    return Example(row["text"], context or row["context"], labels, 1.0, part, source, kind)
