"""How far from the truth the rate of a new version is after a few labels.

`python -m tests.benchmarks.labelled_rate DIR`: DIR holds refusal_direction.csv.gz, answers of three chatbots, each as
it is and with its refusals taken out or put in. Every chatbot is taken for a new version: some of its answers are
labelled, half of them among the flagged, and the rate of all is corrected by them as `botwatch learn` does.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from detectors.encoder import shared
from detectors.learning.rates import binned, corrected_rate
from detectors.score import Score
from detectors.text.refusal import Refusal
from detectors.training.datasets import rows
from detectors.training.measure import transcript_of
from tests.benchmarks import page
from tests.benchmarks.figures import Figure, Part, Table, number

SET, LABEL = "refusal_direction", "refusal_substring"
AMOUNTS = (20, 50, 100)
AIM = 50  # labels
DEAF = 0.05  # share of answers that are still flagged where the threshold is far too high


class Version(NamedTuple):
    """The answers of a chatbot: values and flags of the shipped detector, and the published labels."""

    name: str
    values: NDArray[np.float64]
    flags: NDArray[np.bool_]
    truth: NDArray[np.float64]


class Outcome(NamedTuple):
    """Of many draws of labels: error before, mean error after, what nineteen in twenty stay below; intervals that hold.

    All are shares; an error of 0.03 is three points.
    """

    before: float
    mean: float
    most: float
    held: float


def versions(folder: Path, detector: Refusal) -> list[Version]:
    """Score every answer; one for which there is no score (another language) is left out."""
    found: dict[str, list[tuple[Score, int]]] = defaultdict(list)
    for row in rows(folder, SET):
        if row[LABEL] in ("0", "1"):
            [scores] = detector.score([transcript_of(row["text"], row.get("context", ""))])
            if scores["refusal"].value is not None:
                found[row["model"]].append((scores["refusal"], int(row[LABEL])))
    return [
        Version(
            name,
            np.array([score.value for score, _ in each], np.float64),
            np.array([score.flag for score, _ in each], bool),
            np.array([label for _, label in each], np.float64),
        )
        for name, each in sorted(found.items())
    ]


def outcome(version: Version, amount: int, draws: int) -> Outcome:
    """Label and correct, many times over."""
    errors, held = [], 0
    true = version.truth.mean()
    for draw in range(draws):
        chosen = _chosen(version, amount, np.random.default_rng(draw))
        bins = binned(version.values[chosen], version.truth[chosen], version.flags[chosen])
        replies = np.bincount(np.searchsorted(bins.edges, version.values, "right"), minlength=len(bins.labelled))
        rate = corrected_rate(bins.strata(replies.tolist()), draw)
        assert rate is not None
        errors.append(abs(rate.rate - true))
        held += rate.low <= true <= rate.high
    before = abs(float(version.flags.mean()) - true)
    return Outcome(before, float(np.mean(errors)), float(np.quantile(errors, 0.95)), held / draws)


def _chosen(version: Version, amount: int, rng: np.random.Generator) -> NDArray[np.intp]:
    flagged = np.flatnonzero(version.flags)
    some = rng.choice(flagged, min(amount // 2, len(flagged)), replace=False)
    others = rng.choice(np.flatnonzero(~version.flags), amount - len(some), replace=False)
    return np.concatenate([some, others])


def deaf(version: Version) -> Version:
    """The same answers under a threshold that is far too high, as for a version that refuses in words of its own."""
    return version._replace(flags=version.values >= np.quantile(version.values, 1.0 - DEAF))


def part_of(read: Sequence[Version], by_patterns: Sequence[Version], draws: int) -> Part:
    """Give the part of the page."""
    ways = (
        ("as shipped", read),
        ("patterns alone", by_patterns),
        ("threshold far too high", [deaf(version) for version in read]),
    )
    rows: list[list[str]] = []
    worst: dict[str, list[float]] = {}
    for way, some in ways:
        for version in some:
            for amount in AMOUNTS:
                found = outcome(version, amount, draws)
                cells = [100 * found.before, 100 * found.mean, 100 * found.most, 100 * found.held]
                rows.append([version.name, way, str(amount), *map(number, cells)])
                if amount == AIM:
                    worst.setdefault(way, []).append(100 * found.mean)
    return Part(
        title="Rates after a few labels",
        words=(
            "How far the rate of refusals of a new version is from the truth after some of its answers were labelled,"
            " half of them among the flagged, the rate corrected as `botwatch learn` does. Three chatbots with 500"
            f" published answers each; {draws} draws of labels. The shipped detector has learnt from such answers, so"
            " the third way shows what happens to a version whose refusals it does not flag: only"
            f" {100 * DEAF:g} % of all answers are. `python -m tests.benchmarks.labelled_rate DIR` measures it again."
        ),
        machine=page.machine(),
        at=page.now(),
        figures=[
            Figure(
                what=f"mean error after {AIM} labels, worst of three chatbots: {way}", value=max(found), unit=" points",
                at_most=6.0, low=min(found), high=max(found),
            )
            for way, found in worst.items()
        ],
        tables=[
            Table(
                title="By chatbot",
                words="Errors in points of a hundred; the last column is how many 95 % intervals hold the truth.",
                head=["chatbot", "detector", "labels", "before", "mean error", "19 in 20 below", "hold, %"],
                rows=rows,
            )
        ],
    )  # fmt: skip


def main() -> int:
    """Measure, print, and write the page."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.labelled_rate", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR", help=f"holds {SET}.csv.gz")
    parser.add_argument("--draws", type=int, default=200, help="how often labels are drawn (200)")
    parser.add_argument("--no-page", action="store_true", help="leave docs/benchmarks.md as it is")
    asked = parser.parse_args()
    print("scoring 1,500 answers ...", file=sys.stderr, flush=True)
    part = part_of(versions(asked.folder, Refusal(shared())), versions(asked.folder, Refusal()), asked.draws)
    print(page.text(part))
    if not asked.no_page:
        page.keep({"labelled_rate": part})
    return 0 if all(figure.met for figure in part.figures) else 1


if __name__ == "__main__":
    sys.exit(main())
