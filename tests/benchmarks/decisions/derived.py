"""What was argued rather than measured when the engine was designed, each with a world of its own."""

from dataclasses import replace

import numpy as np

from detectors.stats.engine import judge
from detectors.stats.isr import DAY_S, HOUR_S, FloatArray
from detectors.stats.mixed_twins import judge_mixed
from detectors.stats.strata import KindCounts
from detectors.stats.stream import Settings, Slices, StreamState
from detectors.stats.twins import TwinState, judge_twins
from tests.benchmarks.decisions.findings import Finding, Findings
from tests.benchmarks.decisions.generators import Change, Simulator, World, simulate
from tests.benchmarks.decisions.measure import Estimate, changes_of, delay_h, firings, with_reference

DAYS, REFERENCE_D = 42, 14.0
NO_KINDS = KindCounts((), np.zeros((0, 0)), np.zeros((0, 0)))


def measure_derived(findings: Findings, runs: int) -> None:
    """False pages where nothing changes but the sample, the mix, the length of conversations; and what is found."""
    worlds: tuple[tuple[str, Simulator], ...] = (
        ("the rate of sampling changes at random times", _resampled),
        ("the rate of sampling changes, wander .1", lambda rng: _resampled(rng, World(wander=0.1))),
        ("a new version is sampled whole, the old one a fifth", _new_version),
        ("conversations of minutes to hours, first flags, bad ones 30 %", _conversations),
        ("hardly a flag in weeks (one in 20 days)", lambda rng: simulate(rng, World(per_hour=100, share=2e-5), DAYS)),
    )
    for place, (name, draw) in enumerate(worlds):
        counts = [
            firings(changes_of(draw(np.random.default_rng([51, place, run])), with_reference(REFERENCE_D)))
            for run in range(runs)
        ]
        _promise(findings, name, counts)
    _strata(findings, runs)
    _fires_while_learning(findings, runs)
    _no_flag_before(findings, runs)
    _worse_past(findings, max(2, runs // 2))


def _promise(findings: Findings, name: str, counts: list[int]) -> None:
    found = Estimate.of(counts)
    findings.rows.append(Finding.at_most("derived", f"false pages in 28 d: {name}", found, 1.0))
    findings.promise.append((name, found.mean, found.error))


def _thinned(rng: np.random.Generator, slices: Slices, pi: FloatArray) -> Slices:
    """The part of the replies, and of the flags, that a sample of this rate sees."""
    clean = rng.binomial((slices.n - slices.x).astype(np.int64), pi)
    flagged = rng.binomial(slices.x.astype(np.int64), pi)
    return Slices.of(slices.start, clean + flagged, flagged)


def _resampled(rng: np.random.Generator, world: World | None = None) -> Slices:
    """Rates between 5 and 100 %, a new one every three days on average."""
    slices = simulate(rng, World() if world is None else world, DAYS)
    steps = np.cumsum(rng.random(slices.start.size) < 300 / (3 * DAY_S))
    rates = np.exp(rng.uniform(np.log(0.05), 0.0, int(steps[-1]) + 1))
    return _thinned(rng, slices, rates[steps])


def _new_version(rng: np.random.Generator) -> Slices:
    """From day 20 on half of the traffic is a new version's, which is scored whole; of the old one a fifth is."""
    slices = simulate(rng, World(), DAYS)
    return _thinned(rng, slices, np.where(slices.start < 20 * DAY_S, 0.2, 0.6))


def _conversations(rng: np.random.Generator) -> Slices:
    """Replies of a conversation follow each other in minutes or hours; only its first flag of a day counts."""
    count = int(rng.poisson(1000 / 6 * 24 * DAYS))
    begins = rng.uniform(0, DAYS * DAY_S, count)
    lengths = rng.geometric(1 / 6, count)
    owner = np.repeat(np.arange(count), lengths)
    pace = np.exp(rng.normal(np.log(120.0), 1.2, count))  # seconds between replies: most are quick, some take hours
    gaps = rng.exponential(pace[owner])
    before = np.cumsum(gaps)
    moments = begins[owner] + before - before[np.searchsorted(owner, owner)]
    flagged = (rng.random(count) < 0.005 / 0.3)[owner] & (rng.random(owner.size) < 0.3)
    inside = moments < DAYS * DAY_S
    moments, owner, flagged = moments[inside].astype(np.int64), owner[inside], flagged[inside]
    n = np.bincount(moments // 300, minlength=DAYS * 288)
    at, who = moments[flagged], owner[flagged]
    _, first = np.unique(who * 1000 + at // DAY_S, return_index=True)
    x = np.bincount(at[first] // 300, minlength=DAYS * 288)
    return Slices.of(np.arange(DAYS * 288) * 300, n, np.minimum(n, x))


def _strata(findings: Findings, runs: int) -> None:
    """Two kinds of traffic, one flagged ten times as often; from day 20 on its part grows from a tenth to a third.

    As the daemon judges them, from the first slice on, with the silent twin.
    """
    plain, mixed = [], []
    for run in range(runs):
        slices, kinds = _kinds(np.random.default_rng([52, run]), DAYS, 0.33)
        mixed.append(firings(judge_mixed(TwinState(), slices, kinds, Settings()).up))
        days = slices.part(0, 24 * 288)  # it is found at once, and goes on for ever
        plain.append(firings(judge_mixed(TwinState(), days, NO_KINDS, Settings()).up))
    alike = Estimate.of(plain)
    what = "another mix of traffic, each reply counted alike: alarms within 4 d"
    findings.rows.append(Finding("derived", what, f"{alike.mean:.2f} ± {alike.error:.2f}"))
    _promise(findings, "another mix of traffic, each kind by its usual rate (in 42 d)", mixed)
    for what, worse in (("all rates double", (2.0, 2.0)), ("the rarer kind's rate doubles", (1.0, 2.0))):
        told = [_waits(np.random.default_rng([56, run]), worse) for run in range(max(2, runs // 2))]
        hours = {name: Estimate.of(h for each in told if (h := each[name]) is not None) for name in told[0]}
        said = "; ".join(f"{name} {found.mean:.1f} ± {found.error:.1f} h" for name, found in hours.items())
        findings.rows.append(Finding("derived", f"{what}, the mix as ever or another one since 5 d: told after", said))


def _waits(rng: np.random.Generator, worse: tuple[float, float]) -> dict[str, float | None]:
    """Hours from day 25 to the next alarm, 96 where there is none; None where an alarm is open by then."""
    found: dict[str, float | None] = {}
    seed = int(rng.integers(2**32))
    for name, part, by_kind in (("alike", 0.1, False), ("by kind", 0.1, True), ("by kind, another mix", 0.33, True)):
        slices, kinds = _kinds(np.random.default_rng(seed), 29, part, worse)
        changes = judge_mixed(TwinState(), slices, kinds if by_kind else NO_KINDS, Settings()).up
        before = [change.kind for change in changes if change.at <= 25 * DAY_S]
        hours = (change.at / HOUR_S - 25 * 24 for change in changes if change.kind == "firing")
        found[name] = None if before[-1:] == ["firing"] else min((each for each in hours if each > 0), default=96.0)
    return found


def _kinds(
    rng: np.random.Generator, days: int, part: float, worse: tuple[float, float] = (1.0, 1.0)
) -> tuple[Slices, KindCounts]:
    """From day 20 on `part` of the traffic is of the second kind; from day 25 on rates are `worse` times as high."""
    start = np.arange(0, days * DAY_S, 300)
    second = np.where(start < 20 * DAY_S, 0.1, part)
    units = np.column_stack([rng.poisson(1000 / 12 * (1 - second)), rng.poisson(1000 / 12 * second)])
    flags = rng.binomial(units, np.where(start[:, None] < 25 * DAY_S, 1.0, worse) * [0.002, 0.02])
    kinds = KindCounts(("channel=app", "channel=web"), units.astype(np.float64), flags.astype(np.float64))
    return Slices.of(start, units.sum(axis=1), flags.sum(axis=1)), kinds


def _fires_while_learning(findings: Findings, runs: int) -> None:
    """A fourfold rate from day 3 to 5 of a stream's life: told, ended, and no reason for false pages later."""
    found, counts = 0, []
    for run in range(runs):
        slices = simulate(np.random.default_rng([53, run]), World(), 35, (Change(3.0, 4.0, 5.0),))
        changes = changes_of(slices, Settings())
        found += any(change.kind == "firing" and 3 < change.at / DAY_S <= 5 for change in changes)
        counts.append(sum(change.kind == "firing" and change.at > 7 * DAY_S for change in changes))
    findings.rows.append(
        Finding.of(
            "derived",
            "x4 on days 3 to 5 of a stream's life: found",
            f"{found / runs:.0%}",
            ">= 95 %",
            found >= 0.95 * runs,
        )
    )
    _promise(findings, "after a stream has fired while it learnt", counts)


def _no_flag_before(findings: Findings, runs: int) -> None:
    """Not one flag in 20 days; then one reply in 2,000."""
    waits = []
    for run in range(runs):
        rng = np.random.default_rng([54, run])
        slices = simulate(rng, World(per_hour=500, share=0.0005), 26)
        slices = replace(slices, x=np.where(slices.start < 20 * DAY_S, 0.0, slices.x))
        found = delay_h(changes_of(slices, Settings()), 20.0, 144.0)
        waits += [] if found is None else [found]
    middle = float(np.median(waits))
    what = "no flag in 20 days, then one in four hours: median delay"
    findings.rows.append(Finding.of("derived", what, f"{middle:.1f} h", "<= 48 h", middle <= 48))


def _worse_past(findings: Findings, runs: int) -> None:
    """A worse past (4 x), 20 better days, then half of the way back: seen with a twin, hidden without one."""
    seen = {"with a twin": 0, "without": 0}
    for run in range(runs):
        slices = simulate(
            np.random.default_rng([55, run]), World(share=0.02), 48, (Change(20.0, 0.25), Change(40.0, 2.0))
        )
        with_twin = judge_twins(TwinState(), slices, Settings()).up
        without = judge(StreamState(), slices, Settings()).changes
        for name, changes in (("with a twin", with_twin), ("without", without)):
            seen[name] += any(change.kind == "firing" and 40 < change.at / DAY_S <= 42 for change in changes)
    value = f"{seen['with a twin']} of {runs}; without a twin {seen['without']}"
    what = "a worse past, 20 better days, then twice as bad: found within 2 d"
    findings.rows.append(Finding.of("derived", what, value, ">= 90 %", seen["with a twin"] >= 0.9 * runs))
