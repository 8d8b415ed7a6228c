"""Which conversations are scored: a hash decides, so that a replay samples the same."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

_SPAN = float(1 << 64)


def position_of(conversation_id: str, salt: bytes) -> float:
    """Give the place u in [0, 1) of a conversation: uniform, fixed for ever, unpredictable without the salt.

    Example:
        >>> 0 <= position_of("c-1", b"salt") < 1
        True
    """
    digest = blake2b(conversation_id.encode("utf-8", "replace"), digest_size=8, key=salt).digest()
    return int.from_bytes(digest, "big") / _SPAN


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
        steps = self.rates.get(source_id)
        if not steps:
            return 1.0
        place = bisect_right(steps, offset, key=lambda step: step[0])
        return steps[max(0, place - 1)][1]

    def keeps(self, conversation_id: str, pi: float) -> bool:
        """Say whether the conversation is scored: all of it, or nothing of it, while the rate stands."""
        return pi >= 1.0 or position_of(conversation_id, self.salt) < pi
