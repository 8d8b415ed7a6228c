"""What an engine does to a simulated stream: false alarms, delay, recovery; with the error of the simulation."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from detectors.stats.engine import judge
from detectors.stats.isr import DAY_S, HOUR_S
from detectors.stats.reference import ReferenceRule
from detectors.stats.stream import Settings, Slices, StateChange, StreamState


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean over simulations with its standard error, and the largest value."""

    mean: float
    error: float
    worst: float
    runs: int

    @staticmethod
    def of(values: Iterable[float]) -> "Estimate":
        """From one value a run."""
        drawn = np.asarray(list(values), dtype=np.float64)
        error = float(drawn.std(ddof=1) / np.sqrt(drawn.size)) if drawn.size > 1 else float("nan")
        return Estimate(float(drawn.mean()), error, float(drawn.max()), int(drawn.size))

    def within(self, target: float) -> bool:
        """Whether the target is met, give or take two standard errors."""
        return self.mean <= target + 2 * self.error


def with_reference(days: float, settings: Settings | None = None) -> Settings:
    """Settings with a silent reference of so many days."""
    base = Settings() if settings is None else settings
    return Settings(
        base.direction,
        base.false_alarms,
        base.tolerance,
        base.min_change,
        base.slice_s,
        base.zone,
        ReferenceRule(span_s=round(days * DAY_S)),
        base.unconfirmed_s,
    )


def changes_of(slices: Slices, settings: Settings) -> tuple[StateChange, ...]:
    """All changes of the stream."""
    return judge(StreamState(), slices, settings).changes


def firings(changes: Iterable[StateChange]) -> int:
    """How many alarms."""
    return sum(change.kind == "firing" for change in changes)


def delay_h(changes: Iterable[StateChange], change_day: float, limit_h: float) -> float | None:
    """Hours from the true change to the first alarm after it, at most `limit_h`; None when an alarm was open before."""
    moment = change_day * DAY_S
    first = next((change for change in changes if change.kind == "firing" and change.at > moment), None)
    hours = limit_h if first is None else (first.at - moment) / HOUR_S
    return min(hours, limit_h)
