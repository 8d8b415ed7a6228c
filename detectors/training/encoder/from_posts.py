"""Posts of people: not what the heads are for, so they count less, and their groups are swapped at random."""

from collections.abc import Iterator
from pathlib import Path

from detectors.training.datasets import part_of, rows
from detectors.training.encoder.examples import Example
from detectors.training.encoder.heads import HARMS, none_of

_WEIGHT = 0.6
_HARMLESS = {**none_of(*HARMS), "user_toxicity": 0.0}


def post_examples(data: Path) -> Iterator[Example]:
    """Read all sets of posts."""
    yield from _davidson(data)
    yield from _hatexplain(data)
    yield from _edos(data)
    yield from _hatemoji(data)
    yield from _others(data)
    yield from _toxic_spans(data)


def _example(row: dict[str, str], labels: dict[str, float], name: str, weight: float = _WEIGHT) -> Example:
    kind = str(labels.get("toxicity", labels.get("identity_attack")))
    return Example(row["text"], "", labels, weight, part_of(row["id"]), name, kind)


def _davidson(data: Path) -> Iterator[Example]:
    for row in rows(data, "davidson"):
        agreed = row["count"] == row["offensive_language"]
        if row["label"] == "offensive" and not agreed:
            continue  # many posts are called offensive for a swear word among friends
        labels = _HARMLESS if row["label"] == "neither" else {"toxicity": 1.0, "user_toxicity": 1.0}
        if row["label"] == "hate":
            labels = {**labels, "identity_attack": 1.0}
        yield _example(row, dict(labels), "davidson", 0.4 if row["label"] == "offensive" else _WEIGHT)


def _hatexplain(data: Path) -> Iterator[Example]:
    for row in rows(data, "hatexplain"):
        labels = dict(_HARMLESS) if row["label"] == "normal" else {"toxicity": 1.0, "user_toxicity": 1.0}
        if row["label"] == "hatespeech":
            labels["identity_attack"] = 1.0
        yield _example(row, labels, "hatexplain", 0.8)


def _edos(data: Path) -> Iterator[Example]:
    for row in rows(data, "edos_sexism"):
        if row["toxic"] == "0":
            yield _example(row, {"identity_attack": 0.0, "generalisation": 0.0, "toxicity": 0.0}, "edos_sexism", 0.4)
            continue
        threat = row["label_category"].startswith("1.")
        promotes = row["label_vector"].startswith(("2.1", "3.2"))
        labels: dict[str, float] = {"identity_attack": 1.0, "toxicity": 1.0, "threat": float(threat)}
        if promotes:
            labels["generalisation"] = labels["generalisation.mention"] = 1.0
        yield _example(row, labels, "edos_sexism")


def _hatemoji(data: Path) -> Iterator[Example]:
    for row in rows(data, "hatemoji_build"):
        if row["toxic"] == "0":
            yield _example(row, {"identity_attack": 0.0}, "hatemoji_build", 0.8)
            continue
        labels = {"identity_attack": 1.0, "toxicity": 1.0, "threat": float(row["type"] == "threateninglanguage")}
        yield _example(row, labels, "hatemoji_build", 0.8)


def _others(data: Path) -> Iterator[Example]:
    for row in rows(data, "misogyny"):
        yield _example(row, {"identity_attack": float(row["toxic"])}, "misogyny", 0.4)
    for name in ("wikitalk", "wiki_context_gc"):
        for row in rows(data, name):
            labels = {"toxicity": 1.0, "user_toxicity": 1.0} if row["toxic"] == "1" else dict(_HARMLESS)
            yield _example(row, labels, name)
    for row in rows(data, "toxigen_demos"):
        toxic = float(row["toxic"])
        labels = {"identity_attack": toxic, "generalisation": toxic} | ({"toxicity": 1.0} if toxic else _HARMLESS)
        yield _example(row, labels, "toxigen_demos", 1.0)


def _toxic_spans(data: Path) -> Iterator[Example]:
    """Which kind of abuse, by how many of the raters; a kind that nobody named is absent."""
    for row in rows(data, "toxic_spans"):
        if row["n_not_toxic"] != "0":
            continue
        votes = dict(part.rsplit(":", 1) for part in row["span_types"].split("|") if ":" in part)
        raters = max(float(row["n"]), 1.0)
        labels: dict[str, float] = {"toxicity": 1.0, "user_toxicity": 1.0}
        for head, name in (("insult", "Insult"), ("threat", "Threat"), ("identity_attack", "Identity based Attack")):
            share = min(float(votes.get(name, 0)) / raters, 1.0)
            if share == 0.0 or share > 0.5:
                labels[head] = float(share > 0.5)
        yield _example(row, labels, "toxic_spans", 0.4)
