"""Weekly reports as rows: read what they are made of, save their revisions, and claim the right to make one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, func, insert, select, text

from monitor.domain.week import Week
from monitor.domain.weekly_facts import WeekFacts
from monitor.storage import jobs, outbox
from monitor.storage.tables import feed, weekly_report
from monitor.storage.transaction import transaction
from monitor.storage.week_facts import week_facts

LEASE = timedelta(minutes=15)

_WAITING = text("""
    SELECT EXISTS (SELECT FROM window_dirty WHERE slice >= :start AND slice < :end)
        OR EXISTS (SELECT FROM feed WHERE NOT finished AND (watermark IS NULL OR watermark < :end)
                   AND EXISTS (SELECT FROM bot_feed WHERE feed_id = feed.id))
""")


@dataclass(frozen=True, slots=True)
class Saved:
    """The newest saved revision of a report."""

    revision: int
    body: Mapping[str, Any]
    made_at: datetime


class Reports:
    """What the weekly job and the command need of Postgres; every method is a transaction of its own.

    All of them raise StorageAway when Postgres does not answer.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def done(self, job: str, slot: datetime) -> bool:
        """Whether this firing has been run to its end by anybody."""
        with transaction(self._engine) as conn:
            return jobs.is_done(conn, job=job, slot=slot)

    def complete(self, start: datetime, end: datetime) -> bool:
        """Whether event time has passed `end` everywhere and every slice since `start` is closed."""
        with transaction(self._engine) as conn:
            return not conn.execute(_WAITING, {"start": start, "end": end}).scalar_one()

    def claim(self, job: str, slot: datetime, owner: str, now: datetime) -> bool:
        """Take the right to run this firing; it lasts `LEASE`."""
        with transaction(self._engine) as conn:
            return jobs.claim(conn, job=job, slot=slot, owner=owner, lease=LEASE, now=now)

    def facts(
        self, week: Week, zone: ZoneInfo, *, now: datetime, env: str = "prod", bot: str | None = None
    ) -> WeekFacts:
        """Read everything about a week as of one moment, so that sums read by different statements agree."""
        with transaction(self._engine.execution_options(isolation_level="REPEATABLE READ")) as conn:
            return week_facts(conn, week, zone, now=now, env=env, bot=bot)

    def saved(self, week: Week, zone: ZoneInfo) -> Saved | None:
        """The newest revision that was saved, or None."""
        query = (
            select(weekly_report.c.revision, weekly_report.c.body, weekly_report.c.made_at)
            .where(weekly_report.c.week == str(week), weekly_report.c.zone == zone.key)
            .order_by(weekly_report.c.revision.desc())
            .limit(1)
        )
        with transaction(self._engine) as conn:
            row = conn.execute(query).one_or_none()
        return None if row is None else Saved(row.revision, row.body, row.made_at)

    def began_after(self, moment: datetime) -> bool:
        """Whether the first topic or file was met after this moment (wall clock)."""
        with transaction(self._engine) as conn:
            first = conn.execute(select(func.min(feed.c.first_seen_at))).scalar_one()
        return first is not None and first > moment

    def any_saved(self) -> bool:
        """Whether any report was ever saved."""
        with transaction(self._engine) as conn:
            return conn.execute(select(weekly_report.c.week).limit(1)).one_or_none() is not None

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
        """End a firing: its revision, its message and the end of its claim, all or nothing.

        Args:
            job: name of the job.
            slot: the firing.
            owner: who claimed it.
            body: the document of the report, with week, zone and revision in it; None: nothing new to save.
            notice: the outbox payload; None: nobody is told.
            now: wall clock.
        Returns:
            False when another process took the claim over: nothing was saved.
        """
        with transaction(self._engine) as conn:
            if not jobs.finish(conn, job=job, slot=slot, owner=owner, now=now):
                return False
            if body is not None:
                self._save(conn, body, now)
            if body is not None and notice is not None:
                outbox.enqueue(
                    conn,
                    subject=f"report:{body['week']}",
                    # A later revision changes the message that is there already.
                    kind="report" if body["revision"] == 1 else "edit",
                    tier="digest",
                    payload=notice,
                    incident_id=None,
                    now=now,
                )
        return True

    def _save(self, conn: Connection, body: Mapping[str, Any], now: datetime) -> None:
        conn.execute(
            insert(weekly_report).values(
                week=body["week"], zone=body["zone"], revision=body["revision"], body=dict(body), made_at=now
            )
        )
