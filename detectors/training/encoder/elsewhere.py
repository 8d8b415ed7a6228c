"""Measures the detectors away from home: on sets that may not be trained on, and after a few labels of a new bot."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from detectors.learning.learn import Labelled
from detectors.training.datasets import path_of, rows
from detectors.training.encoder.calibrate import spread
from detectors.training.encoder.card import SEED, Asked, Line, answers, line_of
from detectors.training.encoder.plan import read_examples
from detectors.training.few_labels import Outcome, curve
from detectors.training.measure import transcript_of

# Sets with a label of hostility that no row was trained on and no threshold was set on, and what they are.
ELSEWHERE = {
    "jigsaw_val1k": "comments on web pages", "cad": "posts, judged in their thread", "ethos": "comments, hate or not",
    "hateval": "posts at immigrants and women", "olid_offensive": "posts", "sbic_dev": "posts, also with hidden bias",
}  # fmt: skip
OF_A_SET = 400  # rows
_SCORES = ("toxicity", "user_toxicity")
REPEATS = 5
_AMOUNTS = (50, 100, 300)
_UNSEEN_BOT = "toxichat_bots"
_UNSEEN_PLACE = "jigsaw_val1k"


def lines(other: Path) -> Iterator[Line]:
    """Judge the hostility scores on every set that is there, each text as a reply and as a turn of a user."""
    for name in ELSEWHERE:
        if path_of(other, name).exists():
            found = [
                (row["text"], row["context"], int(row["toxic"])) for row in spread(_labelled(other, name), OF_A_SET)
            ]
            for score in _SCORES:
                by_user = score == "user_toxicity"
                given = answers([Asked(text, context, by_user=by_user) for text, context, _ in found])
                labels = (label for _, _, label in found)
                yield line_of(score, name, [(label, one[score]) for label, one in zip(labels, given, strict=True)])


def few_labels(data: Path, other: Path | None) -> Iterator[tuple[str, str, int, int, Outcome]]:
    """Give set, score, rows, labels and what these labels were worth, on rows that nothing was trained on."""
    for name, score, bot in _bots(data, other):
        for amount, outcome in curve(score, bot, REPEATS, amounts=_AMOUNTS):
            yield name, score, len(bot), amount, outcome


def _bots(data: Path, other: Path | None) -> Iterator[tuple[str, str, list[Labelled]]]:
    held_back = [
        Labelled(transcript_of(row.text, row.context), int(row.labels["toxicity"] > 0.5))
        for row in read_examples(data, SEED)
        if row.source == _UNSEEN_BOT and row.part == "test" and row.kind == "in its thread"
    ]
    yield _UNSEEN_BOT, "toxicity", held_back
    if other and path_of(other, _UNSEEN_PLACE).exists():
        found = _labelled(other, _UNSEEN_PLACE)
        yield _UNSEEN_PLACE, "toxicity", [Labelled(transcript_of(row["text"]), int(row["toxic"])) for row in found]


def _labelled(folder: Path, name: str) -> Sequence[dict[str, str]]:
    return [row for row in rows(folder, name) if row["toxic"] in ("0", "1")]
