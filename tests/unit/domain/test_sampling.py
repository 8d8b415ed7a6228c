"""Which replies the sample keeps, and how large it should be."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.stats.reference import Yardstick
from monitor.cli.sampling_words import sampling_words
from monitor.domain.sampling import OTHER, Sampler, Step, VersionKey, position_of
from monitor.domain.sampling_goal import BotPlan, Goal, Planned, Version, Watched, planned
from tests.factories import NOON, make_reply, make_transcript

SALT = b"salt of the tests"
V1: VersionKey = ("shop", "prod", "v1")
USUAL = Yardstick(0, (1.25, 1.5, 2.0, 3.0, 5.0), (1.0,) * 5, (1.0,) * 5, 1.0)
SHOP = Planned([Watched("toxicity", 0.005, 3360.0, USUAL, 864.0)], {"v1": Version(2000.0)})
COST_S = 0.02
CONVERSATIONS = [f"c-{n}" for n in range(400)]


def sampler(*steps: Step, version: VersionKey = V1) -> Sampler:
    return Sampler(SALT, {}, {version: steps})


def plan_of(bot: Planned, goal: Goal) -> BotPlan:
    return planned({("shop", "prod"): bot}, COST_S, goal)["shop", "prod"]


def within(hours: float | None = 12.0, cpu_s: float | None = None, most: float = 1.0) -> Goal:
    return Goal(hours, ("toxicity",), cpu_s, most)


# ---------------------------------------------------------------- which replies


def test_a_share_holds_from_its_slice_on_and_everything_is_scored_before() -> None:
    of_version = sampler(Step(NOON, {0: 0.5}), Step(NOON + timedelta(hours=1), {0: 0.25}))

    found = [of_version.step(*V1, NOON + timedelta(minutes=minutes)).of(0) for minutes in (-1, 0, 59, 60)]

    assert found == [1.0, 0.5, 0.5, 0.25]


def test_a_version_without_a_share_is_new_and_scored_whole() -> None:
    assert sampler(Step(NOON, {0: 0.5})).step("shop", "prod", "v2", NOON).of(0) == 1.0


def test_versions_beyond_those_that_are_kept_apart_share_one_share() -> None:
    of_rest = sampler(Step(NOON, {0: 0.1}), version=("shop", "prod", OTHER))

    assert of_rest.step("shop", "prod", "build-7741", NOON).of(0) == 0.1


@settings(deadline=None)
@given(shares=st.lists(st.floats(0.01, 1.0), min_size=2, max_size=2).map(sorted))
def test_a_smaller_share_keeps_whole_conversations_out_of_those_that_a_larger_one_keeps(shares: list[float]) -> None:
    small, large = (
        {
            name
            for name in CONVERSATIONS
            if sampler(Step(NOON, {0: share}))
            .drawn(make_reply(transcript=make_transcript(conversation_id=name, ended_at=NOON)))
            .kept
        }
        for share in shares
    )

    assert small <= large
    assert small == {name for name in CONVERSATIONS if shares[0] >= 1 or position_of(name, SALT) < shares[0]}


def test_the_rate_of_a_source_and_the_share_of_a_version_multiply() -> None:
    reply = make_reply(transcript=make_transcript(ended_at=NOON), pi=0.5)

    drawn = sampler(Step(NOON, {0: 0.2})).drawn(reply)

    assert drawn.pi == pytest.approx(0.1)


@settings(deadline=None)
@given(shares=st.lists(st.floats(0.01, 1.0), min_size=3, max_size=3), band=st.sampled_from([0, 11, 12]))
def test_what_the_sample_keeps_in_every_band_is_an_even_sample(shares: list[float], band: int) -> None:
    of_bands = sampler(Step(NOON, dict(zip((0, 11, 12), shares, strict=True))))

    drawn = [
        of_bands.drawn(make_reply(transcript=make_transcript(conversation_id=name, ended_at=NOON)), band)
        for name in CONVERSATIONS
    ]

    everywhere = {name for name in CONVERSATIONS if min(shares) >= 1 or position_of(name, SALT) < min(shares)}
    assert {each.transcript.conversation_id for each in drawn if each.kept and each.even} == everywhere
    assert {each.pi for each in drawn} == {dict(zip((0, 11, 12), shares, strict=True))[band]}


def test_a_band_that_is_not_known_has_the_share_of_all() -> None:
    assert Step(NOON, {0: 0.2, 12: 1.0}).of(22) == 0.2


# ---------------------------------------------------------------- how many


def test_the_share_is_the_smallest_that_tells_a_doubling_in_time_and_a_little_more() -> None:
    made = plan_of(SHOP, within(12.0))

    assert made.why == "goal"
    assert made.in_time
    assert made.needed is not None
    assert made.needed < made.share <= made.needed * 1.11
    assert not plan_of(SHOP, within(12.0, most=made.needed * 0.9)).in_time


@settings(deadline=None)
@given(cpu_s=st.floats(0.01, 2.0), hours=st.floats(1.0, 200.0), traffic=st.floats(10.0, 1e5))
def test_a_plan_never_costs_more_than_is_allowed(cpu_s: float, hours: float, traffic: float) -> None:
    bots = {
        (name, "prod"): Planned(SHOP.watched, {"v1": Version(traffic), "v2": Version(traffic / 9, is_new=True)})
        for name in ("shop", "bank")
    }

    made = planned(bots, COST_S, within(hours, cpu_s)).values()

    floor = sum(bot.replies_per_hour * COST_S / 60 for bot in bots.values()) * 0.001
    assert sum(each.cpu_s_per_minute for each in made) <= (cpu_s + floor) * (1 + 1e-9)


def test_a_plan_that_cannot_be_paid_for_says_what_it_gives_and_what_the_rest_would_cost() -> None:
    made = plan_of(SHOP, within(12.0, cpu_s=0.05))

    assert (made.why, made.in_time) == ("cost", False)
    assert made.hours is not None
    assert made.hours > 12
    assert made.needed_cpu_s_per_minute is not None
    assert made.needed_cpu_s_per_minute > 0.05


def test_what_no_share_can_tell_in_time_is_scored_whole() -> None:
    hopeless = Planned([Watched("toxicity", 0.00001, 5.0, USUAL, 864.0)], {"v1": Version(50.0)})

    made = plan_of(hopeless, within(12.0))

    assert (made.share, made.why, made.needed, made.in_time) == (1.0, "whole", None, False)


@pytest.mark.parametrize(
    "watched",
    [
        pytest.param([], id="nothing was judged so far"),
        pytest.param([Watched("toxicity", 0.0, 0.0, USUAL, 864.0, learning=True)], id="nothing was flagged so far"),
        pytest.param([Watched("toxicity", 0.005, 60.0, USUAL, 864.0, learning=True)], id="the reference is not frozen"),
    ],
)
def test_a_bot_whose_usual_rate_is_not_known_is_scored_whole(watched: list[Watched]) -> None:
    made = plan_of(Planned(watched, SHOP.versions), within(12.0))

    assert made.share == 1.0
    assert made.learning
    assert made.in_time is None


def test_a_new_version_is_scored_whole_beside_an_old_one_that_is_not() -> None:
    both = Planned(SHOP.watched, {"v1": Version(2000.0), "v2": Version(100.0, is_new=True)})

    made = plan_of(both, within(12.0))

    assert made.shares["v2"] == 1.0
    assert made.shares["v1"] < 0.3


def test_all_conversations_are_as_many_as_the_configured_share() -> None:
    assert plan_of(SHOP, within(1.0, most=0.3)).share == pytest.approx(0.3)


@pytest.mark.parametrize("traffic", [pytest.param(1.0, id="as before"), pytest.param(1.08, id="a little more")])
def test_a_share_that_still_does_stays(traffic: float) -> None:
    before = plan_of(SHOP, within(12.0)).shares["v1"]

    after = plan_of(Planned(SHOP.watched, {"v1": Version(2000.0 * traffic, share=before)}), within(12.0))

    assert after.shares["v1"] == before


def test_where_money_is_short_every_bot_has_its_part() -> None:
    bots: Mapping[tuple[str, str], Planned] = {
        ("shop", "prod"): SHOP,
        ("bank", "prod"): Planned(SHOP.watched, {"v1": Version(4000.0)}),
    }
    free = planned(bots, COST_S, within(6.0))

    poor = planned(bots, COST_S, within(6.0, cpu_s=0.1))

    parts = [poor[name].share / free[name].share for name in bots]
    assert parts[0] == pytest.approx(parts[1])
    assert parts[0] < 1


def test_a_rate_that_no_detector_answers_is_told_and_not_waited_for() -> None:
    beside = plan_of(replace(SHOP, unseen=["privacy"]), within(12.0))
    alone = plan_of(Planned([], SHOP.versions, unseen=["privacy"]), within(12.0))

    assert beside.share == plan_of(SHOP, within(12.0)).share
    assert (alone.share, alone.learning, alone.in_time) == (1.0, False, None)
    told = "privacy is left out: no reply of this bot has a value of it so far (sampling.double_of)"
    assert told in list(sampling_words(beside))
    assert told in list(sampling_words(alone))


def test_a_rate_that_was_never_flagged_while_it_learnt_is_not_waited_for_for_ever() -> None:
    made = plan_of(Planned([Watched("privacy", 0.0, 0.0, USUAL, 864.0)], SHOP.versions), within(12.0))

    assert (made.share, made.learning, made.in_time, made.hours) == (1.0, False, False, None)


@pytest.mark.parametrize("usual", [pytest.param(1.0, id="all"), pytest.param(1.02, id="more than all, by rounding")])
def test_a_bot_of_which_every_reply_is_flagged_stops_no_plan(usual: float) -> None:
    broken = Planned([Watched("collapse", usual, 3360.0, USUAL, 864.0)], {"v1": Version(2000.0)})

    made = planned({("shop", "prod"): SHOP, ("bank", "prod"): broken}, COST_S, within(12.0))

    assert made["shop", "prod"] == plan_of(SHOP, within(12.0))
    assert made["bank", "prod"].in_time
