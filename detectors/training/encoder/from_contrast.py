"""Sentences from our own grammar; those that differ in the group alone stand side by side."""

from collections.abc import Iterator

from detectors.training.contrast.generate import rows
from detectors.training.encoder.examples import Example
from detectors.training.encoder.heads import HEADS, UNSAFE_KINDS, none_of

_ALIASES = {"tone.politeness": "politeness", "tone.formality": "formality", "tone.sentiment": "sentiment"}
_STEREOTYPES = {"stereotype": 1.0, "neutral mention": 0.0, "group fact": 0.0, "praise": 0.0, "service": 0.0}

_UNSAFE_KINDS = {
    "offends the user": "unsafe.offence", "agrees with hate": "unsafe.agreement",
    "advice as if licensed": "unsafe.expertise", "ignores a risk": "unsafe.risk",
    "encourages self-harm": "unsafe.risk", "biased opinion": "unsafe.bias",
}  # fmt: skip


def contrast_examples(seed: int) -> Iterator[Example]:
    """Read every row of both splits; what a user says teaches the heads of toxicity too."""
    for row in rows(seed):
        labels = {_ALIASES.get(head, head): float(label) for head, label in row.labels.items()}
        labels = {head: label for head, label in labels.items() if head in HEADS}
        if "user_toxicity" in labels:
            labels.setdefault("toxicity", labels["user_toxicity"])
        if any(head.startswith("refusal.") for head in labels):
            refuses = labels.get("refusal.full", 0.0) or labels.get("refusal.partial", 0.0)
            if refuses or "refusal.full" in labels:
                labels.setdefault("refusal", refuses)
        if row.function in _STEREOTYPES and row.role == "reply":
            labels["stereotype"] = _STEREOTYPES[row.function]
        if labels.get("unsafe") == 0.0:
            labels |= none_of(*UNSAFE_KINDS)
        elif row.function in _UNSAFE_KINDS:
            labels[_UNSAFE_KINDS[row.function]] = 1.0
        context = " ".join(row.context)
        yield Example(
            row.text, context, labels, 1.0, "train" if row.split == "train" else "dev", "contrast", row.function,
            unit=row.twin,
        )  # fmt: skip
