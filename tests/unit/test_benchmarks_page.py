"""The page of the benchmarks holds what was measured, and nothing typed by hand."""

from tests.benchmarks.figures import Figure
from tests.benchmarks.page import PAGE, kept, written


def test_the_page_follows_from_the_figures_kept_beside_it() -> None:
    assert written(kept()) == PAGE.read_text(encoding="utf-8"), "write it again: make bench"


def test_a_figure_beyond_its_target_is_not_met() -> None:
    assert Figure(what="cost", value=3.0, unit=" x", at_most=3.0).met
    assert not Figure(what="cost", value=3.01, unit=" x", at_most=3.0).met
    assert Figure(what="gain", value=8.0, unit=" x", at_least=8.0).met
    assert not Figure(what="gain", value=7.9, unit=" x", at_least=8.0).met
    assert Figure(what="only told", value=1e9, unit=" s").met
