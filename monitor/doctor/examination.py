"""All that `botwatch doctor` looks at, in the order in which one thing needs the other."""

from collections.abc import Iterator
from datetime import datetime

from monitor.config.settings import Settings
from monitor.doctor.database import database_findings
from monitor.doctor.finding import Finding
from monitor.doctor.kafka import kafka_findings
from monitor.doctor.slack import slack_findings


def examine(settings: Settings, now: datetime) -> Iterator[Finding]:
    """Look at the database, Kafka and Slack; changes nothing, posts nothing, joins no group."""
    yield from database_findings(settings)
    yield from kafka_findings(settings.kafka, now)
    yield from slack_findings(settings.slack)
