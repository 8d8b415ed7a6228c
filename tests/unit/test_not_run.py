"""Where no broker can be had the run says so in its last line, and fails if it had to have one."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run_without_java(required: str) -> subprocess.CompletedProcess[str]:
    """Run the two tests of the broker itself where there is no Java, no Docker and no address."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("BOTWATCH_")}
    environment |= {"PATH": "/nonexistent", "BOTWATCH_REQUIRE_KAFKA": required}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "tests/integration/test_kafka_broker.py"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_last_line_says_which_tests_were_not_run_and_why() -> None:
    done = run_without_java(required="")

    last = done.stdout.strip().splitlines()[-1]
    assert last.startswith("NOT RUN: 2 broker tests, because no java on the PATH")
    assert done.returncode == 0


def test_a_run_that_must_have_a_broker_fails_without_one() -> None:
    done = run_without_java(required="1")

    assert "NOT RUN: 2 broker tests" in done.stdout.strip().splitlines()[-1]
    assert done.returncode == 1
