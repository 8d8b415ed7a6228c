"""The rate of a window from a few labels of replies with high and with low scores, whatever the detector gets wrong."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from detectors.learning.ridge import Floats
from detectors.stats.interval import Interval

FEWEST_IN_A_BIN = 8  # labels; with fewer an interval holds the truth too seldom, with more a bin is too wide
_DRAWS = 4000


@dataclass(frozen=True, slots=True)
class Stratum:
    """Replies that were sampled for labelling at the same rate, such as all that are flagged.

    `replies` are all of the window (weighted where a sample of them was scored), `labelled` those that people looked
    at, drawn at random from them, `positive` those that they labelled 1.
    """

    replies: float
    labelled: int
    positive: int


@dataclass(frozen=True, slots=True)
class Bins:
    """Labels sorted by the detector's score into bins of replies that it takes for alike.

    A bin ends where the next of `edges` begins; there is one bin more than edges. Within a bin the labelled replies
    stand for all others, so it does not matter that people looked at flagged ones first.
    """

    edges: tuple[float, ...]
    labelled: tuple[int, ...]
    positive: tuple[int, ...]

    def strata(self, replies: Sequence[float]) -> list[Stratum]:
        """Put beside the labels how many replies of the window each bin holds."""
        return [Stratum(*each) for each in zip(replies, self.labelled, self.positive, strict=True)]


def binned(values: Floats, truth: Floats, flags: NDArray[np.bool_] | None = None) -> Bins:
    """Sort labels into bins, each with at least eight labels where the scores can be told apart.

    Args:
        values: score of each labelled reply.
        truth: its label, 0 or 1.
        flags: whether the detector flags it; flagged and unflagged replies are in different bins where the score tells
            them apart, for people label more of the flagged ones.
    Example:
        >>> bins = binned(np.array([0.1] * 10 + [0.9] * 10), np.array([0.0] * 10 + [1.0] * 10))
        >>> bins.edges, bins.labelled, bins.positive
        ((0.5,), (10, 10), (0, 10))
    """
    order = np.argsort(values, kind="stable")
    ranked, labels = values[order], truth[order]
    whole = [0, len(values)]
    if flags is not None and flags.any() and not flags.all() and values[~flags].max() < values[flags].min():
        whole.insert(1, int((~flags).sum()))
    places = [0]
    for begin, end in pairwise(whole):
        places += _parted(ranked, labels, begin, end)
    counts = [(end - begin, int(labels[begin:end].sum())) for begin, end in pairwise(places)]
    return Bins(
        tuple(float(ranked[cut - 1] + ranked[cut]) / 2.0 for cut in places[1:-1]),
        tuple(labelled for labelled, _ in counts),
        tuple(positive for _, positive in counts),
    )


def _parted(ranked: Floats, labels: Floats, begin: int, end: int) -> list[int]:
    """Say where the bins between two places end, the last place included."""
    parts = max((end - begin) // FEWEST_IN_A_BIN, 1)
    wanted = [begin + (end - begin) * part // parts for part in range(1, parts)]
    # Equal scores stay together.
    possible = sorted({int(np.searchsorted(ranked[:end], ranked[cut - 1], side="right")) for cut in wanted})
    places = [begin]
    for cut in [*(cut for cut in possible if end - cut >= FEWEST_IN_A_BIN), end]:
        # Neighbours in which all labels are the same say the same, and are surer of it together.
        if len(places) > 1 and (labels[places[-2] : cut] == labels[cut - 1]).all():
            places.pop()
        places.append(cut)
    return places[1:]


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
