"""More of the risky is scored: from bands that were seen for a week to shares, published rates and verdicts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

import numpy as np
import pytest
from sqlalchemy import Engine, text

from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.control.sampling import set_shares
from monitor.domain.risk import GLANCE
from monitor.domain.risk_band import bands_now, name_of
from monitor.domain.sampling import Step
from monitor.domain.sampling_goal import Goal
from monitor.domain.window import SLICE
from monitor.storage.sampling import VersionShares, note_cost, plan_of
from monitor.storage.score_sample import score_sample
from monitor.storage.transaction import transaction
from tests.factories_scores import add_form
from tests.factories_windows import DAY, MONDAY, Booking, add_bot, add_file, book

PLAIN, RISKY = bands_now()
TRAFFIC = {PLAIN: 38.0, RISKY: 2.0}  # replies in a slice
FLAGGED = {PLAIN: 0.001, RISKY: 0.15}
USUAL = sum(TRAFFIC[band] * FLAGGED[band] for band in TRAFFIC) / sum(TRAFFIC.values())
NOW = MONDAY + 9 * DAY
EVEN = {0: 1.0}


def paying_for(share: float) -> Goal:
    """A goal that is bound by its cost: so much of the traffic may be scored."""
    return Goal(None, ("toxicity",), 1.1 * share * 480 / 60 * 0.02, bands=(PLAIN, RISKY))


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
        more: float = 0.0,
        bot: str = "shop",
        seed: int = 1,
    ) -> datetime:
        """Book and close some days, at `times` the usual rate and `more` on top of it. Gives the end."""
        end = start + round(days * DAY / SLICE) * SLICE
        with self.engine.begin() as conn:
            book(conn, list(sampled(start, end, shares, times, more, bot, seed)))
        Control(self.engine, Rules(post_at_once=True)).drain(lambda: end)
        return end

    def plans(self, now: datetime, goal: Goal) -> None:
        with transaction(self.engine) as conn:
            set_shares(conn, Rules(goal=goal), now)

    def steps(self, bot: str = "shop") -> list[Step]:
        shares = VersionShares(self.engine)
        shares.look()
        return shares.steps[bot, "prod", "v1"]


def sampled(
    start: datetime, end: datetime, shares: Mapping[int, float], times: float, more: float, bot: str, seed: int
) -> Iterator[Booking]:
    """What a worker books: of the whole bot the even sample apart from the rest, and all of it by how it looks."""
    rng = np.random.default_rng(seed)
    least = min(shares.values())
    for at in range((end - start) // SLICE):
        for band, traffic in TRAFFIC.items():
            pi = shares.get(band, shares[0])
            seen = int(rng.poisson(traffic))
            n = int(rng.binomial(seen, pi))
            flags = int(rng.binomial(n, min(1.0, FLAGGED[band] * times + more)))
            even, flags_even = int(rng.binomial(n, least / pi)), 0
            if n:
                flags_even = int(rng.hypergeometric(flags, n - flags, even))
            of = partial(Booking, start + at * SLICE, bot=bot, pi=pi)
            yield of(even, flags_even, skipped=seen - n)
            yield of(n - even, flags - flags_even, band=band)
            yield of(n, flags, segment=f"{GLANCE}={name_of(band)}")


@pytest.fixture
def world(engine: Engine) -> World:
    with engine.begin() as conn:
        source = add_file(conn)
        add_bot(conn, [source])
        add_bot(conn, [source], bot="bank")
    note_cost(engine, 1000, 20.0, NOW)
    return World(engine)


def alarms(engine: Engine) -> list[tuple[str, str, datetime]]:
    query = (
        "SELECT bot, segment, opened_at FROM alert WHERE metric = 'toxicity' AND direction = 'up' ORDER BY opened_at"
    )
    with engine.connect() as conn:
        return [(row.bot, row.segment, row.opened_at) for row in conn.execute(text(query))]


def test_everything_is_scored_alike_until_a_week_has_shown_what_is_flagged_more(world: World) -> None:
    world.goes_on(NOW - 5 * DAY, 5)

    world.plans(NOW, paying_for(0.1))

    [step] = world.steps()
    assert step.shares.keys() == {0}


def test_then_more_is_scored_of_the_risky_for_the_same_cost(world: World) -> None:
    world.goes_on(MONDAY, 9)

    world.plans(NOW, paying_for(0.1))
    world.plans(NOW + timedelta(hours=1), paying_for(0.1))

    [step] = world.steps()
    whole = sum(TRAFFIC.values())
    assert step.shares[RISKY] > 4 * step.shares[PLAIN] > 0
    assert sum(TRAFFIC[band] * step.shares[band] for band in TRAFFIC) / whole == pytest.approx(0.1, rel=0.05)
    with world.engine.connect() as conn:
        plan = plan_of(conn, "shop", "prod")
    assert plan is not None
    assert plan.found is not None
    assert plan.found > 3 * plan.share


def test_a_rate_that_applies_to_nothing_risky_does_not_hide_how_much_of_the_traffic_is(world: World) -> None:
    world.goes_on(MONDAY, 9)
    plain = f"{GLANCE}={name_of(PLAIN)}"
    slices = [MONDAY + at * SLICE for at in range(9 * DAY // SLICE)]
    with world.engine.begin() as conn:
        for segment in ("", plain):
            book(conn, [Booking(at, 10, int(at.minute == 0), metric="over_refusal", segment=segment) for at in slices])
    Control(world.engine, Rules(post_at_once=True)).drain(lambda: NOW)

    world.plans(NOW, replace(paying_for(0.1), of=("over_refusal", "toxicity")))

    [step] = world.steps()
    whole = sum(TRAFFIC.values())
    assert sum(TRAFFIC[band] * step.shares[band] for band in TRAFFIC) / whole == pytest.approx(0.1, rel=0.3)


def test_the_bands_together_are_scored_as_planned_where_no_more_than_a_part_may_be(world: World) -> None:
    world.goes_on(MONDAY, 9)

    world.plans(NOW, replace(paying_for(0.2), most=0.5))

    [step] = world.steps()
    whole = sum(TRAFFIC.values())
    assert max(step.shares.values()) == 1.0
    assert sum(TRAFFIC[band] * 0.5 * step.shares[band] for band in TRAFFIC) / whole == pytest.approx(0.2, rel=0.05)


def test_the_published_rate_is_that_of_all_replies_and_nothing_fires_because_more_is_found(world: World) -> None:
    world.goes_on(MONDAY, 9)
    world.plans(NOW, paying_for(0.1))
    [step] = world.steps()

    world.goes_on(step.from_slice, 5, step.shares, seed=2)

    with world.engine.connect() as conn:
        sums = conn.execute(
            text(
                "SELECT sum(x) / sum(w) AS rate, sqrt(sum(q)) / sum(w) AS sd,"
                " sum(flagged)::float8 / sum(n_scored) AS raw, sum(even_flagged)::float8 / sum(even_n) AS judged"
                " FROM window_closed WHERE slice >= :since AND metric = 'toxicity' AND segment = ''"
            ),
            {"since": step.from_slice},
        ).one()
    assert abs(sums.rate - USUAL) < 3 * sums.sd
    assert sums.raw > 3 * USUAL
    assert sums.judged == pytest.approx(USUAL, rel=0.35)
    assert alarms(world.engine) == []


def test_a_doubling_is_told_sooner_than_by_an_even_sample_of_the_same_cost(world: World) -> None:
    for bot in ("shop", "bank"):
        world.goes_on(MONDAY, 9, bot=bot)
    world.plans(NOW, paying_for(0.3))  # both bots together
    step = world.steps()[0]

    world.goes_on(step.from_slice, 3, step.shares, times=2.0, seed=3)
    world.goes_on(step.from_slice, 3, {0: step.shares[0]}, times=2.0, seed=3, bot="bank")

    first = {bot: next((at for whose, _, at in alarms(world.engine) if whose == bot), None) for bot in ("shop", "bank")}
    assert first["shop"] is not None
    assert first["shop"] - step.from_slice < DAY
    assert first["bank"] is None or first["shop"] < first["bank"]


def test_what_goes_wrong_where_nobody_would_look_is_told_as_well(world: World) -> None:
    world.goes_on(MONDAY, 9)
    world.plans(NOW, paying_for(0.15))
    [step] = world.steps()

    world.goes_on(step.from_slice, 1, step.shares, more=0.02, seed=3)

    assert next(segment[:12] for _, segment, _ in alarms(world.engine)) in ("", "glance=plain")


def test_the_distribution_of_scores_is_that_of_all_replies(engine: Engine) -> None:
    row = (
        'INSERT INTO score (day, source_id, "offset", reply, conversation, bot, env, model_version, prompt_version,'
        ' ended_at, pi, band, form, "values", flags) '
        "SELECT :day, 1, n, 'r', n, 'shop', 'prod', 'v1', '', :at, :pi, :band, :form, ARRAY[:value], '{}' "
        "FROM generate_series(CAST(:first AS int), :last) AS n"
    )
    with engine.begin() as conn:
        of = {"day": MONDAY.date(), "at": MONDAY, "form": add_form(conn, {"toxicity": "toxicity@1"})}
        conn.execute(text(row), {**of, "pi": 0.1, "band": 11, "value": 0.1, "first": 1, "last": 900})
        conn.execute(text(row), {**of, "pi": 1.0, "band": 14, "value": 0.9, "first": 901, "last": 1900})

        rows = score_sample(conn, "shop", "prod", MONDAY, MONDAY + DAY, most=10_000)

    high = sum(each.values["toxicity"] == 0.9 for each in rows)
    assert len(rows) - high == 900
    assert high == pytest.approx(100, rel=0.35)
