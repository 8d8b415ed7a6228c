"""A detector that costs nothing, so that what is around it can be measured."""

from collections.abc import Callable, Sequence

from detectors.score import Score, Scores, Tier
from detectors.transcript import Transcript


class NoDetector:
    """The same answer for everybody; stands in a scoring process, or in the place of all of them."""

    name, version = "nothing", "1"
    tier: Tier = 1
    scores: tuple[str, ...] = ("toxicity", "generalisation")

    def __init__(self) -> None:
        self._answer: Scores = {name: Score(0.125, False, "nothing@1") for name in self.scores}

    def score(
        self, transcripts: Sequence[Transcript], while_waiting: Callable[[], None] = lambda: None
    ) -> list[Scores]:
        """Answer."""
        return [self._answer] * len(transcripts)
