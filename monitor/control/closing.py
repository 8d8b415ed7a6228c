"""One bot, one transaction: dirty slices close, are judged, alerts change, messages are written."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from monitor.control.changes import apply
from monitor.control.judging import judge_bot
from monitor.control.rules import Rules
from monitor.control.steps import Findings
from monitor.control.telling import tell
from monitor.control.unheard import DIRECTIONS, ends_of_lost
from monitor.domain.metric import ALWAYS
from monitor.domain.window import SLICE
from monitor.storage.alerts import Owner, firing_of, incidents_to_tell
from monitor.storage.watermarks import END_OF_TIME, Horizon
from monitor.storage.windows import close_slices, dirty_slices, lock_bot, mark_clean

SPAN_AT_ONCE = timedelta(days=2)  # also of a bot with few slices: what is decided of a voice holds from later days on


@dataclass(frozen=True, slots=True)
class Step:
    """What one transaction did: windows closed, messages written, and whether there is more to close."""

    windows: int = 0
    messages: int = 0
    more: bool = False


def close_bot(
    conn: Connection, horizon: Horizon, rules: Rules, now: datetime, *, is_silent: bool = False
) -> Step | None:
    """Close, judge and tell for a bot as far as its feeds have come, some hundreds of slices at a time.

    Args:
        conn: a transaction; everything happens in it, or nothing.
        horizon: the bot, and how far its slices may close.
        rules: what closing and judging go by.
        now: wall clock.
        is_silent: it has alerts that fire, and closed no slice for days.
    Returns:
        None when another process has the bot in its hands.
    """
    bot, env = horizon.bot, horizon.env
    held = lock_bot(conn, bot, env)
    if held is None:
        return None
    # Marks are read before sums: a booking between the two leaves its mark behind, and the slice closes once more.
    dirty = dirty_slices(conn, bot, env, horizon.until, rules.slices_at_once, SPAN_AT_ONCE)
    closed = [start for start in dirty.slices if held.folded_until is None or start >= held.folded_until]
    windows, messages, closed_until = 0, 0, held.closed_until
    if closed:
        changed = close_slices(
            conn,
            bot,
            env,
            closed,
            always=ALWAYS,
            sparse=[metric.name for metric in rules.metrics if metric.exposure],
            complete_until=horizon.complete_until,
            now=now,
        )
        windows = sum(each.windows for (segment, _), each in changed.items() if not segment)
        findings = judge_bot(conn, bot, env, closed, changed, held, rules, now)
        messages = apply(conn, bot, env, findings, rules, now)
        closed_until = findings.until
    if dirty.slices:
        mark_clean(conn, bot, env, dirty)
    elif is_silent and closed_until is not None:
        messages += _end_unheard(conn, horizon, closed_until, rules, now)
    if closed_until is not None and not dirty.more and _has_caught_up(horizon, closed_until, rules, now):
        for incident_id in incidents_to_tell(conn, Owner(bot, env)):
            messages += tell(conn, incident_id, closed_until, now)
    return Step(windows, messages, dirty.more)


def _end_unheard(conn: Connection, horizon: Horizon, closed_until: datetime, rules: Rules, now: datetime) -> int:
    """End the alerts of a bot that fell silent, as judging would if it had a slice to close; gives messages written."""
    owner = Owner(horizon.bot, horizon.env)
    firing = firing_of(conn, owner, DIRECTIONS)
    watched = {metric.name: metric for metric in rules.metrics}
    # What the feeds have not come to may hold replies: a topic that nobody reads says nothing about its bots.
    until = min(now, horizon.until)
    steps = ends_of_lost(conn, horizon.bot, horizon.env, firing, watched, lambda claim: True, until)
    ended = {step.alert.id for step in steps if step.alert is not None}
    told = {each.incident_id for each in firing if each.id in ended and each.is_told and each.incident_id is not None}
    messages = apply(conn, horizon.bot, horizon.env, Findings(tuple(steps), closed_until), rules, now)
    return messages + sum(tell(conn, incident_id, closed_until, now) for incident_id in sorted(told))


def _has_caught_up(horizon: Horizon, closed_until: datetime, rules: Rules, now: datetime) -> bool:
    """Whether the bot's data are of now: news of long ago would page people for what may be over by now."""
    if rules.post_at_once:
        return True
    reached = closed_until if horizon.until == END_OF_TIME else horizon.until
    return reached >= now - rules.times.behind


def is_due(horizon: Horizon, oldest_dirty: datetime | None, untold: bool, is_silent: bool = False) -> bool:
    """Whether a bot has a slice to close, or news to tell, or alerts to end since it is silent."""
    return untold or is_silent or (oldest_dirty is not None and oldest_dirty + SLICE <= horizon.until)
