"""Scores the lines of a file in several processes, and gives the answers in the order of the lines."""

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

from monitor.errors import ScoringAway
from monitor.intake.streams import Line

Scorer = Callable[[Sequence[Line]], bytes]

_AHEAD = 2  # chunks that wait for each process, so that none is idle
_here: list[Scorer] = []  # of this process, one, made for its first chunk
_make: list[Callable[[], Scorer]] = []


def scored_together(chunks: Iterable[Sequence[Line]], make: Callable[[], Scorer], processes: int) -> Iterator[bytes]:
    """Score chunks of lines, many at a time; what is given back is in their order.

    Args:
        chunks: taken as they are needed, a few ahead.
        make: makes what scores a chunk, once in each process; it can be pickled, and so can what a chunk holds and
            what it raises.
        processes: how many score at the same time.
    Raises:
        ScoringAway: a process ended, by the kernel or by a detector.
    """
    waiting: deque[Future[bytes]] = deque()
    # Not forked: the runtime of the encoder does not survive that.
    with ProcessPoolExecutor(processes, get_context("spawn"), _begin, (make,)) as pool:
        try:
            for chunk in chunks:
                waiting.append(pool.submit(_scored, chunk))
                if len(waiting) > _AHEAD * processes:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        except BrokenProcessPool:
            raise ScoringAway(
                "a scoring process ended by itself or was killed (out of memory?); the lines above are whole;"
                " try scoring.processes = 1"
            ) from None
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _begin(make: Callable[[], Scorer]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the first process tells the others
    os.dup2(2, 1)  # what a detector prints must not mix with the answers
    _make.append(make)  # not made here: what is raised here breaks the pool and is never told


def _scored(chunk: Sequence[Line]) -> bytes:
    if not _here:
        [make] = _make
        _here.append(make())
    [score_chunk] = _here
    return score_chunk(chunk)
