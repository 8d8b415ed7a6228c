"""Reads labelled texts from a CSV: every fault is named with its line and its column, or all rows are right."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from difflib import get_close_matches
from typing import Any

from detectors.csv_rows import EMPTY, PROBLEMS_TOLD, TWICE, BadRows, Problem, records, whole_text
from detectors.learning.features import OF_THE_USER
from detectors.transcript import Role, Transcript, Turn

NEEDED = ("text", "label")
OPTIONAL = ("context", "id", "group")
_ROLES: Mapping[str, Role] = {"system": "system", "user": "user", "assistant": "assistant"}
_SHOWN = 6  # characters of a cell that a message may repeat: a shifted row could hold what somebody said
_SOME_REPLY = "OK"  # stands after a turn of the user that is labelled by itself
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


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
        BadRows: with every fault that was found, at most a thousand.
    Example:
        >>> [row.label for row in read_labels(b"text,label\\nGladly!,0\\n").rows]
        [0]
        >>> read_labels(b"text,label\\nGladly!,2\\n")
        Traceback (most recent call last):
        detectors.csv_rows.BadRows: line 2, column label: "2"; expected 0 or 1
    """
    found_rows = records(whole_text(data, NEEDED[0]))
    line, header = next(found_rows, (1, []))
    names = [name.strip().lower() for name in header]
    columns = _columns(line, names)
    rows: list[Row] = []
    problems: list[Problem] = []
    for line, cells in found_rows:
        found = _row(line, cells, columns, len(names))
        if isinstance(found, Row):
            rows.append(found)
        else:
            problems += found
        if len(problems) >= PROBLEMS_TOLD:
            break
    if problems:
        raise BadRows(problems)
    if not rows:
        raise BadRows([Problem(line + 1, "text", EMPTY)])
    return LabelFile(rows, [name for name in names if name not in (*NEEDED, *OPTIONAL)])


def _columns(line: int, names: Sequence[str]) -> Mapping[str, int]:
    if not any(names):
        raise BadRows([Problem(line, "text", f"the file is empty; expected a header with {', '.join(NEEDED)}")])
    problems = []
    for name in NEEDED:
        if name not in names:
            near = get_close_matches(name, names, 1)
            meant = f'; rename "{near[0]}"?' if near else ""
            problems.append(Problem(line, name, f"the column is missing; expected a header with text and label{meant}"))
    known = (*NEEDED, *OPTIONAL)
    problems += [
        Problem(line, name, TWICE) for place, name in enumerate(names) if name in known and name in names[:place]
    ]
    if problems:
        raise BadRows(problems)
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
