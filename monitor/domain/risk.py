"""What risk bands are worth: how much more of the risky is scored, what that finds, what each counts as."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from detectors.stats.isr import FloatArray
from detectors.stats.sampling_plan import chances_of_kinds
from detectors.stats.strata import relative_rates


@dataclass(frozen=True, slots=True)
class Risk:
    """Risk bands of a bot: the part of the traffic that each is, and how likely it is flagged."""

    traffic: Mapping[int, float]
    likely: Mapping[int, float]

    def shares(self, share: float) -> dict[int, float]:
        """The share of each band that is scored, where `share` is scored on average.

        Example:
            >>> risk = Risk({1: 0.9, 4: 0.1}, {1: 0.001, 4: 0.1})
            >>> {band: round(share, 2) for band, share in risk.shares(0.1).items()}
            {1: 0.07, 4: 0.4}
        """
        found = chances_of_kinds(self._column(self.likely), self._parts, share)
        return dict(zip(self.traffic, found.tolist(), strict=True))

    def found(self, share: float, likely: Mapping[int, float]) -> float:
        """The part of a rate's flags that is found, where `share` is scored on average; `likely`: its own, by band.

        Example:
            >>> round(Risk({1: 0.9, 4: 0.1}, {1: 0.001, 4: 0.1}).found(0.1, {1: 0.001, 4: 0.1}), 2)
            0.37
        """
        flags = self._parts * self._column(likely)
        if flags.sum() <= 0:
            return share
        return float(flags @ np.array(list(self.shares(share).values())) / flags.sum())

    @property
    def _parts(self) -> FloatArray:
        traffic = np.array(list(self.traffic.values()), dtype=np.float64)
        parts: FloatArray = traffic / traffic.sum()
        return parts

    def _column(self, likely: Mapping[int, float]) -> FloatArray:
        return np.array([min(1.0, likely.get(band, 0.0)) for band in self.traffic], dtype=np.float64)


class BandCount(NamedTuple):
    """A band in one segment and metric: flags as they are judged, scored replies, and those that they stand for."""

    segment: str
    metric: str
    band: int
    flags: float
    n: float
    w: float


class BandRate(NamedTuple):
    """How much more often a band is flagged than all of the traffic of its segment."""

    segment: str
    metric: str
    band: int
    relative: float


def band_rates(counts: Sequence[BandCount]) -> list[BandRate]:
    """Estimate how much more often each band is flagged, by metric; the same for all segments but for their mix.

    A segment whose traffic is riskier than the bot's has that in its own usual rate already: over its own traffic the
    relative rates are 1 on average, so that its exposure goes on as before.

    Example:
        >>> counts = [BandCount("", "toxicity", 1, 9, 9000, 9000), BandCount("", "toxicity", 4, 100, 1000, 1000)]
        >>> [(each.band, round(each.relative, 2)) for each in band_rates(counts)]
        [(1, 0.17), (4, 8.44)]
    """
    found: list[BandRate] = []
    for metric in sorted({each.metric for each in counts}):
        of_metric = [each for each in counts if each.metric == metric]
        relative = _of_bot([each for each in of_metric if not each.segment])
        for segment in sorted({each.segment for each in of_metric}):
            theirs = [each for each in of_metric if each.segment == segment]
            whole = sum(each.w for each in theirs)
            mean = sum(each.w * relative.get(each.band, 1.0) for each in theirs) / whole if whole > 0 else 1.0
            found += [BandRate(segment, metric, band, rate / mean) for band, rate in relative.items()]
    return found


def _of_bot(counts: Sequence[BandCount]) -> dict[int, float]:
    """Relative rates by band; each as if its replies had been sampled like all others."""
    flags = np.array([each.flags for each in counts], dtype=np.float64)
    units = np.array([each.n for each in counts], dtype=np.float64)
    return dict(zip([each.band for each in counts], relative_rates(flags, units).tolist(), strict=True))
