"""The files of deploy/ pass the checkers that this machine has, and set only settings that exist."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from monitor.cli.main import COMMANDS
from monitor.config.reading import variable_of
from monitor.config.settings import declared

DEPLOY = Path(__file__).resolve().parent.parent.parent / "deploy"
MOST_EXPOSED = 20  # tenths; systemd's own scale calls up to 2.0 safe enough to print OK

needs_systemd = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="this machine has no systemd-analyze"
)


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """The unit with a program that exists here; all else as it is."""
    text = (DEPLOY / "botwatch.service").read_text()
    made = tmp_path / "botwatch.service"
    made.write_text(re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", text, flags=re.MULTILINE))
    return made


@needs_systemd
def test_systemd_accepts_the_unit(unit: Path) -> None:
    done = subprocess.run(["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@needs_systemd
def test_the_unit_exposes_little(unit: Path) -> None:
    done = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", f"--threshold={MOST_EXPOSED}", str(unit)],
        capture_output=True,
        text=True,
        check=False,
    )

    print(next(line for line in done.stdout.splitlines() if "Overall exposure" in line))
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", ["Dockerfile", "compose.yaml", "botwatch.service"])
def test_only_settings_that_exist_are_set(name: str) -> None:
    text = (DEPLOY / name).read_text()
    used = set(re.findall(r"\bBOTWATCH_[A-Z_]+", text))
    known = {variable_of(key): about for key, about in declared().items()}
    files = {f"{variable}_FILE" for variable, about in known.items() if about.kind.secret}

    assert used
    assert used <= set(known) | files | {"BOTWATCH_DATABASE_URL", "BOTWATCH_DATABASE_URL_FILE"}


def test_only_commands_that_exist_are_called() -> None:
    called = re.findall(r"command: \[(\w+)", (DEPLOY / "compose.yaml").read_text())

    assert called == ["db", "run"]
    assert set(called) <= set(COMMANDS)
