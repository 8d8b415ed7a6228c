"""A detector of somebody else: how much of a reply is in capitals."""

from collections.abc import Sequence

from detectors.score import Score, Scores, Tier
from detectors.transcript import Transcript

FLAGGED_FROM = 0.7


class Shouting:
    """Gives the share of the letters that are capitals."""

    name = "shouting"
    version = "1"
    tier: Tier = 1
    scores: tuple[str, ...] = ("shouting",)

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Judge each reply by itself; one without letters has no value, and says why."""
        return [{"shouting": self._score(transcript.reply)} for transcript in transcripts]

    def _score(self, reply: str) -> Score:
        letters = [sign for sign in reply if sign.isalpha()]
        if not letters:
            return Score(None, None, "shouting@1", error="not_applicable")
        share = sum(sign.isupper() for sign in letters) / len(letters)
        return Score(share, share >= FLAGGED_FROM, "shouting@1")
