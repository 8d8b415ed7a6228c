"""A mean (tone) this week against last week: moved, or not by as much as counts."""

import math

from detectors.stats.interval import mean_interval
from detectors.stats.reference import PHI_WHILE_LEARNING
from monitor.domain.metric import Metric
from monitor.domain.week import Week
from monitor.domain.weekly_facts import MetricFacts, Sums
from monitor.reporting import words
from monitor.reporting.report import Comparison, MetricWeek, Rate, Verdict

FEWEST_REPLIES = 300
SURE = 3.29  # standard errors: one in a thousand by luck
MARGIN = 1.96


def mean_week(week: Week, facts: MetricFacts, metric: Metric) -> MetricWeek:
    """Give the row of a mean; it has moved when it did so surely and by more than the tolerance, either way."""
    means = tuple(mean_of(sums) for sums in facts.weeks)
    verdict, said, against = _compared(means[-1], means[-2], metric)
    return MetricWeek(
        metric=facts.metric,
        title=metric.words,
        unit=metric.unit,
        bad="both",
        verdict=verdict,
        words=said,
        this=means[-1],
        last=means[-2],
        reference=None,
        learning=None,
        against=against,
        history=tuple((week.before(len(means) - 1 - index), mean) for index, mean in enumerate(means)),
    )


def mean_of(sums: Sums | None) -> Rate | None:
    """The mean of these sums with its interval; None where nothing was scored.

    Example:
        >>> mean = mean_of(Sums(n_scored=400, x=200.0, q=116.0, w=400.0))
        >>> round(mean.low, 3), mean.rate, round(mean.high, 3)
        (0.476, 0.5, 0.524)
    """
    interval = None if sums is None else mean_interval(sums.x, sums.w, sums.q, sums.n_scored, PHI_WHILE_LEARNING)
    if sums is None or interval is None:
        return None
    return Rate(
        n_scored=sums.n_scored,
        flagged=0,
        units=0,
        rate=interval.rate,
        low=interval.low,
        high=interval.high,
        effective_flags=float(sums.n_scored),
    )


def _compared(this: Rate | None, last: Rate | None, metric: Metric) -> tuple[Verdict, str, tuple[Comparison, ...]]:
    if this is None:
        return "no_traffic", "nothing was scored this week", ()
    if last is None:
        return "cannot_say", "nothing to compare with yet", ()
    if min(this.n_scored, last.n_scored) < FEWEST_REPLIES:
        return "cannot_say", f"too few: {FEWEST_REPLIES} replies are needed in both weeks", ()
    error = math.hypot(this.high - this.low, last.high - last.low) / (2 * MARGIN)
    moved = this.rate - last.rate
    ratio = this.rate / last.rate if last.rate > 0 else None
    beyond = ratio is None or abs(ratio - 1) > metric.tolerance
    if not beyond or abs(moved) <= SURE * error:
        said = f"no change that counts: less than {words.percent(metric.tolerance)}"
        return "no_change", said, (Comparison("last_week", "no_change", said, ratio=ratio),)
    said = f"{'higher' if moved > 0 else 'lower'}: {words.percent(last.rate)} last week"
    return "worse", said, (Comparison("last_week", "worse", said, ratio=ratio),)
