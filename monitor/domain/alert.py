"""An alert is one lasting trouble: its identity, and which stored alert an episode found anew belongs to."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

UPDATE_GAP = timedelta(minutes=30)  # event time between two updates in a thread
UPDATE_STEP = 1.2  # and only when the ratio moved by more than 20 %
UNHEARD_AFTER = timedelta(days=3)  # event time without a reply that ends what fires; a weekend ends nothing
LOST = ("unheard", "unwatched")  # outcomes that say that nobody can know whether it is over: it may be taken up again


def fingerprint(labels: Mapping[str, str]) -> str:
    """Name a trouble by its labels, whatever their order.

    Versions, values and times are not part of it: the same trouble stays the same while they change.

    Example:
        >>> fingerprint({"bot": "shop", "metric": "toxicity"}) == fingerprint({"metric": "toxicity", "bot": "shop"})
        True
    """
    canonical = json.dumps(dict(labels), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


class Span(Protocol):
    """An alert or an episode: the slice of its alarm, and when it ended (None: it goes on)."""

    @property
    def opened_slice(self) -> datetime:
        """Start of the slice of the first alarm."""
        ...

    @property
    def resolved_at(self) -> datetime | None:
        """End of the slice after which it was over."""
        ...


@dataclass(frozen=True, slots=True)
class Known:
    """A stored alert, as far as matching needs it."""

    id: int
    opened_slice: datetime
    resolved_at: datetime | None
    outcome: str | None = None


def matched(known: Sequence[Known], episodes: Sequence[Span]) -> dict[int, int]:
    """Say which stored alert each episode is: index of the episode -> index of the alert.

    Late data may move an alarm, or its end; the alert that people were told of stays the same one as long as the two
    overlap. The same slice of the first alarm wins over mere overlap.

    Args:
        known: stored alerts of one fingerprint, oldest first.
        episodes: what judging finds now for the same span of time, oldest first.
    """
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for same in (_same_alarm, _overlap):
        for index, episode in enumerate(episodes):
            if index in pairs:
                continue
            for place, alert in enumerate(known):
                if place not in taken and same(alert, episode):
                    pairs[index] = place
                    taken.add(place)
                    break
    return pairs


def worth_an_update(told: Mapping[str, Any] | None, ratio: float | None, at: datetime) -> bool:
    """Whether a firing alert that people were told of moved enough, long enough ago, for another word in the thread.

    Args:
        told: what the newest message says: `ratio` and `at` (ISO 8601, event time).
        ratio: how it stands now; None where it is unknown.
        at: up to when it was judged.
    """
    if told is None or ratio is None or at - datetime.fromisoformat(told["at"]) < UPDATE_GAP:
        return False
    before = told.get("ratio")
    return before is None or not 1 / UPDATE_STEP <= ratio / before <= UPDATE_STEP


def _same_alarm(alert: Known, episode: Span) -> bool:
    return alert.opened_slice == episode.opened_slice


def _overlap(alert: Known, episode: Span) -> bool:
    begins_before_end = alert.resolved_at is None or episode.opened_slice < alert.resolved_at
    ends_after_begin = episode.resolved_at is None or alert.opened_slice < episode.resolved_at
    return begins_before_end and ends_after_begin
