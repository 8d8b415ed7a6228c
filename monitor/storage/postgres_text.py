"""Values written as Postgres reads text: arrays for unnest, and fields of COPY. The driver takes four times as long."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

NULL = r"\N"

_SPECIAL = re.compile(r"[\\\t\n\r]")
_ESCAPES = {"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"}


def columns(rows: Iterable[Sequence[object]]) -> list[str]:
    """Give the columns of rows as arrays."""
    return [array(column) for column in zip(*rows, strict=True)]


def array(column: Sequence[object]) -> str:
    r"""Write an array of texts, numbers, dates or times, of one kind and without null.

    Example:
        >>> print(array(("a", 'a "b"', "\\")), array((1, 2)))
        {"a","a \"b\"","\\"} {1,2}
    """
    if isinstance(column[0], datetime):  # few different ones, and dear to write
        moments = {moment: str(moment) for moment in set(column)}
        return "{" + ",".join([moments[moment] for moment in column]) + "}"
    if not isinstance(column[0], str):
        return "{" + ",".join(map(str, column)) + "}"
    written = '","'.join(column)  # type: ignore[arg-type]  # of one kind
    if "\\" in written or written.count('"') > 2 * len(column) - 2:
        written = '","'.join([str(text).replace("\\", r"\\").replace('"', r"\"") for text in column])
    return f'{{"{written}"}}'


def copied(value: str) -> str:
    r"""Write a field of COPY's text format.

    Example:
        >>> print(copied("a\tb"))
        a\tb
    """
    if value.isprintable() and "\\" not in value:
        return value
    return _SPECIAL.sub(lambda found: _ESCAPES[found.group()], value)
