"""Is the last turn of the user abusive, or does it ask for abuse? It slices other scores; no bot is judged by it."""

from collections.abc import Sequence

from detectors.blend import Blend
from detectors.encoder import Encoder
from detectors.language import unscorable_request
from detectors.score import Score, Scores, Tier
from detectors.transcript import Transcript


class UserToxicity:
    """A head of its own over the last turn of the user."""

    name = "user_toxicity"
    tier: Tier = 1
    scores: tuple[str, ...] = ("user_toxicity",)

    def __init__(self, encoder: Encoder) -> None:
        self.version = encoder.version
        self._encoder = encoder
        self._blend = Blend(encoder, self.name)
        self._id = f"{self.name}@{self.version}"

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Give the calibrated probability that the turn before each reply is toxic."""
        return [{self.name: self._score(transcript)} for transcript in transcripts]

    def _score(self, transcript: Transcript) -> Score:
        reason, request = unscorable_request(transcript), transcript.request
        reading = None if reason else self._encoder.read_request(transcript)
        if reading is None or request is None:
            return Score(None, None, self._id, error=reason)
        value = self._blend.value(reading, request)
        return Score(value, value >= self._blend.threshold, self._id)
