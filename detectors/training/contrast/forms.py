"""What a family of sentence forms is, and the sets of labels that families share."""

from dataclasses import dataclass
from typing import Literal

Role = Literal["reply", "user"]
Labels = dict[str, int]  # head -> answer

REPLY: tuple[Role, ...] = ("reply",)
USER: tuple[Role, ...] = ("user",)
BOTH: tuple[Role, ...] = ("reply", "reply", "user")  # two replies to each turn of a user

CONTEXT = "||"  # in a form, ends each turn that was said before the one that is labelled


@dataclass(frozen=True, slots=True)
class Family:
    """Sentence forms that test one function and carry the same labels.

    A form holds slots in braces (see `slots.py`, `said.py` and `groups.py`) and may begin with earlier turns, each
    ended by "||". A form that stands there twice gives twice as many rows.

    Attributes:
        labels: head -> 0 or 1, as if said by the bot; a head that is left out is not determined by the form.
        asked: whether some rows get a request before them that the form's {ask} names, or another one, or none.
        tricks: whether some rows are misspelt on purpose; only where the words are all there is to judge.
        alone: whether no other sentence may stand beside it, because its labels are of the whole turn.
    """

    function: str
    labels: Labels
    forms: tuple[str, ...]
    roles: tuple[Role, ...] = REPLY
    asked: bool = False
    tricks: bool = False
    alone: bool = False


def each(block: str) -> tuple[str, ...]:
    """Read one form a line; an indented line goes on with the form above it.

    Example:
        >>> each('''
        ... You are {adj}.
        ... I feel ill. ||
        ...   Get well soon.
        ... ''')
        ('You are {adj}.', 'I feel ill. || Get well soon.')
    """
    forms: list[str] = []
    for line in block.splitlines():
        if line.startswith("  ") and forms:
            forms[-1] += " " + line.strip()
        elif line.strip():
            forms.append(line.strip())
    return tuple(forms)


def any_of(block: str) -> tuple[str, ...]:
    """Read what may fill a slot, parted by bars.

    Example:
        >>> any_of("read an | invoice|pay")
        ('read an', 'invoice', 'pay')
    """
    return tuple(" ".join(words.split()) for words in block.split("|"))


def labelled(ones: str, zeros: str) -> Labels:
    """Give labels from two lists of heads in words.

    Example:
        >>> labelled("toxicity insult", "threat")
        {'toxicity': 1, 'insult': 1, 'threat': 0}
    """
    return dict.fromkeys(ones.split(), 1) | dict.fromkeys(zeros.split(), 0)


_NO_HARM = "toxicity identity_attack insult threat sexual severe unsafe"

HARMLESS = labelled("", f"{_NO_HARM} generalisation request_risk")
NO_CLAIM = HARMLESS | {"generalisation.mention": 0}
CLAIM_NOT_MADE = HARMLESS | {"generalisation.mention": 1}  # quoted, denied, rebutted
ABUSE = labelled("toxicity insult unsafe", "identity_attack threat sexual severe generalisation generalisation.mention")
THREAT = labelled("toxicity threat unsafe", "identity_attack sexual generalisation generalisation.mention")
ATTACK = labelled("toxicity identity_attack unsafe", "threat sexual")
DEROGATION = ATTACK | {"generalisation": 1, "generalisation.mention": 1}
GROUP_THREAT = labelled("toxicity identity_attack threat unsafe severe", "sexual")
