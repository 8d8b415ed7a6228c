"""From the changes of a judged stream to episodes: one alarm each, from its firing to its end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, Literal

from detectors.stats.interval import rate_interval
from detectors.stats.limit_stream import Excess
from detectors.stats.mean_state import Shift
from detectors.stats.recovery import Incident
from detectors.stats.stream import StateChange, StreamState

WEIGHED_BY = "weighed_by"  # among the facts: the key of the traffic whose mix is allowed for
Outcome = Literal["recovered", "unconfirmed", "cleared", "accepted", "traffic", "unheard"]


@dataclass(frozen=True, slots=True)
class Figures:
    """How bad: raw counts since the change and before it, and the rates they make.

    flagged, n: since the change (n with the season's offset); usual_flagged, usual_n: before it; expected: flags that
    the usual rate would have given; low, high: 95 % interval of the rate; log_m: of the deciding statistic. Of a mean
    the rates are means, and there are no flags: None.
    """

    flagged: float | None
    n: float
    usual_flagged: float | None
    usual_n: float
    expected: float | None
    rate: float | None
    usual: float | None
    ratio: float | None
    ratio_low: float | None
    low: float | None
    high: float | None
    log_m: float


@dataclass(frozen=True, slots=True)
class Episode:
    """One alarm. `alarm` holds the figures of the alarm itself, None when it was raised before what was judged now;
    `latest` the newest ones; `opened_at`, `resolved_at` are ends of slices, `change_at` the estimated start;
    `direction` is set where a stream watches both; `facts` are what else people are told, plain values."""

    opened_slice: datetime
    opened_at: datetime
    change_at: datetime
    alarm: Figures | None
    latest: Figures
    resolved_at: datetime | None = None
    outcome: Outcome | None = None
    direction: Literal["up", "down"] = "up"
    facts: Mapping[str, Any] = field(default_factory=dict)


Told = tuple[StateChange, Figures]


def episodes_told(before: Told | None, changes: Sequence[Told], after: Told | None) -> list[Episode]:
    """Put changes together that have their figures with them; arguments as for `episodes`, the open alarms in place of
    the states."""
    found: list[Episode] = []
    current = None if before is None else _opened(before, is_new=False)
    for change, figures in changes:
        if change.kind == "firing":
            current = _opened((change, figures), is_new=True)
        elif current is not None:
            outcome: Outcome = "recovered" if change.kind == "resolved" else "unconfirmed"
            found.append(replace(current, latest=figures, resolved_at=moment(change.at), outcome=outcome))
            current = None
    if current is not None and after is not None:
        found.append(replace(current, latest=after[1]))
    return found


def _opened(told: Told, *, is_new: bool) -> Episode:
    change, figures = told
    return Episode(
        moment(change.slice),
        moment(change.at),
        moment(change.change_at),
        figures if is_new else None,
        figures,
        direction=change.direction,
    )


def figures_of_limit(excess: Excess) -> Figures:
    """The figures of a rate against a limit: what is usual is the limit."""
    return replace(_figures_of_change(excess.change, excess.phi), usual_flagged=None, usual_n=0.0)


def figures_of_shift(shift: Shift) -> Figures:
    """The figures of a mean: means in place of rates, no flags."""
    change = shift.change
    known = change.current is not None
    return Figures(
        flagged=None,
        n=change.exposure,
        usual_flagged=None,
        usual_n=change.past_exposure,
        expected=None,
        rate=change.current,
        usual=change.usual,
        ratio=change.ratio,
        ratio_low=change.ratio_low,
        low=(change.current or 0.0) - shift.margin if known else None,
        high=(change.current or 0.0) + shift.margin if known else None,
        log_m=change.log_m,
    )


def episodes(
    before: StreamState,
    changes: Sequence[StateChange],
    after: StreamState,
    slice_s: int = 300,
    accepted: Sequence[datetime] = (),
) -> list[Episode]:
    """Put the changes of a stream together: the alarm that was open before, those raised and ended since, the open one.

    Args:
        before: the state that judging began with.
        changes: what happened, oldest first.
        after: the state that it ended with.
        slice_s: length of a slice in seconds.
        accepted: when somebody took the level of then as the usual one, oldest first: it ends what is open, without a
            change.
    """
    found: list[Episode] = []
    current = None if before.incident is None else _open_before(before.incident, phi_of(before), slice_s)
    phi = phi_of(after)
    for change in changes:
        figures = _figures_of_change(change, phi)
        if change.kind == "firing":
            found += [] if current is None else _taken(current, accepted)
            start, end = moment(change.slice), moment(change.at)
            current = Episode(start, end, moment(change.change_at), figures, figures)
        elif current is not None:
            outcome: Outcome = "recovered" if change.kind == "resolved" else "unconfirmed"
            found.append(_ended(current, figures, moment(change.at), outcome))
            current = None
    if current is not None and after.incident is not None:
        latest = _figures_of_incident(after.incident, after.incident.phi)
        found.append(Episode(current.opened_slice, current.opened_at, current.change_at, current.alarm, latest))
    elif current is not None:
        found += _taken(current, accepted)
    return found


def phi_of(state: StreamState) -> float:
    """By how much the counts of the stream vary more than Poisson counts; 1 where nothing is known yet."""
    return state.yardsticks[-1].phi if state.yardsticks else 1.0


def moment(seconds: int) -> datetime:
    """An instant from epoch seconds."""
    return datetime.fromtimestamp(seconds, UTC)


def _taken(episode: Episode, accepted: Sequence[datetime]) -> list[Episode]:
    """An alarm that is gone without a change of its own: its level was accepted as the usual one."""
    at = next((moment for moment in accepted if moment >= episode.opened_at), None)
    return [] if at is None else [_ended(episode, episode.latest, at, "accepted")]


def _ended(episode: Episode, latest: Figures, at: datetime, outcome: Outcome) -> Episode:
    return Episode(episode.opened_slice, episode.opened_at, episode.change_at, episode.alarm, latest, at, outcome)


def _open_before(incident: Incident, phi: float, slice_s: int) -> Episode:
    opened = incident.alarm_at
    figures = _figures_of_incident(incident, phi)
    return Episode(moment(opened), moment(opened + slice_s), moment(incident.change_at), None, figures)


def _figures_of_change(change: StateChange, phi: float) -> Figures:
    interval = rate_interval(change.flags, change.exposure, change.flags, phi)
    return Figures(
        flagged=change.flags,
        n=change.exposure,
        usual_flagged=change.past_flags,
        usual_n=change.past_exposure,
        expected=change.expected,
        rate=change.current,
        usual=change.usual,
        ratio=change.ratio,
        ratio_low=change.ratio_low,
        low=None if interval is None else interval.low,
        high=None if interval is None else interval.high,
        log_m=change.log_m,
    )


def _figures_of_incident(incident: Incident, phi: float) -> Figures:
    interval = rate_interval(incident.flags, incident.exposure, incident.flags, phi)
    usual = incident.usual
    return Figures(
        flagged=incident.flags,
        n=incident.exposure,
        usual_flagged=incident.past_flags,
        usual_n=incident.past_exposure,
        expected=None if usual is None else usual * incident.exposure,
        rate=incident.current,
        usual=usual,
        ratio=incident.ratio,
        ratio_low=incident.ratio_low,
        low=None if interval is None else interval.low,
        high=None if interval is None else interval.high,
        log_m=incident.log_m,
    )
