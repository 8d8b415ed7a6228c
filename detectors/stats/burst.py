"""How many flags at once are told at once? The engine itself is asked, with the stream as it stands."""

from detectors.stats.engine import judge
from detectors.stats.stream import Settings, Slices, StreamState

MOST = 4096


def flags_that_fire(state: StreamState, settings: Settings, exposure: float, share: float) -> int | None:
    """Return the fewest flags in the next slice after which a quiet stream fires; nothing is changed.

    Args:
        state: after everything so far.
        settings: of the stream.
        exposure: units checked in a slice, > 0.
        share: the stream's part of the budget, in (0, 1].
    Returns:
        None where it fires already, has seen nothing, or not even 4096 flags would do: there is no past to tell from.
    Example:
        >>> import numpy as np
        >>> start = np.arange(0, 10 * 86_400, 300)
        >>> state = judge(StreamState(), Slices.of(start, 100.0, start // 300 % 10 == 0), Settings()).state
        >>> flags_that_fire(state, Settings(), 100.0, 1.0)
        6
    """
    if state.firing or state.last is None or exposure <= 0:
        return None
    at = [state.last + settings.slice_s]

    def fires(flags: int) -> bool:
        slices = Slices.of(at, [max(exposure, float(flags))], [float(flags)], share=share)
        return bool(judge(state, slices, settings).changes)

    low, high = 0, 1
    while not fires(high):
        low, high = high, 2 * high
        if high > MOST:
            return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if fires(middle) else (middle, high)
    return high
