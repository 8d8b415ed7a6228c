"""Measures what a few labels of an own bot are worth, by the very code that `botwatch learn` runs.

`python -m detectors.training.few_labels FILE.csv.gz --label toxic --score toxicity`: the rows are taken for the traffic
of one bot (with --group, of one for each value of that column); some are labelled, half of them among the highest
scores, and the rest is what is measured. A set that the shipped heads have learnt from says little here: the report
card takes rows that they have not seen.
"""

import argparse
import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from detectors import registry
from detectors.card import auprc
from detectors.learning.applying import Learnt
from detectors.learning.features import best_features
from detectors.learning.learn import Labelled, Request, learn
from detectors.learning.ordinary import ordinary_transcripts
from detectors.score import Detector
from detectors.training.datasets import rows
from detectors.training.measure import transcript_of

AMOUNTS = (20, 50, 100, 300)
_TOP = 0.2  # share of the rows with the highest scores, from which half of the labels come


class Outcome(NamedTuple):
    """Before and after: average precision, and how far the share of flags is from the share of labels."""

    kept: float
    precision_before: float
    precision_after: float
    gap_before: float
    gap_after: float


def outcome(
    detector: Detector, score: str, bot: Sequence[Labelled], amount: int, seed: int, *, sorted_out: bool
) -> Outcome:
    """Label some rows, learn, and measure on the others."""
    rng = random.Random(seed)
    values = [scores[score].value or 0.0 for scores in detector.score([each.transcript for each in bot])]
    order = sorted(range(len(bot)), key=lambda place: -values[place])
    top = order[: max(amount, int(_TOP * len(bot)))] if sorted_out else order
    chosen = rng.sample(top, amount // 2)
    chosen += rng.sample(sorted(set(range(len(bot))) - set(chosen)), amount - amount // 2)
    rest = [bot[place] for place in sorted(set(range(len(bot))) - set(chosen))]
    features = best_features()
    request = Request("b", score, detector, features)
    head = learn(request, [bot[place] for place in chosen], ordinary_transcripts(score, "b")).head
    after = Learnt(detector, [head], {features.id: features}) if head else detector
    truth = np.array([each.label for each in rest])
    found = []
    for each in (detector, after):
        answers = [scores[score] for scores in each.score([row.transcript for row in rest])]
        flagged = float(np.mean([bool(answer.flag) for answer in answers]))
        found.append((auprc(np.array([answer.value or 0.0 for answer in answers]), truth), abs(flagged - truth.mean())))
    return Outcome(float(head is not None), found[0][0], found[1][0], found[0][1], found[1][1])


def curve(
    score: str, bot: Sequence[Labelled], repeats: int, *, sorted_out: bool = True, amounts: Sequence[int] = AMOUNTS
) -> Iterator[tuple[int, Outcome]]:
    """Give the mean outcome for each amount of labels of which the bot has twice as many rows.

    Args:
        score: that is learnt.
        bot: labelled rows that stand for the traffic of one bot.
        repeats: draws of labels that the outcome is the mean of.
        sorted_out: half of the labels are of rows with high scores, as in a review; else all are drawn at random.
        amounts: of labels.
    """
    [detector] = [each for each in registry.load(1, encoder=True) if score in each.scores]
    for amount in amounts:
        if amount <= len(bot) // 2:
            runs = [outcome(detector, score, bot, amount, seed, sorted_out=sorted_out) for seed in range(repeats)]
            yield amount, Outcome(*np.mean(runs, axis=0))


def main() -> None:
    """Print a line for each bot and amount."""
    parser = argparse.ArgumentParser(prog="python -m detectors.training.few_labels", description=__doc__)
    parser.add_argument("file", type=Path, help="NAME.csv.gz of labelled rows")
    parser.add_argument("--label", default="toxic", help="column that holds 0 or 1")
    parser.add_argument("--score", default="toxicity")
    parser.add_argument("--group", help="column whose values are bots of their own")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--most", type=int, default=1000, help="rows of a bot at most")
    parser.add_argument("--random", action="store_true", help="label at random, not half of them among the highest")
    chosen = parser.parse_args()
    bots: dict[str, list[Labelled]] = defaultdict(list)
    for row in rows(chosen.file.parent, chosen.file.name.removesuffix(".csv.gz")):
        if row[chosen.label] in ("0", "1"):
            transcript = transcript_of(row["text"], row.get("context", ""))
            bots[row[chosen.group] if chosen.group else "all"].append(Labelled(transcript, int(row[chosen.label])))
    for name, bot in sorted(bots.items()):
        some = random.Random(0).sample(bot, min(chosen.most, len(bot)))
        for amount, mean in curve(chosen.score, some, chosen.repeats, sorted_out=not chosen.random):
            sys.stdout.write(
                f"{name}: {amount} labels, kept {mean.kept:.0%}; average precision {mean.precision_before:.3f} ->"
                f" {mean.precision_after:.3f}; gap of the flagged share {mean.gap_before:.3f} -> {mean.gap_after:.3f}\n"
            )
            sys.stdout.flush()


if __name__ == "__main__":
    main()
