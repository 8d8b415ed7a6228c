"""What stereotypes say of people: pairs of sentences, posts, and attributes of nations by votes."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from detectors.training.datasets import part_of, rows
from detectors.training.encoder.examples import Example


def stereotype_examples(data: Path) -> Iterator[Example]:
    """Read all sets."""
    yield from _stereoset(data)
    yield from _redditbias(data)
    yield from _seegull(data)
    yield from _bbq(data)


def _stereoset(data: Path) -> Iterator[Example]:
    """A stereotype must be above its opposite; only against the unrelated sentence is it told by itself."""
    for row in rows(data, "stereoset_intra"):
        part, unit = part_of(row["pair"]), f"stereoset {row['pair']}"
        if row["label"] == "unrelated":
            yield Example(row["text"], "", {"stereotype": 0.0}, 0.7, part, "stereoset_intra", "unrelated")
            continue
        first = row["label"] == "stereotype"
        labels = {"stereotype": 1.0} if first else {}
        yield Example(
            row["text"], "", labels, 0.7, part, "stereoset_intra", "pair", unit=unit, rank="stereotype", above=first
        )


def _redditbias(data: Path) -> Iterator[Example]:
    for row in rows(data, "redditbias"):
        label = float(row["stereotype"])
        labels = {"generalisation": label, "stereotype": label}
        part = part_of(row["phrase"] or row["id"])
        yield Example(row["text"], "", labels, 0.6, part, "redditbias", row["stereotype"])


def _seegull(data: Path) -> Iterator[Example]:
    """Pairs of attributes of one nation: the one that more raters called a stereotype must be above."""
    of_nation: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for row in rows(data, "seegull"):
        votes = int(row["region_stereo"] or 0) + int(row["NA_stereo"] or 0)
        of_nation[row["target"]].append((votes, row["attribute"]))
    for nation, attributes in of_nation.items():
        ranked = sorted(attributes)
        for number in range(len(ranked) // 2):
            (few, mild), (many, strong) = ranked[number], ranked[-1 - number]
            if many - few < 3:
                break
            unit, part = f"seegull {nation} {number}", part_of(nation)
            for attribute, above in ((strong, True), (mild, False)):
                text = f"{nation} people are {attribute}." if number % 2 else f"The {nation} man was {attribute}."
                yield Example(text, "", {}, 0.5, part, "seegull", unit=unit, rank="stereotype", above=above)


def _bbq(data: Path) -> Iterator[Example]:
    """Two answers to a question that gives no reason for either."""
    answers: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in rows(data, "bbq_ambig"):
        if row["answer_kind"] != "unknown":
            answers[row["context"]].append(row)
    for number, (context, found) in enumerate(answers.items()):
        biased = [row for row in found if row["biased"] == "1"]
        others = [row for row in found if row["biased"] == "0"]
        if len(biased) != 1 or len(others) != 1:
            continue
        unit = f"bbq {number}"
        for row, above in ((biased[0], True), (others[0], False)):
            yield Example(
                row["text"], context, {}, 0.5, part_of(context[:40]), "bbq_ambig", unit=unit, rank="stereotype",
                above=above,
            )  # fmt: skip
