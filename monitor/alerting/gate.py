"""When a route may be called: not too fast, not while it asked us to wait, not in a hot loop while it is broken."""

import random
from datetime import datetime, timedelta

POSTS_PER_S = 0.8  # Slack allows about one a second and channel, and lets short bursts pass
_LONGEST = timedelta(minutes=5)
_REFUSED = timedelta(minutes=5)
_SET_BACK = timedelta(minutes=1)


class Gate:
    """The gate of one route; `trouble` says why nothing can be delivered, None when all is well."""

    def __init__(self, per_s: float, rng: random.Random) -> None:
        self.trouble: str | None = None
        self.refused = False
        self._gap = timedelta(seconds=1 / per_s) if per_s < 1e6 else timedelta(0)
        self._rng = rng
        self._failures = 0
        self._opens_at: datetime | None = None
        self._closed_at: datetime | None = None

    def is_open(self, now: datetime) -> bool:
        """Whether the route may be called now; a clock that was set back does not keep it closed for so long."""
        if self._opens_at is None or self._closed_at is None:
            return True
        return now >= self._opens_at or now < self._closed_at - _SET_BACK

    def opens_in(self, now: datetime) -> timedelta:
        """How long until it opens; 0 when it is open."""
        return self._opens_at - now if self._opens_at is not None and not self.is_open(now) else timedelta(0)

    def used(self, now: datetime) -> None:
        """A call was made: the next one keeps its distance."""
        self._wait_until(now, self._gap)

    def answered(self) -> None:
        """The route works: whatever the trouble was, it is over."""
        self._failures = 0
        self.trouble = None
        self.refused = False

    def wait(self, now: datetime, pause: timedelta) -> datetime:
        """The route asked us to wait; gives the moment from which it may be called again."""
        return self._wait_until(now, pause)

    def failed(self, now: datetime, why: str) -> datetime:
        """The route is away: 1 s, 2 s, 4 s ... up to 5 min, each shortened by up to half so that senders part ways."""
        pause = min(timedelta(seconds=2.0 ** min(self._failures, 9)), _LONGEST)
        self._failures += 1
        self.trouble = why
        return self._wait_until(now, pause * self._rng.uniform(0.5, 1.0))

    def refuse(self, now: datetime, why: str) -> bool:
        """Token or channel do not work; True when that is new. Tried again every 5 minutes."""
        new = self.trouble != why
        self.trouble, self.refused = why, True
        self._wait_until(now, _REFUSED)
        return new

    def _wait_until(self, now: datetime, pause: timedelta) -> datetime:
        closed = None if self.is_open(now) else self._opens_at
        self._closed_at = now
        self._opens_at = now + pause if closed is None else max(closed, now + pause)
        return self._opens_at
