"""Keeps the scoring processes up with what was learnt for single bots."""

import time
from collections.abc import Callable, Sequence

import structlog

from detectors.learning.head import to_bytes
from monitor.domain.learnt import Heads
from monitor.errors import BotwatchError

EVERY_S = 30.0

log = structlog.get_logger()


class FreshHeads:
    """Asks every half minute whether heads were kept or withdrawn; gives all of them when they were, else None.

    While the place where they lie is away, the heads known last stay in use.
    """

    def __init__(self, heads: Heads, clock: Callable[[], float] = time.monotonic) -> None:
        self._heads, self._clock = heads, clock
        self._next = clock()
        self._stamp: object = None

    def __call__(self) -> Sequence[bytes] | None:
        """Give the heads in use, as bytes, when they are others than the last time."""
        if self._clock() < self._next:
            return None
        self._next = self._clock() + EVERY_S
        try:
            stamp = self._heads.stamp()
            if stamp == self._stamp:
                return None
            kept = self._heads.in_use()
        except BotwatchError as away:
            log.warning("learnt heads not read; those known last stay in use", why=str(away))
            return None
        first, self._stamp = self._stamp is None, stamp
        if kept or not first:
            log.info("learnt heads", heads=" ".join(f"{each.head.about.bot}:{each.head.about.id}" for each in kept))
        return [to_bytes(each.head) for each in kept]
