"""Rows of the table beside the plain rates: means, segments, and what became better."""

from dataclasses import replace

from monitor.domain.weekly_facts import Sums
from monitor.reporting.compare import compared
from tests.factories_reports import START, WEEK, metric, sums


def tone(n: int, mean: float) -> Sums:
    """Sums of a score with this mean and a standard deviation of 0.2."""
    return Sums(n_scored=n, x=n * mean, q=n * (mean**2 + 0.04), w=float(n))


def test_a_mean_that_moved_surely_and_by_more_than_its_tolerance_is_named() -> None:
    moved, small, few = compared(
        WEEK,
        [
            metric(tone(2000, 0.45), tone(2000, 0.6), name="tone.formality"),
            metric(tone(2000, 0.57), tone(2000, 0.6), name="tone.politeness"),
            metric(tone(90, 0.3), tone(2000, 0.6), name="tone.humour"),
        ],
    )

    assert (moved.verdict, moved.words) == ("worse", "lower: 60% last week")
    assert small.verdict == "no_change"
    assert few.verdict == "cannot_say"


def test_the_segment_that_lies_surely_above_the_bot_is_named() -> None:
    facts = metric(sums(20_000, 200), sums(20_000, 200), sums(40_000, 400))
    parts = {"channel=web": sums(18_000, 130), "channel=app": sums(2_000, 70), "language=de": sums(9_000, 92)}

    [row] = compared(WEEK, [replace(facts, segments=parts)])

    assert row.words.endswith("; highest in channel=app: 3.5%")


def test_what_became_better_for_good_is_dated() -> None:
    [row] = compared(WEEK, [replace(metric(sums(20_000, 50), sums(20_000, 200)), better_since=START)])

    assert "better since 2026-11-16" in row.words
