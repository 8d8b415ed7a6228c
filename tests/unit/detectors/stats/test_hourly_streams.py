"""Means and limits, judged hour by hour: what varies by itself is learnt, and is no alarm."""

import json
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from detectors.stats.isr import DAY_S
from detectors.stats.limit_stream import Excess, LimitState, judge_limit
from detectors.stats.mean_state import MeanSlices, MeanState, Shift, accept_mean
from detectors.stats.mean_stream import judge_mean
from detectors.stats.stream import Settings, Slices

WAVES = Settings(false_alarms=0.5)


def scores(seed: int, days: float, *, wave: float = 0.0, moved_from: float = 1e9, by: float = 0.0) -> MeanSlices:
    """Some 4 scores a slice around .5, deviation .15, up and down with the time of day; moved from a day on."""
    rng = np.random.default_rng(seed)
    start = np.arange(0, round(days * DAY_S), 300)
    n = rng.poisson(4, start.size).astype(np.float64)
    level = 0.5 + wave * np.sin(2 * np.pi * start / DAY_S) + np.where(start >= moved_from * DAY_S, by, 0.0)
    x = n * level + 0.15 * np.sqrt(n) * rng.normal(size=start.size)
    q = np.maximum(0.15**2 * (n - 1) * rng.chisquare(np.maximum(n, 1)) / np.maximum(n, 1), 0.0)
    return MeanSlices(start, n, x, q + np.divide(x**2, n, out=np.zeros(n.size), where=n > 0), np.ones(n.size))


def shifts(slices: MeanSlices) -> tuple[Shift, ...]:
    return judge_mean(MeanState(), slices, WAVES).changes


def counts(seed: int, days: float, *, burst: float, worse_from: float = 1e9) -> Slices:
    """1 % flagged of 20 replies a slice, in bursts of so many flags on average; five times as many from a day on."""
    rng = np.random.default_rng(seed)
    start = np.arange(0, round(days * DAY_S), 300)
    times = rng.poisson(0.2 / burst * np.where(start >= worse_from * DAY_S, 5.0, 1.0))
    flags = np.array([float(rng.geometric(1 / burst, size).sum()) for size in times.tolist()])
    return Slices.of(start, np.maximum(20.0, flags), flags)


def excesses(slices: Slices) -> tuple[Excess, ...]:
    return judge_limit(LimitState(), slices, 0.011, Settings()).changes


@pytest.mark.parametrize("seed", range(3))
def test_a_mean_that_goes_up_and_down_with_the_time_of_day_is_no_shift(seed: int) -> None:
    assert shifts(scores(seed, 28, wave=0.04)) == ()


def test_a_shift_is_found_and_dated_beneath_the_time_of_day() -> None:
    [firing] = shifts(scores(1, 16, wave=0.06, moved_from=14, by=-0.06))

    assert (firing.change.kind, firing.change.direction) == ("firing", "down")
    assert firing.change.change_at / DAY_S == pytest.approx(14, abs=0.25)
    assert firing.change.usual == pytest.approx(0.5, abs=0.01)
    assert firing.change.current == pytest.approx(0.44, abs=3 * firing.margin)


def test_the_season_of_a_young_mean_is_measured_anew_and_its_totals_with_it() -> None:
    slices = scores(2, 9, wave=0.06)

    state = judge_mean(MeanState(), slices, WAVES).state

    assert len(state.season.beta) == 4
    assert state.season.beta[0] == pytest.approx(0.06, abs=0.01)
    rest = float((slices.x - slices.n * state.season.offsets(slices.start // 3600 * 3600)).sum())
    assert state.total == pytest.approx(rest, rel=1e-9)
    assert state.units == float(slices.n.sum())


def wandering(slices: MeanSlices) -> MeanSlices:
    """The same, with days that differ."""
    off = np.random.default_rng(5).normal(0, 0.01, 60)[slices.start // DAY_S]
    return slices._replace(x=slices.x + slices.n * off, q=slices.q + 2 * off * slices.x + slices.n * off**2)


def test_what_was_measured_for_good_is_not_measured_anew_after_an_incident_that_reaches_back() -> None:
    moved, usual = (wandering(scores(3, 40, wave=0.05, moved_from=at, by=0.6)) for at in (29.5, 99))
    fired = judge_mean(MeanState(), moved.part(0, 32 * 288), WAVES).state
    assert fired.incident is not None
    assert not fired.hours.at.size
    share = 20 / 29.5
    incident = replace(
        fired.incident,
        change_at=20 * DAY_S,
        past_units=fired.incident.past_units * share,
        past_total=fired.incident.past_total * share,
    )

    over = judge_mean(replace(fired, incident=incident), usual.part(32 * 288, 40 * 288), WAVES)

    assert [each.change.kind for each in over.changes] == ["resolved"]
    assert (over.state.season, over.state.phi) == (fired.season, fired.phi)


def test_an_accepted_shift_is_the_usual_mean_from_then_on() -> None:
    slices = scores(3, 30, wave=0.06, moved_from=14, by=0.1)
    before = slices.part(0, 16 * 288)
    after = slices.part(16 * 288, 30 * 288)
    judged = judge_mean(MeanState(), before, WAVES)

    accepted = accept_mean(judged.state)

    assert judged.state.incident is not None
    assert accepted.incident is None
    assert accepted.total / accepted.units == pytest.approx(0.6, abs=0.02)
    assert judge_mean(accepted, after, WAVES).changes == ()


@pytest.mark.parametrize("seed", range(3))
def test_bursts_below_a_limit_are_no_excess_once_they_are_known(seed: int) -> None:
    late = [each for each in excesses(counts(seed, 28, burst=6.0)) if each.change.at > 8 * DAY_S]

    assert late == []


def test_counts_that_vary_by_chance_alone_are_judged_sooner_than_bursts() -> None:
    first = [
        next(each.change for each in excesses(counts(4, 20, burst=burst, worse_from=15)) if each.change.at > 15 * DAY_S)
        for burst in (1.0, 6.0)
    ]

    assert first[0].at < first[1].at
    assert first[0].change_at / DAY_S == pytest.approx(15, abs=0.1)


def test_the_phi_of_a_limit_is_measured_on_quiet_hours_only() -> None:
    slices = counts(5, 18, burst=1.0, worse_from=15)

    state = judge_limit(LimitState(), slices, 0.011, Settings()).state

    assert state.incident is not None
    assert state.incident.phi == pytest.approx(1.0, abs=0.2)


@pytest.mark.parametrize("kind", ["mean", "limit"])
def test_any_split_and_any_stop_in_between_give_the_same_changes(kind: str) -> None:
    means, rates = scores(6, 12, wave=0.06, moved_from=9, by=0.1), counts(6, 12, burst=2.0, worse_from=9)
    cuts = np.unique([0, *np.random.default_rng(7).integers(0, 12 * 288, 30), 12 * 288]).tolist()

    found: list[Shift | Excess] = []
    mean, limit = MeanState(), LimitState()
    for first, last in pairwise(cuts):
        if kind == "mean":
            judged = judge_mean(mean, means.part(first, last), WAVES)
            mean = MeanState.from_dict(json.loads(json.dumps(judged.state.to_dict())))
            found += judged.changes
        else:
            told = judge_limit(limit, rates.part(first, last), 0.011, Settings())
            limit = LimitState.from_dict(json.loads(json.dumps(told.state.to_dict())))
            found += told.changes

    whole = shifts(means) if kind == "mean" else excesses(rates)
    assert found
    assert tuple(found) == whole
