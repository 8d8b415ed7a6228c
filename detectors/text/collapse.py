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
_GRAM = 4  # words, or rows of a list, that must come again to count as repeated
_WORD = re.compile(r"\w+")
_PLACEHOLDER = re.compile(
    r"^\W*(?:undefined|null|none|nan|n/?a|\[object object\]|error|internal server error|traceback.*|lorem ipsum.*|todo"
    r"|\{\{.*\}\}|<\|.*\|>)\W*$",
    re.I | re.S,
)
_FENCE = "```"
_BROKEN = re.compile("[\ufffd\x00-\x08\x0b\x0c\x0e-\x1f]")
# A line of dashes is drawn; a longer run is a loop.
_LONGEST_RULER = 200
_RULER = re.compile(r"([\W_])\1{3,}")
# Rows of a list or table are alike and no loop: "- Blue jacket, size M", "| Blue | M |", "Parcel 3: shipped on Monday".
_LISTED = re.compile(r"\s{0,20}(?:[-*•–+>]|\(?(?:\d{1,3}|[A-Za-z])[.)])\s+")
_TABLED = re.compile(r"[^|\t]*[|\t][^|\t]*[|\t]")
_LABEL = re.compile(r"\s{0,20}([^\s:.!?][^:.!?]{0,40}):\s")
_LONGEST_ROW = 120  # characters; a longer one of a list is prose with a number before it
_LONG_ROW = 60  # from here on a row that comes again is a loop by itself; "In stock" comes again under each product
_SPEAKER = re.compile(r"\W*(?:user|assistant|human|bot|ai|agent|customer|system|question|answer|q|a)\W*$", re.I)
_JSON_KEY = re.compile(r"\"\s?:")
_FEWEST_KEYS = 4
_JSON_START = re.compile(r"[\[{]\s{0,20}(?:[\[{]\s{0,20}){0,3}\"[^\"\n]{1,60}\"\s?:")
_RECORD_END = re.compile(r"\}\s*,\s*\{")
_VOWELS = frozenset("aeiouy")


class Collapse:
    """How far a reply has collapsed, in [0, 1]: the strongest of its signs; flagged from one half."""

    name = "collapse"
    version = "2"
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
    found["repetition"] = _repetition(_without_rulers(text))
    found["noise"] = _noise(text, _WORD.findall(text.lower()))
    return found


def _without_rulers(text: str) -> str:
    """Shorten runs of one sign, unless there is nothing else."""
    short = _RULER.sub(lambda run: run[1] * 3 if len(run[0]) <= _LONGEST_RULER else run[0], text)
    return short if _WORD.search(short) else text


def _repetition(text: str) -> float:
    """How much a text goes round in circles; rows of lists, tables and JSON only where they come again unchanged."""
    if not _WORD.search(text):
        return _looping(text)
    prose, rows = _parted(text)
    size = max(len(text), 1)
    again = max(_again(rows) * sum(map(len, rows)), _said_before(rows)) / size if len(rows) > _GRAM else 0.0
    inside = sum(len(row) * _looping(row) for row in rows) / size
    return max(_looping(prose), min(again, 1.0), inside)


def _said_before(rows: Sequence[str]) -> int:
    """How many characters there are in long rows that were there before."""
    long = [row for row in rows if len(row) >= _LONG_ROW]
    return sum(map(len, long)) - sum(map(len, set(long)))


def _parted(text: str) -> tuple[str, list[str]]:
    """Give the prose of a text, and the rows of its lists, tables and JSON as one reads them."""
    before, records, after = _json(text)
    prose: list[str] = []
    rows = list(records)
    label, drawn = "", False
    for line in [*before.split("\n"), *after.split("\n")]:
        named = _LABEL.match(line)
        listed = _LISTED.match(line)
        is_short = len(line) <= _LONGEST_ROW
        if (listed and is_short) or _TABLED.match(line):
            rows.append(line[listed.end() if listed else 0 :].strip())
        elif not drawn and len(line) <= _LONGEST_RULER and not _WORD.search(line):
            drawn = True  # a line between two rows; a second one after it is no line any more
            continue
        elif named and is_short and named[1] != label and not _SPEAKER.match(named[1]):
            rows.append(line.strip())
        else:
            prose.append(line)
        label, drawn = named[1] if named else "", False
    return "\n".join(prose), rows


def _json(text: str) -> tuple[str, list[str], str]:
    """Give what comes before the JSON of a text, its records, and what comes after."""
    start = _JSON_START.search(text)
    if start is None or len(_JSON_KEY.findall(text)) < _FEWEST_KEYS:
        return text, [], ""
    end = max(text.rfind("}"), text.rfind("]"), start.end()) + 1
    return text[: start.start()], _RECORD_END.split(text[start.start() : end]), text[end:]


def _looping(text: str) -> float:
    if len(text) < _SHORTEST:
        return 0.0
    return max(repeated_share(_WORD.findall(text.lower())), _too_compressible(text))


def repeated_share(words: Sequence[str]) -> float:
    """Give the share of runs of four words that were there before, in [0, 1]; 0 for fewer than 16 words."""
    return _again(words) if len(words) >= 16 else 0.0


def _again(parts: Sequence[str]) -> float:
    """The share of runs of four that were there before."""
    grams = set(zip(*(parts[place:] for place in range(_GRAM)), strict=False))
    return 1.0 - len(grams) / (len(parts) - _GRAM + 1)


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
