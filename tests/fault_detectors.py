"""Detectors that do harm, and one that does nothing; loaded by scoring processes as "tests.fault_detectors:NAME".

What a detector does depends on the reply: one that says "raise", "hang", ... gets it, all others are scored.
"""

import ctypes
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf

from detectors.score import Score, Scores, Tier
from detectors.transcript import Transcript


@dataclass(frozen=True)
class Faulty:
    """Scores a reply by its length, unless it says `word`: then `does` happens."""

    name: str
    word: str = ""
    does: Callable[[], object] = lambda: None
    flags_above: float = 10.0
    version: str = "1"
    tier: Tier = 1

    @property
    def scores(self) -> tuple[str, ...]:
        """The names of its scores: its own."""
        return (self.name,)

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Score, or do it."""
        found: list[Scores] = []
        for transcript in transcripts:
            value = float(len(transcript.reply))
            if self.word and self.word in transcript.reply:
                answer = self.does()
                value = answer if isinstance(answer, float) else value
            found.append({self.name: Score(value, value > self.flags_above, f"{self.name}@1")})
        return found


def no_op() -> Faulty:
    """Does nothing but answer, and flags nothing."""
    return Faulty("no_op", flags_above=inf)


def raises() -> Faulty:
    """Raises a KeyError whose message is the reply's own words."""

    def fail() -> None:
        raise KeyError("secret words")

    return Faulty("raises", "raise", fail)


def exits() -> Faulty:
    """Ends the process as a library sometimes does."""
    return Faulty("exits", "exit", sys.exit)


def hangs() -> Faulty:
    """Waits for ever, and lets other threads run."""
    return Faulty("hangs", "hang", lambda: threading.Event().wait())


def hogs() -> Faulty:
    """Computes for ever in C and holds the interpreter's lock, like a runaway regular expression."""
    return Faulty("hogs", "hog", lambda: 7 ** (7**12))


def dies() -> Faulty:
    """Is killed, like a process that took too much memory."""
    return Faulty("dies", "die", lambda: os.kill(os.getpid(), signal.SIGKILL))


def segfaults() -> Faulty:
    """Reads memory that is not there."""
    return Faulty("segfaults", "segfault", lambda: ctypes.string_at(0))


def allocates() -> Faulty:
    """Takes memory without end, in blocks that the system gives lazily."""
    return Faulty("allocates", "allocate", lambda: [bytes(2**28) for _ in range(10**6)])


def dies_once() -> Faulty:
    """Is killed the first time only: a file remembers."""

    def die() -> None:
        path = os.environ["DIED_ONCE"]
        if not os.path.exists(path):  # noqa: PTH110
            open(path, "w").close()  # noqa: PTH123
            os.kill(os.getpid(), signal.SIGKILL)

    return Faulty("dies_once", "die", die)


def not_finite() -> Faulty:
    """Answers no number."""
    return Faulty("not_finite", "infinite", lambda: float("nan"))


def prints() -> Faulty:
    """Writes to its standard output."""
    return Faulty("prints", "print", lambda: print("printed", flush=True))


class TooFew:
    """Answers for one transcript less than it was asked about."""

    name, version = "too_few", "1"
    tier: Tier = 1
    scores: tuple[str, ...] = ("too_few",)

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Leave out the last."""
        return [{"too_few": Score(0.0, False, "too_few@1")} for _ in transcripts[1:]]


def too_few() -> TooFew:
    """Answers for too few."""
    return TooFew()


class Incomplete(TooFew):
    """Leaves out a score that it promised."""

    name, scores = "incomplete", ("incomplete", "incomplete.part")

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Answer with one of two."""
        return [{"incomplete": Score(0.5, False, "incomplete@1")} for _ in transcripts]


def incomplete() -> Incomplete:
    """Answers for too few scores."""
    return Incomplete()


def pid() -> Faulty:
    """Answers with the number of its process."""
    return Faulty("pid", " ", lambda: float(os.getpid()))


def cannot_load() -> Faulty:
    """Fails while it is loaded."""
    raise OSError("model file is missing")


def dies_while_loading() -> Faulty:
    """Is killed while it is loaded."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("unreachable")


def hangs_while_loading() -> Faulty:
    """Waits for ever while it is loaded."""
    threading.Event().wait()
    raise AssertionError("unreachable")


def several() -> list[Faulty]:
    """Gives two detectors at once."""
    return [Faulty("one"), Faulty("two")]
