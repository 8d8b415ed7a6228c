"""What the user's last turn is: abusive, or risky to answer. Such scores slice others; no bot is judged by them."""

from collections.abc import Sequence

from detectors.blend import Blend
from detectors.encoder import Encoder
from detectors.language import unscorable_request
from detectors.score import Score, Scores, Tier
from detectors.transcript import Transcript


class OfTheRequest:
    """A head of its own over the last turn of the user; `name` is its score's."""

    tier: Tier = 1

    def __init__(self, name: str, encoder: Encoder) -> None:
        self.name = name
        self.scores: tuple[str, ...] = (name,)
        self.version = encoder.version
        self._encoder = encoder
        self._blend = Blend(encoder, name)
        self._id = f"{name}@{self.version}"

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Give the calibrated probability of the turn before each reply."""
        return [{self.name: self._score(transcript)} for transcript in transcripts]

    def _score(self, transcript: Transcript) -> Score:
        reason, request = unscorable_request(transcript), transcript.request
        reading = None if reason else self._encoder.read_request(transcript)
        if reading is None or request is None:
            return Score(None, None, self._id, error=reason)
        value = self._blend.value(reading, request)
        return Score(value, value >= self._blend.threshold, self._id)


def user_toxicity(encoder: Encoder) -> OfTheRequest:
    """Is it abusive, or does it ask for abuse?"""
    return OfTheRequest("user_toxicity", encoder)


def request_risk(encoder: Encoder) -> OfTheRequest:
    """Does it ask for something harmful, or try to get round the rules?"""
    return OfTheRequest("request_risk", encoder)
