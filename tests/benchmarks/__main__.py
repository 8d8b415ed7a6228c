"""`make bench`: measure, write docs/benchmarks.md, and fail where a target is missed."""

import argparse
import sys

from tests.benchmarks import detecting, memory, page, reading, storing
from tests.broker.java import CannotPrepare

MEMORY_REPLIES = 1_000_000
PARTS = ("reading", "storing", "detectors")


def main(arguments: list[str]) -> int:
    """Run the parts that are asked for; exit code 1 when a target is missed or there is no broker."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", choices=PARTS, help="one part instead of all")
    parser.add_argument("--memory", action="store_true", help="only what memory a worker takes: a million replies")
    parser.add_argument("--replies", type=int, help="how many are read (200,000; for --memory 1,000,000)")
    parser.add_argument("--rounds", type=int, default=3, help="how often each way is measured (3)")
    parser.add_argument("--no-page", action="store_true", help="leave docs/benchmarks.md as it is")
    asked = parser.parse_args(arguments)
    parts = {}
    try:
        if asked.memory:
            parts["memory"] = memory.measure(asked.replies or MEMORY_REPLIES)
        else:
            wanted = PARTS if asked.only is None else (asked.only,)
            if "reading" in wanted:
                parts["reading"] = reading.measure(asked.replies or 200_000, asked.rounds)
            if "storing" in wanted:
                parts["storing"] = storing.measure(10 * asked.rounds)
            if "detectors" in wanted:
                parts["detectors"] = detecting.measure(asked.rounds)
    except CannotPrepare as why:
        print(f"no broker: {why}", file=sys.stderr)
        return 1
    for part in parts.values():
        print(page.text(part), end="\n\n")
    if not asked.no_page:
        page.keep(parts)
    return 0 if all(figure.met for part in parts.values() for figure in part.figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
