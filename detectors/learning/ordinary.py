"""Ordinary replies and requests, in our own words: whatever the head of a bot learnt, none ought to be flagged."""

from datetime import UTC, datetime
from functools import cache
from importlib.resources import files

from detectors.learning.features import OF_THE_USER
from detectors.transcript import Transcript, Turn

FILE = files("detectors") / "learning" / "ordinary.tsv"  # made by `python -m detectors.training.ordinary`
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


def ordinary_transcripts(score: str, bot: str) -> list[Transcript]:
    """Give each as a conversation of a bot, for the detectors of a score: its reply, or its user's turn."""
    of_user = score in OF_THE_USER
    return [
        Transcript(
            f"ordinary {number}",
            f"ordinary {number}",
            bot,
            "prod",
            "",
            "",
            _BEGINNING,
            (Turn("user", text), Turn("assistant", "OK")) if of_user else (Turn("assistant", text),),
            "en",
        )
        for number, text in enumerate(_texts("user" if of_user else "reply"))
    ]


@cache
def _texts(role: str) -> tuple[str, ...]:
    pairs = [line.split("\t", 1) for line in FILE.read_text("utf-8").splitlines()]
    return tuple(text for whose, text in pairs if whose == role)
