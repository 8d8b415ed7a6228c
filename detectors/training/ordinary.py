"""Writes the ordinary texts that hold up the thresholds of learnt heads: `python -m detectors.training.ordinary`."""

import random
import sys
from collections import defaultdict
from pathlib import Path

from detectors.learning.ordinary import FILE
from detectors.training.contrast.generate import Row, rows

SEED = 20_261_126
PER_ROLE = {"reply": 300, "user": 150}
HARMLESS = {
    "reply": (
        "service", "neutral mention", "group fact", "polite", "formal", "casual", "glad", "body and health", "answers",
        "praise", "facts about groups",
    ),
    "user": ("everyday request", "dissatisfied user", "neutral mention", "polite", "formal", "casual"),
}  # fmt: skip
_LONGEST = 300  # characters


def chosen() -> list[tuple[str, str]]:
    """Give role and text of each: as many of each kind as there are, shuffled by the seed."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows(SEED):
        if _is_ordinary(row):
            found[row.role, row.function].append(row.text)
    rng = random.Random(SEED)
    taken: list[tuple[str, str]] = []
    for role, most in PER_ROLE.items():
        kinds = {key: rng.sample(texts, len(texts)) for key, texts in sorted(found.items()) if key[0] == role}
        each = -(-most // max(len(kinds), 1))
        texts = [text for texts in kinds.values() for text in texts[:each]]
        taken += [(role, text) for text in rng.sample(texts, min(most, len(texts)))]
    return taken


def _is_ordinary(row: Row) -> bool:
    plain = not row.context and len(row.text) <= _LONGEST and not any(sign in row.text for sign in "\t\n\r")
    return plain and row.function in HARMLESS.get(row.role, ())


def main() -> None:
    """Write the file."""
    lines = [f"{role}\t{text}\n" for role, text in chosen()]
    Path(str(FILE)).write_text("".join(lines), "utf-8")
    sys.stderr.write(f"written: {FILE}, {len(lines)} texts\n")


if __name__ == "__main__":
    main()
