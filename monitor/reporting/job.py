"""The weekly job: run once per cluster when it is due, made up once after downtime, revised once if late data came."""

import os
import socket
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Any, Protocol
from zoneinfo import ZoneInfo

import structlog

from monitor.config.settings import Settings
from monitor.domain.week import Week, last_complete_week, last_moment
from monitor.domain.weekly_facts import WeekFacts
from monitor.reporting.digest import digest_notice
from monitor.reporting.document import document
from monitor.reporting.report import WeeklyReport
from monitor.reporting.revision import figures, why_revised
from monitor.reporting.weekly import weekly_report

log = structlog.get_logger(__name__)

REPORT, REVISION = "weekly_report", "weekly_report_revision"
PATIENCE = timedelta(hours=6)
"""How long a report waits for windows that are still open; then it is made and says what is missing."""


class Saved(Protocol):
    """A saved revision."""

    @property
    def revision(self) -> int:
        """Counted from 1."""
        ...

    @property
    def body(self) -> Mapping[str, Any]:
        """Its document."""
        ...


class ReportStore(Protocol):
    """What the job needs of Postgres; each method is a transaction of its own and may raise StorageAway."""

    def done(self, job: str, slot: datetime) -> bool:
        """Whether this firing has been run to its end by anybody."""
        ...

    def complete(self, start: datetime, end: datetime) -> bool:
        """Whether event time has passed `end` everywhere and every slice since `start` is closed."""
        ...

    def claim(self, job: str, slot: datetime, owner: str, now: datetime) -> bool:
        """Take the right to run this firing."""
        ...

    def facts(self, week: Week, zone: ZoneInfo, *, now: datetime) -> WeekFacts:
        """Read everything about a week."""
        ...

    def saved(self, week: Week, zone: ZoneInfo) -> Saved | None:
        """The newest saved revision."""
        ...

    def began_after(self, moment: datetime) -> bool:
        """Whether the first topic or file was met after this moment (wall clock)."""
        ...

    def any_saved(self) -> bool:
        """Whether any report was ever saved."""
        ...

    def publish(
        self,
        job: str,
        slot: datetime,
        owner: str,
        *,
        body: Mapping[str, Any] | None,
        notice: Mapping[str, Any] | None,
        now: datetime,
    ) -> bool:
        """Save revision, message and the end of the claim together; False when the claim was lost."""
        ...


@dataclass(frozen=True, slots=True)
class Schedule:
    """When the report is due: a weekday (0 is Monday) and a local time in the zone whose weeks it tells of."""

    zone: ZoneInfo
    weekday: int = 0
    at: time = time(7)
    lateness: timedelta = timedelta(hours=24)

    @staticmethod
    def of(settings: Settings) -> "Schedule | None":
        """The schedule that the settings ask for; None: the report is switched off."""
        if settings.report.at is None:
            return None
        weekday, hour, minute = settings.report.at
        return Schedule(settings.report.zone, weekday, time(hour, minute), settings.time.lateness)

    def due(self, now: datetime) -> datetime:
        """The newest moment at which a report was due."""
        return last_moment(now, self.zone, self.weekday, self.at)


def weekly(store: ReportStore, schedule: Schedule, now: datetime) -> WeeklyReport | None:
    """Make the report that is due, if nobody has: call it at start, when it is due, and every few minutes after.

    The newest due moment counts, so that one firing is made up after downtime, and not one for each week missed. When
    late replies can come no more, the report is compared with the data once again and revised if its figures changed.

    Returns:
        The report that this call made or revised; None when there was nothing to do.
    """
    due = schedule.due(now)
    week = last_complete_week(due, schedule.zone)
    if not store.done(REPORT, due):
        return _first(store, schedule.zone, week, due, now)
    check = due + schedule.lateness
    if now >= check and not store.done(REVISION, check):
        return _revised(store, schedule.zone, week, check, now)
    return None


def report_now(store: ReportStore, facts: WeekFacts, zone: ZoneInfo) -> WeeklyReport:
    """The report of these facts, numbered as if it were saved now: the revision whose figures it has, or the next."""
    report = weekly_report(facts)
    saved = store.saved(facts.week, zone)
    if saved is None:
        return report
    body = document(report)
    if figures(saved.body) == figures(body):
        return replace(report, revision=saved.revision, why_revised=saved.body["why_revised"])
    return replace(report, revision=saved.revision + 1, why_revised=why_revised(saved.body, body))


def _first(store: ReportStore, zone: ZoneInfo, week: Week, due: datetime, now: datetime) -> WeeklyReport | None:
    if now < due + PATIENCE and not store.complete(week.start(zone), week.end(zone)):
        return None
    if store.began_after(due):
        return None  # a firing from before the installation: its topics' history alone is no week that was watched
    facts = store.facts(week, zone, now=now)
    if not facts.bots and not facts.incidents and not store.any_saved():
        # Nobody has ever been watched: a new installation would begin with a report about nothing.
        return None
    owner = _owner()
    if not store.claim(REPORT, due, owner, now):
        return None
    return _publish(store, REPORT, due, owner, report_now(store, facts, zone), now)


def _revised(store: ReportStore, zone: ZoneInfo, week: Week, check: datetime, now: datetime) -> WeeklyReport | None:
    owner = _owner()
    if not store.claim(REVISION, check, owner, now):
        return None
    return _publish(store, REVISION, check, owner, report_now(store, store.facts(week, zone, now=now), zone), now)


def _publish(
    store: ReportStore, job: str, slot: datetime, owner: str, report: WeeklyReport, now: datetime
) -> WeeklyReport | None:
    """Save the report and its message if it says anything new, and end the claim either way."""
    saved = store.saved(report.week, ZoneInfo(report.zone))
    new = report.revision > (saved.revision if saved else 0)
    body, notice = (document(report), digest_notice(report)) if new else (None, None)
    if not store.publish(job, slot, owner, body=body, notice=notice, now=now):
        log.warning("weekly report was made by another process", week=str(report.week), job=job)
        return None
    log.info("weekly report done", week=str(report.week), job=job, revision=report.revision, verdict=report.verdict)
    return report if new else None


def _owner() -> str:
    return f"{socket.gethostname()}:{os.getpid()}"
