"""The ordinary texts that are shipped are those that the program writes."""

from detectors.learning.ordinary import FILE
from detectors.training.ordinary import chosen


def test_the_shipped_texts_are_those_that_the_program_writes() -> None:
    assert FILE.read_text("utf-8").splitlines() == [f"{role}\t{text}" for role, text in chosen()]
