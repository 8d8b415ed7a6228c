"""Has the reply fallen apart: loops, one word over and over, noise, nothing at all where an answer was asked for?

Formulas over characters and words, so it needs no language; short replies are legitimate and score 0.
"""

import re
import zlib
from collections.abc import Sequence

from detectors.score import NOT_APPLICABLE, Score, Scores, Span, Tier
from detectors.spelling import capped
from detectors.transcript import Transcript

THRESHOLD = 0.5
_SHORTEST = 80  # characters from which repetition and noise can be told
_GRAM = 4  # words that must come again to count as repeated
_WORD = re.compile(r"\w+")
_PLACEHOLDER = re.compile(
    r"^\W*(?:undefined|null|none|nan|n/?a|\[object object\]|error|internal server error|traceback.*|lorem ipsum.*|todo"
    r"|\{\{.*\}\}|<\|.*\|>)\W*$",
    re.I | re.S,
)
_FENCE = "```"
_BROKEN = re.compile("[\ufffd\x00-\x08\x0b\x0c\x0e-\x1f]")
_VOWELS = frozenset("aeiouy")


class Collapse:
    """How far a reply has collapsed, in [0, 1]: the strongest of its signs; flagged from one half."""

    name = "collapse"
    version = "1"
    tier: Tier = 1
    scores: tuple[str, ...] = ("collapse",)

    def __init__(self) -> None:
        self._id = f"{self.name}@{self.version}"

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Score each reply."""
        return [{self.name: self._score(transcript.reply)} for transcript in transcripts]

    def _score(self, reply: str) -> Score:
        if not reply.strip():
            return Score(None, None, self._id, error=NOT_APPLICABLE)
        sign, value = max(signs(reply).items(), key=lambda item: item[1])
        flag = value >= THRESHOLD
        return Score(value, flag, self._id, spans=(Span(0, len(reply), sign),) if flag else ())


def signs(reply: str) -> dict[str, float]:
    """Give every sign of collapse, each in [0, 1].

    Example:
        >>> signs("I am sorry. " * 20)["repetition"] > 0.9, signs("Your parcel is on its way.")["repetition"]
        (True, 0.0)
    """
    text = capped(reply)
    found = {"placeholder": float(bool(_PLACEHOLDER.match(text))), "repetition": 0.0, "noise": 0.0}
    if len(text) < _SHORTEST or _FENCE in text:
        return found
    words = _WORD.findall(text.lower())
    found["repetition"] = max(repeated_share(words), _too_compressible(text))
    found["noise"] = _noise(text, words)
    return found


def repeated_share(words: Sequence[str]) -> float:
    """Give the share of runs of four words that were there before, in [0, 1]; 0 for fewer than 16 words."""
    if len(words) < 16:
        return 0.0
    grams = set(zip(*(words[place:] for place in range(_GRAM)), strict=False))
    return 1.0 - len(grams) / (len(words) - _GRAM + 1)


def _too_compressible(text: str) -> float:
    """Half where a text packs to a fifth of its length, 1 at a tenth; ordinary replies pack to half or so."""
    data = text.encode("utf-8", "replace")
    ratio = (len(zlib.compress(data, 6)) - 8) / len(data)
    return min(max((0.3 - ratio) / 0.2, 0.0), 1.0)


def _noise(text: str, words: Sequence[str]) -> float:
    """The share of signs that no sentence has: control characters, replacement characters, words without vowels."""
    broken = len(_BROKEN.findall(text)) / len(text)
    latin = [word for word in words if len(word) > 3 and word.isascii() and word.isalpha()]
    odd = sum(map(_VOWELS.isdisjoint, latin)) / len(latin) if len(latin) >= 8 else 0.0
    return min(max(10.0 * broken, odd), 1.0)
