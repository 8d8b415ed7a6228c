"""One labelled text as the encoder learns it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from detectors.training.datasets import Part


@dataclass(frozen=True, slots=True)
class Example:
    """A text behind a context, with labels for some heads; a head that is not named learns nothing from it.

    Attributes:
        labels: head -> 0 or 1, or a share of raters between.
        weight: how much its labels count.
        source: the set that it is from; `kind` parts a set further, for the plan.
        unit: examples that share it stand in one batch: a pair, or two that differ in the group alone.
        rank: in a pair, the head by which `above` must be higher than the other; empty elsewhere.
    """

    text: str = field(repr=False)
    context: str = field(repr=False)
    labels: Mapping[str, float]
    weight: float
    part: Part
    source: str
    kind: str = ""
    unit: str = ""
    rank: str = ""
    above: bool = False
