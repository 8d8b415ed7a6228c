"""Finds what a reply says without standing behind it: quoted, refused, denied or rebutted words."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from detectors.spelling import HEAD_CHARS, MAX_CHARS, TAIL_CHARS, capped

_MOST_SENTENCE = 600  # characters; a longer "sentence" is a list or code and is cut

_SENTENCE = re.compile(rf"[^.!?\n]{{1,{_MOST_SENTENCE}}}[.!?]*[\"”’')\]]*")
_QUOTE = re.compile(r"[“\"«]([^“”\"«»\n]{1,300})[”\"»]|(?<!\w)[‘'`]([^‘’'`\n]{1,200})[’'`](?!\w)")
_REPORTING = re.compile(
    r"\b(?:wr(?:ote|itten|ites?)|sa(?:id|ys?|ying)|messages?|comments?|reviews?|report(?:s|ed)?|remov(?:es?|ed)|words?"
    r"|phrases?|terms?|call(?:s|ed|ing|er)?|claims?|claimed|posts?|posted|reads?|shout(?:s|ed)?|statements?"
    r"|stereotypes?|myths?|recording|insults?|slurs?|sentence|translat\w+|deleted|titled?|film|book|comedy|song|game)\b",
    re.I,
)
_STOPS = r"(?=[;:.!?]|,? but\b|, you\b|,? because you\b|$)"
_NOT = (
    r"(?:can['’]?t|cannot|can not|won['’]?t|will not|would not|wouldn['’]?t|do not|don['’]?t|did not|didn['’]?t"
    r"|does not|doesn['’]?t|could not|couldn['’]?t|should not|shouldn['’]?t|must not|mustn['’]?t|never|unable to"
    r"|refuse to|not (?:able|willing|going|comfortable|allowed|designed|programmed|something)|isn['’]?t something"
    r"|nobody|no one)"
)
_ABOUT = (
    r"(?:thinks?|says?|calls?|called|insult|agrees?|writ(?:e|ing)|describ(?:e|ing)|repeat(?:ing)?|produc(?:e|ing)"
    r"|hate|treats?|treated|claims?|generat(?:e|ing)|creat(?:e|ing)|mock|jok(?:e|es|ing)|accept|assist|help"
    r"|provid(?:e|ing)|support|condone|threaten|complete|continue|endorse|fulfill?|engage|tolerate|comply|tell"
    r"|make (?:fun|jokes|offensive|hateful|negative|such|a joke|any|that|this|generali[sz]\w+))"
)
_REFUSED = re.compile(
    r"(?=[cdimnrsuw])"  # how all of them begin: most places are passed over at once
    rf"(?<!\byou )(?<!\byou just )\b{_NOT}\b(?! (?:bother|need|care))[^.!?;:,\n]{{0,40}}?"
    rf"\b{_ABOUT}\b[^.!?;:\n]*?{_STOPS}",
    re.I,
)
_SPOKEN_OF = re.compile(rf"\b{_ABOUT}\b", re.I)  # without it nothing is refused; looked for once, not at each "not"
_DENIED = re.compile(
    r"(?=[aditw'’])(?:\b(?:is|are|was|were|am|does|do) not\b|\b(?:is|are|was|were|does|do)n['’]t\b|['’](?:re|s|m) not\b"
    r"|\b(?:is|are|was|were) (?:certainly|definitely|absolutely|really|simply|of course) not\b|\bthere are no\b)"
    r"(?! (?:just|only|even|welcome|allowed|worth|wanted|human|capable|able|smart|clever|intelligent|fit|deserve|belong"
    r"|trust|serve|care|bother|need|want|like|know|understand|give|have|get|listen|read|write|waste|stop|you|going"
    r"|mean))(?=[ ])[^.!?;:,\n]{1,120}",
    re.I,
)
_REBUTTED = re.compile(
    r"\b(?=[abdhinrstvw])"
    r"(?:(?:is|are|it['’]?s|that['’]?s|would be|seems?) (?:simply |just |also |both |completely |an? |not )*"
    r"(?:untrue|not true|false|wrong\b(?! with you)|unfair|hurtful|offensive|harmful|unacceptable|inaccurate|incorrect"
    r"|nonsense|myth|prejudice|stereotype|(?<=a )lie\b|misconception|slur|insulting|unkind|disrespectful"
    r"|discriminat(?:ory|ing))|(?:is|are|isn['’]t|aren['’]t)(?: not)? true\b(?<!is true)(?<!are true)"
    r"|(?:break|breaks|violates?|against) (?:our|the|my) (?:rules|guidelines|policy|policies|terms|values)"
    r"|has no place|(?:do not|don['’]t|never|won['’]t) tolerate|not tolerated|should apologi[sz]e|deserves? respect"
    r"|(?:was|were|has been|have been|is|are) (?:removed|deleted|taken down|reported|blocked)"
    r"|we (?:have )?(?:removed?|deleted?) (?:the |all |any |that |this )?(?:comments?|reviews?|posts?|messages?)"
    r"|(?:report|block) (?:any\w*|every\w*|people|users|those|whoever)"
    r"|(?:sorry|regret|apologi[sz]e|awful|hurt\w*|sad)\b[^.!?\n]{0,60}\bcalled\b"
    r"|(?:nobody|no one|anyone who|anybody who|whoever) (?:\w+ ){0,3}(?:calls?|called|says?)\b)",
    re.I,
)


# A sentence without any of these words matches none of the patterns; looking for words is ten times cheaper.
_LETTERS = re.compile(r"[^\W\d_]+")
_QUOTE_MARK = re.compile(r"[\"“«‘'`]")
_NEGATION_CUES = ("n't", "n’t", "not", "never", "nobody", "no one", "are no", "unable", "refuse", "cant", "wont", "nt ")
_REBUTTALS = (
    "untrue true false wrong unfair hurtful offensive harmful unacceptable inaccurate incorrect nonsense myth prejudice"
    " stereotype lie misconception slur insulting unkind disrespectful discriminatory discriminating rules guidelines"
    " policy policies terms values place tolerate tolerated apologise apologize respect removed deleted taken reported"
    " blocked remove delete report block called call calls say says"
)
_REBUTTAL_CUES = frozenset(_REBUTTALS.split())


class Framed(NamedTuple):
    """Characters [start, end) that the reply does not assert, and how it keeps its distance from them."""

    start: int
    end: int
    how: str  # quoted, refused, denied, rebutted


def framed(text: str) -> list[Framed]:
    """Find the stretches that a reply quotes, refuses to say, denies or rebuts; in time linear in the text.

    Example:
        >>> [(found.how, found.start, found.end) for found in framed("Well, you are not a fool. Fool!")]
        [('denied', 5, 24)]
    """
    whole = capped(text).lower()
    rebuts, quotes = not _REBUTTAL_CUES.isdisjoint(_LETTERS.findall(whole)), _QUOTE_MARK.search(whole) is not None
    denies = any(cue in whole for cue in _NEGATION_CUES)
    if not (rebuts or quotes or denies):  # as most replies
        return []
    found: list[Framed] = []
    for sentence in _sentences(text):
        start, words = sentence.start(), sentence[0]
        plain = words.lower()
        if rebuts and not _REBUTTAL_CUES.isdisjoint(_LETTERS.findall(plain)) and _REBUTTED.search(words):
            found.append(Framed(start, sentence.end(), "rebutted"))
            continue
        if quotes and _QUOTE_MARK.search(words) and _REPORTING.search(words):
            found += [Framed(start + quote.start(), start + quote.end(), "quoted") for quote in _QUOTE.finditer(words)]
        if denies and any(cue in plain for cue in _NEGATION_CUES):
            refuses = (("refused", _REFUSED),) if _SPOKEN_OF.search(words) else ()
            for how, pattern in (*refuses, ("denied", _DENIED)):
                found += [
                    Framed(start + _clause(words, part.start()), start + part.end(), how)
                    for part in pattern.finditer(words)
                ]
    return found


def _sentences(text: str) -> Iterator[re.Match[str]]:
    """Walk over the sentences of what is read of a text; see `spelling.capped`."""
    yield from _SENTENCE.finditer(text, 0, HEAD_CHARS if len(text) > MAX_CHARS else len(text))
    if len(text) > MAX_CHARS:
        yield from _SENTENCE.finditer(text, len(text) - TAIL_CHARS)


def _clause(sentence: str, place: int) -> int:
    """Where the clause begins that holds `place`: whom a denial is about goes with the denial."""
    return max(sentence.rfind(mark, 0, place) + 1 for mark in ",;:")


def asserted(text: str) -> str:
    """Give the text with everything that it does not assert blanked out, character for character."""
    return blanked(text, framed(text))


def blanked(text: str, stretches: Sequence[Framed]) -> str:
    """Give the text with these stretches blanked out: for a rule that does not take every denial for one."""
    if not stretches:
        return text
    pieces, done = [], 0
    for start, end, _ in sorted(stretches):
        if end > done:
            pieces += [text[done:start], " " * (end - max(start, done))]
            done = end
    return "".join(pieces) + text[done:]
