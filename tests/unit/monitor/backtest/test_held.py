"""What a database holds, replayed: through the engine and through rules, without a look ahead."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from monitor.backtest.held import Alarm, Held, engine_alarms, rule_alarms
from monitor.backtest.rules import BadRules, Engine, Rule, read_rules
from monitor.backtest.verdicts import changes_seen, verdict
from monitor.domain.baseline import Act
from monitor.domain.judging import Budget, Share, SliceTotal, StreamName
from monitor.domain.metric import BY_NAME
from monitor.domain.window import SLICE

MONDAY = datetime(2026, 11, 2, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
NAME = StreamName("shop", "prod", "", "toxicity")
CHANGE = MONDAY + 8 * DAY
RULE = Rule("2 % in an hour", HOUR, 0.02, None)


def rows_of(days: float = 9, seed: int = 1) -> list[SliceTotal]:
    """Steady traffic with 1 % flagged, 6 % from the eighth day on."""
    rng = np.random.default_rng(seed)
    made = []
    for index in range(int(days * 288)):
        at = MONDAY + index * SLICE
        n = int(rng.poisson(20))
        flags = int(rng.binomial(n, 0.06 if at >= CHANGE else 0.01))
        made.append(SliceTotal(at, n, flags, flags))
    return made


def held(
    rows: Sequence[SliceTotal],
    folded_until: datetime | None = None,
    acts: Sequence[Act] = (),
    restarts: Sequence[datetime] = (),
) -> Held:
    return Held(NAME, BY_NAME["toxicity"], rows, folded_until, [Share(MONDAY, 0.5)], frozenset(), acts, restarts)


def by_hour(rows: Sequence[SliceTotal], until: datetime) -> list[SliceTotal]:
    """The same rows, those before `until` folded into hours."""
    hours: dict[datetime, list[int]] = {}
    for row in rows:
        if row.slice < until:
            sums = hours.setdefault(row.slice.replace(minute=0), [0, 0])
            sums[0] += row.n_scored
            sums[1] += row.units
    folded = [SliceTotal(at, n, flags, flags) for at, (n, flags) in sorted(hours.items())]
    return [*folded, *(row for row in rows if row.slice >= until)]


def test_the_engine_tells_of_a_change_once_and_dates_it() -> None:
    [alarm] = engine_alarms(held(rows_of()), Budget())

    assert alarm.change_at is not None
    assert abs(alarm.change_at - CHANGE) < HOUR
    assert CHANGE < alarm.opened_at < CHANGE + 6 * HOUR
    assert alarm.ended_at is None


def test_no_alarm_depends_on_rows_that_come_later() -> None:
    rows = rows_of()
    whole = [*engine_alarms(held(rows), Budget()), *rule_alarms(held(rows), RULE)]

    for cut in (3 * DAY, 8 * DAY + 2 * HOUR, 8 * DAY + 5 * HOUR + 3 * SLICE):
        until = MONDAY + cut
        part = held([row for row in rows if row.slice < until])
        known = [*engine_alarms(part, Budget()), *rule_alarms(part, RULE)]
        assert {(each.by, each.opened_at) for each in known} == {
            (each.by, each.opened_at) for each in whole if each.opened_at <= until
        }


def test_an_hour_that_is_folded_is_known_at_its_end_only() -> None:
    rows = rows_of()
    folded_until = CHANGE + 12 * HOUR

    [alarm] = engine_alarms(held(by_hour(rows, folded_until), folded_until), Budget())

    assert alarm.opened_at.minute == 0
    assert CHANGE < alarm.opened_at <= CHANGE + 8 * HOUR


def test_an_accepted_level_ends_the_alarm_and_fires_no_more() -> None:
    [before] = engine_alarms(held(rows_of()), Budget())
    act = Act(1, "accept", before.opened_at + HOUR, before.opened_at, "anna")

    [alarm] = engine_alarms(held(rows_of(12), acts=[act]), Budget())

    assert (alarm.opened_at, alarm.ended_at, alarm.outcome) == (before.opened_at, act.at, "accepted")


def test_more_flags_of_a_new_version_of_our_own_detector_are_no_change_of_the_bot() -> None:
    assert engine_alarms(held(rows_of(12), restarts=[CHANGE]), Budget()) == []


def test_an_alarm_that_is_open_when_our_own_detector_changes_ends_there() -> None:
    [alarm] = engine_alarms(held(rows_of(12), restarts=[CHANGE + DAY]), Budget())

    assert CHANGE < alarm.opened_at < CHANGE + 6 * HOUR
    assert (alarm.ended_at, alarm.outcome) == (CHANGE + DAY, "cleared")


def test_an_alarm_of_the_hour_in_which_our_own_detector_changed_ends_no_sooner_than_it_was_told() -> None:
    rows = rows_of(12)
    [before] = engine_alarms(held(by_hour(rows, CHANGE + DAY), CHANGE + DAY), Budget())

    inside = before.opened_at - HOUR / 2
    [alarm] = engine_alarms(held(by_hour(rows, CHANGE + DAY), CHANGE + DAY, restarts=[inside]), Budget())

    assert (alarm.opened_at, alarm.ended_at) == (before.opened_at, before.opened_at)


def test_more_false_alarms_allowed_is_an_earlier_alarm() -> None:
    [usual] = engine_alarms(held(rows_of()), Budget())
    found = engine_alarms(held(rows_of()), Budget(), Engine(false_pages=100.0), "[engine]")

    assert found[-1].by == "[engine]"
    assert min(each.opened_at for each in found) < usual.opened_at


def counts(*flags: int, n: int = 100) -> Held:
    """One window of an hour for each number, 100 replies each."""
    return held([SliceTotal(MONDAY + place * HOUR, n, each, each) for place, each in enumerate(flags)])


def spans(alarms: Sequence[Alarm]) -> list[tuple[int, int | None]]:
    """Hours at which alarms begin and end."""
    return [
        ((each.opened_at - MONDAY) // HOUR, None if each.ended_at is None else (each.ended_at - MONDAY) // HOUR)
        for each in alarms
    ]


def test_a_rule_fires_at_the_end_of_a_window_above_it_and_ends_with_the_first_below() -> None:
    assert spans(rule_alarms(counts(0, 3, 4, 1, 0, 5, 0, 0), RULE)) == [(2, 4), (6, 7)]


def test_a_rule_for_three_windows_waits_for_three_in_a_row() -> None:
    rule = Rule("three", HOUR, 0.02, None, in_a_row=3)

    assert spans(rule_alarms(counts(3, 3, 0, 3, 3, 3, 3, 0, 0), rule)) == [(6, 8)]


def test_a_window_with_too_few_replies_counts_for_nothing() -> None:
    assert rule_alarms(counts(9, 9, 9), Rule("few", HOUR, 0.02, None, at_least=101)) == []


def test_times_usual_compares_with_the_windows_before_only() -> None:
    rule = Rule("twice", HOUR, None, 2.0)

    assert spans(rule_alarms(counts(9, 1, 1, 1, 9, 1, 0), rule)) == [(5, 6)]


def test_a_rule_sees_only_its_metric_and_segment() -> None:
    assert rule_alarms(counts(9, 9), Rule("other", HOUR, 0.02, None, metric="generalisation")) == []
    assert rule_alarms(counts(9, 9), Rule("part", HOUR, 0.02, None, segment="channel=web")) == []


def test_alarms_of_a_rule_are_held_against_what_changed() -> None:
    rows = rows_of()
    changes = changes_seen(engine_alarms(held(rows), Budget()))
    found = verdict("rule", rule_alarms(held(rows), RULE), changes, MONDAY, held(rows).until)
    deaf = verdict("deaf", [], changes, MONDAY, held(rows).until)
    elsewhere = verdict("elsewhere", [], changes, MONDAY, held(rows).until, {"privacy"})

    assert found.alarms > 10
    assert 0 < found.without_change < found.alarms
    assert (found.found, found.missed) == (1, 0)
    assert (deaf.found, deaf.missed, deaf.median_delay_h) == (0, 1, None)
    assert (elsewhere.found, elsewhere.missed) == (0, 0)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("[[rule]", "no TOML", id="no TOML"),
        pytest.param("", "the file has no rule", id="empty"),
        pytest.param('[[rule]]\nwindow = "1h"', "either above", id="no threshold"),
        pytest.param('[[rule]]\nwindow = "1h"\nabove = 2', "below 1", id="percent in place of a share"),
        pytest.param('[[rule]]\nwindow = "7m"\nabove = 0.1', "a multiple of 5m", id="window off the grid"),
        pytest.param("[[rule]]\nwindow = 5\nabove = 0.1", "expected a span of time", id="a number for a span"),
        pytest.param('[[rule]]\nwindow = "1h"\nabove = 0.1\nfr = 3', '"fr" is unknown', id="misspelt key"),
        pytest.param('[[rule]]\nwindow = "1h"\nabove = 0.1\nfor = 0', "from 1 on", id="for nothing"),
        pytest.param('[[rule]]\nwindow = "1h"\nabove = 0.1\nmetric = "tox"', "is no rate", id="unknown metric"),
        pytest.param("[rule]\nabove = 1", "two brackets", id="a single table"),
        pytest.param("[engine.shares]\ntoxicity = 0.7\nprivacy = 0.7", "at most 1", id="more than the whole budget"),
    ],
)
def test_a_rule_file_that_is_wrong_says_where_and_what_was_expected(text: str, told: str) -> None:
    with pytest.raises(BadRules) as raised:
        read_rules(text)

    assert told in str(raised.value)


def test_every_fault_of_a_rule_file_is_told_at_once() -> None:
    with pytest.raises(BadRules) as raised:
        read_rules('[[rule]]\nwindow = "0m"\nabove = 0.1\n[[rule]]\nwindow = "1h"\nabove = 5\n[other]\n')

    assert len(raised.value.problems) == 3
