"""One thing that was looked at: how it is, in words, and the next step where there is one."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["ok", "warn", "fail"]


@dataclass(frozen=True, slots=True)
class Finding:
    """`fail` keeps the monitor from its work; `warn` is worth a look; `next_step` is what a person should do."""

    check: str
    level: Level
    what: str
    next_step: str | None = None


def ok(check: str, what: str) -> Finding:
    """All is well."""
    return Finding(check, "ok", what)


def warn(check: str, what: str, next_step: str) -> Finding:
    """Worth a look."""
    return Finding(check, "warn", what, next_step)


def fail(check: str, what: str, next_step: str) -> Finding:
    """It does not work."""
    return Finding(check, "fail", what, next_step)
