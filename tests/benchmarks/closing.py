"""How long closing and judging a fortnight of two bots takes, against the decision engine alone on the same counts."""

import tempfile
import time
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Engine

from detectors.stats.twins import TwinState
from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.domain.judging import Budget, Share, SliceTotal, judge_slices
from monitor.domain.metric import BY_NAME, METRICS
from monitor.storage.embedded import EmbeddedPostgres
from monitor.storage.engine import connect
from monitor.storage.schema import upgrade
from tests.factories_windows import DAY, MONDAY, Booking, add_bot, add_file, book, traffic

BOTS = ("shop", "bank")
DAYS = 14
RATES = {"toxicity": 0.01, "generalisation": 0.01, "privacy": 0.001, "manipulation": 0.001, "assumed_gender": 0.0005}
NEVER = ("neutrality", "collapse")  # a bot without a single flag of theirs: their streams sleep
MEANS = [metric.name for metric in METRICS if metric.kind == "mean"]


def bookings() -> list[Booking]:
    """A fortnight of both bots, with what the detectors answer by themselves; one bot becomes worse on day 11."""
    made: list[Booking] = []
    for seed, bot in enumerate(BOTS):
        worse = MONDAY + 10 * DAY if bot == "bank" else None
        for name, rate in {**RATES, **dict.fromkeys(NEVER, 0.0)}.items():
            made += traffic(DAYS, seed=seed, bot=bot, metric=name, rate=rate, worse_from=worse)
        for name in MEANS:
            made += [
                replace(each, bot=bot, metric=name, units=0, x=0.5 * each.n, q=0.3 * each.n)
                for each in made[: DAYS * 288]
            ]
    return made


def judged_alone(rows: list[Booking]) -> float:
    """CPU seconds of the decision engine alone on the rates that have flags."""
    begun = time.process_time()
    for bot in BOTS:
        for metric in [BY_NAME[name] for name in RATES]:
            own = [row for row in rows if (row.bot, row.metric) == (bot, metric.name)]
            judge_slices(
                TwinState(),
                None,
                [SliceTotal(row.slice, row.n, row.units, row.units) for row in own],
                BY_NAME[metric.name],
                Budget().settings(metric, bot),
                share=[Share(MONDAY, 0.5)],
                boosted=frozenset(),
                twin_budget=1.0,
            )
    return time.process_time() - begun


def closed_and_judged(engine: Engine) -> tuple[float, float, int]:
    """Wall and CPU seconds, and the number of windows."""
    wall, cpu = time.perf_counter(), time.process_time()
    done = Control(engine, Rules(post_at_once=True)).drain(lambda: MONDAY)
    return time.perf_counter() - wall, time.process_time() - cpu, done.windows


def main() -> None:
    """Measure and print."""
    rows = bookings()
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)  # the server may run as another user
        with EmbeddedPostgres(Path(folder) / "postgres", durable=False) as server:
            engine = connect(server.url)
            upgrade(engine)
            with engine.begin() as conn:
                source = add_file(conn)
                for bot in BOTS:
                    add_bot(conn, [source], bot=bot)
                book(conn, rows)
            wall, cpu, windows = closed_and_judged(engine)
            engine.dispose()
    alone = judged_alone(rows)
    print(f"{windows:,} windows of {DAYS} days and {len(BOTS)} bots closed and judged in {wall:.1f} s, {cpu:.1f} CPU-s")
    print(f"{cpu / alone:.1f} x the CPU of the decision engine alone ({alone:.1f} CPU-s)")


if __name__ == "__main__":
    main()
