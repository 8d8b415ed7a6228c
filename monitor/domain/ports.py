"""Where the pipeline meets a service: the few methods that it calls."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from detectors.score import Scores
from detectors.transcript import Transcript
from monitor.domain.evidence import Evidence
from monitor.domain.notification import DeliveryTerms, Notification, Place
from monitor.domain.record import Batch, DeadLetter, Reading
from monitor.domain.source import Beat, FileStanding, Gap, Standing, Survey


class Records(Protocol):
    """Records in: a Kafka topic or a file. One thread calls it."""

    @property
    def finished(self) -> bool:
        """Whether no record will ever come again: a file at its end; never true for a topic."""
        ...

    def poll(self) -> Batch | None:
        """Give the next batch, or None when there is nothing now; blocks for up to 0.2 s.

        Partitions were placed, gaps booked and unreadable stretches skipped before this returns. The same records come
        again after `lost`, a rebalance or a restart, until they are saved.
        """
        ...

    def keep_alive(self) -> None:
        """Stay in the group while a batch is scored or Postgres is away: no records are taken; called every 0.2 s."""
        ...

    def still_owned(self, batch: Batch) -> Batch:
        """The batch less the partitions that were revoked since it was polled."""
        ...

    def saved(self, batch: Batch, event_times: Mapping[int, datetime]) -> None:
        """The batch is durable; go on after it. `event_times` is the newest event of each source, for the watermark."""
        ...

    def lost(self, source_ids: Collection[int]) -> None:
        """Another worker owns these sources, or saved our batch for us: read the stored offsets again and seek."""
        ...

    def close(self) -> None:
        """Leave the group and free everything; also while the broker is away."""
        ...


class Sources(Protocol):
    """Where reading stands, kept beside what was read; intake calls it between batches, each call is a transaction.

    Every method raises StorageAway where Postgres does not answer; the same call may then be made again.
    """

    def survey(self, topic: str, topic_id: str) -> Survey:
        """Say what is known of the topic with this id, before offsets are asked of the broker."""
        ...

    def place(
        self, topic: str, topic_id: str, partitions: Collection[int], starts: Mapping[int, int], now: datetime
    ) -> dict[int, Standing]:
        """Give the standing of each partition; those of `starts` that nobody placed before begin there.

        An older topic of the same name is over: its sources retire with a gap row each. A partition that is missing in
        the answer belongs to a topic that is over itself: ask the broker for the topic's id again.
        """
        ...

    def place_file(self, path: str, identity: str, now: datetime, *, live: bool = False) -> FileStanding:
        """Give the standing of the file whose content begins as `identity` says, wherever it lies now.

        `live`: it is a stream that somebody still writes, with a watermark and lateness like a topic.
        """
        ...

    def reached(self, identity: str, until: datetime) -> None:
        """A file was read up to this event time: slices that end by then may close, though it goes on."""
        ...

    def finish(self, identity: str) -> None:
        """A file was read to its end, or a topic with this id is gone: nothing waits for it any more."""
        ...

    def skip(self, gap: Gap, now: datetime) -> bool:
        """Book the gap and go on after it; False when the stored offset is not the gap's first any more."""
        ...

    def renew(self, gap: Gap, start: int, now: datetime) -> bool:
        """Retire the gap's source, whose log was cut, and open its next generation at `start`.

        False when the stored offset is not the gap's end any more.
        """
        ...

    def beat(self, beats: Sequence[Beat], owner: str, now: datetime) -> None:
        """Say that `owner` reads these sources, and how far it is."""
        ...


class Reader(Protocol):
    """Bytes to transcripts."""

    def read(self, batch: Batch) -> Reading:
        """Read every record of the batch: a reply, feedback, or a dead letter with a reason; never raises."""
        ...


class Scorer(Protocol):
    """Detectors in child processes, with a deadline."""

    def score(self, transcripts: Sequence[Transcript], while_waiting: Callable[[], None]) -> list[Scores]:
        """Score each transcript, in order; `while_waiting` is called at least every 0.2 s.

        Never raises for a transcript: a detector that raised, hung or died gives a Score without value whose `error`
        is the class of the failure.
        """
        ...


class Store(Protocol):
    """The one transaction of a batch."""

    def begin(self, batch: Batch) -> bool:
        """Count an attempt at each source's first batch since the start; True: take this one record by record."""
        ...

    def probe(self, batch: Batch) -> DeadLetter | None:
        """Note durably that the only record of `batch` is about to be scored; a dead letter when it was noted before
        and the process did not survive it. Does nothing where reading does not stand at this record any more."""
        ...

    def left(self, source_ids: Collection[int]) -> None:
        """Others own these sources now: nobody died over a record of theirs that was noted and not saved.

        Called where a part leaves its batch, and before that by intake, as soon as the group takes partitions back.
        """
        ...

    def save(
        self, batch: Batch, reading: Reading, scores: Sequence[Scores | None], evidence: Sequence[Evidence]
    ) -> None:
        """Save everything of the batch or nothing; `scores` runs parallel to `reading.replies`, None: not sampled.

        Raises:
            Fenced: others own some of the sources; take them out and save the rest.
            StorageAway: nothing is known about the batch; save the same again later.
        """
        ...


class Deliveries(Protocol):
    """The outbox as the sender sees it; every call is a transaction of its own.

    `owner` names the sender that holds a row; a call about a row that another sender took over meanwhile does nothing.
    """

    def claim(self, route: str, owner: str, now: datetime, terms: DeliveryTerms) -> Notification | None:
        """Take the next message that is due and mark it as being sent, durably, before anything is called.

        None when nothing is due, or when another sender has a message of this route in flight.
        """
        ...

    def claim_unknown(self, route: str, owner: str, now: datetime, terms: DeliveryTerms) -> Notification | None:
        """Take a message whose sending began long ago and whose end nobody knows, to look for it."""
        ...

    def sent(self, notification: Notification, owner: str, now: datetime, place: Place) -> None:
        """It is there; people were told of the alerts in it."""
        ...

    def again(self, notification: Notification, owner: str, at: datetime, why: str, *, repeat: bool = False) -> None:
        """It is surely not there (or may be doubled: `repeat`, which the message will say); send it at `at`."""
        ...

    def unknown(self, notification: Notification, owner: str, look_at: datetime, why: str) -> None:
        """Nobody knows whether it is there; look for it at `look_at` before anything else."""
        ...

    def hold(self, notification: Notification, owner: str, why: str, *, unknown: bool) -> None:
        """Keep it until the route works again, or (`unknown`: it may be there) until an operator decides."""
        ...

    def give_up(self, notification: Notification, owner: str, why: str) -> None:
        """It can never be sent as it is."""
        ...

    def start_anew(self, notification: Notification, owner: str, now: datetime, link: str | None) -> None:
        """The subject's message is gone or can no longer be changed: a new one takes over and links the old."""
        ...

    def hold_waiting(self, route: str, why: str) -> int:
        """Hold everything that waits for a route that cannot be used; says how many messages that was."""
        ...

    def release(self, route: str, now: datetime) -> int:
        """The route may work again: what was held for it waits again, less what nobody needs to be told any more."""
        ...
