"""Replies as a shop's bot gives them, all different, with as many word pieces as are asked for."""

import random
from collections.abc import Iterator

from tokenizers import Tokenizer

from detectors.artefact import load_bytes
from detectors.encoder import TOKENIZER
from detectors.pieces import pieces_of, tokenizer_of
from detectors.transcript import Transcript
from tests.factories import make_transcript

_SENTENCES = (
    "Thank you for getting in touch about order {number}.",
    "Your {item} left our warehouse on {day} and should reach you within {small} working days.",
    "I have checked the status of the {item}, and it is ready for collection in the shop.",
    "You can return the {item} free of charge until {day}, as long as it is in its box.",
    "The refund of {small} euros will be on your account by {day}.",
    "If the {item} does not fit, we will gladly exchange it for another size.",
    "Please let me know whether {day} at {small} o'clock would suit you for the delivery.",
    "Our technician has noted that the {item} needs a new cable, which we have ordered.",
    "I am sorry for the delay with reference {number}; the driver could not find the entrance.",
    "Once the {item} has arrived, you will get a message with a link to follow it.",
    "To change the address, open your account, choose the order and press the pencil.",
    "There is nothing else that you need to do before {day}.",
)
_ITEMS = ("jacket", "lamp", "kettle", "bicycle", "garden chair", "printer", "suitcase", "blue shirt", "tent", "radio")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_QUESTIONS = (
    "Hello, where is my {item}? The number is {number}.",
    "Can I bring back the {item} that I bought on {day}?",
    "How long does it take until the {item} is here?",
    "And what if I am not at home on {day}?",
)


class Replies:
    """Makes them from a seed; each has `pieces` word pieces, the encoder's two marks included."""

    def __init__(self, seed: int, pieces: int) -> None:
        self._rng = random.Random(seed)
        self._pieces = pieces
        self._tokenizer: Tokenizer = tokenizer_of(load_bytes(TOKENIZER).decode("utf-8"))

    def texts(self, count: int) -> list[str]:
        """Give so many texts."""
        made = self._texts()
        return [next(made) for _ in range(count)]

    def transcripts(self, count: int, turns: int = 0) -> list[Transcript]:
        """Give conversations that end with such a reply, after so many turns."""
        found = []
        for number, text in enumerate(self.texts(count)):
            said = [self._filled(self._rng.choice(_SENTENCES if turn % 2 else _QUESTIONS)) for turn in range(turns)]
            found.append(make_transcript(turns=[*said, text], id=f"r{number}", conversation_id=f"c{number}"))
        return found

    def _texts(self) -> Iterator[str]:
        while True:
            words: list[str] = []
            while self._length(words) < self._pieces:
                words += self._filled(self._rng.choice(_SENTENCES)).split(" ")
            while self._length(words) > self._pieces:
                words.pop()
            if self._length(words) == self._pieces:
                yield " ".join(words)

    def _length(self, words: list[str]) -> int:
        return len(pieces_of(self._tokenizer, " ".join(words)).windows[0].ids)

    def _filled(self, sentence: str) -> str:
        rng = self._rng
        return sentence.format(
            number=rng.randint(10_000, 99_999), small=rng.randint(2, 30), item=rng.choice(_ITEMS), day=rng.choice(_DAYS)
        )
