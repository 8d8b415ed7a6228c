"""Samples: what labels by a cheap score are worth, whether the promise holds with weights, and what a plan buys."""

import numpy as np

from detectors.stats.isr import DAY_S, FloatArray, threshold
from detectors.stats.reference import Yardstick
from detectors.stats.sampling_plan import chances, plan
from detectors.stats.stream import Slices
from tests.benchmarks.decisions.findings import Finding, Findings
from tests.benchmarks.decisions.generators import Change, Simulator, World, simulate
from tests.benchmarks.decisions.measure import Estimate, changes_of, delay_h, firings, with_reference
from tests.benchmarks.sampling_by_risk import GATES, delays, quiet_weeks
from tests.benchmarks.sampling_by_risk import USUAL as USUAL_SHARE
from tests.benchmarks.sampling_by_risk import World as Bot

PER_HOUR, SHARE, LABELS = 2000.0, 0.005, 0.1
APART = 1.812  # standard deviations between clean and flagged replies: a cheap score of AUC .9
CHANGE_D, LONGEST_H = 15.0, 96.0
USUAL = Yardstick(0, (1.25, 1.5, 2.0, 3.0, 5.0), (1.0,) * 5, (1.0,) * 5, 1.0)


def measure_sampling(findings: Findings, runs: int) -> None:
    """Labels where a cheap score is high (floor .3) against labels at random; false pages; delays; a blind spot."""
    mean_root = _mean_root()
    gains = []
    for run in range(runs):
        pi = _chances(np.random.default_rng([22, run]).normal(APART, 1.0, 1000), mean_root)
        gains.append((1 / LABELS - 1) / float((1 / pi - 1).mean()))
    found = Estimate.of(gains)
    what = "variance of random labels over labels by a cheap score of AUC .9"
    value = f"{found.mean:.2f} ± {found.error:.2f}"
    findings.rows.append(Finding.of("B7", what, value, ">= 1.9", found.mean >= 1.9 - 2 * found.error))
    counts = [
        firings(changes_of(_weighted(np.random.default_rng([61, run]), 42, mean_root), with_reference(14)))
        for run in range(runs)
    ]
    findings.rows.append(Finding.at_most("B7", "false pages in 28 d with weighted labels", Estimate.of(counts), 1.0))
    findings.promise.append(("labels by a cheap score, weighted", Estimate.of(counts).mean, Estimate.of(counts).error))
    random = _delays(runs, _at_random)
    scored = _delays(runs, lambda rng: _weighted(rng, 20, mean_root, 2.0))
    blind = _delays(runs, lambda rng: _weighted(rng, 20, mean_root, 2.0, blind=True))
    for name, each in (("by a cheap score", scored), ("by a cheap score that is blind to what is new", blind)):
        what = f"a doubled rate, a tenth labelled {name} (at random: {random.mean:.1f} ± {random.error:.1f} h)"
        limit = random.mean + 2 * random.error
        value = f"{each.mean:.1f} ± {each.error:.1f} h"
        findings.rows.append(Finding.of("B7", what, value, "not later", each.mean - 2 * each.error <= limit))
    _plan(findings, runs)
    _by_risk(findings, max(2, runs // 3))


def _by_risk(findings: Findings, runs: int) -> None:
    """More of what looks risky is scored, as the daemon does it: three streams, each of an even sample."""
    area, apart = GATES[1]
    bot = Bot.of(apart)
    false, inside = quiet_weeks(bot, runs)
    name = f"more of what looks risky is scored (a glance of AUC {area:g})"
    findings.rows.append(Finding.at_most("B7", f"false pages in 28 d: {name}, all three streams", false, 1.0))
    findings.promise.append((name, false.mean, false.error))
    alike = delays(bot, runs, bot.flagged, by_risk=False)
    doubled, blind = (delays(bot, runs, more, by_risk=True) for more in (bot.flagged, np.full(2, USUAL_SHARE)))
    for what, each in (("doubles", doubled), ("doubles by what looks like any other reply", blind)):
        told = f"a rate {what}, {name} (all alike: {alike.mean:.1f} ± {alike.error:.1f} h)"
        met = each.mean - 2 * each.error <= alike.mean + 2 * alike.error
        value = f"{each.mean:.1f} ± {each.error:.1f} h"
        findings.rows.append(Finding.of("B7", told, value, "not later", met))
    findings.rows.append(Finding("B7", f"the interval of a day holds the true rate: {name}", f"{inside:.1%}"))


def _plan(findings: Findings, runs: int) -> None:
    """The rate that should notice a doubling within 12 hours, tried."""
    for within in (12.0, 36.0):
        chosen = plan(PER_HOUR, SHARE, 0.02, within, 30.0, USUAL, threshold(1.0))
        thin = World(per_hour=PER_HOUR * chosen.rate, share=SHARE)
        waits = []
        for run in range(runs):
            rng = np.random.default_rng([62, int(within), run])
            changes = changes_of(simulate(rng, thin, 20, (Change(CHANGE_D, 2.0),)), with_reference(14))
            waits.append(delay_h(changes, CHANGE_D, LONGEST_H) or LONGEST_H)
        middle = float(np.median(waits))
        what = f"a plan to notice x2 within {within:g} h in half of the cases ({chosen.rate:.1%} sampled): median"
        wanted = f"within a third of {within:g} h, or sooner"
        findings.rows.append(Finding.of("plan", what, f"{middle:.1f} h", wanted, middle <= within * 4 / 3))


def _delays(runs: int, draw: Simulator) -> Estimate:
    found = [
        delay_h(changes_of(draw(np.random.default_rng([63, run])), with_reference(14)), CHANGE_D, LONGEST_H)
        for run in range(runs)
    ]
    return Estimate.of(each for each in found if each is not None)


def _at_random(rng: np.random.Generator) -> Slices:
    return simulate(rng, World(per_hour=PER_HOUR * LABELS, share=SHARE), 20, (Change(CHANGE_D, 2.0),))


def _weighted(
    rng: np.random.Generator, days: float, mean_root: float, ratio: float = 1.0, blind: bool = False
) -> Slices:
    """All replies as exposure; each labelled flag counts one over its chance of being labelled."""
    start = np.arange(0, round(days * DAY_S), 300)
    n = rng.poisson(PER_HOUR / 12, start.size)
    more = np.where(start >= CHANGE_D * DAY_S, ratio - 1.0, 0.0)
    x, q = np.zeros(start.size), np.zeros(start.size)
    for rate, apart in ((np.full(start.size, SHARE), APART), (SHARE * more, 0.0 if blind else APART)):
        place = np.repeat(np.arange(start.size), rng.binomial(n, rate))
        pi = _chances(rng.normal(apart, 1.0, place.size), mean_root)
        seen = rng.random(place.size) < pi
        x += np.bincount(place[seen], weights=1 / pi[seen], minlength=start.size)
        q += np.bincount(place[seen], weights=1 / pi[seen] ** 2, minlength=start.size)
    return Slices.of(start, n, x, q)


def _likely(score: FloatArray) -> FloatArray:
    odds = SHARE / (1 - SHARE) * np.exp(APART * score - APART**2 / 2)
    likely: FloatArray = odds / (1 + odds)
    return likely


def _chances(score: FloatArray, mean_root: float) -> FloatArray:
    return chances(_likely(score), LABELS, mean_root)


def _mean_root() -> float:
    rng = np.random.default_rng(60)
    return float(np.sqrt(_likely(rng.normal(np.where(rng.random(200_000) < SHARE, APART, 0.0)))).mean())
