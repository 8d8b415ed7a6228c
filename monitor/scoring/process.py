"""The worker's end of one scoring process: starting it, talking to it without ever waiting, ending it."""

import contextlib
import os
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from detectors.plugins.order import PluginOrder
from monitor.scoring.wire import Answer, Frames, Known, Orders, Setup, Task, decode_answer, frame

# One thread a process: the processes are the parallelism, and threads that spin in between would slow all of them.
_ENVIRONMENT = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "TOKENIZERS_PARALLELISM": "false",
}
_RECEIVE_BYTES = 1 << 20


class Gone(Exception):
    """The process ended."""


class ScoringProcess:
    """A child with the detectors of `names` and `plugins`. Nothing here blocks but `end`."""

    def __init__(
        self,
        names: Sequence[str],
        memory_bytes: int | None = None,
        plugins: Sequence[PluginOrder] = (),
        encoder: bool = True,
    ) -> None:
        self.socket, theirs = socket.socketpair()
        self.detectors: tuple[Known, ...] | None = None  # None until it is ready
        self.since = time.monotonic()  # when it last said something, or was told something
        self.heads = 0  # which edition of the learnt heads it has; 0: none
        self._frames = Frames()
        self._outgoing = memoryview(b"")
        orders = Orders(list(names), theirs.fileno(), os.getpid(), memory_bytes, encoder)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "monitor.scoring.child", msgspec.json.encode(orders).decode()],
                env=_environment(),
                stdin=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
            )
        with contextlib.suppress(OSError):  # it died at once, which whoever listens to it will hear
            self.socket.sendall(frame(Setup(list(plugins))))
        self.socket.setblocking(False)

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def wants_to_send(self) -> bool:
        """Whether a part of the last task has not been taken by the kernel yet."""
        return bool(self._outgoing)

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self._process.poll() is None

    def give(self, task: Task) -> None:
        """Send a task, as far as it goes at once.

        Raises:
            Gone: the process ended.
        """
        self._outgoing = memoryview(frame(task))
        self.since = time.monotonic()
        self.send()

    def send(self) -> None:
        """Send more of the task.

        Raises:
            Gone: the process ended.
        """
        try:
            while self._outgoing:
                self._outgoing = self._outgoing[self.socket.send(self._outgoing) :]
        except BlockingIOError:
            return
        except OSError as error:
            raise Gone from error

    def answers(self) -> list[Answer]:
        """Take in what it said.

        Raises:
            Gone: the process ended.
        """
        try:
            came = self.socket.recv(_RECEIVE_BYTES)
        except BlockingIOError:
            return []
        except OSError as error:
            raise Gone from error
        if not came:
            raise Gone
        self._frames.add(came)
        answers: list[Answer] = []
        while (payload := self._frames.next()) is not None:
            answers.append(decode_answer(payload))
            self.since = time.monotonic()
        return answers

    def end(self, within_s: float = 0.0) -> None:
        """End it: it leaves by itself when its worker hangs up, and is killed where it does not in time."""
        self.socket.close()
        try:
            self._process.wait(within_s)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _environment() -> dict[str, str]:
    """Our own environment, less our secrets, and with our import path."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("BOTWATCH")}
    path = os.pathsep.join(place or str(Path.cwd()) for place in sys.path)
    return kept | _ENVIRONMENT | {"PYTHONPATH": path}
