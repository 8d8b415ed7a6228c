"""What it is worth to score more of what looks risky: shares of the bands, and what they find."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from detectors.stats.isr import FloatArray
from detectors.stats.sampling_plan import chances_of_kinds

GLANCE = "glance"  # key of the segment that says how risky a reply looks at a glance


@dataclass(frozen=True, slots=True)
class Risk:
    """Risk bands of a bot: the part of the traffic that each is, and how likely it is flagged."""

    traffic: Mapping[int, float]
    likely: Mapping[int, float]

    def shares(self, share: float) -> dict[int, float]:
        """The share of each band that is scored, where `share` is scored on average.

        Example:
            >>> risk = Risk({1: 0.9, 2: 0.1}, {1: 0.001, 2: 0.1})
            >>> {band: round(share, 2) for band, share in risk.shares(0.1).items()}
            {1: 0.07, 2: 0.4}
        """
        found = chances_of_kinds(self._column(self.likely), self._parts, share)
        return dict(zip(self.traffic, found.tolist(), strict=True))

    def found(self, share: float, likely: Mapping[int, float]) -> float:
        """The part of a rate's flags that is found, where `share` is scored on average; `likely`: its own, by band.

        Example:
            >>> round(Risk({1: 0.9, 2: 0.1}, {1: 0.001, 2: 0.1}).found(0.1, {1: 0.001, 2: 0.1}), 2)
            0.37
        """
        parts, shares = self.parts(likely), self.shares(share)
        return sum(part * shares[band] for band, part in parts.items())

    def parts(self, likely: Mapping[int, float]) -> dict[int, float]:
        """The part of a rate's flags that lies in each band; `likely`: its own, by band."""
        flags = self._parts * self._column(likely)
        parts = flags / flags.sum() if flags.sum() > 0 else self._parts
        return dict(zip(self.traffic, parts.tolist(), strict=True))

    @property
    def _parts(self) -> FloatArray:
        traffic = np.array(list(self.traffic.values()), dtype=np.float64)
        parts: FloatArray = traffic / traffic.sum()
        return parts

    def _column(self, likely: Mapping[int, float]) -> FloatArray:
        return np.array([min(1.0, likely.get(band, 0.0)) for band in self.traffic], dtype=np.float64)
