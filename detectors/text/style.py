"""How is a reply written? Some fifty numbers without its topic: length, marks, layout, small words; for `voice`."""

import re
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import expm1
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from detectors.encoder import Encoder
from detectors.meaning import meanings
from detectors.score import Score, Scores, Tier
from detectors.spelling import capped
from detectors.transcript import Transcript

Scale = Literal["log", "root", "plain"]
HALF = np.dtype("<f2")
_MOST = 60_000.0  # a half float holds no more
VARIETY_WORDS = 50  # longer texts repeat themselves more, whoever writes them

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?…\n]+(?=\s|$)")
_LIST_MARK = re.compile(r"[ \t]{0,12}(?:[-*•–]|\d{1,3}[.)])[ \t]")
_HEADING = re.compile(r"#{1,6} |\*\*[^*]{1,120}\*\*:?[ \t]*$")
_EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]|[:;]-?[)D(P]")
_SMALL_WORDS = tuple(  # the 27 commonest
    re.findall(
        "[a-z]+", "the of and to a in is that for it as with on be are this by or can an from at not which if but have"
    )
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_HARDLY = 1e-4  # a share below it is next to nothing
_TIMES_FROM = 1.8
_SIZES = {
    "length": ("replies", "longer", "shorter"),
    "sentence_length": ("sentences", "longer", "shorter"),
    "word_length": ("words", "longer", "shorter"),
    "variety": ("choice of words", "larger", "smaller"),
}
_FIRST = _words("i me my mine myself we us our ours i'm i've i'll i'd we're we've we'll")
_SECOND = _words("you your yours yourself you're you've you'll you'd")
_HEDGES = _words(
    "may might could perhaps possibly probably likely generally usually often sometimes seems appears somewhat"
    " typically roughly approximately maybe tend tends suggest suggests"
)
_LINKS = _words(
    "however therefore additionally furthermore moreover overall finally also first second third then thus instead"
    " meanwhile nevertheless consequently because although while since"
)
_POLITE = _words(
    "please thank thanks sorry welcome glad happy certainly sure course apologies apologize apologise appreciate hope"
    " feel kindly"
)


@dataclass(frozen=True, slots=True)
class Feature:
    """A number of a text: its name, how it is scaled, and what it counts, in words that follow "more" or "fewer".

    Where counts or shares are small their roots or logs are taken, so that single replies weigh less in a mean.
    """

    name: str
    scale: Scale
    words: str

    def natural(self, value: float) -> float:
        """The value before it was scaled: characters, words a sentence, or a share.

        Example:
            >>> round(Feature("commas", "root", "commas").natural(0.2), 3)
            0.04
        """
        if self.scale == "plain":
            return value
        return expm1(max(value, 0.0)) if self.scale == "log" else max(value, 0.0) ** 2


_Count = Callable[["_Text"], float]


@dataclass(frozen=True, slots=True)
class _Text:
    """What the features of one text share."""

    text: str
    length: int
    words: list[str]
    counts: Counter[str]
    signs: list[int]  # how often each byte of its UTF-8 occurs

    def of(self, known: frozenset[str]) -> float:
        """Share of the words that are known ones."""
        return self.a_word(sum(self.counts[word] for word in known & self.counts.keys()))

    def a_word(self, count: int) -> float:
        return count / len(self.words) if self.words else 0.0

    def of_lines(self, known: re.Pattern[str]) -> float:
        """Share of the lines that begin like this."""
        lines = self.text.split("\n")
        return sum(known.match(line) is not None for line in lines) / len(lines)


def _sentence_words(text: _Text) -> float:
    return len(text.words) / (len(_SENTENCE_END.findall(text.text.rstrip(" .!?…\n"))) + 1)


def _letters(text: _Text) -> float:
    return text.a_word(sum(map(len, text.words)))


def _variety(text: _Text) -> float:
    first = text.words[:VARIETY_WORDS]
    return len(set(first)) / len(first) if first else 1.0


def _contractions(text: _Text) -> float:
    return text.a_word(sum(count for word, count in text.counts.items() if "'" in word))


def _marks(signs: str) -> _Count:
    ascii_signs, others = (
        [ord(sign) for sign in signs if sign.isascii()],
        [sign for sign in signs if not sign.isascii()],
    )

    def count(text: _Text) -> float:
        return text.a_word(sum([text.signs[sign] for sign in ascii_signs]) + sum(map(text.text.count, others)))

    return count


def _emoji(text: _Text) -> float:
    if text.text.isascii() and ":" not in text.text and ";" not in text.text:
        return 0.0  # as nearly all texts: looking for them costs more than any other feature
    return text.a_word(len(_EMOJI.findall(text.text)))


_COUNTED: tuple[tuple[Feature, _Count], ...] = (
    (Feature("length", "log", "characters"), lambda text: text.length),
    (Feature("sentence_length", "log", "words in a sentence"), _sentence_words),
    (Feature("word_length", "plain", "letters in a word"), _letters),
    (Feature("variety", "plain", "different words"), _variety),
    (Feature("contractions", "root", "contractions"), _contractions),
    (Feature("first_person", "root", "I and we"), lambda text: text.of(_FIRST)),
    (Feature("second_person", "root", "you and your"), lambda text: text.of(_SECOND)),
    (Feature("hedges", "root", "hedges (may, perhaps)"), lambda text: text.of(_HEDGES)),
    (Feature("links", "root", "linking words (however, also)"), lambda text: text.of(_LINKS)),
    (Feature("politeness", "root", "polite words"), lambda text: text.of(_POLITE)),
    (Feature("exclamations", "root", "exclamation marks"), _marks("!")),
    (Feature("questions", "root", "question marks"), _marks("?")),
    (Feature("commas", "root", "commas"), _marks(",")),
    (Feature("colons", "root", "colons and semicolons"), _marks(":;")),
    (Feature("dashes", "root", "dashes"), _marks("—–")),
    (Feature("brackets", "root", "brackets"), _marks("(")),
    (Feature("quotes", "root", "quotation marks"), _marks('"“')),
    (Feature("digits", "root", "digits"), _marks("0123456789")),
    (Feature("capitals", "root", "capital letters"), _marks("ABCDEFGHIJKLMNOPQRSTUVWXYZ")),
    (Feature("bold", "root", "bold or italic marks"), _marks("*_")),
    (Feature("code", "root", "code marks"), _marks("`")),
    (Feature("emoji", "root", "emoji"), _emoji),
    (Feature("line_breaks", "root", "line breaks"), _marks("\n")),
    (Feature("lists", "root", "list items"), lambda text: text.of_lines(_LIST_MARK)),
    (Feature("headings", "root", "headings"), lambda text: text.of_lines(_HEADING)),
)
FEATURES: tuple[Feature, ...] = (
    *(feature for feature, _ in _COUNTED),
    *(Feature(f"word_{word}", "root", f'"{word}"') for word in _SMALL_WORDS),
)
_ROOTS = np.array([feature.scale == "root" for feature in FEATURES])
_LOGS = np.array([feature.scale == "log" for feature in FEATURES])


def style(text: str) -> NDArray[np.float64]:
    """Measure how a text is written, in time linear in its length.

    Args:
        text: one turn; of a very long one the first 3,072 and the last 1,024 characters are looked at.
    Returns:
        One number a feature of `FEATURES`, shape (n_features,), all >= 0 and finite; the empty text has some too.
    Source:
        J. Burrows (2002), "Delta": a measure of stylistic difference, Literary and Linguistic Computing 17(3), 267-287:
        the commonest small words tell writers apart whatever they write about.
    Example:
        >>> short, listed = style("No, it can't."), style("Sure! Here you are:\\n- one\\n- two\\n- three")
        >>> [feature.name for feature, a, b in zip(FEATURES, short, listed) if a == 0 and b > 0.6]
        ['line_breaks', 'lists']
    """
    seen = capped(text)
    words = _WORD.findall(seen.lower().replace("’", "'"))
    signs = np.bincount(np.frombuffer(seen.encode(errors="replace"), np.uint8), minlength=256)
    counts = Counter(words)
    read = _Text(seen, len(text), words, counts, signs.tolist())
    of_words = max(len(words), 1)
    values = [count(read) for _, count in _COUNTED] + [counts[word] / of_words for word in _SMALL_WORDS]
    numbers = np.array(values, np.float64)
    np.sqrt(numbers, out=numbers, where=_ROOTS)
    np.log1p(numbers, out=numbers, where=_LOGS)
    return numbers


def styles(texts: Sequence[str]) -> NDArray[np.float64]:
    """Measure many texts; shape (n_texts, n_features)."""
    return np.array([style(text) for text in texts]).reshape(len(texts), len(FEATURES))


class Voice:
    """How the reply is written, and the user's turn that it answers: numbers to be watched together, no verdict.

    The score has no value; its features are those of the reply, then those of the turn (of the empty text where the bot
    spoke first), half floats: they are off by a two-thousandth at most, and what is watched varies by a tenth or more.
    With an encoder what is said comes after how it is said: see meaning.py. Another encoder is another version.
    """

    name = "voice"
    version = f"{zlib.crc32(repr([(each.name, each.scale) for each in FEATURES]).encode()):08x}"
    tier: Tier = 1
    scores: tuple[str, ...] = ("voice",)

    def __init__(self, encoder: Encoder | None = None) -> None:
        self._encoder = encoder
        if encoder is not None:
            self.version = f"{type(self).version}-{encoder.version}"

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Measure each reply and the turn that it answers."""
        return [{"voice": self._measured(transcript)} for transcript in transcripts]

    def _measured(self, transcript: Transcript) -> Score:
        numbers = np.array([style(transcript.reply), style(transcript.request or "")])
        if self._encoder is not None:
            numbers = np.hstack([numbers, meanings(self._encoder, transcript)])
        features = numbers.clip(max=_MOST).astype(HALF).tobytes()
        return Score(None, None, f"{self.name}@{self.version}", features=features)


def difference(feature: Feature, before: float, now: float) -> str:
    """Say in words how a feature moved, for people: "replies 40 % shorter", "twice as many list items".

    Args:
        feature: the feature.
        before: its usual mean, scaled as `style` gives it.
        now: its mean since the change.
    Example:
        >>> named = {feature.name: feature for feature in FEATURES}
        >>> difference(named["length"], np.log1p(1000), np.log1p(600)), difference(named["lists"], 0.2, 0.285)
        ('replies 40 % shorter', '2.0 times as many list items')
        >>> difference(named["contractions"], 0.2, 0.0), difference(named["emoji"], 0.0, 0.3)
        ('hardly any contractions', 'emoji where there were hardly any')
    """
    usual, current = feature.natural(before), feature.natural(now)
    if feature.name in _SIZES:
        what, larger, smaller = _SIZES[feature.name]
        return f"{what} {abs(current / max(usual, _HARDLY) - 1):.0%} {larger if now > before else smaller}".replace(
            "%", " %"
        )
    if usual < _HARDLY and current < _HARDLY:
        return f"{'more' if now > before else 'fewer'} {feature.words}"
    if usual < _HARDLY:
        return f"{feature.words} where there were hardly any"
    if current < max(_HARDLY, usual / 10):
        return f"hardly any {feature.words}"
    ratio = current / usual
    if ratio >= _TIMES_FROM:
        return f"{ratio:.1f} times as many {feature.words}"
    return f"{abs(ratio - 1):.0%} {'more' if ratio > 1 else 'fewer'} {feature.words}".replace("%", " %")
