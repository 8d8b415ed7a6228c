"""How long until a change is told, beside an oracle that knows both rates; deploys, ramps, dates, recoveries."""

from dataclasses import replace

import numpy as np

from detectors.stats.engine import judge
from detectors.stats.isr import DAY_S, HOUR_S
from detectors.stats.stream import Settings, Slices, StateChange, StreamState
from tests.benchmarks.decisions import oracle
from tests.benchmarks.decisions.findings import Finding, Findings
from tests.benchmarks.decisions.generators import Change, World, simulate
from tests.benchmarks.decisions.measure import Estimate, changes_of, delay_h, firings, with_reference

CELLS = ((1000.0, 0.001), (1000.0, 0.005), (1000.0, 0.02), (5000.0, 0.005), (5000.0, 0.02))
LIMITS = {1.5: 1.65, 2.0: 1.5, 5.0: 1.5}


def measure_delays(findings: Findings, runs: int) -> None:
    """Delay over the oracle's, change one to two days after 14 days of reference, at a uniform time."""
    for cell, (per_hour, share) in enumerate(CELLS):
        for ratio, limit in LIMITS.items():
            rng = np.random.default_rng([11, cell, int(ratio * 10)])
            usual = per_hour * share
            best = oracle.delays_h(rng, usual, ratio, oracle.calibrated(rng, usual, ratio), 1000)
            longest = min(40.0, max(1.0, 12 * float(best.mean()) / 24))
            hours = [_delay(rng, World(per_hour=per_hour, share=share), ratio, longest) for _ in range(runs)]
            found = Estimate.of(np.array([each for each in hours if each is not None]) / best.mean())
            name = f"delay / oracle: {per_hour:g}/h, {share:.1%}, x{ratio:g} (oracle {best.mean():.2f} h)"
            findings.rows.append(Finding.at_most("B1", name, found, limit))
            if (per_hour, share) == (1000.0, 0.005):
                findings.delays.append(("oracle CUSUM", ratio, float(best.mean())))
                findings.delays.append(("botwatch", ratio, found.mean * float(best.mean())))
    stress = World(season=0.4, traffic=1.0, wander=0.1, burst=1.5)
    rng = np.random.default_rng(12)
    hours = [_delay(rng, stress, 2.0, 8) for _ in range(runs)]
    found = Estimate.of(each for each in hours if each is not None)
    findings.rows.append(Finding.at_most("B4", "delay of x2 with season, wander and bursts", found, 12.0, " h"))


def measure_ramp(findings: Findings, runs: int) -> None:
    """A rate that grows by 2 % a day."""
    days = []
    for run in range(runs):
        slices = simulate(np.random.default_rng([13, run]), World(ramp=0.02), 42)
        first = [change.at / DAY_S for change in changes_of(slices, with_reference(14)) if change.kind == "firing"]
        days.append(min([28.0, *(day - 14 for day in first)]))
    found = Estimate.of(days)
    findings.rows.append(Finding.at_most("B8", "a ramp of 2 % a day is found", found, 9.0, " d"))
    seen = float(np.mean(np.array(days) < 28))
    findings.rows.append(Finding.of("B8", "ramps found within 28 d", f"{seen:.1%}", ">= 99 %", seen >= 0.99))


def measure_deploys(findings: Findings, runs: int) -> None:
    """A marked deploy shortens the delay and costs no false page more."""
    for ratio in (1.5, 2.0):
        plain: list[float] = []
        marked: list[float] = []
        for run in range(runs):
            slices = simulate(np.random.default_rng([14, run]), World(), 24, (Change(16.0, ratio),))
            deployed = replace(slices, deploy=slices.start == 16 * DAY_S)
            for kept, each in ((plain, slices), (marked, deployed)):
                hours = delay_h(changes_of(each, with_reference(14)), 16.0, 192.0)
                kept += [] if hours is None else [hours]
        saved = 1 - float(np.mean(marked)) / float(np.mean(plain))
        what = f"a marked deploy shortens the delay of x{ratio:g} ({np.mean(plain):.1f} h) by"
        findings.rows.append(Finding.of("B13", what, f"{saved:.0%}", ">= 20 %", saved >= 0.2))
    counts = []
    for run in range(runs):
        slices = simulate(np.random.default_rng([15, run]), World(), 42)
        weekly = replace(slices, deploy=slices.start % (7 * DAY_S) == 0)
        counts.append(firings(changes_of(weekly, with_reference(14))))
    findings.rows.append(Finding.at_most("B13", "false pages in 28 d, a deploy each week", Estimate.of(counts), 1.0))


def measure_life(findings: Findings, runs: int) -> None:
    """Recoveries while it is still bad, and after its end; the dates and the ratios that alarms carry."""
    false, waits, unconfirmed = 0, [], 0
    errors: list[float] = []
    ratios: list[float] = []
    lows: list[bool] = []
    for run in range(runs):
        slices = simulate(np.random.default_rng([16, run]), World(share=0.01), 30, (Change(15.0, 2.0, 26.0),))
        changes = _after(slices, 15.0)
        if not changes or changes[0].kind != "firing":
            continue
        first = changes[0]
        errors.append((first.change_at - 15 * DAY_S) / HOUR_S)
        ratios.append(first.ratio or 0.0)
        lows.append((first.ratio_low or 0.0) <= 2.0)
        false += sum(change.kind == "resolved" and change.at <= 25 * DAY_S for change in changes)
        unconfirmed += sum(change.kind == "unconfirmed" and change.at <= 25 * DAY_S for change in changes)
        ends = [change.at for change in changes if change.kind != "firing" and change.at > 26 * DAY_S]
        waits.append((ends[0] - 26 * DAY_S) / HOUR_S if ends else 96.0)
    allowed = max(1.0, runs / 500)
    what = f"recoveries while a x2 goes on, {runs} streams of 10 d"
    findings.rows.append(Finding.of("B10", what, f"{false}", f"<= {allowed:g}", false <= allowed))
    what = f"the same closed as unconfirmed, {runs} streams of 10 d"
    findings.rows.append(Finding.of("B10", what, f"{unconfirmed}", f"<= {allowed:g}", unconfirmed <= allowed))
    findings.rows.append(Finding.at_most("B10", "a x2 that ended is resolved after", Estimate.of(waits), 14.0, " h"))
    middle = f"{np.median(np.abs(errors)):.2f} h"
    findings.rows.append(Finding("dates", "median error of the estimated change, x2 at 10 flags an hour", middle))
    findings.rows.append(Finding("ratios", "mean ratio told at the alarm, true 2", f"{np.mean(ratios):.2f}"))
    right = float(np.mean(lows))
    findings.rows.append(
        Finding.of(
            "ratios", "the ratio it is at least is at most the true one", f"{right:.1%}", ">= 95 %", right >= 0.95
        )
    )


def _delay(rng: np.random.Generator, world: World, ratio: float, longest_d: float) -> float | None:
    at = 15.0 + rng.uniform(0.0, 1.0)
    slices = simulate(rng, world, at + longest_d, (Change(at, ratio),))
    before = judge(StreamState(), slices.part(0, int(at * 288)), with_reference(14))
    if before.state.firing:
        return None
    after = judge(before.state, slices.part(int(at * 288), slices.start.size), with_reference(14), stop_at_change=True)
    return delay_h(after.changes, at, longest_d * 24)


def _after(slices: Slices, day: float) -> list[StateChange]:
    """Changes after a day at which the stream was quiet; none where it was not."""
    changes = judge(StreamState(), slices, with_reference(14, Settings())).changes
    before = [change for change in changes if change.at <= day * DAY_S]
    if before and before[-1].kind == "firing":
        return []
    return [change for change in changes if change.at > day * DAY_S]
