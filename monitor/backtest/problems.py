"""What is wrong with a file of counts, each with its line and its column."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault of a file: the line it is on (from 1), the column, what was seen and what was expected."""

    line: int
    column: str
    says: str

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}: {self.says}"


class BadCounts(ValueError):
    """A file of counts that cannot be read; `problems` lists all that were found, in the order of the lines."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))
