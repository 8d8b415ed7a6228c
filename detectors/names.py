"""Finds names of people: after a title or words that introduce one, and by first names that are known."""

import re
from collections.abc import Iterator

from detectors.first_names import ALSO_WORDS, ONLY_NAMES

_PART = r"[A-ZÀ-Þ][\w'’-]{1,30}"
_NAME = rf"{_PART}(?: (?:van|von|de|da|al|bin|della) )?(?: ?{_PART}){{0,2}}"
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herr|Frau|Monsieur|Madame)"
_NAMED = re.compile(
    rf"\b{_TITLE}\b\.? ({_NAME})"
    rf"|\b(?:[Mm]y name is|[Tt]his is|[Ii] am called|[Dd]ear|[Nn]ame:|[Ss]igned,?) (?:{_TITLE}\b\.? )?({_NAME})"
)
# A first name and a family name, for nobody else stands there: "directed by Mira Lund".
_INTRODUCED = re.compile(
    r"\b(?:called|named|says|said|directed by|written by|sung by|starring|features|including|assistant to"
    r"|follow up with"
    rf"|speak to|talk to|[Cc]ontact:?|[Aa]ttn:?|address:|I['’]m|I am|kid|[Hh]i|[Hh]ello) ({_PART} {_PART})(?! {_PART})"
)
_NO_NAMES = (
    "Customer Sir Madam Team Support All Guest User Friend Client Everyone Colleague The Your Our A An It I There That"
    " What Where When Why Who How Not Friends Mom Dad Santa Member Valued Sirs Street Ms Mr Make Choose Is Are Was Were"
    " And Or But If In On At To For With From Of By As He She We They You Please Thank Thanks Monday Tuesday Wednesday"
    " Thursday Friday Saturday Sunday January February March April May June July August September October November"
    " December Road Avenue Lane Drive Square Street Hall House Park Bank Inc Ltd Corp Group Airport Station University"
    " College School Hotel Hospital Church City County Island River Lake Mount Bay Beach New North South East West"
    " United"
)
_NOT_A_NAME = frozenset(_NO_NAMES.split())
_FIRST = re.compile(r"(?<![\w@./-])[^\W\d_a-z][\w’]{1,30}(?:-[^\W\d_a-z]\w{1,20})?(?![\w@])")
_FURTHER = re.compile(
    r" (?:[A-Z]\.? )?(?:(?:van|von|der|den|de|da|dos|di|del|della|la|le|al|el|bin|ibn|ter|ten) ){0,2}"
    r"([^\W\d_a-z][\w'’-]{1,30})"
)
_MOST_FURTHER = 3  # names behind the first


def names(text: str) -> Iterator[tuple[int, int]]:
    """Give the characters [start, end) of each name; two may overlap.

    Example:
        >>> text = "Dear Mrs Lund, Anna van Dam will call you. May I go?"
        >>> [text[start:end] for start, end in names(text)]
        ['Lund', 'Anna van Dam']
    """
    for found in _NAMED.finditer(text):
        group = 1 if found[1] else 2
        if found[group].split()[0] not in _NOT_A_NAME:
            yield found.span(group)
    for found in _INTRODUCED.finditer(text):
        if _NOT_A_NAME.isdisjoint(found[1].split()):
            yield found.span(1)
    for found in _FIRST.finditer(text):
        word = found[0].partition("-")[0].lower()
        if word in ONLY_NAMES or word in ALSO_WORDS:
            end = _end(text, found.end())
            if word in ONLY_NAMES or end > found.end():
                yield found.start(), end


def _end(text: str, end: int) -> int:
    for _ in range(_MOST_FURTHER):
        further = _FURTHER.match(text, end)
        if further is None or further[1] in _NOT_A_NAME:
            return end
        end = further.end()
    return end
