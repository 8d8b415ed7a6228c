"""The rows of somebody's CSV with the lines they stand on, and its faults, each with its line and its column."""

import codecs
import csv
import gzip
import io
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

PROBLEMS_TOLD = 1000
MOST_FIELD = 10_000_000  # characters
EMPTY = "there is no row after the header; expected at least one"
TWICE = "the column is there twice; expected it once"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault of a file: the line it is on (from 1), the column, what was seen and what was expected."""

    line: int
    column: str
    says: str

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}: {self.says}"


class BadRows(ValueError):
    """A file that cannot be read; `problems` lists all that were found, in the order of the lines."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def whole_text(data: bytes, first: str) -> str:
    """Unpack and decode a file.

    Args:
        data: the whole file: UTF-8, gzip too.
        first: the column to name where the file as a whole is at fault.
    Raises:
        BadRows: half a gzip, a byte that is not UTF-8, a NUL.
    Example:
        >>> whole_text(gzip.compress(b"a,b\\n1,2\\n"), "a")
        'a,b\\n1,2\\n'
    """
    if data[:2] == b"\x1f\x8b":
        try:
            data = gzip.decompress(data)
        except (OSError, EOFError, zlib.error) as error:
            raise BadRows([Problem(1, first, f"the file is no whole gzip ({error}); pack it again")]) from None
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = _place(data, error.start)
        raise BadRows([Problem(line, column, "a byte is not UTF-8; write the file as UTF-8")]) from None
    if "\0" in text:
        line, column = _place(data, data.find(b"\0"))
        raise BadRows([Problem(line, column, "a NUL character; expected text (is this UTF-16?)")])
    return text


def records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the line they begin on, the header first; blank lines are left out.

    Raises:
        BadRows: quotes that are not closed, and the like.
    Example:
        >>> list(records('a,b\\n\\n1,"2\\n3"\\n4,5\\n'))
        [(1, ['a', 'b']), (3, ['1', '2\\n3']), (5, ['4', '5'])]
    """
    csv.field_size_limit(MOST_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise BadRows([Problem(line, "1", f"no CSV row: {error}; check the quotes")]) from None
        if len(cells) > 1 or any(cell.strip() for cell in cells):
            yield line, cells
        line = reader.line_num + 1


def _place(data: bytes, position: int) -> tuple[int, str]:
    """Line of a byte, and the name of its column as far as commas tell: with quotes before it they do not."""
    line = data.count(b"\n", 0, position) + 1
    row = data[data.rfind(b"\n", 0, position) + 1 : position]
    if b'"' in row:
        return line, "1"
    before = row.count(b",")
    names = data.partition(b"\n")[0].decode("utf-8", "replace").strip().split(",")
    return line, names[before].strip() if line > 1 and before < len(names) else str(before + 1)
