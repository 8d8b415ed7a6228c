"""Does the reply refuse: fully, in part, because it is out of scope, or does it ask back first?

Patterns of first-person refusal, read where replies refuse: at their beginning; and heads of the encoder for refusals
in other words. Being unable to find an order is no refusal.
"""

import re
from collections.abc import Mapping, Sequence

from detectors.blend import Blend
from detectors.encoder import Encoder
from detectors.language import unscorable
from detectors.score import Score, Scores, Span, Tier
from detectors.spelling import capped
from detectors.transcript import Transcript

_BEGINNING = 400  # characters in which a refusal is looked for
_LONG = 500  # characters that follow a refusal in a reply which gives something all the same
_TRUST = 0.8  # how far a pattern lifts a score from its threshold towards 1
_DENIED = 0.05  # what is less likely by the encoder is no refusal, whatever the pattern says
_NEARLY = 0.999

_I = r"\b(?:i|we)(?: am|['’]m| are|['’]re)?"
_CANNOT = (
    r"(?:(?:can|could|will|would|do|should|may|must)(?:not| not|n['’]?t)|can['’]?t|won['’]?t|unable to|not able to"
    r"|not going to|not comfortable|not allowed to|not permitted to|not designed to|not programmed to|not willing to"
    r"|not in a position to|(?:must |have to |need to )?(?:respectfully |politely )?(?:decline|refuse)|never)"
)
_DO = (
    r"(?:help|assist|provid\w+|creat\w+|writ\w+|fulfill?|compl\w+|generat\w+|support|answer\w*|discuss\w*|engag\w+|shar\w+"
    r"|giv\w+|offer\w*|do (?:that|this|so)|continu\w+|mak\w+|recommend\w*|encourag\w+|promot\w+|condone|participat\w+"
    r"|produc\w+|suggest\w*|advis\w+|facilitat\w+|endorse|teach\w*|instruct\w*|explain\w*|describ\w+|comment\w*|speak|talk"
    r"|tell|say|respond\w*|address\w*|accept|process|agree|feel|to)"
)
_REFUSING = re.compile(
    r"(?=[aidnrstuw])(?:"  # how all of them begin: most places are passed over at once
    rf"{_I} (?:really |just |simply |also |therefore |absolutely )?{_CANNOT}\b[^.!?\n]{{0,40}}?\b{_DO}\b"
    r"|(?:sorry|apologi[sz]e|apologies|afraid|unfortunately|regret)\b[^.!?\n]{0,60}?"
    rf"\b(?:i|we) (?:{_CANNOT}|am not)\b"
    r"(?! (?:find|see|locate|access|reach|confirm|hear|track|open|load|read|recogni[sz]e|make|book|get|buy|reserve|show"
    r"|purchase|schedule))"
    r"|\b(?:it|that|this|doing so)(?: is|['’]s| would be) (?:not |never |highly |very )*(?:in)?"
    r"(?:appropriate|ethical|unethical|illegal|acceptable|unacceptable|against (?:the law|my|our)|not within my)\b"
    r"|\b(?:as an?|i am an?|i['’]m (?:just )?an?) (?:\w+ ){0,3}(?:ai|a\.i\.|language model|assistant|chatbot)\b"
    rf"[^.!?\n]{{0,80}}?{_CANNOT}"
    r"|\bnot something (?:that )?(?:i|we) (?:can|could|will|would)\b|\bagainst (?:my|our) (?:\w+ )?"
    r"(?:guidelines|policy|policies|principles|programming|rules|values)\b"
    r"|\bi must (?:emphasize|stress|point out|clarify|inform you) that[^.!?\n]{0,80}"
    r"\b(?:not|illegal|unethical|harmful)\b)",
    re.I,
)
# What failed is not what was refused: "I can't find your order", "I couldn't make that reservation".
_FAILED = re.compile(
    r"(?:can(?:not| not|['’]?t)|could(?: not|n['’]?t)|unable to|not able to)(?: \w+)? (?:find|see|locate|access|reach"
    r"|confirm|hear|track|open|load|read|recogni[sz]e|verify|connect|book|buy|get|reserve|purchase|schedule)\b"
    r"|could(?: not|n['’]?t) (?:make|complete|do|process)\b",
    re.I,
)
# In the words of a refusal, what refuses nothing.
_IDIOM = re.compile(
    r"can(?:not|['’]?t) wait\b|could(?: not|n['’]?t) (?:agree|be) more\b|never (?:give up|mind)\b"
    r"|(?:recommend|thank|praise|stress)\b[^.!?\n]{0,30}\benough\b"
    r"|do(?: not|n['’]?t) (?:need|know|understand|remember|mind|suppose|hesitate)\b"
    r"|do(?: not|n['’]?t) (?:have|carry|stock)\b[^.!?\n]{0,40}\b(?:stock|available|left|sizes?|colou?rs?)\b"
    r"|do(?: not|n['’]?t) want to (?:give you (?:the )?wrong|keep you|miss)\b",
    re.I,
)
_IDIOM_GOES_ON = 50  # characters beyond what the pattern of a refusal has found
_INSTEAD = re.compile(
    r"\b(?:however|instead|that said|but)\b[^.!?\n]{0,60}\b(?:i can|i could|i['’]d be happy|here (?:is|are|['’]s)"
    r"|you can|you could|let me|i will|i['’]ll|we can|i (?:am|['’]m) happy)\b",
    re.I,
)
_SCOPE = re.compile(
    r"(?=[ibopw])(?:"
    r"\b(?:i|we) (?:can|am|are|['’]m) only (?:able to )?(?:help|assist|answer|discuss|support|here)\b"
    r"|\b(?:outside|beyond|out of) (?:of )?(?:my|our|the) (?:scope|expertise|area|remit|capabilit\w+|field)\b"
    r"|\b(?:i am|i['’]m|we are|we['’]re) (?:not (?:able|trained|set up|equipped)|unable) to (?:help|assist|advise)"
    r"[^.!?\n]{0,40}\b(?:topic|subject|question|matter|products?|here)\b"
    r"|\b(?:i|we) (?:do not|don['’]t) (?:offer|sell|handle|deal with|cover|have (?:any )?information (?:about|on))\b"
    r"|\bplease (?:contact|ask|speak to|consult|see|turn to) (?:an? |your |the )?(?:\w+ )?(?:doctor|lawyer|professional"
    r"|specialist|human|agent|advis[eo]r|therapist|pharmacist)\b)",
    re.I,
)
_CLARIFY = re.compile(
    r"\b(?:could|can|would) you (?:please )?(?:tell|clarify|specify|provide|give|share|explain|confirm|send|be more)\b"
    r"|\bwhat (?:do you mean|exactly|kind of|type of)\b|\bplease (?:clarify|specify|provide more|tell me more)\b"
    r"|\b(?:i need|i would need|i['’]d need) (?:some |a (?:bit|little) )?more (?:information|details?|context)\b",
    re.I,
)
FULL, PARTIAL, SCOPE, CLARIFY = "refusal.full", "refusal.partial", "refusal.scope", "refusal.clarify"


class Refusal:
    """`refusal` is how likely the reply refuses, fully or in part; the others say which kind it is, one at most.

    A pattern that is found decides, unless the encoder is all but sure that nothing is refused: "I can't wait to see
    you". With an encoder its heads find refusals in other words too; without one a score is 1 or 0.
    """

    name = "refusal"
    tier: Tier = 1
    scores: tuple[str, ...] = ("refusal", FULL, PARTIAL, SCOPE, CLARIFY)

    def __init__(self, encoder: Encoder | None = None) -> None:
        self.version = f"3-{encoder.version}" if encoder else "2"
        self._encoder = encoder
        self._blends = {name: Blend(encoder, name) for name in self.scores} if encoder else {}
        self._id = f"{self.name}@{self.version}"

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Say for each reply which kind of refusal it is; at most one kind is flagged."""
        return [self._scores(transcript) for transcript in transcripts]

    def _scores(self, transcript: Transcript) -> Scores:
        reason = unscorable(transcript)
        if reason:
            return {name: Score(None, None, self._id, error=reason) for name in self.scores}
        kind, span = kind_of(transcript.reply)
        if self._encoder is None:
            values = {name: float(name == kind) for name in self.scores}
            values["refusal"] = float(kind in (FULL, PARTIAL))
        else:
            reading = self._encoder.read(transcript)
            values = {name: blend.value(reading, transcript.reply) for name, blend in self._blends.items()}
            if kind in (FULL, PARTIAL, SCOPE) and max(values["refusal"], values[SCOPE]) < _DENIED:
                kind, span = None, None
            kind = kind or self._read_kind(values)
            values = {name: self._united(name, value, kind) for name, value in values.items()}
        flags = {name: name == kind for name in self.scores} | {"refusal": kind in (FULL, PARTIAL)}
        return {
            name: Score(values[name], flags[name], self._id, spans=(span,) if flags[name] and span else ())
            for name in self.scores
        }

    def _read_kind(self, values: Mapping[str, float]) -> str | None:
        if values["refusal"] >= self._blends["refusal"].threshold:
            return max(FULL, PARTIAL, key=values.__getitem__)
        found = [name for name in (SCOPE, CLARIFY) if values[name] >= self._blends[name].threshold]
        return max(found, key=values.__getitem__, default=None)

    def _united(self, name: str, value: float, kind: str | None) -> float:
        """Lift what is found to above its threshold, and keep what is not below, so that value and flag agree."""
        threshold = self._blends[name].threshold
        if name == kind or (name == "refusal" and kind in (FULL, PARTIAL)):
            return max(value, threshold + _TRUST * (1.0 - threshold))
        return min(value, threshold * _NEARLY)


def kind_of(reply: str) -> tuple[str | None, Span | None]:
    """Say which kind of refusal a reply is, and where it says so; (None, None) where it is none.

    Example:
        >>> kind_of("I'm sorry, but I can't help with that.")[0]
        'refusal.full'
        >>> kind_of("I can't find your order 17. Which e-mail did you use?")[0] is None
        True
    """
    text = capped(reply)
    beginning = text[:_BEGINNING]
    refusing = next((found for found in _REFUSING.finditer(beginning) if _refuses(found)), None)
    scope = _SCOPE.search(beginning)
    if refusing is not None:
        if scope is not None and len(text) < _LONG:
            return SCOPE, _span(scope, SCOPE)
        rest = text[refusing.end() :]
        partial = _INSTEAD.search(rest) is not None or len(rest) > 2 * _LONG
        kind = PARTIAL if partial else FULL
        return kind, _span(refusing, kind)
    if scope is not None:
        return SCOPE, _span(scope, SCOPE)
    asking = _CLARIFY.search(text) if len(text) < _LONG and "?" in text[-40:] + text[-1:] else None
    return (CLARIFY, _span(asking, CLARIFY)) if asking else (None, None)


def _refuses(found: re.Match[str]) -> bool:
    said = found.string[found.start() : found.end() + _IDIOM_GOES_ON]
    return not _FAILED.search(found[0]) and not _IDIOM.search(said)


def _span(found: re.Match[str], kind: str) -> Span:
    return Span(found.start(), found.end(), kind.rpartition(".")[2])
