"""Records from JSON Lines: a file, a gzip file or standard input, as `Records` of domain/ports.py asks for them.

The offset of a record is the place of its first byte in the decompressed content, so a replay goes on where the last
one stopped. A file is known by what it holds, not by its name.
"""

import logging
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import UTC, datetime

from monitor.domain.ports import Sources
from monitor.domain.record import Advance, Batch, Record
from monitor.domain.source import Beat
from monitor.errors import SourceAway, StorageAway
from monitor.intake.streams import LONGEST_BYTES, Line, Stream, lines, open_stream

log = logging.getLogger(__name__)
BATCH_RECORDS = 2000
BATCH_BYTES = 8 * 1024 * 1024
_WAIT_S = 0.2


class FileRecords:
    """Reads one file, or standard input for "-", in order; one thread calls it.

    Args:
        path: the file.
        sources: where reading stands.
        owner: this worker's name, for the signs of life.
        event_time: gives the event time of a line, None where it has none; only asked with `until`.
        until: stop before the first line whose event is not before it; a later run goes on from there.
        longest: bytes of a line that are kept; a longer one will not be read anyway.
        progress: hears how many bytes were read, and how many there are (None for a stream).
        clock: the wall clock.
        batch_records: records in a batch at most.
        beat_s: seconds between two signs of life.
    Raises:
        SettingsError: the file cannot be opened.
    """

    def __init__(
        self,
        path: str,
        sources: Sources,
        owner: str = "replay",
        *,
        event_time: Callable[[bytes], datetime | None] = lambda _: None,
        until: datetime | None = None,
        longest: int = LONGEST_BYTES,
        progress: Callable[[int, int | None], None] = lambda done, total: None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        batch_records: int = BATCH_RECORDS,
        beat_s: float = 10.0,
    ) -> None:
        self._stream: Stream = open_stream(path)
        self._sources = sources
        self._owner = owner
        self._event_time = event_time
        self._until = until
        self._longest = longest
        self._progress = progress
        self._clock = clock
        self._batch_records = batch_records
        self._beat_s = beat_s
        self._identity: str | None = None
        self._lines: Iterator[Line | None] | None = None
        self._placed = False  # whether it is known where reading stands
        self._source_id = 0
        self._position = 0  # the stored offset
        self._taken = 0  # the one after the last line handed out
        self._ended = self._stopped_early = False
        self._damage: SourceAway | None = None
        self._newest: datetime | None = None
        self._beat_at = 0.0
        self.finished = False
        self.read_before = False

    def poll(self) -> Batch | None:
        """Give the next batch, or None when there is nothing now.

        Raises:
            SourceAway: the file is damaged, and everything before the damage is saved.
        """
        try:
            return self._poll()
        except StorageAway:
            log.warning("the database does not answer; trying again")
            time.sleep(_WAIT_S)
            return None

    def keep_alive(self) -> None:
        """Say that it is still read: windows wait for the end of a file only as long as somebody reads it."""
        if self._placed and time.monotonic() >= self._beat_at:
            beat = Beat(self._source_id, self._position, self._position, self._newest)
            try:
                self._sources.beat([beat], self._owner, self._clock())
            except StorageAway:
                return  # whoever saves the batch waits for it; the next beat tells all
            self._beat_at = time.monotonic() + self._beat_s

    def still_owned(self, batch: Batch) -> Batch:
        """All of it: nobody takes a file away, and who reads it too is met at the compare-and-set."""
        return batch

    def saved(self, batch: Batch, event_times: Mapping[int, datetime]) -> None:
        """The batch is durable."""
        for source_id, step in batch.advances.items():
            self._position = step.next
            newest = event_times.get(source_id)
            self._newest = max(filter(None, (self._newest, newest)), default=None)
        self._progress(self._stream.done, self._stream.total)

    def lost(self, source_ids: Collection[int]) -> None:
        """Somebody else replays the same file, or our last batch was saved after all: go on where reading stands."""
        self._placed = False

    def close(self) -> None:
        """Close the file."""
        self._stream.close()

    def _poll(self) -> Batch | None:
        if not self._placed and not self._place():
            return None
        self.keep_alive()
        batch = self._next_batch()
        if batch is None and self._ended:
            self._finish()
        return batch

    def _place(self) -> bool:
        """Find out where reading stands; False when that is not known yet or there is nothing to read."""
        identity = self._identity or self._stream.identity()
        if identity is None:
            return False
        standing = self._sources.place_file(self._stream.name, identity, self._clock(), live=self._stream.live)
        self._identity, self._source_id, self._position = identity, standing.source_id, standing.next_offset
        if standing.finished:
            self.read_before = self.finished = True
            log.warning("read to its end before; it is not read again", extra={"file": self._stream.name})
            return False
        self._placed = True
        if self._lines is None or standing.next_offset != self._taken:
            self._go_on_from(standing.next_offset)
        return True

    def _go_on_from(self, offset: int) -> None:
        self._stream.seek(offset)
        self._lines = lines(self._stream, offset, self._longest, _WAIT_S if self._stream.live else 0.0)
        self._taken, self._ended, self._stopped_early, self._damage = offset, False, False, None

    def _next_batch(self) -> Batch | None:
        """Collect what may be read now; after the last line, or before one that is too late, `_ended` becomes true."""
        records: list[Record] = []
        size = 0
        try:
            for line in () if self._ended else self._lines or ():
                if line is None:
                    break
                if self._too_late(line):
                    self._ended = self._stopped_early = True
                    break
                self._taken = line.next_offset
                if not line.value or line.value.isspace():
                    continue
                records.append(Record(self._source_id, line.offset, None, line.value))
                size += len(line.value)
                if len(records) >= self._batch_records or size >= BATCH_BYTES:
                    break
            else:
                self._ended = True
        except SourceAway as damage:  # what was read before it is saved first
            self._ended, self._damage = True, damage
        if not records:
            return None  # blank lines alone pass again after a restart
        return Batch(tuple(records), {self._source_id: Advance(self._position, self._taken)})

    def _too_late(self, line: Line) -> bool:
        if self._until is None:
            return False
        moment = self._event_time(line.value)
        return moment is not None and moment >= self._until

    def _finish(self) -> None:
        """Everything that will be read was saved: let its last windows close."""
        assert self._identity is not None  # noqa: S101
        if self._damage is not None:
            raise self._damage
        if self._stopped_early:
            assert self._until is not None  # noqa: S101
            self._sources.reached(self._identity, self._until)
        else:
            self._sources.finish(self._identity)
        self.finished = True
