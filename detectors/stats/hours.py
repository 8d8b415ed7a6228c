"""Sums by hour of what was quiet: enough to say how much hours and days differ, and what time of day is usual."""

from dataclasses import dataclass

import numpy as np

from detectors.stats.isr import HOUR_S, FloatArray, IntArray


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours with traffic, oldest first: epoch seconds, units, their sums, their sums of squares."""

    at: IntArray
    n: FloatArray
    x: FloatArray
    q: FloatArray

    @staticmethod
    def none() -> "Hours":
        """No hours."""
        nothing = np.array([], dtype=np.float64)
        return Hours(np.array([], dtype=np.int64), nothing, nothing, nothing)

    def and_then(self, start: int, n: float, x: float, q: float) -> "Hours":
        """These, and one more slice, later than all before.

        Example:
            >>> hours = Hours.none().and_then(0, 10, 1, 1).and_then(300, 5, 2, 2).and_then(3600, 7, 0, 0)
            >>> hours.at.tolist(), hours.n.tolist(), hours.x.tolist()
            ([0, 3600], [15.0, 7.0], [3.0, 0.0])
        """
        hour = start // HOUR_S * HOUR_S
        if self.at.size and int(self.at[-1]) == hour:
            return Hours(self.at, _added(self.n, n), _added(self.x, x), _added(self.q, q))
        longer = (np.append(each, new) for each, new in ((self.n, n), (self.x, x), (self.q, q)))
        return Hours(np.append(self.at, hour), *longer)

    def before(self, moment: int) -> "Hours":
        """Only the hours that begin before that of `moment`."""
        return self._part(slice(0, int(self.at.searchsorted(moment // HOUR_S * HOUR_S))))

    def since(self, moment: int) -> "Hours":
        """Only the hours that begin at `moment` or later."""
        return self._part(slice(int(self.at.searchsorted(moment)), None))

    def _part(self, cut: slice) -> "Hours":
        return Hours(self.at[cut], self.n[cut], self.x[cut], self.q[cut])


def _added(values: FloatArray, more: float) -> FloatArray:
    """The last one, and more."""
    values = values.copy()
    values[-1] += more
    return values
