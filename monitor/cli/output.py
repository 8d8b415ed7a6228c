"""Results on stdout: JSON Lines for programs, a table for people; progress on stderr."""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

import msgspec
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

WIDE = 200  # columns of a table that goes to a file or a pipe: nothing is cut there
UNKNOWN = "-"  # what a person sees for null; never 0


class Column(NamedTuple):
    """A column of the table: which key it shows, under what heading, and how."""

    key: str
    title: str | None = None
    show: Callable[[Any], str] | None = None
    right: bool = False


def list_rows(
    rows: Iterable[Mapping[str, object]],
    columns: Sequence[Column | str],
    *,
    as_json: bool,
    empty: str = "nothing to show",
) -> None:
    """Print a listing: with `as_json` one JSON object a row with every key, else a table of `columns`.

    Args:
        rows: may be a generator; JSON Lines are written as they come.
        columns: what people see; a plain key is shown under its own name.
        empty: said on stderr to a person when there is no row at all.
    """
    if as_json:
        for row in rows:
            print_json(row)
        return
    shown = [column if isinstance(column, Column) else Column(column) for column in columns]
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for column in shown:
        title = column.title if column.title is not None else column.key.replace("_", " ")
        table.add_column(title, justify="right" if column.right else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text((column.show or in_words)(row.get(column.key))) for column in shown))
    if table.row_count == 0:
        print(empty, file=sys.stderr)
        return
    console().print(table)


def print_json(value: object) -> None:
    """Print one value as a line of JSON: times ISO 8601 UTC, what is unknown null (a NaN too)."""
    sys.stdout.write(msgspec.json.encode(plain(value)).decode() + "\n")


def plain(value: object) -> object:
    """Make a value of what JSON has, with every time in UTC.

    Raises:
        ValueError: a time has no zone; nobody can say which instant it is.

    Example:
        >>> plain({"at": datetime(2026, 11, 20, 9, tzinfo=UTC), "rate": None, "length": timedelta(minutes=5)})
        {'at': '2026-11-20T09:00:00Z', 'rate': None, 'length': 300.0}
    """
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, Mapping):
        return {str(key): plain(inner) for key, inner in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Sequence | set | frozenset) and not isinstance(value, str | bytes):
        return [plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, date) else value


def iso(moment: datetime) -> str:
    """Write an instant as ISO 8601 in UTC.

    Example:
        >>> iso(datetime(2026, 11, 20, 14, 5, tzinfo=UTC))
        '2026-11-20T14:05:00Z'
    """
    if moment.tzinfo is None:
        raise ValueError(f"{moment.isoformat()} has no zone; expected an aware datetime")
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def in_words(value: object) -> str:
    """Write a value for a person: times in UTC to the minute, shares as they are, what is unknown as "-".

    Example:
        >>> in_words(None), in_words(True), in_words(0.25), in_words(datetime(2026, 11, 20, 14, 5, tzinfo=UTC))
        ('-', 'yes', '0.25', '2026-11-20 14:05')
    """
    if value is None:
        return UNKNOWN
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M")
    if isinstance(value, Mapping):
        return printable(", ".join(f"{key} {in_words(inner)}" for key, inner in value.items())) or UNKNOWN
    if isinstance(value, Sequence | set | frozenset) and not isinstance(value, str | bytes):
        return printable(", ".join(in_words(inner) for inner in value)) or UNKNOWN
    return printable(str(value))


def percent(share: float | None, digits: int = 2) -> str:
    """Write a share of 1 as percent, for people only.

    Example:
        >>> percent(0.0123), percent(None)
        ('1.23 %', '-')
    """
    return UNKNOWN if share is None else f"{100 * share:.{digits}f} %"


def printable(text: str) -> str:
    """Replace what could steer a terminal: names come out of Kafka records, and anybody may have written those."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)


def console(*, stderr: bool = False) -> Console:
    """Make the console for stdout (results) or stderr (progress); wide where nobody looks at a screen."""
    stream = sys.stderr if stderr else sys.stdout
    return Console(file=stream, width=None if stream.isatty() else WIDE, highlight=False, markup=False, emoji=False)


@contextmanager
def progress(title: str) -> Iterator[Callable[[float, float | None], None]]:
    """Show a progress bar on stderr; gives the function to say how much is done, and of how much (None: unknown).

    Without a screen there is no bar, only the title, so that logs stay readable.
    """
    screen = console(stderr=True)
    if not screen.is_terminal:
        print(title, file=sys.stderr)
        yield lambda done, total: None
        return
    parts = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with Progress(*parts, console=screen) as bar:
        task = bar.add_task(title, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
