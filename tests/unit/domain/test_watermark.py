"""How far event time has come in a feed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain.watermark import FeedState, PartitionState, progress
from monitor.domain.window import TimeSettings

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
TIMES = TimeSettings()


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


def partition(
    *, at: float | None = -10, behind: int = 0, moved: float = -5, beat: float = -5, position: int = 100
) -> PartitionState:
    """A partition whose newest event is `at` seconds from noon, that moved and beat so many seconds from noon."""
    return PartitionState(
        position,
        position + behind,
        None if at is None else NOON + seconds(at),
        NOON + seconds(moved),
        NOON + seconds(beat),
    )


BUSY = partition(at=-10)
SLOW = partition(at=-600, behind=500)
IDLE = partition(at=-7200, moved=-7200)
SILENT = partition(at=-1800, moved=-1800, beat=-1800)
STUCK = partition(at=-900, behind=3, moved=-900)


def watermark(*partitions: PartitionState, live: bool = True, before: datetime | None = None) -> datetime | None:
    return progress(FeedState(partitions, live=live, watermark=before), NOON, TIMES).watermark


@pytest.mark.parametrize(
    ("partitions", "expected"),
    [
        pytest.param([BUSY], -70, id="one busy partition: its newest event less the bound"),
        pytest.param([BUSY, SLOW], -660, id="a slow partition holds it back"),
        pytest.param([BUSY, IDLE], -70, id="an idle partition does not"),
        pytest.param([BUSY, SILENT], -1860, id="one without a living owner does"),
        pytest.param([BUSY, STUCK], -960, id="one that is behind and does not move does"),
        pytest.param([IDLE], -60, id="all idle: the wall clock less the bound"),
        pytest.param([replace(IDLE, max_event_at=NOON)], 0, id="all idle: the newest event where that is later"),
        pytest.param([partition(at=None, moved=-300)], -60, id="empty and idle: the wall clock less the bound"),
    ],
)
def test_watermark_is_that_of_the_slowest_partition_that_is_not_idle(
    partitions: list[PartitionState], expected: float
) -> None:
    assert watermark(*partitions) == NOON + seconds(expected)


def test_a_partition_of_which_nobody_has_spoken_since_it_moved_is_not_idle() -> None:
    silent = replace(partition(at=-3000, moved=-50), beat_at=NOON - seconds(50))

    assert watermark(BUSY, silent) == NOON - seconds(3060)


def test_a_partition_with_nothing_committed_holds_the_watermark_at_minus_infinity_until_it_is_idle() -> None:
    fresh = partition(at=None, behind=10, position=0)
    idle = partition(at=None, moved=-126)

    assert watermark(BUSY, fresh) is None
    assert watermark(BUSY, idle) == NOON - seconds(70)


def test_the_wall_clock_says_nothing_about_a_feed_that_is_not_live() -> None:
    assert watermark(IDLE, live=False) == IDLE.max_event_at


def test_a_feed_without_partitions_has_no_watermark() -> None:
    assert watermark() is None


def test_windows_wait_for_a_stalled_partition_and_close_without_it_after_fifteen_minutes() -> None:
    feed = FeedState([partition(at=-10), partition(at=-1800, moved=-1800, beat=-1800)])

    first = progress(feed, NOON, TIMES)
    later = NOON + TIMES.stall
    alive = partition(at=890, moved=895, beat=895)
    feed = FeedState([alive, SILENT], True, first.watermark, first.complete_until, first.stalled_since)
    then = progress(feed, later, TIMES)

    assert (first.watermark, first.waits_for, first.left_out) == (NOON - seconds(1860), 1, 0)
    assert (then.watermark, then.waits_for, then.left_out) == (NOON + seconds(830), 0, 1)
    assert then.complete_until == NOON - seconds(1860)


def test_a_stall_counts_from_when_somebody_saw_it_so_that_a_restart_after_a_night_waits_for_the_workers() -> None:
    night = partition(at=-36_000, behind=50, moved=-36_000, beat=-36_000)

    seen = progress(FeedState([night, night]), NOON, TIMES)

    assert seen.stalled_since == NOON
    assert seen.watermark == NOON - seconds(36_060)
    assert seen.waits_for == 2


def test_when_every_partition_is_left_out_windows_close_up_to_the_newest_event_and_never_by_the_wall_clock() -> None:
    gone = [partition(at=at, moved=-7200, beat=-7200) for at in (-7200, -7300)]

    found = progress(FeedState(gone, stalled_since=NOON - seconds(7000)), NOON, TIMES)

    assert found.watermark == NOON - seconds(7200)
    assert found.left_out == 2


def test_windows_are_complete_again_once_the_partition_that_was_left_out_has_caught_up() -> None:
    held = NOON - seconds(1860)
    feed = FeedState([BUSY, partition(at=-1200, behind=40)], True, NOON - seconds(100), held, NOON - seconds(3600))

    returning = progress(feed, NOON, TIMES)
    back = progress(replace(feed, partitions=[BUSY, partition(at=-20)]), NOON, TIMES)

    assert (returning.watermark, returning.complete_until) == (NOON - seconds(100), NOON - seconds(1260))
    assert (back.watermark, back.complete_until, back.stalled_since) == (NOON - seconds(80), NOON - seconds(80), None)


states = st.builds(
    partition,
    at=st.none() | st.floats(-9000, 60),
    behind=st.integers(0, 5),
    moved=st.floats(-9000, 0),
    beat=st.floats(-9000, 0),
)


@given(st.lists(st.lists(states, max_size=4), min_size=1, max_size=6), st.lists(st.floats(0, 4000), min_size=6))
def test_the_watermark_never_goes_back(history: list[list[PartitionState]], waits: list[float]) -> None:
    now, feed = NOON, FeedState([])
    for partitions, wait in zip(history, waits, strict=False):
        now += seconds(wait)
        feed = replace(feed, partitions=partitions)

        found = progress(feed, now, TIMES)

        assert feed.watermark is None or (found.watermark is not None and found.watermark >= feed.watermark)
        assert feed.complete_until is None or found.complete_until is not None
        if found.complete_until is not None and found.watermark is not None:
            assert found.complete_until <= found.watermark
            assert feed.complete_until is None or found.complete_until >= feed.complete_until
        feed = FeedState(partitions, True, found.watermark, found.complete_until, found.stalled_since)
