"""Which labelled rows each head learns from and is judged by, their licences, and the mechanical reading of labels."""

import csv
import gzip
import hashlib
import sys
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal, NamedTuple

Part = Literal["train", "dev", "test"]

# Publisher's licence of each file of the folder `open`, from which anybody may train.
LICENCES: Mapping[str, str] = {
    "bold_wiki": "CC-BY-SA-4.0", "coconot_pref": "MIT", "convabuse": "CC-BY-4.0", "davidson": "MIT",
    "diasafety": "Apache-2.0", "edos_sexism": "CC0", "hatemoji_build": "CC-BY-4.0", "hatexplain": "MIT",
    "hearts_llm_outputs": "MIT", "hh_harmless_test": "MIT", "jbb_artifacts": "MIT", "madlibs_identity": "CC-BY-4.0",
    "misogyny": "MIT", "pii_presidio_v2": "MIT", "politeness_wikipedia": "Apache-2.0", "redditbias": "MIT",
    "refusal_direction": "Apache-2.0", "harmful_prompts": "Apache-2.0", "coconot_prompts": "MIT",
    "sgd_turns": "CC-BY-SA-4.0", "stereoset_intra": "CC-BY-SA-4.0", "toxic_spans": "CC0",
    "toxichat_bots": "CC-BY-SA-4.0",
    "toxigen_demos": "MIT", "wiki_context_gc": "Apache-2.0", "wikitalk": "CC-BY-4.0", "winobias": "MIT",
    "winogender": "MIT", "anthropic_political": "CC-BY-4.0", "seegull": "CC-BY-4.0", "bbq_ambig": "CC-BY-4.0",
}  # fmt: skip

_TOXIC_OR_NOT = (
    "hatexplain", "edos_sexism", "hatemoji_build", "misogyny", "wikitalk", "wiki_context_gc", "toxigen_demos",
)  # fmt: skip
HUMAN_POSTS = frozenset({"davidson", "toxic_spans", *_TOXIC_OR_NOT})
_MOST_FIELD_BYTES = 10_000_000


class Labelled(NamedTuple):
    """One text with its label, how much it counts in training, its part, and the set it is from."""

    text: str
    label: int
    weight: float
    part: Part
    source: str


def path_of(folder: Path, name: str) -> Path:
    """Say where a set lies."""
    return folder / f"{name}.csv.gz"


def digest(path: Path) -> str:
    """Give the SHA-256 of a file, for the report card."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def rows(folder: Path, name: str) -> Iterator[dict[str, str]]:
    """Read one set; every row is a mapping of column to text."""
    csv.field_size_limit(min(_MOST_FIELD_BYTES, sys.maxsize))
    with gzip.open(path_of(folder, name), "rt", encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def part_of(group: str, dev: int = 1) -> Part:
    """Assign a group (a dialogue, a thread, an article) to a part: 2 of 10 test, `dev` of 10 dev, the rest train."""
    place = zlib.crc32(group.encode("utf-8")) % 10
    return "test" if place < 2 else "dev" if place < 2 + dev else "train"


def toxicity_rows(folder: Path) -> Iterator[Labelled]:
    """Read everything that the toxicity head learns from, human posts at a lower weight than chatbot output."""
    yield from _human_posts(folder)
    yield from _chatbot_output(folder)
    yield from benign_rows(folder)


def benign_rows(folder: Path) -> Iterator[Labelled]:
    """Read ordinary traffic: none of it should be flagged, and false flags are counted on it.

    The members of coconot_pref differ in whether they comply, and the answers of refusal_direction that are taken here
    are to harmless prompts: neither insults anybody. A threshold for 1 in 1,000 needs many held-back rows.
    """
    for row in rows(folder, "sgd_turns"):
        yield Labelled(row["text"], 0, 2.0, part_of("-".join(row["id"].split("-")[:2]), dev=4), "sgd_turns")
    for row in rows(folder, "bold_wiki"):
        yield Labelled(row["text"], 0, 2.0, part_of(row["entity"], dev=4), "bold_wiki")
    for row in rows(folder, "coconot_pref"):
        yield Labelled(row["text"], 0, 6.0, part_of(row["id"].rsplit("-", 1)[0], dev=3), "coconot_pref")
    for row in rows(folder, "refusal_direction"):
        if row["prompt_set"] == "harmless":
            yield Labelled(row["text"], 0, 6.0, part_of(row["context"], dev=3), "refusal_direction")


def _human_posts(folder: Path) -> Iterator[Labelled]:
    for row in rows(folder, "davidson"):
        # Many posts are called offensive for a swear word among friends: only those that all raters agreed on.
        if row["label"] != "offensive" or row["count"] == row["offensive_language"]:
            weight = 0.1 if row["label"] == "offensive" else 0.4
            yield Labelled(row["text"], int(row["label"] != "neither"), weight, part_of(row["id"]), "davidson")
    for name in (
        "hatexplain",
        "edos_sexism",
        "hatemoji_build",
        "misogyny",
        "wikitalk",
        "wiki_context_gc",
        "toxigen_demos",
    ):
        weight = 1.0 if name == "toxigen_demos" else 0.4
        for row in rows(folder, name):
            yield Labelled(row["text"], int(row["toxic"]), weight, part_of(row["id"]), name)
    for row in rows(folder, "toxic_spans"):
        if row["n_not_toxic"] == "0":
            yield Labelled(row["text"], 1, 0.2, part_of(row["id"]), "toxic_spans")
    for row in rows(folder, "politeness_wikipedia"):
        yield Labelled(row["text"], 0, 0.4, part_of(row["id"]), "politeness_wikipedia")


def _chatbot_output(folder: Path) -> Iterator[Labelled]:
    for row in rows(folder, "convabuse"):
        yield Labelled(row["text"], int(row["toxic"]), 1.0, part_of(row["context"][:60]), "convabuse")
    for row in rows(folder, "toxichat_bots"):
        yield Labelled(row["text"], int(row["toxic"]), 1.0, part_of(row["id"].rsplit("-", 1)[0]), "toxichat_bots")
    for row in rows(folder, "diasafety"):
        # Agreeing with something toxic and unlicensed advice are unsafe, not toxic; a biased opinion may be either.
        unsafe = row["unsafe"] == "1"
        if unsafe and row["category"] in ("Toxicity Agreement", "Biased Opinion"):
            continue
        label = int(unsafe and row["category"] == "Offending User")
        yield Labelled(row["text"], label, 1.0, part_of(row["context"]), "diasafety")
