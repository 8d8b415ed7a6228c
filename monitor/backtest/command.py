"""`botwatch backtest --counts`: a file in, events or problems out; prints nothing itself."""

import sys
from dataclasses import dataclass
from pathlib import Path

from detectors.csv_rows import BadRows
from monitor.backtest.replay import Event, Options, events, load_counts


@dataclass(frozen=True, slots=True)
class Result:
    """The events, or the problems for which there are none; `exit_code` is 0 or 2."""

    events: tuple[Event, ...]
    problems: tuple[str, ...]

    @property
    def exit_code(self) -> int:
        """0 for a file that could be read, whether or not anything fired; 2 for one that could not."""
        return 2 if self.problems else 0

    @property
    def fired(self) -> bool:
        """Whether anything fired: `--fail-on-firing` makes the exit code 1 of it."""
        return any(event.event == "firing" for event in self.events)


def run(path: Path | None, options: Options) -> Result:
    """Replay the counts of a file.

    Args:
        path: a CSV, plain or gzip; None: standard input.
        options: what was asked for.
    """
    try:
        data = sys.stdin.buffer.read() if path is None else path.read_bytes()
    except OSError as error:
        return Result((), (f"{path} cannot be read ({error.strerror}); expected a CSV of counts",))
    try:
        return Result(tuple(events(load_counts(data), options)), ())
    except BadRows as error:
        return Result((), tuple(str(problem) for problem in error.problems))
