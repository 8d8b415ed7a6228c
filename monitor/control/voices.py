"""How bots write: learnt for a week, then watched by the hour; what nobody declared becomes an alert."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import numpy as np
from sqlalchemy import Connection

from detectors.stats.isr import FloatArray
from detectors.stats.voice_reference import FEWEST_REPLIES, VOICE_FORMAT, VoiceReference, learn_voice
from monitor.control.rules import Rules
from monitor.control.steps import Step, steps_of
from monitor.control.voice_accepting import about_voice, forget_unreadable
from monitor.domain.judging import Share, share_at
from monitor.domain.metric import BY_NAME
from monitor.domain.regression import Episode
from monitor.domain.sharing import VOICES, Claim
from monitor.domain.voice import VOICE, unpacked
from monitor.domain.voice_course import (
    CHECKPOINTS_KEPT,
    HOUR,
    Reference,
    VoiceStanding,
    added_up,
    differences,
    hour_of,
    judge_hours,
    mean_of,
    midnight_after,
)
from monitor.domain.voice_examples import before_and_since
from monitor.storage import voices
from monitor.storage.voice_examples import examples
from monitor.storage.voices import Due, Learning, Sample, VoiceBaseline

ANEW_AFTER = timedelta(days=3)  # slices of two days are closed in one transaction
TRAFFIC = "the traffic changed"
MOST_LEARNT = 20_000  # replies: more make a reference no better, and take memory


@dataclass(frozen=True, slots=True)
class Voices:
    """A bot's references, and the oldest hour that has new replies, by reference."""

    known: tuple[VoiceBaseline, ...] = ()
    changed: Mapping[int, datetime] = field(default_factory=dict)

    @property
    def born(self) -> datetime | None:
        """When the first of them was frozen: from then on voices have a part of the budget."""
        return min((each.frozen_at for each in self.known), default=None)


def hear(
    conn: Connection, bot: str, env: str, until: datetime, closed_until: datetime | None, rules: Rules, now: datetime
) -> Voices:
    """Learn the voices that have shown enough, and add up the replies of those that are known.

    Args:
        conn: holds the bot's lock.
        bot: whose.
        env: whose.
        until: end of the newest closed slice.
        closed_until: end of the newest slice that was closed before; None: none was.
        rules: when a reference is learnt.
        now: wall clock.
    """
    forget_unreadable(conn, bot, env, now)
    if closed_until is None or hour_of(until) > hour_of(closed_until):
        for found in voices.learning(conn, bot, env):
            _learn(conn, found, hour_of(until), timedelta(days=rules.budget.reference.days), now)
    learnt = voices.baselines(conn, bot, env)
    known = tuple(each for each in learnt if each.format == VOICE_FORMAT)
    readable = {each.id for each in known}
    changed: dict[int, datetime] = {}
    references: dict[int, Reference] = {}
    for taken in voices.take_samples(conn, bot, env, until) if learnt else ():
        for baseline_id, samples in taken.items():
            if baseline_id not in readable:
                continue  # late for a reference that another release has learnt
            if baseline_id not in references:
                references[baseline_id] = voices.reference(conn, baseline_id)
            hours = added_up(references[baseline_id], *_together(samples))
            voices.add_hours(conn, baseline_id, hours)
            changed[baseline_id] = min(*hours, changed.get(baseline_id, until))
    return Voices(known, changed)


def voice_steps(
    conn: Connection, of: Voices, shares: Mapping[Claim, Sequence[Share]], until: datetime, rules: Rules
) -> list[Step]:
    """Judge the voices of a bot up to the end of the newest complete hour.

    Args:
        conn: holds the bot's lock.
        of: what `hear` gave.
        shares: of the budget.
        until: end of the newest closed slice.
        rules: budgets.
    """
    if not of.known:
        return []
    found: list[Step] = []
    metric = BY_NAME[VOICE]
    end, share = hour_of(until), shares.get(VOICES, [Share(until, 0.0)])
    standing = voices.due(conn, of.known[0].key.bot, of.known[0].key.env, end)
    changed = min(of.changed.values(), default=None)  # hours are shared by the voices that are heard in them
    for baseline in of.known:
        if _is_due(standing[baseline.id], baseline, changed, end):
            until = min(end, baseline.ended_at or end)
            since, episodes = _judged(conn, baseline, changed, share, rules.budget.false_alarms(metric), until)
            # An alarm that is open in the state may have been over long ago: it is still the one that was told.
            since = min([since, *(each.opened_slice for each in episodes)])
            _learn_anew(conn, baseline, episodes)
            found += _steps(conn, baseline, since, episodes, end)
    return found


def _learn(conn: Connection, found: Learning, until: datetime, least: timedelta, now: datetime) -> None:
    """Freeze the reference at the first full hour at which there is enough; the same whenever we come to look."""
    if found.first + least > until or found.replies < FEWEST_REPLIES:
        return
    seen, frozen_at = 0, None
    for hour, n in voices.replies_by_hour(conn, found.key, found.first, until):
        seen += n
        if seen >= FEWEST_REPLIES and hour + HOUR >= found.first + least:
            frozen_at = hour + HOUR
            break
    if frozen_at is None:
        return
    start, replies, asked = _together(_some(conn, found, frozen_at, seen))
    seconds = np.array([int(at.timestamp()) for at in start])
    reference = Reference(learn_voice(seconds, replies, asked), learn_voice(seconds, asked))
    voices.add_baseline(conn, found, frozen_at, seen, reference, now)


def _some(conn: Connection, found: Learning, until: datetime, replies: int) -> list[Sample]:
    """The samples of a reference; where there are very many, every second, third, ... reply."""
    step, place = -(-replies // MOST_LEARNT), 0
    chosen = []
    for sample in voices.samples(conn, found.key, found.first, until):
        width = len(sample.vectors) // sample.n
        own = [at for at in range(sample.n) if (place + at) % step == 0]
        place += sample.n
        if own:
            vectors = b"".join(sample.vectors[at * width : (at + 1) * width] for at in own)
            chosen.append(Sample(sample.slice, len(own), vectors))
    return chosen


def _together(samples: Sequence[Sample]) -> tuple[list[datetime], FloatArray, FloatArray]:
    """Slice of each reply, features of the replies, and of the turns that they answer."""
    start = [sample.slice for sample in samples for _ in range(sample.n)]
    return start, *unpacked([sample.vectors for sample in samples], len(start))


def _is_due(due: Due, baseline: VoiceBaseline, changed: datetime | None, end: datetime) -> bool:
    """Whether there is an hour that was not judged, one with new replies of any voice, or an alarm that is over by now.

    That one is over is found once: later another reference may have an alarm of the same name.
    """
    judged, ended_at = due.until, baseline.ended_at
    if due.gone_at is None or due.newest is None:
        return False
    if ended_at is not None and (judged or baseline.frozen_at) >= ended_at:
        return False
    if judged is None or judged <= due.newest or (changed is not None and changed < judged and changed <= due.newest):
        return True
    over_at = due.gone_at if ended_at is None else min(due.gone_at, ended_at)
    return due.firing and judged < over_at <= end


def _learn_anew(conn: Connection, baseline: VoiceBaseline, episodes: Sequence[Episode]) -> None:
    """Where the traffic changed, what was usual says nothing any more: without an act of anybody it is learnt anew.

    From a midnight on that no transaction has reached which closes the hour of the alarm, so that it is the same
    midnight whatever is closed together.
    """
    for each in episodes:
        if each.facts["traffic"] and baseline.ended_at is None:
            voices.end_baseline(conn, baseline.id, midnight_after(each) + ANEW_AFTER, "botwatch", TRAFFIC)


def _judged(
    conn: Connection,
    baseline: VoiceBaseline,
    changed: datetime | None,
    share: Sequence[Share],
    false_alarms: float,
    end: datetime,
) -> tuple[datetime, Sequence[Episode]]:
    """Judge a voice from its newest standing, or from the one before late replies; gives from where, and its alarms.

    Replies that come days late are in the sums of their hours, and change no verdict of then.
    """
    reference = voices.reference(conn, baseline.id)
    base = voices.standing_before(conn, baseline.id, changed)
    if base is None and baseline.frozen_at < end - CHECKPOINTS_KEPT:
        base = voices.standing_before(conn, baseline.id, None)
    base = base or VoiceStanding.of(baseline.frozen_at, reference)
    hours = [
        each.hour._replace(share=share_at(each.hour.hour, share) / each.heard)
        for each in voices.hours(conn, baseline.id, base.until, end)
    ]
    judged = judge_hours(base, hours, reference, false_alarms, end, baseline.ended_at)
    if judged.standing.until > base.until:
        voices.save_standings(conn, baseline.id, base.until, judged.standing, judged.checkpoints)
    return base.until, [_in_words(conn, baseline, each, reference.voice, end) for each in judged.episodes]


def _in_words(
    conn: Connection, baseline: VoiceBaseline, episode: Episode, usual: VoiceReference, end: datetime
) -> Episode:
    """What moved, and a reply of before and of since: from all hours since the change, also those before the alarm; of
    one that is over, up to the alarm."""
    until = end if episode.resolved_at is None else episode.opened_at
    heard = [each.hour for each in voices.hours(conn, baseline.id, episode.change_at, until)]
    if not heard:
        return episode
    now = mean_of(heard, usual)
    kept = examples(conn, baseline.key, baseline.start, episode.change_at, until)
    shown = before_and_since(kept, episode.change_at, usual, now)
    return replace(episode, facts={**episode.facts, "moved": differences(usual, now), "examples": shown})


def _steps(
    conn: Connection,
    baseline: VoiceBaseline,
    since: datetime,
    episodes: Sequence[Episode],
    until: datetime,
) -> list[Step]:
    """What changed because the questions did is for the weekly report: nobody has to act on it."""
    about = about_voice(baseline.key)
    for_digest = replace(about, metric=replace(about.metric, tier="digest"))
    return [
        step._replace(about=for_digest) if step.episode is not None and _was_traffic_at_once(step.episode) else step
        for step in steps_of(conn, about, since, episodes, until)
    ]


def _was_traffic_at_once(episode: Episode) -> bool:
    return bool(episode.facts.get("traffic")) and episode.outcome != "traffic"
