"""Reads words as they were meant that a filter would miss: st*pid, stpid, sutpid, stuuupid, and wordsthatwerejoined.

Only words that the encoder does not know are touched, and only where one reading offers itself: one of our words for
insults with a letter starred, dropped or swapped, a known word with letters doubled, a common one with two letters
swapped or digits for letters, or a run of common words without the gaps.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from itertools import groupby, islice, product
from math import log

from detectors.lexicon import INSULTS

_STARRED = re.compile(r"(?<![\w*])[a-z]+[*#]{1,10}[a-z]*(?![\w*])")
_WORD = re.compile(r"(?<!\w)(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{4,40}(?!\w)|[a-z]{4,40}")
_SHORTEST = 5  # letters of an insult that is looked for with one of them missing or two swapped
_SHORTEST_JOINED = 10  # letters of a word that may be three or more others; of two it may be built
_SHORTEST_WITH_INSULT = 7  # letters of a word that may be an insult and others
_LONGEST_PART = 14
_MOST = 30  # words of a text that are looked at closely
_FIRST_WORD = 1996  # place of "the" in the vocabulary, which is ordered by how common words are
_EACH = 3.0  # cost of a part, so that few long words win over many short ones
_DEAREST = 6.6  # mean of the parts, beyond which they are rather a name, or a word that is built of others
_RAREST_OF_THREE = 4_000  # place: rarer parts of three letters are pieces of words
_ENDINGS = re.compile("s|es|ed|ing|ly|er|ers|able|ation|ment|less|ness")
_INSULT = 6.0  # cost of one of our insults, rare as it may be
_LEET = str.maketrans("431057", "aeiost")
_NO_WORD = 1_000_000  # place
_SHORTEST_PUT_RIGHT = 3  # letters of a word that is meant
_TWICE = 2
_SHORTEST_DOUBLED = 5  # letters: with one of them twice, shorter words are often others, such as "pure" and "puree"
_MOST_RUNS = 4  # of doubled letters in a word
_RAREST_DOUBLED = 12_000  # place: a rarer word with a letter doubled is a name
_RAREST_CROSSED = 10_000  # place: a rarer word with two letters swapped is a name
_RAREST_CROSSED_OF_FOUR = 1_500
_SHORT = frozenset(re.findall("[a-z]+", "a i am an as at be by do go he if in is it me my no of on or so to up us we"))

Known = Callable[[str], int | None]


def unstarred(text: str) -> str:
    """Fill the stars of a lower-case text where they hide one of our insults.

    Example:
        >>> unstarred("you id**t, 5*3 is *not* 20")
        'you idiot, 5*3 is *not* 20'
    """
    if "*" not in text and "#" not in text:
        return text
    return _STARRED.sub(lambda found: _filled(found[0]) or found[0], text)


def meant_words(text: str, known: Known) -> str:
    """Put right the unknown words of a lower-case text.

    Args:
        text: lower case.
        known: gives a word's place in the vocabulary, or None; also for parts of words.

    Example:
        >>> places = {word: 2000 for word in "you are so slow".split()}
        >>> meant_words("youaresoslow stpid", places.get)
        'you are so slow stupid'
    """
    strange = (found for found in _WORD.finditer(text) if known(found[0]) is None)
    pieces: list[str] = []
    done = 0
    for found in islice(strange, _MOST):
        word = found[0]
        right = _right(word, known)
        if right:
            pieces += [text[done : found.start()], right]
            done = found.end()
    return "".join(pieces) + text[done:]


@lru_cache(maxsize=4096)
def _right(word: str, known: Known) -> str | None:
    if not word.isalpha():
        letters = word.translate(_LEET)
        forms = [letters, *(stem for stem in _stems(letters) if len(stem) > _SHORTEST_PUT_RIGHT)]
        return letters if any(known(form) is not None or form in INSULTS for form in forms) else None
    found = _one_slip_away().get(word) or _undoubled(word, known) or _uncrossed(word, known)
    return found or (_parted(word, known) if len(word) >= _SHORTEST_WITH_INSULT else None)


def _undoubled(word: str, known: Known) -> str | None:
    """Find the most common word that this is with letters repeated; letters stand twice in English, never thrice."""
    runs = ["".join(run) for _, run in groupby(word)]
    repeated = [at for at, run in enumerate(runs) if len(run) > 1]
    if not 0 < len(repeated) <= _MOST_RUNS:
        return None
    thrice = any(len(run) > _TWICE for run in runs)
    rarest = _NO_WORD if thrice else _FIRST_WORD + _RAREST_DOUBLED
    found: list[tuple[int, str]] = []
    for lengths in product((1, 2), repeat=len(repeated)):
        letters = dict(zip(repeated, lengths, strict=True))
        candidate = "".join(run[0] * letters.get(at, 1) for at, run in enumerate(runs))
        if candidate != word and (thrice or len(candidate) >= _SHORTEST_DOUBLED):
            found.append((_place(candidate, known), candidate))
    place, best = min(found, default=(_NO_WORD, ""))
    return best if place < rarest else None


def _uncrossed(word: str, known: Known) -> str | None:
    """Find the most common word that this is with two letters swapped, the first and the last one in their places."""
    crossed = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 2)} - {word}
    place, best = min(((_place(each, known), each) for each in crossed), default=(_NO_WORD, ""))
    rarest = _RAREST_CROSSED if len(word) > _SHORTEST_PUT_RIGHT + 1 else _RAREST_CROSSED_OF_FOUR
    return best if place - _FIRST_WORD < rarest else None


def _place(word: str, known: Known) -> int:
    """Say how common a word is, the most common first; one of our insults is, rare as it may be."""
    place = known(word)
    if word in INSULTS:
        return _FIRST_WORD
    return _NO_WORD if place is None or place < _FIRST_WORD or len(word) < _SHORTEST_PUT_RIGHT else place


@lru_cache(maxsize=1024)
def _filled(starred: str) -> str | None:
    pattern = re.compile(re.sub(r"[*#]", "[a-z]", starred))
    matching = sorted(word for word in INSULTS if pattern.fullmatch(word))
    return matching[0] if matching else None


@cache
def _one_slip_away() -> Mapping[str, str]:
    slips: dict[str, str] = {}
    for word in sorted(INSULTS, reverse=True):  # of two that look alike, the first in order stays
        if len(word) < _SHORTEST:
            continue
        for at in range(1, len(word) - 1):
            slips[word[:at] + word[at + 1 :]] = word
            if at < len(word) - 2:
                slips[word[:at] + word[at + 1] + word[at] + word[at + 2 :]] = word
    return slips


def _parted(word: str, known: Known) -> str | None:
    """Find the cheapest way to read a word as several common ones; None where there is none that is cheap enough."""
    if any(known(stem) is not None for stem in _stems(word)):
        return None
    best: list[tuple[float, list[str]] | None] = [(0.0, [])] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - _LONGEST_PART), end):
            before, part = best[start], word[start:end]
            cost = None if before is None else _cost(part, known)
            if before is None or cost is None:
                continue
            cost += before[0]
            kept = best[end]
            if kept is None or cost < kept[0]:
                best[end] = (cost, [*before[1], part])
    found = best[-1]
    return " ".join(found[1]) if found and _is_likely(*found) else None


def _is_likely(cost: float, parts: list[str]) -> bool:
    letters = sum(map(len, parts))
    if len(parts) < 2 or cost / len(parts) > _EACH + _DEAREST:
        return False
    if any(part in INSULTS for part in parts):
        return True
    return letters >= _SHORTEST_JOINED and len(parts) > 2 and not {"a", "i"} & set(parts[1:])


def _stems(word: str) -> list[str]:
    """Give what a word may be a form of: a known word with a known ending is no two words."""
    return [word[:-length] for length in range(1, 6) if _ENDINGS.fullmatch(word[-length:])]


def _cost(part: str, known: Known) -> float | None:
    """Say how unlikely a part is: by Zipf's law the logarithm of its place; None where it is no word."""
    if len(part) < 3:
        return _EACH + 3.0 if part in _SHORT else None
    place = known(part)
    if place is None or place < _FIRST_WORD or (len(part) == 3 and place - _FIRST_WORD > _RAREST_OF_THREE):
        return None
    rarity = log(place - _FIRST_WORD + 2)
    return _EACH + (min(rarity, _INSULT) if part in INSULTS else rarity)
