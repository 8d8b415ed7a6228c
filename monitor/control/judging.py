"""Newly closed slices are judged, and what is found is brought into agreement with the alerts that exist."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from typing import NamedTuple

from sqlalchemy import Connection

from detectors.stats.mean_state import MeanState
from detectors.stats.stream import Settings
from detectors.stats.twins import TwinState
from monitor.control.canaries import canary_steps, is_compared
from monitor.control.rules import Rules
from monitor.control.severe import severe_steps
from monitor.control.steps import About, Findings, Step, steps_of
from monitor.control.unheard import DIRECTIONS, claim_of, ends_of_lost, pauses_of
from monitor.control.voices import Voices, hear, voice_steps
from monitor.domain.course import Course, Rule, course
from monitor.domain.judging import Deploy, Share, SliceTotal, StreamName, settled
from monitor.domain.metric import Metric
from monitor.domain.regression import Episode
from monitor.domain.sharing import VOICES, Claim, steps
from monitor.domain.voice import VOICE
from monitor.domain.window import SLICE
from monitor.storage import streams
from monitor.storage.alerts import Owner, firing_of
from monitor.storage.baselines import acts_of_bot, note_baseline
from monitor.storage.shares import add_steps, segments_born, shares_of
from monitor.storage.streams import Awake, Stored
from monitor.storage.windows import READ_AT_ONCE, Changed, Held, Key, totals_by_kind

DOZES = timedelta(hours=1)  # a quiet stream without new flags waits so long: all that could happen to it meanwhile is
# that it is found to have become better, or that a start's later yardstick tips the scales; both keep their slice

WHOLE_AT_ONCE = timedelta(days=2)  # of all streams of a bot without segments; with them only an hour


class _Task(NamedTuple):
    """A stream to judge, from where, whether it was judged beyond that, and then up to where."""

    claim: Claim
    metric: Metric
    base: Stored
    is_rebuilt: bool
    judged_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Bot:
    """Whose streams are judged, with what they are judged by."""

    bot: str
    env: str
    rules: Rules
    watched: Mapping[str, Metric]
    closed: Sequence[datetime]
    until: datetime

    @property
    def limits(self) -> Mapping[str, float]:
        return self.rules.budget.limits.get(self.bot, {})

    def name(self, claim: Claim) -> StreamName:
        return StreamName(self.bot, self.env, claim.segment, claim.metric)

    def has(self, claim: Claim) -> bool:
        """Whether this stream is to be judged at all."""
        metric = self.watched.get(claim.metric)
        if metric is None or not metric.is_judged_in(claim.segment):
            return False
        if metric.kind == "voice":
            return claim == VOICES
        if claim.way == "limit":
            return not claim.segment and claim.metric in self.limits
        if claim.way == "canary":
            return not claim.segment and is_compared(metric)
        return claim.way == ("both" if metric.kind == "mean" else "up")


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

    A rate without a single flag has nothing to say: it sleeps, costs nothing, and is judged from its first slice on
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
    of = _Bot(bot, env, rules, watched, closed, until)
    new_versions = _boosted(conn, bot, env, until, held.closed_until)
    boosted = frozenset(each.first_slice for each in new_versions)
    models = [each for each in new_versions if each.kind == "model"]
    voices = hear(conn, bot, env, until, held.closed_until, rules, now) if VOICE in watched else Voices()
    shares = _shares(conn, of, changed, held, models, voices.born)
    acts = acts_of_bot(conn, bot, env, until)
    counted_anew = streams.detector_changes(conn, bot, env)
    found: list[Step] = []
    spoken: set[Claim] = set()  # streams with an alarm, which say themselves what became of it
    written: list[tuple[Claim, Stored, Settings]] = []
    for task, rows in _with_rows(conn, of, _tasks(conn, of, changed), segments_born(shares)):
        claim, metric, base, is_rebuilt, _ = task
        settings = rules.budget.settings(metric, bot)
        rule = Rule(
            metric,
            claim.way,
            settings,
            shares.get(claim, [Share(closed[0], 0.0)]),
            boosted,
            acts.get((claim.segment, claim.metric), ()),
            of.limits.get(claim.metric),
            [at for score in metric.scores for at in counted_anew.get(score, ())],
        )
        judged = course(base.state, base.until, rows, rule)
        written.append((claim, Stored(until, judged.state), settings))
        streams.keep_checkpoints(
            conn, bot, env, claim, judged.checkpoints, base.until, held.folded_until, is_rebuilt=is_rebuilt
        )
        _note(conn, of.name(claim), task, judged, rule.restarts, now)
        found += _steps(conn, of, task, rows, judged.episodes)
        spoken |= {claim} if judged.episodes or is_rebuilt else set()
    streams.save_all(conn, bot, env, written)
    firing = [each for each in firing_of(conn, Owner(bot, env), DIRECTIONS) if claim_of(each, watched) not in spoken]
    found += ends_of_lost(conn, bot, env, firing, watched, of.has, until)
    found += canary_steps(conn, bot, env, models, changed, shares, until, watched, rules)
    found += severe_steps(conn, bot, env, changed, until, watched)
    found += voice_steps(conn, voices, shares, until, rules)
    return Findings(tuple(sorted(found, key=lambda step: step[:2])), until)


def _note(
    conn: Connection, name: StreamName, task: _Task, judged: Course, restarts: Sequence[datetime], now: datetime
) -> None:
    """Store a new baseline, and when a rate became better."""
    before, after = task.base.state, judged.state
    if isinstance(before, MeanState) and isinstance(after, MeanState):
        if task.is_rebuilt or after.reference != before.reference:
            note_baseline(conn, name, after, now, restarts)
        return
    if not isinstance(before, TwinState) or not isinstance(after, TwinState):
        return
    if task.is_rebuilt or after.up.reference != before.up.reference:
        note_baseline(conn, name, after, now, restarts)
    if task.is_rebuilt or judged.better:
        streams.note_improvements(conn, name, task.base.until, judged.better)


def _tasks(conn: Connection, of: _Bot, changed: Mapping[Key, Changed]) -> list[_Task]:
    """The streams that have something to say, each with the state to go on from."""
    known = {claim: each for claim, each in streams.awake(conn, of.bot, of.env).items() if of.has(claim)}
    wanted = [claim for claim in _claims_of(of, changed, known) if _is_due(of, claim, changed, known)]
    states = streams.stored(conn, of.bot, of.env, [claim for claim in wanted if claim in known])
    tasks: list[_Task] = []
    for claim in wanted:
        metric, before = of.watched[claim.metric], states.get(claim)
        oldest = _oldest(changed, claim, metric)
        if before is not None and (before.until is None or oldest is None or oldest >= before.until):
            tasks.append(_Task(claim, metric, before, is_rebuilt=False, judged_until=before.until))
            continue
        begin = min(oldest or of.closed[0], of.closed[0])
        base = streams.kept_before(conn, of.bot, of.env, claim, begin)
        judged_until = known[claim].until if claim in known else None
        tasks.append(_Task(claim, metric, base, claim in known, judged_until))
    return tasks


def _claims_of(of: _Bot, changed: Mapping[Key, Changed], known: Mapping[Claim, Awake]) -> list[Claim]:
    """Streams that were judged once, and those that wake now; the whole bot before its segments."""
    woken = {
        claim
        for (segment, metric), each in changed.items()
        for way in ("up", "both", "limit")
        if (each.flagged or (way == "both" and each.born is not None)) and of.has(claim := Claim(segment, metric, way))
    }
    order = {name: place for place, name in enumerate(of.watched)}
    return sorted(known.keys() | woken, key=lambda claim: (claim.segment, order[claim.metric], claim.way))


def _is_due(of: _Bot, claim: Claim, changed: Mapping[Key, Changed], known: Mapping[Claim, Awake]) -> bool:
    stream = known.get(claim)
    if stream is None or stream.firing or of.rules.post_at_once or of.until - stream.until >= DOZES:
        return True
    new, oldest = changed.get((claim.segment, claim.metric)), _oldest(changed, claim, of.watched[claim.metric])
    return (new is not None and new.flagged) or (oldest is not None and oldest < stream.until)


def _oldest(changed: Mapping[Key, Changed], claim: Claim, metric: Metric) -> datetime | None:
    """The oldest slice in which the flags or the number of replies are new."""
    found = (changed.get((claim.segment, name)) for name in (claim.metric, metric.exposed_as))
    return min((each.oldest for each in found if each is not None), default=None)


def _with_rows(
    conn: Connection, of: _Bot, tasks: Sequence[_Task], segments: Mapping[str, datetime]
) -> Iterator[tuple[_Task, Sequence[SliceTotal]]]:
    """Read what each stream has not seen, in the order of the tasks: an hour of all that go on from the same slice at
    once, more only when it is their turn, since days of every stream are more than fits into memory and patience."""

    def read(since: datetime | None, keys: Iterable[Key]) -> dict[Key, list[SliceTotal]]:
        return totals_by_kind(conn, of.bot, of.env, set(keys), segments, since, of.until)

    def turn(task: _Task) -> tuple[datetime | None, Key | None]:
        since = task.base.until
        is_short = since is not None and of.until - since <= (READ_AT_ONCE if segments else WHOLE_AT_ONCE)
        return since, None if is_short else (task.claim.segment, task.metric.exposed_as)

    short: dict[datetime | None, set[Key]] = {}
    for task in tasks:
        since, part = turn(task)
        if part is None:
            short.setdefault(since, set()).add((task.claim.segment, task.claim.metric))
    known = {since: read(since, keys) for since, keys in short.items()}
    for (since, part), group in groupby(tasks, turn):
        these = list(group)
        rows = (
            known[since] if part is None else read(since, ((each.claim.segment, each.claim.metric) for each in these))
        )
        yield from ((each, rows[each.claim.segment, each.claim.metric]) for each in these)


def _shares(
    conn: Connection,
    of: _Bot,
    changed: Mapping[Key, Changed],
    held: Held,
    models: Sequence[Deploy],
    voice_born: datetime | None,
) -> dict[Claim, list[Share]]:
    """The shares of all streams; new rows where one came to life, or the weights of the metrics are others by now.

    Versions are compared, and that has its share, from a bot's first new version on; voices from the first that is
    known on.
    """
    known = shares_of(conn, of.bot, of.env)
    born: dict[Claim, datetime] = {}
    for (segment, metric), each in changed.items():
        if each.born is not None:
            parts = [part.name for part in of.watched.values() if part.exposure == metric]
            claims = [Claim(segment, name, way) for name in (metric, *parts) for way in ("up", "both", "limit")]
            born |= {claim: each.born for claim in claims if of.has(claim) and claim not in known}
    if models:
        for claim in [*known, *born]:
            canary = Claim("", claim.metric, "canary")
            if of.has(canary) and canary not in known:
                born[canary] = max(models[0].first_slice, born.get(claim, models[0].first_slice))
    if voice_born is not None and VOICES not in known:
        born[VOICES] = voice_born
    live = {claim: share[-1].w for claim, share in known.items()}
    metrics = {claim: of.watched[claim.metric] for claim in (*live, *born) if of.has(claim)}
    new = steps(live, born, held.closed_until, metrics)
    if new:
        add_steps(conn, of.bot, of.env, new, of.watched)
        known = shares_of(conn, of.bot, of.env)
    return known


def _boosted(conn: Connection, bot: str, env: str, until: datetime, judged_until: datetime | None) -> list[Deploy]:
    """New versions whose first slice is a boosted start; decided once for each, when its slice has closed."""
    deploys = streams.deploys(conn, bot, env)
    decided = settled(deploys, until, judged_until)
    streams.settle_boosts(conn, bot, env, decided)
    return [each for each in deploys if each.boosted or decided.get(each, False)]


def _steps(conn: Connection, of: _Bot, task: _Task, rows: Sequence[SliceTotal], found: Sequence[Episode]) -> list[Step]:
    """Compare the episodes with the stored alerts of the same span of time."""
    if not found and not task.is_rebuilt:
        return []
    ways = {"both": ("up", "down"), "up": ("up",), "limit": ("limit",)}[task.claim.way]
    pauses = pauses_of(task.base.state, rows, of.until, task.judged_until)
    made: list[Step] = []
    for direction in ways:
        theirs = [each for each in found if task.claim.way != "both" or each.direction == direction]
        about = About(of.name(task.claim), task.metric, direction)
        made += steps_of(conn, about, task.base.until, theirs, of.until, pauses)
    return made
