"""Learnt heads as files in `data_dir`, where no database is configured."""

import json
import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import structlog
from sqlalchemy import Engine

from detectors.learning.head import HeadRefused, from_bytes, to_bytes
from monitor.config.settings import Settings
from monitor.domain.learnt import Heads, KeptHead
from monitor.errors import BotwatchError
from monitor.storage.learnt_heads import HeadsInPostgres, already_there
from monitor.storage.opening import open_database

FOLDER = "learnt"
_WITHDRAWN = ".withdrawn"

log = structlog.get_logger()


@contextmanager
def open_heads(settings: Settings) -> Iterator[Heads]:
    """Open the place where heads are kept: the database that is configured, else the files in `data_dir`."""
    if settings.database.url is None:
        yield HeadsInFiles(settings.data_dir)
        return
    with open_database(settings) as engine:
        yield HeadsInPostgres(engine)


def heads_of(settings: Settings, engine: Engine) -> Heads:
    """The same place, for a process that has opened its database already."""
    return HeadsInFiles(settings.data_dir) if settings.database.url is None else HeadsInPostgres(engine)


class HeadsInFiles:
    """`Heads` of domain/learnt.py: a folder for each bot, in it SCORE.VERSION.npz and its figures beside it."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / FOLDER

    def in_use(self, bot: str | None = None) -> Sequence[KeptHead]:
        """Give the newest of each bot, model version and score; one that cannot be read is logged and left out."""
        folders = self._folders() if bot is None else [self._of(bot)]
        newest: dict[tuple[str, str, str], KeptHead] = {}
        for path in sorted(path for folder in folders for path in folder.glob("*.npz")):
            kept = _read(path)
            if kept is None:
                continue
            about = kept.head.about
            key = (about.bot, about.model_version, about.score)
            if key not in newest or newest[key].head.about.version < about.version:
                newest[key] = kept
        return [newest[key] for key in sorted(newest)]

    def next_version(self, bot: str, score: str) -> int:
        """Give the number after the highest that was ever given."""
        given = [int(found[1]) for path in self._of(bot).glob(f"{score}.*.npz*") if (found := _version(path, score))]
        return max(given, default=0) + 1

    def keep(self, kept: KeptHead) -> None:
        """Write it beside its place and move it there at once, so that nobody ever reads half a head."""
        about = kept.head.about
        folder = self._of(about.bot)
        path = folder / f"{about.score}.{about.version}.npz"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            figures = {"labels": kept.labels, "made_at": kept.made_at.isoformat(), "figures": kept.figures}
            _figures_of(path).write_text(json.dumps(figures), "utf-8")
            with tempfile.NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as file:
                file.write(to_bytes(kept.head))
            try:
                os.link(file.name, path)  # unlike a rename it takes no place that is taken
            except FileExistsError:
                raise already_there(about.bot, about.score, about.version) from None
            finally:
                Path(file.name).unlink()
        except OSError as error:
            raise BotwatchError(
                f"{folder} cannot be written: {error.strerror}; see data_dir, or configure database.url"
            ) from None

    def withdraw(self, bot: str, score: str, now: datetime) -> int:
        """Rename all that are in use."""
        paths = [path for path in self._of(bot).glob(f"{score}.*.npz") if _version(path, score)]
        for path in paths:
            path.rename(path.with_name(path.name + _WITHDRAWN))
        return len(paths)

    def stamp(self) -> object:
        """Name every file that is there."""
        return tuple(sorted(str(path) for folder in self._folders() for path in folder.glob("*.npz")))

    def _folders(self) -> list[Path]:
        return [path for path in self._folder.glob("*") if path.is_dir()]

    def _of(self, bot: str) -> Path:
        """The folder of a bot: its name as far as files may have it, and a hash, for any text may be a name."""
        plain = re.sub(r"[^a-z0-9]+", "-", bot.lower())[:40].strip("-")
        return self._folder / f"{plain}-{sha256(bot.encode()).hexdigest()[:12]}"


def _version(path: Path, score: str) -> re.Match[str] | None:
    return re.fullmatch(rf"{re.escape(score)}\.(\d+)\.npz({re.escape(_WITHDRAWN)})?", path.name)


def _figures_of(path: Path) -> Path:
    return path.with_suffix(".json")


def _read(path: Path) -> KeptHead | None:
    try:
        beside = json.loads(_figures_of(path).read_text("utf-8"))
        head = from_bytes(path.read_bytes())
        return KeptHead(head, beside["labels"], beside["figures"], datetime.fromisoformat(beside["made_at"]))
    except (OSError, ValueError, KeyError, TypeError, HeadRefused) as why:
        log.warning("learnt head left out", file=str(path), why=type(why).__name__)
        return None
