"""The scoring process: loads the detectors, then scores what it is sent until its worker goes away."""

import contextlib
import ctypes
import faulthandler
import os
import resource
import signal
import socket
import sys
import threading
import time

import msgspec

from monitor.scoring.guarded import detector_id, learnt, load, scored
from monitor.scoring.wire import Answer, CannotStart, Frames, Known, Orders, Ready, decode_setup, decode_task, frame

_PR_SET_PDEATHSIG = 1


class Worker:
    """The other end of the socket."""

    def __init__(self, descriptor: int) -> None:
        self._socket = socket.socket(fileno=descriptor)
        self._frames = Frames()

    def say(self, answer: Answer) -> None:
        """Send an answer."""
        self._socket.sendall(frame(answer))

    def hear(self) -> bytes | None:
        """Wait for a task; None when the worker is gone."""
        while (payload := self._frames.next()) is None:
            came = self._socket.recv(1 << 20)
            if not came:
                return None
            self._frames.add(came)
        return payload


def main(orders: Orders) -> int:
    """Run until the worker closes its end, or is gone."""
    with contextlib.suppress(ConnectionError):
        return _run(orders)
    return 0


def _run(orders: Orders) -> int:
    _live_and_die_with(orders.worker)
    _limit_memory(orders.memory_bytes)
    worker = Worker(orders.socket)
    setup = worker.hear()
    if setup is None:
        return 0
    try:
        detectors = shipped = load(orders.names, decode_setup(setup).plugins, encoder=orders.encoder)
    except Exception as why:  # noqa: BLE001  (whatever a plug-in raises while it is loaded must be told)
        worker.say(CannotStart(f"{type(why).__name__}: {why}"))
        return 1
    worker.say(Ready([Known(detector_id(detector), tuple(detector.scores)) for detector in detectors]))
    while (payload := worker.hear()) is not None:
        task = decode_task(payload)
        if task.heads is not None:
            detectors = learnt(shipped, task.heads)
        chosen = [detectors[index] for index in task.detectors]
        groups = [[transcript] for transcript in task.transcripts] if task.alone else [task.transcripts]
        for group in groups:
            for detector in chosen:
                begun = time.process_time()
                part = scored(detector, group)
                part.cpu_s = time.process_time() - begun
                worker.say(part)
    return 0


def _live_and_die_with(worker: int) -> None:
    """Leave signals to the worker, and never outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C and systemd reach the whole group
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    faulthandler.enable()
    os.dup2(2, 1)  # what a detector prints must not mix with the results of a command
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    threading.Thread(target=_watch, args=(worker,), daemon=True).start()


def _watch(worker: int) -> None:
    """Leave when the worker died before the kernel knew that we want to know, or where it cannot tell."""
    while os.getppid() == worker:
        time.sleep(1)
    os._exit(1)


def _limit_memory(memory_bytes: int | None) -> None:
    if memory_bytes is not None:
        with contextlib.suppress(ValueError, OSError):  # not all systems can
            resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))


if __name__ == "__main__":
    sys.exit(main(msgspec.json.decode(sys.argv[1], type=Orders)))
