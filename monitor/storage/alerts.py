"""Alerts and incidents as rows: opened, changed and ended in the transaction that closes the windows."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, insert, literal, select, text, update
from sqlalchemy.dialects.postgresql import JSONB

from monitor.domain.alert import LOST, Known
from monitor.domain.regression import Figures
from monitor.domain.voice import VOICE
from monitor.storage.tables import alert, incident, incident_event


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose trouble an incident is: a bot's, or a component's of the pipeline."""

    bot: str | None = None
    env: str | None = None
    component: str | None = None


class Firing(NamedTuple):
    """A firing alert of a bot; `is_told`: people know of it."""

    id: int
    incident_id: int | None
    segment: str
    metric: str
    direction: str
    tier: str
    opened_slice: datetime
    is_told: bool


class FiringTrouble(NamedTuple):
    """A firing alert of the pipeline; `seen_at` is when its trouble was last there."""

    id: int
    incident_id: int
    seen_at: datetime


def known_alerts(
    conn: Connection, fingerprint: str, since: datetime | None, lost_since: datetime | None = None
) -> list[Known]:
    """Alerts of this fingerprint that are firing or were so after `since` (None: ever), oldest first.

    Those that ended only because nobody heard or watched them: also where that was before, but after `lost_since`.
    """
    columns = (alert.c.id, alert.c.opened_slice, alert.c.resolved_at, alert.c.outcome)
    query = select(*columns).where(alert.c.fingerprint == fingerprint)
    if since is not None:
        wanted = (alert.c.state == "firing") | (alert.c.resolved_at > since)
        if lost_since is not None:
            wanted |= alert.c.outcome.in_(LOST) & (alert.c.resolved_at > lost_since)
        query = query.where(wanted)
    return [Known(*row) for row in conn.execute(query.order_by(alert.c.opened_slice))]


def incident_of(conn: Connection, alert_id: int) -> int | None:
    """The incident that an alert is part of; None for one that is for the digest only."""
    found: int | None = conn.execute(select(alert.c.incident_id).where(alert.c.id == alert_id)).scalar_one()
    return found


def firing_of(conn: Connection, owner: Owner, directions: Collection[str]) -> list[Firing]:
    """The firing alerts of a bot in these directions, oldest first."""
    columns = [alert.c[name] for name in Firing._fields[:-1]]
    query = select(*columns, alert.c.told.is_not(None)).where(
        *_owned(owner, alert), alert.c.state == "firing", alert.c.direction.in_(directions)
    )
    rows = conn.execute(query.order_by(alert.c.opened_slice, alert.c.id))
    return [Firing._make(row) for row in rows]


def is_firing(conn: Connection, fingerprint: str) -> bool:
    """Whether an alert of this fingerprint is firing."""
    return firing_alert(conn, fingerprint) is not None


def firing_alert(conn: Connection, fingerprint: str) -> int | None:
    """The alert of this fingerprint that is firing; there is never more than one."""
    query = select(alert.c.id).where(alert.c.fingerprint == fingerprint, alert.c.state == "firing")
    return conn.execute(query).scalar_one_or_none()


def firing_since(conn: Connection, fingerprint: str) -> datetime | None:
    """The slice in which the firing alert of this fingerprint was opened; None when none is firing."""
    query = select(alert.c.opened_slice).where(alert.c.fingerprint == fingerprint, alert.c.state == "firing")
    return conn.execute(query).scalar_one_or_none()


def open_incident(conn: Connection, owner: Owner, at: datetime) -> tuple[int, bool]:
    """Give the open incident of a bot or component; opens one where there is none: (id, whether it is new)."""
    found = conn.execute(select(incident.c.id).where(incident.c.state == "open", *_owned(owner))).scalar_one_or_none()
    if found is not None:
        return found, False
    made = conn.execute(
        insert(incident).values(**asdict(owner), state="open", opened_at=at).returning(incident.c.id)
    ).scalar_one()
    return made, True


def insert_alert(
    conn: Connection,
    *,
    fingerprint: str,
    incident_id: int | None,
    owner: Owner,
    tier: str,
    opened_slice: datetime,
    opened_at: datetime,
    facts: Mapping[str, Any],
    labels: Mapping[str, str | None] | None = None,
    change_at: datetime | None = None,
    figures: Figures | None = None,
    resolved_at: datetime | None = None,
    outcome: str | None = None,
) -> int:
    """Write a new alert, firing unless it has ended already; `opened_slice` is what it is known by and never moves."""
    values = {
        "fingerprint": fingerprint,
        "incident_id": incident_id,
        **asdict(owner),
        **(labels or {}),
        "tier": tier,
        "state": "firing" if resolved_at is None else "resolved",
        "outcome": outcome,
        "opened_slice": opened_slice,
        "opened_at": opened_at,
        "change_at": change_at,
        "resolved_at": resolved_at,
        "facts": dict(facts),
        **(_rates(figures) if figures is not None else {}),
    }
    made: int = conn.execute(insert(alert).values(values).returning(alert.c.id)).scalar_one()
    return made


def amend_alert(
    conn: Connection,
    alert_id: int,
    *,
    facts: Mapping[str, Any],
    figures: Figures | None = None,
    change_at: datetime | None = None,
    model_version: str | None = None,
) -> None:
    """Bring an alert's attributes up to date: who it is and when it was opened stay."""
    values: dict[str, Any] = {"facts": _merged(facts)}
    if figures is not None:
        values |= _rates(figures)
    if change_at is not None:
        values["change_at"] = change_at
    if model_version is not None:
        values["model_version"] = model_version
    conn.execute(update(alert).where(alert.c.id == alert_id).values(**values, revision=alert.c.revision + 1))


def end_alert(conn: Connection, alert_id: int, at: datetime, outcome: str) -> None:
    """The alert is over, in event time `at`."""
    conn.execute(
        update(alert)
        .where(alert.c.id == alert_id)
        .values(state="resolved", outcome=outcome, resolved_at=at, revision=alert.c.revision + 1)
    )


def reopen_alert(conn: Connection, alert_id: int) -> None:
    """Late data say that the alert had not ended: it is firing again, and its incident is open again.

    Where another incident of the bot is open by now, the alert goes into that one: there is never more than one.
    """
    owned = select(alert.c.incident_id, alert.c.bot, alert.c.env, alert.c.component).where(alert.c.id == alert_id)
    row = conn.execute(owned).one()
    again = {"state": "firing", "outcome": None, "resolved_at": None, "revision": alert.c.revision + 1}
    if row.incident_id is None:
        conn.execute(update(alert).where(alert.c.id == alert_id).values(again))
        return
    owner = Owner(row.bot, row.env, row.component)
    other = conn.execute(select(incident.c.id).where(incident.c.state == "open", *_owned(owner))).scalar_one_or_none()
    home = row.incident_id if other is None else other
    conn.execute(update(alert).where(alert.c.id == alert_id).values(**again, incident_id=home))
    conn.execute(update(incident).where(incident.c.id == home).values(state="open", resolved_at=None))


def settle_incident(conn: Connection, incident_id: int, at: datetime) -> bool:
    """Resolve an incident when none of its alerts fires any more; True when it did."""
    firing = select(alert.c.id).where(alert.c.incident_id == incident_id, alert.c.state == "firing").exists()
    done = conn.execute(
        update(incident)
        .where(incident.c.id == incident_id, incident.c.state == "open", ~firing)
        .values(state="resolved", resolved_at=at)
    )
    return bool(done.rowcount)


# From the rows alone, so that it is the same in whatever order they were written.
_VOICE_TIER = text("""
    WITH due AS (
        SELECT v.id, CASE WHEN EXISTS (
            SELECT FROM alert AS p
            WHERE p.incident_id = v.incident_id AND p.tier = 'page' AND p.metric <> v.metric
              AND p.outcome IS DISTINCT FROM 'amended'
              AND p.opened_at < coalesce(v.resolved_at, 'infinity')
              AND v.opened_at < coalesce(p.resolved_at, 'infinity')
        ) THEN 'page' ELSE 'ticket' END AS tier
        FROM alert AS v WHERE v.incident_id = :incident AND v.metric = :metric
    )
    UPDATE alert AS v SET tier = due.tier, revision = revision + 1 FROM due WHERE v.id = due.id AND v.tier <> due.tier
""")


def settle_voice_tier(conn: Connection, incident_id: int) -> None:
    """Another way of writing is a page while something that pages by itself fires in its incident, else a ticket.

    So it adds no false page: that of the other one has been paid for from the budget of pages.
    """
    conn.execute(_VOICE_TIER, {"incident": incident_id, "metric": VOICE})


def note_event(
    conn: Connection,
    incident_id: int,
    alert_id: int,
    kind: str,
    at: datetime,
    now: datetime,
    facts: Mapping[str, Any] | None = None,
) -> None:
    """Write a line of the incident's timeline; its revision counts them."""
    conn.execute(
        insert(incident_event).values(
            incident_id=incident_id, alert_id=alert_id, kind=kind, at=at, made_at=now, facts=dict(facts or {})
        )
    )
    conn.execute(update(incident).where(incident.c.id == incident_id).values(revision=incident.c.revision + 1))


def incident_row(conn: Connection, incident_id: int) -> Row[Any]:
    """One incident."""
    return conn.execute(select(incident).where(incident.c.id == incident_id)).one()


def alerts_of(conn: Connection, incident_id: int) -> list[Row[Any]]:
    """The alerts of an incident, oldest first."""
    query = select(alert).where(alert.c.incident_id == incident_id).order_by(alert.c.opened_at, alert.c.id)
    return list(conn.execute(query))


def incidents_to_tell(conn: Connection, owner: Owner) -> list[int]:
    """Incidents that may have news: an alert of theirs is firing, or people do not know yet that it ended."""
    news = (alert.c.state == "firing") | (alert.c.told.is_not(None) & (alert.c.told["state"].astext != alert.c.state))
    query = select(alert.c.incident_id).where(*_owned(owner, alert), alert.c.incident_id.is_not(None), news)
    return list(conn.execute(query.distinct().order_by(alert.c.incident_id)).scalars())


def bots_to_tell(conn: Connection) -> set[tuple[str, str]]:
    """Bots with an alert that fires and nobody was told of, or that changed since."""
    query = select(alert.c.bot, alert.c.env).where(alert.c.bot.is_not(None), *_untold()).distinct()
    return {(row.bot, row.env) for row in conn.execute(query)}


def mark_told(conn: Connection, alert_id: int, told: Mapping[str, Any]) -> None:
    """Note what the newest message says of an alert."""
    conn.execute(update(alert).where(alert.c.id == alert_id).values(told=dict(told)))


def lock_pipeline(conn: Connection) -> bool:
    """Take the right to change alerts of the pipeline until the end of the transaction; False when another has it."""
    return bool(
        conn.execute(text("SELECT pg_try_advisory_xact_lock(hashtext('botwatch pipeline alerts'))")).scalar_one()
    )


def firing_troubles(conn: Connection) -> dict[str, FiringTrouble]:
    """Alerts of the pipeline that are firing, by fingerprint."""
    query = select(alert.c.fingerprint, alert.c.id, alert.c.incident_id, alert.c.facts["seen_at"].astext).where(
        alert.c.tier == "pipeline", alert.c.state == "firing"
    )
    return {row[0]: FiringTrouble(row[1], row[2], datetime.fromisoformat(row[3])) for row in conn.execute(query)}


def see_trouble(conn: Connection, alert_id: int, facts: Mapping[str, Any]) -> None:
    """Note that a trouble is still there, with its newest facts; that is no revision of the alert."""
    conn.execute(update(alert).where(alert.c.id == alert_id).values(facts=_merged(facts)))


def alert_at(conn: Connection, fingerprint: str, opened_slice: datetime) -> int | None:
    """The alert of this fingerprint that was opened in this slice, whatever became of it."""
    return conn.execute(
        select(alert.c.id).where(alert.c.fingerprint == fingerprint, alert.c.opened_slice == opened_slice)
    ).scalar_one_or_none()


def _merged(facts: Mapping[str, Any]) -> Any:
    return alert.c.facts.op("||")(literal(dict(facts), JSONB))


def _untold() -> tuple[Any, ...]:
    told_state = alert.c.told["state"].astext
    never = alert.c.told.is_(None) & (alert.c.state == "firing")
    return (alert.c.incident_id.is_not(None), never | (alert.c.told.is_not(None) & (told_state != alert.c.state)))


def _owned(owner: Owner, table: Any = incident) -> tuple[Any, ...]:
    if owner.component is not None:
        return (table.c.component == owner.component,)
    return (table.c.bot == owner.bot, table.c.env == owner.env)


def _rates(figures: Figures) -> dict[str, float | None]:
    return {name: getattr(figures, name) for name in ("rate", "usual", "ratio", "ratio_low")}
