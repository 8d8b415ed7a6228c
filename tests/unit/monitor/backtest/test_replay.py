"""What a backtest says does not depend on the order of rows, on other streams, or on the future."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from monitor.backtest.command import run
from monitor.backtest.replay import Event, Options, events, load_counts

BEGIN = datetime(2026, 1, 5, tzinfo=UTC)
SHORT = timedelta(days=2)


def rows_of(stream: str, seed: int, days: float, change_day: float, ratio: float, share: float = 0.02) -> list[str]:
    rng = np.random.default_rng(seed)
    rows = []
    for index in range(int(days * 288)):
        now = share * (ratio if index >= change_day * 288 else 1.0)
        start = BEGIN + timedelta(minutes=5 * index)
        rows.append(f"{stream},{start.isoformat()},80,{rng.binomial(80, now)}")
    return rows


def events_of(rows: list[str], options: Options, header: str = "stream,start,n,x") -> list[Event]:
    return events(load_counts("\n".join([header, *rows]).encode()), options)


@pytest.fixture(scope="module")
def rows() -> list[str]:
    return rows_of("worse", 1, 6, 4.0, 2.0) + rows_of("same", 2, 6, 9.0, 1.0) + rows_of("better", 3, 6, 3.0, 0.3)


def test_shuffled_and_split_rows_give_the_same_events(rows: list[str]) -> None:
    expected = events_of(rows, Options(SHORT, direction="both"))
    halves = [row.replace(",80,", ",30,").rsplit(",", 1)[0] + ",0" for row in rows]
    halves += [row.replace(",80,", ",50,") for row in rows]
    random.Random(4).shuffle(halves)

    assert events_of(halves, Options(SHORT, direction="both")) == expected
    assert {event.stream for event in expected} == {"worse", "better"}


def test_no_event_depends_on_rows_after_it(rows: list[str]) -> None:
    options = Options(SHORT, direction="both", shared=True)
    everything = events_of(rows, options)

    for hours in range(60, 144, 7):
        cut = BEGIN + timedelta(hours=hours)
        kept = [row for row in rows if datetime.fromisoformat(row.split(",")[1]) + timedelta(minutes=5) <= cut]
        assert events_of(kept, options) == [event for event in everything if event.at <= cut]


def test_other_streams_change_nothing_under_a_budget_per_stream(rows: list[str]) -> None:
    options = Options(SHORT)
    alone = [row for row in rows if row.startswith("worse")]

    assert events_of(alone, options) == [event for event in events_of(rows, options) if event.stream == "worse"]


def test_a_shared_budget_asks_for_more_evidence(rows: list[str]) -> None:
    [alone] = [event for event in events_of(rows, Options(SHORT)) if event.event == "firing"]
    [shared] = [event for event in events_of(rows, Options(SHORT, shared=True)) if event.event == "firing"]

    assert shared.at >= alone.at
    assert shared.log_m >= np.log(864)


def test_no_event_inside_the_reference(rows: list[str]) -> None:
    assert events_of(rows, Options(timedelta(days=6), direction="both")) == []


def test_directions_are_watched_as_asked(rows: list[str]) -> None:
    up = events_of(rows, Options(SHORT, direction="up"))
    down = events_of(rows, Options(SHORT, direction="down"))

    assert {event.stream for event in up} == {"worse"}
    assert {event.stream for event in down} == {"better"}


def test_clustered_counts_need_more_evidence(rows: list[str]) -> None:
    worse = [row for row in rows if row.startswith("worse")]
    squares = [f"{row},{int(row.rsplit(',', 1)[1]) ** 2}" for row in worse]

    [plain] = [event for event in events_of(worse, Options(SHORT)) if event.event == "firing"]
    clustered = events_of(squares, Options(SHORT), "stream,start,n,x,q")

    assert clustered[0].at > plain.at


def test_an_event_is_written_with_times_in_utc(rows: list[str]) -> None:
    event = events_of(rows, Options(SHORT))[0].to_json()

    assert list(event) == [
        "stream", "event", "at", "direction", "change_at", "ratio", "ratio_low", "usual", "current", "log_m",
    ]  # fmt: skip
    assert event["at"].endswith("Z")
    assert event["event"] == "firing"


@pytest.mark.parametrize("slice_min", [1, 7, 15, 60])
def test_slices_of_any_length_up_to_an_hour_are_judged(slice_min: int) -> None:
    rng = np.random.default_rng(5)
    rows = []
    for index in range(6 * 24 * 60 // slice_min):
        share = 0.04 if index * slice_min >= 4 * 24 * 60 else 0.01
        n = 20 * slice_min
        rows.append(f"a,{(BEGIN + timedelta(minutes=slice_min * index)).isoformat()},{n},{rng.binomial(n, share)}")

    firing = events_of(rows, Options(SHORT))[0]

    assert abs(firing.change_at - BEGIN - timedelta(days=4)) <= timedelta(hours=1)
    assert firing.at - BEGIN - timedelta(days=4) <= timedelta(hours=2)


def test_a_bad_file_gives_problems_and_no_events(tmp_path: Path, rows: list[str]) -> None:
    file = tmp_path / "counts.csv"
    file.write_text("\n".join(["stream,start,n,x", *rows, "worse,2026-01-05T00:00,1,0"]))

    result = run(file, Options(SHORT))

    assert (result.exit_code, result.events) == (2, ())
    [problem] = result.problems
    assert problem.startswith(f"line {len(rows) + 2}, column start: ")


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    assert "cannot be read (No such file or directory)" in run(tmp_path / "none.csv", Options()).problems[0]
