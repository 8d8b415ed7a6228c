"""Sets how much of each version is scored: enough to notice a doubling in time, no more than may be paid for."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import Connection

from detectors.stats.isr import threshold
from detectors.stats.reference import Yardstick
from monitor.control.rules import Rules
from monitor.domain.metric import BY_NAME
from monitor.domain.sampling import ANY_BAND, Step, VersionKey
from monitor.domain.sampling_goal import Planned, Version, Watched, planned
from monitor.domain.window import SLICE, slice_of
from monitor.storage.baselines import StreamLine, watched_streams
from monitor.storage.sampling import add_shares, cost_of_reply, forget_plans, keep_plan, newest_shares
from monitor.storage.sampling_facts import BotTraffic, applicable_part, traffic_of_bots
from monitor.storage.standing import standing_of

AHEAD = 4 * SLICE  # workers look for new shares every minute, and no reply is from further ahead than that
ENOUGH = 50  # replies that must have been scored before their cost is believed
COST_SPAN = timedelta(days=1)
_SAME = 1e-9
_NO_YARDSTICK = Yardstick(0, (2.0,), (1.0,), (1.0,), 1.0)


def set_shares(conn: Connection, rules: Rules, now: datetime) -> Mapping[str, int]:
    """Plan all bots, and let the shares that changed hold from a slice on that no worker has read of.

    Without a goal, everything is scored again. Gives how many plans were made, and how many shares set.

    Args:
        conn: a transaction.
        rules: the goal, and what the streams are judged by.
        now: wall clock.
    """
    held, begin = newest_shares(conn), slice_of(now) + AHEAD
    if not rules.goal.is_set:
        forget_plans(conn)
        wanted = dict.fromkeys(held, 1.0)
        return {"plans": 0, "shares": _write(conn, wanted, held, begin)}
    cost_s = cost_of_reply(conn, now - COST_SPAN, ENOUGH)
    if cost_s is None:
        return {"plans": 0, "shares": 0}
    most = rules.goal.most
    bots = {(each.bot, each.env): _facts(conn, each, rules, held) for each in traffic_of_bots(conn, now)}
    plans = planned(bots, cost_s, rules.goal)
    wanted = {}
    for (bot, env), plan in plans.items():
        keep_plan(conn, bot, env, plan, now)
        wanted |= {(bot, env, version): min(1.0, share / most) for version, share in plan.shares.items()}
    return {"plans": len(plans), "shares": _write(conn, wanted, held, begin)}


def _write(
    conn: Connection, wanted: Mapping[VersionKey, float], held: Mapping[VersionKey, Step], begin: datetime
) -> int:
    changed = 0
    for key, share in sorted(wanted.items()):
        step = held.get(key)
        if abs(_share(step) - share) > _SAME and (step is None or step.from_slice < begin):
            add_shares(conn, *key, Step(begin, {ANY_BAND: share}))
            changed += 1
    return changed


def _share(step: Step | None) -> float:
    return 1.0 if step is None else step.shares[ANY_BAND]


def _facts(conn: Connection, traffic: BotTraffic, rules: Rules, held: Mapping[VersionKey, Step]) -> Planned:
    bot, env = traffic.bot, traffic.env
    versions = {
        each.model_version: Version(
            each.replies_per_hour, each.is_new, rules.goal.most * _share(held.get((bot, env, each.model_version)))
        )
        for each in traffic.versions
    }
    lines = {line.name.metric: line for line in watched_streams(conn, bot, env) if not line.name.segment}
    watched = [_watched(conn, name, lines.get(name), rules) for name in rules.goal.of]
    return Planned([each for each in watched if each is not None], versions)


def _watched(conn: Connection, metric: str, line: StreamLine | None, rules: Rules) -> Watched | None:
    """How a rate stands; None where it has no stream, as for a score that no detector answers."""
    if line is None:
        return None
    settings, share = rules.budget.settings(BY_NAME[metric], line.name.bot), line.share[-1].w
    level = threshold(settings.false_alarms) / share if share > 0 else 0.0
    state = None
    if line.judged_until is not None and level > 0:
        state = standing_of(conn, line.name, line.closed_until, BY_NAME[metric], rules.budget, line.share).up
    if state is None or not state.yardsticks:  # nothing was flagged so far
        return Watched(metric, 0.0, 0.0, _NO_YARDSTICK, max(level, 1.0), learning=True)
    incident = state.incident
    flags = state.flags if incident is None else incident.past_flags
    exposure = state.exposure if incident is None else incident.past_exposure
    part = applicable_part(conn, line.name.bot, line.name.env, BY_NAME[metric].exposed_as, line.closed_until)
    usual = flags / exposure * (part or 0.0) if exposure > 0 else 0.0
    learning = state.reference is None
    return Watched(metric, usual, flags, state.yardsticks[-1], level, settings.tolerance, learning)
