"""systemd hears that we are up, that the loops turn, and nothing once they hang."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.domain.health import Health
from monitor.web.systemd import SystemdNotifier


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as bound:
        bound.bind(str(tmp_path / "notify"))
        bound.settimeout(5)
        yield bound


def test_systemd_hears_of_the_start_the_beats_and_the_end(listener: socket.socket) -> None:
    environment = {"NOTIFY_SOCKET": listener.getsockname(), "WATCHDOG_USEC": "3000000"}
    notifier = SystemdNotifier(Health(["worker"], now=0.0), lambda: 1.0, environment)

    notifier.start()
    heard = [listener.recv(100), listener.recv(100)]
    notifier.stop()

    assert heard == [b"READY=1", b"WATCHDOG=1"]
    assert listener.recv(100) == b"STOPPING=1"


def test_the_watchdog_is_not_fed_while_a_loop_hangs(listener: socket.socket) -> None:
    environment = {"NOTIFY_SOCKET": listener.getsockname(), "WATCHDOG_USEC": "300"}
    notifier = SystemdNotifier(Health(["worker"], now=0.0), lambda: 1000.0, environment)

    notifier.start()
    assert listener.recv(100) == b"READY=1"
    listener.settimeout(0.1)
    with pytest.raises(TimeoutError):
        listener.recv(100)
    notifier.stop()


def test_without_systemd_nothing_happens() -> None:
    notifier = SystemdNotifier(Health(), lambda: 0.0, {})

    notifier.start()
    notifier.stop()
