"""What is watched: one row a metric, the only names that exist."""

from dataclasses import dataclass
from typing import Literal

Direction = Literal["up", "down"]


@dataclass(frozen=True, slots=True)
class Metric:
    """A share of replies that is watched, with how it is counted and judged.

    `score` is the detector score whose flag counts. `unit` "first": a conversation counts once per metric and UTC day,
    so that a burst in one conversation is one event; "reply": every reply counts. `tolerance` and `min_change` are
    ratios to the usual rate: a rise by less than `tolerance` is no regression, and the smallest ratio looked for is
    `min_change`. `words` name the flagged replies for people.
    """

    name: str
    score: str
    unit: Literal["first", "reply"]
    bad: Direction
    tier: Literal["page", "ticket"]
    weight: float
    tolerance: float
    min_change: float
    words: str


METRICS = (
    Metric("toxicity", "toxicity", "first", "up", "page", 2.0, 0.0, 1.25, "toxic replies"),
    Metric(
        "generalisation",
        "generalisation",
        "first",
        "up",
        "page",
        2.0,
        0.0,
        1.25,
        "replies that generalise about groups",
    ),
)
BY_NAME = {metric.name: metric for metric in METRICS}
DETECTORS = ("toxicity", "generalisation")  # what the scoring processes run for these metrics
