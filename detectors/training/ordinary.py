"""Writes the ordinary texts that hold up the thresholds of learnt heads: `python -m detectors.training.ordinary`."""

import random
import re
import sys
from collections import defaultdict
from pathlib import Path

from detectors.learning.ordinary import FILE
from detectors.training.contrast.everyday import EVERYDAY
from detectors.training.contrast.generate import Row, forms_of, rows
from detectors.training.contrast.harmless import PLAIN
from detectors.training.contrast.manner import MANNER
from detectors.training.contrast.refusals import REFUSALS
from detectors.training.contrast.requests import REQUESTS
from detectors.training.contrast.respect import RESPECTFUL

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
# Twins of hostile sentences, which most other forms are, are harmless but far from ordinary.
_PLAIN_FORMS = forms_of((*PLAIN, *RESPECTFUL, *EVERYDAY, *MANNER, *REFUSALS, *REQUESTS))


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
    return plain and row.function in HARMLESS.get(row.role, ()) and row.form in _PLAIN_FORMS and _says_only(row)


def _says_only(row: Row) -> bool:
    """Whether nothing stands beside the form: what may stand there is of any other form."""
    said = re.sub(r"\\\{\w+\\\}", ".+", re.escape(row.form))
    return re.fullmatch(f"{said}[.!?]?", row.text, re.IGNORECASE) is not None


def main() -> None:
    """Write the file."""
    lines = [f"{role}\t{text}\n" for role, text in chosen()]
    Path(str(FILE)).write_text("".join(lines), "utf-8")
    sys.stderr.write(f"written: {FILE}, {len(lines)} texts\n")


if __name__ == "__main__":
    main()
