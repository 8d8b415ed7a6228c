"""Alerts of what is not heard or not watched any more end too: else they would hold their bot's incident open for ever.

Whether they are over nobody can say, and people are told so. When it is heard again and goes on, the same alert does.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from itertools import pairwise

from sqlalchemy import Connection

from detectors.stats.twins import TwinState
from monitor.control.steps import About, Pause, Step
from monitor.domain.alert import UNHEARD_AFTER, Known
from monitor.domain.course import State
from monitor.domain.judging import SliceTotal, StreamName
from monitor.domain.metric import Metric
from monitor.domain.regression import moment
from monitor.domain.sharing import Claim
from monitor.domain.window import SLICE
from monitor.storage.alerts import Firing
from monitor.storage.heard import last_heard

DIRECTIONS = ("up", "down", "limit")  # alerts of another direction have ends of their own


def pauses_of(
    state: State, rows: Sequence[SliceTotal], until: datetime, judged_until: datetime | None
) -> tuple[Pause, ...]:
    """The pauses of a stream that are new; none where it was heard all the time.

    Args:
        state: of the stream before these rows.
        rows: its slices with a reply, oldest first.
        until: end of the newest closed slice.
        judged_until: up to where the stream was judged before, in whatever state of its data: pauses that were over by
            then have been told. None: never.
    """
    last = state.up.last if isinstance(state, TwinState) else state.last
    ends = [*([] if last is None else [moment(last) + SLICE]), *(row.slice + SLICE for row in rows)]
    found = [
        Pause(before + UNHEARD_AFTER, after)
        for before, after in pairwise(ends)
        if after - SLICE - before >= UNHEARD_AFTER and (judged_until is None or judged_until < after)
    ]
    if ends and until - ends[-1] >= UNHEARD_AFTER:
        found.append(Pause(ends[-1] + UNHEARD_AFTER, None))
    return tuple(found)


def ends_of_lost(
    conn: Connection,
    bot: str,
    env: str,
    firing: Sequence[Firing],
    watched: Mapping[str, Metric],
    has: Callable[[Claim], bool],
    until: datetime,
) -> list[Step]:
    """End the firing alerts that no judged stream speaks for: not watched any more, or not heard for long.

    Args:
        conn: holds the bot's lock.
        bot: whose.
        env: whose.
        firing: these alerts.
        watched: the metrics that are judged.
        has: whether a stream is judged at all.
        until: end of the newest closed slice; of a bot that fell silent the moment up to which it is known to be so.
    """
    made: list[Step] = []
    for each in firing:
        metric = watched.get(each.metric)
        about = About(StreamName(bot, env, each.segment, each.metric), metric or _gone(each), each.direction)
        alert = Known(each.id, each.opened_slice, None)
        if not has(claim_of(each, watched)):
            made.append(Step(until, 0, about, "end", alert, None, "unwatched"))
            continue
        key = (each.segment, about.metric.exposed_as)
        last = last_heard(conn, bot, env, key, each.opened_slice, until) or each.opened_slice
        gone_at = last + SLICE + UNHEARD_AFTER
        if gone_at <= until:
            made.append(Step(gone_at, 0, about, "end", alert, None, "unheard"))
    return made


def claim_of(alert: Firing, watched: Mapping[str, Metric]) -> Claim:
    """The stream that an alert is of."""
    metric = watched.get(alert.metric)
    if alert.direction == "limit":
        return Claim(alert.segment, alert.metric, "limit")
    return Claim(alert.segment, alert.metric, "both" if metric is not None and metric.kind == "mean" else "up")


def _gone(alert: Firing) -> Metric:
    """What is left of a metric that is not watched any more: its name."""
    return Metric(alert.metric, alert.metric, "reply", "up", "control", 0.0, 0.0, 1.0, alert.metric)
