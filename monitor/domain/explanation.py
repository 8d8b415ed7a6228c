"""What could be seen of a stream, and after how long: with its own usual rate, traffic, variation and budget."""

from dataclasses import dataclass
from typing import Any

from detectors.stats.burst import flags_that_fire
from detectors.stats.delay import hours_to_notice, smallest_rise, traffic_needed
from detectors.stats.interval import Interval, rate_interval
from detectors.stats.isr import DAY_S, HOUR_S, threshold
from detectors.stats.reference import Yardstick
from detectors.stats.stream import Settings, StreamState

RISES = (1.5, 2.0, 5.0)
WITHIN_H = {"1d": 24.0, "7d": 168.0, "28d": 672.0}
TODAY_S = DAY_S


@dataclass(frozen=True, slots=True)
class Rise:
    """A rise to `ratio` times the usual rate.

    hours: until it is told, in half of the cases; None: it cannot be relied upon to be told at all. all_checked_h: the
    same if every reply were checked, None where every one is, or it does not help; traffic: how many times the traffic
    it takes to be told at all, 1 where it is.
    """

    ratio: float
    hours: float | None
    all_checked_h: float | None
    traffic: float | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """What could be seen of a stream.

    usual: the rate, None where nothing was checked; flags_per_hour, replies_per_hour: usual flags and checked replies,
    at the traffic of the last day; past_flags: flags of the usual rate so far; burst: flags within five minutes that
    are told at once; smallest: smallest rise told within 1, 7 and 28 days.
    """

    usual: Interval | None
    flags_per_hour: float
    replies_per_hour: float
    past_flags: float
    phi: float
    false_alarms: float
    share: float
    sampled: float | None
    firing: bool
    learning: bool
    rises: tuple[Rise, ...]
    smallest: dict[str, float | None]
    burst: int | None

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "state": "learning" if self.learning else "frozen",
            "firing": self.firing,
            "usual": None if self.usual is None else self.usual.rate,
            "low": None if self.usual is None else self.usual.low,
            "high": None if self.usual is None else self.usual.high,
            "flags_per_hour": self.flags_per_hour,
            "replies_per_hour": self.replies_per_hour,
            "past_flags": self.past_flags,
            "sampled": self.sampled,
            "phi": self.phi,
            "false_alarms_per_28d": self.false_alarms,
            "share": self.share,
            "rises": [
                {
                    "ratio": each.ratio,
                    "hours": each.hours,
                    "all_checked_hours": each.all_checked_h,
                    "traffic_needed": each.traffic,
                }
                for each in self.rises
            ],
            "smallest_rise": self.smallest,
            "burst": self.burst,
        }


def explain(state: StreamState, settings: Settings, share: float, sampled: float | None) -> Explanation | None:
    """Say what could be seen of a rate that is bad when it rises.

    Args:
        state: the stream after everything that was judged.
        settings: of the stream.
        share: its part of the budget, in (0, 1].
        sampled: the part of the replies that was checked in the last day; None: unknown.
    Returns:
        None where the stream has seen nothing.
    """
    if state.last is None or not state.yardsticks:
        return None
    incident = state.incident
    flags, exposure = state.flags, state.exposure
    if incident is not None:
        flags, exposure = incident.past_flags, incident.past_exposure
    yardstick = state.yardsticks[-1]
    level = threshold(settings.false_alarms) / share
    replies = _replies_per_hour(state)
    per_hour = flags / exposure * replies if exposure > 0 else 0.0
    return Explanation(
        usual=rate_interval(flags, exposure, flags, yardstick.phi),
        flags_per_hour=per_hour,
        replies_per_hour=replies,
        past_flags=flags,
        phi=yardstick.phi,
        false_alarms=settings.false_alarms,
        share=share,
        sampled=sampled,
        firing=state.firing,
        learning=state.reference is None,
        rises=tuple(_rise(ratio, per_hour, flags, yardstick, level, settings.tolerance, sampled) for ratio in RISES),
        smallest={
            name: smallest_rise(hours, per_hour, flags, yardstick, level, settings.tolerance) if per_hour > 0 else None
            for name, hours in WITHIN_H.items()
        },
        burst=flags_that_fire(state, settings, replies * settings.slice_s / HOUR_S, share),
    )


def _rise(
    ratio: float,
    per_hour: float,
    past: float,
    yardstick: Yardstick,
    level: float,
    tolerance: float,
    sampled: float | None,
) -> Rise:
    if per_hour <= 0:
        return Rise(ratio, None, None, None)
    hours = hours_to_notice(per_hour, ratio, past, yardstick, level, tolerance=tolerance)
    all_checked = None
    if sampled is not None and 0 < sampled < 1:
        more = 1 / sampled
        all_checked = hours_to_notice(per_hour * more, ratio, past * more, yardstick, level, tolerance=tolerance)
    needed = 1.0 if hours is not None else traffic_needed(ratio, per_hour, past, yardstick, level, tolerance)
    return Rise(ratio, hours, all_checked, needed)


def _replies_per_hour(state: StreamState) -> float:
    """Checked replies an hour in the last day that the stream knows of."""
    rows = state.history if state.history is not None and state.history.start.size else state.recent
    if rows is None or not rows.start.size or state.last is None:
        return 0.0
    since = max(state.last - TODAY_S, int(rows.start[0]) - 1)
    return float(rows.n[rows.start > since].sum()) / max((state.last - since) / HOUR_S, 1.0)
