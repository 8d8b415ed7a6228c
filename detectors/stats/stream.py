"""The values that the decision engine takes and gives: slices, settings, the state of a stream, changes of state."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, tzinfo
from functools import partial
from typing import Any, Literal, TypeVar

import numpy as np

from detectors.stats.isr import HOUR_S, Direction, FloatArray, IntArray
from detectors.stats.packing import ARRAYS, packed, packed_arrays, unpacked, unpacked_arrays
from detectors.stats.recovery import Incident
from detectors.stats.reference import History, Reference, ReferenceRule, Yardstick
from detectors.stats.season import Season
from detectors.stats.starts import BoolArray, Starts

T = TypeVar("T")
STATE_FORMAT = 10


@dataclass(frozen=True, slots=True)
class Slices:
    """Rows of one stream, oldest first, each (stream, slice) once; a slice without traffic may be left out.

    start: epoch seconds; n: exposure (units scored and applicable, times a stratum offset where there is one); x:
    outcome sum; q: sum of squared per-conversation sums, for weighted or clustered x only; deploy: a new version's
    first slice (the caller leaves out a bot's first version and rollbacks); share: the stream's share of the budget in
    force, in [0, 1].
    """

    start: IntArray
    n: FloatArray
    x: FloatArray
    q: FloatArray | None
    deploy: BoolArray
    share: FloatArray

    @staticmethod
    def of(start: Any, n: Any, x: Any, q: Any = None, deploy: Any = False, share: Any = 1.0) -> "Slices":
        """Build from sequences; `deploy` and `share` may be one value for all.

        Raises:
            ValueError: starts that do not increase; negative or unequal numbers.
        Example:
            >>> Slices.of([0, 300], [100, 120], [1, 0]).share
            array([1., 1.])
        """
        at = np.asarray(start, dtype=np.int64)
        if at.size > 1 and not bool((np.diff(at) > 0).all()):
            raise ValueError("slice starts do not increase; expected rows of one stream in order, each slice once")
        columns = [np.broadcast_to(np.asarray(each, dtype=np.float64), at.shape) for each in (n, x, share)]
        squares = None if q is None else np.broadcast_to(np.asarray(q, dtype=np.float64), at.shape)
        for values in (*columns, *([] if squares is None else [squares])):
            if not bool((np.isfinite(values) & (values >= 0)).all()):
                raise ValueError("a slice has a negative or infinite number; expected n, x, q, share >= 0")
        if bool(((columns[0] == 0) & (columns[1] > 0)).any()):
            raise ValueError("a slice has flags without exposure; expected x = 0 where n = 0")
        marked = np.broadcast_to(np.asarray(deploy, dtype=np.bool_), at.shape)
        return Slices(at, columns[0], columns[1], squares, marked, columns[2])

    def part(self, first: int, last: int) -> "Slices":
        """The rows from index `first` up to and without `last`."""
        q = None if self.q is None else self.q[first:last]
        cut = slice(first, last)
        return Slices(self.start[cut], self.n[cut], self.x[cut], q, self.deploy[cut], self.share[cut])


@dataclass(frozen=True, slots=True)
class Settings:
    """What a team decides about a stream, in its own words.

    direction: "up" where a higher rate is worse; false_alarms: how many are allowed in 28 days for all streams that
    share the budget; tolerance: a change by up to this fraction is none; min_change: smallest ratio worth an alarm;
    slice_s: length of a slice in seconds, 60 to 3600; zone: whose days and weekends; reference: when it freezes;
    unconfirmed_s: an alarm that cannot be told from usual any more for so long is closed as unconfirmed (None: never).
    """

    direction: Direction = "up"
    false_alarms: float = 1.0
    tolerance: float = 0.0
    min_change: float = 1.25
    slice_s: int = 300
    zone: tzinfo = UTC
    reference: ReferenceRule = field(default_factory=ReferenceRule)
    unconfirmed_s: int | None = 6 * HOUR_S


@dataclass(frozen=True, slots=True)
class StreamState:
    """All that the past of a stream means for its future; `judge` makes the next one.

    first, last: starts of the first and the latest slice; flags, exposure: everything booked (exposure with the
    season's offset, recovered incidents left out); starts, yardsticks: candidate starts and their measures;
    season: in force; history: all quiet rows of the first 28 days, None later; reference: once frozen;
    measured_on: UTC day of the last measuring; recent: quiet hours of the last 14 days, after that; hour: of the last
    hour start; boosts: boosted slices of the last 28 days; removed_s: seconds of incidents left out of the reference;
    kept_at: last slice of the last alarm that stayed in the past;
    incident: while firing; log_m: log of the deciding statistic after the latest slice (firing: of the recovery).
    """

    first: int | None = None
    last: int | None = None
    flags: float = 0.0
    exposure: float = 0.0
    starts: Starts = field(default_factory=Starts.none)
    yardsticks: tuple[Yardstick, ...] = ()
    season: Season = field(default_factory=Season)
    history: History | None = None
    reference: Reference | None = None
    measured_on: int | None = None
    recent: History | None = None
    hour: int | None = None
    boosts: tuple[int, ...] = ()
    removed_s: int = 0
    kept_at: int | None = None
    incident: Incident | None = None
    log_m: float = -np.inf

    @property
    def firing(self) -> bool:
        """Whether an alarm is open."""
        return self.incident is not None

    def to_dict(self) -> dict[str, Any]:
        """Return plain lists, numbers and strings, for JSON; `from_dict` gives the equal state back, bit for bit."""
        parts = {"starts": self.starts, "history": self.history, "recent": self.recent}
        arrays = {
            f"{part}.{each.name}": getattr(value, each.name)
            for part, value in (*parts.items(), ("yardsticks", _Yardsticks.of(self.yardsticks)))
            if value is not None
            for each in fields(value)
            if getattr(value, each.name) is not None
        }
        plain = {name: packed(getattr(self, name)) for name in _PLAIN}
        return {"format": STATE_FORMAT, **plain, ARRAYS: packed_arrays(arrays)}

    @staticmethod
    def from_dict(stored: Mapping[str, Any]) -> "StreamState":
        """Read what `to_dict` gave.

        Raises:
            ValueError: written by another format of the state: rebuild it from the rows.
        """
        if stored.get("format") != STATE_FORMAT:
            raise ValueError(
                f"stream state has format {stored.get('format')}; expected {STATE_FORMAT}; rebuild from rows"
            )
        arrays = unpacked_arrays(stored[ARRAYS])
        plain = {name: stored[name] for name in _PLAIN}
        for name, build in _BUILT.items():
            if plain[name] is not None:
                plain[name] = build(plain[name])
        if plain["log_m"] is None:
            plain["log_m"] = -np.inf
        starts, yardsticks = _part(Starts, "starts", arrays), _part(_Yardsticks, "yardsticks", arrays)
        return StreamState(
            **plain,
            starts=Starts.none() if starts is None else starts,
            yardsticks=() if yardsticks is None else yardsticks.each(),
            history=_part(History, "history", arrays),
            recent=_part(History, "recent", arrays),
        )


@dataclass(frozen=True, slots=True)
class StateChange:
    """A step in the life of an alarm.

    kind: "firing"; "resolved" (back to usual); "unconfirmed" (not to be told from usual any more, closed). slice: start
    of the deciding slice; at: its end, when it was known; change_at: estimated start of the change; ratio: current over
    usual, None where usual is 0; ratio_low: the change is at least this (down: at most), None where unknown; usual,
    current: rates before and since change_at (season-adjusted); flags, exposure: since change_at; past_flags,
    past_exposure: before it; expected: flags that the usual rate would have given; log_m: log of what decided.
    """

    kind: Literal["firing", "resolved", "unconfirmed"]
    slice: int
    at: int
    direction: Direction
    change_at: int
    ratio: float | None
    ratio_low: float | None
    usual: float | None
    current: float | None
    flags: float
    exposure: float
    past_flags: float
    past_exposure: float
    expected: float | None
    log_m: float


@dataclass(frozen=True, slots=True)
class Judgement:
    """The state after the slices, and what changed on the way."""

    state: StreamState
    changes: tuple[StateChange, ...]


@dataclass(frozen=True, slots=True)
class _Yardsticks:
    """Yardsticks in arrays, as they are stored: there are many, and most of a state's numbers are theirs."""

    since: IntArray
    ratios: IntArray  # how many each has
    values: FloatArray  # of each: phi, unit, ratios, phis, early

    @staticmethod
    def of(yardsticks: tuple[Yardstick, ...]) -> "_Yardsticks":
        values = [
            value for each in yardsticks for value in (each.phi, each.unit, *each.ratios, *each.phis, *each.early)
        ]
        return _Yardsticks(
            np.array([each.since for each in yardsticks], dtype=np.int64),
            np.array([len(each.ratios) for each in yardsticks], dtype=np.int64),
            np.array(values, dtype=np.float64),
        )

    def each(self) -> tuple[Yardstick, ...]:
        values, at = self.values.tolist(), 0
        found = []
        for since, size in zip(self.since.tolist(), self.ratios.tolist(), strict=True):
            of = tuple(values[at : at + 2 + 3 * size])
            found.append(
                Yardstick(since, of[2 : 2 + size], of[2 + size : 2 + 2 * size], of[2 + 2 * size :], of[0], of[1])
            )
            at += 2 + 3 * size
        return tuple(found)


def _season(stored: Mapping[str, Any]) -> Season:
    return Season(tuple(stored["beta"]), stored["level"])


def _reference(stored: Mapping[str, Any]) -> Reference:
    yardstick = unpacked(Yardstick, stored["yardstick"])
    return Reference(**{**stored, "yardstick": yardstick, "season": _season(stored["season"])})


_BUILT: Mapping[str, Callable[[Any], Any]] = {
    "season": _season,
    "reference": _reference,
    "incident": partial(unpacked, Incident),
    "boosts": tuple,
}
_FIELDS: Mapping[type, tuple[str, ...]] = {
    kind: tuple(each.name for each in fields(kind)) for kind in (Starts, _Yardsticks, History)
}
_IN_ARRAYS = ("starts", "yardsticks", "history", "recent")
_PLAIN = tuple(each.name for each in fields(StreamState) if each.name not in _IN_ARRAYS)


def _part(kind: type[T], part: str, arrays: Mapping[str, Any]) -> T | None:
    """A value all of whose fields are arrays; None where none of them was stored."""
    named = {name: arrays[f"{part}.{name}"] for name in _FIELDS[kind] if f"{part}.{name}" in arrays}
    return kind(**named) if named else None
