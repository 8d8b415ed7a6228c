"""Things to do now and then inside a loop."""

import random
import time


class Every:
    """Says every so many seconds of monotonic time that it is time; the first time at once."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._next_at = time.monotonic()

    def due(self) -> bool:
        """Whether it is time; a yes starts the next round."""
        now = time.monotonic()
        if now < self._next_at:
            return False
        self._next_at = now + self._seconds
        return True


class Backoff:
    """Says whether to try again: at once while all is well, then after `least_s` to `most_s` seconds with jitter."""

    def __init__(self, least_s: float, most_s: float) -> None:
        self._least_s, self._most_s = least_s, most_s
        self._failures = 0
        self._next_at = 0.0

    def ready(self) -> bool:
        """Whether the wait after the last failure is over."""
        return time.monotonic() >= self._next_at

    def failed(self) -> None:
        """Wait longer than after the failure before."""
        wait = min(self._most_s, self._least_s * 2 ** min(self._failures, 16))
        self._next_at = time.monotonic() + wait * random.uniform(0.5, 1.0)  # noqa: S311  (no secret)
        self._failures += 1

    def worked(self) -> None:
        """All is well again."""
        self._failures, self._next_at = 0, 0.0
