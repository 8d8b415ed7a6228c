"""Reads labelled texts from a CSV: every fault is named with its line and its column, or all rows are right."""

import csv
import gzip
import io
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from difflib import get_close_matches
from typing import Any

from detectors.learning.features import OF_THE_USER
from detectors.transcript import Role, Transcript, Turn

NEEDED = ("text", "label")
OPTIONAL = ("context", "id", "group")
MOST_PROBLEMS = 1000
_MOST_FIELD = 10_000_000  # characters
_ROLES: Mapping[str, Role] = {"system": "system", "user": "user", "assistant": "assistant"}
_SHOWN = 6  # characters of a cell that a message may repeat: a shifted row could hold what somebody said
_SOME_REPLY = "OK"  # stands after a turn of the user that is labelled by itself
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault of a file: the line it is on (from 1), the column, what was seen and what was expected."""

    line: int
    column: str
    says: str

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}: {self.says}"


class BadLabels(ValueError):
    """A file of labels that cannot be read; `problems` lists all that were found, in the order of the lines."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


@dataclass(frozen=True, slots=True)
class Row:
    """One label: the text it is about, what was said before, the line it stands on."""

    line: int
    text: str = field(repr=False)
    label: int
    context: tuple[Turn, ...] = field(default=(), repr=False)
    id: str = ""
    group: str = ""

    def transcript(self, score: str, bot: str = "unknown", model_version: str = "") -> Transcript:
        """Put the text where a detector of this score looks for it: the bot's reply, or the user's last turn."""
        last: tuple[Turn, ...] = (Turn("assistant", self.text),)
        if score in OF_THE_USER:
            last = (Turn("user", self.text), Turn("assistant", _SOME_REPLY))
        name = self.id or f"line {self.line}"
        return Transcript(name, name, bot, "prod", model_version, "", _BEGINNING, (*self.context, *last))


@dataclass(frozen=True, slots=True)
class LabelFile:
    """The rows of a file, and the columns that nobody reads."""

    rows: Sequence[Row]
    unread: Sequence[str] = ()


def read_labels(data: bytes) -> LabelFile:
    """Read labelled texts.

    Args:
        data: the whole file: CSV in UTF-8, gzip too, with a header that names text and label, and maybe context (a JSON
            list of messages), id and group.
    Raises:
        BadLabels: with every fault that was found, at most a thousand.
    Example:
        >>> [row.label for row in read_labels(b"text,label\\nGladly!,0\\n").rows]
        [0]
        >>> read_labels(b"text,label\\nGladly!,2\\n")
        Traceback (most recent call last):
        detectors.learning.labels.BadLabels: line 2, column label: "2"; expected 0 or 1
    """
    records = _records(_text(data))
    line, header = next(records, (1, []))
    names = [name.strip().lower() for name in header]
    columns = _columns(line, names)
    rows: list[Row] = []
    problems: list[Problem] = []
    for line, cells in records:
        found = _row(line, cells, columns, len(names))
        if isinstance(found, Row):
            rows.append(found)
        else:
            problems += found
        if len(problems) >= MOST_PROBLEMS:
            break
    if problems:
        raise BadLabels(problems)
    if not rows:
        raise BadLabels([Problem(line + 1, "text", "there is no row after the header; expected at least one")])
    return LabelFile(rows, [name for name in names if name not in (*NEEDED, *OPTIONAL)])


def _text(data: bytes) -> str:
    if data[:2] == b"\x1f\x8b":
        try:
            data = gzip.decompress(data)
        except (OSError, EOFError, zlib.error) as error:
            raise BadLabels([Problem(1, "1", f"the file is no whole gzip ({error}); pack it again")]) from None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadLabels([Problem(line, "1", "a byte is not UTF-8; write the file as UTF-8")]) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise BadLabels([Problem(line, "1", "a NUL character; expected text (is this UTF-16?)")])
    return text


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the line they begin on; blank lines are left out."""
    csv.field_size_limit(_MOST_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise BadLabels([Problem(line, "1", f"no CSV row: {error}; check the quotes")]) from None
        if len(cells) > 1 or any(cell.strip() for cell in cells):
            yield line, cells
        line = reader.line_num + 1


def _columns(line: int, names: Sequence[str]) -> Mapping[str, int]:
    if not any(names):
        raise BadLabels([Problem(line, "text", f"the file is empty; expected a header with {', '.join(NEEDED)}")])
    problems = []
    for name in NEEDED:
        if name not in names:
            near = get_close_matches(name, names, 1)
            meant = f'; rename "{near[0]}"?' if near else ""
            problems.append(Problem(line, name, f"the column is missing; expected a header with text and label{meant}"))
    known = (*NEEDED, *OPTIONAL)
    problems += [
        Problem(line, name, "the column is there twice; expected it once")
        for place, name in enumerate(names)
        if name in known and name in names[:place]
    ]
    if problems:
        raise BadLabels(problems)
    return {name: place for place, name in enumerate(names) if name in known}


def _row(line: int, cells: Sequence[str], columns: Mapping[str, int], width: int) -> Row | list[Problem]:
    if len(cells) != width:
        column = str(min(len(cells), width) + 1)
        says = f"the row has {len(cells)} fields; expected {width}, as the header: put text with commas into quotes"
        return [Problem(line, column, says)]
    cell = {name: cells[place].strip() for name, place in columns.items()}
    problems = []
    if not cell["text"]:
        problems.append(Problem(line, "text", "empty; expected what was said"))
    if cell["label"] not in ("0", "1"):
        problems.append(Problem(line, "label", f"{_shown(cell['label'])}; expected 0 or 1"))
    context = _context(cell.get("context", ""))
    if isinstance(context, str):
        problems.append(Problem(line, "context", context))
        context = ()
    if problems:
        return problems
    return Row(line, cell["text"], int(cell["label"]), context, cell.get("id", ""), cell.get("group", ""))


def _context(cell: str) -> tuple[Turn, ...] | str:
    """The turns of a cell, or what is wrong with it."""
    expected = 'expected a JSON list of messages such as [{"role": "user", "content": "..."}], or nothing'
    if not cell:
        return ()
    try:
        messages: Any = json.loads(cell)
    except (ValueError, RecursionError):
        return f"no JSON; {expected}"
    if not isinstance(messages, list):
        return f"JSON, but no list; {expected}"
    turns = []
    for place, message in enumerate(messages):
        content = message.get("content") if isinstance(message, dict) else None
        role = message.get("role") if isinstance(message, dict) else None
        if not isinstance(content, str) or not isinstance(role, str):
            return f"message {place + 1} has no role and content that are texts; {expected}"
        if role in _ROLES:  # tools and their answers are nobody's words
            turns.append(Turn(_ROLES[role], _whole(content)))
    return tuple(turns)


def _whole(text: str) -> str:
    """Replace halves of signs, which JSON can write and nothing else can read."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")


def _shown(cell: str) -> str:
    if not cell:
        return "empty"
    return f'"{cell}"' if len(cell) <= _SHOWN and cell.isprintable() else f"a text of {len(cell)} characters"
