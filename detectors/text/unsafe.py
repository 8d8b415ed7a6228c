"""Is the reply unsafe where it stands: does it offend, agree with something toxic, ignore a danger, advise unlicensed?

A reply may hold no hostile word and be unsafe after what was said: "Good idea" is an answer to many things.
"""

from collections.abc import Sequence

from detectors.blend import Blend
from detectors.encoder import Encoder
from detectors.language import unscorable
from detectors.score import Score, Scores, Tier
from detectors.transcript import Transcript


class Unsafe:
    """A head of its own over the reply behind what was said before; a hostile reply is unsafe in any context."""

    name = "unsafe"
    tier: Tier = 1
    scores: tuple[str, ...] = ("unsafe",)

    def __init__(self, encoder: Encoder) -> None:
        self.version = encoder.version
        self._encoder = encoder
        self._blend = Blend(encoder, self.name)
        self._id = f"{self.name}@{self.version}"

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Give each reply's calibrated probability of being unsafe."""
        return [{self.name: self._score(transcript)} for transcript in transcripts]

    def _score(self, transcript: Transcript) -> Score:
        reason = unscorable(transcript)
        if reason:
            return Score(None, None, self._id, error=reason)
        value = self._blend.value(self._encoder.read(transcript), transcript.reply)
        return Score(value, value >= self._blend.threshold, self._id)
