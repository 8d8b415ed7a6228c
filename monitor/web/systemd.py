"""Tells systemd that the process is up and that its loops turn (sd_notify); does nothing elsewhere."""

import os
import socket
from collections.abc import Callable, Mapping
from threading import Event, Thread

from monitor.domain.health import Health


class SystemdNotifier:
    """Speaks to the socket that systemd names in the environment.

    The watchdog is fed only while every loop turns, so that a process that hangs is restarted, and one that waits for
    Kafka or Postgres is not.
    """

    def __init__(self, health: Health, clock: Callable[[], float], environment: Mapping[str, str] = os.environ) -> None:
        self._health = health
        self._clock = clock
        self._address = environment.get("NOTIFY_SOCKET", "")
        self._every_s = int(environment.get("WATCHDOG_USEC", 0)) / 1e6 / 3
        self._stopped = Event()
        self._thread = Thread(target=self._feed, name="watchdog", daemon=True)

    def start(self) -> None:
        """Say that the process is up."""
        self._tell("READY=1")
        if self._address and self._every_s > 0:
            self._thread.start()

    def stop(self) -> None:
        """Say that the process is on its way out."""
        self._tell("STOPPING=1")
        self._stopped.set()
        if self._thread.is_alive():
            self._thread.join(timeout=1)

    def _feed(self) -> None:
        while not self._stopped.is_set():
            if not self._health.look().hanging(self._clock()):
                self._tell("WATCHDOG=1")
            self._stopped.wait(self._every_s)

    def _tell(self, words: str) -> None:
        if not self._address:
            return
        # A leading @ stands for the abstract namespace of Linux, whose names begin with a zero byte.
        address = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as speaker:
            speaker.connect(address)
            speaker.send(words.encode())
