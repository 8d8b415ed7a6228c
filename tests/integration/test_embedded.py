"""The embedded Postgres: shared, restarted, refused where it must be."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree

import pytest
from sqlalchemy import text

from monitor.errors import BotwatchError, NoDatabase
from monitor.storage.embedded import EmbeddedPostgres
from monitor.storage.engine import connect

OTHER_PROCESS = """
import sys
from pathlib import Path
from monitor.storage.embedded import EmbeddedPostgres
with EmbeddedPostgres(Path(sys.argv[1]), durable=False):
    print("ready", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that the server's own user may enter; pytest's are closed to it."""
    made = Path(tempfile.mkdtemp(prefix="botwatch-embedded-"))
    made.chmod(0o755)
    yield made
    rmtree(made, ignore_errors=True)


def answer(server: EmbeddedPostgres) -> object:
    engine = connect(server.url)
    try:
        with engine.connect() as connection:
            return connection.execute(text("SELECT current_setting('TimeZone')")).scalar_one()
    finally:
        engine.dispose()


def postmaster_pid(folder: Path) -> int:
    return int((folder / "pg" / "postmaster.pid").read_text().split("\n", 1)[0])


def test_a_server_answers_in_utc_through_a_private_socket(folder: Path) -> None:
    with EmbeddedPostgres(folder, durable=False) as server:
        assert answer(server) == "UTC"
        assert (folder / "run").stat().st_mode & 0o777 == 0o700
        assert (folder / "pg").stat().st_mode & 0o777 == 0o700


def test_the_last_process_to_leave_stops_the_server(folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", OTHER_PROCESS, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"ready\n"
        server = EmbeddedPostgres(folder, durable=False)

        server.close()
        still_there = (folder / "pg" / "postmaster.pid").exists()
        other.communicate()

    assert still_there
    assert not (folder / "pg" / "postmaster.pid").exists()


def test_a_killed_process_is_no_user_any_more(folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", OTHER_PROCESS, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"ready\n"
        other.kill()
        other.wait()

    with EmbeddedPostgres(folder, durable=False) as server:
        assert answer(server) == "UTC"

    assert not (folder / "pg" / "postmaster.pid").exists()


def test_a_dead_postmaster_is_started_again(folder: Path) -> None:
    with EmbeddedPostgres(folder, durable=False) as server:
        os.kill(postmaster_pid(folder), signal.SIGKILL)

        while not server.ensure_running():  # until the kernel has let go of the old pid
            pass

        assert answer(server) == "UTC"


def test_a_path_too_long_for_a_socket_gets_a_short_private_one(folder: Path) -> None:
    deep = folder / ("long" * 30)
    with EmbeddedPostgres(deep, durable=False) as server:
        assert answer(server) == "UTC"
        assert not (deep / "run").exists()


def test_reading_commands_make_no_database(folder: Path) -> None:
    with pytest.raises(NoDatabase, match="botwatch db upgrade"):
        EmbeddedPostgres(folder / "none", create=False)

    assert not (folder / "none").exists()


def test_data_of_another_major_version_are_refused_with_the_way_out(folder: Path) -> None:
    (folder / "pg").mkdir()
    (folder / "pg" / "PG_VERSION").write_text("17\n")

    with pytest.raises(BotwatchError, match=r"made by Postgres 17.*pg_dump.*pg_restore"):
        EmbeddedPostgres(folder)
