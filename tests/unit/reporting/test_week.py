"""ISO weeks in a zone, over changes of the clock and of the year."""

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from monitor.domain.week import Week, last_complete_week, last_moment, parse_week

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("week", "hours"),
    [
        pytest.param(Week(2026, 13), 167, id="the clock goes forward"),
        pytest.param(Week(2026, 43), 169, id="the clock goes back"),
        pytest.param(Week(2026, 47), 168, id="neither"),
    ],
)
def test_a_week_is_as_long_as_people_live_it(week: Week, hours: int) -> None:
    length = week.end(BERLIN) - week.start(BERLIN)

    assert length == timedelta(hours=hours)


def test_weeks_follow_each_other_without_a_gap_over_years() -> None:
    weeks = [Week(2027, 10).before(number) for number in range(600)]

    assert all(later.start(BERLIN) == earlier.end(BERLIN) for later, earlier in pairwise(weeks))
    assert Week(2027, 1).before() == Week(2026, 53)


def test_the_last_complete_week_ends_at_midnight_of_its_zone() -> None:
    monday = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)  # 00:30 on Monday in Berlin

    assert last_complete_week(monday, BERLIN) == Week(2026, 47)
    assert last_complete_week(monday, UTC) == Week(2026, 46)


def test_seven_on_monday_stays_seven_when_the_clock_changes() -> None:
    before = last_moment(datetime(2026, 10, 19, 12, tzinfo=UTC), BERLIN, 0, time(7))
    after = last_moment(datetime(2026, 10, 26, 12, tzinfo=UTC), BERLIN, 0, time(7))

    assert before == datetime(2026, 10, 19, 5, tzinfo=UTC)
    assert after == datetime(2026, 10, 26, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    "written", ["2026-W54", "2026-W00", "2025-W53", "2026W47", "last", "", "2026-W4", "２０２６-W47"]
)
def test_what_is_no_week_is_named_with_an_example(written: str) -> None:
    with pytest.raises(ValueError, match='expected an ISO week such as "2026-W47"') as refused:
        parse_week(written)

    assert f'week is "{written}"' in str(refused.value)
