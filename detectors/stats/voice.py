"""Has somebody changed the model behind this bot? Notices a bot that writes differently, whatever it is asked.

A provider's silent update, a wrong rollout or a broken prompt changes how a bot writes long before it insults anyone.
Some fifty features of each reply are watched at once, less what the question explains (voice_reference.py); evidence
that one of them has moved, or all of them together, is summed over candidate starts and compared with one threshold.

    voice = learn_voice(start, replies, asked)             # once, from the first week; another of the questions alone
    slices = VoiceSlices.of(start, voice.residuals(...))   # n and F sums a slice: all that booking has to keep
    judged = judge_voice(VoiceState.of(voice), slices, voice, VoiceSettings())
    moved(judged.changes[0], voice)                        # the features that moved most, before and since
    is_traffic(judged.changes[0], changes_of_questions)    # "the traffic changed, and the replies with it"

Any features do: those of detectors.text.style, projections of an encoder's vectors, or both side by side.

Guarantee: where features are normal with unknown means, evidence is a martingale for each of them in one filtration (a
reply less the mean of those before it is unrelated to all earlier differences, of every feature), so that averages keep
the promise of engine.py whatever the features have to do with each other. That real ones are not normal is paid for by
phi, measured on the reference.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from detectors.stats.isr import DAY_S, HOUR_S, FloatArray, threshold
from detectors.stats.recovery import CANDIDATE_KEPT_S, RECOVERED_FROM
from detectors.stats.shifts import log_any_direction, log_one_feature
from detectors.stats.voice_reference import VoiceReference
from detectors.stats.voice_stream import (
    VoiceChange,
    VoiceIncident,
    VoiceJudgement,
    VoiceSettings,
    VoiceSlices,
    VoiceStarts,
    VoiceState,
)

# Start weights sum to 1 an hour: each hour, kept a day, and each quarter of a day, kept 14 days. They are fewer
# than a rate's because each costs more: it has fifty features and twelve shifts to each.
HOUR_WEIGHT, HOUR_KEPT_S = 0.3, DAY_S
LONG_S, LONG_WEIGHT, LONG_KEPT_S = 6 * HOUR_S, 0.7 * 6, 14 * DAY_S
FEATURES_TOLD = 3


@dataclass(frozen=True, slots=True)
class Moved:
    """A feature that moved: its index, its usual mean and its mean since the change, on the feature's own scale."""

    feature: int
    before: float
    now: float
    shift: float


def judge_voice(
    state: VoiceState, slices: VoiceSlices, voice: VoiceReference, settings: VoiceSettings
) -> VoiceJudgement:
    """Judge the slices of one bot's voice, one after the other; any split of them gives the same.

    Args:
        state: after all earlier slices; `VoiceState.of(voice)` at the end of the reference.
        slices: the next slices, later than `state.last`, oldest first.
        voice: the reference whose residuals they sum up.
        settings: the same for the life of the state.
    Raises:
        ValueError: a slice is not later than `state.last`: rebuild the state from the rows.
    Source:
        Those of shifts.py and isr.py.
    Example:
        >>> from detectors.stats.voice_reference import learn_voice
        >>> rng = np.random.default_rng(0)
        >>> moments = np.arange(0, 10 * DAY_S, 360)
        >>> replies = rng.normal(size=(moments.size, 5))
        >>> replies[moments >= 9 * DAY_S, 2] += 1.0
        >>> week = moments < 7 * DAY_S
        >>> voice = learn_voice(moments[week], replies[week])
        >>> later = VoiceSlices.of(moments[~week], voice.residuals(replies[~week]))
        >>> [firing] = judge_voice(VoiceState.of(voice), later, voice, VoiceSettings(false_alarms=1.0)).changes
        >>> firing.kind, firing.change_at / DAY_S, moved(firing, voice)[0].feature, firing.at < 9.2 * DAY_S
        ('firing', 9.0, 2, True)
    """
    if slices.start.size and state.last is not None and int(slices.start[0]) <= state.last:
        raise ValueError(
            f"slice {int(slices.start[0])} is not later than {state.last}, the last one judged; "
            "rebuild the state from the rows"
        )
    changes: list[VoiceChange] = []
    for index in range(slices.start.size):
        row = slices.part(index, index + 1)
        step = _quiet if state.incident is None else _firing
        state, change = step(state, row, voice, settings)
        changes += [] if change is None else [change]
    return VoiceJudgement(state, tuple(changes))


def open_change(state: VoiceState, voice: VoiceReference, settings: VoiceSettings) -> VoiceChange | None:
    """How the alarm that is open stands after all slices so far; None where none is. `at` is the end of the newest."""
    incident = state.incident
    if incident is None or state.last is None:
        return None
    past = (incident.past_n, incident.past_sums)
    return _change("firing", state.last, incident.change_at, state, *past, voice, settings)


def log_voice(
    past_n: FloatArray, past_sums: FloatArray, n: FloatArray, sums: FloatArray, voice: VoiceReference
) -> FloatArray:
    """Log evidence of another voice since each candidate start: half for one feature, half for all together.

    Arguments are those of `log_one_feature` in shifts.py, and the reference. Returns shape (n_starts,).
    """
    one = log_one_feature(past_n, past_sums, n, sums, voice.phis)
    together = log_any_direction(past_n, past_sums @ voice.whitening, n, sums @ voice.whitening, voice.phi_all)
    evidence: FloatArray = np.logaddexp(one, together) - math.log(2.0)
    return evidence


def moved(change: VoiceChange, voice: VoiceReference, most: int = FEATURES_TOLD) -> tuple[Moved, ...]:
    """Return the features that moved most surely, the surest first, with their means before and since.

    "Since" is what the questions do not explain: the usual mean plus the shift of what is left.
    """
    order = np.argsort(-np.abs(change.z), kind="stable")[:most]
    before = voice.usual + change.before * voice.deviation
    now = before + change.shift * voice.deviation
    return tuple(Moved(int(each), float(before[each]), float(now[each]), float(change.shift[each])) for each in order)


def is_traffic(change: VoiceChange, questions: Sequence[VoiceChange], within_s: int = DAY_S) -> bool:
    """Say whether the questions changed as well, before or up to a day after: then the replies changed with them.

    Questions that changed long before, and are as before again, explain nothing.

    Args:
        change: a "firing" of the replies.
        questions: what `judge_voice` said of the questions alone, in its order.
        within_s: how long after the replies the questions may be noticed, in seconds.
    """
    before = [other for other in questions if other.at <= change.at]
    if before and before[-1].kind == "firing":
        return True
    return any(
        other.kind == "firing" and change.change_at - within_s <= other.at <= change.at + within_s
        for other in questions
    )


def _quiet(
    state: VoiceState, row: VoiceSlices, voice: VoiceReference, settings: VoiceSettings
) -> tuple[VoiceState, VoiceChange | None]:
    moment = int(row.start[0])
    starts = _with_start(state.starts, state, moment, float(row.share[0]))
    starts = starts.kept(starts.until > moment)
    n, sums = state.n + float(row.n[0]), state.sums + row.sums[0]
    since_n, since_sums = n - starts.past_n, sums - starts.past_sums
    seen = since_n > 0
    log_m, terms = -math.inf, np.zeros(0)
    if seen.any():
        alive = starts.kept(seen)
        terms = np.log(alive.weight) + log_voice(alive.past_n, alive.past_sums, since_n[seen], since_sums[seen], voice)
        log_m = float(np.logaddexp.reduce(terms))
    state = replace(state, n=n, sums=sums, starts=starts, last=moment, log_m=log_m)
    if log_m < math.log(threshold(settings.false_alarms)):
        return state, None
    return _fired(state, moment, starts.kept(seen), terms, voice, settings)


def _with_start(starts: VoiceStarts, state: VoiceState, moment: int, share: float) -> VoiceStarts:
    """The first slice of an hour makes a start, that of a quarter of a day a second one that is kept longer."""
    if share <= 0:
        return starts
    for length, weight, kept_s in ((HOUR_S, HOUR_WEIGHT, HOUR_KEPT_S), (LONG_S, LONG_WEIGHT, LONG_KEPT_S)):
        if state.last is None or moment // length != state.last // length:
            starts = starts.with_one(moment, kept_s, weight * share, state.n, state.sums)
    return starts


def _fired(
    state: VoiceState,
    moment: int,
    alive: VoiceStarts,
    terms: FloatArray,
    voice: VoiceReference,
    settings: VoiceSettings,
) -> tuple[VoiceState, VoiceChange]:
    best = int(terms.argmax())
    past_n, past_sums = float(alive.past_n[best]), alive.past_sums[best]
    change_at = int(alive.at[best])
    told = _change("firing", moment, change_at, state, past_n, past_sums, voice, settings)
    incident = VoiceIncident(
        alarm_at=moment,
        change_at=change_at,
        past_n=past_n,
        past_sums=past_sums,
        feature=int(np.abs(told.z).argmax()),
        ends=VoiceStarts.none(state.sums.size),
    )
    return replace(state, starts=VoiceStarts.none(state.sums.size), incident=incident), told


def _firing(
    state: VoiceState, row: VoiceSlices, voice: VoiceReference, settings: VoiceSettings
) -> tuple[VoiceState, VoiceChange | None]:
    """Follow an alarm: for each hour since, "it still writes at least half as differently" against "as before"."""
    incident = state.incident
    if incident is None:
        raise AssertionError("a quiet voice has no alarm to follow")
    moment, ends = int(row.start[0]), incident.ends
    if state.last is None or moment // HOUR_S != state.last // HOUR_S:
        ends = ends.with_one(moment, CANDIDATE_KEPT_S, 1.0, state.n, state.sums)
    ends = ends.kept(ends.until > moment)
    n, sums = state.n + float(row.n[0]), state.sums + row.sums[0]
    log_r = _log_recovery(incident, ends, n, sums, float(_phi(voice)[incident.feature]))
    state = replace(state, n=n, sums=sums, last=moment, log_m=log_r, incident=replace(incident, ends=ends))
    if log_r < math.log(RECOVERED_FROM):
        return state, None
    told = _change("resolved", moment, incident.change_at, state, incident.past_n, incident.past_sums, voice, settings)
    before = replace(state, n=incident.past_n, sums=incident.past_sums, incident=None, log_m=-math.inf)
    return before, told


def _log_recovery(incident: VoiceIncident, ends: VoiceStarts, n: float, sums: FloatArray, phi: float) -> float:
    """For each hour since: "at least half of what had surely moved until then is still there" against "nothing is"."""
    since = n - ends.past_n
    seen = since > 0
    if not seen.any():
        return -math.inf
    usual = incident.past_sums[incident.feature] / incident.past_n
    before_n, before = ends.past_n[seen] - incident.past_n, ends.past_sums[seen, incident.feature]
    until = (before - incident.past_sums[incident.feature]) / before_n - usual
    error = np.sqrt(phi * (1.0 / before_n + 1.0 / incident.past_n))
    half = np.copysign(np.maximum(np.abs(until) - 2.0 * error, error), until) / 2.0
    shift = (sums[incident.feature] - before) / since[seen] - usual
    harmonic = since[seen] * incident.past_n / (since[seen] + incident.past_n) / phi
    return float(np.logaddexp.reduce(harmonic * (half**2 / 2.0 - half * shift)))


def _change(
    kind: Literal["firing", "resolved"],
    moment: int,
    change_at: int,
    state: VoiceState,
    past_n: float,
    past_sums: FloatArray,
    voice: VoiceReference,
    settings: VoiceSettings,
) -> VoiceChange:
    n = state.n - past_n
    before = past_sums / past_n
    shift = (state.sums - past_sums) / n - before
    error = np.sqrt(_phi(voice) * (1.0 / n + 1.0 / past_n))
    return VoiceChange(
        kind, moment, moment + settings.slice_s, change_at, n, past_n, before, shift, shift / error, state.log_m
    )


def _phi(voice: VoiceReference) -> FloatArray:
    """Variance inflation of a mean: the least over the shifts; tails matter for large ones."""
    smallest: FloatArray = voice.phis.min(axis=1)
    return smallest
