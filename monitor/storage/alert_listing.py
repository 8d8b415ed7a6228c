"""Alerts as people and programs read them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, select

from monitor.storage.tables import alert, incident_event

State = Literal["firing", "resolved", "all"]


@dataclass(frozen=True, slots=True)
class AlertLine:
    """One alert; `opened_at`, `change_at`, `resolved_at` are event time, `told_at` the wall clock of its delivery."""

    id: int
    fingerprint: str
    bot: str | None
    env: str | None
    component: str | None
    model_version: str | None
    segment: str | None
    metric: str | None
    direction: str | None
    tier: str
    state: str
    opened_at: datetime
    told_at: datetime | None
    change_at: datetime | None
    resolved_at: datetime | None
    rate: float | None
    usual: float | None
    ratio_low: float | None
    revision: int


@dataclass(frozen=True, slots=True)
class AlertPage:
    """Everything of one alert: its line, against usual, how it ended, its facts and its incident's timeline."""

    line: AlertLine
    incident_id: int | None
    outcome: str | None
    ratio: float | None
    facts: dict[str, Any]
    events: Sequence[dict[str, Any]]


_LINE = [alert.c[name] for name in AlertLine.__slots__]


def alerts(conn: Connection, state: State = "all", bot: str | None = None, limit: int | None = None) -> list[AlertLine]:
    """List alerts, newest first."""
    query = select(*_LINE).order_by(alert.c.opened_at.desc(), alert.c.id.desc())
    if state != "all":
        query = query.where(alert.c.state == state)
    if bot is not None:
        query = query.where(alert.c.bot == bot)
    return [AlertLine(*row) for row in conn.execute(query.limit(limit))]


def alert_page(conn: Connection, alert_id: int) -> AlertPage | None:
    """One alert by its id, or None."""
    row = conn.execute(
        select(*_LINE, alert.c.incident_id, alert.c.outcome, alert.c.ratio, alert.c.facts).where(alert.c.id == alert_id)
    ).one_or_none()
    if row is None:
        return None
    events = conn.execute(
        select(incident_event.c.at, incident_event.c.kind, incident_event.c.alert_id, incident_event.c.facts)
        .where(incident_event.c.incident_id == row.incident_id)
        .order_by(incident_event.c.at, incident_event.c.id)
    )
    return AlertPage(
        AlertLine(*row[: len(_LINE)]),
        row.incident_id,
        row.outcome,
        row.ratio,
        row.facts,
        [dict(event._mapping) for event in events],
    )
