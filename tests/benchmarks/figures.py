"""What a part of the benchmarks found, in a form that is kept beside the page."""

import msgspec


class Figure(msgspec.Struct, kw_only=True):
    """One figure with its target; `low` and `high` are the extremes over the rounds, `value` what is held against it.

    `unit` is what stands behind the number: " x", " %", " MB".
    """

    what: str
    value: float
    unit: str
    at_most: float | None = None
    at_least: float | None = None
    low: float | None = None
    high: float | None = None

    @property
    def met(self) -> bool:
        """Whether the target is reached; a figure without one always is."""
        return (self.at_most is None or self.value <= self.at_most) and (
            self.at_least is None or self.value >= self.at_least
        )


class Table(msgspec.Struct, kw_only=True):
    """Figures without a target."""

    title: str
    words: str
    head: list[str]
    rows: list[list[str]]


class Part(msgspec.Struct, kw_only=True):
    """One part of the benchmarks."""

    title: str
    words: str
    machine: str
    at: str  # UTC
    figures: list[Figure]
    tables: list[Table] = []


def number(value: float) -> str:
    """Write a number with as many digits as it can have meaning."""
    return f"{value:.2f}" if abs(value) < 10 else f"{value:,.1f}" if abs(value) < 100 else f"{value:,.0f}"
