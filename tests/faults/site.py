"""A whole site for fault tests: a Postgres and a broker of its own, and workers that are real processes."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from monitor.storage.embedded import EmbeddedPostgres
from monitor.storage.engine import connect
from monitor.storage.schema import upgrade
from tests.broker.broker import Broker
from tests.faults.cut import Wire
from tests.kafka_fixtures import Topic, new_topic

CONFIG = """
[database]
url = "{url}"
[kafka]
bootstrap_servers = ["{address}"]
topics = ["{topic}"]
group_id = "{group}"
start_from = "earliest"
session_timeout = "3s"
heartbeat_interval = "300ms"
metadata_max_age = "2s"
max_poll_records = 500
max_message_bytes = 100000
[sampling]
least = 1.0
[scoring]
processes = 1
detectors = ["toxicity", "generalisation"]
encoder = false
[web]
bind = "127.0.0.1:0"
"""


class Worker:
    """One `botwatch run --role worker`."""

    def __init__(self, config: Path, log: Path, role: str = "worker") -> None:
        self.log = log
        self.asked = False  # to end
        with log.open("ab") as output:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "monitor", "run", "--role", role, "--config", str(config)],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=Path(__file__).parents[2],
                # A group of its own, so that its scoring processes can be found and ended too.
                start_new_session=True,
            )
        # Its pipe closes however we die, and nothing of ours is left behind.
        self._guard = subprocess.Popen(
            ["sh", "-c", f"cat >/dev/null; kill -9 -{self.pid} 2>/dev/null"],
            stdin=subprocess.PIPE,
            start_new_session=True,
        )

    @property
    def pid(self) -> int:
        """The process, which leads a group of its own."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self._process.poll() is None

    @property
    def children(self) -> list[int]:
        """Its scoring processes."""
        listed = subprocess.run(["pgrep", "-P", str(self.pid)], capture_output=True, text=True, check=False)
        return [int(pid) for pid in listed.stdout.split()]

    def kill(self) -> None:
        """SIGKILL to the worker alone, as the kernel does when memory is out."""
        self.asked = True
        self._process.kill()
        self._process.wait()

    def freeze(self) -> None:
        """SIGSTOP, to its scoring processes too."""
        os.killpg(self.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        """SIGCONT."""
        os.killpg(self.pid, signal.SIGCONT)

    def stop(self, timeout_s: float = 10) -> float:
        """SIGTERM; seconds until it had ended. Longer than `timeout_s` is an error."""
        began = time.monotonic()
        self.asked = True
        self._process.terminate()
        self._process.wait(timeout_s)
        return time.monotonic() - began

    @property
    def exit_code(self) -> int | None:
        """What it ended with."""
        return self._process.poll()

    def sweep(self) -> None:
        """End whatever is left of it."""
        for number in (signal.SIGCONT, signal.SIGKILL):
            try:
                os.killpg(self.pid, number)
            except (ProcessLookupError, PermissionError):
                break
        self._process.wait()
        self._guard.kill()
        self._guard.communicate()


class Site:
    """Everything that a fault may hit. `engine` looks at the database from outside."""

    def __init__(
        self,
        folder: Path,
        postgres: EmbeddedPostgres,
        broker: Broker,
        partitions: int = 4,
        more: str = "",
        **topic: str,
    ) -> None:
        self._folder = folder
        self._more = more
        self._postgres = postgres
        self.broker = broker
        self.topic: Topic = new_topic(broker, partitions, **topic)
        self.engine: Engine = connect(postgres.url)
        self.workers: list[Worker] = []
        self.config = folder / "botwatch.toml"
        self.configure(postgres.url)

    def configure(self, url: str) -> None:
        """Let workers started from now on reach Postgres at another address."""
        self.config.write_text(
            CONFIG.format(url=url, address=self.broker.address, topic=self.topic.name, group=self.topic.group)
            + self._more
        )

    @contextmanager
    def wire(self) -> Iterator[Wire]:
        """Lead the workers started from now on to Postgres through a wire that can be cut."""
        folder = self._folder / "wire"
        folder.mkdir(mode=0o700)
        wire = Wire(folder, Path(str(self.engine.url.query["host"])))
        self.configure(f"postgresql://postgres@/{self.engine.url.database}?host={folder}")
        try:
            yield wire
        finally:
            wire.close()

    def start_worker(self, role: str = "worker") -> Worker:
        """Start one more."""
        worker = Worker(self.config, self._folder / f"{role}-{uuid4().hex[:6]}.log", role)
        self.workers.append(worker)
        return worker

    def crash_postgres(self) -> None:
        """Stop it without a word to anybody: `pg_ctl stop -m immediate`; `start_postgres` recovers from its log."""
        self._postgres._pg_ctl("stop", "-m", "immediate")

    def lose_postgres(self) -> None:
        """Crash it, but with all on disk that is there: not a second's worth of commits is forgotten."""
        with self.engine.connect() as connection:
            connection.exec_driver_sql("CHECKPOINT")
        self.crash_postgres()

    def start_postgres(self) -> None:
        """Start it again."""
        self._postgres.ensure_running()

    @contextmanager
    def frozen_postgres(self) -> Iterator[None]:
        """SIGSTOP to the server and all its sessions for the length of the block."""
        master = int((self._folder / "pg" / "postmaster.pid").read_text().split()[0])
        listed = subprocess.run(["pgrep", "-P", str(master)], capture_output=True, text=True, check=True)
        pids = [master, *map(int, listed.stdout.split())]
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in pids:
                os.kill(pid, signal.SIGCONT)

    def set_postgres(self, name: str, value: str) -> None:
        """Change a setting of the running server, for all sessions."""
        with self.engine.connect() as connection:
            connection = connection.execution_options(isolation_level="AUTOCOMMIT")
            connection.exec_driver_sql("SET default_transaction_read_only = off")
            connection.exec_driver_sql(f"ALTER SYSTEM SET {name} = {value}")
            connection.exec_driver_sql("SELECT pg_reload_conf()")
        self.engine.dispose()

    def saved(self) -> int:
        """Offsets passed so far, over all partitions."""
        with self.engine.connect() as connection:
            return int(connection.execute(text("SELECT coalesce(sum(next_offset), 0) FROM stream_offset")).scalar_one())

    def wait_until_saved(self, count: int, timeout_s: float = 60) -> None:
        """Wait until so many records are durable; a worker that ended on its own is an error."""
        self.wait(lambda: self.saved() >= count, timeout_s, f"{count} records saved")

    def wait(self, reached: Callable[[], bool], timeout_s: float, what: str) -> None:
        """Wait until something is true of the database or the workers."""
        deadline = time.monotonic() + timeout_s
        while True:
            try:
                if reached():
                    return
            except DBAPIError:
                self.engine.dispose()
            ended = [worker for worker in self.workers if not (worker.alive or worker.asked)]
            if ended:
                raise AssertionError(f"a worker ended by itself:\n{ended[0].log.read_text()[-3000:]}")
            if time.monotonic() > deadline:
                logs = "\n".join(worker.log.read_text()[-1500:] for worker in self.workers)
                raise AssertionError(f"not reached in {timeout_s} s: {what}; {self.saved()} saved\n{logs}")
            time.sleep(0.1)


@contextmanager
def site(broker: Broker, partitions: int = 4, more: str = "", **topic: str) -> Iterator[Site]:
    """A site with an empty database; everything started in it is gone afterwards.

    `more` is further TOML, `topic` settings of the topic (with _ for a dot).
    """
    folder = Path(tempfile.mkdtemp(prefix="botwatch-site-"))
    folder.chmod(0o755)
    postgres = EmbeddedPostgres(folder, durable=False)
    place = None
    try:
        engine = connect(postgres.url)
        upgrade(engine)
        engine.dispose()
        place = Site(folder, postgres, broker, partitions, more, **topic)
        yield place
    finally:
        if place is not None:
            for worker in place.workers:
                worker.sweep()
            place.engine.dispose()
        postgres.ensure_running()
        postgres.close()
        shutil.rmtree(folder, ignore_errors=True)
