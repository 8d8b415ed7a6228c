"""The weekly digest in Slack: posted once, and edited in place when the report is revised."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Engine

from monitor.alerting.routes import slack_sender
from monitor.config.kinds import Secret
from monitor.config.settings import Settings, SlackSettings
from monitor.demo.slack_stand_in import CHANNEL, SlackStandIn
from monitor.reporting.job import Schedule, weekly
from monitor.storage.delivery import OutboxDeliveries
from monitor.storage.reports import Reports
from tests.factories_reports import END, MONDAY_SEVEN, START, add_bot, add_traffic

DAY = timedelta(days=1)


def test_digest_is_one_message_that_its_revision_edits(engine: Engine) -> None:
    with engine.begin() as conn:
        add_bot(conn)
        add_traffic(conn, START - 7 * DAY, END)
    schedule = Schedule(ZoneInfo("UTC"))
    with SlackStandIn() as slack:
        told = Settings(slack=SlackSettings(token=Secret(slack.token), channel=CHANNEL, base_url=slack.base_url))

        weekly(Reports(engine), schedule, MONDAY_SEVEN)
        slack_sender(OutboxDeliveries(engine), told, lambda: MONDAY_SEVEN, at_once=True).deliver_due(MONDAY_SEVEN)
        [first] = slack.roots()
        stood, said = first.ts, first.text
        with engine.begin() as conn:
            add_traffic(conn, END - DAY, END, replies=30, one_in=2, version="v2")
        weekly(Reports(engine), schedule, MONDAY_SEVEN + DAY)
        slack_sender(OutboxDeliveries(engine), told, lambda: MONDAY_SEVEN + DAY, at_once=True).deliver_due(
            MONDAY_SEVEN + DAY
        )
        [second] = slack.roots()

    assert (second.ts, second.edits) == (stood, 1)
    assert said.startswith("Bot behaviour, week 47 (16 to 22 Nov 2026): Nothing can be said about 1 bot this week")
    assert "1 of 1 bot needs attention: support" in second.text
