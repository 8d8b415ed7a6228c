"""Which word a week gets, and that no word comforts without data."""

from datetime import timedelta

import pytest

from monitor.domain.weekly_facts import BotFacts, Coverage, MetricFacts, Sums
from monitor.reporting.report import BotWeek, MetricWeek
from monitor.reporting.weekly import weekly_report
from tests.factories_reports import START, alert, bot, covered, facts, incident, metric, sums


def row(one: MetricFacts) -> MetricWeek:
    """The row of a table with this metric alone."""
    return weekly_report(facts(bot("support", one))).bots[0].metrics[0]


def week_of(one: BotFacts) -> BotWeek:
    """The bot of a report about it alone."""
    return weekly_report(facts(one)).bots[0]


def test_a_rate_surely_above_its_reference_is_worse() -> None:
    found = row(metric(sums(20_000, 180), sums(20_000, 80), sums(60_000, 240)))

    assert found.verdict == "worse"
    assert found.words == "2.2 times the reference (1.8 to 2.7), 2.2 times last week (1.7 to 3)"


def test_a_rate_surely_below_its_reference_is_better() -> None:
    found = row(metric(sums(20_000, 40), sums(20_000, 42), sums(60_000, 300)))

    assert found.verdict == "better"
    assert found.words == "0.4 times the reference (0.28 to 0.56)"


def test_a_rate_above_last_week_and_below_its_reference_is_told_with_both() -> None:
    found = row(metric(sums(20_000, 80), sums(20_000, 30), sums(60_000, 400)))

    assert found.verdict == "worse"
    assert found.words == "2.7 times last week (1.7 to 4.2); but 0.6 times the reference (0.47 to 0.76)"


def test_no_change_says_how_large_a_change_would_have_been_seen() -> None:
    found = row(metric(sums(20_000, 84), sums(20_000, 80), sums(60_000, 245)))

    assert found.verdict == "no_change"
    assert found.words == "no change that could be seen; the smallest visible would have been 1.4 times"


def test_more_variance_in_the_reference_widens_what_is_called_no_change() -> None:
    calm = row(metric(sums(20_000, 110), None, sums(60_000, 240)))
    bursty = row(metric(sums(20_000, 110), None, sums(60_000, 240), phi=6.0))

    assert (calm.verdict, bursty.verdict) == ("worse", "no_change")


def test_a_visible_change_that_is_too_small_to_count_is_no_change() -> None:
    found = row(metric(sums(900_000, 9_900), sums(900_000, 9_000), sums(900_000, 9_000)))

    assert found.verdict == "no_change"
    assert found.words == "1.1 times the reference (1.1 to 1.1): less than the 1.25 times that count"


@pytest.mark.parametrize(
    ("this", "last", "words"),
    [
        pytest.param(
            sums(84, 0), sums(92, 1), "too few: 0 flags in 84 replies; 300 replies are needed", id="84 replies"
        ),
        pytest.param(
            sums(5_000, 3),
            sums(5_000, 2),
            "too few: 3 flags in 5,000 replies after 2 in 5,000 of last week; a verdict needs 5 flags",
            id="3 flags",
        ),
        pytest.param(
            sums(5_000, 20),
            sums(100, 1),
            "too few: 20 flags in 5,000 replies, 100 of last week; 300 replies are needed",
            id="a week before that says nothing",
        ),
    ],
)
def test_too_few_is_never_a_verdict(this: Sums, last: Sums, words: str) -> None:
    found = row(metric(this, last))

    assert found.verdict == "cannot_say"
    assert found.words == words


def test_a_bot_with_few_replies_is_worse_when_that_is_beyond_doubt() -> None:
    found = row(metric(sums(84, 40), sums(9_000, 45), sums(60_000, 240)))

    assert found.verdict == "worse"


def test_a_bot_with_few_replies_is_never_better() -> None:
    found = row(metric(sums(200, 0), None, sums(60_000, 6_000)))

    assert found.verdict == "cannot_say"


def test_a_flag_where_there_never_was_one_is_new_and_worse() -> None:
    found = row(metric(sums(20_000, 30), sums(20_000, 0), sums(60_000, 0)))

    assert found.verdict == "worse"
    assert found.words == "new: never flagged in the reference, new: never flagged in last week"


def test_learning_is_a_word_and_no_gate() -> None:
    learning = "learning, day 4 of 7, 31 of 100 flags"

    steady = row(metric(sums(9_000, 31), sums(9_000, 30), learning=learning))
    risen = row(metric(sums(9_000, 90), sums(9_000, 30), learning=learning))
    few = row(metric(sums(84, 0), None, learning=learning))

    assert (steady.verdict, steady.words) == ("learning", learning)
    assert (risen.verdict, risen.words) == ("worse", f"3 times last week (1.8 to 5.3); {learning}")
    assert (few.verdict, few.words) == ("cannot_say", f"too few: 0 flags in 84 replies; {learning}")


def test_a_first_week_has_nothing_to_be_compared_with() -> None:
    found = row(metric(sums(9_000, 90), None))

    assert (found.verdict, found.words) == ("cannot_say", "90 flags in 9,000 replies; nothing to compare with yet")


def test_changes_are_tested_as_one_table_so_that_luck_is_rarely_named() -> None:
    # One metric alone, 2.2 standard errors up; then the same among nineteen that did not move.
    mover = metric(sums(20_000, 110), None, sums(60_000, 262))
    still = [metric(sums(20_000, 80), None, sums(60_000, 240)) for _ in range(19)]

    alone = weekly_report(facts(bot("a", mover)))
    among = weekly_report(facts(bot("a", mover), *(bot(f"b{index}", one) for index, one in enumerate(still))))

    assert alone.bots[0].verdict == "worse"
    assert {each.verdict for each in among.bots} == {"no_change"}


def test_published_rates_are_weighted_and_verdicts_use_raw_counts() -> None:
    found = row(metric(sums(2_000, 20, pi=0.1), sums(20_000, 200), sums(60_000, 600)))

    assert found.this is not None
    assert (found.this.rate, found.this.n_scored, found.this.flagged) == (pytest.approx(0.01), 2_000, 20)
    assert found.against[0].ratio == pytest.approx(1.0)


def test_a_bot_without_replies_has_no_traffic_and_no_rate() -> None:
    found = week_of(BotFacts("support", "prod", last=Coverage(seen=400, scored=400)))

    assert (found.verdict, found.words) == ("no_traffic", "not one reply arrived")


def test_an_incident_makes_a_bot_worse_whatever_its_week_says() -> None:
    steady = bot("support", metric(sums(20_000, 84), sums(20_000, 80), sums(60_000, 245)))

    found = weekly_report(facts(steady, incidents=(incident(alert()),))).bots[0]

    assert found.verdict == "worse"
    assert found.words == (
        "incident 12: toxic replies 7.8 times usual (0.4% to 3.1%), started with model v2 (was v1), 2 h 25 min"
    )
    assert found.incidents == (12,)
    assert found.metrics[0].verdict == "worse"
    assert found.metrics[0].words == (
        "incident 12: 7.8 times usual (0.4% to 3.1%), 2 h 25 min; "
        "over the whole week: no change that could be seen; the smallest visible would have been 1.4 times"
    )


@pytest.mark.parametrize("outcome", ["unconfirmed", "amended"])
def test_an_incident_that_was_withdrawn_does_not_count_against_the_bot(outcome: str) -> None:
    steady = bot("support", metric(sums(20_000, 84), sums(20_000, 80), sums(60_000, 245)))

    found = weekly_report(facts(steady, incidents=(incident(alert(outcome=outcome)),))).bots[0]

    assert found.verdict == "no_change"


def test_an_improvement_that_was_noticed_is_no_incident() -> None:
    steady = bot("support", metric(sums(20_000, 84), sums(20_000, 80), sums(60_000, 245)))
    better = incident(alert(direction="down", tier="ticket", ratio=0.5))

    assert weekly_report(facts(steady, incidents=(better,))).bots[0].verdict == "no_change"


def test_an_incident_that_outlasts_the_week_is_still_open_in_its_report() -> None:
    open_since = START + timedelta(days=6)
    lasting = incident(alert(opened_at=open_since, resolved_at=START + timedelta(days=8)))

    found = weekly_report(facts(bot("support", this=covered(9_000)), incidents=(lasting,))).bots[0]

    assert found.words.endswith("still open after 1 d")


def test_a_steady_bot_names_the_metric_that_nobody_can_judge() -> None:
    found = week_of(
        bot(
            "support",
            metric(sums(20_000, 84), sums(20_000, 80), sums(60_000, 245)),
            metric(sums(20_000, 1), sums(20_000, 1), sums(60_000, 3), name="generalisation"),
        )
    )

    assert found.verdict == "no_change"
    assert found.words == (
        "no change that could be seen; the smallest visible would have been 1.4 times for toxic replies; "
        "cannot say for replies that generalise about groups"
    )
