"""Replays what a database holds of a stream: through the engine, and through plain rules; nothing is written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Literal

from detectors.stats.stream import Settings
from monitor.backtest.rules import Engine, Rule
from monitor.domain.baseline import Act
from monitor.domain.course import Rule as StreamRule
from monitor.domain.course import course, fresh
from monitor.domain.judging import Budget, Share, SliceTotal, StreamName
from monitor.domain.metric import Metric
from monitor.domain.regression import Episode
from monitor.domain.window import SLICE

HOUR = timedelta(hours=1)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
BOTWATCH, TOLD = "botwatch", "told"


@dataclass(frozen=True, slots=True)
class Held:
    """What is held of a stream: its slices, oldest first (hours before `folded_until`), and what it was judged by.

    restarts: when a new version of our own detector began to count, so that the past says nothing any more.
    """

    name: StreamName
    metric: Metric
    rows: Sequence[SliceTotal]
    folded_until: datetime | None
    share: Sequence[Share]
    boosted: frozenset[datetime]
    acts: Sequence[Act]
    restarts: Sequence[datetime] = ()

    @property
    def until(self) -> datetime:
        """The end of the newest slice."""
        return self.ends(self.rows[-1].slice)

    def ends(self, start: datetime) -> datetime:
        """The end of a slice: of what is folded only hours are known, and only at their end."""
        return start + (HOUR if self.folded_until is not None and start < self.folded_until else SLICE)


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something that somebody is told of.

    by: "botwatch", "told" (what really happened), or the name of a rule; opened_at: when it was known; change_at: since
    when, as far as it says; ended_at: None while it goes on.
    """

    by: str
    name: StreamName
    opened_at: datetime
    change_at: datetime | None
    ended_at: datetime | None
    ratio: float | None = None
    outcome: Literal["recovered", "unconfirmed", "accepted", "cleared"] | str | None = None

    def overlaps(self, other: "Alarm") -> bool:
        """Whether both are about the same time of a metric of a bot, be it the whole bot or a segment."""
        if (self.name.bot, self.name.env, self.name.metric) != (other.name.bot, other.name.env, other.name.metric):
            return False
        begin, start = self.change_at or self.opened_at, other.change_at or other.opened_at
        return (other.ended_at is None or begin < other.ended_at) and (self.ended_at is None or start < self.ended_at)


def engine_alarms(held: Held, budget: Budget, variant: Engine | None = None, by: str = BOTWATCH) -> list[Alarm]:
    """What the engine says of the slices, one after the other; no alarm depends on later rows.

    Args:
        held: the stream.
        budget: as the settings say.
        variant: what to change in them.
        by: what to call it.
    """
    settings = _changed(budget.settings(held.metric, held.name.bot), held.metric, variant)
    share = held.share
    if variant is not None and not held.name.segment and held.metric.name in variant.shares:
        share = [Share(held.rows[0].slice, variant.shares[held.metric.name])]

    acts = [act for act in held.acts if act.at <= held.until]
    judged_by = StreamRule(held.metric, "up", settings, share, held.boosted, acts, restarts=held.restarts)
    found = course(fresh("up"), None, held.rows, judged_by)
    return [_alarm(held, episode, by) for episode in found.episodes]


def rule_alarms(held: Held, rule: Rule) -> list[Alarm]:
    """What a rule says of the slices, window by window; a window that is shorter than an hour begins after the folded
    hours."""
    if rule.metric not in (None, held.name.metric) or rule.segment not in ("all", held.name.segment):
        return []
    alarms: list[Alarm] = []
    opened: datetime | None = None
    row_of = streak = 0
    past_n = past_flags = 0
    for start, n, flags in _windows(held, rule.window):
        end = start + rule.window
        limit = rule.above
        if rule.times_usual is not None:
            limit = rule.times_usual * past_flags / past_n if past_flags else None
        above = limit is not None and n >= rule.at_least and n > 0 and flags / n > limit
        past_n, past_flags = past_n + n, past_flags + flags
        consecutive = row_of == _number_of(start, rule.window) - 1
        row_of = _number_of(start, rule.window)
        streak = (streak + 1 if consecutive else 1) if above else 0
        if opened is None and streak >= rule.in_a_row:
            opened = end
        elif opened is not None and not above:
            alarms.append(Alarm(rule.name, held.name, opened, opened - rule.in_a_row * rule.window, end))
            opened = None
    if opened is not None:
        alarms.append(Alarm(rule.name, held.name, opened, opened - rule.in_a_row * rule.window, None))
    return alarms


def _windows(held: Held, length: timedelta) -> Iterator[tuple[datetime, int, int]]:
    """Whole windows with replies: start, replies, flags; the last one only when it is over."""
    since = held.folded_until if length < HOUR else None
    current: datetime | None = None
    n = flags = 0
    for row in held.rows:
        if since is not None and row.slice < since:
            continue
        start = EPOCH + _number_of(row.slice, length) * length
        if start != current:
            if current is not None:
                yield current, n, flags
            current, n, flags = start, 0, 0
        n += row.n_scored
        flags += row.units if held.metric.unit == "first" else row.flagged
    if current is not None and current + length <= held.until:
        yield current, n, flags


def _number_of(moment: datetime, length: timedelta) -> int:
    return (moment - EPOCH) // length


def _alarm(held: Held, episode: Episode, by: str) -> Alarm:
    opened_at, ended_at = held.ends(episode.opened_slice), episode.resolved_at
    if ended_at is not None:
        by_itself = episode.outcome in ("recovered", "unconfirmed")
        ended_at = held.ends(ended_at - SLICE) if by_itself else max(opened_at, ended_at)
    ratio = (episode.alarm or episode.latest).ratio
    return Alarm(by, held.name, opened_at, episode.change_at, ended_at, ratio, episode.outcome)


def _changed(settings: Settings, metric: Metric, variant: Engine | None) -> Settings:
    if variant is None:
        return settings
    allowed = variant.false_pages if metric.tier == "page" else variant.false_tickets
    return replace(
        settings,
        false_alarms=settings.false_alarms if allowed is None else allowed,
        min_change=settings.min_change if variant.min_change is None else variant.min_change,
        tolerance=settings.tolerance if variant.tolerance is None else variant.tolerance,
    )
