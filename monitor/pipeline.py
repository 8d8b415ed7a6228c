"""The life of one transcript: polled, read, scored, saved. Whatever dies between two lines, the rest comes again."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from typing import Any

from detectors.score import Scores
from monitor.domain.evidence import Evidence, Examples, evidence_of
from monitor.domain.ports import Reader, Records, Scorer, Store
from monitor.domain.record import Batch, DeadLetter, Reading, event_times
from monitor.errors import Fenced, Stopping, StorageAway


@dataclass(frozen=True, slots=True)
class Pipeline:
    """One worker; `steps(n)` sleeps in short steps, more of them with each n."""

    records: Records
    reader: Reader
    scorer: Scorer
    store: Store
    keep_evidence: timedelta
    examples: Examples
    stopped: Callable[[], bool]
    steps: Callable[[int, StorageAway], Iterable[None]]

    def run(self) -> None:
        """Until stopped, or until no record will ever come again: poll a batch, read it, score it, save it."""
        while not (self.stopped() or self.records.finished):
            batch = self.records.poll()
            if batch is not None:
                isolate = self.patiently(self.store.begin, batch)
                for part in batch.singles() if isolate else (batch,):
                    letter = self.patiently(self.probe, part) if isolate else None
                    if (part := self.owned(part)).advances:
                        self.process(part, Reading(dead_letters=[letter]) if letter else self.reader.read(part))

    def probe(self, part: Batch) -> DeadLetter | None:
        """Note what is scored alone, unless it left us: the other worker would take our note for that of a dead one."""
        return self.store.probe(part) if self.records.still_owned(part).advances else None

    def process(self, batch: Batch, reading: Reading) -> None:
        """Score what the sample keeps, mask what is flagged and a few other replies, save all of it."""
        scores = self.score(reading)
        pairs = zip(reading.replies, scores, strict=True)
        kept = [evidence_of(*pair, self.keep_evidence) or self.examples.example_of(*pair) for pair in pairs]
        self.save(batch, reading, scores, [evidence for evidence in kept if evidence])

    def score(self, reading: Reading) -> list[Scores | None]:
        """Hand the sample to the scoring processes; None for a reply out of it, without text, or synthetic."""
        kept = [reply for reply in reading.replies if reply.in_sample]
        scored = iter(self.scorer.score([reply.transcript for reply in kept], self.breathe))
        return [next(scored) if reply.in_sample else None for reply in reading.replies]

    def save(self, batch: Batch, reading: Reading, scores: list[Scores | None], evidence: list[Evidence]) -> None:
        """Save the batch; partitions that another worker owns leave it, a database that is away is waited for."""
        batch = self.owned(batch)
        while batch.advances:
            try:
                self.patiently(self.store.save, batch, reading, scores, evidence)
            except Fenced as fenced:
                self.records.lost(fenced.source_ids)
                batch = batch.without(fenced.source_ids)
            else:
                self.records.saved(batch, event_times(reading))
                break

    def owned(self, batch: Batch) -> Batch:
        """The batch less the partitions that another worker has now; of their records nobody is blamed."""
        ours = self.records.still_owned(batch)
        if left := batch.advances.keys() - ours.advances.keys():
            self.patiently(self.store.left, left)
        return ours

    def patiently(self, action: Callable[..., Any], *arguments: object) -> Any:
        """Do it; while Postgres is away stay in the group and try the same again."""
        for attempt in count():
            try:
                return action(*arguments)
            except StorageAway as away:
                for _ in self.steps(attempt, away):
                    self.breathe()
        return None

    def breathe(self) -> None:
        """Stay in the group while something takes long; leave at once when asked to stop."""
        self.records.keep_alive()
        if self.stopped():
            raise Stopping("asked to stop")
