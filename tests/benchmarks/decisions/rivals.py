"""The same streams under the rules that people use: false alarms in 28 days, delay of a doubled rate, under stress."""

import numpy as np

from tests.benchmarks.decisions.competitors import RULES, Windows, episodes, first_alarm_h
from tests.benchmarks.decisions.findings import Findings
from tests.benchmarks.decisions.generators import Change, World, simulate
from tests.benchmarks.decisions.measure import changes_of, delay_h, firings, with_reference
from tests.benchmarks.decisions.streaming import alarm_days, detectors, hours

STRESS = World(season=0.4, traffic=1.0, wander=0.1, burst=1.5)
RATIOS = (1.5, 2.0, 5.0)
LONGEST_H = 168.0
SLOW = ("river KSWIN",)  # a quarter of a millisecond a message


def measure_rivals(findings: Findings, runs: int, river_runs: int = 2) -> None:
    """One row a rule; the engine's own row first, on the same streams."""
    quiet = [simulate(np.random.default_rng([31, run]), World(), 42) for run in range(runs)]
    stress = [simulate(np.random.default_rng([32, run]), STRESS, 42) for run in range(runs)]
    changed = {
        ratio: [
            simulate(np.random.default_rng([33, run]), World(), 22.5, (Change(15.5, ratio),)) for run in range(runs)
        ]
        for ratio in RATIOS
    }
    ours = [np.mean([firings(changes_of(each, with_reference(14))) for each in some]) for some in (quiet, stress)]
    delays = []
    for ratio in RATIOS:
        found = [delay_h(changes_of(each, with_reference(14)), 15.5, LONGEST_H) for each in changed[ratio]]
        delays.append(float(np.mean([hours for hours in found if hours is not None])))
    findings.rivals.append(_row("botwatch", float(ours[0]), float(ours[1]), delays))
    for name, rule, length_s in RULES:
        false = [np.mean([episodes(rule(Windows.of(each, 14, length_s))) for each in some]) for some in (quiet, stress)]
        delays = []
        for ratio in RATIOS:
            found = [first_alarm_h(rule(Windows.of(each, 14, length_s)), length_s, 14, 15.5) for each in changed[ratio]]
            delays.append(float(np.mean([LONGEST_H if hours is None else hours for hours in found])))
        findings.rivals.append(_row(name, float(false[0]), float(false[1]), delays))
        findings.delays += [(name, ratio, value) for ratio, value in zip(RATIOS, delays, strict=True)]
    _streaming(findings, river_runs)


def _streaming(findings: Findings, runs: int) -> None:
    """River's detectors see every message; few runs, since they are slow."""
    if not detectors():
        findings.notes.append("river is not installed: its detectors were not run")
    for name, make in detectors().items():
        counts, delays = [], []
        days, done = (1.0, 1) if name in SLOW else (14.0, runs)
        for run in range(done):
            rng = np.random.default_rng([34, run])
            counts.append(28.0 / days * len(alarm_days(make, simulate(rng, World(), days), rng)))
            slices = simulate(rng, World(), min(9.0, 3 * days), (Change(min(2.0, days), 2.0),))
            begun = min(2.0, days)
            later = [day - begun for day in alarm_days(make, slices, rng, begun) if day > begun]
            delays.append(min([LONGEST_H, *(hours(day) for day in later)]))
        findings.rivals.append(
            {
                "rule": f"{name} ({done} runs of {days:g} d)",
                "false in 28 d": f"{np.mean(counts):.1f}",
                "under stress": "-",
                "x1.5": "-",
                "x2": _told(float(np.mean(delays))),
                "x5": "-",
            }
        )


def _row(rule: str, quiet: float, stress: float, delays: list[float]) -> dict[str, str]:
    told = {f"x{ratio:g}": _told(value) for ratio, value in zip(RATIOS, delays, strict=True)}
    return {"rule": rule, "false in 28 d": f"{quiet:.2f}", "under stress": f"{stress:.2f}", **told}


def _told(value: float) -> str:
    return f"{value:.1f} h" if value < 0.95 * LONGEST_H else "mostly missed"
