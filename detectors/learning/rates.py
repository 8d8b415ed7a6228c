"""The rate of a window from a few labels of its flagged and its unflagged replies, whatever the detector gets wrong."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from detectors.stats.interval import Interval

_DRAWS = 4000


@dataclass(frozen=True, slots=True)
class Stratum:
    """Replies that were sampled for labelling at the same rate, such as all that are flagged.

    `replies` are all of the window, `labelled` those that people looked at, drawn at random from them, `positive` those
    that they labelled 1.
    """

    replies: int
    labelled: int
    positive: int


def corrected_rate(strata: Sequence[Stratum], seed: int = 0) -> Interval | None:
    """Estimate the share of 1 among all replies of the window, with its 95 % interval.

    Args:
        strata: every reply of the window is in exactly one of them; one without labels is taken for unknown.
        seed: of the draws; the same gives the same interval.
    Returns:
        None where there is no reply, or no label at all: no data is not the same as no flags.
    Source:
        Stratified estimate with Jeffreys intervals combined by simulation: L. D. Brown, T. T. Cai, A. DasGupta (2001),
        Interval estimation for a binomial proportion, Statistical Science 16, 101-133.
    Example:
        >>> rate = corrected_rate([Stratum(200, 25, 20), Stratum(800, 25, 1)])
        >>> round(rate.rate, 3), rate.low < 0.192 < rate.high
        (0.192, True)
    """
    total = sum(stratum.replies for stratum in strata)
    if total == 0 or not any(stratum.labelled for stratum in strata):
        return None
    rng = np.random.default_rng(seed)
    rate, draws = 0.0, np.zeros(_DRAWS)
    for stratum in strata:
        share = stratum.replies / total
        # Half a label of each kind is the prior of Jeffreys; without labels it says "anything".
        positive, others = stratum.positive + 0.5, stratum.labelled - stratum.positive + 0.5
        rate += share * (stratum.positive / stratum.labelled if stratum.labelled else 0.5)
        draws += share * rng.beta(positive, others, _DRAWS)
    low, high = np.quantile(draws, [0.025, 0.975])
    return Interval(rate, min(float(low), rate), max(float(high), rate))
