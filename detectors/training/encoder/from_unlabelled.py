"""Texts that nobody labelled, for the encoder to learn from what the larger network says of them.

They are the turns before the labelled ones, the rest of long replies, and sets whose labels no head has use for. Turns
come from rows of the training part only, as a labelled turn of another part may stand in the same conversation.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from detectors.training.datasets import part_of, rows
from detectors.training.encoder.examples import Example

UNLABELLED = "unlabelled"
_MOST_CHARS = 1_000
_REST_FROM, _LONG = 300, 400  # characters of a reply: where the rest begins, and how many it takes to have one

# Set -> what its threads are cut by into turns, how many turns stand before one, what decides on the part of a row.
_THREADS: Mapping[str, tuple[re.Pattern[str], int, Callable[[Mapping[str, str]], str]]] = {
    "hh_harmless_test": (re.compile(r"(?:^|\n)\s*(?:Human|Assistant):\s*"), 2, lambda row: row["pair"]),
    "toxichat_bots": (re.compile(r"^Title:\s*|\n"), 99, lambda row: row["id"].rsplit("-", 1)[0]),
    "convabuse": (re.compile(r"(?:^|\n)\s*(?:BOT|USER):\s*"), 99, lambda row: row["context"][:60]),
}


def unlabelled_examples(data: Path) -> Iterator[Example]:
    """Read each of them once."""
    seen: set[tuple[str, str]] = set()
    for text, context, kind in _found(data):
        kept = text.strip()[:_MOST_CHARS]
        if len(kept) >= 3 and (kept, context) not in seen:
            seen.add((kept, context))
            yield Example(kept, context, {}, 1.0, "train", UNLABELLED, kind)


def _found(data: Path) -> Iterator[tuple[str, str, str]]:
    """Give text, context and set."""
    for name in _THREADS:
        for text, context in _turns(data, name):
            yield text, context, name
    for row in rows(data, "diasafety"):
        if part_of(row["context"]) == "train":
            yield row["context"], "", "diasafety"
    for row in list(rows(data, "wiki_context_gn"))[1::2]:
        yield row["text"], "", "wiki_context_gn"
    for name in ("hearts_llm_outputs", "anthropic_political"):
        for row in rows(data, name):
            yield row["text"], row["context"], name
    for row in rows(data, "coconot_pref"):
        if part_of(row["id"].rsplit("-", 1)[0], dev=3) == "train" and len(row["text"]) > _LONG:
            yield row["text"][_REST_FROM:], row["context"], "coconot_pref"
    for row in rows(data, "refusal_direction"):
        if part_of(row["context"], dev=3) == "train" and len(row["text"]) > _LONG:
            yield row["text"][_REST_FROM:], row["context"], "refusal_direction"


def _turns(data: Path, name: str) -> Iterator[tuple[str, str]]:
    """Give each turn that stands before a labelled one, behind the turns before it."""
    marks, most, key = _THREADS[name]
    for row in rows(data, name):
        if part_of(key(row)) != "train":
            continue
        spoken = [turn.strip() for turn in marks.split(row["context"]) if turn.strip()]
        for number, turn in enumerate(spoken):
            yield turn, " ".join(spoken[max(0, number - most) : number])
