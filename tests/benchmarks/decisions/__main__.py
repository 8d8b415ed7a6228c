"""`make bench-decisions`: measures the decision engine and what people use instead, and writes docs/decisions."""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.decisions.derived import measure_derived
from tests.benchmarks.decisions.findings import Findings
from tests.benchmarks.decisions.promise import measure_learning, measure_many, measure_promise, measure_twins
from tests.benchmarks.decisions.rivals import measure_rivals
from tests.benchmarks.decisions.sampling import measure_sampling
from tests.benchmarks.decisions.special import (
    measure_canary,
    measure_cost,
    measure_sameness,
    measure_scores,
)
from tests.benchmarks.decisions.speed import measure_delays, measure_deploys, measure_life, measure_ramp
from tests.benchmarks.decisions.voice import measure_real_voices, measure_voice
from tests.benchmarks.decisions.writing import write

FOLDER = Path(__file__).parents[3] / "docs" / "decisions"


def main() -> int:
    """Run all parts; the exit code is 1 when a target was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="simulations as a multiple of the usual number")
    parser.add_argument("--out", type=Path, default=FOLDER, help="where the results are written")
    parser.add_argument("--answers", type=Path, help="JSON Lines of model, question, answer: real voices as well")
    arguments = parser.parse_args()
    findings, began = Findings(), time.process_time()
    for part, runs in PARTS:
        part(findings, max(2, round(runs * arguments.scale)))
        print(f"{time.process_time() - began:6.0f} CPU-s  {part.__name__}", file=sys.stderr, flush=True)
    if arguments.answers is None:
        findings.notes.append("no --answers file: voices were those of made-up bots only")
    else:
        measure_real_voices(findings, arguments.answers, max(2, round(24 * arguments.scale)))
    measure_cost(findings)
    write(findings, arguments.out, arguments.scale, time.process_time() - began)
    missed = [row for row in findings.rows if row.met is False]
    for row in missed:
        print(f"missed {row.target}: {row.what}: {row.value}; wanted {row.wanted}")
    return 1 if missed else 0


PARTS: tuple[tuple[Callable[[Findings, int], None], int], ...] = (
    (measure_promise, 40),
    (measure_learning, 24),
    (measure_twins, 24),
    (measure_delays, 40),
    (measure_ramp, 24),
    (measure_deploys, 32),
    (measure_life, 60),
    (measure_many, 2),
    (measure_derived, 24),
    (measure_scores, 12),
    (measure_sampling, 24),
    (measure_canary, 1000),
    (measure_voice, 16),
    (measure_sameness, 3),
    (measure_rivals, 24),
)

if __name__ == "__main__":
    sys.exit(main())
