"""The scoring processes of a worker: a batch cut into chunks, each with a deadline, and what is done when one fails.

A process that dies or falls silent is replaced, and its chunk tried once more. If that fails too, its transcripts are
taken one by one, so that the one to blame is known, and only the detector that it harmed has no value for it.
"""

import logging
import selectors
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from types import TracebackType

from detectors.plugins.order import PluginOrder
from detectors.score import Score, Scores
from detectors.transcript import Transcript
from monitor.errors import ScoringAway
from monitor.scoring.process import Gone, ScoringProcess
from monitor.scoring.wire import CannotStart, Known, Part, Ready, Task
from monitor.telemetry import metrics

log = logging.getLogger(__name__)
CHUNK = 64
_WAIT_S = 0.1  # `while_waiting` is promised every 0.2 s
_STARTS = 3  # that may fail one after another before the worker gives up
_TIMEOUT, _CRASHED = "Timeout", "Crashed"


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Places in the batch, and which detectors have to score them; the third try takes each place alone."""

    places: Sequence[int]
    detectors: Sequence[int]
    tries: int = 1

    @property
    def alone(self) -> bool:
        return self.tries > 2 or len(self.places) == 1

    def steps(self) -> list[tuple[Sequence[int], int]]:
        """Places and detector of each part that will be answered, in order."""
        groups = [[place] for place in self.places] if self.alone else [self.places]
        return [(group, detector) for group in groups for detector in self.detectors]


@dataclass(slots=True)
class _Work:
    """What a process is at."""

    chunk: _Chunk
    steps: deque[tuple[Sequence[int], int]]


class Pool:
    """`Scorer` of domain/ports.py; make it before anything that starts threads. One thread calls it.

    Args:
        names: detectors, by their names in the registry or as "module:factory".
        processes: how many score at the same time.
        deadline: a process silent for so long over a chunk is killed.
        start_deadline: the same for one that loads its detectors.
        chunk: transcripts that are handed over at once, at most.
        memory_bytes: address space that a process may have; no limit without it.
        plugins: further detectors, as the settings order them.
        encoder: whether the shipped detectors read with the encoder.
    Raises:
        ScoringAway: the detectors cannot be loaded.
    """

    def __init__(
        self,
        names: Sequence[str],
        *,
        processes: int = 1,
        deadline: timedelta = timedelta(seconds=30),
        start_deadline: timedelta = timedelta(minutes=2),
        chunk: int = CHUNK,
        memory_bytes: int | None = None,
        plugins: Sequence[PluginOrder] = (),
        encoder: bool = True,
    ) -> None:
        self._names = tuple(names)
        self._plugins = tuple(plugins)
        self._encoder = encoder
        self._deadline_s = deadline.total_seconds()
        self._start_deadline_s = start_deadline.total_seconds()
        self._chunk = chunk
        self._memory_bytes = memory_bytes
        self._count = processes
        self._selector = selectors.DefaultSelector()
        self._processes: list[ScoringProcess] = []
        self._work: dict[ScoringProcess, _Work] = {}
        self._queue: deque[_Chunk] = deque()
        self._transcripts: Sequence[Transcript] = ()
        self._scores: list[dict[str, Score]] = []
        self._failed_starts = 0
        self._told: set[str] = set()
        self._heads: list[bytes] = []
        self._edition = 0  # of the learnt heads
        self._fresh_heads: Callable[[], Sequence[bytes] | None] = lambda: None
        self.replaced = 0
        self.cpu_s = 0.0  # that the processes took for what they answered
        self.detectors: tuple[Known, ...] = ()
        try:
            self._start_missing()
            while any(process.detectors is None for process in self._processes):
                self._turn(_WAIT_S)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> "Pool":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def score(self, transcripts: Sequence[Transcript], while_waiting: Callable[[], None]) -> list[Scores]:
        """Score each transcript, in order; never raises for one of them.

        Raises:
            ScoringAway: processes die while they load the detectors, again and again.
        """
        self._start_missing()
        fresh = self._fresh_heads()
        if fresh is not None:
            self._heads, self._edition = list(fresh), self._edition + 1
        self._transcripts, self._scores = transcripts, [{} for _ in transcripts]
        self._queue.extend(self._chunks(len(transcripts)))
        called_at = time.monotonic()
        try:
            with metrics.SCORE_DURATION.time():
                while self._queue or self._work:
                    self._hand_out()
                    self._turn(max(0.0, called_at + _WAIT_S - time.monotonic()))
                    if time.monotonic() >= called_at + _WAIT_S:
                        while_waiting()
                        called_at = time.monotonic()
        except BaseException:
            self._abandon()
            raise
        return list(self._scores)

    def follow(self, fresh_heads: Callable[[], Sequence[bytes] | None]) -> None:
        """Use what was learnt for single bots; asked before each batch, None means that nothing changed."""
        self._fresh_heads = fresh_heads

    def close(self) -> None:
        """End all processes, at the latest after a second."""
        until = time.monotonic() + 1
        for process in self._processes:
            process.socket.close()  # all of them hear it before we wait for the first
        for process in self._processes:
            process.end(max(0.0, until - time.monotonic()) if process not in self._work else 0.0)
        self._processes.clear()
        self._work.clear()
        self._selector.close()

    def _chunks(self, count: int) -> list[_Chunk]:
        """Cut a batch so that all processes have something to do."""
        size = max(1, min(self._chunk, -(-count // self._count)))
        everything = range(len(self.detectors))
        return [_Chunk(range(begin, min(begin + size, count)), everything) for begin in range(0, count, size)]

    def _hand_out(self) -> None:
        for process in list(self._processes):
            if not self._queue:
                return
            if process.detectors is None or process in self._work:
                continue
            if not process.alive:
                self._replace(process)  # it died idle: nobody's fault
                continue
            chunk = self._queue.popleft()
            self._work[process] = _Work(chunk, deque(chunk.steps()))
            transcripts = [self._transcripts[place] for place in chunk.places]
            heads = None if process.heads == self._edition else self._heads
            process.heads = self._edition
            self._talk(process, process.give, Task(transcripts, list(chunk.detectors), chunk.alone, heads))

    def _turn(self, wait_s: float) -> None:
        """Wait for whoever has something to say or room to hear, then look at the deadlines."""
        for key, events in self._selector.select(wait_s):
            process: ScoringProcess = key.data
            if events & selectors.EVENT_WRITE:
                self._talk(process, process.send)
            if events & selectors.EVENT_READ and process in self._processes:
                self._talk(process, self._hear, process)
        now = time.monotonic()
        for process in list(self._processes):
            if process.detectors is None and now > process.since + self._start_deadline_s:
                self._start_failed(process, f"nothing heard for {self._start_deadline_s:g} s")
            elif process in self._work and now > process.since + self._deadline_s:
                self._failed(process, _TIMEOUT)

    def _talk(self, process: ScoringProcess, what: Callable[..., None], *arguments: object) -> None:
        """Do something with a process that may be gone."""
        try:
            what(*arguments)
        except Gone:
            if process.detectors is None:
                self._start_failed(process, "it died while it loaded its detectors")
            elif process in self._work:
                self._failed(process, _CRASHED)
            else:
                self._replace(process)
            return
        events = selectors.EVENT_READ | (selectors.EVENT_WRITE if process.wants_to_send else 0)
        self._selector.modify(process.socket, events, process)

    def _hear(self, process: ScoringProcess) -> None:
        for answer in process.answers():
            match answer:
                case Ready(detectors):
                    process.detectors = self.detectors = tuple(detectors)
                    self._failed_starts = 0
                case CannotStart(why):
                    raise ScoringAway(self._cannot_load(why))
                case Part():
                    self._take(process, answer)

    def _take(self, process: ScoringProcess, part: Part) -> None:
        work = self._work[process]
        places, _ = work.steps.popleft()
        self.cpu_s += part.cpu_s
        for place, scores in zip(places, part.scores, strict=True):
            self._scores[place].update(scores)
        for failure in part.failures:
            self._tell_once("detector raised", failure)
        if not work.steps:
            del self._work[process]

    def _failed(self, process: ScoringProcess, error: str) -> None:
        """A process died or fell silent over a step: try again what it did not finish, or put the blame."""
        work = self._work.pop(process)
        self._replace(process)
        places, detector = work.steps[0]
        chunk = work.chunk
        self._tell_once("scoring process replaced", f"{error} in {self.detectors[detector].id}")
        if chunk.tries < 2:
            unfinished = list(dict.fromkeys(each for _, each in work.steps))
            self._queue.appendleft(_Chunk(chunk.places, unfinished, chunk.tries + 1))
            return
        if not chunk.alone:
            unfinished = [each for _, each in work.steps]
            self._queue.appendleft(_Chunk(chunk.places, unfinished, chunk.tries + 1))
            return
        [place] = places
        known = self.detectors[detector]
        for name in known.scores:
            self._scores[place][name] = Score(None, None, known.id, error=error)
        rest = [other for other in chunk.places if other > place]
        if rest:
            self._queue.appendleft(_Chunk(rest, chunk.detectors, 3))
        others = [each for group, each in list(work.steps)[1:] if group == places]
        if others:
            self._queue.appendleft(_Chunk([place], others, 3))

    def _start_missing(self) -> None:
        while len(self._processes) < self._count:
            self._start()

    def _start(self) -> None:
        process = ScoringProcess(self._names, self._memory_bytes, self._plugins, self._encoder)
        self._processes.append(process)
        self._selector.register(process.socket, selectors.EVENT_READ, process)

    def _replace(self, process: ScoringProcess) -> None:
        self._drop(process)
        self.replaced += 1
        self._start()

    def _drop(self, process: ScoringProcess) -> None:
        self._selector.unregister(process.socket)
        self._processes.remove(process)
        self._work.pop(process, None)
        process.end()

    def _start_failed(self, process: ScoringProcess, why: str) -> None:
        self._failed_starts += 1
        log.error("scoring process did not start", extra={"why": why})
        if not self.detectors or self._failed_starts >= _STARTS:
            raise ScoringAway(self._cannot_load(why))
        self._replace(process)

    def _cannot_load(self, why: str) -> str:
        return (
            f"a scoring process cannot load {', '.join([*self._names, *(each.name for each in self._plugins)])}: {why}"
        )

    def _abandon(self) -> None:
        """Leave the batch: nobody waits for the answers of those who are at it."""
        self._queue.clear()
        for process in list(self._work):
            self._drop(process)

    def _tell_once(self, event: str, what: str) -> None:
        """Log the first of many: a poisoned topic must not fill the disk."""
        if what not in self._told:
            self._told.add(what)
            log.warning(event, extra={"what": what})
