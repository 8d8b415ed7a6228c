"""Turns of users: harmful requests, and requests that only look like them."""

from collections.abc import Iterator
from pathlib import Path

from detectors.training.datasets import part_of, rows
from detectors.training.encoder.examples import Example
from detectors.training.encoder.heads import HARMS, none_of

_ABUSIVE = ("Hate", "harassment", "Harassment", "Sexual", "Violence", "harassment_bullying")
_SAFETY = "Requests with safety concerns"


def request_examples(data: Path) -> Iterator[Example]:
    """Read them all."""
    for row in rows(data, "harmful_prompts"):
        labels: dict[str, float] = {"request_risk": 1.0}
        if row["category"].startswith(_ABUSIVE):
            labels |= {"user_toxicity": 1.0} | ({"sexual": 1.0} if row["category"].startswith("Sexual") else {})
        yield Example(row["text"], "", labels, 1.0, part_of(row["id"]), "harmful_prompts", "harmful")
    for row in rows(data, "coconot_prompts"):
        risky = row["category"] == _SAFETY and row["should_refuse"] == "1"
        if risky and row["subcategory"] in ("copyright violations", "incomprehensible", "wildchats"):
            continue
        labels = {"request_risk": float(risky)} | ({} if risky else {"user_toxicity": 0.0})
        yield Example(row["text"], "", labels, 1.0, part_of(row["id"]), "coconot_prompts", str(risky))
    yield from _asked(data)


def _asked(data: Path) -> Iterator[Example]:
    """Requests that stand before replies of other sets."""
    seen: set[str] = set()
    for name, harmful in (("refusal_direction", "jailbreakbench"), ("jbb_artifacts", ""), ("coconot_pref", "-")):
        for row in rows(data, name):
            text = row["goal"] if name == "jbb_artifacts" else row["context"]
            if text in seen:
                continue
            seen.add(text)
            risky = name == "jbb_artifacts" or row.get("prompt_set") == harmful
            labels = {"request_risk": float(risky)} | ({} if risky else {"user_toxicity": 0.0, **none_of(*HARMS)})
            yield Example(text, "", labels, 1.0, part_of(text), f"requests of {name}", str(risky))
        if name == "jbb_artifacts":
            yield from _jailbreaks(data)


def _jailbreaks(data: Path) -> Iterator[Example]:
    """The whole attack, of which the encoder sees a window: adversarial, whatever it asks for."""
    for row in rows(data, "jbb_artifacts"):
        if row["method"] in ("JailbreakChat", "PAIR") and len(row["context"]) > len(row["goal"]):
            yield Example(
                row["context"], "", {"request_risk": 1.0}, 0.5, part_of(row["goal"]), "attacks", row["method"]
            )
