"""Whose alarms were worth it? Alarms of a rule held against the changes that the engine saw."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from monitor.backtest.held import Alarm

WEEK = timedelta(days=7)
RETRACTED = ("unconfirmed", "amended")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Alarms of one source in a span of time.

    incidents: alarms of a bot that overlap count once; without_change: alarms at times when nothing had changed, as far
    as the engine can tell (of the engine itself: those that later data did not confirm); found, missed: changes of what
    it watches that it told of, and did not; median_delay_h: from the change to its alarm, for those found.
    """

    by: str
    alarms: int
    incidents: int
    per_week: float
    without_change: int
    found: int
    missed: int
    median_delay_h: float | None


def changes_seen(alarms: Sequence[Alarm]) -> list[Alarm]:
    """What really changed, as far as can be told: the engine's alarms but those that later data did not confirm."""
    return [alarm for alarm in alarms if alarm.outcome not in RETRACTED]


def verdict(
    by: str,
    alarms: Sequence[Alarm],
    changes: Sequence[Alarm],
    since: datetime,
    until: datetime,
    metrics: Collection[str] | None = None,
) -> Verdict:
    """Sum up the alarms of one source in (since, until].

    Args:
        by: the source.
        alarms: all of its alarms.
        changes: from `changes_seen`.
        since: start of the span.
        until: its end.
        metrics: what the source watches; None for everything.
    """
    own = inside(alarms, since, until)
    real = [each for each in inside(changes, since, until) if metrics is None or each.name.metric in metrics]
    delays, missed = [], 0
    for group in _together(real, by_metric=True):
        told = [alarm.opened_at for alarm in alarms if any(alarm.overlaps(change) for change in group)]
        if not told:
            missed += 1
            continue
        began = min(change.change_at or change.opened_at for change in group)
        delays.append(max(0.0, (min(told) - began) / timedelta(hours=1)))
    return Verdict(
        by,
        len(own),
        len(_together(own, by_metric=False)),
        len(own) / ((until - since) / WEEK),
        sum(not any(alarm.overlaps(change) for change in changes) for alarm in own),
        len(delays),
        missed,
        median(delays) if delays else None,
    )


def _together(alarms: Sequence[Alarm], *, by_metric: bool) -> list[list[Alarm]]:
    """Alarms of a bot (and metric) that go on at the same time, as one; oldest first."""
    groups: list[list[Alarm]] = []
    for alarm in sorted(alarms, key=lambda each: each.opened_at):
        for group in groups:
            metric = group[0].name.metric
            same = (group[0].name.bot, group[0].name.env) == (alarm.name.bot, alarm.name.env)
            goes_on = any(each.ended_at is None or alarm.opened_at < each.ended_at for each in group)
            if same and goes_on and (not by_metric or metric == alarm.name.metric):
                group.append(alarm)
                break
        else:
            groups.append([alarm])
    return groups


def inside(alarms: Sequence[Alarm], since: datetime, until: datetime) -> list[Alarm]:
    """Those that were told in (since, until], oldest first."""
    found = [alarm for alarm in alarms if since < alarm.opened_at <= until]
    return sorted(found, key=lambda alarm: (alarm.opened_at, alarm.by, alarm.name))
