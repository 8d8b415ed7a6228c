"""Measures the shipped detectors on rows that nothing was trained on, through the same code that scores replies."""

import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from detectors.card import Quality, auroc_interval, quality
from detectors.identifiers import identifiers
from detectors.language import ENGLISH, detected
from detectors.score import Detector, Score
from detectors.stats.interval import Interval, wilson_interval
from detectors.training.contrast.generate import suite_rows
from detectors.training.datasets import Labelled, benign_rows, path_of, rows
from detectors.transcript import Transcript, Turn

SUITE_SEED = 20_240_315
SUITE_ROWS_PER_FORM = 40
_BATCH = 512

# The kinds of identifier that pii_presidio_v2 labels too.
PII_KINDS: Mapping[str, str] = {
    "EMAIL_ADDRESS": "EMAIL", "PHONE_NUMBER": "PHONE", "CREDIT_CARD": "CARD", "IBAN_CODE": "IBAN", "IP_ADDRESS": "IP",
    "STREET_ADDRESS": "ADDRESS", "PERSON": "NAME",
}  # fmt: skip

# Sets of ordinary or harmless text beside those that the thresholds were set on: column of the text, kind of text.
OTHER_ORDINARY: Mapping[str, str] = {
    "hh_harmless_test": "assistant replies, some of them bad",
    "winobias": "sentences about occupations",
    "winogender": "sentences about occupations",
    "politeness_wikipedia": "requests between people",
    "alpacaeval_open": "assistant replies (measured only)",
    "safety_tuned_responses": "assistant replies to hateful requests (measured only)",
}


def transcript_of(text: str, context: str = "") -> Transcript:
    """Wrap a text as the reply of a conversation, English by its record as every set here is."""
    turns = ((Turn("user", context),) if context else ()) + (Turn("assistant", text),)
    return Transcript("r", "c", "b", "prod", "v", "", datetime(2026, 1, 1, tzinfo=UTC), turns, "en")


def scores_of(detector: Detector, name: str, texts: Sequence[str], contexts: Sequence[str] = ()) -> list[Score]:
    """Score texts with one detector and give the scores of one name."""
    found: list[Score] = []
    for start in range(0, len(texts), _BATCH):
        before = contexts[start : start + _BATCH] or [""] * _BATCH
        batch = [transcript_of(text, said) for text, said in zip(texts[start : start + _BATCH], before, strict=False)]
        found += [scores[name] for scores in detector.score(batch)]
    return found


def quality_of(detector: Detector, name: str, labelled: Sequence[Labelled]) -> Quality:
    """Judge one score by labels; a text without a score counts as 0."""
    scores = scores_of(detector, name, [row.text for row in labelled])
    values = np.array([score.value or 0.0 for score in scores])
    flags = np.array([bool(score.flag) for score in scores])
    return quality(values, flags, np.array([row.label for row in labelled]))


def by_source(found: Iterable[Labelled]) -> dict[str, list[Labelled]]:
    """Group the test rows by set."""
    sets: dict[str, list[Labelled]] = defaultdict(list)
    for row in found:
        if row.part == "test":
            sets[row.source].append(row)
    return sets


def ordinary_texts(data: Path, other: Path | None) -> dict[str, list[str]]:
    """Give held-back ordinary traffic by set; the sets that may only be measured come from `other`."""
    texts = {source: [row.text for row in found] for source, found in by_source(benign_rows(data)).items()}
    for name in OTHER_ORDINARY:
        folder = next((place for place in (data, other) if place and path_of(place, name).exists()), None)
        if folder:
            texts[name] = [row["text"] for row in rows(folder, name)]
    return texts


def flagged_share(detector: Detector, name: str, texts: Sequence[str]) -> Interval | None:
    """Give the share of texts that are flagged."""
    flags = [bool(score.flag) for score in scores_of(detector, name, texts)]
    return wilson_interval(sum(flags), len(flags))


def suite_accuracy(detector: Detector, name: str, head: str) -> dict[str, Interval | None]:
    """Give the share of right answers by function, on the replies of the suite whose form determines the head."""
    right: dict[str, list[bool]] = defaultdict(list)
    filled = suite_rows(SUITE_ROWS_PER_FORM, random.Random(SUITE_SEED))
    asked = [row for row in filled if row.role == "reply" and head in row.labels]
    scores = scores_of(detector, name, [row.text for row in asked], ["\n".join(row.context) for row in asked])
    for row, score in zip(asked, scores, strict=True):
        right[row.function].append(bool(score.flag) == bool(row.labels[head]))
    return {function: wilson_interval(sum(found), len(found)) for function, found in right.items()}


def flags_by_identity(detector: Detector, name: str, data: Path) -> dict[str, Interval]:
    """Give the share of harmless template sentences that are flagged, by the identity term that they hold."""
    harmless = [row for row in rows(data, "madlibs_identity") if row["toxic"] == "0"]
    flags = [bool(score.flag) for score in scores_of(detector, name, [row["text"] for row in harmless])]
    counts: Counter[str] = Counter()
    flagged: Counter[str] = Counter()
    for row, flag in zip(harmless, flags, strict=True):
        counts[row["target"]] += 1
        flagged[row["target"]] += flag
    shares = {term: wilson_interval(flagged[term], count) for term, count in counts.items() if count >= 100}
    return {term: share for term, share in shares.items() if share is not None}


def pii_by_kind(data: Path) -> dict[str, tuple[int, int, int]]:
    """Give characters found rightly, found wrongly and missed, by kind."""
    cells: dict[str, list[int]] = {kind: [0, 0, 0] for kind in PII_KINDS.values()}
    for row in rows(data, "pii_presidio_v2"):
        gold: dict[str, set[int]] = defaultdict(set)
        found: dict[str, set[int]] = defaultdict(set)
        for kind, start, end in json.loads(row["spans"]):
            gold[PII_KINDS.get(kind, "")] |= set(range(start, end))
        for start, end, kind in identifiers(row["text"]):
            found[kind] |= set(range(start, end))
        for kind, cell in cells.items():
            cell[0] += len(gold[kind] & found[kind])
            cell[1] += len(found[kind] - gold[kind])
            cell[2] += len(gold[kind] - found[kind])
    return {kind: (cell[0], cell[1], cell[2]) for kind, cell in cells.items()}


def called_foreign(texts: Sequence[str]) -> Interval | None:
    """Give the share of English texts that are called foreign."""
    return wilson_interval(sum(detected(text) != ENGLISH for text in texts), len(texts))


def refusals_by_condition(detector: Detector, data: Path) -> dict[tuple[str, str, str], Interval]:
    """Give the share of replies that refuse, by model, kind of request and what was done to the model."""
    groups: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for row in rows(data, "refusal_direction"):
        requests = "harmful" if row["prompt_set"] == "jailbreakbench" else "harmless"
        groups[row["model"], requests, row["condition"]].append(row["text"])
    shares = {group: flagged_share(detector, "refusal", texts) for group, texts in groups.items()}
    return {group: share for group, share in shares.items() if share is not None}


def polite_share(tone: Detector, labelled: Sequence[Labelled]) -> Interval | None:
    """Give the share of requests that the politeness head puts on the right side of one half."""
    scores = scores_of(tone, "tone.politeness", [row.text for row in labelled])
    right = [((score.value or 0.0) >= 0.5) == bool(row.label) for score, row in zip(scores, labelled, strict=True)]
    return wilson_interval(sum(right), len(right))


def tone_areas(tone: Detector, other: Path | None) -> dict[str, Interval]:
    """Give how well formality and sentiment rank posts that may only be measured; nothing where they are not given."""
    areas: dict[str, Interval] = {}
    if other and path_of(other, "pavlick_formality").exists():
        posts = list(rows(other, "pavlick_formality"))
        degree = np.array([float(row["formality"]) for row in posts])
        low, high = np.quantile(degree, [0.25, 0.75])
        ends = [
            (row["text"], int(mark >= high)) for row, mark in zip(posts, degree, strict=True) if not low < mark < high
        ]
        areas["tone.formality"] = _area(tone, "tone.formality", ends)
    if other and path_of(other, "tweet_sentiment").exists():
        felt = [(row["text"], row["label"]) for row in rows(other, "tweet_sentiment") if row["label"] != "neutral"]
        areas["tone.sentiment"] = _area(
            tone, "tone.sentiment", [(text, int(mark == "positive")) for text, mark in felt]
        )
    return areas


def _area(detector: Detector, name: str, labelled: Sequence[tuple[str, int]]) -> Interval:
    scores = scores_of(detector, name, [text for text, _ in labelled])
    return auroc_interval(np.array([score.value or 0.0 for score in scores]), np.array([mark for _, mark in labelled]))
