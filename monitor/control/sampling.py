"""Sets how much of each version is scored: enough to notice a doubling in time, no more than may be paid for."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from detectors.stats.isr import threshold
from detectors.stats.reference import Yardstick
from monitor.control.rules import Rules
from monitor.domain.metric import BY_NAME
from monitor.domain.risk import GLANCE, Risk
from monitor.domain.risk_band import name_of
from monitor.domain.sampling import ANY_BAND, Step, VersionKey, standing_in
from monitor.domain.sampling_goal import Planned, Version, Watched, planned
from monitor.domain.window import SLICE, slice_of
from monitor.storage.baselines import StreamLine, watched_streams
from monitor.storage.sampling import COST_KEPT, add_shares, cost_of_reply, forget_plans, keep_plan, newest_shares
from monitor.storage.sampling_facts import BotTraffic, applicable_part, glances, traffic_of_bots
from monitor.storage.standing import standing_of

AHEAD = 4 * SLICE  # of the newest reply that may come now; workers look for new shares every minute
ENOUGH = 50  # replies that must have been scored before their cost is believed
COST_SPAN = timedelta(days=1)
DAY = timedelta(days=1)
_SAME, _CLEARLY = 1e-9, 1.25
_WHOLE = {ANY_BAND: 1.0}
_NO_YARDSTICK = Yardstick(0, (2.0,), (1.0,), (1.0,), 1.0)


def set_shares(conn: Connection, rules: Rules, now: datetime) -> Mapping[str, int]:
    """Plan all bots, and let the shares that changed hold from a slice on that no worker has read of.

    Without a goal, or where nobody knows what a reply costs, everything is scored again: were the shares of before to
    stay, so little could be scored that the cost would never be known. Gives how many plans were made, and how many
    shares set.

    Args:
        conn: a transaction.
        rules: the goal, and what the streams are judged by.
        now: wall clock.
    """
    held, begin = newest_shares(conn), slice_of(now + rules.times.ahead) + AHEAD
    cost_s = _cost_of_reply(conn, now) if rules.goal.is_set else None
    if cost_s is None:
        forget_plans(conn)
        return {"plans": 0, "shares": _write(conn, dict.fromkeys(held, _WHOLE), held, begin)}
    bots = {(each.bot, each.env): _facts(conn, each, rules, held) for each in traffic_of_bots(conn, now)}
    plans = planned(bots, cost_s, rules.goal)
    wanted: dict[VersionKey, Mapping[int, float]] = {}
    for name, plan in plans.items():
        keep_plan(conn, *name, plan, now)
        for version, share in plan.shares.items():
            wanted[*name, version] = _by_band(share, bots[name].risk, rules.goal.most)
    return {"plans": len(plans), "shares": _write(conn, wanted, held, begin)}


def _cost_of_reply(conn: Connection, now: datetime) -> float | None:
    """What a reply took of late, and where hardly any was scored of late, in the days before too."""
    found = (cost_of_reply(conn, now - span, ENOUGH) for span in (COST_SPAN, COST_KEPT))
    return next((each for each in found if each is not None), None)


def _by_band(share: float, risk: Risk | None, most: float) -> dict[int, float]:
    """Shares on top of what the sources are sampled at; a band that has all of it leaves the rest to the others."""
    on_top = min(1.0, share / most)
    return {ANY_BAND: on_top} | ({} if risk is None else risk.shares(on_top))


def _write(
    conn: Connection, wanted: Mapping[VersionKey, Mapping[int, float]], held: Mapping[VersionKey, Step], begin: datetime
) -> int:
    changed, known = 0, wanted.keys() | held.keys()
    for key, shares in sorted(wanted.items()):
        step = held.get(key)
        new = _differ(shares, _WHOLE if step is None else step.shares)
        if step is None and not known.isdisjoint(standing_in(*key)):
            new = True  # else theirs would hold
        if new and (step is None or step.from_slice < begin):
            add_shares(conn, *key, Step(begin, shares))
            changed += 1
    return changed


def _differ(new: Mapping[int, float], old: Mapping[int, float]) -> bool:
    """Whether the mean share is another one, or a band's is clearly: those move a little with every day's traffic."""
    if new.keys() != old.keys() and (min(new.values()) < 1 or min(old.values()) < 1):
        return True
    far = any(max(new[band], old[band]) > _CLEARLY * min(new[band], old[band]) for band in new.keys() & old.keys())
    return far or abs(new[ANY_BAND] - old[ANY_BAND]) > _SAME


def _facts(conn: Connection, traffic: BotTraffic, rules: Rules, held: Mapping[VersionKey, Step]) -> Planned:
    bot, env = traffic.bot, traffic.env
    versions = {
        each.model_version: Version(
            each.replies_per_hour, each.is_new, rules.goal.most * _share(held.get((bot, env, each.model_version)))
        )
        for each in traffic.versions
    }
    lines = {(line.name.segment, line.name.metric): line for line in watched_streams(conn, bot, env)}
    found = {name: _watched(conn, name, lines.get(("", name)), rules) for name in rules.goal.of}
    watched = [each for each in found.values() if each is not None]
    # Once anything of a bot was judged, a rate without a stream is one that no detector answers.
    planned = Planned(watched, versions, unseen=[name for name, each in found.items() if each is None and lines])
    if not rules.goal.bands or not watched or any(each.learning for each in watched):
        return planned
    return _by_risk(conn, traffic, rules, planned, lines)


def _by_risk(
    conn: Connection, traffic: BotTraffic, rules: Rules, bot: Planned, lines: Mapping[tuple[str, str], StreamLine]
) -> Planned:
    """The same bot with what its risk bands are worth, once they have been seen for as long as a reference takes."""
    until, rule = traffic.closed_until, rules.budget.reference
    segments = {f"{GLANCE}={name_of(band)}": band for band in rules.goal.bands}
    seen = glances(conn, traffic.bot, traffic.env, segments, rules.goal.of, until - DAY * rule.most_days, until)
    young = min((each.since for each in seen), default=until) > until - DAY * rule.days
    if young or len({each.segment for each in seen}) < 2 or sum(each.flags for each in seen) < rule.flags:
        return bot
    rates = {(each.metric, segments[each.segment]): each.rate for each in seen}
    weights: dict[int, float] = {}  # traffic of a band: of the rate that applies to most of it
    for each in seen:
        band = segments[each.segment]
        weights[band] = max(weights.get(band, 0.0), each.w)
    watched = [
        replace(
            each,
            likely={band: rates.get((each.metric, band), 0.0) for band in weights},
            level_of_band={
                band: level
                for segment, band in segments.items()
                if (level := _level(lines.get((segment, each.metric)), rules)) is not None
            },
        )
        for each in bot.watched
    ]
    likely = {band: min(1.0, sum(each.likely[band] for each in watched)) for band in weights}
    return replace(bot, watched=watched, risk=Risk(weights, likely))


def _share(step: Step | None) -> float:
    return 1.0 if step is None else step.shares[ANY_BAND]


def _watched(conn: Connection, metric: str, line: StreamLine | None, rules: Rules) -> Watched | None:
    """How a rate stands; None where it has no stream (any more), as for a score that no detector answers."""
    if line is None or line.share[-1].w <= 0:
        return None
    settings, level = rules.budget.settings(BY_NAME[metric], line.name.bot), _level(line, rules)
    state = None
    if line.judged_until is not None and level is not None:
        state = standing_of(conn, line.name, line.closed_until, BY_NAME[metric], rules.budget, line.share).up
    if level is None or state is None or not state.yardsticks:  # nothing was flagged so far
        return Watched(metric, 0.0, 0.0, _NO_YARDSTICK, 1.0, learning=True)
    incident = state.incident
    flags = state.flags if incident is None else incident.past_flags
    exposure = state.exposure if incident is None else incident.past_exposure
    part = applicable_part(conn, line.name.bot, line.name.env, BY_NAME[metric].exposed_as, line.closed_until)
    usual = flags / exposure * (part or 0.0) if exposure > 0 else 0.0
    learning = state.reference is None
    return Watched(metric, usual, flags, state.yardsticks[-1], level, settings.tolerance, learning)


def _level(line: StreamLine | None, rules: Rules) -> float | None:
    """The threshold over a stream's share of the budget; None where it has none."""
    if line is None or line.share[-1].w <= 0:
        return None
    return threshold(rules.budget.false_alarms(BY_NAME[line.name.metric])) / line.share[-1].w
