"""Reads what was meant: joins s p a c e d letters, undoes l33t inside words, shortens stretched letters."""

import re
import unicodedata
from collections.abc import Callable
from itertools import islice
from typing import NamedTuple

MAX_CHARS = 4096  # of a reply that are looked at: its first three quarters and its last quarter
HEAD_CHARS = MAX_CHARS * 3 // 4
TAIL_CHARS = MAX_CHARS - HEAD_CHARS
_CUT = "\n"
_MOST_TRICKS = 100  # of a kind that are undone in one text

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_APOSTROPHES = frozenset("'’")
_LEET = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i", "|": "l", "*": ""}
_LETTER = r"[^\W\d_]"

# Bounded repeats and one fixed separator a run: no character is tried more than a bounded number of times.
_SPACED = re.compile(rf"(?<!\w){_LETTER}([ .\-_*]){_LETTER}(?!\w)(?:\1{_LETTER}(?!\w)){{1,40}}")
_LEET_INSIDE = re.compile(
    rf"(?=[013457@$!|*])(?:(?<={_LETTER})[013457@$!|*]{{1,4}}(?={_LETTER})|(?<!\w)\$(?={_LETTER}{{2}}))"
)
_STRETCHED = re.compile(rf"({_LETTER})\1{{2,}}")

Kept = list[tuple[int, str]]  # what stays of a match: (index inside the match, character)


class Reading(NamedTuple):
    """A text as it was meant, and for each of its characters the index of the one it was written with."""

    text: str
    origin: list[int]


def capped(text: str) -> str:
    """Keep the first 3,072 and the last 1,024 characters of a longer text, so that no reply costs more than ten."""
    if len(text) <= MAX_CHARS:
        return text
    return text[:HEAD_CHARS] + _CUT + text[-TAIL_CHARS:]


def uncapped(place: int, text: str) -> int:
    """Give the place in a text for a place in its capped form, so that a span points at what was read.

    Example:
        >>> long = "a" * 5_000 + "End."
        >>> long[uncapped(capped(long).index("End"), long) :]
        'End.'
    """
    if len(text) <= MAX_CHARS or place <= HEAD_CHARS:
        return place
    return place + len(text) - MAX_CHARS - len(_CUT)


def folded(text: str) -> str:
    """Give a text in lower case and without the differences that no reader sees: width, apostrophes, joiners."""
    if not text.isascii():
        text = invisible_removed(unicodedata.normalize("NFKC", text)).replace("’", "")
    return text.replace("'", "").lower()


def invisible_removed(text: str) -> str:
    """Drop joiners, marks of direction and variants: no reader sees them, and words are cut in two by them."""
    return _INVISIBLE.sub("", text)


def meant(folded_text: str) -> str:
    """Undo the spelling tricks in a folded text.

    Example:
        >>> meant("you are s.t.u.p.i.d, an id10t and a looooser")
        'you are stupid, an idiot and a loser'
    """
    for pattern, kept in _TRICKS:
        pieces: list[str] = []
        done = 0
        for found in islice(pattern.finditer(folded_text), _MOST_TRICKS):
            pieces.append(folded_text[done : found.start()])
            pieces += [sign for _, sign in kept(found)]
            done = found.end()
        folded_text = "".join(pieces) + folded_text[done:]
    return folded_text


def read(text: str) -> Reading:
    """Fold a text, undo its spelling tricks and remember where each character came from, for spans.

    Example:
        >>> reading = read("You S.T.U.P.I.D bot")
        >>> reading.text, reading.origin[4:10]
        ('you stupid bot', [4, 6, 8, 10, 12, 14])
    """
    kept_text = capped(text)
    shown = list(range(min(len(text), HEAD_CHARS if len(text) > MAX_CHARS else MAX_CHARS)))
    if len(text) > MAX_CHARS:
        tail = len(text) - TAIL_CHARS
        shown += [tail, *range(tail, len(text))]  # first the mark between the two parts
    if kept_text.isascii():
        origin = [index for index, sign in zip(shown, kept_text, strict=True) if sign != "'"]
        reading = Reading(kept_text.replace("'", "").lower(), origin)
    else:
        pairs = [(other, index) for index, sign in zip(shown, kept_text, strict=True) for other in _folded_sign(sign)]
        reading = Reading("".join(sign for sign, _ in pairs), [index for _, index in pairs])
    for pattern, kept in _TRICKS:
        reading = _applied(reading, pattern, kept)
    return reading


def _folded_sign(sign: str) -> str:
    if sign in _APOSTROPHES or _INVISIBLE.match(sign):
        return ""
    return (sign if sign.isascii() else unicodedata.normalize("NFKC", sign)).lower()


def _applied(reading: Reading, pattern: re.Pattern[str], kept: Callable[[re.Match[str]], Kept]) -> Reading:
    chars: list[str] = []
    origin: list[int] = []
    done = 0
    for found in islice(pattern.finditer(reading.text), _MOST_TRICKS):
        start = found.start()
        chars.append(reading.text[done:start])
        origin += reading.origin[done:start]
        for index, sign in kept(found):
            chars.append(sign)
            origin.append(reading.origin[start + index])
        done = found.end()
    if not done:
        return reading
    return Reading("".join(chars) + reading.text[done:], origin + reading.origin[done:])


def _joined(found: re.Match[str]) -> Kept:
    return [(index, sign) for index, sign in enumerate(found[0]) if sign != found[1]]


def _unleeted(found: re.Match[str]) -> Kept:
    return [(index, _LEET[sign]) for index, sign in enumerate(found[0]) if _LEET[sign]]


def _shortened(found: re.Match[str]) -> Kept:
    """Keep one vowel ("looooser") but two consonants ("asssss")."""
    letter = found[1]
    return [(0, letter)] if letter in "aeiou" else [(0, letter), (1, letter)]


_TRICKS = ((_SPACED, _joined), (_LEET_INSIDE, _unleeted), (_STRETCHED, _shortened))
