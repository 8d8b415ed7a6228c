"""What the detectors cost: beside BERT-base, beside a linear profanity check, and in seconds and megabytes."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from statistics import median

import numpy as np

from detectors import registry
from detectors.encoder import Encoder, shared
from detectors.gate import tier0_batch
from monitor.domain.metric import DETECTORS
from monitor.scoring.pool import Pool
from tests.benchmarks import bert, page, together
from tests.benchmarks.figures import Figure, Part, Table, number
from tests.benchmarks.replies import Replies
from tests.benchmarks.rival import NotRun, answers
from tests.benchmarks.usage import children, resident_bytes_of
from tests.factories import make_record

RIVAL = "alt-profanity-check"
PIECES = 50  # of a reply, marks included
CONTEXT_TURNS = 6
_MB = 1 << 20
_PASSES, _REPLIES, _GLANCES = 6, 60, 2000  # in a round
_REMEMBERED = 2100  # replies after which the encoder's memory of readings is full: two readings each
BERT, ENCODER, ALL, BEHIND = "BERT-base", "encoder", "all", "with context"


def measure(rounds: int) -> Part:
    """Measure in turn, so that a drift of the machine meets all; CPU time, one thread."""
    replies = Replies(1, PIECES)
    _say("making BERT-base ...")
    costs, by_detector = _costs(replies, rounds)
    _say("tier 0, and the first score of a process that starts ...")
    texts = replies.texts(_GLANCES)
    glance_us = [1e6 * _cost(lambda: tier0_batch(texts), _GLANCES) for _ in range(rounds + 1)][1:]
    rival_us = _rival_us(texts, rounds)
    first_s = [_first_score_s() for _ in range(rounds)]
    _say("a file scored by one process and by two ...")
    by_two = together.figures(replies)
    _say("memory of a scoring process ...")
    scoring_mb = _scoring_bytes(replies) / _MB
    figures = [
        _times(f"BERT-base over all detectors of tier 1, {PIECES} word pieces", costs[BERT], costs[ALL], 15.0),
        _times("BERT-base over the encoder alone, in one pass", costs[BERT], costs[ENCODER]),
        _times(
            f"BERT-base over all detectors with {CONTEXT_TURNS} turns before the reply", costs[BERT], costs[BEHIND]
        ),
        *_beside(rival_us, glance_us),
        Figure(
            what="from the start of a process to its first score", value=median(first_s), unit=" s", at_most=3.0,
            low=min(first_s), high=max(first_s),
        ),
        *by_two,
        Figure(what="memory of a scoring process with all detectors of tier 1", value=scoring_mb, unit=" MB"),
        *_with_worker(scoring_mb),
    ]  # fmt: skip
    return Part(
        title="Detectors",
        words=(
            f"CPU time of one thread for replies of {PIECES} word pieces, beside BERT-base with random weights in"
            " single precision (what larger detectors of toxicity cost) on as many, both in onnxruntime. With"
            f" {CONTEXT_TURNS} turns before it, a reply is read behind the end of them, and the user's last turn by"
            f" itself. Tier 0 stands beside {RIVAL}, a linear head over words, both on all replies at once. What a"
            " second process is worth is told by the clock, starting included, and takes a machine with nothing else"
            " to do."
        ),
        machine=page.machine(),
        at=page.now(),
        figures=figures,
        tables=[_table(costs, by_detector, glance_us)],
    )


def _costs(replies: Replies, rounds: int) -> tuple[Mapping[str, Sequence[float]], Mapping[str, float]]:
    """Give milliseconds a text of each way, by round, and of each detector."""
    baseline, encoder, detectors = bert.session(), shared(), registry.load(1)
    ids = np.random.default_rng(1).integers(0, bert.VOCABULARY, (1, PIECES))
    costs: dict[str, list[float]] = {BERT: [], ENCODER: [], ALL: [], BEHIND: []}
    single: dict[str, list[float]] = {}
    for _ in range(rounds + 1):  # the first is the warm-up
        costs[BERT].append(1e3 * _cost(lambda: [baseline.run(None, {"ids": ids}) for _ in range(_PASSES)], _PASSES))
        costs[ENCODER].append(1e3 * _cost(partial(_read, encoder, replies.texts(_REPLIES)), _REPLIES))
        for way, turns in ((ALL, 0), (BEHIND, CONTEXT_TURNS)):
            transcripts = replies.transcripts(_REPLIES, turns)
            spent = {}
            for detector in detectors:
                spent[detector.name] = 1e3 * _cost(partial(detector.score, transcripts), _REPLIES)
            costs[way].append(sum(spent.values()))
            if way == ALL:
                for name, each in spent.items():
                    single.setdefault(name, []).append(each)
    return {way: each[1:] for way, each in costs.items()}, {name: median(each[1:]) for name, each in single.items()}


def _read(encoder: Encoder, texts: Sequence[str]) -> None:
    for text in texts:
        encoder.read_text(text)


def _cost(work: Callable[[], object], texts: int) -> float:
    """CPU seconds a text."""
    before = time.process_time()
    work()
    return (time.process_time() - before) / texts


def _times(what: str, dear: Sequence[float], cheap: Sequence[float], at_least: float | None = None) -> Figure:
    ratios = [one / other for one, other in zip(dear, cheap, strict=True)]
    return Figure(
        what=what, value=median(ratios), unit=" x", at_least=at_least, low=min(ratios), high=max(ratios)
    )  # fmt: skip


def _rival_us(texts: Sequence[str], rounds: int) -> list[float]:
    """CPU microseconds a text of the profanity check, by round; nothing where it cannot be had."""
    program = Path(__file__).with_name("rival_gate.py")
    try:
        found: list[float] = answers([RIVAL], program, [str(rounds)], texts)
    except NotRun as why:
        _say(f"NOT RUN: {RIVAL}, because {why}")
        return []
    return found


def _beside(rival_us: Sequence[float], glance_us: Sequence[float]) -> list[Figure]:
    if not rival_us:
        return []
    figure = _times(f"tier 0 (insult list and linear head) over {RIVAL}", glance_us, rival_us)
    figure.at_most = 1.0
    return [figure]


def _first_score_s() -> float:
    """Start `botwatch score` on one record and wait for its line."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "monitor", "score", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(make_record() + b"\n")
        process.stdin.close()
        line = process.stdout.readline()
        took = time.perf_counter() - began
    if json.loads(line)["scores"]["toxicity"]["value"] is None:
        raise SystemExit("the first reply has no score; expected one")
    return took


def _scoring_bytes(replies: Replies) -> int:
    before = set(children())
    with Pool(DETECTORS) as pool:
        [process] = set(children()) - before
        for _ in range(_REMEMBERED // 100):
            pool.score(replies.transcripts(100, 2), lambda: None)
        return resident_bytes_of(process)


def _with_worker(scoring_mb: float) -> list[Figure]:
    """Add what a worker itself took when that was measured last."""
    memory = page.kept().get("memory")
    if memory is None:
        return []
    worker_mb = next(figure.value for figure in memory.figures if figure.what.startswith("after"))
    what = "with the worker that it belongs to (see memory of a worker)"
    return [Figure(what=what, value=scoring_mb + worker_mb, unit=" MB", at_most=300.0)]


def _table(costs: Mapping[str, Sequence[float]], by_detector: Mapping[str, float], glance_us: Sequence[float]) -> Table:
    rows = [[f"detector: {name}", number(1e3 * each)] for name, each in by_detector.items()]
    ways = {BERT: BERT, ENCODER: "encoder alone", ALL: "all detectors", BEHIND: f"all, {CONTEXT_TURNS} turns before"}
    return Table(
        title="Microseconds a reply",
        words=(
            "CPU time, medians over the rounds. Several detectors read what the encoder makes of a reply: the first of"
            " them pays for all."
        ),
        head=["what", "µs"],
        rows=[
            *([name, number(1e3 * median(costs[way]))] for way, name in ways.items()),
            ["tier 0, in a batch", number(median(glance_us))],
            *rows,
        ],
    )


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
