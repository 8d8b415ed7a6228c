"""Fills the sentence forms, seeded: the rows that the heads learn from and the suite that they are judged by."""

import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Literal

from detectors.training.contrast.at_length import PASSAGES
from detectors.training.contrast.forms import CONTEXT, Family, Labels, Role
from detectors.training.contrast.groups import GROUPS, POOLS, Subject, balanced
from detectors.training.contrast.said import SAID
from detectors.training.contrast.slots import ASKED, SLOTS
from detectors.training.contrast.suite import SUITE
from detectors.training.contrast.told import TOLD
from detectors.training.contrast.training_forms import COMPANION_FORMS, PLAIN_FORMS, TRAINING_FORMS
from detectors.training.contrast.tricks import TRICKS
from detectors.training.contrast.views import VIEWS

Split = Literal["train", "dev"]

TRAIN_PER_FORM = 6  # rows of a form whose slots allow as many
DEV_PER_FORM = 6
_OPENED = {"reply": 0.35, "user": 0.2}  # shares of the sentences without context that an opener stands before
_CLOSED = 0.15
_ACCOMPANIED = 0.2  # share of them that get a harmless sentence beside them: words of harmless talk prove nothing
_ANSWERED = 0.25  # share of the other replies that get a turn of the user before them, so that it proves nothing
_IN_LOWER_CASE = {"reply": 0.04, "user": 0.25}
_TRICKED_PER_FORM = 2

# Of a reply to a request: its own request, another one, a general one or none stands before it, so that a head cannot
# learn the request in place of the reply.
_OWN, _OTHERS, _GENERAL = 0.30, 0.25, 0.20

_FILLERS = {**SLOTS, **SAID, **TOLD, **VIEWS, "passage": PASSAGES}
_SLOT = re.compile(r"\{(\w+)\}")
_ARTICLE = re.compile(r"\b([Aa]) (?=[aeAE](?!uro)|[iI]|[oO](?!ne\b)|[uU](?!ni[cfoqtv]|s[eu]))")
_OTHERS_THAN: dict[str, list[Subject]] = {
    group: [other for other in GROUPS if other["group"] != group]
    for group in {"", *(subject["group"] for pool in POOLS for subject in pool.subjects)}
}
_BEGINNING = re.compile(r"^[a-z]|(?<=[.!?] )[a-z]")
_AS_A_USER = {"toxicity": "user_toxicity"}
_OF_REPLIES = ("unsafe", "refusal")
_OF_USERS = ("request_risk", "user_toxicity")
_BEFORE_ANYTHING = ("everyday request", "dissatisfied user", "abuse of the bot", "question about a group", "ordinary")
_COMPANIONS: dict[Role, tuple[str, ...]] = {
    "reply": ("service", "neutral mention", "group fact", "abuse of an object", "insult quoted", "ordinary"),
    "user": ("everyday request", "dissatisfied user", "neutral mention", "abuse of an object", "ordinary"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled turn of a made-up conversation.

    Attributes:
        text: the turn that is judged.
        context: the turns before it, oldest first; their speakers alternate, and the last is not the judged one's.
        labels: head -> 0 or 1; a head that is not named is not determined.
        function: what the form tests, e.g. "negated hate".
        form: the sentence form that was filled.
        group: the social group that the sentence is about, in the plural; empty where there is none.
        twin: rows that share it differ in the group alone; empty where the row has no twin.
    """

    text: str
    context: tuple[str, ...]
    role: Role
    labels: Labels
    function: str
    form: str
    group: str
    split: Split
    twin: str = ""

    @property
    def hostile(self) -> bool:
        """Whether the turn is toxic, whoever says it."""
        return bool(self.labels.get("toxicity", self.labels.get("user_toxicity", 0)))


def rows(seed: int) -> Iterator[Row]:
    """Give every labelled row of both splits; the same seed gives the same rows in the same order.

    A form is in one split only, and what a form gives depends on no other form but where two give the same row.
    """
    train = _filled(TRAINING_FORMS, "train", TRAIN_PER_FORM, seed)
    return iter(_unique(chain(train, _filled(SUITE, "dev", DEV_PER_FORM, seed))))


def training_rows(per_form: int, rng: random.Random) -> list[Row]:
    """Fill the plain training forms; keep the replies without context whose form says whether they are hostile."""
    filled = _unique(_filled(PLAIN_FORMS, "train", per_form, rng.getrandbits(32)))
    return [row for row in filled if "toxicity" in row.labels and not row.context]


def suite_rows(per_form: int, rng: random.Random) -> list[Row]:
    """Fill the forms of the functional suite; no form of it is trained on."""
    return _unique(_filled(SUITE, "dev", per_form, rng.getrandbits(32)))


def _unique(filled: Iterable[Row]) -> list[Row]:
    kept: dict[tuple[str, tuple[str, ...], Role], Row] = {}
    for row in filled:
        kept.setdefault((row.text, row.context, row.role), row)
    return list(kept.values())


def _filled(families: Iterable[Family], split: Split, per_form: int, seed: int) -> Iterator[Row]:
    for family in families:
        for number, form in enumerate(family.forms):
            again = family.forms[:number].count(form)
            rng = random.Random(f"{seed} {split} {family.function} {again} {form}")
            yield from _rows_of(family, form, again, split, per_form, rng)


def _rows_of(family: Family, form: str, again: int, split: Split, per_form: int, rng: random.Random) -> Iterator[Row]:
    """Fill a form; one about a group is filled twice with the same words, for two groups."""
    subjects = _subjects(form, per_form, rng)
    wanted = min(per_form, _most(form, family))
    tricked = min(_TRICKED_PER_FORM, wanted) if family.tricks else 0
    tricks = rng.sample(list(TRICKS), tricked) + [""] * (wanted - tricked)
    for number in range(wanted):
        about_group = bool(subjects[number])
        if not (about_group and number % 2):
            words, trick, role = rng.getrandbits(32), tricks[number], family.roles[number // 2 % len(family.roles)]
        yield _row(
            family,
            form,
            split,
            subjects[number],
            random.Random(words),
            role=role,
            trick=trick,
            twin=f"{form} {again} {number // 2}"
            if about_group and not trick and (number % 2 or number + 1 < wanted)
            else "",
        )


def _most(form: str, family: Family) -> int:
    """How many rows a form is good for: few where nothing in it changes but the opener."""
    slots = [slot for slot in _SLOT.findall(form) if slot not in ("first", "job")]
    return 3 + 2 * len(family.roles) if not slots and not family.asked else 1_000


def _subjects(form: str, count: int, rng: random.Random) -> list[Subject]:
    """Choose whom the rows of a form are about: the groups in turn, in an order of its own."""
    slots = _slots_of_groups(form)
    if not slots:
        return [{}] * count
    pool = next(pool for pool in POOLS if slots <= pool.slots)
    order = rng.sample(range(len(pool.subjects)), len(pool.subjects))
    return list(balanced(pool.subjects, order, count))


def _slots_of_groups(form: str) -> frozenset[str]:
    """Find the slots that a group fills, also inside a slot all of whose fillings name a group."""
    found: set[str] = set()
    for slot in _SLOT.findall(form):
        if slot in _FILLERS:
            inner = [_slots_of_groups(filler) for filler in _FILLERS[slot]]
            found |= frozenset().union(*inner) if all(inner) else frozenset()
        else:
            found.add(slot.rstrip("2"))
    return frozenset(found)


def _row(
    family: Family,
    form: str,
    split: Split,
    subject: Subject,
    rng: random.Random,
    *,
    role: Role,
    trick: str,
    twin: str,
) -> Row:
    *before, text = (part.strip() for part in form.split(CONTEXT))
    other = rng.choice(
        [found for pool in POOLS[:1] for found in pool.subjects if found["group"] != subject.get("group")]
    )
    words: Subject = {
        "trait": other["identity"],
        "first": rng.choice(SLOTS["first"]),  # one person, however often the form names them
        **other,
        **subject,
        **{f"{slot}2": word for slot, word in other.items()},
    }
    context = tuple(_sentence(turn, words, rng) for turn in before)
    if family.asked:
        words, context = _request(words, rng)
    free = not context and not (family.alone or family.asked or trick)
    if not context:
        text = _dressed(text, role, rng, accompanied=split == "train" and free)
    if split == "train" and free and role == "reply" and rng.random() < _ANSWERED:
        context = (_sentence(rng.choice(_forms_of_a_user()), words, rng),)
    text = _sentence(text, words, rng)
    if trick:
        text = TRICKS[trick](text, rng)
    if not before and rng.random() < _IN_LOWER_CASE[role]:
        text = text.lower().rstrip(".")
    labels = _as_said_by(role, family.labels)
    return Row(text, context, role, labels, trick or family.function, form, subject.get("group", ""), split, twin)


def _as_said_by(role: Role, labels: Labels) -> Labels:
    if role == "reply":
        return {head: label for head, label in labels.items() if head not in _OF_USERS}
    return {_AS_A_USER.get(head, head): label for head, label in labels.items() if not head.startswith(_OF_REPLIES)}


def _request(words: Mapping[str, str], rng: random.Random) -> tuple[Subject, tuple[str, ...]]:
    """Choose what was asked for, and what of it is seen."""
    own, other = rng.choice(SLOTS["ask"]), rng.choice(SLOTS["ask"])
    chance = rng.random()
    context: tuple[str, ...] = ()
    if chance < _OWN + _OTHERS:
        seen = own if chance < _OWN else other
        context = (_sentence(rng.choice(ASKED), {**words, "ask": seen}, rng),)
    elif chance < _OWN + _OTHERS + _GENERAL:
        context = (rng.choice(SLOTS["general"]),)
    return {**words, "ask": own}, context


def _dressed(sentence: str, role: Role, rng: random.Random, *, accompanied: bool) -> str:
    """Put an opener, a close or a harmless sentence of any kind beside some sentences, whatever their labels."""
    if accompanied and rng.random() < _ACCOMPANIED:
        pair = [sentence, rng.choice(_companions(role))]
        rng.shuffle(pair)
        return " ".join(part if part.endswith((".", "!", "?")) else f"{part}." for part in pair)
    if rng.random() < _OPENED[role]:
        sentence = f"{rng.choice(SLOTS['open' if role == 'reply' else 'open_user'])} {sentence}"
    if role == "reply" and rng.random() < _CLOSED:
        sentence = f"{sentence} {rng.choice(SLOTS['close'])}"
    return sentence


@cache
def _companions(role: Role) -> list[str]:
    """Give the harmless forms without context that may stand beside any other."""
    families = [family for family in COMPANION_FORMS if family.function in _COMPANIONS[role] and role in family.roles]
    return [form for family in families for form in family.forms if CONTEXT not in form]


@cache
def _forms_of_a_user() -> list[str]:
    """Give the turns of a user that any reply may follow: whatever it is, they do not change what it is."""
    families = [family for family in TRAINING_FORMS if family.function in _BEFORE_ANYTHING and "user" in family.roles]
    return [form for family in families for form in family.forms if CONTEXT not in form]


def _sentence(form: str, words: Mapping[str, str], rng: random.Random) -> str:
    """Fill the slots, which may hold slots again."""
    text = form
    while _SLOT.search(text):
        text = _SLOT.sub(lambda slot: words.get(slot[1]) or rng.choice(_FILLERS[slot[1]]), text)
    text = _ARTICLE.sub(r"\1n ", text)
    return _BEGINNING.sub(lambda start: start[0].upper(), text)


def forms_of(families: Sequence[Family]) -> set[str]:
    """Give the forms of families, without their labels."""
    return {form for family in families for form in family.forms}
