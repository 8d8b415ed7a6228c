"""Risk bands: how risky a reply looks at a glance, as a small number that means the same for ever."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from hashlib import sha256

from detectors.gate import tier0_batch, tier0_version

BOUNDS = (0.03, 0.1, 0.4)  # of the gate's value: most replies of a polite bot lie below the first, few above the last
LEVELS = len(BOUNDS) + 1
_TENS = 10


def bands_of(replies: Sequence[str]) -> list[int]:
    """Give the band of each reply: its level is the last digit, 1 (harmless at a glance) to 4.

    The other digits name the gate and its bounds. Another gate has bands of its own, of which nothing is known yet, so
    that what was learnt of one is never believed of the other.

    Example:
        >>> [level_of(band) for band in bands_of(["Your parcel arrives today.", "You stupid idiot, go to hell!"])]
        [1, 4]
    """
    first = _first_band()
    return [first + bisect_right(BOUNDS, glance.value) for glance in tier0_batch(replies)]


def bands_now() -> list[int]:
    """The bands of the gate in use, the most harmless first."""
    return [_first_band() + level for level in range(LEVELS)]


def level_of(band: int) -> int:
    """How risky replies of this band look, 1 to 4; 0 where nobody looked."""
    return band % _TENS


@cache
def _first_band() -> int:
    """The generation, in six hex digits, times ten, plus 1: it fits into 32 bits."""
    named = f"{tier0_version()} {BOUNDS}"
    return int(sha256(named.encode()).hexdigest()[:6], 16) * _TENS + 1
