"""The weekly job on a real database: once per cluster, made up once, revised once, never half done."""

import json
import threading
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine, insert

from monitor.config.settings import ReportSettings, Settings
from monitor.reporting.job import PATIENCE, REPORT, Schedule, weekly
from monitor.reporting.report import WeeklyReport
from monitor.storage import tables
from monitor.storage.reports import Reports
from tests.factories_reports import END, MONDAY_SEVEN, START, add_bot, add_feed, add_traffic, rows_of

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
SCHEDULE = Schedule(ZoneInfo("UTC"))
SAVED = "SELECT week, revision, body ->> 'verdict' FROM weekly_report ORDER BY week, revision"
SENT = "SELECT subject, kind, tier, state, payload -> 'report' ->> 'revision' FROM outbox ORDER BY created_at"


@pytest.fixture
def watched(engine: Engine) -> Engine:
    """A bot with two even weeks."""
    with engine.begin() as conn:
        add_bot(conn)
        add_traffic(conn, START - 7 * DAY, END)
    return engine


def rows(engine: Engine, query: str) -> list[tuple[object, ...]]:
    """The rows of a query."""
    with engine.connect() as conn:
        return rows_of(conn, query)


def test_report_and_message_are_there_when_the_job_is_done(watched: Engine) -> None:
    made = weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN)

    assert made is not None
    assert rows(watched, SAVED) == [("2026-W47", 1, "learning")]
    assert rows(watched, SENT) == [("report:2026-W47", "report", "digest", "pending", "1")]
    assert rows(watched, "SELECT job, slot, done_at FROM job_claim") == [(REPORT, MONDAY_SEVEN, MONDAY_SEVEN)]


def test_nothing_happens_before_seven_on_monday(watched: Engine) -> None:
    weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN - 7 * DAY)  # of the week before

    made = weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN - timedelta(seconds=1))

    assert made is None
    assert [row[0] for row in rows(watched, SAVED)] == ["2026-W46"]


def test_no_firing_is_made_up_from_before_the_first_topic_was_met(watched: Engine) -> None:
    with watched.begin() as conn:
        conn.execute(
            insert(tables.feed).values(kind="kafka", name="t", identity="t", first_seen_at=MONDAY_SEVEN + HOUR)
        )

    made = weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN + 2 * HOUR)

    assert made is None
    assert rows(watched, SENT) == []


def test_two_processes_make_one_report(watched: Engine) -> None:
    start, made = threading.Barrier(8), []

    def run() -> None:
        reports = Reports(watched)
        start.wait(timeout=30)
        made.append(weekly(reports, SCHEDULE, MONDAY_SEVEN))

    threads = [threading.Thread(target=run) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)

    assert len(made) == 8
    assert sum(each is not None for each in made) == 1
    assert rows(watched, SAVED) == [("2026-W47", 1, "learning")]
    assert len(rows(watched, SENT)) == 1


def test_after_downtime_one_report_is_made_up_and_not_one_a_week(watched: Engine) -> None:
    late = MONDAY_SEVEN + 23 * DAY  # Wednesday, three weeks later

    first, second = (weekly(Reports(watched), SCHEDULE, late) for _ in range(2))

    assert first is not None
    assert second is None or second.revision > 1
    assert [row[:2] for row in rows(watched, SAVED)] == [("2026-W50", 1)]


def test_a_process_that_died_over_the_report_is_followed_by_another(watched: Engine) -> None:
    Reports(watched).claim(REPORT, MONDAY_SEVEN, "a process that was killed", MONDAY_SEVEN)

    at_once = weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN + timedelta(minutes=1))
    later = weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN + timedelta(minutes=16))

    assert at_once is None
    assert later is not None
    assert rows(watched, SAVED) == [("2026-W47", 1, "learning")]


def test_a_lost_claim_saves_nothing(watched: Engine) -> None:
    slow = Reports(watched)
    slow.claim(REPORT, MONDAY_SEVEN, "slow", MONDAY_SEVEN)
    slow.claim(REPORT, MONDAY_SEVEN, "quick", MONDAY_SEVEN + HOUR)

    saved = slow.publish(
        REPORT, MONDAY_SEVEN, "slow", body={"week": "2026-W47"}, notice={"report": {}}, now=MONDAY_SEVEN + HOUR
    )

    assert saved is False
    assert rows(watched, SAVED) == []
    assert rows(watched, SENT) == []


def test_a_report_that_cannot_be_saved_leaves_the_claim_open(watched: Engine) -> None:
    reports = Reports(watched)
    reports.claim(REPORT, MONDAY_SEVEN, "me", MONDAY_SEVEN)

    with pytest.raises(KeyError):
        reports.publish(REPORT, MONDAY_SEVEN, "me", body={"week": "2026-W47"}, notice={}, now=MONDAY_SEVEN)

    assert rows(watched, "SELECT done_at FROM job_claim") == [(None,)]


def test_open_windows_hold_the_report_back_and_not_for_ever(watched: Engine) -> None:
    with watched.begin() as conn:
        conn.execute(insert(tables.window_dirty).values(bot="support", env="prod", slice=END - HOUR))

    early = weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN)
    late = weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN + PATIENCE)

    assert early is None
    assert late is not None
    assert late.blind_spots[0].words == "5 min of slices were not closed yet when this was made"


def test_a_topic_that_is_still_being_read_holds_the_report_back(watched: Engine) -> None:
    with watched.begin() as conn:
        add_feed(conn, START + DAY)

    behind = weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN)
    with watched.begin() as conn:
        conn.execute(tables.feed.update().values(watermark=END))
    caught_up = weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN)

    assert behind is None
    assert caught_up is not None


def test_a_new_installation_does_not_begin_with_a_report_about_nothing(engine: Engine) -> None:
    assert weekly(Reports(engine), SCHEDULE, MONDAY_SEVEN) is None
    assert rows(engine, SAVED) == []


def test_a_week_without_traffic_is_reported_all_the_same(watched: Engine) -> None:
    weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN)

    made = weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN + 7 * DAY)

    assert made is not None
    assert made.sentence.startswith("Not one reply arrived in week 48 from 1 known bot")
    assert rows(watched, SAVED)[-1] == ("2026-W48", 1, "no_traffic")


def test_late_replies_make_one_revision_that_says_why_and_edits_the_message(watched: Engine) -> None:
    weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN)
    with watched.begin() as conn:
        add_traffic(conn, END - DAY, END, replies=30, one_in=2, version="v2")

    same_day = weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN + 2 * HOUR)
    next_day = weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN + DAY)
    again = weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN + 2 * DAY)

    assert (same_day, again) == (None, None)
    assert isinstance(next_day, WeeklyReport)
    assert next_day.why_revised == (
        'support: "learning" became "worse" and 720 more replies of that week arrived after it was made'
    )
    assert [row[:2] for row in rows(watched, SAVED)] == [("2026-W47", 1), ("2026-W47", 2)]
    assert [(row[1], row[4]) for row in rows(watched, SENT)] == [("report", "1"), ("edit", "2")]


def test_without_late_replies_nothing_is_revised(watched: Engine) -> None:
    weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN)

    assert weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN + 3 * DAY) is None
    assert len(rows(watched, SAVED)) == 1


def test_the_saved_body_is_the_document_of_the_same_week_read_again(watched: Engine) -> None:
    weekly(Reports(watched), SCHEDULE, MONDAY_SEVEN)

    with watched.connect() as conn:
        [(body,)] = rows_of(conn, "SELECT body FROM weekly_report")
    assert json.loads(json.dumps(body))["bots"][0]["coverage"]["seen"] == 168 * 120


def test_schedule_follows_the_settings() -> None:
    berlin = ZoneInfo("Europe/Berlin")

    on = Schedule.of(Settings(report=ReportSettings(zone=berlin)))
    off = Schedule.of(Settings(report=ReportSettings(at=None)))

    assert on == Schedule(berlin, 0, time(7), timedelta(hours=24))
    assert on.due(datetime(2026, 11, 23, 6, 0, tzinfo=UTC)) == datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
    assert off is None
