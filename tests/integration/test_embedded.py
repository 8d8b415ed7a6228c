"""The embedded Postgres: shared, restarted, refused where it must be."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree

import pytest
from sqlalchemy import text

from monitor.errors import BotwatchError, NoDatabase, NotLetIn
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


def test_a_pid_file_that_is_still_empty_is_waited_for_and_one_left_empty_is_no_obstacle(folder: Path) -> None:
    with EmbeddedPostgres(folder, durable=False):
        pass
    pid_file = folder / "pg" / "postmaster.pid"
    pid_file.touch()

    with pytest.raises(NotLetIn):
        EmbeddedPostgres(folder, durable=False, wait_s=0.2)
    os.utime(pid_file, (0, 0))

    with EmbeddedPostgres(folder, durable=False) as server:
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


@pytest.fixture
def recovering(folder: Path) -> Iterator[EmbeddedPostgres]:
    """A server that was killed, and whose recovery lasts for as long as the file `hold` is there."""
    with EmbeddedPostgres(folder, durable=False) as server:
        hold = folder / "hold"
        hold.touch()
        # Real recovery from an archive, whose every file is asked for by a command: this one waits, then has none.
        with (folder / "pg" / "postgresql.auto.conf").open("a") as settings:
            settings.write(f"restore_command = 'while [ -e {hold} ]; do sleep 0.05; done; false'\n")
        os.kill(postmaster_pid(folder), signal.SIGKILL)
        (folder / "pg" / "recovery.signal").touch()
        shutil.chown(folder / "pg" / "recovery.signal", *owner_of(folder / "pg"))
        while not server.launch():  # until the kernel has let go of the old pid
            pass
        yield server
        hold.unlink(missing_ok=True)
        server.ensure_running()


def owner_of(path: Path) -> tuple[int, int]:
    return path.stat().st_uid, path.stat().st_gid


def test_a_server_that_recovers_is_waited_for(recovering: EmbeddedPostgres, folder: Path) -> None:
    with pytest.raises(NotLetIn, match=r"still starting after .* it goes on, so try again"):
        recovering.ensure_running(wait_s=0.5)
    with pytest.raises(NotLetIn):
        EmbeddedPostgres(folder, wait_s=0.1)
    waits = threading.Thread(target=recovering.ensure_running)
    waits.start()

    (folder / "hold").unlink()
    waits.join(30)

    assert answer(recovering) == "UTC"


def test_a_process_is_alive_and_not_ready_while_its_server_recovers(recovering: EmbeddedPostgres, folder: Path) -> None:
    port = free_port()
    settings = folder / "botwatch.toml"
    settings.write_text(f'data_dir = "{folder}"\n[web]\nbind = "127.0.0.1:{port}"\n')
    with subprocess.Popen(
        [sys.executable, "-m", "monitor", "run", "--role", "web", "--config", str(settings)], stderr=subprocess.DEVNULL
    ) as daemon:
        alive, ready = status(daemon, port, "/livez"), status(daemon, port, "/readyz")
        (folder / "hold").unlink()
        while status(daemon, port, "/readyz") != 200:
            time.sleep(0.1)
        daemon.terminate()

    assert (alive, ready, daemon.returncode) == (200, 503, 0)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def status(daemon: "subprocess.Popen[bytes]", port: int, path: str) -> int:
    """What the process answers, once it listens."""
    while daemon.poll() is None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}") as answered:
                return int(answered.status)
        except urllib.error.HTTPError as error:
            with error:
                return error.code
        except urllib.error.URLError:
            time.sleep(0.1)
    raise AssertionError(f"the process ended with {daemon.returncode}")
