"""How long would it take to notice? What a team should know before it trusts a monitor: some changes cannot be seen."""

import math

from detectors.stats.isr import UP_RATIOS, threshold

SUPPORTED_PART = 0.7  # of the evidence that the past can ever support; close to all of it takes for ever


def expected_delay_h(
    flags_per_hour: float,
    ratio: float,
    false_alarms: float = 1.0,
    share: float = 1.0,
    phi: float = 1.0,
    past_flags: float = math.inf,
) -> float | None:
    """Return about how many hours pass until a change is told, right to about a third where only the rate changes.

    Args:
        flags_per_hour: usual flags an hour, > 0.
        ratio: the rate after the change over the usual one, > 0 and not 1.
        false_alarms: the budget in 28 days, > 0.
        share: the stream's share of it, in (0, 1].
        phi: variance inflation of the counts, > 0.
        past_flags: flags before the change, >= 0; few of them cannot support a claim about a small change.
    Returns:
        None where the flags so far could not support the claim, however long one waited.
    Source:
        G. Lorden (1971), Procedures for reacting to a change in distribution, Annals of Mathematical Statistics 42: the
        delay is a log threshold over the information an hour; here the threshold counts starts within that time.
    Example:
        >>> [round(expected_delay_h(5.0, ratio), 1) for ratio in (1.5, 2.0, 5.0)]
        [11.4, 3.8, 0.5]
        >>> expected_delay_h(5.0, 1.5, past_flags=20) is None
        True
    """
    information = flags_per_hour * (ratio * math.log(ratio) - ratio + 1.0) / phi
    level = threshold(false_alarms) / share
    supported = past_flags * (ratio - 1.0 - math.log(ratio)) / phi
    if SUPPORTED_PART * supported < math.log(level) + math.log(len(UP_RATIOS)):
        return None
    return max(math.log(max(level * information, math.e)), 1.0) / information
