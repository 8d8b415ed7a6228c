"""Score families, two-phase samples, canaries; the same answer under any delivery; what an evaluation costs."""

import json
import time
from itertools import pairwise

import numpy as np

from detectors.stats.canary import FIRES_FROM, log_canary
from detectors.stats.engine import judge
from detectors.stats.isr import DAY_S, FloatArray
from detectors.stats.stream import Settings, Slices, StateChange, StreamState
from tests.benchmarks.decisions.findings import Finding, Findings
from tests.benchmarks.decisions.generators import Change, World, simulate
from tests.benchmarks.decisions.measure import Estimate, delay_h, firings, with_reference


def measure_scores(findings: Findings, runs: int) -> None:
    """A skewed score: its mean, the count above .5 and the count above its 99 % quantile share one budget."""
    false, hours = [], []
    for run in range(runs):
        rng = np.random.default_rng([21, run])
        family = _score_family(rng, 42, tail_from=np.inf)
        false.append(sum(firings(judge(StreamState(), each, with_reference(14)).changes) for each in family))
        changed = _score_family(rng, 18, tail_from=15.0)
        found = [delay_h(judge(StreamState(), each, with_reference(14)).changes, 15.0, 72.0) for each in changed]
        hours.append(min(each for each in found if each is not None))
    findings.rows.append(Finding.at_most("B6", "false pages in 28 d of a score's family", Estimate.of(false), 1.0))
    what = ".2 % of replies turn toxic, skewed score: delay"
    findings.rows.append(Finding.at_most("B6", what, Estimate.of(hours), 3.0, " h"))


def measure_sampling(findings: Findings, runs: int) -> None:
    """Variance of the rate when labels go where a cheap score is high (floor .3), against labels at random."""
    rng = np.random.default_rng(22)
    gains = []
    for _ in range(runs):
        bad = rng.random(200_000) < 0.005
        score = rng.normal(np.where(bad, 1.812, 0.0))  # AUC .9
        chance = 0.005 * np.exp(1.812 * score - 1.812**2 / 2) / (1 - 0.005)
        chance = chance / (1 + chance)
        pi = np.minimum(1.0, 0.1 * (0.3 + 0.7 * np.sqrt(chance) / np.sqrt(chance).mean()))
        gains.append(float((bad * (1 / 0.1 - 1)).sum() / (bad * (1 / pi - 1)).sum()))
    found = Estimate.of(gains)
    value = f"{found.mean:.2f} ± {found.error:.2f}"
    what = "variance of random labels over labels by a cheap score of AUC .9"
    findings.rows.append(Finding.of("B7", what, value, ">= 1.9", found.mean >= 1.9 - 2 * found.error))


def measure_canary(findings: Findings, runs: int) -> None:
    """A tenth of 5,000 replies an hour goes to a new version, with wander and season."""
    rng = np.random.default_rng(23)
    fired, hours = 0, []
    for _ in range(runs):
        rate = 0.005 * np.exp(0.4 * np.sin(np.arange(336) * 2 * np.pi / 24) + np.cumsum(rng.normal(0, 0.05, 336)))
        rate = np.minimum(rate, 0.2)
        old, new = rng.poisson(4500 * rate).astype(float), rng.poisson(500 * rate).astype(float)
        full, tenth = np.full(336, 4500.0), np.full(336, 500.0)
        fired += bool((log_canary(old, full, new, tenth) >= FIRES_FROM).any())
        worse = rng.poisson(500 * 2 * 0.005 * np.ones(336)).astype(float)
        same = rng.poisson(4500 * 0.005 * np.ones(336)).astype(float)
        hits = np.flatnonzero(log_canary(same, full, worse, tenth) >= FIRES_FROM)
        hours.append(float(hits[0]) + 1 if hits.size else 336.0)
    findings.rows.append(
        Finding.of("B9", f"harmless canaries that fired, {runs} of 14 d", f"{fired}", "<= 1", fired <= 1)
    )
    findings.rows.append(Finding.at_most("B9", "a canary twice as bad is found", Estimate.of(hours), 10.0, " h"))


def measure_sameness(findings: Findings, runs: int) -> None:
    """Any split, a store and a reload at every cut, and a rebuild give the same state and the same changes."""
    worst, same = 0.0, True
    for run in range(runs):
        rng = np.random.default_rng([24, run])
        slices = simulate(rng, World(), 18, (Change(15.5, 2.0, 17.0),))
        whole = judge(StreamState(), slices, with_reference(14))
        state = StreamState()
        changes: list[StateChange] = []
        cuts = np.unique([0, *rng.integers(0, slices.start.size, 40), slices.start.size])
        for first, last in pairwise(cuts):
            judged = judge(state, slices.part(int(first), int(last)), with_reference(14))
            state = StreamState.from_dict(json.loads(json.dumps(judged.state.to_dict())))
            changes += judged.changes
        same &= tuple(changes) == whole.changes
        worst = max(worst, abs(state.log_m - whole.state.log_m))
    what = "difference of log M and of the changes under any partition, store and replay"
    findings.rows.append(
        Finding.of("B11", what, f"{worst:g}, {'same' if same else 'other'}", "< 1e-9, same", same and worst < 1e-9)
    )


def measure_cost(findings: Findings) -> None:
    """One evaluation of a mature stream, slice by slice, its state read from JSON and written; and in bulk."""
    slices = simulate(np.random.default_rng(25), World(), 60)
    state = judge(StreamState(), slices.part(0, 59 * 288), Settings()).state
    stored = json.dumps(state.to_dict())
    began = time.perf_counter()
    for _ in range(20):
        StreamState.from_dict(json.loads(stored))
    reading = (time.perf_counter() - began) / 20
    began = time.perf_counter()
    for index in range(59 * 288, 60 * 288):
        state = judge(state, slices.part(index, index + 1), Settings()).state
    each = (time.perf_counter() - began) / 288
    began = time.perf_counter()
    judge(StreamState(), slices, with_reference(14))
    bulk = (time.perf_counter() - began) / slices.start.size
    values = np.random.default_rng(0).random(1_000_000)
    began = time.perf_counter()
    for _ in range(10):
        np.cumsum(values)
    unit = (time.perf_counter() - began) / 10
    what = "one evaluation of one stream"
    value = f"{each * 1e3:.2f} ms (reading a stored state {reading * 1e3:.2f} ms; in bulk {bulk * 1e6:.0f} us a slice; "
    value += f"a cumsum of a million numbers: {unit * 1e3:.2f} ms)"
    findings.rows.append(
        Finding.of("B12", what, value, "<= .3 ms, or <= .12 cumsums", each <= 3e-4 or each <= 0.12 * unit)
    )


def _score_family(rng: np.random.Generator, days: float, tail_from: float) -> tuple[Slices, ...]:
    """Slices of the mean, of the count above .5 and of the count above the 99 % quantile of Beta(.3, 20) scores."""
    start = np.arange(0, round(days * DAY_S), 300)
    n = rng.poisson(1000 / 12, start.size)
    owner = np.repeat(np.arange(start.size), n)
    scores = rng.beta(0.3, 20.0, owner.size)
    toxic = (start[owner] >= tail_from * DAY_S) & (rng.random(owner.size) < 0.002)
    scores[toxic] = rng.uniform(0.6, 1.0, int(toxic.sum()))
    high = float(np.quantile(scores[owner < 14 * 288], 0.99))

    def sums(values: FloatArray) -> FloatArray:
        return np.bincount(owner, weights=values, minlength=start.size).astype(np.float64)

    third = 1 / 3
    mean = Slices.of(start, n, sums(scores), np.minimum(sums(scores**2), sums(scores) ** 2), share=third)
    return (
        mean,
        Slices.of(start, n, sums((scores > 0.5).astype(float)), share=third),
        Slices.of(start, n, sums((scores > high).astype(float)), share=third),
    )
