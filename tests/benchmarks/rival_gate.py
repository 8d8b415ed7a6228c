"""alt-profanity-check on the same texts, in an environment of its own: it insists on one version of scikit-learn.

Run as a program it reads a JSON list of texts on standard input and prints CPU microseconds a text, one a round.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

NAME = "alt-profanity-check"
_LIMIT_S = 300


def measure(texts: Sequence[str], rounds: int) -> list[float] | str:
    """Give CPU microseconds a text by round, or why it was not run."""
    uv = Path(sys.executable).with_name("uv")
    if not uv.exists():
        return f"there is no {uv}, which would install it"
    command = [uv, "run", "--quiet", "--isolated", "--no-project", "--python", sys.executable, "--with", NAME]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    try:
        done = subprocess.run(
            [*command, "python", __file__, str(rounds)],
            input=json.dumps(list(texts)).encode(),
            capture_output=True,
            timeout=_LIMIT_S,
            env=environment,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as why:
        return f"it did not run: {why}"
    if done.returncode:
        return f"it could not be installed or run: {done.stderr.decode(errors='replace').strip().splitlines()[-1:]}"
    found: list[float] = json.loads(done.stdout)
    return found


def words(measured: Sequence[float] | str) -> str:
    """Say on the page what it was."""
    if isinstance(measured, str):
        return f"{NAME} could not be had and was not measured."
    return f"Tier 0 stands beside {NAME}, a linear head over words, both on all replies at once."


def main() -> None:
    """Measure here."""
    check = import_module("profanity_check")  # only in an environment of its own
    texts = json.load(sys.stdin)
    found = []
    for _ in range(int(sys.argv[1]) + 1):  # the first is the warm-up
        before = time.process_time()
        check.predict_prob(texts)
        found.append(1e6 * (time.process_time() - before) / len(texts))
    json.dump(found[1:], sys.stdout)


if __name__ == "__main__":
    main()
