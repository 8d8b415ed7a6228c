"""Why so much of a bot is scored, in words: what was asked for, what it costs, and what would be had for more."""

from collections.abc import Iterator

from monitor.alerting.words import percent
from monitor.domain.sampling_goal import BotPlan


def sampling_words(plan: BotPlan) -> Iterator[str]:
    """Say what share of the conversations is scored, why, and whether that is enough.

    Example:
        >>> from dataclasses import replace
        >>> fine = BotPlan({}, "goal", 0.154, 0.103, 0.14, 0.093, "toxicity", 11.4, 3.9, within_h=12)
        >>> print(*sampling_words(fine), sep="\\n")
        15% of the conversations: enough to tell a doubling of toxicity within 12 hours (after about 11 hours)
        takes 0.10 CPU-seconds a minute
        >>> poor = replace(fine, why="cost", share=0.07, hours=26.0, may_cost=0.05)
        >>> print(*sampling_words(poor), sep="\\n")
        7% of the conversations: as many as 0.05 CPU-seconds a minute pay for (all bots together)
        a doubling of toxicity is then told after about 26 hours; asked for was within 12 hours
        12 hours would take about 0.09 CPU-seconds a minute for this bot (sampling.cpu_s_per_minute)
    """
    yield f"{percent(plan.share)} of the conversations: {_why(plan)}"
    if plan.by_risk and plan.found is not None and plan.share < 1:
        yield (
            f"from {percent(min(plan.by_risk))} of what looks harmless to {percent(max(plan.by_risk))} of what looks"
            f" risky, which finds {percent(plan.found)} of what is flagged (sampling.by_risk)"
        )
    for name in plan.unseen:
        yield f"{name} is left out: no reply of this bot has a value of it so far (sampling.double_of)"
    if plan.learning:
        yield "what is usual is hardly known yet; once it is, no more is scored than a doubling needs"
    elif plan.in_time is False:
        yield from _too_late(plan)
    if plan.why != "cost":
        yield f"takes {cost(plan.cpu_s_per_minute)} CPU-seconds a minute"


def cost(cpu_s_per_minute: float) -> str:
    """Write CPU-seconds with two digits that count.

    Example:
        >>> cost(0.0931), cost(3.456), cost(412.3)
        ('0.09', '3.5', '412')
    """
    if cpu_s_per_minute < 0.01:
        return "less than 0.01"
    return f"{cpu_s_per_minute:.2f}" if cpu_s_per_minute < 1 else f"{cpu_s_per_minute:.{cpu_s_per_minute < 10:d}f}"


def _why(plan: BotPlan) -> str:
    if plan.why == "cost" and plan.may_cost is not None:
        return f"as many as {plan.may_cost:g} CPU-seconds a minute pay for (all bots together)"
    if plan.why == "goal" and plan.within_h is not None and plan.hours is not None:
        return (
            f"enough to tell a doubling of {plan.metric} within {about(plan.within_h)}"
            f" (after about {about(plan.hours)})"
        )
    return "as many as may be (sampling.rate)"


def _too_late(plan: BotPlan) -> Iterator[str]:
    asked = about(plan.within_h or 0.0)
    if plan.hours is None:
        yield f"a doubling of {plan.metric} cannot be seen then within 28 days; asked for was within {asked}"
    else:
        yield (
            f"a doubling of {plan.metric} is then told after about {about(plan.hours)}; asked for was within {asked}"
        )
    if plan.needed_cpu_s_per_minute is not None:
        yield (
            f"{asked} would take about {cost(plan.needed_cpu_s_per_minute)} CPU-seconds a minute for this bot"
            " (sampling.cpu_s_per_minute)"
        )
    elif plan.whole_h is not None and plan.share < 1:
        yield f"no share is enough: with every reply scored it takes about {about(plan.whole_h)}"
    elif plan.share < 1:
        yield "no share is enough: not even with every reply scored"
    else:
        yield "no sampling makes it sooner: there is no more traffic (sampling.double_within asks for too much)"


def about(hours: float) -> str:
    """Write a rough span of time.

    Example:
        >>> [about(hours) for hours in (0.08, 0.7, 1.4, 9.2, 31, 60, 200)]
        ['5 minutes', '40 minutes', '1.5 hours', '9 hours', '31 hours', '2.5 days', '8 days']
    """
    if hours < 1:
        minutes = max(5, 5 * round(hours * 12))
        return f"{minutes} minutes" if minutes < 60 else "1 hour"
    if hours < 36:
        return f"{half(hours, 3)} hours" if half(hours, 3) != "1" else "1 hour"
    return f"{half(hours / 24, 5)} days"


def half(value: float, below: float) -> str:
    """Rounded to halves below a limit, to whole numbers above it."""
    return f"{round(2 * value) / 2:g}" if value < below else f"{value:.0f}"
