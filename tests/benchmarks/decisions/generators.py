"""Made-up counts of a stream: independent, seasonal, wandering, bursting, clustered; with and without a change."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np
from scipy import signal

from detectors.stats.isr import DAY_S, HOUR_S, FloatArray, IntArray
from detectors.stats.stream import Slices

SLICE_S = 300


@dataclass(frozen=True, slots=True)
class World:
    """How a stream behaves when nothing changes.

    per_hour: units an hour on average; share: flagged; season: amplitude of the log rate over the day; traffic: the
    same of log traffic; week: log rate at weekends; wander: sd of an hourly AR(1) log rate (correlation .9);
    burst: mean number of further flags that follow one at once (Poisson) or, with `runs`, over the next slices
    (geometric); bad_share: flags come from bad conversations, in which each of 6 messages is flagged with this
    probability (0: independent); growth: traffic is multiplied by so much over 28 days; ramp: the rate grows by this
    fraction a day, after `ramp_from` days; abusers: users a day who each provoke flags (geometric, mean 15) within a
    quarter of an hour; holiday: from day 20 to 23 a third of the traffic.
    """

    per_hour: float = 1000.0
    share: float = 0.005
    season: float = 0.0
    traffic: float = 0.0
    week: float = 0.0
    wander: float = 0.0
    burst: float = 0.0
    runs: bool = False
    bad_share: float = 0.0
    growth: float = 1.0
    ramp: float = 0.0
    ramp_from: float = 14.0
    abusers: float = 0.0
    holiday: bool = False

    def but(self, **changes: float) -> "World":
        """The same world with something else."""
        return replace(self, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Change:
    """From `at` days on the rate is `ratio` times what it would be; `end`: back to usual."""

    at: float
    ratio: float
    end: float = np.inf


def simulate(
    rng: np.random.Generator, world: World, days: float, changes: tuple[Change, ...] = (), slice_s: int = SLICE_S
) -> Slices:
    """Draw a stream's slices, from the epoch (a Thursday) on."""
    start = np.arange(0, round(days * DAY_S), slice_s, dtype=np.int64)
    n = rng.poisson(world.per_hour * slice_s / HOUR_S * _traffic(world, start)).astype(np.float64)
    rate = world.share * _rate(rng, world, start) * _changed(changes, start, slice_s)
    if world.bad_share > 0:
        x, q = _clustered(rng, world, n, rate)
        return Slices.of(start, n, x, q)
    if world.abusers > 0:
        return _abused(rng, world, start, n, rate)
    if world.burst > 0:
        return Slices.of(start, np.maximum(n, 1.0), _bursts(rng, world, n, rate))
    return Slices.of(start, n, rng.binomial(n.astype(np.int64), np.minimum(rate, 1.0)))


def _traffic(world: World, start: IntArray) -> FloatArray:
    day = np.exp(world.traffic * np.sin(2 * np.pi * start / DAY_S - 2.0))
    growth = world.growth ** (start / (28 * DAY_S))
    away = np.where(world.holiday & (start // DAY_S >= 20) & (start // DAY_S < 23), 1 / 3, 1.0)
    shape: FloatArray = day / day.mean() * growth * away
    return shape


def _rate(rng: np.random.Generator, world: World, start: IntArray) -> FloatArray:
    days = start / DAY_S
    log_rate = world.season * np.sin(2 * np.pi * days) + world.week * ((start // DAY_S + 3) % 7 >= 5)
    log_rate = log_rate + np.log1p(world.ramp) * np.maximum(days - world.ramp_from, 0.0)
    if world.wander > 0:
        hours = start // HOUR_S
        noise = rng.normal(0.0, world.wander * np.sqrt(1 - 0.9**2), int(hours.max()) + 1)
        noise[0] = rng.normal(0.0, world.wander)
        log_rate = log_rate + signal.lfilter([1.0], [1.0, -0.9], noise)[hours]
    rate: FloatArray = np.exp(log_rate)
    return rate


def _changed(changes: tuple[Change, ...], start: IntArray, slice_s: int) -> FloatArray:
    ratio: FloatArray = np.ones(start.size)
    for change in changes:
        since = np.clip((start + slice_s - change.at * DAY_S) / slice_s, 0.0, 1.0)
        until = np.clip((change.end * DAY_S - start) / slice_s, 0.0, 1.0) if np.isfinite(change.end) else 1.0
        ratio = ratio * (1.0 + (change.ratio - 1.0) * since * until)
    return ratio


def _bursts(rng: np.random.Generator, world: World, n: FloatArray, rate: FloatArray) -> FloatArray:
    """Flags that bring others with them: at once, or one in each of the next slices."""
    first = rng.poisson(n * rate / (1.0 + world.burst))
    if not world.runs:
        at_once: FloatArray = (first + rng.poisson(world.burst * first)).astype(np.float64)
        return np.minimum(at_once, np.maximum(n, 1.0))
    flags = np.zeros(n.size)
    places = np.repeat(np.arange(n.size), first)
    lengths = rng.geometric(1.0 / (1.0 + world.burst), places.size)
    for more in range(int(lengths.max(initial=0))):
        later = places[lengths > more] + more
        np.add.at(flags, later[later < n.size], 1.0)
    return np.minimum(flags, np.maximum(n, 1.0))


def _abused(rng: np.random.Generator, world: World, start: IntArray, n: FloatArray, rate: FloatArray) -> Slices:
    """Now and then a user provokes one flag after the other: each is a reply more, and a flag more."""
    x = rng.binomial(n.astype(np.int64), np.minimum(rate, 1.0)).astype(np.float64)
    users = np.flatnonzero(rng.random(start.size) < world.abusers * SLICE_S / DAY_S)
    places = np.repeat(users, rng.geometric(1 / 15, users.size))
    places = np.minimum(places + rng.integers(0, 3, places.size), start.size - 1)
    more = np.bincount(places, minlength=start.size)
    return Slices.of(start, n + more, x + more)


def _clustered(
    rng: np.random.Generator, world: World, n: FloatArray, rate: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Messages of bad conversations, geometric length of mean 6: flagged messages, sum of squares by conversation."""
    bad = rng.poisson(n * rate / (6.0 * world.bad_share))
    places = np.repeat(np.arange(n.size), bad)
    flagged = rng.binomial(rng.geometric(1.0 / 6.0, places.size), world.bad_share)
    x = np.bincount(places, weights=flagged, minlength=n.size)
    q = np.bincount(places, weights=flagged.astype(np.float64) ** 2, minlength=n.size)
    return np.minimum(x, n), np.where(x > n, np.minimum(q, n * n), q)


def of_conversations(rng: np.random.Generator, world: World, days: float, changes: tuple[Change, ...] = ()) -> Slices:
    """The same world counted by conversation: flagged when at least one of its messages is."""
    start = np.arange(0, round(days * DAY_S), SLICE_S, dtype=np.int64)
    n = rng.poisson(world.per_hour / 6.0 * SLICE_S / HOUR_S, start.size).astype(np.float64)
    rate = world.share * _changed(changes, start, SLICE_S)
    p = world.bad_share
    seen = 1.0 - (1.0 - p) / 6.0 / (1.0 - (1.0 - p) * 5.0 / 6.0)  # some flag in a geometric number of messages
    return Slices.of(start, n, rng.binomial(n.astype(np.int64), np.minimum(1.0, rate / p * seen)))


Simulator = Callable[[np.random.Generator], Slices]


@dataclass(frozen=True, slots=True)
class Scenario:
    """A named world without a change, and how many days of it are the reference."""

    name: str
    world: World
    reference_days: float = 14.0
    by_conversation: bool = False
    days: float = 28.0
    note: str = field(default="")


NO_CHANGE = (
    Scenario("G1 independent, 1000/h, .1 %", World(share=0.001)),
    Scenario("G1 independent, 1000/h, .5 %", World()),
    Scenario("G1 independent, 1000/h, 2 %", World(share=0.02)),
    Scenario("G1 independent, 5000/h, .5 %", World(per_hour=5000)),
    Scenario("G2 reference of 20,000", World(), reference_days=20 / 24),
    Scenario("G2 reference of 2,000, 100/h, 2 %", World(per_hour=100, share=0.02), reference_days=20 / 24),
    Scenario("G2 reference of 20 flags, 5000/h, .1 %", World(per_hour=5000, share=0.001), reference_days=4 / 24),
    Scenario("G3 messages, bad conversations 10 %", World(bad_share=0.1)),
    Scenario("G3 messages, bad conversations 30 %", World(bad_share=0.3)),
    Scenario("G3 conversations, bad ones 30 %", World(bad_share=0.3), by_conversation=True),
    Scenario("G4 season", World(season=0.4, traffic=1.0)),
    Scenario("G4 day and week season", World(season=0.4, traffic=1.0, week=0.3)),
    Scenario("G5 wander .1", World(wander=0.1)),
    Scenario("G5 wander .2", World(wander=0.2)),
    Scenario("G6 bursts", World(burst=1.5)),
    Scenario("G6 runs of mean 3", World(burst=2.0, runs=True)),
    Scenario("G7 season, wander, bursts", World(season=0.4, traffic=1.0, wander=0.1, burst=1.5)),
    Scenario("G7 with 7 days of reference", World(season=0.4, traffic=1.0, wander=0.1, burst=1.5), reference_days=7),
    Scenario("G7 at 2 %", World(share=0.02, season=0.4, traffic=1.0, wander=0.1, burst=1.5)),
    Scenario("one user in two days provokes 15 flags", World(abusers=0.5)),
    Scenario("traffic grows threefold", World(growth=3.0)),
    Scenario("traffic grows threefold, wander .1", World(growth=3.0, wander=0.1)),
    Scenario("a holiday with a third of the traffic", World(season=0.4, traffic=1.0, holiday=True)),
    Scenario("low traffic, 20/h, .5 %", World(per_hour=20)),
)
