"""One metric, this week against last week and against its reference: rates with intervals, then a verdict in words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from detectors.stats.comparison import p_of_z, smallest_visible_ratio, z_of_rates
from detectors.stats.discoveries import adjusted_p
from detectors.stats.interval import rate_interval, ratio_bounds
from detectors.stats.reference import PHI_WHILE_LEARNING
from monitor.domain.metric import BY_NAME, Metric
from monitor.domain.week import Week
from monitor.domain.weekly_facts import MetricFacts, Sums
from monitor.reporting import words
from monitor.reporting.means import mean_week
from monitor.reporting.report import Comparison, MetricWeek, Rate, ReferenceRate, Verdict

FEWEST_FLAGS = 5.0
"""Effective flags below which a number is luck: neither a percentage nor a verdict is given."""

FEWEST_REPLIES = 300
"""Scored replies below which a bot is never called steady or better, whatever the flags say."""

FALSE_DISCOVERIES = 0.10
"""Expected share of luck among the changes that a report names (Benjamini-Hochberg over the whole table)."""

_NAMES = {"last_week": "last week", "reference": "the reference"}
_ORDER: tuple[Verdict, ...] = ("worse", "better", "no_change", "learning", "cannot_say")


@dataclass(frozen=True, slots=True)
class _Test:
    """Two sides of one comparison, before its verdict: judged flags and exposure of each."""

    against: Literal["last_week", "reference"]
    metric: Metric
    phi: float
    now: Sums
    past: Sums

    @property
    def counts(self) -> tuple[float, int, float, int]:
        """Flags and replies before, flags and replies now."""
        return judged(self.past, self.metric), self.past.n_scored, judged(self.now, self.metric), self.now.n_scored

    @property
    def possible(self) -> bool:
        """Whether a change could be told from luck: enough flags came, or would have come at the rate before."""
        past_flags, past_replies, flags, replies = self.counts
        if not (past_replies and replies):
            return False
        return max(flags, past_flags * replies / past_replies) / self.phi >= FEWEST_FLAGS

    @property
    def z(self) -> float:
        """Standard errors by which the rate lies above the one before, dispersion included."""
        return z_of_rates(*self.counts, phi=self.phi)


def judged(sums: Sums, metric: Metric) -> float:
    """The raw counts that are compared: conversations where a conversation counts once, else replies."""
    return float(sums.units if metric.unit == "first" else sums.flagged)


def metric_of(name: str) -> Metric:
    """The metric of that name; a name that this version no longer knows is shown as it is."""
    return BY_NAME.get(name) or Metric(name, name, "reply", "up", "ticket", 1.0, 0.0, 1.25, f"{name} flags")


def compared(week: Week, facts: list[MetricFacts]) -> list[MetricWeek]:
    """Give every metric of the table its verdict; all of them at once, for the table is tested as one.

    Args:
        week: the week that the last entry of each `weeks` is about.
        facts: every metric of every bot.
    Returns:
        One entry per fact, in order.
    """
    tests = [[] if metric_of(each.metric).kind == "mean" else _tests(each) for each in facts]
    possible = [test for some in tests for test in some if test.possible]
    chance = dict(zip(map(id, possible), adjusted_p([p_of_z(test.z) for test in possible]), strict=True))
    return [
        _metric_week(week, each, tuple(_comparison(test, chance.get(id(test))) for test in some))
        if metric_of(each.metric).kind == "rate"
        else mean_week(week, each, metric_of(each.metric))
        for each, some in zip(facts, tests, strict=True)
    ]


def with_segments(facts: Sequence[MetricFacts]) -> list[MetricFacts]:
    """Every metric, each followed by its segments that have streams of their own, compared week by week."""
    found = []
    for each in facts:
        found.append(each)
        metric = BY_NAME.get(each.metric)
        of_them = sorted(each.segments) if metric is not None else []
        for segment in of_them:
            if metric is not None and metric.is_judged_in(segment):
                weeks = (each.segments_last.get(segment), each.segments[segment])
                unknown: tuple[Sums | None, ...] = (None,) * (len(each.weeks) - 2)
                found.append(
                    MetricFacts(
                        each.metric,
                        unknown + weeks,
                        segment=segment,
                        phi=_phi(each),
                        counted_anew=each.counted_anew,
                    )
                )
    return found


def rate_of(sums: Sums | None, metric: Metric, phi: float) -> Rate | None:
    """The published rate of these sums; None where nothing was scored: no data is never read as 0."""
    if sums is None or sums.n_scored == 0:
        return None
    interval = rate_interval(sums.x, sums.w, sums.q, phi, mean_weight=sums.w / sums.n_scored)
    if interval is None:
        return None
    return Rate(
        n_scored=sums.n_scored,
        flagged=sums.flagged,
        units=sums.units,
        rate=interval.rate,
        low=interval.low,
        high=min(1.0, interval.high),
        effective_flags=judged(sums, metric) / phi,
    )


def _phi(facts: MetricFacts) -> float:
    return facts.reference.phi if facts.reference else facts.phi or PHI_WHILE_LEARNING


def _tests(facts: MetricFacts) -> list[_Test]:
    """The comparisons that have data on both sides; the reference first, for it does not move from week to week."""
    this, last = facts.weeks[-1], facts.weeks[-2]
    metric, phi = metric_of(facts.metric), _phi(facts)
    if this is None or not this.n_scored:
        return []
    tests = []
    anew = facts.counted_anew  # what another version of our detector has counted is no measure of this one's counts
    if facts.reference and facts.reference.sums.n_scored and not (anew and facts.reference.start < anew.since):
        tests.append(_Test("reference", metric, phi, this, facts.reference.sums))
    if last and last.n_scored and not anew:
        tests.append(_Test("last_week", metric, phi, this, last))
    return tests


def _comparison(test: _Test, p_adjusted: float | None) -> Comparison:
    past_flags, past_replies, flags, replies = test.counts
    if p_adjusted is None:
        return Comparison(test.against, "cannot_say", _too_few(test))
    ratio = (flags / replies) / (past_flags / past_replies) if past_flags else None
    low, high = ratio_bounds(past_flags, past_replies, flags, replies, test.phi)
    measured = Comparison(
        test.against,
        "no_change",
        "",
        ratio=ratio,
        ratio_low=low,
        ratio_high=high,
        z=test.z,
        p_adjusted=p_adjusted,
        smallest_visible=smallest_visible_ratio(past_flags, past_replies, replies, test.phi),
    )
    return _with_verdict(measured, test, seen=p_adjusted <= FALSE_DISCOVERIES)


def _with_verdict(measured: Comparison, test: _Test, *, seen: bool) -> Comparison:
    """Worse needs only to be seen; "better" and "no change" also need enough replies to be a fair word."""
    least = test.metric.min_change
    counts = measured.ratio is None or not 1.0 / least < measured.ratio < least
    worse = seen and counts and (test.z > 0) == (test.metric.bad == "up")
    if not worse and not _enough_replies(test):
        return replace(measured, verdict="cannot_say", words=_too_few(test))
    if not seen:
        return replace(measured, words=_nothing_seen(measured))
    ratio = f"{_ratio(measured)} {_NAMES[test.against]}{_bounds(measured)}"
    if not counts:
        return replace(measured, words=f"{ratio}: less than the {least:g} times that count")
    return replace(measured, verdict="worse" if worse else "better", words=ratio)


def _enough_replies(test: _Test) -> bool:
    return min(test.past.n_scored, test.now.n_scored) >= FEWEST_REPLIES


def _ratio(measured: Comparison) -> str:
    return "new: never flagged in" if measured.ratio is None else words.times(measured.ratio)


def _bounds(measured: Comparison) -> str:
    if measured.ratio is None or measured.ratio_low is None or measured.ratio_high is None:
        return ""
    return f" ({words.bare(measured.ratio_low)} to {words.bare(measured.ratio_high)})"


def _nothing_seen(measured: Comparison) -> str:
    if measured.smallest_visible is None:
        return "no change that could be seen"
    visible = words.times(measured.smallest_visible)
    return f"no change that could be seen; the smallest visible would have been {visible}"


def _too_few(test: _Test) -> str:
    past_flags, past_replies, flags, replies = test.counts
    small = f"{words.several(int(flags), 'flag')} in {words.several(replies, 'reply', 'replies')}"
    if min(past_replies, replies) < FEWEST_REPLIES:
        side = "" if replies < FEWEST_REPLIES else f", {words.count(past_replies)} of {_NAMES[test.against]}"
        return f"too few: {small}{side}; {FEWEST_REPLIES} replies are needed"
    before = f"{words.count(int(past_flags))} in {words.count(past_replies)} of {_NAMES[test.against]}"
    return f"too few: {small} after {before}; a verdict needs {FEWEST_FLAGS:.0f} flags"


def _metric_week(week: Week, facts: MetricFacts, against: tuple[Comparison, ...]) -> MetricWeek:
    metric, phi, reference = metric_of(facts.metric), _phi(facts), facts.reference
    rates = tuple(rate_of(sums, metric, phi) for sums in facts.weeks)
    reference_rate = rate_of(reference.sums, metric, phi) if reference else None
    verdict = _verdict(rates[-1], against, facts.learning)
    better = f"; better since {facts.better_since:%Y-%m-%d}" if facts.better_since is not None else ""
    anew = f"; {facts.counted_anew.words}" if facts.counted_anew is not None else ""
    return MetricWeek(
        metric=facts.metric,
        title=f"{metric.words} in {facts.segment}" if facts.segment else metric.words,
        unit=metric.unit,
        bad=metric.bad,
        verdict=verdict,
        words=_words(verdict, rates[-1], against, facts.learning) + better + _highest(facts, metric, rates[-1]) + anew,
        this=rates[-1],
        last=rates[-2],
        reference=ReferenceRate(reference.version, reference.start, reference.end, phi, reference_rate)
        if reference and reference_rate
        else None,
        learning=facts.learning,
        against=against,
        history=tuple((week.before(len(rates) - 1 - index), rate) for index, rate in enumerate(rates)),
        segment=facts.segment,
    )


def _highest(facts: MetricFacts, metric: Metric, whole: Rate | None) -> str:
    """The segment with the highest rate, where it lies surely above that of the whole bot."""
    if whole is None:
        return ""
    rates = {segment: rate_of(sums, metric, _phi(facts)) for segment, sums in facts.segments.items()}
    above = {
        segment: rate
        for segment, rate in rates.items()
        if rate is not None and rate.effective_flags >= FEWEST_FLAGS and rate.low > whole.rate
    }
    if not above:
        return ""
    worst = max(above, key=lambda segment: above[segment].low)
    return f"; highest in {worst}: {words.percent(above[worst].rate)}"


def _verdict(this: Rate | None, against: tuple[Comparison, ...], learning: str | None) -> Verdict:
    if this is None:
        return "no_traffic"
    found = {comparison.verdict for comparison in against}
    if learning:
        found.add("learning")
        if not found & {"worse", "better"}:
            # "No change since last week" is no comfort while nobody knows what is usual.
            return "learning" if this.n_scored >= FEWEST_REPLIES else "cannot_say"
    return next((verdict for verdict in _ORDER if verdict in found), "cannot_say")


def _words(verdict: Verdict, this: Rate | None, against: tuple[Comparison, ...], learning: str | None) -> str:
    if this is None:
        return "nothing was scored this week"
    own = [comparison.words for comparison in against if comparison.verdict == verdict]
    if verdict in ("worse", "better"):
        other = [each for each in against if each.verdict in ("worse", "better") and each.verdict != verdict]
        said = ", ".join(own) + "".join(f"; but {each.words}" for each in other)
        return f"{said}; {learning}" if learning else said
    if verdict == "learning":
        return str(learning)
    if own:
        return own[0]
    small = f"{words.several(this.flagged, 'flag')} in {words.several(this.n_scored, 'reply', 'replies')}"
    if learning:
        return f"too few: {small}; {learning}"
    return f"{small}; nothing to compare with yet"
