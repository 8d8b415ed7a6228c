"""How much of each bot is scored: as little as notices a doubling in time, and no more than may be paid for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Literal

from detectors.stats.delay import hours_to_notice
from detectors.stats.reference import Yardstick
from detectors.stats.sampling_plan import LEAST_RATE, plan
from monitor.domain.risk import Risk

MARGIN = 1.1  # between what is needed, or may be paid for, and the share that is set: traffic varies
RATIO = 2.0
_ANY_COST = 1e12

Why = Literal["goal", "cost", "whole"]


@dataclass(frozen=True, slots=True)
class Goal:
    """What a team asks for.

    within_h: hours within which a doubling is to be told in half of the cases; None: not asked. of: the rates of which
    it is asked. cpu_s_per_minute: what scoring may take for all bots together; None: whatever it takes. most: the
    largest share of conversations that is scored. bands: the risk bands by which more or less is scored; none: all the
    same.
    """

    within_h: float | None = None
    of: tuple[str, ...] = ()
    cpu_s_per_minute: float | None = None
    most: float = 1.0
    bands: tuple[int, ...] = ()

    @property
    def is_set(self) -> bool:
        """Whether there is anything to plan."""
        return self.within_h is not None or self.cpu_s_per_minute is not None


@dataclass(frozen=True, slots=True)
class Watched:
    """A rate of a bot that is to be noticed.

    usual: flags for each reply that is scored; past_flags: found so far; yardstick: what its evidence is measured with;
    level: the threshold over its share of the budget; learning: what is usual is hardly known yet; likely: chance of a
    flag by risk band, where that is known, and level_of_band: the level of the stream of each band.
    """

    metric: str
    usual: float
    past_flags: float
    yardstick: Yardstick
    level: float
    tolerance: float = 0.0
    learning: bool = False
    likely: Mapping[int, float] = field(default_factory=dict)
    level_of_band: Mapping[int, float] = field(default_factory=dict)

    def hours(self, per_hour: float, share: float, risk: Risk | None) -> float | None:
        """Hours until a doubling is told by any of its streams; `per_hour`: replies of the bot."""
        if risk is None:
            return self._hours(per_hour * share, self.past_flags, self.level)
        shares, parts = risk.shares(min(1.0, share)), risk.parts(self.likely)
        told = [self._hours(per_hour * min(shares.values()), self.past_flags, self.level)]
        for band, level in self.level_of_band.items():
            told.append(self._hours(per_hour * shares[band] * parts[band], self.past_flags * parts[band], level))
        return min((each for each in told if each is not None), default=None)

    def _hours(self, per_hour: float, past: float, level: float) -> float | None:
        flags = per_hour * self.usual
        if flags <= 0:
            return None
        return hours_to_notice(flags, RATIO, past, self.yardstick, level, tolerance=self.tolerance)

    def found(self, share: float, risk: Risk | None) -> float:
        """The part of its flags that is found at this share."""
        return share if risk is None else risk.found(share, self.likely)


@dataclass(frozen=True, slots=True)
class Version:
    """The traffic of a model version: replies an hour, whether it came within the last day, the share set for it."""

    replies_per_hour: float
    is_new: bool = False
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Planned:
    """A bot, its rates that are to be noticed, its versions by name (those with traffic only), and its risk bands.

    unseen: rates asked for that no reply has had so far, since no detector answers them: nobody waits for them.
    """

    watched: Sequence[Watched]
    versions: Mapping[str, Version]
    risk: Risk | None = None
    unseen: Sequence[str] = ()

    @property
    def replies_per_hour(self) -> float:
        """Of all versions."""
        return sum(each.replies_per_hour for each in self.versions.values())


@dataclass(frozen=True, slots=True)
class BotPlan:
    """What was decided for a bot.

    shares: of the conversations of each version. why: "goal": the smallest that tells in time; "cost": what may be paid
    for; "whole": all that may be scored, for nothing smaller would do. share: the mean over the traffic. needed: the
    smallest share that tells in time, None: no share does, or it is not known. metric: the rate that takes longest;
    hours: what it takes at this share, None: not told within 28 days, or not known. whole_h: the same if every reply
    were scored. learning: what is usual is not known yet, so all that may be paid for is scored. by_risk: shares of the
    risk bands at the mean share, the most harmless first; found: the part of the flags that is then found; unseen: the
    rates asked for that no detector answers.
    """

    shares: Mapping[str, float]
    why: Why
    share: float
    cpu_s_per_minute: float
    needed: float | None = None
    needed_cpu_s_per_minute: float | None = None
    metric: str | None = None
    hours: float | None = None
    whole_h: float | None = None
    learning: bool = False
    within_h: float | None = None
    may_cost: float | None = None
    by_risk: Sequence[float] = ()
    found: float | None = None
    unseen: Sequence[str] = ()

    @property
    def in_time(self) -> bool | None:
        """Whether a doubling is told in the time asked for; None where nobody asked, or nothing is known."""
        if self.within_h is None or self.learning or self.metric is None:
            return None
        return self.hours is not None and self.hours <= self.within_h


@dataclass(frozen=True, slots=True)
class _Wish:
    """Shares that a bot should have if money did not matter, by version; without the margin `least`."""

    wanted: Mapping[str, float]
    least: float
    needed: float | None
    learning: bool
    cost: Mapping[str, float] = field(default_factory=dict)  # CPU-seconds a minute of each version, all of it scored


def planned(bots: Mapping[tuple[str, str], Planned], cost_s: float, goal: Goal) -> dict[tuple[str, str], BotPlan]:
    """Plan all bots at once, since they share what may be paid for: where it does not suffice, each has less.

    A new version is scored whole for its first day, so that what is wrong with it is found sooner; so is a bot whose
    usual rate is not known yet. Both only as far as the cost allows.

    Args:
        bots: by name and environment.
        cost_s: CPU-seconds that scoring one reply takes, > 0.
        goal: what is asked for.
    Example:
        >>> usual = Yardstick(0, (1.25, 1.5, 2.0, 3.0, 5.0), (1.0,) * 5, (1.0,) * 5, 1.0)
        >>> shop = Planned([Watched("toxicity", 0.005, 3360, usual, 864.0)], {"v1": Version(2000.0)})
        >>> made = planned({("shop", "prod"): shop}, 0.02, Goal(12.0, ("toxicity",), 30.0))["shop", "prod"]
        >>> round(made.share, 2), made.hours <= 12, made.why, round(made.cpu_s_per_minute, 2)
        (0.15, True, 'goal', 0.1)
        >>> poor = planned({("shop", "prod"): shop}, 0.02, Goal(12.0, ("toxicity",), 0.05))["shop", "prod"]
        >>> round(poor.share, 2), poor.hours > 12, poor.why
        (0.07, True, 'cost')
    """
    wishes = {name: _wish(bot, cost_s, goal) for name, bot in bots.items()}
    total = sum(wish.wanted[version] * cost for wish in wishes.values() for version, cost in wish.cost.items())
    factor = 1.0
    if goal.cpu_s_per_minute is not None and total * MARGIN > goal.cpu_s_per_minute:
        factor = min(1.0, goal.cpu_s_per_minute / MARGIN / total)
    return {name: _plan(bot, wishes[name], factor, goal) for name, bot in bots.items()}


def _wish(bot: Planned, cost_s: float, goal: Goal) -> _Wish:
    cost = {name: each.replies_per_hour * cost_s / 60.0 for name, each in bot.versions.items()}
    learning = not (bot.watched or bot.unseen) or any(each.learning for each in bot.watched)
    needed = None
    if goal.within_h is not None and not learning and bot.watched and bot.replies_per_hour > 0:
        needed = _needed(bot, cost_s, goal.within_h, goal.most)
    least = goal.most if needed is None else needed
    usual = min(goal.most, least * MARGIN)
    wanted = {name: goal.most if each.is_new else usual for name, each in bot.versions.items()}
    return _Wish(wanted, least, needed, learning and goal.within_h is not None, cost)


def _needed(bot: Planned, cost_s: float, within_h: float, most: float) -> float | None:
    """The smallest share that tells a doubling of each rate in time; None where no share does."""
    found = 0.0
    for each in bot.watched:
        if each.usual <= 0:  # twice nothing is nothing
            return None
        made = plan(
            bot.replies_per_hour,
            min(each.usual, 1.0 / RATIO),  # what is flagged more often cannot double; `hours` goes by what it is
            cost_s,
            within_h,
            _ANY_COST,
            each.yardstick,
            each.level,
            noticed_after=partial(each.hours, bot.replies_per_hour, risk=bot.risk),
        )
        if not made.enough or made.rate > most:
            return None
        found = max(found, made.rate)
    return found


def _plan(bot: Planned, wish: _Wish, factor: float, goal: Goal) -> BotPlan:
    shares = {
        name: each.share
        if factor == 1.0 and not each.is_new and _may_stay(each.share, wish, goal.most)
        else max(LEAST_RATE, _settled(wish.wanted[name] * factor, each.share, factor))
        for name, each in bot.versions.items()
    }
    traffic = bot.replies_per_hour
    share = sum(shares[name] * each.replies_per_hour for name, each in bot.versions.items()) / traffic if traffic else 1
    why: Why = "cost" if factor < 1 else "goal" if wish.needed is not None else "whole"
    found = min((each.found(share, bot.risk) for each in bot.watched), default=None)
    slowest, hours, whole = _slowest(bot, share) if not wish.learning and bot.watched else (None, None, None)
    cost = sum(wish.cost.values())
    return BotPlan(
        shares,
        why,
        share,
        sum(shares[name] * each for name, each in wish.cost.items()),
        wish.needed,
        None if wish.needed is None else wish.needed * cost,
        slowest,
        hours,
        whole,
        wish.learning,
        goal.within_h,
        goal.cpu_s_per_minute,
        () if bot.risk is None else list(bot.risk.shares(min(1.0, share)).values()),
        found,
        tuple(bot.unseen),
    )


def _may_stay(share: float, wish: _Wish, most: float) -> bool:
    """Whether the present share still does, so that it does not change with every hour's traffic."""
    return wish.least <= share <= min(most, wish.least * MARGIN**2)


def _settled(wanted: float, share: float, factor: float) -> float:
    """What may be paid for, unless the present share is a little below it."""
    return share if factor < 1 and wanted / MARGIN <= share <= wanted else wanted


def _slowest(bot: Planned, share: float) -> tuple[str | None, float | None, float | None]:
    """The rate whose doubling takes longest at this share, how long, and how long if every reply were scored."""
    found: list[tuple[float, str, float | None, float | None]] = []
    for each in bot.watched:
        hours, whole = (each.hours(bot.replies_per_hour, part, bot.risk) for part in (share, 1.0))
        found.append((float("inf") if hours is None else hours, each.metric, hours, whole))
    _, metric, hours, whole = max(found, key=lambda one: one[0])
    return metric, hours, whole
