"""A bot with insults of its own, and a shipped detector that knows none of them."""

import random
from collections.abc import Sequence

from detectors.learning.learn import Labelled
from detectors.score import Score, Scores, Tier
from detectors.transcript import Transcript
from tests.factories import make_transcript

INSULTS = ("you numpty", "what a plonker", "you muppet", "only a wally asks that")
REPLIES = ("your parcel comes on {day}", "the refund is on its way", "we open at nine on {day}", "it costs {day} euros")
DAYS = ("Monday", "Tuesday", "Friday", "two", "seven", "ten")


class Shipped:
    """Sees half of the hostile replies, by a word that they share with some harmless ones."""

    name, version = "toxicity", "1"
    tier: Tier = 1
    scores: tuple[str, ...] = ("toxicity",)

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Look for one word; a reply in another language has no value."""
        return [{"toxicity": self._score(transcript.reply.lower())} for transcript in transcripts]

    def _score(self, reply: str) -> Score:
        if "bonjour" in reply:
            return Score(None, None, "toxicity@1", error="unsupported_language")
        value = 0.6 if "you" in reply else 0.1
        return Score(value, value >= 0.95, "toxicity@1")


def labelled(count: int, seed: int = 1, *, noise: bool = False, bot: str = "shop") -> list[Labelled]:
    """Give replies of the bot, a third of them hostile; with `noise` the labels say nothing."""
    rng = random.Random(seed)
    rows = []
    for number in range(count):
        hostile = rng.random() < 1 / 3
        text = rng.choice(INSULTS if hostile else REPLIES).format(day=rng.choice(DAYS))
        label = rng.random() < 1 / 3 if noise else hostile
        opened, closed = rng.choice(("Hello", "Listen", "Well", "Dear Ann")), rng.choice(("Bye", "Thanks", "Right"))
        reply = f"{opened}, {text}. {closed} {number}"
        rows.append(Labelled(make_transcript(turns=["Hi", reply], bot=bot), int(label)))
    return rows
