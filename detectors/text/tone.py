"""How does the reply sound: formal, polite, caring, glad or gloomy, joking? Means over many replies, not verdicts.

Politeness is a head of the encoder, or a small linear one; the others are indices over word lists of our own, or heads
where the model's card has them. A tone is never flagged.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from math import exp

from detectors.artefact import load_arrays, recorded_digest
from detectors.blend import Blend, linear_logit
from detectors.encoder import Encoder
from detectors.language import unscorable
from detectors.linear import LinearHead, head_from
from detectors.score import Score, Scores, Tier
from detectors.spelling import capped
from detectors.transcript import Transcript

MODEL = "politeness.npz"
POLITENESS = "tone.politeness"
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_FORMAL = _words(
    "therefore however furthermore moreover nevertheless consequently regarding concerning accordingly sincerely"
    " kindly hereby pursuant additionally request require assist assistance provide receive obtain inform ensure"
    " appreciate apologize apologise inconvenience confirm sir madam dear please shall whom upon prior"
    " subsequent available unfortunately respectfully cordially enquiry inquiry further proceed purchase"
)
_CASUAL = _words(
    "hey hi yeah yep yup nope nah okay ok cool awesome gonna wanna gotta kinda sorta dunno guys folks buddy pal"
    " mate dude bro lol haha lmao omg btw thx pls cuz cause stuff thing things bit super totally really pretty"
    " just kid kids crap damn sucks yay oops wow ugh bye cheers"
)
_CONTRACTION = re.compile(r"\b\w+['’](?:t|s|re|ve|ll|d|m)\b", re.I)
_SHOUT = re.compile(r"[!?]{2,}|[A-Z]{4,}|(.)\1{3,}")
_EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]|[:;]-?[)D(P]")
_EMPATHY = re.compile(
    r"\b(?=[imtwy])"  # how all of them begin: most places are passed over at once
    r"(?:(?:i|we)(?: am|['’]m| are|['’]re)? (?:so |very |really |truly |deeply )?sorry|(?:i|we) (?:can |do "
    r"|completely |fully )*"
    r"(?:understand|hear you|appreciate|imagine|realize|realise|feel)|that (?:must|sounds|is|has to) (?:be "
    r"|have been )?(?:so |very"
    r" |really )?(?:hard|difficult|frustrating|stressful|upsetting|annoying|painful|tough)|must be (?:hard"
    r"|frustrating|difficult"
    r"|stressful)|(?:i|we) apologi[sz]e|my condolences|take your time|(?:i['’]m|i am|we['’]re"
    r"|we are) here (?:for|to help)"
    r"|you(?:['’]re| are) not alone|thank you for (?:your patience|telling|sharing|letting))\b",
    re.I,
)
_GLAD = _words(
    "good great glad happy wonderful excellent perfect nice lovely pleased pleasure enjoy love loved best better"
    " thanks thank welcome awesome fantastic congratulations fun free easy helpful helped solved ready success"
    " successful beautiful amazing hope safe warm friendly bright win won delighted delicious fresh kind"
    " recommend comfortable"
)
_GLOOMY = _words(
    "bad sad sorry unfortunately problem problems error failed fail fails failure delay delayed late lost broken"
    " wrong terrible awful horrible worst worse hate hated angry upset annoying annoyed disappointed"
    " disappointing useless difficult hard impossible cannot unable pain sick ill dead died death fear afraid"
    " worry worried damage damaged complaint cancel cancelled refuse refused reject rejected denied never nobody"
    " poor ugly stupid boring expensive scam stolen crash missing stress stressful frustrating hopeless"
    " miserable"
)
_NEGATIONS = _words("not no never n't don't doesn't isn't wasn't can't won't without hardly")
_HUMOUR = re.compile(
    r"\b(?=[bdfhjkloprw])"
    r"(?:haha+|hehe+|lol|lmao|rofl|just kidding|only joking|joke|pun intended|punny|why did the|knock knock"
    r"|drum ?roll"
    r"|ba[- ]?dum|funny story|plot twist|dad joke)\b"
    r"|[\U0001f602\U0001f923\U0001f61c\U0001f609\U0001f606\U0001f643]|;-?\)",
    re.I,
)


def load_head() -> LinearHead:
    """Load the shipped politeness head.

    Raises:
        ArtefactRefused: the model file is missing or not the recorded one.
    """
    return head_from(load_arrays(MODEL), MODEL)


class Tone:
    """Five scores in [0, 1]; one half is neither for formality, politeness and sentiment."""

    name = "tone"
    tier: Tier = 1
    scores: tuple[str, ...] = ("tone.formality", POLITENESS, "tone.empathy", "tone.sentiment", "tone.humour")

    def __init__(self, head: LinearHead | None = None, encoder: Encoder | None = None) -> None:
        self.version = encoder.version if encoder else (recorded_digest(MODEL) or "none")[:8]
        self._head = head or load_head()
        self._encoder = encoder
        self._blends = {name: Blend(encoder, name) for name in self.scores if name in encoder.scores} if encoder else {}
        self._id = f"{self.name}@{self.version}"

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Score each reply on every dimension."""
        return [self._scores(transcript) for transcript in transcripts]

    def _scores(self, transcript: Transcript) -> Scores:
        reason = unscorable(transcript)
        if reason:
            return {name: Score(None, None, self._id, error=reason) for name in self.scores}
        values = self._read(self._encoder, transcript) if self._encoder else self._counted(transcript.reply)
        return {name: Score(values[name], False, self._id) for name in self.scores}

    def _counted(self, reply: str) -> dict[str, float]:
        return {**indices(reply), POLITENESS: politeness(self._head, reply)}

    def _read(self, encoder: Encoder, transcript: Transcript) -> dict[str, float]:
        """Take from the heads what they give, and count only the rest."""
        reply, reading = transcript.reply, encoder.read(transcript)
        values = {name: blend.value(reading, reply) for name, blend in self._blends.items()}
        text = capped(reply)
        rest = {name: index(text) for name, index in _INDICES.items() if name not in values}
        if POLITENESS not in values:
            rest[POLITENESS] = politeness(self._head, reply)
        return values | rest


def politeness(head: LinearHead, reply: str) -> float:
    """Give the probability that people would call the reply polite rather than impolite."""
    return head.probability(linear_logit(head, reply))


def indices(reply: str) -> dict[str, float]:
    """Give formality, empathy, sentiment and humour, each in [0, 1].

    Example:
        >>> formal = indices("Dear Madam, we kindly request that you confirm the purchase.")["tone.formality"]
        >>> casual = indices("hey, yeah that's cool lol, gonna check!!")["tone.formality"]
        >>> formal > 0.8, casual < 0.2
        (True, True)
    """
    text = capped(reply)
    return {name: index(text) for name, index in _INDICES.items()}


def _empathy(text: str) -> float:
    return float(_EMPATHY.search(text) is not None)


def _humour(text: str) -> float:
    return float(_HUMOUR.search(text) is not None)


@lru_cache(maxsize=1)  # two indices ask for the words of the same text
def _words_of(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


def _formality(text: str) -> float:
    """Weigh signs per word: connectives and long words for, contractions, slang, emoji and shouting against."""
    words = _words_of(text)
    count = max(len(words), 5)
    formal = 3.0 * sum(word in _FORMAL for word in words)
    length = 0.5 * sum(len(word) - 4.5 for word in words)
    casual = 3.0 * sum(word in _CASUAL for word in words) + 2.0 * len(_CONTRACTION.findall(text))
    loud = 2.0 * (len(_SHOUT.findall(text)) + text.count("!")) + 4.0 * len(_EMOJI.findall(text))
    small = 2.0 if text[:1].islower() else 0.0
    return _sigmoid(3.0 * (formal + length - casual - loud - small) / count)


def _sentiment(text: str) -> float:
    """Weigh glad against gloomy words; a negation up to three words before turns a word round."""
    words = _words_of(text)
    balance = 0.0
    for place, word in enumerate(words):
        sign = (word in _GLAD) - (word in _GLOOMY)
        if sign:
            negated = not _NEGATIONS.isdisjoint(words[max(0, place - 3) : place])
            balance += -sign if negated else sign
    return _sigmoid(3.0 * balance / max(len(words) ** 0.5, 2.0))


def _sigmoid(number: float) -> float:
    return 1.0 / (1.0 + exp(-max(min(number, 30.0), -30.0)))


_INDICES: Mapping[str, Callable[[str], float]] = {
    "tone.formality": _formality,
    "tone.empathy": _empathy,
    "tone.sentiment": _sentiment,
    "tone.humour": _humour,
}
