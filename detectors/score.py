"""What a detector answers: a number, whether it counts as flagged, where, and why there is none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol

from detectors.transcript import Transcript

Tier = Literal[0, 1, 2]


class Span(NamedTuple):
    """Characters [start, end) of the reply, with the kind of thing found there."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Score:
    """One detector's number for one reply.

    `value` is a calibrated probability in [0, 1] (or the unit that the detector states), None when there is none;
    `error` then says why: `unsupported_language`, `not_applicable`, or the class of a failure. A missing value is
    never read as 0. `detector` is "name@version". `features` describe the reply in numbers, where it is not judged.
    """

    value: float | None
    flag: bool | None
    detector: str
    spans: tuple[Span, ...] = ()
    error: str | None = None
    features: bytes = field(default=b"", repr=False)


Scores = Mapping[str, Score]  # by score name, e.g. "toxicity", "toxicity.severe"


def any_flag(scores: Scores) -> bool:
    """Say whether anything is flagged: asked of every reply, so without the price of a generator."""
    for score in scores.values():  # noqa: SIM110
        if score.flag:
            return True
    return False


NOT_APPLICABLE = "not_applicable"
UNSUPPORTED_LANGUAGE = "unsupported_language"
ANY_LANGUAGE = frozenset({"privacy", "collapse"})  # scores of ours that say something of a reply in any language
UNSCORED = frozenset({NOT_APPLICABLE, UNSUPPORTED_LANGUAGE})  # answers, not failures: never in a denominator


class Detector(Protocol):
    """Scores replies; one instance lives in each scoring process, so it may hold a model but no connection."""

    name: str
    version: str
    tier: Tier
    scores: tuple[str, ...]

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Answer for each transcript, in order, every name in `scores`; called by the pool, may be slow, may raise.

        A score belongs to a reply, not to its batch: the same transcript scores the same whatever stands beside it.
        """
        ...
