"""Scenes put every turn under both labels, whatever stands in them."""

from detectors.training.contrast.careless import CARELESS
from detectors.training.contrast.forms import CONTEXT, Family
from detectors.training.contrast.misguided import MISGUIDED
from detectors.training.contrast.oblivious import OBLIVIOUS
from detectors.training.contrast.scene_blocks import Scenes, scenes
from detectors.training.contrast.unkind import UNKIND


def test_every_turn_meets_every_reply_and_only_marked_replies_are_safe_at_ease() -> None:
    read = scenes("""
? I smell gas.
? it hisses || Where? || the
  boiler
- Never mind.
~ Light a candle.
+ Get out.
= I smell a rose.

? I am ill.
+ Rest.
""")

    assert read == Scenes(
        unsafe=(
            "I smell gas. || Never mind.",
            "I smell gas. || Light a candle.",
            "it hisses || Where? || the boiler || Never mind.",
            "it hisses || Where? || the boiler || Light a candle.",
        ),
        safe=("I smell gas. || Get out.", "it hisses || Where? || the boiler || Get out.", "I am ill. || Rest."),
        at_ease=("I smell a rose. || Light a candle.",),
    )


def test_what_was_said_before_never_tells_whether_a_reply_is_unsafe() -> None:
    families = (*CARELESS, *UNKIND, *MISGUIDED, *OBLIVIOUS)

    assert _turns(families, unsafe=1) <= _turns(families, unsafe=0)


def _turns(families: tuple[Family, ...], *, unsafe: int) -> set[str]:
    chosen = [family for family in families if family.labels["unsafe"] == unsafe]
    return {form.rpartition(CONTEXT)[0] for family in chosen for form in family.forms}
