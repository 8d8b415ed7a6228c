"""Writes docs/benchmarks.md from the figures kept beside it; a part that was not run keeps those of its last run."""

import os
import platform
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from tests.benchmarks.figures import Figure, Part, number

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGE, KEPT = DOCS / "benchmarks.md", DOCS / "benchmarks.json"

HEAD = """\
# Benchmarks

<!-- Written by `make bench` and `make soak` from the figures in docs/benchmarks.json. -->

Machines differ, so every target is a ratio to something that the same run measured, or a difference. `make bench`
(ten minutes, Linux) measures speed again, `make soak` memory; both write this page, and fail where a target is missed.
"""


def keep(parts: dict[str, Part]) -> None:
    """Keep these parts beside those that were not run, and write the page."""
    both = dict(sorted((kept() | parts).items()))
    KEPT.write_bytes(msgspec.json.format(msgspec.json.encode(both), indent=1) + b"\n")
    PAGE.write_text(written(both))


def kept() -> dict[str, Part]:
    """Give what the last runs found."""
    return msgspec.json.decode(KEPT.read_bytes(), type=dict[str, Part]) if KEPT.exists() else {}


def written(parts: dict[str, Part]) -> str:
    """Give the page."""
    return "\n".join([HEAD, *(_part(part) for part in parts.values())])


def machine() -> str:
    """Say what this machine is."""
    return f"{os.cpu_count()} cores ({platform.machine()}), Python {platform.python_version()}, {platform.system()}"


def now() -> str:
    """The time, to the minute."""
    return datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")


def text(part: Part) -> str:
    """Give the part as it is printed."""
    lines = [part.title, *map(_line, part.figures)]
    for table in part.tables:
        widths = [max(map(len, column)) for column in zip(table.head, *table.rows, strict=True)]
        lines += ["", table.title]
        lines += ["  ".join(map(str.ljust, row, widths)).rstrip() for row in (table.head, *table.rows)]
    return "\n".join(lines)


def _line(figure: Figure) -> str:
    word = "" if _target(figure) == "" else "ok  " if figure.met else "MISS"
    measured = f"{number(figure.value)}{figure.unit}"
    return f"  {word:4}  {figure.what}: {measured}  {_target(figure)}  {_range(figure)}".rstrip()


def _part(part: Part) -> str:
    rows = [
        [each.what, f"{number(each.value)}{each.unit}", _range(each), _target(each), _verdict(each)]
        for each in part.figures
    ]
    main = _markdown(["what", "measured", "over the rounds", "target", "met"], rows)
    tables = [f"### {table.title}\n\n{table.words}\n\n{_markdown(table.head, table.rows)}" for table in part.tables]
    return "\n".join([f"## {part.title}\n\n{part.words}\n\nMeasured {part.at} on {part.machine}.\n\n{main}", *tables])


def _verdict(figure: Figure) -> str:
    return "" if _target(figure) == "" else "yes" if figure.met else "**no**"


def _target(figure: Figure) -> str:
    if figure.at_most is not None:
        return f"at most {figure.at_most:g}{figure.unit}"
    return f"at least {figure.at_least:g}{figure.unit}" if figure.at_least is not None else ""


def _range(figure: Figure) -> str:
    if figure.low is None or figure.high is None:
        return ""
    return f"{number(figure.low)} to {number(figure.high)}"


def _markdown(head: list[str], rows: list[list[str]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows)) + "\n"
