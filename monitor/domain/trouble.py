"""Trouble with the pipeline itself: a component, what is wrong with it, and when it counts as over."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from monitor.domain.alert import fingerprint

CALM = timedelta(minutes=5)  # a trouble that comes and goes within it is one trouble


@dataclass(frozen=True, slots=True)
class Trouble:
    """`component` is what is broken, `kind` what is wrong with it, `words` what people read; never text of a turn."""

    component: str
    kind: str
    words: str
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def fingerprint(self) -> str:
        """What its alerts are known by."""
        return fingerprint({"component": self.component, "kind": self.kind})
