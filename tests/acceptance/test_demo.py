"""The demo is the product: a bot that turns hostile is told of, its neighbour is not."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree

import pytest


def botwatch(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "monitor", *arguments], capture_output=True, text=True, check=False, timeout=170
    )


@dataclass(frozen=True, slots=True)
class Shown:
    """What a demo said, and the folder that it left."""

    done: subprocess.CompletedProcess[str]
    folder: Path


@pytest.fixture(scope="module")
def demo() -> Iterator[Shown]:
    """One demo, in a folder that the database server's own user may enter."""
    made = Path(tempfile.mkdtemp(prefix="botwatch-demo-"))
    made.chmod(0o755)
    yield Shown(botwatch("demo", "--folder", str(made / "demo")), made / "demo")
    rmtree(made, ignore_errors=True)


def test_the_demo_ends_in_one_root_message_for_the_bot_that_changed(demo: Shown) -> None:
    assert demo.done.returncode == 0, demo.done.stdout + demo.done.stderr
    assert "night-train" in demo.done.stdout
    assert "rail-7b-r13" in demo.done.stdout
    assert "Next" in demo.done.stdout
    page = (demo.folder / "slack.html").read_text()
    assert "night-train" in page
    assert "garden-shop" not in page


def test_what_the_demo_left_answers_the_commands_it_names(demo: Shown) -> None:
    config = ("--config", str(demo.folder / "botwatch.toml"))

    ledger, bots, alert = (
        botwatch("ledger", *config),
        botwatch("bots", *config),
        botwatch("alerts", "show", "1", *config),
    )

    assert ledger.returncode == 0, ledger.stderr
    assert bots.returncode == 0, bots.stderr
    assert "night-train" in bots.stdout
    assert alert.returncode == 0, alert.stderr
    assert re.search("toxic", alert.stdout)


def test_a_folder_with_other_peoples_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("three years of work")

    done = botwatch("demo", "--folder", str(tmp_path))

    assert done.returncode == 2
    assert (tmp_path / "thesis.txt").exists()
