"""Judging a stream: from rows of closed slices to what the decision engine makes of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple

from detectors.stats.isr import DEPLOYS_BOOSTED
from detectors.stats.mixed_twins import judge_mixed
from detectors.stats.reference import ReferenceRule
from detectors.stats.stream import Settings, Slices, StateChange
from detectors.stats.twins import TwinState
from monitor.domain.kinds import Kind, kind_counts
from monitor.domain.metric import Metric
from monitor.domain.window import SLICE

DAY = timedelta(days=1)
CHECKPOINTS_KEPT = 2 * DAY  # late data are a day behind at most; older slices come from files and dead letters only


class StreamName(NamedTuple):
    """A judged stream; its silent twin in the other direction lives inside it."""

    bot: str
    env: str
    segment: str
    metric: str

    def labels(self, direction: str) -> dict[str, str]:
        """What its alerts are named by."""
        return {**self._asdict(), "direction": direction}


@dataclass(frozen=True, slots=True)
class SliceTotal:
    """Sums of one closed slice, all versions together: raw counts, and for means the weighted sums.

    Counted is what an even sample holds: replies that are scored only for what they look like have weights, no counts.
    kinds: of a rate of the whole bot, the same counts by kind of traffic.
    """

    slice: datetime
    n_scored: int
    flagged: int
    units: int
    x: float = 0.0
    q: float = 0.0
    w: float = 0.0
    w_max: float = 0.0
    kinds: tuple[Kind, ...] = ()


@dataclass(frozen=True, slots=True)
class Deploy:
    """A version of a bot's model or prompt and the slice of its first reply; `boosted` None until that is closed."""

    kind: str
    value: str
    first_slice: datetime
    boosted: bool | None


@dataclass(frozen=True, slots=True)
class Share:
    """The part of the budget that a stream's starts carry from a slice on."""

    from_slice: datetime
    w: float


@dataclass(frozen=True, slots=True)
class Budget:
    """How many false alarms a team accepts for a bot in 28 days, by tier; when a reference is learnt; by bot: its zone,
    and the highest rates that its team allows, by metric."""

    false_pages: float = 1.0
    false_tickets: float = 8.0
    reference: ReferenceRule = field(default_factory=ReferenceRule)
    zones: Mapping[str, tzinfo] = field(default_factory=dict)
    limits: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    def false_alarms(self, metric: Metric) -> float:
        """How many false alarms in 28 days are allowed for all streams of this metric's tier."""
        return self.false_pages if metric.tier == "page" else self.false_tickets

    def settings(self, metric: Metric, bot: str) -> Settings:
        """What the engine needs to know of a bot's stream of this metric."""
        return Settings(
            direction="down" if metric.bad == "down" else "up",
            false_alarms=self.false_alarms(metric),
            tolerance=metric.tolerance,
            min_change=metric.min_change,
            slice_s=int(SLICE.total_seconds()),
            zone=self.zones.get(bot, UTC),
            reference=self.reference,
        )


@dataclass(frozen=True, slots=True)
class Judged:
    """A stream after its slices: what happened in `up`, when the twin found it better, states at ends of days."""

    state: TwinState
    up: tuple[StateChange, ...] = ()
    better: tuple[StateChange, ...] = ()
    checkpoints: tuple[tuple[datetime, TwinState], ...] = ()


def judge_slices(
    state: TwinState,
    judged_until: datetime | None,
    totals: Sequence[SliceTotal],
    metric: Metric,
    settings: Settings,
    *,
    share: Sequence[Share],
    boosted: frozenset[datetime],
    twin_budget: float,
) -> Judged:
    """Judge closed slices, oldest first, a UTC day at a time; the result is the same for any split of them.

    Args:
        state: after all earlier slices.
        judged_until: the end of the newest of those; None for none.
        totals: the next slices.
        metric: what they count.
        settings: of the stream.
        share: in force from its slice on, oldest first; the first also before it.
        boosted: first slices of new versions whose starts carry the deploy's weight.
        twin_budget: budget of the silent twins.
    """
    up: list[StateChange] = []
    better: list[StateChange] = []
    checkpoints: list[tuple[datetime, TwinState]] = []
    for day, rows in days(totals):
        if judged_until is not None and judged_until <= day:
            checkpoints.append((day, state))
        slices, counts = _slices(rows, metric, share, boosted), kind_counts([row.kinds for row in rows])
        judged = judge_mixed(state, slices, counts, settings, twin_budget)
        state = judged.state
        up += judged.up
        better += judged.better
        judged_until = rows[-1].slice + SLICE
    return Judged(state, tuple(up), tuple(better), tuple(checkpoints))


def is_kept(checkpoint: datetime, newest: datetime) -> bool:
    """Whether a state at the end of a day is still worth keeping: the last two days, and one a week.

    Example:
        >>> monday = datetime(2026, 11, 23, tzinfo=UTC)
        >>> [is_kept(monday + days * DAY, monday + 9 * DAY) for days in (0, 1, 7, 8)]
        [True, False, True, True]
    """
    return newest - checkpoint <= CHECKPOINTS_KEPT or checkpoint.weekday() == 0


def settled(
    deploys: Sequence[Deploy], until: datetime, judged_until: datetime | None, most: int = DEPLOYS_BOOSTED
) -> dict[Deploy, bool]:
    """Decide for each version whose first slice has closed, once, whether that slice is a boosted start.

    Not a bot's first version of its kind; not one that late data put into slices judged long ago, since a start's
    weight is fixed when it is made; at most `most` slices in 28 days, for which the threshold pays.

    Args:
        deploys: all versions of a bot.
        until: slices before it are closed.
        judged_until: slices before it were judged already; None for none.
        most: boosted slices in any 28 days.
    """
    first: dict[str, datetime] = {}
    for each in deploys:
        first[each.kind] = min(each.first_slice, first.get(each.kind, each.first_slice))
    boosted = {each.first_slice for each in deploys if each.boosted}
    decided: dict[Deploy, bool] = {}
    for each in sorted(deploys, key=lambda one: one.first_slice):
        at = each.first_slice
        if each.boosted is not None or at >= until:
            continue
        recent = {earlier for earlier in boosted if at - 28 * DAY < earlier < at}
        late = judged_until is not None and at < judged_until
        decided[each] = at != first[each.kind] and not late and (at in boosted or len(recent) < most)
        if decided[each]:
            boosted.add(at)
    return decided


def days(totals: Sequence[SliceTotal]) -> Iterator[tuple[datetime, list[SliceTotal]]]:
    """The slices of each UTC day, with its midnight."""
    rows: list[SliceTotal] = []
    for total in totals:
        if rows and total.slice.date() != rows[0].slice.date():
            yield _midnight(rows[0].slice), rows
            rows = []
        rows.append(total)
    if rows:
        yield _midnight(rows[0].slice), rows


def _midnight(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


def _slices(rows: Sequence[SliceTotal], metric: Metric, share: Sequence[Share], boosted: frozenset[datetime]) -> Slices:
    return Slices.of(
        [int(row.slice.timestamp()) for row in rows],
        [row.n_scored for row in rows],
        [row.units if metric.unit == "first" else row.flagged for row in rows],
        deploy=[row.slice in boosted for row in rows],
        share=[share_at(row.slice, share) for row in rows],
    )


def share_at(slice_start: datetime, share: Sequence[Share]) -> float:
    """The share in force at a slice."""
    held = share[0].w
    for step in share[1:]:
        if step.from_slice > slice_start:
            break
        held = step.w
    return held
