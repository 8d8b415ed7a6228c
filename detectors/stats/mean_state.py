"""The values that judging a mean takes and gives: slices, the state of a stream, an open alarm, changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, NamedTuple

import numpy as np

from detectors.stats.hours import Hours
from detectors.stats.isr import FloatArray, IntArray
from detectors.stats.mean_season import MeanSeason
from detectors.stats.packing import packed_state, unpacked_state
from detectors.stats.reference import phi_while_learning
from detectors.stats.stream import StateChange

STATE_FORMAT = 4
NO = np.array([])


class MeanSlices(NamedTuple):
    """Rows of one stream, oldest first: slice starts in epoch seconds, units, sums, sums of squares, shares."""

    start: IntArray
    n: FloatArray
    x: FloatArray
    q: FloatArray
    share: FloatArray

    def part(self, first: int, last: int) -> "MeanSlices":
        """The rows from index `first` up to and without `last`."""
        cut = slice(first, last)
        return MeanSlices(self.start[cut], self.n[cut], self.x[cut], self.q[cut], self.share[cut])


@dataclass(frozen=True, slots=True)
class Shifted:
    """An open alarm: where it began, the totals before that, the measures, and since when it no longer stands out."""

    alarm_at: int
    change_at: int
    direction: Literal["up", "down"]
    log_m: float
    past_units: float
    past_total: float
    deviation: float
    phi: float
    faded_at: int | None = None


@dataclass(frozen=True, slots=True)
class MeanReference:
    """What was usual when enough was learnt; later measures do not change it.

    start, end: of what, epoch seconds; units: how many; mean, deviation: of them; phi: by how much hours and days vary
    beyond that.
    """

    start: int
    end: int
    units: float
    mean: float
    deviation: float
    phi: float


@dataclass(frozen=True, slots=True)
class MeanState:
    """All that the past means for the future. While an alarm is open, the starts are its candidate ends.

    units, total, squares: of everything but incidents that are over, without what is usual at that time of day; at,
    past_units, past_total, weight, scale, inflation: starts, the totals before each, their weights, deviations and
    phis; hours: the quiet ones of the first 28 days, as they came; season: in force; reference: once it is
    complete; deviation, phi: in force, None before the first measuring; removed_s: seconds of incidents left out.
    """

    first: int | None = None
    last: int | None = None
    units: float = 0.0
    total: float = 0.0
    squares: float = 0.0
    hour: int | None = None
    at: IntArray = field(default_factory=lambda: np.array([], dtype=np.int64))
    past_units: FloatArray = field(default_factory=lambda: NO)
    past_total: FloatArray = field(default_factory=lambda: NO)
    weight: FloatArray = field(default_factory=lambda: NO)
    scale: FloatArray = field(default_factory=lambda: NO)
    inflation: FloatArray = field(default_factory=lambda: NO)
    hours: Hours = field(default_factory=Hours.none)
    season: MeanSeason = field(default_factory=MeanSeason)
    measured_on: int | None = None
    deviation: float | None = None
    phi: float | None = None
    reference: MeanReference | None = None
    removed_s: int = 0
    incident: Shifted | None = None
    log_m: float | None = None

    def without_starts(self) -> "MeanState":
        """The same without any start."""
        return replace(self, at=self.at[:0], past_units=NO, past_total=NO, weight=NO, scale=NO, inflation=NO)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON; `from_dict` gives the equal state back."""
        return packed_state(self, "mean", STATE_FORMAT)

    @staticmethod
    def from_dict(stored: Mapping[str, Any]) -> "MeanState":
        """Read what `to_dict` gave.

        Raises:
            ValueError: written by another format: rebuild it from the rows.
        """
        return unpacked_state(MeanState, stored, "mean", STATE_FORMAT, _PARTS)


_PARTS = {"hours": Hours, "season": MeanSeason, "reference": MeanReference, "incident": Shifted}


def accept_mean(state: MeanState) -> MeanState:
    """Take the level of now as the usual one: the slices of an open alarm become the past, and learning begins anew.

    The time of day and how much scores vary stay as they were until they are measured again, with the caution of a
    stream that learns.
    """
    phi = None if state.phi is None else max(state.phi, phi_while_learning(0))
    fresh = MeanState(season=state.season, deviation=state.deviation, phi=phi)
    if state.incident is None:
        return fresh
    units, total = state.units - state.incident.past_units, state.total - state.incident.past_total
    if units <= 0:
        return fresh
    spread = state.incident.deviation**2 + (total / units) ** 2
    return replace(fresh, units=units, total=total, squares=units * spread)


class Shift(NamedTuple):
    """A change, with the half width of the 95 % interval of the mean since then."""

    change: StateChange
    margin: float


class MeanJudgement(NamedTuple):
    """The state after the slices, and what changed on the way."""

    state: MeanState
    changes: tuple[Shift, ...]
