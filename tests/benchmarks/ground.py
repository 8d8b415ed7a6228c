"""Where the benchmarks run: a real broker, and an embedded Postgres with its default, durable settings."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import msgspec
from sqlalchemy import Engine, create_engine, text

from monitor.storage.embedded import EmbeddedPostgres
from monitor.storage.engine import connect
from monitor.storage.partitions import make_partitions
from monitor.storage.schema import upgrade
from tests.benchmarks.orders import Orders, Report
from tests.benchmarks.topic import PARTITIONS
from tests.broker.broker import Broker
from tests.broker.find import find_broker

_LIMIT_S = 1800


class Site:
    """A Postgres server, and databases in it that live for one run."""

    def __init__(self, server: EmbeddedPostgres, admin: Engine) -> None:
        self._server = server
        self._admin = admin

    @contextmanager
    def database(self) -> Iterator[str]:
        """Give the address of an empty database with today's partitions."""
        name = f"bench_{uuid4().hex}"
        with self._admin.connect() as connection:
            connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE botwatch'))
        try:
            yield self._server.url_of(name)
        finally:
            with self._admin.connect() as connection:
                connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
                connection.execute(text("CHECKPOINT"))  # no run pays for writing what the one before left behind


@contextmanager
def site() -> Iterator[Site]:
    """Start Postgres; nothing of it is left at the end."""
    folder = Path(tempfile.mkdtemp(prefix="botwatch-bench-"))
    folder.chmod(0o755)  # the server may run as another user
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        server = stack.enter_context(EmbeddedPostgres(folder))
        template = connect(server.url)
        upgrade(template)
        with template.begin() as connection:
            make_partitions(connection, datetime.now(UTC))
        template.dispose()
        address = server.url_of("postgres").replace("postgresql:", "postgresql+psycopg:")
        admin = create_engine(address, isolation_level="AUTOCOMMIT")
        stack.callback(admin.dispose)
        yield Site(server, admin)


@contextmanager
def broker() -> Iterator[Broker]:
    """Start the broker, or take the one that somebody runs."""
    with find_broker() as found:
        yield found


def run(where: Site, address: str, topic: str, replies: int, orders: Orders, processes: int = 1) -> list[Report]:
    """Read the topic to its end with so many workers of one group; what they read must be all of it, counted once."""
    orders = msgspec.structs.replace(
        orders, address=address, topic=topic, group=f"bench-{uuid4().hex}", partitions=PARTITIONS // processes
    )
    with where.database() as database:
        orders.database = database
        reports = _run(orders, processes)
        read = sum(report.replies for report in reports)
        booked = read if orders.poll_only else _booked(database)
    if not read == booked == replies:
        raise SystemExit(f"{replies} replies were sent, {read} read and {booked} booked; expected the same number")
    return reports


def _run(orders: Orders, processes: int) -> list[Report]:
    command = [sys.executable, "-m", "tests.benchmarks.worker", msgspec.json.encode(orders).decode()]
    workers: Sequence[subprocess.Popen[bytes]] = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) for _ in range(processes)
    ]
    try:
        for worker in workers:
            assert worker.stdout is not None
            if worker.stdout.readline() != b"ready\n":
                raise SystemExit("a measured process did not become ready; see above")
        # No worker waits for this line longer than another: each owns its partitions by now.
        for worker in workers:
            assert worker.stdin is not None
            worker.stdin.write(b"go\n")
            worker.stdin.flush()
        return [msgspec.json.decode(worker.communicate(timeout=_LIMIT_S)[0], type=Report) for worker in workers]
    finally:
        for worker in workers:
            worker.kill()
            worker.wait()


def _booked(database: str) -> int:
    engine = connect(database)
    with engine.connect() as connection:
        booked: int = connection.execute(text("SELECT sum(seen) FROM ledger")).scalar_one()
    engine.dispose()
    return booked
