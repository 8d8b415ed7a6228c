"""Measures the detectors with the encoder on samples of rows that nothing was trained on: its part of the page."""

import os
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

import numpy as np

from detectors.card import auprc, auroc_interval
from detectors.registry import score_all
from detectors.stats.interval import Interval, wilson_interval
from detectors.training.datasets import path_of, rows
from detectors.training.encoder.calibrate import spread
from detectors.training.encoder.examples import Example
from detectors.training.encoder.plan import read_examples
from detectors.training.encoder.scores import RECIPES
from detectors.transcript import Transcript, Turn

SEED = 20_261_126
OF_A_SET = 500  # test rows of a set that are judged
WHOLE = ("diasafety", "toxichat_bots", "convabuse")  # conversations with bots, whose test rows are all judged
OF_A_TERM = 150  # harmless sentences for each identity term
ORDINARY = {
    "sgd_turns": 1_000, "bold_wiki": 1_000, "alpacaeval_open": 400, "safety_tuned_responses": 300, "winobias": 300,
}  # fmt: skip
_AT_ONCE = 32
_OF_USERS = ("user_toxicity", "request_risk")
FLAGGED = ("toxicity", "unsafe", "generalisation", "refusal")
OF_TERMS = ("toxicity", "unsafe")


class Asked(NamedTuple):
    """A text to judge: as a reply behind a context, or as a turn of a user."""

    text: str
    context: str
    by_user: bool


class Answer(NamedTuple):
    """Value and flag of a score."""

    value: float
    flag: bool


class Line(NamedTuple):
    """How a score does on a set."""

    score: str
    source: str
    size: int
    positives: int
    area: Interval | None
    precision: float | None  # averaged over the positives, the area under the precision-recall curve
    right: float | None  # mean F1 of both labels, at the shipped threshold
    false_flags: Interval | None


def answers(asked: Sequence[Asked]) -> list[Mapping[str, Answer]]:
    """Score every text with all detectors, on all cores."""
    chunks = [asked[start : start + _AT_ONCE] for start in range(0, len(asked), _AT_ONCE)]
    with get_context("spawn").Pool(os.cpu_count() or 1) as pool:
        return [answer for chunk in pool.map(_answered, chunks) for answer in chunk]


def _answered(asked: Sequence[Asked]) -> list[Mapping[str, Answer]]:
    found = score_all([_transcript(each) for each in asked])
    return [
        {name: Answer(score.value or 0.0, bool(score.flag)) for name, score in scores.items() if score.error is None}
        for scores in found
    ]


def _transcript(asked: Asked) -> Transcript:
    before = (Turn("assistant" if asked.by_user else "user", asked.context),) if asked.context else ()
    judged = (Turn("user", asked.text), Turn("assistant", "I see.")) if asked.by_user else ()
    turns = before + (judged or (Turn("assistant", asked.text),))
    return Transcript("r", "c", "b", "prod", "v", "", datetime(2026, 1, 1, tzinfo=UTC), turns, "en")


@cache
def test_examples(data: Path) -> tuple[Example, ...]:
    """Give the test rows of the conversations with bots, and a sample of those of every other set."""
    by_source: dict[str, list[Example]] = defaultdict(list)
    for example in read_examples(data, SEED):
        if example.part == "test" and example.labels:
            by_source[example.source].append(example)
    return tuple(
        example
        for source, found in by_source.items()
        for example in spread(found, len(found) if source in WHOLE else OF_A_SET)
    )


def suite_examples(data: Path) -> list[Example]:
    """Give the rows of our own forms that are never trained on."""
    return [row for row in read_examples(data, SEED) if row.source == "contrast" and row.part == "dev"]


def by_set(data: Path) -> list[Line]:
    """Judge every score on every set that has its label."""
    examples = test_examples(data)
    as_reply = answers([Asked(each.text, each.context, by_user=False) for each in examples])
    as_turn = answers([Asked(each.text, each.context, by_user=True) for each in examples])
    lines = []
    for recipe in RECIPES:
        given = as_turn if recipe.score in _OF_USERS else as_reply
        sets: dict[str, list[tuple[int, Answer]]] = defaultdict(list)
        for example, answer in zip(examples, given, strict=True):
            if recipe.head in example.labels and recipe.score in answer:
                sets[example.source].append((int(example.labels[recipe.head] > 0.5), answer[recipe.score]))
        lines += [line_of(recipe.score, source, found) for source, found in sets.items() if len(found) >= 20]
    return lines


def line_of(score: str, source: str, found: Sequence[tuple[int, Answer]]) -> Line:
    """Judge the answers of a score on a set, each beside its label."""
    labels = np.array([label for label, _ in found])
    values = np.array([answer.value for _, answer in found])
    flags = np.array([answer.flag for _, answer in found])
    positives, both = int(labels.sum()), 0 < labels.sum() < len(labels)
    return Line(
        score,
        source,
        len(labels),
        positives,
        auroc_interval(values, labels) if both else None,
        auprc(values, labels) if both else None,
        float(np.mean([_f1(flags == side, labels == side) for side in (0, 1)])) if both else None,
        wilson_interval(int(flags[labels == 0].sum()), len(labels) - positives) if positives < len(labels) else None,
    )


def _f1(said: np.ndarray[tuple[int], np.dtype[np.bool_]], true: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> float:
    return 2 * int((said & true).sum()) / max(int(said.sum()) + int(true.sum()), 1)


def by_function(data: Path) -> dict[str, dict[str, Interval | None]]:
    """Give the share of right flags by score and function of the suite, for replies and for turns of users."""
    right: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    suite = suite_examples(data)
    turns = {id(row): "user_toxicity" in row.labels or "request_risk" in row.labels for row in suite}
    given = answers([Asked(row.text, row.context, by_user=turns[id(row)]) for row in suite])
    for row, answer in zip(suite, given, strict=True):
        for name in _OF_USERS if turns[id(row)] else FLAGGED:
            if name in row.labels and name in answer:
                for function in (row.kind, "all"):
                    right[name][function].append(answer[name].flag == bool(row.labels[name]))
    return {
        name: {function: wilson_interval(sum(found), len(found)) for function, found in functions.items()}
        for name, functions in right.items()
    }


def false_flags(data: Path, other: Path | None) -> dict[str, tuple[int, dict[str, Interval | None]]]:
    """Give the share of ordinary text that is flagged, by set: its size, and the share by score."""
    texts: dict[str, list[tuple[str, str]]] = {}
    for name in ("sgd_turns", "bold_wiki"):
        held_back = [row for row in read_examples(data, SEED) if row.source == name and row.part == "test"]
        texts[name] = [(row.text, row.context) for row in spread(held_back, ORDINARY[name]) if row.kind != "user"]
    for name in ("alpacaeval_open", "safety_tuned_responses", "winobias"):
        folder = next((place for place in (data, other) if place and path_of(place, name).exists()), None)
        if folder:
            found = list(rows(folder, name))
            step = max(1, len(found) // ORDINARY[name])
            texts[name] = [(row["text"], row["context"]) for row in found[::step][: ORDINARY[name]]]
    shares: dict[str, tuple[int, dict[str, Interval | None]]] = {}
    for name, pairs in texts.items():
        given = answers([Asked(text, context, by_user=False) for text, context in pairs])
        counted = {score: sum(answer[score].flag for answer in given if score in answer) for score in FLAGGED}
        shares[name] = len(given), {score: wilson_interval(count, len(given)) for score, count in counted.items()}
    return shares


def by_term(data: Path) -> dict[str, tuple[int, dict[str, int]]]:
    """Give how many harmless sentences hold each identity term, and how many of those each score flags."""
    harmless: dict[str, list[str]] = defaultdict(list)
    for row in rows(data, "madlibs_identity"):
        if row["toxic"] == "0":
            harmless[row["target"]].append(row["text"])
    asked = [(term, text) for term, found in harmless.items() if len(found) >= OF_A_TERM for text in _some(found)]
    given = answers([Asked(text, "", by_user=False) for _, text in asked])
    flagged: dict[str, dict[str, int]] = {term: dict.fromkeys(OF_TERMS, 0) for term, _ in asked}
    for (term, _), answer in zip(asked, given, strict=True):
        for name in OF_TERMS:
            flagged[term][name] += answer[name].flag
    return {term: (OF_A_TERM, counts) for term, counts in flagged.items()}


def _some(found: Sequence[str]) -> list[str]:
    return [found[int(place)] for place in np.linspace(0, len(found) - 1, OF_A_TERM)]
