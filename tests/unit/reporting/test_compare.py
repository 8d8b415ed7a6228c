"""Rows of the table beside the plain rates: means, segments, and what became better."""

from dataclasses import replace

import numpy as np

from monitor.domain.weekly_facts import BotFacts, CountedAnew, Sums
from monitor.reporting.compare import compared
from monitor.reporting.document import document
from monitor.reporting.weekly import weekly_report
from tests.factories_reports import START, WEEK, alert, bot, facts, incident, metric, sums


def tone(n: int, mean: float) -> Sums:
    """Sums of a score with this mean and a standard deviation of 0.2."""
    return Sums(n_scored=n, x=n * mean, q=n * (mean**2 + 0.04), w=float(n))


def test_a_mean_that_moved_surely_and_by_more_than_its_tolerance_is_named() -> None:
    moved, small, few = compared(
        WEEK,
        [
            metric(tone(2000, 0.45), tone(2000, 0.6), name="tone.formality"),
            metric(tone(2000, 0.57), tone(2000, 0.6), name="tone.politeness"),
            metric(tone(90, 0.3), tone(2000, 0.6), name="tone.humour"),
        ],
    )

    assert (moved.verdict, moved.words) == ("worse", "lower: 60% last week")
    assert small.verdict == "no_change"
    assert few.verdict == "cannot_say"


def test_the_segment_that_lies_surely_above_the_bot_is_named() -> None:
    whole = metric(sums(20_000, 200), sums(20_000, 200), sums(40_000, 400))
    parts = {"channel=web": sums(18_000, 130), "channel=app": sums(2_000, 70), "language=de": sums(9_000, 92)}

    [row] = compared(WEEK, [replace(whole, segments=parts)])

    assert row.words.endswith("; highest in channel=app: 3.5%")


def test_what_became_better_for_good_is_dated() -> None:
    [row] = compared(WEEK, [replace(metric(sums(20_000, 50), sums(20_000, 200)), better_since=START)])

    assert "better since 2026-11-16" in row.words


def segmented(web: int, app: int, **rest: object) -> BotFacts:
    """A steady bot of two channels, with so many flags this week; last week 80 in each, of 10,000 replies."""
    whole = metric(sums(20_000, 160), sums(20_000, 160), sums(60_000, 480))
    this = {"channel=app": sums(10_000, app), "channel=web": sums(10_000, web)}
    last = {name: sums(10_000, 80) for name in this}
    return bot("support", replace(whole, segments=this, segments_last=last), **rest)


def test_only_a_segment_that_moved_has_a_row_of_its_own() -> None:
    [week] = weekly_report(facts(segmented(web=82, app=190))).bots

    whole, moved = week.metrics
    assert (whole.segment, whole.verdict) == ("", "no_change")
    assert (moved.segment, moved.title, moved.verdict) == ("channel=app", "toxic replies in channel=app", "worse")
    assert moved.words.startswith("2.4 times last week")
    assert week.verdict == "worse"
    assert document(weekly_report(facts(segmented(web=82, app=190))))["bots"][0]["metrics"][1]["segment"] == (
        "channel=app"
    )


def test_segments_that_did_not_move_have_no_row() -> None:
    [week] = weekly_report(facts(segmented(web=82, app=79))).bots

    assert [row.segment for row in week.metrics] == [""]


def test_an_alert_about_a_segment_stands_in_its_row_and_not_in_that_of_the_whole_bot() -> None:
    told = incident(alert(segment="channel=web"))

    [week] = weekly_report(facts(segmented(web=82, app=79), incidents=(told,))).bots

    whole, web = week.metrics
    assert (whole.verdict, web.segment, web.verdict) == ("no_change", "channel=web", "worse")
    assert web.words.startswith("incident 12: in channel=web 7.8 times usual")


def test_an_alert_about_a_segment_that_is_not_counted_any_more_stands_beside_the_whole_bot() -> None:
    told = incident(alert(segment="channel=phone"))

    [week] = weekly_report(facts(segmented(web=82, app=79), incidents=(told,))).bots

    [whole] = week.metrics
    assert whole.verdict == "worse"
    assert "in channel=phone" in whole.words


def test_many_segments_are_tested_as_one_table() -> None:
    whole = metric(sums(400_000, 3200), sums(400_000, 3200))
    rng = np.random.default_rng(5)
    flags = rng.poisson(80, (2, 40)).tolist()
    this, last = ({f"shop={at}": sums(10_000, n) for at, n in enumerate(each)} for each in flags)

    [week] = weekly_report(facts(bot("support", replace(whole, segments=this, segments_last=last)))).bots

    assert [row.segment for row in week.metrics] == [""]


def test_flags_of_another_version_of_our_own_detector_are_not_compared() -> None:
    anew = CountedAnew("toxicity@1+bot1", START, 412, 5, 12)
    counted = replace(metric(sums(20_000, 500), sums(20_000, 200), sums(40_000, 400)), counted_anew=anew)

    [row] = compared(WEEK, [counted])

    assert row.against == ()
    assert row.verdict == "cannot_say"
    assert "of 412 replies scored by both, the shipped detector flags 1.2%, this one 2.9%" in row.words
