"""Which conversations are scored: a hash decides, so that a replay samples the same."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import blake2b
from math import inf
from typing import NamedTuple

from monitor.domain.record import Reply
from monitor.domain.risk import GLANCE
from monitor.domain.risk_band import name_of

OTHER = "other"  # the version, and the bot, that stands for all beyond those that are kept apart
ANY_BAND = 0
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


class Step(NamedTuple):
    """From this slice on these shares of a version's conversations are scored, by risk band.

    A band without a share of its own has that of `ANY_BAND`.
    """

    from_slice: datetime
    shares: Mapping[int, float]

    def of(self, band: int) -> float:
        """The share of the conversations of this band."""
        return self.shares.get(band, self.shares[ANY_BAND])


_WHOLE = Step(datetime.min.replace(tzinfo=UTC), {ANY_BAND: 1.0})
VersionKey = tuple[str, str, str]  # bot, env, model version


def standing_in(bot: str, env: str, version: str) -> list[VersionKey]:
    """Whose steps hold for a version that has none, the nearest first: what is beyond the limits is counted as these.

    Example:
        >>> standing_in("shop", "prod", "v1")[0], standing_in("shop", "prod", "v1")[-1]
        (('shop', 'prod', 'other'), ('other', 'other', 'other'))
    """
    places = ((bot, env), (OTHER, env), (OTHER, OTHER))
    found = [(*place, name) for place in places for name in (version, OTHER)]
    return [each for each in found if each != (bot, env, version)]


@dataclass(frozen=True, slots=True)
class Sampler:
    """Rates that hold per source from an offset on, shares that hold per version from a slice on; the rule u < pi.

    `rates` maps a source to its (from_offset, pi) pairs, sorted; a source without rates is scored whole. `versions`
    maps a version to its steps, sorted; one without steps has those of `OTHER`, and where there are none it is scored
    whole: it is new. pi is the product of the two. Every one is in (0, 1] and fixed before its replies are seen, which
    keeps published rates and verdicts honest.
    """

    salt: bytes = field(repr=False)
    rates: Mapping[int, Sequence[tuple[int, float]]] = field(default_factory=dict)
    versions: Mapping[VersionKey, Sequence[Step]] = field(default_factory=dict)

    def pi(self, source_id: int, offset: int) -> float:
        """Give the inclusion probability of the record at this position, as far as its source goes."""
        return self.pi_until(source_id, offset)[0]

    def pi_until(self, source_id: int, offset: int) -> tuple[float, float]:
        """Give the inclusion probability at this position, and the offset from which another may hold."""
        steps = self.rates.get(source_id)
        if not steps:
            return 1.0, inf
        place = bisect_right(steps, offset, key=lambda step: step[0])
        return steps[max(0, place - 1)][1], steps[place][0] if place < len(steps) else inf

    def step(self, bot: str, env: str, version: str, at: datetime) -> Step:
        """Give the shares of a version that hold at this moment."""
        steps = self.versions.get((bot, env, version))
        if not steps:  # of few replies
            steps = next(filter(None, map(self.versions.get, standing_in(bot, env, version))), ())
        place = bisect_right(steps, at, key=lambda step: step.from_slice)
        return steps[place - 1] if place else _WHOLE

    def drawn(self, reply: Reply, band: int = ANY_BAND) -> Reply:
        """Give the reply as its version's share has it: in the sample or not, with pi, band and segment."""
        said = reply.transcript
        step = self.step(said.bot, said.env, said.model_version, said.ended_at)
        share, least = step.of(band), min(step.shares.values())
        if band == reply.band and least >= 1.0:
            return reply
        pi = reply.pi * share
        kept = self.keeps(said.conversation_id, pi)
        even = least >= share or (kept and self.keeps(said.conversation_id, reply.pi * least))
        if band:
            said = replace(said, segments={**said.segments, GLANCE: name_of(band)})
        return replace(reply, transcript=said, pi=pi, band=band, kept=kept, even=even)

    def keeps(self, conversation_id: str, pi: float) -> bool:
        """Say whether the conversation is scored: all of it, or nothing of it, while the rate stands."""
        return pi >= 1.0 or position_of(conversation_id, self.salt) < pi
