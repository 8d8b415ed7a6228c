"""Rows of closed slices on their way into the decision engine, and what comes out of it."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.stats.stream import StateChange
from detectors.stats.twins import TwinState
from monitor.domain.baseline import Baseline, baseline_of, reason_for
from monitor.domain.judging import Budget, Deploy, Judged, Share, SliceTotal, judge_slices, settled
from monitor.domain.metric import BY_NAME
from monitor.domain.regression import episodes
from monitor.domain.window import SLICE, slice_of, window_of

MONDAY = datetime(2026, 11, 2, tzinfo=UTC)
DAY = timedelta(days=1)
TOXICITY = BY_NAME["toxicity"]


def totals(days: float, *, worse_from: float | None = None, worse_until: float = 1e9) -> list[SliceTotal]:
    """Steady traffic; from `worse_from` to `worse_until` (days) eight times the rate."""
    rng = np.random.default_rng(3)
    made = []
    for index in range(int(days * 288)):
        bad = worse_from is not None and worse_from * 288 <= index < worse_until * 288
        n = int(rng.poisson(20))
        units = int(rng.binomial(n, 0.08 if bad else 0.01))
        made.append(SliceTotal(MONDAY + index * SLICE, n, units, units))
    return made


def judged(rows: list[SliceTotal], state: TwinState | None = None, until: datetime | None = None) -> Judged:
    return judge_slices(
        state or TwinState(),
        until,
        rows,
        TOXICITY,
        Budget().settings(TOXICITY, "shop"),
        share=[Share(MONDAY, 0.5)],
        boosted=frozenset(),
        twin_budget=8.0,
    )


@settings(max_examples=8, deadline=None)
@given(st.lists(st.integers(1, 1151), max_size=5, unique=True))
def test_any_split_of_the_slices_gives_the_same_changes_and_the_same_checkpoints(cuts: list[int]) -> None:
    rows = totals(4, worse_from=3)
    whole = judged(rows)

    state, until = TwinState(), None
    changes: list[StateChange] = []
    checkpoints: list[tuple[datetime, TwinState]] = []
    for first, last in zip([0, *sorted(cuts)], [*sorted(cuts), len(rows)], strict=True):
        part = judged(rows[first:last], state, until)
        state, until = part.state, rows[last - 1].slice + SLICE
        changes += part.up
        checkpoints += part.checkpoints

    assert tuple(changes) == whole.up
    assert state.to_dict() == whole.state.to_dict()
    assert [(at, kept.to_dict()) for at, kept in checkpoints] == [
        (at, kept.to_dict()) for at, kept in whole.checkpoints
    ]


def test_states_are_kept_at_the_ends_of_days() -> None:
    found = judged(totals(3))

    assert [at for at, _ in found.checkpoints] == [MONDAY + DAY, MONDAY + 2 * DAY]


def test_going_on_from_a_checkpoint_leads_to_the_same_state() -> None:
    rows = totals(4, worse_from=2.5)
    whole = judged(rows)
    at, kept = whole.checkpoints[1]

    again = judged([row for row in rows if row.slice >= at], kept, at)

    assert again.state.to_dict() == whole.state.to_dict()


def test_an_episode_has_the_figures_of_its_alarm_and_the_newest_ones() -> None:
    found = judged(totals(4, worse_from=3))

    [episode] = episodes(TwinState().up, found.up, found.state.up)

    assert episode.alarm is not None
    assert episode.opened_at == episode.opened_slice + SLICE
    assert abs(episode.change_at - (MONDAY + 3 * DAY)) < timedelta(hours=2)
    assert episode.alarm.n < episode.latest.n
    assert episode.latest.low is not None
    assert episode.latest.rate is not None
    assert episode.latest.low < episode.latest.rate
    assert (episode.resolved_at, episode.outcome) == (None, None)


def test_an_episode_that_was_open_before_ends_with_its_first_alarm_unchanged() -> None:
    rows = totals(5, worse_from=3, worse_until=3.2)
    cut = int(3.15 * 288)
    first = judged(rows[:cut])
    then = judged(rows[cut:], first.state, rows[cut].slice)

    [open_one] = episodes(TwinState().up, first.up, first.state.up)
    [ended] = [each for each in episodes(first.state.up, then.up, then.state.up) if each.resolved_at]

    assert ended.opened_slice == open_one.opened_slice
    assert ended.change_at == open_one.change_at
    assert (ended.alarm, ended.outcome) == (None, "recovered")


def deploys(*days: float, kind: str = "model", boosted: bool | None = None) -> list[Deploy]:
    return [Deploy(kind, f"{kind} {day}", MONDAY + day * DAY, boosted) for day in days]


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        pytest.param(deploys(0, 1, 2), [False, True, True], id="all but the first"),
        pytest.param(deploys(0, 1, 2, 3, 4, 5), [False, True, True, True, True, False], id="four in 28 days"),
        pytest.param(deploys(0, 1, 2, 3, 4, 29.5), [False, True, True, True, True, True], id="one is long ago"),
        pytest.param([*deploys(0), *deploys(3, kind="prompt")], [False, False], id="the first prompt is no change"),
        pytest.param(
            [*deploys(0, 4), *deploys(0, 4, kind="prompt")],
            [False, False, True, True],
            id="model and prompt in one slice are one start",
        ),
    ],
)
def test_a_new_versions_first_slice_is_boosted_within_the_budget(known: list[Deploy], expected: list[bool]) -> None:
    decided = settled(known, MONDAY + 100 * DAY, None)

    ordered = sorted(decided, key=lambda each: (each.first_slice, each.kind))
    assert [decided[each] for each in ordered] == expected


def test_a_version_is_decided_once_and_only_when_its_slice_has_closed() -> None:
    known = [*deploys(0, boosted=False), *deploys(1, boosted=True), *deploys(2), *deploys(9)]

    assert {each.value: answer for each, answer in settled(known, MONDAY + 3 * DAY, MONDAY + 2 * DAY).items()} == {
        "model 2": True
    }


def test_a_version_in_slices_that_were_judged_already_is_not_boosted() -> None:
    decided = settled(deploys(0, 1), MONDAY + 3 * DAY, MONDAY + 2 * DAY)

    assert set(decided.values()) == {False}


def test_a_baseline_is_stored_anew_only_when_it_differs() -> None:
    state = judged(totals(9)).state.up
    assert state.reference is not None
    made = baseline_of(state.reference, state.season)
    later = Baseline(made.frozen_at + DAY, {**made.summary, "start": (MONDAY + DAY).isoformat()})

    assert reason_for(made, None) == "first"
    assert reason_for(made, made) is None
    assert reason_for(Baseline(made.frozen_at, {**made.summary, "flags": 1.0}), made) == "amended"
    assert reason_for(Baseline(made.frozen_at, {**made.summary, "exposure": 1.0}), made) == "amended"
    assert reason_for(Baseline(made.frozen_at, {**made.summary, "phi": 2.0, "per_hour": 9.0}), made) == "measured"
    assert reason_for(later, made) == "better"


@given(st.integers(1_577_836_800, 1_893_456_000))
def test_every_moment_falls_in_exactly_one_window_of_each_length(second: int) -> None:
    moment = datetime.fromtimestamp(second, UTC)

    assert slice_of(moment) <= moment < slice_of(moment) + SLICE
    for start, end in (window_of(moment, "5m"), window_of(moment, "1h"), window_of(moment, "1d")):
        assert start <= moment < end
