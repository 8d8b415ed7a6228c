"""What each served score is made of, and by which rows it is calibrated and its threshold set."""

from dataclasses import dataclass
from typing import Literal

from detectors.blend import Over
from detectors.training.encoder.heads import UNSAFE_KINDS

Ordinary = Literal["replies", "requests"]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a score is made; what is left open is chosen on held-back rows.

    Attributes:
        score: its name.
        head: of the encoder, by whose labels it is calibrated.
        heads: those whose highest logit counts.
        over: which windows of a long text count.
        partner: file of the linear partner.
        most: largest share that the partner may get.
        ordinary: the ordinary traffic of which only `false_flags` may be flagged.
        false_flags: share of it; None where one half is the threshold.
        calibrated_on: sets; empty for all that have the label.
        floor: probability that the threshold is never below.
    """

    score: str
    head: str
    heads: tuple[str, ...]
    over: Over = "highest"
    partner: str = ""
    most: float = 0.5
    ordinary: Ordinary = "replies"
    false_flags: float | None = 0.001
    calibrated_on: tuple[str, ...] = ()
    floor: float = 0.5


_REPLIES = ("diasafety", "toxichat_bots", "convabuse", "coconot_pref", "jbb_artifacts", "refusal_direction", "ordinary")
_HARMS = ("identity_attack", "insult", "threat", "sexual")  # each of them is enough
_DOUBTFUL = 0.4  # ordinary traffic scores far lower, so what is doubtful may be flagged
_DOUBTFUL_THERE = 0.45  # in its context


def _kind(head: str, partner: str = "") -> Recipe:
    return Recipe(f"toxicity.{head}", head, (head,), partner=partner)


RECIPES: tuple[Recipe, ...] = (
    Recipe(
        "toxicity", "toxicity", ("toxicity", *_HARMS), partner="toxicity.npz", most=0.2,
        calibrated_on=_REPLIES, floor=_DOUBTFUL,
    ),
    _kind("severe"),
    _kind("identity_attack", "partner.identity_attack.npz"),
    _kind("insult"),
    _kind("threat"),
    _kind("sexual"),
    Recipe(
        "unsafe", "unsafe", ("unsafe", *UNSAFE_KINDS, "toxicity", *_HARMS), over="mean", partner="partner.unsafe.npz",
        calibrated_on=_REPLIES, false_flags=0.002, floor=_DOUBTFUL_THERE,
    ),
    Recipe("generalisation", "generalisation", ("generalisation",)),
    Recipe(
        "generalisation.mention", "generalisation.mention", ("generalisation.mention",), false_flags=None,
        calibrated_on=("sgd_turns",),
    ),
    Recipe("refusal", "refusal", ("refusal",), over="first", false_flags=0.01, floor=_DOUBTFUL),
    Recipe("refusal.full", "refusal.full", ("refusal.full",), over="first", false_flags=0.01),
    Recipe("refusal.partial", "refusal.partial", ("refusal.partial",), over="first", false_flags=0.01),
    Recipe("refusal.scope", "refusal.scope", ("refusal.scope",), over="first", false_flags=0.01),
    Recipe("refusal.clarify", "refusal.clarify", ("refusal.clarify",), over="first", false_flags=None),
    Recipe(
        "user_toxicity", "user_toxicity", ("user_toxicity", "toxicity", *_HARMS), partner="partner.user_toxicity.npz",
        ordinary="requests",
    ),
    Recipe(
        "request_risk", "request_risk", ("request_risk",), partner="partner.request_risk.npz", ordinary="requests",
        false_flags=0.06,  # of requests that were chosen because they look like risky ones
    ),
    Recipe("tone.politeness", "politeness", ("politeness",), over="mean", false_flags=None),
    Recipe("tone.formality", "formality", ("formality",), over="mean", false_flags=None),
    Recipe("tone.sentiment", "sentiment", ("sentiment",), over="mean", false_flags=None),
)  # fmt: skip
