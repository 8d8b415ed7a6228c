"""Finds claims about a whole group of people: "Poles always ...", "a woman can't ...", "you people are all ..."."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from detectors.lexicon import AXES, GROUP_ADJECTIVES, GROUP_NOUNS, GROUP_SINGULAR, PEOPLE, Axis
from detectors.spelling import HEAD_CHARS, MAX_CHARS, TAIL_CHARS

MOST_CLAIMS = 12  # of one text that are looked at; one is enough to be judged by
MOST_SENTENCE = 600  # characters; what has no full stop for longer is a list or code
_MOST_CLAIM = 240  # characters from the group on that belong to the claim
_SENTENCE = re.compile(rf"[^.!?\n]{{2,{MOST_SENTENCE}}}[.!?]*")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+")

_NOUNS: dict[str, Axis] = {word: axis for axis in reversed(AXES) for word in GROUP_NOUNS[axis]}
_ADJECTIVES: dict[str, Axis] = {word: axis for axis in reversed(AXES) for word in GROUP_ADJECTIVES[axis]}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# "the women", "our pensioners", "two Poles", "many immigrants" are some people, not all of a kind.
_SOME = _words(
    "the a an some many several few our my his her their its two three four five six seven eight nine ten hundred"
    " dozen hundreds thousands million millions percent both other another certain various more fewer number of for to"
    " with by from between against among about and or than as in on at without including toward"
    " towards what which whose"
)
_SOME_OBJECT = _words("some two three several the my his her their our your")
_NOMINALS = _words(
    "poor rich elderly old young disabled handicapped deaf blind homeless unemployed wealthy uneducated gay french"
    " english chinese japanese british irish dutch spanish portuguese swiss polish welsh scottish"
)
_COMPOUNDS: dict[tuple[str, str], Axis] = {
    ("single", "mothers"): "gender", ("single", "moms"): "gender", ("single", "mums"): "gender",
    ("wheelchair", "users"): "disability", ("asylum", "seekers"): "nationality", ("benefit", "claimants"): "class",
    ("welfare", "recipients"): "class",
}  # fmt: skip
_COMPOUNDS_SINGULAR: dict[tuple[str, str], Axis] = {
    ("single", "mother"): "gender", ("single", "mom"): "gender", ("single", "mum"): "gender",
    ("wheelchair", "user"): "disability", ("asylum", "seeker"): "nationality", ("real", "man"): "gender",
    ("real", "woman"): "gender",
}  # fmt: skip
_CONDITIONS: dict[str, Axis] = {
    **dict.fromkeys(_words("benefits welfare poverty money"), "class"),
    **dict.fromkeys(_words("wheelchairs wheelchair disabilities autism dementia depression"), "disability"),
    **dict.fromkeys(_words("hijabs headscarves turbans"), "religion"),
    "accents": "ethnicity",
}
_PERSON = _words("person man woman guy girl boy lady customer client driver worker employee applicant patient")
_ADVERBS = _words(
    "always never just simply only all really usually generally often typically naturally still also clearly obviously"
    " basically constantly actually not even mostly rarely hardly seldom truly surely certainly both inherently today"
)
_EVER = _words("always never constantly")  # with these any verb speaks of all of them
_VERBS = _words(
    "are aren't can can't cannot could couldn't don't dont do won't wont will would wouldn't should shouldn't must"
    " mustn't ought need needn't have haven't deserve belong lack tend seem love hate like want know think believe make"
    " take get give go come live work drive steal cheat lie smell stink complain whine breed ruin destroy invade commit"
    " beg drink fight kill rape rob scam fail talk speak cry act behave treat use abuse exploit refuse avoid pay earn"
    " spend waste cost cause bring carry spread stay leave deny follow control run own rule hide pretend prefer expect"
    " demand understand learn remember forget read write listen look care suck struggle break mess lose win cook clean"
    " gossip nag manipulate multiply pollute overrun dominate might may disgust annoy bother scare sicken"
)
_AUXILIARIES = _words("are aren't can can't cannot do don't will won't should shouldn't must")
_ASKING = _words("why how")
_LINKS = _words("from in of with over under without on like")
_LINK_WORDS = 6  # words that may stand between a group and its verb: "people from the east", "women over forty"
_AGAINST = _words("hate hated despise loathe detest distrust deport exterminate ban despises hates loathes fear")
_NOT = _words("not don't dont can't cannot won't wouldn't never no shouldn't")
_SERVING = _words("serve trust help hire like want give sell lend stand let need allow respect believe employ rent")
_SINGULAR_VERBS = _words(
    "is isn't can can't cannot should shouldn't must mustn't will won't would wouldn't never always belongs needs has"
    " doesn't knows wants deserves could couldn't simply"
)
_STARTS = frozenset(["", "that", "because", "since", "course", "and", "but", "well", "honestly", "sorry"])
_NAMES = frozenset(
    {*_NOUNS, *_ADJECTIVES, *GROUP_SINGULAR, "people", "those", "folks", "everyone", "anyone", "lot", "kind", "single"}
    | {"wheelchair", "asylum", "benefit", "welfare", "real"}
)


class Claim(NamedTuple):
    """A sentence [start, end) of the text that speaks of the group [group_start, group_end) as a whole."""

    start: int
    end: int
    group_start: int
    group_end: int
    axis: Axis


class _Group(NamedTuple):
    first: int  # word
    last: int  # word after it
    axis: Axis


def claims(text: str) -> list[Claim]:
    """Find the sentences that speak of a group as a whole; in time linear in the text, which is read up to a cap.

    Example:
        >>> text = "Hello. Old people can't cook. Two men cook. The women at the desk can help you."
        >>> [(claim.axis, text[claim.group_start : claim.group_end]) for claim in claims(text)]
        [('age', 'Old people')]
    """
    found: list[Claim] = []
    for sentence in _sentences(text):
        places = list(_WORD.finditer(sentence[0]))
        words = [place[0].lower().replace("’", "'") for place in places]
        if _NAMES.isdisjoint(words):
            continue
        group = next(_groups(words), None)  # one claim a sentence is enough
        if group is not None:
            start = sentence.start()
            names = start + places[group.first].start(), start + places[group.last - 1].end()
            found.append(Claim(start, sentence.end(), *names, group.axis))
            if len(found) == MOST_CLAIMS:
                break
    return found


def _sentences(text: str) -> Iterator[re.Match[str]]:
    yield from _SENTENCE.finditer(text, 0, HEAD_CHARS if len(text) > MAX_CHARS else len(text))
    if len(text) > MAX_CHARS:
        yield from _SENTENCE.finditer(text, len(text) - TAIL_CHARS)


def _groups(words: list[str]) -> Iterator[_Group]:
    """Give the groups that the sentence says something of as a whole."""
    for place in range(len(words)):
        group = _plural(words, place) or _unnamed(words, place)
        if group is not None:
            if _is_subject(words, group) or _is_object(words, group):
                yield group
            continue
        group = _singular(words, place)
        if group is not None and _is_generic(words, group):
            yield group


def _plural(words: list[str], place: int) -> _Group | None:
    """A group named in the plural: "women", "old people", "young black men", "the poor", "wheelchair users"."""
    word, following = words[place], _at(words, place + 1)
    if word in _NOUNS:
        return _Group(place, place + (2 if following in PEOPLE else 1), _NOUNS[word])
    if word in _ADJECTIVES and following in PEOPLE:
        return _Group(place, place + 2, _ADJECTIVES[word])
    if word in _ADJECTIVES and following in _ADJECTIVES and _at(words, place + 2) in PEOPLE:
        return _Group(place, place + 3, _ADJECTIVES[word])
    if word in _NOMINALS and _at(words, place - 1) == "the" and following not in PEOPLE and word in _ADJECTIVES:
        return _Group(place - 1, place + 1, _ADJECTIVES[word])
    if (word, following) in _COMPOUNDS:
        return _Group(place, place + 2, _COMPOUNDS[word, following])
    return None


def _unnamed(words: list[str], place: int) -> _Group | None:
    """A group without a name of its own: "you people", "your kind", "people from ...", "people on benefits"."""
    word, before, following = words[place], _at(words, place - 1), _at(words, place + 1)
    if (before, word) in (("you", "people"), ("you", "lot"), ("your", "kind"), ("your", "people"), ("you", "folks")):
        return _Group(place - 1, place + 1, "ethnicity")
    if word not in ("people", "those", "folks", "everyone", "anyone"):
        return None
    condition = _CONDITIONS.get(_at(words, place + 2))
    if following in ("on", "in", "with", "without") and condition:
        return _Group(place, place + 3, condition)
    if following == "from" and _at(words, place + 2) not in ("", "my", "our", "your", "work", "home"):
        return _Group(place, min(place + (4 if _at(words, place + 2) == "the" else 3), len(words)), "nationality")
    return None


def _is_subject(words: list[str], group: _Group) -> bool:
    """Whether a verb follows that speaks of all of them, after adverbs and at most one phrase such as "from abroad"."""
    before, earlier = _at(words, group.first - 1), set(words[max(group.first - 4, 0) : group.first])
    if before in _AUXILIARIES and earlier & _ASKING:
        return True
    if before in _SOME or before.isdigit():
        return False
    place = group.last
    while _at(words, place) in _ADVERBS:
        place += 1
    verb = _at(words, place)
    if verb and not _EVER.isdisjoint(words[group.last : place]):
        return True
    if verb in _LINKS:
        return not _VERBS.isdisjoint(words[place + 1 : place + 1 + _LINK_WORDS])
    return verb in _VERBS


def _is_object(words: list[str], group: _Group) -> bool:
    """Whether somebody is against all of them: "I hate ...", "we don't serve ...", "too many ...", "send ... back"."""
    before = words[max(group.first - 6, 0) : group.first]
    near = set(before[-4:])
    if before[-2:] == ["too", "many"]:
        return True
    if near & _AGAINST or (set(before) & _NOT and set(before) & _SERVING):
        return before[-1] not in _SOME_OBJECT
    return "send" in near and not {"back", "home"}.isdisjoint(words[group.last : group.last + 3])


def _singular(words: list[str], place: int) -> _Group | None:
    """A member that may stand for all: "a woman", "a Black man", "a typical Pole"."""
    word, following = words[place], _at(words, place + 1)
    if word in GROUP_SINGULAR:
        return _Group(place, place + 1, GROUP_SINGULAR[word])
    if _ADJECTIVES.get(word) in ("nationality", "religion") and following in _SINGULAR_VERBS:
        return _Group(place, place + 1, _ADJECTIVES[word])
    if word in _ADJECTIVES and following in _PERSON:
        return _Group(place, place + 2, _ADJECTIVES[word])
    if (word, following) in _COMPOUNDS_SINGULAR:
        return _Group(place, place + 2, _COMPOUNDS_SINGULAR[word, following])
    return None


def _is_generic(words: list[str], group: _Group) -> bool:
    before, earlier = _at(words, group.first - 1), _at(words, group.first - 2)
    verb = _at(words, group.last + 1 if _at(words, group.last) in _ADVERBS - {"never", "always"} else group.last)
    after = words[group.last : group.last + 5]
    if before == "typical":
        return True
    if before in ("no", "any", "every"):
        return verb in _SINGULAR_VERBS
    if before not in ("a", "an"):
        return False
    if earlier in ("as", "for"):
        return "you" in after
    if earlier in ("being", "are", "you're"):
        return "you" in words[max(group.first - 4, 0) : group.first] or earlier != "are"
    if earlier in ("trust", "from", "like"):
        return not {"never", "expect"}.isdisjoint(words[max(group.first - 6, 0) : group.first])
    if after[:2] == ["like", "you"]:
        return True
    return verb in _SINGULAR_VERBS and earlier in _STARTS


def _at(words: list[str], place: int) -> str:
    return words[place] if 0 <= place < len(words) else ""
