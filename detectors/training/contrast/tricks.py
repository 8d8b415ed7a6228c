"""Misspells a sentence the way that people do to get past a filter, and the way that they do in haste."""

import random
import re
from collections.abc import Callable, Mapping

_WORD = re.compile(r"[A-Za-z]{4,}")
_LEET = str.maketrans("aeiost", "431057")
_FACES = ("😡", "🤮", "😂", "🙂", "👍", "💀", "🙄", "❤️", "😭", "🔥", "🙏", "🤡")


def _words(text: str, rng: random.Random, change: Callable[[str], str], most: int) -> str:
    found = list(_WORD.finditer(text))
    for word in sorted(rng.sample(found, min(len(found), rng.randint(1, most))), key=lambda match: -match.start()):
        text = text[: word.start()] + change(word[0]) + text[word.end() :]
    return text


def _dropped(text: str, rng: random.Random) -> str:
    def without(word: str) -> str:
        at = rng.randrange(1, len(word) - 1)
        return word[:at] + word[at + 1 :]

    return _words(text, rng, without, 3)


def _swapped(text: str, rng: random.Random) -> str:
    def crossed(word: str) -> str:
        at = rng.randrange(1, len(word) - 2)
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]

    return _words(text, rng, crossed, 3)


def _spaced(text: str, rng: random.Random) -> str:
    between = rng.choice((" ", " ", ".", "-"))
    return _words(text, rng, lambda word: between.join(word), 1)


def _leet(text: str, rng: random.Random) -> str:
    return _words(text, rng, lambda word: word.translate(_LEET), 3)


def _starred(text: str, rng: random.Random) -> str:
    return _words(text, rng, lambda word: word[0] + "*" * (len(word) - 2) + word[-1], 1)


def _joined(text: str, rng: random.Random) -> str:
    words = text.split(" ")
    start = rng.randrange(max(len(words) - 2, 1))
    return " ".join([*words[:start], "".join(words[start : start + 3]), *words[start + 3 :]])


def _stretched(text: str, rng: random.Random) -> str:
    def longer(word: str) -> str:
        at = rng.randrange(1, len(word))
        return word[:at] + word[at] * rng.randint(2, 4) + word[at + 1 :]

    return _words(text, rng, longer, 2)


def _faced(text: str, rng: random.Random) -> str:
    return f"{text} {rng.choice(_FACES) * rng.randint(1, 3)}"


TRICKS: Mapping[str, Callable[[str, random.Random], str]] = {
    "dropped letters": _dropped,
    "swapped letters": _swapped,
    "spaced letters": _spaced,
    "leet": _leet,
    "starred letters": _starred,
    "joined words": _joined,
    "stretched letters": _stretched,
    "emoji": _faced,
}
