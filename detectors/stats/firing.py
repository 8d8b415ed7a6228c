"""A firing stream: followed slice by slice until it is back to usual, or was never clearly different."""

import math
from dataclasses import replace
from typing import Literal

import numpy as np

from detectors.stats.booking import booked, last_of, running
from detectors.stats.isr import HOUR_S
from detectors.stats.recovery import (
    CANDIDATE_KEPT_S,
    RECOVERED_FROM,
    Incident,
    likely_end,
    log_recovery,
    still_distinct,
)
from detectors.stats.stream import Settings, Slices, StateChange, StreamState

BURST_S = 2 * HOUR_S


def judge_firing(
    state: StreamState, slices: Slices, begin: int, settings: Settings
) -> tuple[StreamState, int, StateChange | None]:
    """Follow an open incident until it ends or the slices do."""
    exposure = slices.n[begin:] * state.season.offsets(slices.start[begin:], settings.zone)
    incident, log_r = state.incident, -math.inf
    kind: Literal["resolved", "unconfirmed"] | None = None
    taken = 0
    while incident is not None and kind is None and begin + taken < slices.start.size:
        moment = int(slices.start[begin + taken])
        incident = _followed(incident, moment, float(slices.x[begin + taken]), float(exposure[taken]), settings)
        log_r = log_recovery(incident, settings.direction)
        kind = _ended(incident, moment, log_r, settings)
        taken += 1
    part = slices.part(begin, begin + taken)
    flags_after, exposure_after = running(state.flags, part.x), running(state.exposure, exposure[:taken])
    state = booked(state, part, flags_after[-1], exposure_after[-1], state.starts, log_r)
    if incident is None or kind is None:
        return replace(state, incident=incident), taken, None
    change = change_of(kind, incident, last_of(state), log_r, settings)
    return _closed(state, incident, kind, settings), taken, change


def _followed(incident: Incident, moment: int, x: float, exposure: float, settings: Settings) -> Incident:
    """The incident after one more slice: a candidate end at each new hour, sums, and whether it still stands out."""
    hour = moment // HOUR_S
    if exposure > 0 and hour != incident.hour:
        keep = incident.ends > moment - CANDIDATE_KEPT_S
        incident = replace(
            incident,
            hour=hour,
            ends=np.append(incident.ends[keep], moment),
            flags_before=np.append(incident.flags_before[keep], incident.flags),
            exposure_before=np.append(incident.exposure_before[keep], incident.exposure),
        )
    incident = replace(incident, flags=incident.flags + x, exposure=incident.exposure + exposure)
    distinct = still_distinct(incident, settings.direction)
    faded_at = None if distinct else moment if incident.faded_at is None else incident.faded_at
    return replace(incident, faded_at=faded_at)


def _ended(
    incident: Incident, moment: int, log_r: float, settings: Settings
) -> Literal["resolved", "unconfirmed"] | None:
    if log_r >= math.log(RECOVERED_FROM):
        return "resolved"
    if settings.unconfirmed_s is None or incident.faded_at is None:
        return None
    return "unconfirmed" if moment - incident.faded_at >= settings.unconfirmed_s else None


def _closed(
    state: StreamState, incident: Incident, kind: Literal["resolved", "unconfirmed"], settings: Settings
) -> StreamState:
    """Quiet again. A real incident leaves the past; a false alarm stays in it, else the past would be selected low.

    So does a burst that was over before anybody could act: it is part of how the stream behaves, and the next one like
    it is no news.
    """
    state = replace(state, incident=None, log_m=-math.inf)
    end = likely_end(incident, settings.direction)
    if kind == "unconfirmed" or (end is not None and end - incident.change_at <= BURST_S):
        return replace(state, kept_at=last_of(state))
    return replace(
        state,
        flags=incident.past_flags,
        exposure=incident.past_exposure,
        history=None if state.history is None else state.history.before(incident.change_at),
        recent=None if state.recent is None else state.recent.before(incident.change_at // HOUR_S * HOUR_S),
        removed_s=state.removed_s + last_of(state) - incident.change_at,
    )


def change_of(
    kind: Literal["firing", "resolved", "unconfirmed"],
    incident: Incident,
    moment: int,
    log_m: float,
    settings: Settings,
) -> StateChange:
    return StateChange(
        kind=kind,
        slice=moment,
        at=moment + settings.slice_s,
        direction=settings.direction,
        change_at=incident.change_at,
        ratio=incident.ratio,
        ratio_low=incident.ratio_low,
        usual=incident.usual,
        current=incident.current,
        flags=incident.flags,
        exposure=incident.exposure,
        past_flags=incident.past_flags,
        past_exposure=incident.past_exposure,
        expected=None if incident.usual is None else incident.usual * incident.exposure,
        log_m=log_m,
    )
