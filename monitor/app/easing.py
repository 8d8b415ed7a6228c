"""Scores less of the traffic while a worker is behind, and more again once it has caught up."""

import time
from collections.abc import Callable, Collection, Sequence
from typing import Protocol

import structlog

from detectors.score import Scores
from detectors.transcript import Transcript
from monitor.domain.load import RateTerms, Work, rate_for
from monitor.domain.ports import Scorer
from monitor.errors import StorageAway
from monitor.telemetry import metrics

LOOK_S = 30.0

log = structlog.get_logger()


class Eased(Protocol):
    """What a worker reads from, as far as its load goes."""

    @property
    def sources(self) -> Collection[int]:
        """The sources that are ours."""
        ...

    @property
    def behind(self) -> int:
        """Records that wait in them."""
        ...


class Easing:
    """A scorer that keeps account of the worker's time and, now and then, sets the rate of what it reads.

    Args:
        scorer: does the scoring.
        hold: lets a rate hold for sources from where they stand; a transaction.
        terms: bounds of the rate.
        clock: seconds.
        look_s: how often the rate is looked at.
        spent: CPU-seconds that scoring has taken so far.
        note: hears, as often, of replies that were scored and the CPU-seconds that they took; a transaction.
    """

    def __init__(
        self,
        scorer: Scorer,
        hold: Callable[[Collection[int], float], None],
        terms: RateTerms,
        clock: Callable[[], float] = time.monotonic,
        look_s: float = LOOK_S,
        spent: Callable[[], float] = lambda: 0.0,
        note: Callable[[int, float], None] = lambda replies, cpu_s: None,
    ) -> None:
        self._scorer = scorer
        self._spent = spent
        self._note = note
        self._noted_s = 0.0  # CPU-seconds
        self._unnoted = 0  # replies
        self._hold = hold
        self._terms = terms
        self._clock = clock
        self._look_s = look_s
        self._rate = terms.most
        metrics.SAMPLING_RATE.set(self._rate)
        self._behind: int | None = None
        self._handed_at: float | None = None
        self._start()

    def score(self, transcripts: Sequence[Transcript], while_waiting: Callable[[], None]) -> list[Scores]:
        """Score each transcript, and take the time."""
        began = self._clock()
        scores = self._scorer.score(transcripts, while_waiting)
        self._scoring_s += self._clock() - began
        self._scored += len(transcripts)
        self._unnoted += len(transcripts)
        return scores

    def handed(self, records: int) -> None:
        """A batch of so many records goes out now."""
        self._handed_at = self._clock()
        self._read += records

    def asked(self, reads: Eased) -> None:
        """The next batch is asked for: the last one is saved. Sets the rate where it is time to."""
        now = self._clock()
        if self._handed_at is not None:
            self._busy_s += now - self._handed_at
            self._handed_at = None
        if now - self._since >= self._look_s:
            self._look(reads, now)

    def _look(self, reads: Eased, now: float) -> None:
        self._note_cost()
        behind, before = reads.behind, self._behind
        if before is not None and self._read:
            arriving = max(0.0, (self._read + behind - before) / (now - self._since))
            work = Work(
                self._read, self._scored, max(0.0, self._busy_s - self._scoring_s), self._scoring_s, arriving, behind
            )
            self._set(rate_for(work, self._rate, self._terms), reads, behind)
        self._behind = behind
        self._start()

    def _set(self, rate: float, reads: Eased, behind: int) -> None:
        if rate == self._rate:
            return
        try:
            self._hold(reads.sources, rate)
        except StorageAway as away:
            log.warning("the sampling rate cannot be set now", why=str(away))
            return
        log.info(
            "a smaller share is scored until the worker has caught up"
            if rate < self._rate
            else "a larger share is scored again",
            rate=round(rate, 4),
            before=round(self._rate, 4),
            records_behind=behind,
        )
        self._rate = rate
        metrics.SAMPLING_RATE.set(rate)

    def _note_cost(self) -> None:
        """Say what scoring took since it was last said; while the database is away it adds up."""
        spent = self._spent()
        if not self._unnoted:
            return
        try:
            self._note(self._unnoted, spent - self._noted_s)
        except StorageAway as away:
            log.warning("what scoring takes cannot be noted now", why=str(away))
            return
        self._unnoted, self._noted_s = 0, spent

    def _start(self) -> None:
        self._since = self._clock()
        self._read = self._scored = 0
        self._busy_s = self._scoring_s = 0.0
