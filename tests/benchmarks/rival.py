"""Runs what we compare ourselves with in an environment of its own, which uv makes and keeps in its cache."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_LIMIT_S = 600


class NotRun(Exception):
    """It could not be installed or run; the message says why."""


def answers(packages: Sequence[str], program: Path, arguments: Sequence[str], texts: Sequence[str]) -> Any:
    """Run a program that reads a JSON list of texts on standard input and writes JSON.

    Args:
        packages: what it needs, as pip names them.
        program: its file; it imports nothing of ours.
        arguments: its command line.
        texts: what it reads.
    Raises:
        NotRun: see its message.
    """
    uv = Path(sys.executable).with_name("uv")
    if not uv.exists():
        raise NotRun(f"there is no {uv}, which would install {packages[0]}")
    wanted = [part for package in packages for part in ("--with", package)]
    command = [str(uv), "run", "--quiet", "--isolated", "--no-project", "--python", sys.executable, *wanted, "python"]
    try:
        done = subprocess.run(
            [*command, str(program), *arguments],
            input=json.dumps(list(texts)).encode(),
            capture_output=True,
            timeout=_LIMIT_S,
            env=os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as why:
        raise NotRun(f"{packages[0]} did not run: {why}") from None
    if done.returncode:
        last = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise NotRun(f"{packages[0]} could not be installed or run: {' '.join(last)}")
    return json.loads(done.stdout)
