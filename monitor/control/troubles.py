"""Alerts about the pipeline itself: they open and clear by themselves."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import Connection

from monitor.control.telling import tell
from monitor.domain.trouble import CALM, Trouble
from monitor.domain.window import TimeSettings, slice_of
from monitor.storage import alerts
from monitor.storage.alerts import FiringTrouble, Owner
from monitor.storage.troubles import endings, troubles


def watch_pipeline(
    conn: Connection, times: TimeSettings, now: datetime, calm: timedelta = CALM, *, also: Iterable[Trouble] = ()
) -> int:
    """Open an alert for each trouble that is new, end those that are over; gives the number of messages written.

    Args:
        conn: a transaction; everything happens in it, or nothing.
        times: how long we wait for whom.
        now: wall clock: troubles of the pipeline know no event time.
        calm: how long a trouble must be gone to be over.
        also: troubles that the tables do not show.
    """
    if not alerts.lock_pipeline(conn):
        return 0  # another process is at it
    found = {trouble.fingerprint: trouble for trouble in (*troubles(conn, times, now), *also)}
    firing = alerts.firing_troubles(conn)
    touched: set[int] = set()
    for mark, trouble in found.items():
        touched.add(_kept(conn, firing[mark], trouble, now) if mark in firing else _opened(conn, trouble, now))
    over = {} if firing.keys() <= found.keys() else endings(conn, times)
    for mark, known in firing.items():
        if mark not in found and (now - known.seen_at >= calm or mark in over):
            if mark in over:
                alerts.see_trouble(conn, known.id, {"words": over[mark]})
            alerts.end_alert(conn, known.id, now, "cleared")
            alerts.note_event(conn, known.incident_id, known.id, "resolved", now, now)
            alerts.settle_incident(conn, known.incident_id, now)
            touched.add(known.incident_id)
    return sum(tell(conn, incident_id, now, now) for incident_id in sorted(touched))


def _opened(conn: Connection, trouble: Trouble, now: datetime) -> int:
    facts = _facts(trouble, now)
    opened = slice_of(now)
    again = alerts.alert_at(conn, trouble.fingerprint, opened)
    if again is not None:
        alerts.reopen_alert(conn, again)
        alerts.see_trouble(conn, again, facts)
        its_incident = alerts.incident_of(conn, again)
        assert its_incident is not None, "no alert of the pipeline is for the digest only"  # noqa: S101
        alerts.note_event(conn, its_incident, again, "updated", now, now)
        return its_incident
    owner = Owner(component=trouble.component)
    incident_id, is_new = alerts.open_incident(conn, owner, now)
    made = alerts.insert_alert(
        conn,
        fingerprint=trouble.fingerprint,
        incident_id=incident_id,
        owner=owner,
        tier="pipeline",
        opened_slice=opened,
        opened_at=now,
        facts=facts,
    )
    alerts.note_event(conn, incident_id, made, "opened" if is_new else "joined", now, now)
    return incident_id


def _kept(conn: Connection, known: FiringTrouble, trouble: Trouble, now: datetime) -> int:
    alerts.see_trouble(conn, known.id, _facts(trouble, now))
    return known.incident_id


def _facts(trouble: Trouble, now: datetime) -> dict[str, object]:
    return {"words": trouble.words, "kind": trouble.kind, **trouble.facts, "seen_at": now.isoformat()}
