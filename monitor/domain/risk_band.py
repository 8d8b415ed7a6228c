"""Risk bands: how risky a reply looks at a glance, as a number and a word that mean the same for ever."""

from collections.abc import Sequence
from functools import cache
from hashlib import sha256

from detectors.gate import tier0_batch, tier0_version

RISKY = 0.2  # value of the gate from which a reply looks risky: one in some twenty or fewer of a polite bot's
_TENS = 10
_WORDS = {1: "plain", 2: "risky"}


def bands_of(replies: Sequence[str]) -> list[int]:
    """Give the band of each reply: its last digit is 1 (plain) or 2 (risky).

    The other digits name the gate. Another gate has bands of its own, of which nothing is known yet, so that what was
    learnt of one is never believed of the other.

    Example:
        >>> [name_of(band)[:5] for band in bands_of(["Your parcel arrives today.", "You stupid idiot, go to hell!"])]
        ['plain', 'risky']
    """
    plain, risky = bands_now()
    return [risky if glance.value >= RISKY else plain for glance in tier0_batch(replies)]


def bands_now() -> tuple[int, int]:
    """The bands of the gate in use."""
    first = _gate() * _TENS
    return first + 1, first + 2


def name_of(band: int) -> str:
    """Give a band's word with its gate, as the value of a segment.

    Example:
        >>> name_of(0xA1B2C3 * 10 + 2)
        'risky-a1b2c3'
    """
    return f"{_WORDS[band % _TENS]}-{band // _TENS:06x}"


@cache
def _gate() -> int:
    """A number of 24 bits for the gate and its bound; with a digit behind it fits into 32."""
    return int(sha256(f"{tier0_version()} {RISKY}".encode()).hexdigest()[:6], 16)
