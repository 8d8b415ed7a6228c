"""Hours of a voice through the engine: does the bot write differently, or do its users ask other things?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NamedTuple

import numpy as np

from detectors.meaning import MEANINGS
from detectors.stats.isr import DAY_S, HOUR_S, FloatArray, IntArray
from detectors.stats.voice import FEATURES_TOLD, judge_voice, open_change
from detectors.stats.voice_reference import VoiceReference
from detectors.stats.voice_stream import VoiceChange, VoiceSettings, VoiceSlices, VoiceState
from detectors.text.style import FEATURES, difference
from monitor.domain.regression import Episode, Figures, Outcome, moment

HOUR = timedelta(hours=1)
GONE_AFTER = timedelta(days=1)  # without a reply: another version has taken over, and nobody hears this voice any more
FIRED_KEPT_S = 16 * DAY_S  # a change is dated at most 14 days back, and the questions may have changed a day earlier
CHECKPOINTS_KEPT = timedelta(days=2)
LEAST_TOLD = 0.1  # a mark that hardly ever varied is not the news, however surely there is more of it now
CLEAR = 1.0  # deviations; so far moves nothing by chance
LENGTH = [feature.name for feature in FEATURES].index("length")
STYLES = len(FEATURES)  # what comes behind them is not how it is said, but what
SAID = "what they say is different"
GRAIN = 4096.0  # parts of a deviation to which residuals are rounded: then their sums are exact, in any order


class Reference(NamedTuple):
    """How a bot usually writes, given its questions; and how it is usually asked."""

    voice: VoiceReference
    asked: VoiceReference


class VoiceHour(NamedTuple):
    """One hour: replies, and sums by feature of what the reference leaves unexplained of them and of their questions.

    features: sums of the replies' features as they are; share: of the budget.
    """

    hour: datetime
    n: int
    sums: FloatArray
    asked: FloatArray
    features: FloatArray
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class VoiceStanding:
    """Where judging stands after everything before `until`; asked_fired: when the questions were found to be others.

    Where they had been for long when the replies were, too: that moment."""

    until: datetime
    state: VoiceState
    asked: VoiceState
    asked_fired: tuple[int, ...] = ()

    @staticmethod
    def of(frozen_at: datetime, reference: Reference) -> "VoiceStanding":
        """The standing at the end of the reference."""
        return VoiceStanding(frozen_at, VoiceState.of(reference.voice), VoiceState.of(reference.asked))


@dataclass(frozen=True, slots=True)
class VoiceCourse:
    """The standing after the hours, its alarms, and how it stood at the ends of days."""

    standing: VoiceStanding
    episodes: tuple[Episode, ...]
    checkpoints: tuple[VoiceStanding, ...]


def hour_of(at: datetime) -> datetime:
    """The full hour before a moment."""
    return at.replace(minute=0, second=0, microsecond=0)


def midnight_after(episode: Episode) -> datetime:
    """The UTC midnight after an alarm, or after the questions were found to have changed as well."""
    known = episode.resolved_at if episode.outcome == "traffic" and episode.resolved_at else episode.opened_at
    return hour_of(known).replace(hour=0) + timedelta(days=1)


def added_up(
    reference: Reference, start: Sequence[datetime], replies: FloatArray, asked: FloatArray
) -> dict[datetime, VoiceHour]:
    """Add up what the reference leaves unexplained of single replies, by hour.

    Args:
        reference: of the voice.
        start: slice of each reply.
        replies: their features, shape (n, F).
        asked: those of the turns that they answer, shape (n, F).
    """
    hours = [hour_of(at) for at in start]
    left, of_asked = (
        np.rint(residuals * GRAIN) / GRAIN
        for residuals in (reference.voice.residuals(replies, asked), reference.asked.residuals(asked))
    )
    found: dict[datetime, VoiceHour] = {}
    at = np.array([int(hour.timestamp()) for hour in hours])
    for hour in sorted(set(hours)):
        which = at == int(hour.timestamp())
        sums = (each[which].sum(axis=0) for each in (left, of_asked, replies))
        found[hour] = VoiceHour(hour, int(which.sum()), *sums)
    return found


def judge_hours(
    standing: VoiceStanding,
    hours: Sequence[VoiceHour],
    reference: Reference,
    false_alarms: float,
    until: datetime,
    ended_at: datetime | None = None,
) -> VoiceCourse:
    """Judge complete hours, oldest first; the result is the same for any split of them.

    Args:
        standing: after all earlier hours.
        hours: the next ones that have a reply.
        reference: of the voice.
        false_alarms: how many are allowed in 28 days, for all streams that share the budget.
        until: end of the newest complete hour.
        ended_at: from when on another reference is in force: what is open then is over.
    """
    settings = VoiceSettings(false_alarms, HOUR_S)
    before, changes = standing, list[VoiceChange]()
    checkpoints: list[VoiceStanding] = []
    fired_ever, stood = set(before.asked_fired), dict[datetime, Figures]()
    for hour in hours:
        checkpoints += _at_midnights(standing, hour.hour)
        row, own = _row(hour, hour.sums), _row(hour, hour.asked)
        judged = judge_voice(standing.state, row, reference.voice, settings)
        questions = judge_voice(standing.asked, own, reference.asked, settings)
        fired = [change.at for change in questions.changes if change.kind == "firing"]
        if not fired and questions.state.incident is not None:  # they were found to be others before, and still are
            fired = [change.at for change in judged.changes if change.kind == "firing"]
        kept = [at for at in standing.asked_fired if at >= int(hour.hour.timestamp()) - FIRED_KEPT_S]
        standing = VoiceStanding(hour.hour + HOUR, judged.state, questions.state, (*kept, *fired))
        fired_ever.update(fired)
        open_now = open_change(judged.state, reference.voice, settings) if fired else None
        if open_now is not None:
            stood |= {moment(at): _figures(open_now) for at in fired}
        changes += judged.changes
    checkpoints += _at_midnights(standing, until)
    standing = replace(standing, until=until)
    kept_days = [each for each in checkpoints if until - each.until <= CHECKPOINTS_KEPT]
    found = _episodes(before.state, changes, standing.state, reference.voice, settings)
    told = [_as_it_stood(_explained(each, sorted(fired_ever), standing.state, until), stood) for each in found]
    if ended_at is not None and ended_at <= until:
        told = [_ended(each, ended_at, "cleared") for each in told]
    return VoiceCourse(standing, tuple(told), tuple(kept_days))


def _at_midnights(standing: VoiceStanding, until: datetime) -> list[VoiceStanding]:
    """The standing at each of the last midnights up to `until`, oldest first; also of days without a reply, for late
    ones to begin from."""
    midnight, found = until.replace(hour=0), list[VoiceStanding]()
    while midnight >= max(standing.until, until - CHECKPOINTS_KEPT):
        found.insert(0, replace(standing, until=midnight))
        midnight -= timedelta(days=1)
    return found


def mean_of(hours: Sequence[VoiceHour], usual: VoiceReference) -> FloatArray:
    """Mean of each feature in these hours, at least one, to be compared with the usual mean.

    What is judged is cut off, so that single replies weigh little; people are told of the replies as they are. But
    what they say follows what is asked, so of that only counts what the questions do not explain.
    """
    n = sum(each.n for each in hours)
    now, left = (np.sum([getattr(each, name) for each in hours], axis=0) / n for name in ("features", "sums"))
    now[STYLES:] = (usual.usual + left * usual.deviation)[STYLES:]
    mean: FloatArray = now
    return mean


def has_our_features(usual: VoiceReference) -> bool:
    """Whether a reference was learnt from as many features as this release measures."""
    return usual.usual.size in (STYLES, STYLES + MEANINGS)


def differences(usual: VoiceReference, now: FloatArray) -> list[str]:
    """Say how replies differ from a reference, in the three features that differ most; `now`: mean of each feature.

    How they are written is told before what they say: somebody can see it in the next reply. But beside a larger change
    of what they say, what has hardly moved is left out: a few per cent more commas are chance then, and no news. Of a
    reference that another release has learnt from other features nothing is said: they have no names here.
    """
    if not has_our_features(usual):
        return []
    most, effect = most_different(usual, now), _effect(usual, now)
    said = float(effect[STYLES:].max(initial=0.0))
    told = [
        difference(FEATURES[at], float(usual.usual[at]), float(now[at]))
        for at in most
        if effect[at] >= min(CLEAR, said / 2)
    ]
    return [*told[: FEATURES_TOLD - 1], SAID] if said > effect[most[-1]] else told


def most_different(usual: VoiceReference, now: FloatArray) -> IntArray:
    """The three features of style that differ most."""
    effect = _effect(usual, now)[:STYLES]
    if effect[LENGTH] >= CLEAR:
        effect[LENGTH] = np.inf  # what everybody sees first
    most: IntArray = np.argsort(-effect, kind="stable")[:FEATURES_TOLD]
    return most


def _effect(usual: VoiceReference, now: FloatArray) -> FloatArray:
    effect: FloatArray = np.abs(now - usual.usual) / np.maximum(usual.deviation, LEAST_TOLD)
    return effect


def _row(hour: VoiceHour, sums: FloatArray) -> VoiceSlices:
    at = np.array([int(hour.hour.timestamp())])
    return VoiceSlices(at, np.array([float(hour.n)]), sums[None, :], np.array([hour.share]))


def _episodes(
    before: VoiceState,
    changes: Sequence[VoiceChange],
    after: VoiceState,
    voice: VoiceReference,
    settings: VoiceSettings,
) -> list[Episode]:
    """The alarm that was open before, those raised and ended since, the open one."""
    found: list[Episode] = []
    current: Episode | None = None
    open_before = open_change(before, voice, settings)
    if before.incident is not None and open_before is not None:
        current = _opened(before.incident.alarm_at, open_before, is_new=False)
    for change in changes:
        if change.kind == "firing":
            current = _opened(change.slice, change, is_new=True)
        elif current is not None:
            end = moment(change.at)
            found.append(replace(current, latest=_figures(change), resolved_at=end, outcome="recovered"))
            current = None
    now = open_change(after, voice, settings)
    if current is not None and now is not None:
        found.append(replace(current, latest=_figures(now)))
    return found


def _opened(alarm_at: int, change: VoiceChange, *, is_new: bool) -> Episode:
    figures = _figures(change)
    start, since = moment(alarm_at), moment(change.change_at)
    alarm = figures if is_new else None
    return Episode(start, start + HOUR, since, alarm, figures)


def _figures(change: VoiceChange) -> Figures:
    """Numbers of replies; a voice has no rate."""
    nothing = dict.fromkeys(
        ("flagged", "usual_flagged", "expected", "rate", "usual", "ratio", "ratio_low", "low", "high")
    )
    return Figures(n=change.n, usual_n=change.past_n, log_m=change.log_m, **nothing)


def _explained(episode: Episode, fired: Sequence[int], state: VoiceState, until: datetime) -> Episode:
    """Say whether the questions changed as well: known from the start, or found up to a day later, which ends it.

    What is found once it is over by itself comes too late, however many hours are judged together.
    """
    opened = int(episode.opened_at.timestamp())
    earliest = int(episode.change_at.timestamp()) - DAY_S
    last = opened + DAY_S
    if episode.resolved_at is not None:
        last = min(last, int(episode.resolved_at.timestamp()) - 1)
    near = [at for at in fired if earliest <= at <= last]
    episode = replace(episode, facts={**episode.facts, "traffic": bool(near)})
    if near and near[0] > opened:
        return _ended(episode, moment(near[0]), "traffic")
    if state.last is not None and moment(state.last) + HOUR + GONE_AFTER <= until:
        return _ended(episode, moment(state.last) + HOUR + GONE_AFTER, "cleared")
    return episode


def _as_it_stood(episode: Episode, stood: Mapping[datetime, Figures]) -> Episode:
    """With the figures of its end, where the questions ended it: whatever else is judged together with it."""
    at = episode.resolved_at
    if episode.outcome != "traffic" or at is None or at not in stood:
        return episode
    return replace(episode, latest=stood[at])


def _ended(episode: Episode, at: datetime, outcome: Outcome) -> Episode:
    if episode.resolved_at is not None and episode.resolved_at <= at:
        return episode
    return replace(episode, resolved_at=at, outcome=outcome)
