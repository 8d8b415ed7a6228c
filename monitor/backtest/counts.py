"""Reads a CSV of counts: every fault is named with its line and its column, or the rows are right."""

import math
from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from difflib import get_close_matches

from detectors.csv_rows import EMPTY, PROBLEMS_TOLD, TWICE, BadRows, Problem, records, whole_text

NEEDED = ("stream", "start", "n", "x")
OPTIONAL = ("q", "deploy")
MOST = 1e12  # more in one slice is a wrong unit or a broken export, and its square would lose digits
EARLIEST, LATEST = 1900, 2200  # years; what lies outside was not meant
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Rows:
    """The rows of one stream, in the order of the file: columns of equal length. `line` is where the row begins."""

    line: "array[int]" = field(default_factory=lambda: array("q"))
    start: "array[int]" = field(default_factory=lambda: array("q"))
    n: "array[float]" = field(default_factory=lambda: array("d"))
    x: "array[float]" = field(default_factory=lambda: array("d"))
    q: "array[float]" = field(default_factory=lambda: array("d"))
    deploy: "array[int]" = field(default_factory=lambda: array("b"))


def read_rows(data: bytes) -> dict[str, Rows]:
    """Read the rows of a CSV (UTF-8, gzip too), by stream.

    Args:
        data: the whole file.
    Raises:
        BadRows: with every fault that was found, at most a thousand.
    Example:
        >>> read_rows(b"stream,start,n,x\\na,2026-01-05T00:00Z,10,1\\n")["a"].x.tolist()
        [1.0]
        >>> read_rows(b"stream,start,n,x\\na,2026-01-05T00:00,10,1\\n")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        detectors.csv_rows.BadRows: line 2, column start: "2026-01-05T00:00" has no offset; expected ...
    """
    found = records(whole_text(data, NEEDED[0]))
    line, header = next(found, (1, []))
    if not header:
        raise BadRows([Problem(1, NEEDED[0], f"the file is empty; expected a header with {', '.join(NEEDED)}")])
    columns = _columns(line, [name.strip() for name in header])
    reader = _Reader(columns)
    for line, cells in found:
        reader.read(line, cells)
        if len(reader.problems) >= PROBLEMS_TOLD:
            break
    if reader.problems:
        raise BadRows(reader.problems)
    if not reader.streams:
        raise BadRows([Problem(line + 1, NEEDED[0], EMPTY)])
    return reader.streams


def _columns(line: int, names: list[str]) -> Mapping[str, int]:
    known = (*NEEDED, *OPTIONAL)
    problems = [
        Problem(line, name, f"the column is missing; the header has {', '.join(names)}")
        for name in NEEDED
        if name not in names
    ]
    for place, name in enumerate(names):
        if name not in known:
            near = get_close_matches(name.lower(), known, 1)
            meant = f"; did you mean {near[0]}?" if near else ""
            problems.append(
                Problem(line, name or str(place + 1), f"unknown column; expected {', '.join(known)}{meant}")
            )
        elif name in names[:place]:
            problems.append(Problem(line, name, TWICE))
    if problems:
        raise BadRows(problems)
    return {name: place for place, name in enumerate(names)}


class _Reader:
    """Reads rows one by one, keeps the good ones by stream and the faults of the others."""

    def __init__(self, columns: Mapping[str, int]) -> None:
        self.streams: dict[str, Rows] = {}
        self.problems: list[Problem] = []
        self._columns = columns
        self._names = sorted(columns, key=columns.__getitem__)
        # The same times and small counts come again and again: reading each spelling once is most of the speed.
        self._starts: dict[str, int | str] = {}
        self._numbers: dict[str, float | str] = {}

    def read(self, line: int, cells: list[str]) -> None:
        """Take one row."""
        columns = self._columns
        if len(cells) != len(columns):
            at = self._names[len(cells)] if len(cells) < len(columns) else self._names[-1]
            self._say(line, at, f"the row has {len(cells)} fields; expected {len(columns)}, as the header")
            return
        before = len(self.problems)
        stream = cells[columns["stream"]].strip()
        if not stream:
            self._say(line, "stream", "empty; expected the name of a stream")
        start = self._start(line, cells[columns["start"]].strip())
        n = self._number(line, "n", cells[columns["n"]].strip())
        x = self._number(line, "x", cells[columns["x"]].strip())
        q = self._number(line, "q", cells[columns["q"]].strip()) if "q" in columns else None
        deploy = cells[columns["deploy"]].strip() if "deploy" in columns else "0"
        if deploy not in ("0", "1", ""):
            self._say(line, "deploy", f'"{_short(deploy)}"; expected 1 at a slice with a new version, else 0')
        if len(self.problems) == before:
            self._check(line, n, x, q)
        if len(self.problems) > before:
            return
        rows = self.streams.get(stream)
        if rows is None:
            rows = self.streams[stream] = Rows()
        rows.line.append(line)
        rows.start.append(start)
        rows.n.append(n)
        rows.x.append(x)
        rows.deploy.append(deploy == "1")
        if q is not None:
            rows.q.append(q)

    def _check(self, line: int, n: float, x: float, q: float | None) -> None:
        """What one number says about another."""
        if q is None and x > n:
            self._say(line, "x", f"{x:g} is more than n = {n:g}; expected at most n, or a column q for weighted sums")
        elif n == 0 and x > 0:
            self._say(line, "x", f"{x:g} flagged of n = 0 units; expected 0")
        elif q is not None and (q > 0) != (x > 0):
            self._say(line, "q", f"{q:g} where x = {x:g}; expected both 0 or both above")
        elif q is not None and q > x * x * (1 + 1e-6):
            self._say(line, "q", f"{q:g} is more than the square of x = {x:g}; expected a sum of squares of parts of x")

    def _start(self, line: int, cell: str) -> int:
        found = self._starts.get(cell)
        if found is None:
            found = self._starts[cell] = _epoch_seconds(cell)
        if isinstance(found, int):
            return found
        self._say(line, "start", found)
        return 0

    def _number(self, line: int, column: str, cell: str) -> float:
        found = self._numbers.get(cell)
        if found is None:
            found = _number(cell)
            if len(self._numbers) < 1_000_000:
                self._numbers[cell] = found
        if isinstance(found, float):
            return found
        self._say(line, column, found)
        return 0.0

    def _say(self, line: int, column: str, says: str) -> None:
        self.problems.append(Problem(line, column, says))


def _epoch_seconds(cell: str) -> int | str:
    """Epoch seconds, or what is wrong with the cell."""
    wanted = "expected a time such as 2026-01-05T00:00Z"
    if not cell:
        return f"empty; {wanted}"
    try:
        at = datetime.fromisoformat(cell)
    except ValueError:
        return f'"{_short(cell)}" is no time of ISO 8601; {wanted}'
    if at.tzinfo is None:
        return f'"{_short(cell)}" has no offset; {wanted}'
    if not EARLIEST <= at.year <= LATEST:
        return f'"{_short(cell)}" is in no year from {EARLIEST} to {LATEST}; {wanted}'
    seconds = (at - EPOCH).total_seconds()
    if seconds != int(seconds):
        return f'"{_short(cell)}" is no full second; {wanted}'
    return int(seconds)


def _number(cell: str) -> float | str:
    """A count, or what is wrong with the cell."""
    wanted = "expected a number from 0 on"
    if not cell:
        return f"empty; {wanted}"
    try:
        value = float(cell) if cell.isascii() and "_" not in cell else math.nan
    except ValueError:
        value = math.nan
    if math.isnan(value):
        return f'"{_short(cell)}" is no number; {wanted}'
    if value < 0 or math.isinf(value):
        return f"{_short(cell)}; {wanted}"
    if value > MOST:
        return f"{_short(cell)} is more than {MOST:g} in one slice; {wanted}"
    return value


def _short(cell: str) -> str:
    """The cell as it can be shown on one line."""
    shown = "".join(sign if sign.isprintable() else "?" for sign in cell)
    return shown if len(shown) <= 40 else shown[:37] + "..."
