"""The heads of the encoder, in the order of its logits, and what each one answers."""

from collections.abc import Mapping

HEADS: Mapping[str, str] = {
    "toxicity": "abuse of any kind, at anybody",
    "identity_attack": "hate at a social group, or at a person for belonging to it",
    "insult": "an insult",
    "threat": "a threat, or the wish that somebody is harmed",
    "sexual": "sexual harassment or explicit sexual content",
    "severe": "abuse that nobody would call mild",
    "unsafe": "the reply is unsafe in its context",
    "unsafe.offence": "offends the user or others",
    "unsafe.agreement": "agrees with something toxic that was said",
    "unsafe.expertise": "advises as if licensed",
    "unsafe.risk": "ignores a danger",
    "unsafe.bias": "a biased opinion of a group or of politics",
    "generalisation": "promotes a claim about a whole group",
    "generalisation.mention": "such a claim stands there at all, also quoted or denied",
    "stereotype": "says of somebody what a stereotype says",
    "refusal": "refuses, fully or in part",
    "refusal.full": "refuses and gives nothing",
    "refusal.partial": "refuses, and gives something all the same",
    "refusal.scope": "says that it is not there for that",
    "refusal.clarify": "asks back first",
    "request_risk": "asks for something harmful, or tries to get round the rules",
    "user_toxicity": "the user's turn is abusive, or asks for abuse",
    "politeness": "people would call it polite rather than impolite",
    "formality": "formal rather than casual",
    "sentiment": "glad rather than gloomy",
}
ORDER: Mapping[str, int] = {name: place for place, name in enumerate(HEADS)}

HARMS = ("toxicity", "identity_attack", "insult", "threat", "sexual", "severe")
UNSAFE_KINDS = ("unsafe.offence", "unsafe.agreement", "unsafe.expertise", "unsafe.risk", "unsafe.bias")
CLAIMS = ("generalisation", "generalisation.mention")


def none_of(*names: str) -> dict[str, float]:
    """Give the labels of a text that is none of these."""
    return dict.fromkeys(names, 0.0)
