"""What a plugged-in detector is made of, as plain values that travel to a scoring process."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["hf-folder", "transformers-folder", "llm-judge"]


class PluginUnusable(Exception):
    """A plugged-in detector cannot be made: a file is missing or not as it should be; the message says which."""


@dataclass(frozen=True, slots=True)
class PluginOrder:
    """One plugged-in detector.

    `scores` maps a label of a classifier to the score that it counts for. `budget_s` is how long one batch may take:
    whoever is not judged by then has no score, and says why. The key of an API never shows.
    """

    name: str
    kind: Kind
    reads: Literal["reply", "request"] = "reply"
    threshold: float = 0.5
    path: str = ""
    scores: Mapping[str, str] = field(default_factory=dict)
    max_tokens: int = 256
    url: str = ""
    model: str = ""
    question: str = ""
    api_key: str | None = field(default=None, repr=False)
    timeout_s: float = 10.0
    retries: int = 1
    parallel: int = 8
    budget_s: float = 20.0
