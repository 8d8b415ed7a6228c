"""False pages where nothing changes, against the promise of one in 28 days."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from detectors.stats.engine import judge
from detectors.stats.isr import DAY_S
from detectors.stats.stream import Settings, Slices, StreamState
from detectors.stats.twins import TwinState, judge_twins
from tests.benchmarks.decisions.competitors import Windows, binomial, episodes, three_sigma
from tests.benchmarks.decisions.findings import Finding, Findings
from tests.benchmarks.decisions.generators import NO_CHANGE, Scenario, World, of_conversations, simulate
from tests.benchmarks.decisions.measure import Estimate, changes_of, firings, with_reference

LEARNING = (
    ("independent", World()),
    ("season", World(season=0.4, traffic=1.0)),
    ("season at 2 %", World(share=0.02, season=0.4, traffic=1.0)),
    ("wander .2", World(wander=0.2)),
    ("runs of mean 3", World(burst=2.0, runs=True)),
    ("season, wander, bursts", World(season=0.4, traffic=1.0, wander=0.1, burst=1.5)),
)


def measure_promise(findings: Findings, runs: int) -> None:
    """All worlds without a change after a set reference."""
    for place, scenario in enumerate(NO_CHANGE):
        found = Estimate.of(_false_pages(scenario, np.random.default_rng([1, place, run])) for run in range(runs))
        target = {"G1": "B2", "G2": "B2", "G7": "B4"}.get(scenario.name[:2], "B3")
        findings.rows.append(Finding.at_most(target, f"false pages in 28 d: {scenario.name}", found, 1.0))
        findings.promise.append((scenario.name, found.mean, found.error))


def measure_learning(findings: Findings, runs: int) -> None:
    """The first 28 days of a stream that nobody knows anything of, as the daemon sees it."""
    for place, (name, world) in enumerate(LEARNING):
        counts, first = [], []
        for run in range(runs):
            slices = simulate(np.random.default_rng([2, place, run]), world, 28)
            days = [change.at / DAY_S for change in changes_of(slices, Settings()) if change.kind == "firing"]
            counts.append(len(days))
            first.append(sum(day <= 2 for day in days))
        found = Estimate.of(counts)
        findings.rows.append(Finding.at_most("first 28 d", f"false pages without any reference: {name}", found, 1.0))
        findings.promise.append((f"no reference: {name}", found.mean, found.error))
        early = Estimate.of(first)
        findings.rows.append(Finding.at_most("first 2 d", f"the same in the first two days: {name}", early, 192 / 864))


def measure_twins(findings: Findings, runs: int) -> None:
    """How often a twin finds a false "better since", and what the `up` stream fires beside it."""
    better, pages = [], []
    for run in range(runs):
        judged = judge_twins(TwinState(), simulate(np.random.default_rng([3, run]), World(), 42), Settings())
        better.append(len(judged.better) * 28 / 42)
        pages.append(sum(change.kind == "firing" for change in judged.up) * 28 / 42)
    findings.rows.append(Finding.at_most("twin", 'false "better since" in 28 d, budget .25', Estimate.of(better), 0.25))
    findings.rows.append(Finding.at_most("twin", "false pages in 28 d beside a twin", Estimate.of(pages), 1.0))


def measure_many(findings: Findings, repeats: int) -> None:
    """200 streams of 5 bots, one page in 28 days for each bot; and what testing each hour does instead."""
    rng = np.random.default_rng(4)
    weekly: dict[str, list[float]] = {"engine": [], "p < .05 each": [], "p < .001 each": [], "3 sigma": []}
    weekly |= {"Bonferroni .05 / 200": [], "BH .1": []}
    for _ in range(repeats):
        streams = [
            simulate(rng, World(per_hour=10 ** rng.uniform(1.5, 3.5), share=10 ** rng.uniform(-3, -1.3)), 21)
            for _ in range(200)
        ]
        fired = 0
        for slices in streams:
            shared = replace(slices, share=np.full(slices.start.size, 1 / 40))
            fired += firings(judge(StreamState(), shared, with_reference(14)).changes)
        weekly["engine"].append(fired)
        windows = [Windows.of(slices, 14, 3600) for slices in streams]
        for name, rule in (
            ("p < .05 each", binomial(0.05)),
            ("p < .001 each", binomial(0.001)),
            ("3 sigma", three_sigma),
        ):
            weekly[name].append(sum(episodes(rule(each)) for each in windows))
        weekly["Bonferroni .05 / 200"].append(sum(episodes(binomial(0.05 / 200)(each)) for each in windows))
        weekly["BH .1"].append(_benjamini_hochberg(windows))
    for name, counts in weekly.items():
        found = Estimate.of(counts)
        what = f"false pages in a week, 5 bots with 40 streams each: {name}"
        if name == "engine":
            findings.rows.append(Finding.at_most("B5", what, found, 1.25))
        else:
            findings.rows.append(Finding("B5", what, f"{found.mean:.1f}"))


def _false_pages(scenario: Scenario, rng: np.random.Generator) -> int:
    draw: Callable[..., Slices] = of_conversations if scenario.by_conversation else simulate
    slices = draw(rng, scenario.world, scenario.reference_days + scenario.days)
    return firings(changes_of(slices, with_reference(scenario.reference_days)))


def _benjamini_hochberg(windows: list[Windows]) -> int:
    """Streams found by BH at .1 in each hour, alarms in a row counted once."""
    from scipy import stats  # noqa: PLC0415 - only this rival needs it

    p = np.array([stats.binom.sf(each.x - 1, np.maximum(each.n, 1), each.usual) for each in windows])
    ranked = np.sort(p, axis=0)
    limits = 0.1 * np.arange(1, p.shape[0] + 1)[:, None] / p.shape[0]
    passing = np.where(ranked <= limits, ranked, -1.0).max(axis=0)
    return sum(episodes(row) for row in (p <= passing) & (passing >= 0))
