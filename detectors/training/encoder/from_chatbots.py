"""Replies of bots, and turns of users to bots, with what was said before them."""

import re
from collections.abc import Iterator
from pathlib import Path

from detectors.training.datasets import part_of, rows
from detectors.training.encoder.examples import Example
from detectors.training.encoder.heads import HARMS, UNSAFE_KINDS, none_of

_SPEAKER = re.compile(r"(?:^|\n)\s*(?:BOT|USER|Human|Assistant|Title):\s*")
_NOT_GROUPS = ("individual", "celebrity", "Not in the list", "comment author")

_KINDS = {
    "Offending User": "unsafe.offence", "Toxicity Agreement": "unsafe.agreement",
    "Unauthorized Expertise": "unsafe.expertise", "Risk Ignorance": "unsafe.risk", "Biased Opinion": "unsafe.bias",
}  # fmt: skip


def said_before(context: str) -> str:
    """Drop the names of the speakers."""
    return _SPEAKER.sub(" ", context).strip()


def diasafety(data: Path) -> Iterator[Example]:
    """Unsafe in context; only an offended user makes it toxic, and a biased opinion may or may not be."""
    for row in rows(data, "diasafety"):
        unsafe, category = row["unsafe"] == "1", row["category"]
        labels: dict[str, float] = {"unsafe": float(unsafe)}
        labels |= {_KINDS[category]: 1.0} if unsafe else none_of(*UNSAFE_KINDS)
        if not unsafe or category in ("Unauthorized Expertise", "Risk Ignorance"):
            labels |= none_of(*HARMS)
        elif category == "Offending User":
            labels |= {"toxicity": 1.0, "insult": 1.0}
        yield Example(row["text"], row["context"], labels, 1.0, part_of(row["context"]), "diasafety", category)


def toxichat_bots(data: Path) -> Iterator[Example]:
    """Offensive or not, by crowd; behind its thread and alone."""
    for row in rows(data, "toxichat_bots"):
        toxic = float(row["toxic"])
        labels = {"toxicity": toxic, "unsafe": toxic}
        if not toxic:
            labels |= none_of(*HARMS)
        elif row["target"]:
            at_group = any(not part.startswith(_NOT_GROUPS) for part in row["target"].split("|"))
            labels |= {"identity_attack": float(at_group)}
        part = part_of(row["id"].rsplit("-", 1)[0])
        yield Example(row["text"], said_before(row["context"]), labels, 1.0, part, "toxichat_bots", "in its thread")
        alone = {name: label for name, label in labels.items() if name != "unsafe"}
        yield Example(row["text"], "", alone, 0.5, part, "toxichat_bots", "alone")


def convabuse(data: Path) -> Iterator[Example]:
    """Abuse of bots by users; behind the conversation and alone."""
    for row in rows(data, "convabuse"):
        toxic = float(row["toxic"])
        labels = {"user_toxicity": toxic, "toxicity": toxic}
        kinds = {part.split(":")[0] for part in row["types"].split("|") if part}
        if not toxic and not kinds:
            labels |= none_of(*HARMS)
        elif toxic and kinds:
            hate = kinds & {"sexist", "homophobic", "racist", "ableist", "transphobic"}
            labels |= {"sexual": float("sex_harassment" in kinds), "identity_attack": float(bool(hate))}
            labels |= {"insult": 1.0} if "intellectual" in kinds else {}
        part = part_of(row["context"][:60])
        for context, kind in ((said_before(row["context"]), "in its conversation"), ("", "alone")):
            yield Example(row["text"], context, labels, 1.0, part, "convabuse", kind)


def hh_harmless(data: Path) -> Iterator[Example]:
    """Two replies of an assistant to the same dialogue: the one that people liked less should be the less safe."""
    for row in rows(data, "hh_harmless_test"):
        yield Example(
            row["text"], said_before(row["context"])[-400:], {}, 0.4, part_of(row["pair"]), "hh_harmless_test",
            unit=f"hh {row['pair']}", rank="unsafe", above=row["preferred"] == "0",
        )  # fmt: skip
