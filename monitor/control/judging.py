"""Newly closed slices are judged, and what is found is brought into agreement with the alerts that exist."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from detectors.stats.twins import FALSE_BETTER, TwinState
from monitor.control.rules import Rules
from monitor.domain.alert import Known, fingerprint, matched
from monitor.domain.baseline import judge_with_acts
from monitor.domain.judging import Judged, Share, SliceTotal, StreamName, judge_slices, settled, shares
from monitor.domain.metric import Metric
from monitor.domain.regression import Episode, episodes
from monitor.domain.window import SLICE
from monitor.storage import streams
from monitor.storage.alerts import known_alerts
from monitor.storage.baselines import acts_of
from monitor.storage.streams import Standing
from monitor.storage.windows import Changed, Held, totals


class Step(NamedTuple):
    """A change of one alert, at a moment of event time; steps of all metrics are taken in that order."""

    at: datetime
    rank: int  # at one moment the end of one alert comes before the beginning of another
    metric: Metric
    kind: str  # open | amend | again | end | withdraw
    alert: Known | None  # the stored alert that it belongs to; None: made by the step "open" of the same episode
    episode: Episode | None


@dataclass(frozen=True, slots=True)
class Findings:
    """What judging a bot found: the steps of its alerts in order, and up to when it judged."""

    steps: tuple[Step, ...]
    until: datetime


def judge_bot(
    conn: Connection,
    bot: str,
    env: str,
    closed: Sequence[datetime],
    changed: set[Changed],
    held: Held,
    rules: Rules,
    now: datetime,
) -> Findings:
    """Judge every stream of a bot up to the end of its newest closed slice.

    Args:
        conn: holds the bot's lock.
        bot: whose.
        env: whose.
        closed: slices closed just now, oldest first; at least one.
        changed: windows whose sums are new; a stream is judged anew from those that lie before its end.
        held: what was closed before, and what is folded.
        rules: budgets and metrics.
        now: wall clock.
    """
    steps: list[Step] = []
    until = max(closed[-1] + SLICE, held.closed_until or closed[0])
    standings = {metric.name: streams.load(conn, StreamName(bot, env, "", metric.name)) for metric in rules.metrics}
    boosted = _boosted(conn, bot, env, until, list(standings.values()))
    for metric in rules.metrics:
        name = StreamName(bot, env, "", metric.name)
        before = standings[metric.name]
        oldest = min((each.slice for each in changed if each.metric == metric.name), default=None)
        base = _base(conn, name, before, oldest or until)
        judged = _judged(conn, name, metric, base, until, boosted, rules, closed[0])
        settings = rules.budget.settings(metric, bot)
        streams.save(conn, name, Standing(until, judged.state), settings)
        streams.keep_checkpoints(conn, name, judged.checkpoints, base.until, held.folded_until)
        streams.note_baseline(conn, name, judged.state, now)
        found = episodes(base.state.up, judged.up, judged.state.up, settings.slice_s)
        steps += _steps(conn, name, metric, base.until, found, until)
        streams.note_improvements(conn, name, base.until, judged.better)
    return Findings(tuple(sorted(steps, key=lambda step: step[:2])), until)


def _base(conn: Connection, name: StreamName, before: Standing | None, oldest: datetime) -> Standing:
    """The state to go on from: the stored one, or an older one where the oldest new sums lie before its end."""
    if before is not None and (before.until is None or oldest >= before.until):
        return before
    return streams.base_before(conn, name, oldest)


def _judged(
    conn: Connection,
    name: StreamName,
    metric: Metric,
    base: Standing,
    end: datetime,
    boosted: frozenset[datetime],
    rules: Rules,
    first_closed: datetime,
) -> Judged:
    settings = rules.budget.settings(metric, name.bot)
    share = _share(conn, name, metric, rules, base.until or first_closed)

    def judge(state: TwinState, until: datetime | None, rows: Sequence[SliceTotal]) -> Judged:
        return judge_slices(
            state, until, rows, metric, settings, share=share, boosted=boosted, twin_budget=FALSE_BETTER
        )

    rows = totals(conn, name.bot, name.env, metric.name, base.until, end)
    return judge_with_acts(judge, base.state, base.until, rows, acts_of(conn, name, end), settings)


def _share(conn: Connection, name: StreamName, metric: Metric, rules: Rules, from_slice: datetime) -> list[Share]:
    """The stream's shares; a new row where the metrics' weights ask for another one than the last."""
    known = streams.shares_of(conn, name)
    wanted = shares(rules.metrics)[metric.name]
    if known and abs(known[-1].w - wanted) < 1e-12:
        return known
    step = Share(from_slice, wanted)
    streams.add_share(conn, name, {metric.bad: metric.tier, streams.DOWN: "ticket"}, step)
    return [*known, step]


def _boosted(
    conn: Connection, bot: str, env: str, until: datetime, standings: Sequence[Standing | None]
) -> frozenset[datetime]:
    """First slices of new versions that are boosted starts; decided once for each, when its slice has closed."""
    deploys = streams.deploys(conn, bot, env)
    judged_until = max((each.until for each in standings if each is not None and each.until is not None), default=None)
    decided = settled(deploys, until, judged_until)
    streams.settle_boosts(conn, bot, env, decided)
    return frozenset(each.first_slice for each in deploys if (each.boosted or decided.get(each, False)))


def _steps(
    conn: Connection,
    name: StreamName,
    metric: Metric,
    since: datetime | None,
    found: Sequence[Episode],
    until: datetime,
) -> list[Step]:
    """Compare the episodes with the stored alerts of the same span of time."""
    known = known_alerts(conn, fingerprint(name.labels(metric.bad)), since)
    pairs = matched(known, found)
    steps: list[Step] = []

    def step(at: datetime, rank: int, kind: str, alert: Known | None, episode: Episode | None) -> None:
        steps.append(Step(at, rank, metric, kind, alert, episode))

    for index, episode in enumerate(found):
        alert = known[pairs[index]] if index in pairs else None
        if alert is None:
            step(episode.opened_at, 1, "open", None, episode)
        elif alert.resolved_at is not None and episode.resolved_at is None:
            step(until, 1, "again", alert, episode)
        if episode.resolved_at is None:
            step(until, 2, "amend", alert, episode)
        elif alert is None or alert.resolved_at != episode.resolved_at:
            step(episode.resolved_at, 0, "end", alert, episode)
    for place, alert in enumerate(known):
        if place not in pairs.values() and alert.resolved_at is None:
            step(until, 0, "withdraw", alert, None)
    return steps
