"""Newly closed slices are judged, and what is found is brought into agreement with the alerts that exist."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection

from detectors.stats.twins import FALSE_BETTER, TwinState
from monitor.control.rules import Rules
from monitor.domain.alert import Known, fingerprint, matched
from monitor.domain.baseline import Act, judge_with_acts
from monitor.domain.judging import Judged, Share, SliceTotal, StreamName, judge_slices, settled
from monitor.domain.metric import Metric
from monitor.domain.regression import Episode, episodes
from monitor.domain.sharing import Claim, steps
from monitor.domain.window import SLICE
from monitor.storage import streams
from monitor.storage.alerts import known_alerts
from monitor.storage.baselines import acts_of_bot
from monitor.storage.shares import add_steps, shares_of
from monitor.storage.streams import Awake, Standing
from monitor.storage.windows import Changed, Held, Key, totals

DOZES = timedelta(hours=1)  # a quiet stream without new flags waits so long: all that could happen to it meanwhile is
# that it is found to have become better, or that a start's later yardstick tips the scales; both keep their slice


class Step(NamedTuple):
    """A change of one alert, at a moment of event time; steps of all streams are taken in that order."""

    at: datetime
    rank: int  # at one moment the end of one alert comes before the beginning of another
    name: StreamName
    metric: Metric
    kind: str  # open | amend | again | end | withdraw
    alert: Known | None  # the stored alert that it belongs to; None: made by the step "open" of the same episode
    episode: Episode | None


@dataclass(frozen=True, slots=True)
class Findings:
    """What judging a bot found: the steps of its alerts in order, and up to when it judged."""

    steps: tuple[Step, ...]
    until: datetime


class _Task(NamedTuple):
    """A stream to judge, from where, and whether it was judged beyond that."""

    name: StreamName
    metric: Metric
    base: Standing
    is_rebuilt: bool


def judge_bot(
    conn: Connection,
    bot: str,
    env: str,
    closed: Sequence[datetime],
    changed: Mapping[Key, Changed],
    held: Held,
    rules: Rules,
    now: datetime,
) -> Findings:
    """Judge the streams of a bot up to the end of its newest closed slice.

    A stream without a single flag has nothing to say: it sleeps, costs nothing, and is judged from its first slice on
    when the first flag comes.

    Args:
        conn: holds the bot's lock.
        bot: whose.
        env: whose.
        closed: slices closed just now, oldest first; at least one.
        changed: what was written of each segment and metric; a stream is judged anew from the oldest change on.
        held: what was closed before, and what is folded.
        rules: budgets and metrics.
        now: wall clock.
    """
    until = max(closed[-1] + SLICE, held.closed_until or closed[0])
    watched = {metric.name: metric for metric in rules.metrics if metric.is_judged}
    shares = _shares(conn, bot, env, changed, held, watched)
    boosted = _boosted(conn, bot, env, until, held.closed_until)
    acts = acts_of_bot(conn, bot, env, until)
    found: list[Step] = []
    written: list[tuple[StreamName, Standing, Metric]] = []
    tasks = _tasks(conn, bot, env, closed, changed, until, watched, rules)
    for task, rows in _with_rows(conn, tasks, until):
        name, metric, base, is_rebuilt = task
        share = shares.get(Claim(name.segment, metric.name, "up"), [Share(closed[0], 0.0)])
        judged = _judged(task, rows, share, boosted, acts.get((name.segment, metric.name), []), rules)
        written.append((name, Standing(until, judged.state), metric))
        streams.keep_checkpoints(conn, name, judged.checkpoints, base.until, held.folded_until, is_rebuilt=is_rebuilt)
        if is_rebuilt or judged.state.up.reference != base.state.up.reference:
            streams.note_baseline(conn, name, judged.state, now)
        settings = rules.budget.settings(metric, bot)
        found += _steps(conn, task, episodes(base.state.up, judged.up, judged.state.up, settings.slice_s), until)
        if is_rebuilt or judged.better:
            streams.note_improvements(conn, name, base.until, judged.better)
    streams.save_all(conn, [(name, standing, rules.budget.settings(metric, bot)) for name, standing, metric in written])
    return Findings(tuple(sorted(found, key=lambda step: step[:2])), until)


def _tasks(
    conn: Connection,
    bot: str,
    env: str,
    closed: Sequence[datetime],
    changed: Mapping[Key, Changed],
    until: datetime,
    watched: Mapping[str, Metric],
    rules: Rules,
) -> list[_Task]:
    """The streams that have something to say, each with the state to go on from."""
    known = streams.awake(conn, bot, env)
    tasks: list[_Task] = []
    wanted = [key for key in _keys(changed, known, watched) if _is_due(key, changed, known, until, watched, rules)]
    standings = streams.standings(conn, bot, env, [key for key in wanted if key in known])
    for segment, metric_name in wanted:
        key, name = (segment, metric_name), StreamName(bot, env, segment, metric_name)
        before, oldest = standings.get(key), _oldest(changed, key, watched[metric_name])
        if before is not None and (before.until is None or oldest is None or oldest >= before.until):
            tasks.append(_Task(name, watched[metric_name], before, is_rebuilt=False))
            continue
        base = streams.base_before(conn, name, min(oldest or closed[0], closed[0]))
        tasks.append(_Task(name, watched[metric_name], base, is_rebuilt=key in known))
    return tasks


def _keys(changed: Mapping[Key, Changed], known: Mapping[Key, Awake], watched: Mapping[str, Metric]) -> list[Key]:
    """Streams that had a flag once, or have the first one now; the whole bot before its segments."""
    woken = {key for key, each in changed.items() if each.flagged}
    order = list(watched)
    found = [
        (segment, metric)
        for segment, metric in known.keys() | woken
        if metric in watched and (not segment or watched[metric].has_segments)
    ]
    return sorted(found, key=lambda key: (key[0], order.index(key[1])))


def _is_due(
    key: Key,
    changed: Mapping[Key, Changed],
    known: Mapping[Key, Awake],
    until: datetime,
    watched: Mapping[str, Metric],
    rules: Rules,
) -> bool:
    stream = known.get(key)
    if stream is None or stream.firing or rules.post_at_once or until - stream.until >= DOZES:
        return True
    new, oldest = changed.get(key), _oldest(changed, key, watched[key[1]])
    return (new is not None and new.flagged) or (oldest is not None and oldest < stream.until)


def _oldest(changed: Mapping[Key, Changed], key: Key, metric: Metric) -> datetime | None:
    """The oldest slice in which the flags or the number of replies are new."""
    found = (changed.get(key), changed.get((key[0], metric.exposed_as)))
    return min((each.oldest for each in found if each is not None), default=None)


def _with_rows(conn: Connection, tasks: Sequence[_Task], until: datetime) -> list[tuple[_Task, Sequence[SliceTotal]]]:
    """Read what each stream has not seen; those that go on from the same slice are read together."""
    groups: dict[datetime | None, list[_Task]] = {}
    for task in tasks:
        groups.setdefault(task.base.until, []).append(task)
    rows: dict[StreamName, Sequence[SliceTotal]] = {}
    for since, group in groups.items():
        first = group[0].name
        keys = {(task.name.segment, task.name.metric): task.name for task in group}
        found = totals(conn, first.bot, first.env, keys, since, until)
        rows |= {keys[key]: each for key, each in found.items()}
    return [(task, rows[task.name]) for task in tasks]


def _judged(
    task: _Task,
    rows: Sequence[SliceTotal],
    share: Sequence[Share],
    boosted: frozenset[datetime],
    acts: Sequence[Act],
    rules: Rules,
) -> Judged:
    settings = rules.budget.settings(task.metric, task.name.bot)

    def judge(state: TwinState, until: datetime | None, part: Sequence[SliceTotal]) -> Judged:
        return judge_slices(
            state, until, part, task.metric, settings, share=share, boosted=boosted, twin_budget=FALSE_BETTER
        )

    return judge_with_acts(judge, task.base.state, task.base.until, rows, acts, settings)


def _shares(
    conn: Connection,
    bot: str,
    env: str,
    changed: Mapping[Key, Changed],
    held: Held,
    watched: Mapping[str, Metric],
) -> dict[Claim, list[Share]]:
    """The shares of all streams; new rows where one came to life, or the weights of the metrics are others by now."""
    known = shares_of(conn, bot, env)
    born = {
        claim: first.born
        for (segment, metric), first in changed.items()
        if first.born is not None and metric in watched and (not segment or watched[metric].has_segments)
        for claim in _claims(segment, metric, watched)
        if claim not in known
    }
    new = steps({claim: share[-1].w for claim, share in known.items()}, born, held.closed_until, watched)
    if new:
        add_steps(conn, bot, env, new, watched)
        known = shares_of(conn, bot, env)
    return known


def _claims(segment: str, metric: str, watched: Mapping[str, Metric]) -> Collection[Claim]:
    """The streams that live as soon as a metric has replies: its own, and those of its parts."""
    parts = [each.name for each in watched.values() if each.exposure == metric] if not segment else []
    return [
        Claim(segment, each, "both" if watched[each].kind == "mean" else "up")
        for each in (metric, *parts)
        if not watched[each].exposure or each != metric
    ]


def _boosted(
    conn: Connection, bot: str, env: str, until: datetime, judged_until: datetime | None
) -> frozenset[datetime]:
    """First slices of new versions that are boosted starts; decided once for each, when its slice has closed."""
    deploys = streams.deploys(conn, bot, env)
    decided = settled(deploys, until, judged_until)
    streams.settle_boosts(conn, bot, env, decided)
    return frozenset(each.first_slice for each in deploys if (each.boosted or decided.get(each, False)))


def _steps(conn: Connection, task: _Task, found: Sequence[Episode], until: datetime) -> list[Step]:
    """Compare the episodes with the stored alerts of the same span of time."""
    name, metric, base, is_rebuilt = task
    if not found and not is_rebuilt:
        return []
    known = known_alerts(conn, fingerprint(name.labels(metric.bad)), base.until)
    pairs = matched(known, found)
    made: list[Step] = []

    def step(at: datetime, rank: int, kind: str, alert: Known | None, episode: Episode | None) -> None:
        made.append(Step(at, rank, name, metric, kind, alert, episode))

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
    return made
