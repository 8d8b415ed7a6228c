"""Which conversations are scored: a hash decides, so that a replay samples the same."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b
from math import inf

_SPAN = float(1 << 64)


def position_of(conversation_id: str, salt: bytes) -> float:
    """Give the place u in [0, 1) of a conversation: uniform, fixed for ever, unpredictable without the salt.

    Example:
        >>> 0 <= position_of("c-1", b"salt") < 1
        True
    """
    hasher = _salted(salt).copy()
    hasher.update(conversation_id.encode("utf-8", "replace"))
    return int.from_bytes(hasher.digest(), "big") / _SPAN


@lru_cache(maxsize=8)
def _salted(salt: bytes) -> blake2b:
    """Mix the salt in once: it costs as much as the rest."""
    return blake2b(digest_size=8, key=salt)


@dataclass(frozen=True, slots=True)
class Sampler:
    """Rates that hold per source from an offset on, and the rule u < pi.

    `rates` maps a source to its (from_offset, pi) pairs, sorted; a source without rates is scored whole. Every pi is in
    (0, 1] and fixed before its replies are seen, which keeps the published rates and the verdicts honest.
    """

    salt: bytes = field(repr=False)
    rates: Mapping[int, Sequence[tuple[int, float]]] = field(default_factory=dict)

    def pi(self, source_id: int, offset: int) -> float:
        """Give the inclusion probability of the record at this position."""
        return self.pi_until(source_id, offset)[0]

    def pi_until(self, source_id: int, offset: int) -> tuple[float, float]:
        """Give the inclusion probability at this position, and the offset from which another may hold."""
        steps = self.rates.get(source_id)
        if not steps:
            return 1.0, inf
        place = bisect_right(steps, offset, key=lambda step: step[0])
        return steps[max(0, place - 1)][1], steps[place][0] if place < len(steps) else inf

    def keeps(self, conversation_id: str, pi: float) -> bool:
        """Say whether the conversation is scored: all of it, or nothing of it, while the rate stands."""
        return pi >= 1.0 or position_of(conversation_id, self.salt) < pi
