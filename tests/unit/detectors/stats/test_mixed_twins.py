"""Another mix of traffic is no change of the bot, and the bot's own changes are found as ever."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from detectors.stats.isr import DAY_S, HOUR_S
from detectors.stats.mixed_twins import judge_mixed
from detectors.stats.strata import KindCounts, Mix, counted, exposure_of, learnt
from detectors.stats.stream import Settings, Slices, StateChange
from detectors.stats.twins import TwinState, accept_twins, freeze_twins, judge_twins

KINDS = ("channel=app", "channel=web")
BY_HOUR = Settings(slice_s=HOUR_S)
MONDAY = 4 * DAY_S
NO_KINDS = KindCounts((), np.zeros((0, 0)), np.zeros((0, 0)))


def traffic(
    days: int, *, app: float = 0.1, app_later: float = 0.1, later: float = 20.0, worse: float = 1.0, seed: int = 1
) -> tuple[Slices, KindCounts]:
    """Hours of a thousand replies; those from the app are flagged ten times as often. From `later` days on another part
    of them is from the app, and both rates are `worse` times as high."""
    rng = np.random.default_rng(seed)
    start = np.arange(0, days * DAY_S, HOUR_S)
    since = start >= later * DAY_S
    part = np.where(since, app_later, app)
    units = np.column_stack([rng.poisson(1000 * part), rng.poisson(1000 * (1 - part))])
    flags = rng.binomial(units, np.where(since[:, None], worse, 1.0) * [0.02, 0.002])
    counts = KindCounts(KINDS, units.astype(np.float64), flags.astype(np.float64))
    return Slices.of(start, units.sum(axis=1), flags.sum(axis=1)), counts


def day_and_night(days: int, *, gone: float = 99.0, seed: int = 1) -> tuple[Slices, KindCounts]:
    """Hours of four hundred replies from a Monday on, of the app by night and of the web by day; from `gone` days on
    nobody says which."""
    rng = np.random.default_rng(seed)
    start = MONDAY + np.arange(0, days * DAY_S, HOUR_S)
    part = np.where((start % DAY_S < 7 * HOUR_S) | (start % DAY_S >= 22 * HOUR_S), 0.6, 0.05)
    units = np.column_stack([rng.poisson(400 * part), rng.poisson(400 * (1 - part))])
    flags = rng.binomial(units, [0.03, 0.004])
    known = (start < MONDAY + gone * DAY_S)[:, None]
    whole = units.sum(axis=1, keepdims=True), flags.sum(axis=1, keepdims=True)
    counts = KindCounts(
        ("channel=", *KINDS),
        np.hstack([np.where(known, 0, whole[0]), np.where(known, units, 0)]).astype(np.float64),
        np.hstack([np.where(known, 0, whole[1]), np.where(known, flags, 0)]).astype(np.float64),
    )
    return Slices.of(start, whole[0][:, 0], whole[1][:, 0]), counts


def days_of(changes: tuple[StateChange, ...]) -> list[tuple[str, float]]:
    return [(change.kind, change.change_at / DAY_S) for change in changes]


def test_more_traffic_of_a_kind_that_was_always_worse_is_no_change() -> None:
    slices, counts = traffic(32, app_later=0.33)

    plain = judge_twins(TwinState(), slices, BY_HOUR)
    mixed = judge_mixed(TwinState(), slices, counts, BY_HOUR)

    kind, day = days_of(plain.up)[0]
    assert (kind, round(day)) == ("firing", 20)
    assert mixed.up == ()
    assert mixed.better == ()
    assert mixed.state.mix.key == "channel"


def test_less_traffic_of_a_kind_that_was_always_worse_is_no_improvement() -> None:
    slices, counts = traffic(28, app=0.3, app_later=0.05)

    assert len(judge_twins(TwinState(), slices, BY_HOUR).better) == 1
    assert judge_mixed(TwinState(), slices, counts, BY_HOUR).better == ()


def test_a_worse_bot_is_found_beside_another_mix() -> None:
    slices, counts = traffic(22, app_later=0.33, worse=2.0)

    [firing, *_] = judge_mixed(TwinState(), slices, counts, BY_HOUR).up

    assert firing.change_at == pytest.approx(20 * DAY_S, abs=4 * HOUR_S)
    assert firing.ratio == pytest.approx(2.0, rel=0.5)


def test_a_worse_bot_with_its_usual_mix_is_found_as_if_nobody_had_looked_at_the_mix() -> None:
    slices, counts = traffic(22, worse=2.0)

    [plain, *_] = judge_twins(TwinState(), slices, BY_HOUR).up
    [mixed, *_] = judge_mixed(TwinState(), slices, counts, BY_HOUR).up

    assert mixed.slice == pytest.approx(plain.slice, abs=2 * HOUR_S)


@examples(max_examples=5, deadline=None)
@given(cuts=st.lists(st.integers(1, 719), max_size=4, unique=True))
def test_any_split_of_the_slices_gives_the_same_state_stored_in_between_or_not(cuts: list[int]) -> None:
    slices, counts = traffic(30, app_later=0.4, worse=0.2, later=12)  # becomes better, and learns anew
    whole = judge_mixed(TwinState(), slices, counts, BY_HOUR)

    state = TwinState()
    up: list[StateChange] = []
    better: list[StateChange] = []
    for first, last in zip([0, *sorted(cuts)], [*sorted(cuts), 720], strict=True):
        stored = TwinState.from_dict(json.loads(json.dumps(state.to_dict())))
        judged = judge_mixed(stored, slices.part(first, last), counts.part(slice(first, last)), BY_HOUR)
        state = judged.state
        up += judged.up
        better += judged.better

    assert len(whole.better) == 1
    assert whole.state.mix.known
    assert (up, better) == (list(whole.up), list(whole.better))
    assert state.to_dict() == whole.state.to_dict()


def test_a_stream_without_kinds_of_traffic_is_judged_as_it_was() -> None:
    slices, _ = traffic(10)

    mixed = judge_mixed(TwinState(), slices, NO_KINDS, BY_HOUR)

    assert mixed.state.to_dict() == judge_twins(TwinState(), slices, BY_HOUR).state.to_dict()


def test_kinds_that_are_flagged_alike_are_not_told_apart() -> None:
    rng = np.random.default_rng(1)
    start = np.arange(0, 7 * DAY_S, HOUR_S)
    units = rng.poisson([100.0, 900.0], (start.size, 2)).astype(np.float64)
    flags = rng.binomial(units.astype(np.int64), 0.005).astype(np.float64)

    assert learnt(counted(Mix(), start, KindCounts(KINDS, units, flags)), 1.0).key is None


def test_the_key_whose_kinds_differ_most_is_chosen() -> None:
    start = np.arange(0, 7 * DAY_S, HOUR_S)
    kinds = ("channel=app", "channel=web", "language=de", "language=en")
    units = np.tile([100.0, 900.0, 400.0, 600.0], (start.size, 1))
    flags = np.tile([2.0, 2.0, 1.0, 3.0], (start.size, 1))

    assert learnt(counted(Mix(), start, KindCounts(kinds, units, flags)), 1.0).key == "channel"


def test_what_is_usual_at_an_hour_counts_alike_at_that_hour() -> None:
    start = np.arange(0, 14 * DAY_S, HOUR_S)
    app = np.where(start % DAY_S < 6 * HOUR_S, 800.0, 50.0)  # at night nearly all of it
    units = np.column_stack([app, 1000.0 - app])
    counts = KindCounts(KINDS, units, units * [0.02, 0.002])
    mix = learnt(counted(Mix(), start, counts), 1.0)

    exposure = exposure_of(mix, start, units.sum(axis=1), counts)

    assert exposure == pytest.approx(units.sum(axis=1), rel=0.05)


def test_a_kind_that_nobody_knows_counts_as_average() -> None:
    slices, counts = traffic(9)
    mix = judge_mixed(TwinState(), slices, counts, BY_HOUR).state.mix
    new = KindCounts(("channel=kiosk",), np.array([[1000.0]]), np.array([[5.0]]))

    exposure = exposure_of(mix, np.array([9 * DAY_S]), np.array([1000.0]), new)

    assert mix.key == "channel"
    assert exposure == pytest.approx([1000.0], rel=0.1)


def test_a_key_that_nobody_sends_any_more_is_no_change() -> None:
    slices, counts = day_and_night(15, gone=12)

    judged = judge_mixed(TwinState(), slices, counts, BY_HOUR)

    assert judged.state.mix.known == KINDS
    assert (judged.up, judged.better) == ((), ())


def test_replies_without_a_value_of_a_key_are_a_kind_where_there_are_many_of_them() -> None:
    start = np.arange(0, 7 * DAY_S, HOUR_S)

    def known(without: float) -> tuple[str, ...]:
        units = np.tile([without, 100.0, 900.0], (start.size, 1))
        return learnt(
            counted(Mix(), start, KindCounts(("channel=", *KINDS), units, units * [0.002, 0.02, 0.002])), 1.0
        ).known

    assert known(10.0) == KINDS
    assert known(100.0) == ("channel=", *KINDS)


def test_the_first_weekend_after_what_was_seen_on_weekdays_was_frozen_is_no_change() -> None:
    slices, counts = day_and_night(8, seed=2)
    learnt_on = judge_mixed(TwinState(), slices.part(0, 72), counts.part(slice(0, 72)), BY_HOUR).state

    state = freeze_twins(learnt_on, MONDAY + 3 * DAY_S, BY_HOUR)
    judged = judge_mixed(state, slices.part(72, 192), counts.part(slice(72, 192)), BY_HOUR)

    assert judged.state.mix.key == "channel"
    assert (judged.up, judged.better) == ((), ())


def test_what_is_learnt_later_moves_the_rates_of_kinds_but_not_what_is_the_usual_mix() -> None:
    start = np.arange(0, 7 * DAY_S, HOUR_S)
    units = np.tile([100.0, 900.0], (start.size, 1))
    first = learnt(counted(Mix(), start, KindCounts(KINDS, units, np.tile([0.5, 0.9], (start.size, 1)))), 1.0)
    more = KindCounts(KINDS, np.tile([500.0, 500.0], (start.size, 1)), np.tile([10.0, 1.0], (start.size, 1)))

    later = learnt(counted(first, start + 7 * DAY_S, more), 1.0)

    assert later.usual.tolist() == first.usual.tolist()
    assert float(later.relative[0] / later.relative[1]) > 1.5 * float(first.relative[0] / first.relative[1])
    assert float(later.relative @ later.usual.sum(axis=1)) == pytest.approx(float(later.usual.sum()))


def test_the_usual_mix_is_forgotten_with_the_past() -> None:
    slices, counts = traffic(9)
    state = judge_mixed(TwinState(), slices, counts, BY_HOUR).state

    assert state.mix.known
    assert accept_twins(state).mix.to_dict() == {}


def test_a_state_from_before_the_mix_was_looked_at_is_refused() -> None:
    old = TwinState().to_dict()
    del old["mix"]

    with pytest.raises(ValueError, match="rebuild it from the rows"):
        TwinState.from_dict(old)
