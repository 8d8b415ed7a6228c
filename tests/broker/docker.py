"""Kafka in a container, where a Docker engine answers and Java is not to be had."""

import atexit
import contextlib
import os
import shutil
import subprocess
from pathlib import Path

from tests.broker.broker import Broker, free_port
from tests.broker.java import CannotPrepare

COMPOSE = Path(__file__).parent / "compose.yaml"


def docker_broker() -> Broker:
    """Make a broker of compose.yaml on a free port; it runs after `start`.

    Raises:
        CannotPrepare: no docker command with compose, or no engine answers.
    """
    if shutil.which("docker") is None:
        raise CannotPrepare("no docker on the PATH")
    for command in (["docker", "info"], ["docker", "compose", "version"]):
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
        except subprocess.TimeoutExpired:
            raise CannotPrepare(f"{' '.join(command)} did not answer in 20 s") from None
        if done.returncode != 0:
            raise CannotPrepare(f"{' '.join(command)} says: {done.stderr.strip().splitlines()[-1:]}")
    port = free_port()
    return Broker(f"127.0.0.1:{port}", ContainerProcess(port), "Docker")


class ContainerProcess:
    """One compose project with one container, named after its port."""

    def __init__(self, port: int) -> None:
        self._project = f"botwatch-test-{port}"
        self._environment = {**os.environ, "BROKER_PORT": str(port)}
        self._created = False
        self.logs: Path | None = None
        atexit.register(self.remove)

    def start(self) -> None:
        """Create the container, or start it again with the log that it has."""
        self._compose("start", "kafka") if self._created else self._compose("up", "-d", "--quiet-pull")
        self._created = True

    def stop(self) -> None:
        """SIGTERM."""
        self._compose("stop", "kafka")

    def kill(self) -> None:
        """SIGKILL."""
        self._compose("kill", "kafka")

    def freeze(self) -> None:
        """Stop its clock."""
        self._compose("pause", "kafka")

    def thaw(self) -> None:
        """Let it go on."""
        self._compose("unpause", "kafka")

    def remove(self) -> None:
        """Remove the container with its log."""
        if self._created:
            with contextlib.suppress(subprocess.CalledProcessError):
                self._compose("down", "-v", "--timeout", "5")
            self._created = False
        atexit.unregister(self.remove)

    def _compose(self, *arguments: str) -> None:
        subprocess.run(
            ["docker", "compose", "-p", self._project, "-f", str(COMPOSE), *arguments],
            env=self._environment,
            check=True,
            capture_output=True,
        )
