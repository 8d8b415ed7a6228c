"""A stream learns what is usual: measured anew at 00:00 UTC from all quiet slices before, for its first 28 days."""

from dataclasses import replace
from datetime import tzinfo

import numpy as np

from detectors.stats.booking import RECENT_S, first_of, silent_until
from detectors.stats.isr import DAY_S, HOUR_S
from detectors.stats.reference import History, Reference, dispersion, has_learnt, measure, phi_while_learning
from detectors.stats.season import Season
from detectors.stats.starts import with_yardstick
from detectors.stats.stream import Settings, Slices, StreamState

GROWTH_S = 7 * DAY_S
MEASURED_ANEW_FROM = 1.25  # times the reference's traffic; variation too small to see there may matter from here on
NO_TIME = 1e-9


def begun(state: StreamState, slices: Slices, index: int, settings: Settings) -> StreamState:
    """First slice: begin a history. New day, or end of a set reference: measure anew."""
    start = int(slices.start[index])
    if state.first is None:
        empty = slices.part(0, 0)
        history = History(empty.start, empty.n, empty.x, empty.q)
        state = replace(state, first=start, history=history)
    if state.incident is not None or silent_until(state, settings) > start:
        return state
    day = start // DAY_S
    if state.measured_on is not None and day <= state.measured_on:
        return state
    state = replace(state, measured_on=day)
    if state.history is None:
        return _grown(state, start, settings)
    return _measured(state, state.history, start, settings)


def end_of_run(state: StreamState, slices: Slices, begin: int, settings: Settings) -> int:
    """Index of the first slice before which to measure anew: the next UTC day, or the end of a set reference."""
    start = int(slices.start[begin])
    silent = silent_until(state, settings)
    limit = silent if silent > start else (start // DAY_S + 1) * DAY_S
    return int(np.searchsorted(slices.start, limit))


def frozen_now(state: StreamState, at: int, settings: Settings) -> StreamState:
    """Freeze the reference of a learning stream at `at`, on whatever it has seen so far.

    A stream that fires, has a reference, or has seen nothing since it began stays as it is: there is nothing to fix.

    Args:
        state: after all slices that start before `at`.
        at: epoch seconds; the next slice starts then or later.
        settings: of the stream.
    Example:
        >>> import numpy as np
        >>> from detectors.stats.engine import judge
        >>> start = np.arange(0, 3 * DAY_S, 300)
        >>> state = judge(StreamState(), Slices.of(start, 100.0, start // 300 % 40 == 0), Settings()).state
        >>> state.reference is None, frozen_now(state, 3 * DAY_S, Settings()).reference.flags
        (True, 22.0)
    """
    if state.history is None or not state.history.start.size or state.reference is not None or state.firing:
        return state
    at_once = replace(settings, reference=replace(settings.reference, days=0.0, flags=0.0))
    return replace(_measured(state, state.history, at, at_once), measured_on=at // DAY_S)


def _measured(state: StreamState, history: History, start: int, settings: Settings) -> StreamState:
    """Measure season and dispersion on all quiet slices; freeze the reference when the rule is met.

    Season and phi get better until 28 days are full: the 7 days of the shortest reference hold one weekend and too few
    days to see how days differ.
    """
    rule = settings.reference
    seconds = start - first_of(state) - state.removed_s
    learnt = state.reference is not None or has_learnt(seconds, history.flags, rule)
    least = 0.0 if learnt or rule.span_s is not None else phi_while_learning(seconds)
    yardstick, season = measure(history, start, settings.direction, settings.min_change, settings.zone, least)
    state = _rebased(state, history, season, settings.zone)
    per_hour = _per_hour(history)
    grown = yardstick.grown(start, _per_hour(history.since(start - GROWTH_S)) / per_hour) if per_hour > 0 else yardstick
    state = replace(state, yardsticks=with_yardstick(state.yardsticks, grown))
    if not learnt:
        return state
    reference = state.reference or Reference(
        start=first_of(state),
        end=start,
        flags=float(history.x.sum()),
        exposure=float(history.n.sum()),
        per_hour=per_hour,
        yardstick=yardstick,
        season=season,
    )
    if seconds < rule.most_days * DAY_S:
        return replace(state, reference=reference)
    reference = replace(reference, per_hour=per_hour, yardstick=yardstick, season=season)
    return replace(state, reference=reference, history=None, recent=history.by_hour().since(start - RECENT_S))


def _rebased(state: StreamState, history: History, season: Season, zone: tzinfo) -> StreamState:
    """Count all exposure so far with the new season; mixed with the old one, a time of day would look like a change."""
    if season == state.season:
        return state
    before = float((history.n * state.season.offsets(history.start, zone)).sum())
    accepted = state.exposure - before  # not in the history: an incident that was taken as the new normal
    if accepted < NO_TIME * state.exposure:
        accepted = 0.0
    so_far = accepted + np.concatenate([[0.0], np.cumsum(history.n * season.offsets(history.start, zone))])
    places = np.searchsorted(history.start, state.starts.at)
    starts = replace(state.starts, past_exposure=so_far[places])
    return replace(state, season=season, exposure=float(so_far[-1]), starts=starts)


def _grown(state: StreamState, start: int, settings: Settings) -> StreamState:
    """With more traffic than the reference had, common causes show more: grow phi, and measure it on the last days.

    So it is after a false alarm or a burst, which the reference did not prepare for.
    """
    reference, recent = state.reference, state.recent
    if reference is None or recent is None or reference.per_hour <= 0:
        return state
    growth = _per_hour(recent.since(start - GROWTH_S)) / reference.per_hour
    latest = reference.yardstick.grown(start, growth)
    burst = state.kept_at is not None and state.kept_at > start - RECENT_S
    if growth > MEASURED_ANEW_FROM or burst:
        ratios = reference.yardstick.ratios
        latest = latest.or_larger(dispersion(recent, state.season, start, ratios, settings.zone, 0.0))
    return replace(state, yardsticks=with_yardstick(state.yardsticks, latest))


def _per_hour(history: History) -> float:
    """Exposure in an hour with traffic."""
    seen = history.n > 0
    hours = np.unique(history.start[seen] // HOUR_S).size
    return float(history.n.sum()) / hours if hours else 0.0
