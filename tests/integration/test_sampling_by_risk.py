"""More of the risky is scored: from bands that were seen for a week to shares, published rates and verdicts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
import pytest
from sqlalchemy import Engine, text

from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.control.sampling import set_shares
from monitor.domain.sampling import Step
from monitor.domain.sampling_goal import Goal
from monitor.domain.window import SLICE
from monitor.storage.sampling import VersionShares, note_cost, plan_of
from monitor.storage.score_sample import score_sample
from monitor.storage.transaction import transaction
from tests.factories_windows import DAY, MONDAY, Booking, add_bot, add_file, book

BANDS = (11, 12, 13, 14)
TRAFFIC = {11: 28.0, 12: 7.0, 13: 3.0, 14: 2.0}  # replies in a slice
FLAGGED = {11: 0.0005, 12: 0.002, 13: 0.01, 14: 0.15}
USUAL = sum(TRAFFIC[band] * FLAGGED[band] for band in BANDS) / sum(TRAFFIC.values())
NOW = MONDAY + 9 * DAY - timedelta(minutes=15)
CHEAP = Goal(None, ("toxicity",), 0.1 * 480 / 60 * 0.02, bands=BANDS)  # pays for a tenth
EVEN = {0: 1.0}


@dataclass(frozen=True)
class World:
    """Bots whose flags sit where they look risky, and the shares that they are sampled with."""

    engine: Engine

    def goes_on(
        self,
        start: datetime,
        days: float,
        shares: Mapping[int, float] = EVEN,
        *,
        times: float = 1.0,
        bot: str = "shop",
        seed: int = 1,
    ) -> datetime:
        """Book and close some days; `times` the usual rate. Gives the end."""
        end = start + round(days * DAY / SLICE) * SLICE
        with self.engine.begin() as conn:
            book(conn, list(sampled(start, end, shares, times, bot, seed)))
        Control(self.engine, Rules(post_at_once=True)).drain(lambda: end)
        return end

    def plans(self, now: datetime, goal: Goal = CHEAP) -> None:
        with transaction(self.engine) as conn:
            set_shares(conn, Rules(goal=goal), now)

    def steps(self, bot: str = "shop") -> list[Step]:
        shares = VersionShares(self.engine)
        shares.look()
        return shares.steps[bot, "prod", "v1"]


def sampled(
    start: datetime, end: datetime, shares: Mapping[int, float], times: float, bot: str, seed: int
) -> Iterator[Booking]:
    rng = np.random.default_rng(seed)
    for at in range((end - start) // SLICE):
        for band in BANDS:
            pi = shares.get(band, shares[0])
            seen = int(rng.poisson(TRAFFIC[band]))
            n = int(rng.binomial(seen, pi))
            flags = int(rng.binomial(n, min(1.0, FLAGGED[band] * times)))
            yield Booking(start + at * SLICE, n, flags, bot=bot, skipped=seen - n, pi=pi, band=band)


@pytest.fixture
def world(engine: Engine) -> World:
    with engine.begin() as conn:
        source = add_file(conn)
        add_bot(conn, [source])
        add_bot(conn, [source], bot="bank")
    note_cost(engine, 1000, 20.0, NOW)
    return World(engine)


def alarms(engine: Engine) -> list[tuple[str, datetime]]:
    query = "SELECT bot, opened_at FROM alert WHERE metric = 'toxicity' AND direction = 'up' ORDER BY opened_at"
    with engine.connect() as conn:
        return [(row.bot, row.opened_at) for row in conn.execute(text(query))]


def test_all_bands_are_scored_alike_until_a_week_has_shown_what_they_are_worth(world: World) -> None:
    end = world.goes_on(MONDAY, 5)

    world.plans(end - timedelta(minutes=15))

    [step] = world.steps()
    assert step.shares.keys() == {0}
    with world.engine.connect() as conn:
        assert conn.execute(text("SELECT count(*) FROM band_rate")).scalar_one() == 0


def test_then_the_risky_are_scored_more_for_the_same_cost_from_a_full_hour_on(world: World) -> None:
    world.goes_on(MONDAY, 9)

    world.plans(NOW)
    world.plans(NOW + timedelta(minutes=15))

    [step] = world.steps()
    whole = sum(TRAFFIC.values())
    assert step.from_slice == MONDAY + 9 * DAY + timedelta(hours=1)
    assert [step.shares[band] for band in BANDS] == sorted(step.shares[band] for band in BANDS)
    assert step.shares[14] > 4 * step.shares[11] > 0
    assert sum(TRAFFIC[band] * step.shares[band] for band in BANDS) / whole == pytest.approx(step.shares[0], rel=0.02)
    with world.engine.connect() as conn:
        plan = plan_of(conn, "shop", "prod")
        begins = conn.execute(text("SELECT DISTINCT from_slice FROM band_rate")).scalars().all()
    assert plan is not None
    assert plan.found is not None
    assert plan.found > 2 * plan.share
    assert begins == [step.from_slice]


def test_the_published_rate_is_that_of_all_replies_and_nothing_fires_because_more_is_found(world: World) -> None:
    world.goes_on(MONDAY, 9)
    world.plans(NOW)
    [step] = world.steps()
    world.goes_on(MONDAY + 9 * DAY, 1 / 24)

    world.goes_on(step.from_slice, 4, step.shares, seed=2)

    with world.engine.connect() as conn:
        sums = conn.execute(
            text(
                "SELECT sum(x) / sum(w) AS rate, sqrt(sum(q)) / sum(w) AS sd,"
                " sum(flagged)::float8 / sum(n_scored) AS raw, sum(flagged) / sum(exposure) AS judged"
                " FROM window_closed WHERE slice >= :since AND metric = 'toxicity'"
            ),
            {"since": step.from_slice},
        ).one()
    assert abs(sums.rate - USUAL) < 3 * sums.sd
    assert sums.raw > 2 * USUAL
    assert sums.judged == pytest.approx(USUAL, rel=0.25)
    assert alarms(world.engine) == []


def test_a_doubling_is_told_sooner_than_by_an_even_sample_of_the_same_cost(world: World) -> None:
    for bot in ("shop", "bank"):
        world.goes_on(MONDAY, 9, bot=bot)
    world.plans(NOW, Goal(None, ("toxicity",), 0.2 * 480 / 60 * 0.02, bands=BANDS))
    step = world.steps()[0]
    for bot in ("shop", "bank"):
        world.goes_on(MONDAY + 9 * DAY, 1 / 24, bot=bot)

    world.goes_on(step.from_slice, 4, step.shares, times=2.0, seed=3)
    world.goes_on(step.from_slice, 4, {0: step.shares[0]}, times=2.0, seed=3, bot="bank")

    told = dict(alarms(world.engine))
    assert told["shop"] - step.from_slice < DAY
    assert "bank" not in told or told["bank"] - step.from_slice > 1.5 * (told["shop"] - step.from_slice)


def test_the_distribution_of_scores_is_that_of_all_replies(engine: Engine) -> None:
    row = (
        'INSERT INTO score (day, source_id, "offset", reply, conversation, bot, env, model_version, prompt_version,'
        " ended_at, pi, band, \"values\", flags, detectors) SELECT :day, 1, n, 'r', n, 'shop', 'prod', 'v1', '', :at,"
        " :pi, :band, CAST(:values AS json), '{}', 'toxicity@1' FROM generate_series(CAST(:first AS int), :last) AS n"
    )
    of = {"day": MONDAY.date(), "at": MONDAY}
    with engine.begin() as conn:
        conn.execute(text(row), {**of, "pi": 0.1, "band": 11, "values": '{"toxicity": 0.1}', "first": 1, "last": 900})
        conn.execute(
            text(row), {**of, "pi": 1.0, "band": 14, "values": '{"toxicity": 0.9}', "first": 901, "last": 1900}
        )

        rows = score_sample(conn, "shop", "prod", MONDAY, MONDAY + DAY, most=10_000)

    high = sum(each.values["toxicity"] == 0.9 for each in rows)
    assert len(rows) - high == 900
    assert high == pytest.approx(100, rel=0.35)
