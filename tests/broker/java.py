"""Kafka on the Java of this machine: its jars by Maven, its start-up archive and its formatted log made once."""

import atexit
import contextlib
import fcntl
import hashlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.broker.broker import Broker, answers, free_port
from tests.broker.properties import server_properties

HERE = Path(__file__).parent
CACHE = Path(os.environ.get("BOTWATCH_TEST_CACHE", HERE.parents[1] / ".cache")) / "kafka"
CLUSTER_ID = "MkU3OEVBNTcwNTJENDM2Qk"
LEAST_JAVA = 17
# The serial collector and the first compiler alone halve the CPU of a start.
FLAGS = [
    "-Xmx384m",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
]


class CannotPrepare(Exception):
    """There is no broker to be had this way; the message says why."""


def prepare() -> Path:
    """Make what every start needs; give the folder with libs/, formatted/ and kafka.jsa.

    Takes 20 s the first time, nothing later. Several processes may call it at once.

    Raises:
        CannotPrepare: Java or Maven is missing, or Maven could not fetch the jars.
    """
    made_for = hashlib.sha256((_java_version() + (HERE / "pom.xml").read_text()).encode()).hexdigest()[:12]
    home = CACHE / made_for
    if (home / "ready").exists():
        return home
    home.mkdir(parents=True, exist_ok=True)
    with _locked(home / "lock"):
        if not (home / "ready").exists():
            _fetch_jars(home)
            _format_log(home)
            _archive_classes(home)
            (home / "ready").touch()
    return home


def java_broker() -> Broker:
    """Make a broker on free ports; it runs after `start`."""
    home = prepare()
    port, sasl_port = free_port(), free_port()
    process = JavaProcess(home, port, sasl_port)
    return Broker(f"127.0.0.1:{port}", process, "Java", sasl_address=f"127.0.0.1:{sasl_port}")


class JavaProcess:
    """One JVM with a log folder of its own; gone with us, whatever happens to us."""

    def __init__(self, home: Path, port: int, sasl_port: int, archive_to: Path | None = None) -> None:
        self._home = home
        self.port = port
        self._archive_to = archive_to
        self._java: subprocess.Popen[bytes] | None = None
        self._guard: subprocess.Popen[bytes] | None = None
        self.folder = Path(tempfile.mkdtemp(prefix="botwatch-kafka-"))
        logs = self.folder / "logs"
        self.logs: Path | None = logs
        shutil.copytree(home / "formatted", logs)
        (self.folder / "server.properties").write_text(server_properties(logs, port, free_port(), sasl_port))
        atexit.register(self.remove)

    @property
    def output(self) -> Path:
        """What the broker printed, over all its starts."""
        return self.folder / "output"

    def start(self, timeout_s: float = 60) -> None:
        """Start the JVM and wait until its port is open."""
        if self._java is not None:
            raise RuntimeError("the broker runs already")
        archive = (
            f"-XX:ArchiveClassesAtExit={self._archive_to}"
            if self._archive_to
            else f"-XX:SharedArchiveFile={self._home / 'kafka.jsa'}"
        )
        with self.output.open("ab") as output:
            # A session of its own: Ctrl-C in the terminal must not stop it before its clients.
            self._java = subprocess.Popen(
                _java(self._home, archive, "kafka.Kafka", self.folder / "server.properties"),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._guard = _guard(self._java.pid, self.folder)
        deadline = time.monotonic() + timeout_s
        while not answers(f"127.0.0.1:{self.port}"):
            if self._java.poll() is not None or time.monotonic() > deadline:
                self.kill()
                raise RuntimeError(f"Kafka did not start:\n{self.output.read_text()[-2000:]}")
            time.sleep(0.05)

    def stop(self) -> None:
        """SIGTERM and wait; a broker that does not stop in 30 s is killed."""
        if self._java is None:
            return
        self._java.terminate()
        try:
            self._java.wait(30)
        except subprocess.TimeoutExpired:
            self._java.kill()
        self._reap()

    def kill(self) -> None:
        """SIGKILL and wait."""
        if self._java is None:
            return
        self._java.kill()
        self._reap()

    def freeze(self) -> None:
        """SIGSTOP."""
        if self._java is not None:
            self._java.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """SIGCONT."""
        if self._java is not None:
            self._java.send_signal(signal.SIGCONT)

    def remove(self) -> None:
        """Kill what runs and delete the folder."""
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)
        atexit.unregister(self.remove)

    def _reap(self) -> None:
        assert self._java is not None
        self._java.wait()
        self._java = None
        if self._guard is not None:
            self._guard.kill()
            self._guard.wait()
            assert self._guard.stdin is not None
            self._guard.stdin.close()
            self._guard = None


def _java(home: Path, flag: str, main: str, *arguments: str | Path) -> list[str]:
    return ["java", *FLAGS, flag, "-cp", f"{home / 'libs'}/*", main, *map(str, arguments)]


def _guard(pid: int, folder: Path) -> subprocess.Popen[bytes]:
    """Start a shell that kills the broker when our end of its pipe closes, which happens however we die."""
    return subprocess.Popen(
        ["sh", "-c", f"cat >/dev/null; kill -9 {pid} 2>/dev/null; rm -rf '{folder}'"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _java_version() -> str:
    if shutil.which("java") is None:
        raise CannotPrepare(f"no java on the PATH (Java {LEAST_JAVA} or newer and Maven start a broker)")
    said = subprocess.run(["java", "-version"], capture_output=True, text=True, check=False).stderr
    digits = said.partition('version "')[2].split(".")[0].rstrip('"\n')
    if not digits.isdigit() or int(digits) < LEAST_JAVA:
        raise CannotPrepare(f"java says {said.splitlines()[:1]}; expected version {LEAST_JAVA} or newer")
    return said


def _fetch_jars(home: Path) -> None:
    if shutil.which("mvn") is None:
        raise CannotPrepare("no mvn on the PATH (Maven fetches the broker's jars)")
    command = ["mvn", "-B", "-q", "-f", str(HERE / "pom.xml"), "dependency:copy-dependencies"]
    command += ["-DincludeScope=runtime", f"-DoutputDirectory={home / 'libs'}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        errors = [line for line in done.stdout.splitlines() if line.startswith("[ERROR]")]
        raise CannotPrepare(f"Maven could not fetch Kafka's jars: {(errors or ['no reason given'])[0][:300]}")


def _format_log(home: Path) -> None:
    """Format once and copy the folder at each start: it holds no path, and formatting costs 2 s."""
    with tempfile.TemporaryDirectory() as folder:
        logs = Path(folder) / "logs"
        properties = Path(folder) / "server.properties"
        properties.write_text(server_properties(logs, free_port(), free_port(), free_port()))
        command = _java(home, "-Xshare:auto", "kafka.tools.StorageTool", "format", "-t", CLUSTER_ID, "-c", properties)
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise CannotPrepare(f"formatting the broker's log failed: {(done.stdout + done.stderr)[-300:]}")
        shutil.rmtree(home / "formatted", ignore_errors=True)
        shutil.copytree(logs, home / "formatted")


def _archive_classes(home: Path) -> None:
    """Dump the classes of one short run; a start with the archive takes half the time.

    Java ignores an archive that does not fit, without a word: so it is made anew for each version of Java.
    """
    process = JavaProcess(home, free_port(), free_port(), archive_to=home / "kafka.jsa")
    broker = Broker(f"127.0.0.1:{process.port}", process, "Java")
    try:
        broker.start()
        broker.create_topic("warm-up", 1)
        broker.produce("warm-up", [b"{}"])
        broker.stop()
    finally:
        broker.remove()


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
