"""A plan of sampling on a real database: from traffic and cost to stored shares, and from there to the sample."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from monitor.cli.main import main
from monitor.control.jobs import Housekeeping
from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.control.sampling import AHEAD, set_shares
from monitor.domain.sampling import OTHER, Sampler, Step
from monitor.domain.sampling_goal import Goal
from monitor.domain.window import TimeSettings, slice_of
from monitor.storage.gauges import set_gauges
from monitor.storage.sampling import LOOK_S, VersionShares, add_shares, note_cost, plan_of
from monitor.storage.transaction import transaction
from monitor.telemetry import metrics
from tests.factories_windows import DAY, MONDAY, Booking, add_bot, add_file, book, traffic

NOW = MONDAY + 9 * DAY
V1 = ("shop", "prod", "v1")
GOAL = Goal(24.0, ("toxicity",), None)


def watched(engine: Engine, *, rate: float = 0.02, more: list[Booking] | None = None) -> None:
    """Nine days of a bot, closed and judged, and what scoring took."""
    with engine.begin() as conn:
        add_bot(conn, [add_file(conn)])
        book(conn, [*traffic(9, rate=rate), *(more or [])])
    Control(engine, Rules(post_at_once=True)).drain(lambda: NOW)
    note_cost(engine, 1000, 20.0, NOW)


def planned(engine: Engine, goal: Goal = GOAL, now: datetime = NOW) -> dict[str, int]:
    with transaction(engine) as conn:
        return dict(set_shares(conn, Rules(goal=goal), now))


def steps(engine: Engine) -> dict[tuple[str, str, str], list[Step]]:
    shares = VersionShares(engine)
    shares.look()
    return shares.steps


def test_less_is_scored_from_a_slice_ahead_on_and_the_next_plan_leaves_it(engine: Engine) -> None:
    watched(engine)

    first, again = planned(engine), planned(engine, now=NOW + timedelta(hours=1))

    [step] = steps(engine)[V1]
    assert (first["shares"], again["shares"]) == (1, 0)
    assert step.from_slice == slice_of(NOW) + AHEAD
    assert 0 < step.shares[0] < 1
    with engine.connect() as conn:
        plan = plan_of(conn, "shop", "prod")
    assert plan is not None
    assert plan.in_time
    assert plan.share == pytest.approx(step.shares[0])
    assert plan.cpu_s_per_minute == pytest.approx(plan.share * 240 / 60 * 0.02, rel=0.1)


def test_no_share_holds_for_a_slice_of_which_a_reply_may_have_come_already(engine: Engine) -> None:
    watched(engine)

    with transaction(engine) as conn:
        set_shares(conn, Rules(goal=GOAL, times=TimeSettings(ahead=timedelta(hours=1))), NOW)

    [step] = steps(engine)[V1]
    assert step.from_slice > NOW + timedelta(hours=1)


def test_a_share_is_ahead_of_the_time_that_it_is_by_the_end_of_a_long_housekeeping(engine: Engine) -> None:
    watched(engine)
    clock = count(0.0, 3600.0)

    Housekeeping(engine, Rules(goal=GOAL), clock=lambda: next(clock)).run(NOW)

    [step] = steps(engine)[V1]
    assert step.from_slice == slice_of(NOW + timedelta(hours=1)) + AHEAD


def test_a_cost_that_is_allowed_bounds_the_share_and_the_page_says_what_that_means(
    engine: Engine, database: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    watched(engine)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BOTWATCH_DATABASE_URL", database)

    planned(engine, Goal(24.0, ("toxicity",), 0.002))
    assert main(["explain", "shop", "--metric", "toxicity"]) == 0
    words = capsys.readouterr().out
    assert main(["explain", "shop", "--metric", "toxicity", "--json"]) == 0
    page = json.loads(capsys.readouterr().out)

    assert "as many as 0.002 CPU-seconds a minute pay for" in words
    assert "asked for was within 24 hours" in words or "cannot be seen" in words
    assert page["sampling"]["why"] == "cost"
    assert page["sampling"]["cpu_s_per_minute"] <= 0.002
    with engine.connect() as conn:
        set_gauges(conn, NOW)
    shown = metrics.REGISTRY.get_sample_value("botwatch_sampling_planned_share", {"bot": "shop"})
    assert shown == pytest.approx(page["sampling"]["share"])


def test_a_version_that_came_today_is_scored_whole_and_less_of_it_tomorrow(engine: Engine) -> None:
    late = traffic(0.5, start=NOW - timedelta(hours=12), rate=0.02, per_slice=5, seed=4, version="v2")
    watched(engine, more=late)

    planned(engine)
    today = set(steps(engine))
    with engine.begin() as conn:
        book(conn, traffic(1, start=NOW, rate=0.02, seed=5, version="v2"))
    Control(engine, Rules(post_at_once=True)).drain(lambda: NOW + DAY)
    planned(engine, now=NOW + DAY)

    assert ("shop", "prod", "v2") not in today
    assert V1 in today
    assert steps(engine)["shop", "prod", "v2"][0].shares[0] < 1


def test_a_version_that_came_today_does_not_share_what_is_set_for_all_beyond_those_kept_apart(engine: Engine) -> None:
    late = traffic(0.5, start=NOW - timedelta(hours=12), rate=0.02, per_slice=5, seed=4, version="v2")
    watched(engine, more=[*traffic(9, rate=0.02, seed=5, version=OTHER), *late])

    planned(engine)

    of_all = Sampler(b"", {}, steps(engine))
    at = slice_of(NOW) + AHEAD
    assert of_all.step("shop", "prod", "v2", at).of(0) == 1.0
    assert of_all.step("shop", "prod", "build-7741", at).of(0) < 1


def test_bots_beyond_those_kept_apart_share_one_share_and_take_it_from_no_other(engine: Engine) -> None:
    with engine.begin() as conn:
        source = add_file(conn)
        for bot in (OTHER, "bank"):
            add_bot(conn, [source], bot=bot)
        book(conn, [replace(each, bot=OTHER) for each in traffic(9, rate=0.02)])
        book(conn, [replace(each, bot="bank") for each in traffic(9, rate=0.0, per_slice=1)])
    Control(engine, Rules(post_at_once=True)).drain(lambda: NOW)
    note_cost(engine, 1000, 20.0, NOW)

    planned(engine)

    of_all = Sampler(b"", {}, steps(engine))
    at = slice_of(NOW) + AHEAD
    shares = [of_all.step(bot, "prod", version, at).of(0) for bot, version in (("bank", "v1"), ("u-1", "v1"))]
    assert shares[0] == 1.0
    assert 0 < shares[1] < 1


def test_nothing_is_planned_before_the_cost_of_a_reply_is_known(engine: Engine) -> None:
    watched(engine)
    with engine.begin() as conn:
        conn.execute(text("DELETE FROM scoring_cost"))

    assert planned(engine) == {"plans": 0, "shares": 0}


def test_a_rate_that_no_detector_answers_is_left_out_of_the_plan(engine: Engine) -> None:
    watched(engine)

    planned(engine, Goal(24.0, ("toxicity", "privacy"), None))

    with engine.connect() as conn:
        plan = plan_of(conn, "shop", "prod")
    assert plan is not None
    assert (plan.unseen, plan.learning, plan.in_time) == (["privacy"], False, True)


def test_a_share_so_small_that_hardly_a_reply_is_scored_any_more_is_planned_anew(engine: Engine) -> None:
    watched(engine)
    planned(engine, Goal(None, ("toxicity",), 0.002))
    with engine.begin() as conn:
        book(conn, traffic(2, start=NOW, rate=0.02, per_slice=1, seed=6))
    Control(engine, Rules(post_at_once=True)).drain(lambda: NOW + 2 * DAY)
    note_cost(engine, 7, 0.14, NOW + 2 * DAY)

    planned(engine, Goal(None, ("toxicity",), 0.002), NOW + 2 * DAY)

    scarce, again = (step.shares[0] for step in steps(engine)[V1])
    assert again > 10 * scarce


def test_everything_is_scored_until_the_cost_is_known_again(engine: Engine) -> None:
    watched(engine)
    planned(engine)
    with engine.begin() as conn:
        conn.execute(text("DELETE FROM scoring_cost"))

    planned(engine, now=NOW + DAY)

    assert [step.shares[0] for step in steps(engine)[V1]][-1] == 1.0


def test_everything_is_scored_again_once_nothing_is_asked_for_any_more(engine: Engine) -> None:
    watched(engine)
    planned(engine)

    planned(engine, Goal(), NOW + DAY)

    assert [step.shares[0] for step in steps(engine)[V1]][-1] == 1.0
    with engine.connect() as conn:
        assert plan_of(conn, "shop", "prod") is None


def test_a_worker_learns_of_a_share_within_a_minute_and_keeps_those_of_before(engine: Engine) -> None:
    clock = [0.0]
    shares = VersionShares(engine, lambda: clock[0])
    early, late = Step(NOON_OF_DAY, {0: 0.5}), Step(NOON_OF_DAY + DAY, {0: 0.1, 2: 1.0})
    with engine.begin() as conn:
        add_shares(conn, *V1, early)
    shares.look()
    with engine.begin() as conn:
        add_shares(conn, *V1, late)

    shares.look()
    before = list(shares.steps[V1])
    clock[0] += LOOK_S
    shares.look()

    assert before == [early]
    assert shares.steps[V1] == [early, late]


NOON_OF_DAY = MONDAY + timedelta(hours=12)
