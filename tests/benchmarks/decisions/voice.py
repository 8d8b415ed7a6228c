"""Voice: how soon another model is noticed from how it writes, and what other questions to the same one do."""

from dataclasses import dataclass, replace
from itertools import permutations
from pathlib import Path

import numpy as np

from detectors.encoder import installed, shared
from detectors.stats.isr import DAY_S, FloatArray, IntArray
from detectors.stats.voice import is_traffic, judge_voice
from detectors.stats.voice_reference import learn_voice
from detectors.stats.voice_stream import VoiceChange, VoiceSettings, VoiceSlices, VoiceState
from tests.benchmarks.decisions.findings import Finding, Findings
from tests.benchmarks.decisions.measure import Estimate
from tests.benchmarks.decisions.voice_daemon import measure_daemon
from tests.benchmarks.decisions.writers import Pool, pools, pools_of, style_alone

PER_HOUR, REFERENCE_D = 20, 7
BOTS = 4
MISSED_AFTER = 600  # replies
ONE = VoiceSettings(false_alarms=1.0, slice_s=900)
HOURLY = VoiceSettings(false_alarms=1.0, slice_s=3600)


@dataclass(frozen=True, slots=True)
class Told:
    """What was said of the replies and of the questions, and when replies came."""

    replies: tuple[VoiceChange, ...]
    questions: tuple[VoiceChange, ...]
    moments: IntArray


def measure_voice(findings: Findings, runs: int) -> None:
    """Made-up bots: each changes into each other one; nothing changes; the questions change."""
    bots = pools(np.random.default_rng(41), BOTS)
    measure_pools(findings, bots, runs, "made-up bots")
    measure_daemon(findings, bots, max(4, runs // 2), "made-up bots")


def measure_real_voices(findings: Findings, path: Path, runs: int) -> None:
    """Answers of real models, with what they say where there is an encoder; and as the daemon watches them."""
    bots = pools_of(path, shared() if installed() else None)
    whose = f"{len(bots)} models in {path.name}"
    measure_pools(findings, bots, runs, whose)
    measure_swaps(findings, np.random.default_rng(42), style_alone(bots), runs, f"{whose}, style alone")
    for each, name in ((bots, whose), (style_alone(bots), f"{whose}, style alone")):
        _other_things(findings, np.random.default_rng(44), each, max(5, runs // 2), name)
    measure_daemon(findings, bots, max(4, runs // 2), whose)


def measure_pools(findings: Findings, bots: dict[str, Pool], runs: int, whose: str) -> None:
    """The same for any bots that answer the same kinds of questions."""
    rng = np.random.default_rng(42)
    measure_swaps(findings, rng, bots, runs, whose)
    names = list(bots)
    counts = []
    for run in range(runs):
        told = _told(rng, bots[names[run % len(names)]], None, 28, settings=HOURLY)
        counts.append(sum(change.kind == "firing" for change in told.replies))
    what = f"false alarms in 28 d at a promise of 1, {whose}"
    findings.rows.append(Finding.at_most("B14", what, Estimate.of(counts), 1.0))
    findings.promise.append((f"voice, {whose}", Estimate.of(counts).mean, Estimate.of(counts).error))
    _traffic(findings, rng, bots, runs, whose)


def measure_swaps(findings: Findings, rng: np.random.Generator, bots: dict[str, Pool], runs: int, whose: str) -> None:
    """How soon another model is noticed, behind all traffic and behind half of it."""
    pairs = list(permutations(bots, 2))
    for part, name, target in ((1.0, "all", 60.0), (0.5, "half of the", None)):
        waits = []
        for run in range(runs):
            old, new = pairs[run % len(pairs)]
            waits.append(_replies_until_told(rng, bots[old], bots[new], part))
        middle, missed = float(np.median(waits)), sum(wait > MISSED_AFTER for wait in waits)
        value = f"{middle:.0f} (worst of {len(waits)}: {max(waits):.0f}), {missed} beyond {MISSED_AFTER}"
        what = f"replies until another model is noticed behind {name} traffic, {whose}"
        if target is None:
            findings.rows.append(Finding("B14", what, value))
        else:
            met = middle <= target and missed == 0
            findings.rows.append(Finding.of("B14", what, value, "median <= 60, none missed", met))


def _other_things(findings: Findings, rng: np.random.Generator, bots: dict[str, Pool], runs: int, whose: str) -> None:
    """Half of the replies are about something else: the same model's, to questions of one kind, whatever is asked."""
    names, waits = list(bots), []
    for run in range(runs):
        pool = bots[names[run % len(names)]]
        kinds = np.unique(pool.kind)
        of_kind = np.flatnonzero(pool.kind == kinds[run % kinds.size])
        other = replace(pool, replies=pool.replies[rng.choice(of_kind, len(pool.asked))])
        waits.append(_replies_until_told(rng, pool, other, 0.5))
    what = f"replies until it is noticed that half of them are about something else, {whose}"
    findings.rows.append(Finding("B14", what, f"{np.median(waits):.0f} (worst of {len(waits)}: {max(waits):.0f})"))


def _traffic(findings: Findings, rng: np.random.Generator, bots: dict[str, Pool], runs: int, whose: str) -> None:
    """Half of the traffic turns into one kind of question: what fires must be called traffic."""
    names = list(bots)
    fired = called = first = 0
    for run in range(runs):
        chosen = bots[names[run % len(names)]]
        kinds = np.unique(chosen.kind)
        told = _told(rng, chosen, None, 5, kind=float(kinds[run % kinds.size]), settings=HOURLY)
        firing = [change for change in told.replies if change.kind == "firing"]
        fired += bool(firing)
        called += bool(firing) and is_traffic(firing[0], told.questions)
        first += bool(told.questions) and (not firing or told.questions[0].at <= firing[0].at)
    part = called / fired if fired else 1.0
    value = f"{called} of {fired} (of {runs}; in {first} the questions were told first, or alone)"
    what = f"half of the questions turn into one kind: alarms of the replies that are called traffic, {whose}"
    findings.rows.append(Finding.of("B14", what, value, ">= 90 %", part >= 0.9))


def _replies_until_told(rng: np.random.Generator, old: Pool, new: Pool, part: float) -> float:
    told = _told(rng, old, new, 5, part=part)
    firing = next((change for change in told.replies if change.kind == "firing"), None)
    return float((told.moments < firing.at).sum()) if firing is not None else float(told.moments.size)


def _told(
    rng: np.random.Generator,
    old: Pool,
    new: Pool | None,
    days: int,
    part: float = 1.0,
    kind: float | None = None,
    settings: VoiceSettings = ONE,
) -> Told:
    """A week of the old bot, then days with a part of the new one, or with half of the questions of one kind."""
    size = len(old.asked)
    learnt = rng.integers(0, size, REFERENCE_D * 24 * PER_HOUR)
    later = rng.integers(0, size, days * 24 * PER_HOUR)
    if kind is not None:
        turned = rng.random(later.size) < 0.5
        later[turned] = rng.choice(np.flatnonzero(old.kind == kind), int(turned.sum()))
    replies = old.replies[later]
    if new is not None:
        replies = np.where((rng.random(later.size) < part)[:, None], new.replies[later], replies)
    begins = REFERENCE_D * DAY_S
    before = np.sort(rng.integers(0, begins, learnt.size))
    moments = np.sort(rng.integers(begins, begins + days * DAY_S, later.size))
    asked, asked_later = old.asked[learnt], old.asked[later]
    said = _judged(before, old.replies[learnt], asked, moments, replies, asked_later, settings)
    questions = () if kind is None else _judged(before, asked, None, moments, asked_later, None, settings)
    return Told(said, questions, moments)


def _judged(
    before: IntArray,
    learnt: FloatArray,
    asked: FloatArray | None,
    moments: IntArray,
    replies: FloatArray,
    asked_later: FloatArray | None,
    settings: VoiceSettings,
) -> tuple[VoiceChange, ...]:
    voice = learn_voice(before, learnt, asked)
    slices = VoiceSlices.of(moments, voice.residuals(replies, asked_later), settings.slice_s)
    return judge_voice(VoiceState.of(voice), slices, voice, settings).changes
