"""Does the user ask for something harmful, or try to get round the rules? It slices other scores; no bot is judged."""

from collections.abc import Sequence

from detectors.blend import Blend
from detectors.encoder import Encoder
from detectors.language import unscorable_request
from detectors.score import Score, Scores, Tier
from detectors.transcript import Transcript


class RequestRisk:
    """A head of its own over the last turn of the user."""

    name = "request_risk"
    tier: Tier = 1
    scores: tuple[str, ...] = ("request_risk",)

    def __init__(self, encoder: Encoder) -> None:
        self.version = encoder.version
        self._encoder = encoder
        self._blend = Blend(encoder, self.name)
        self._id = f"{self.name}@{self.version}"

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Give the calibrated probability that each reply answers a risky request."""
        return [{self.name: self._score(transcript)} for transcript in transcripts]

    def _score(self, transcript: Transcript) -> Score:
        reason, request = unscorable_request(transcript), transcript.request
        reading = None if reason else self._encoder.read_request(transcript)
        if reading is None or request is None:
            return Score(None, None, self._id, error=reason)
        value = self._blend.value(reading, request)
        return Score(value, value >= self._blend.threshold, self._id)
