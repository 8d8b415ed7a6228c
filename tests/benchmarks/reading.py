"""What a worker costs, against a loop that only polls the same topic with the same client and settings."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from tests.benchmarks import ground, page
from tests.benchmarks.figures import Figure, Part, Table, number
from tests.benchmarks.ground import Site
from tests.benchmarks.orders import Orders, Report
from tests.benchmarks.topic import PARTITIONS, SIZE, SPAN, load
from tests.broker.broker import Broker

TOPIC = "bench.replies"


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to read the topic."""

    name: str
    words: str
    orders: Orders
    processes: int = 1
    at_most: float | None = None  # times the CPU of polling alone


@dataclass(frozen=True, slots=True)
class Run:
    """What one run cost: CPU microseconds a reply, and how many replies a second on the clock."""

    cpu_us: float
    per_s: float


FULL, TWO = "default", "two"
POLL = Variant("poll", "polling alone", Orders(poll_only=True))
VARIANTS = (
    Variant("no-op", "the worker, scoring that does nothing, dedupe off", Orders(), at_most=3.0),
    Variant(FULL, "the same with dedupe", Orders(dedupe=True), at_most=5.0),
    Variant(
        "tier 0",
        "dedupe, tier 0 on every reply, 10 % sampled to a scoring process that does nothing",
        Orders(dedupe=True, tier0=True, rate=0.1, process=True),
        at_most=8.0,
    ),
    Variant(TWO, "two workers, with dedupe", Orders(dedupe=True), processes=2),
)
ONCE = (  # without a target, so one round is enough
    Variant("process", "dedupe, every reply to a scoring process that does nothing", Orders(dedupe=True, process=True)),
    Variant("shipped", "dedupe, every reply scored by every detector", Orders(dedupe=True, shipped=True)),
)
STAGE_WORDS = {
    "poll": "the client's poll, and records made of what it gives",
    "decode": "JSON to a typed record",
    "map": "checks, cleaning, hashes of ids, sampling: a record to a transcript",
    "tier 0": "length, insult list and linear head of every reply",
    "tier 1": "one reply in ten to the scoring process and back",
    "dedupe": "ids into the table of ids seen; which are new",
    "booking": "replies to rows, in Python",
    "COPY": "rows of scores",
    "sums": "upserts of ledger, window sums and dirty marks",
    "offsets": "compare-and-set of the partitions' offsets",
    "commit": "COMMIT, with fsync",
    "rest": "everything else",
}


def measure(replies: int, rounds: int) -> Part:
    """Load the topic once, then read it in every way, in turn, so that a drift of the machine meets all."""
    with ground.broker() as broker, ground.site() as site:
        _say(f"sending {replies:,} replies ...")
        load(broker, TOPIC, replies)
        runs: dict[str, list[Run]] = {}

        def read(variant: Variant) -> Run:
            reports = ground.run(site, broker.address, TOPIC, replies, variant.orders, variant.processes)
            run = Run(_cost(reports), replies / max(report.wall_s for report in reports))
            runs.setdefault(variant.name, []).append(run)
            _say(f"{variant.words}: {run.cpu_us:.1f} us of CPU a reply")
            return run

        ratios: dict[str, list[float]] = {}
        before = read(POLL)
        for number_ in range(rounds):
            for variant in (*VARIANTS, *(ONCE if number_ == 0 else ())):
                own, after = read(variant), read(POLL)
                ratios.setdefault(variant.name, []).append(2 * own.cpu_us / (before.cpu_us + after.cpu_us))
                before = after
        stages = _stages(site, broker, replies, rounds)
    return Part(
        title="Reading from Kafka",
        words=(
            f"{replies:,} native records of {SIZE} bytes in {PARTITIONS} partitions, {SPAN.seconds // 3600} hours of "
            "four bots, read by new groups into empty databases: a real broker, and an embedded Postgres with its "
            "default settings, which are durable. CPU is that of the worker with its scoring processes, without broker "
            "and Postgres; after each run the replies booked are as many as were sent. Each run stands between two "
            "that only poll, with the same client and settings, and is compared with their mean; the median of "
            f"{rounds} rounds counts. The daemon runs tier 0 only with `sampling.by_risk`: here it stands between "
            "reading and scoring."
        ),
        machine=page.machine(),
        at=page.now(),
        figures=_figures(ratios),
        tables=[_absolute(runs, ratios), _stage_table(stages, min(run.cpu_us for run in runs[POLL.name]))],
    )


def _figures(ratios: Mapping[str, Sequence[float]]) -> list[Figure]:
    figures = [
        _figure(f"{variant.words}: CPU against polling alone", ratios[variant.name], at_most=variant.at_most)
        for variant in VARIANTS
        if variant.at_most is not None
    ]
    two = [one / both for one, both in zip(ratios[FULL], ratios[TWO], strict=True)]
    return [*figures, _figure("two workers: replies per CPU-second against one", two, at_least=0.8)]


def _figure(
    what: str, rounds: Sequence[float], *, at_most: float | None = None, at_least: float | None = None
) -> Figure:
    return Figure(
        what=what,
        value=median(rounds),
        unit=" x",
        at_most=at_most,
        at_least=at_least,
        low=min(rounds),
        high=max(rounds),
    )


def _absolute(runs: Mapping[str, Sequence[Run]], ratios: Mapping[str, Sequence[float]]) -> Table:
    rows = []
    for variant in (POLL, *VARIANTS, *ONCE):
        cpu_us = min(run.cpu_us for run in runs[variant.name])
        per_s = max(run.per_s for run in runs[variant.name])
        times = median(ratios.get(variant.name, [1.0]))
        rows.append([variant.words, number(cpu_us), f"{1e6 / cpu_us:,.0f}", f"{per_s:,.0f}", number(times)])
    return Table(
        title="Absolute figures",
        words="The best of all rounds, on this machine, with broker and Postgres on the same cores.",
        head=["what", "CPU us a reply", "replies per CPU-second", "replies per second", "times polling alone"],
        rows=rows,
    )


def _stages(site: Site, broker: Broker, replies: int, rounds: int) -> Report:
    """The cheapest of some runs with clocks in between."""
    orders = Orders(dedupe=True, tier0=True, rate=0.1, process=True, stages=True)
    found = [ground.run(site, broker.address, TOPIC, replies, orders)[0] for _ in range(rounds)]
    _say("stages timed")
    return min(found, key=lambda report: report.cpu_s)


def _stage_table(report: Report, poll_us: float) -> Table:
    cpu = {name: stage.cpu_s for name, stage in report.stages.items()}
    wall = {name: stage.wall_s for name, stage in report.stages.items()}
    cpu["rest"] = report.cpu_s - sum(cpu.values())
    wall["rest"] = report.wall_s - sum(wall.values())
    cpu["all"], wall["all"] = report.cpu_s, report.wall_s
    rows = []
    for name in (*STAGE_WORDS, "all"):
        cpu_us, wall_us = (each.get(name, 0.0) / report.replies * 1e6 for each in (cpu, wall))
        rows.append([name, STAGE_WORDS.get(name, ""), number(cpu_us), number(wall_us), number(cpu_us / poll_us)])
    return Table(
        title="What each stage costs",
        words=(
            "Of the variant with tier 0 and a sample of 10 %. CPU of the worker's own thread (the rest holds that of "
            "the client's thread and of the scoring process); on the clock also the waiting for broker, Postgres and "
            "others who use the cores."
        ),
        head=["stage", "what it is", "CPU us a reply", "us a reply on the clock", "times polling alone"],
        rows=rows,
    )


def _cost(reports: Sequence[Report]) -> float:
    """Microseconds of CPU a reply."""
    return sum(report.cpu_s for report in reports) / sum(report.replies for report in reports) * 1e6


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)
