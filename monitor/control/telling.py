"""What people are to be told of an incident: the difference between what they were told and what is so."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row

from monitor.domain.alert import UNHEARD_AFTER, worth_an_update
from monitor.domain.voice import VOICE
from monitor.storage.alerts import alerts_of, incident_row, mark_told, note_event
from monitor.storage.outbox import enqueue

_LISTED = ("id", "fingerprint", "bot", "env", "component", "model_version", "segment", "metric", "direction", "tier")
_STATE = ("state", "outcome", "opened_at", "change_at", "resolved_at", "rate", "usual", "ratio", "ratio_low", "facts")
LATE_WORDS = {
    "amended": "Late replies have changed the counts: the reason for this alert is gone.",
    "again": "Late replies have changed the counts: it had not ended.",
    "heard": "Replies are heard again, and they are still written differently.",
}
LOST_WORDS = {
    "unheard": f"No reply was heard for {UNHEARD_AFTER.days} days: whether it is over cannot be said.",
    "unwatched": "It is not watched any more: whether it is over cannot be said.",
}
TAKEN_UP_WORDS = {
    "unheard": "Replies are heard again, and it has not ended.",
    "unwatched": "It is watched again, and it has not ended.",
}
SEEN_FOR = timedelta(hours=6)  # event time for which a page that was seen in the channel speaks for those that join it


def tell(conn: Connection, incident_id: int, judged_until: datetime, now: datetime) -> int:
    """Write the messages that are missing: one root for an incident, then an edit and a reply for each news.

    The reply by which an incident of tickets becomes a page is to be seen in the channel, not in its thread alone; so
    is that of a page that begins hours after the last one that was seen there.

    The caller holds the lock of the bot (or of the pipeline's alerts), so nobody else tells of it meanwhile.

    Args:
        conn: the transaction of the change.
        incident_id: which incident.
        judged_until: event time up to which its alerts were judged.
        now: wall clock.
    Returns:
        How many messages were written.
    """
    alerts = alerts_of(conn, incident_id)
    if not any(alert.told for alert in alerts):
        firing = [alert for alert in alerts if alert.state == "firing"]
        if not firing:
            return 0  # over before anybody was told: the digest has it
        for alert in firing:
            mark_told(conn, alert.id, _as_told(alert, alert.opened_at, alert.opened_at))
        event = _event("opened", firing[0], firing[0].opened_at)
        _enqueue(conn, incident_id, ("root",), firing[0], event, now)
        return 1
    written = 0
    newest = max((at for alert in alerts if (at := _seen_at(alert)) is not None), default=None)
    for alert in alerts:
        news = _news(alert, judged_until)
        if news is None:
            continue
        seen_at = _seen_at(alert)
        if _is_to_be_seen(alert, news["at"], newest):
            news["is_first_page"] = True
            newest = seen_at = news["at"]
        mark_told(conn, alert.id, _as_told(alert, news["at"], seen_at))
        if news["kind"] == "updated":
            note_event(conn, incident_id, alert.id, "updated", news["at"], now, {"ratio": alert.ratio})
        _enqueue(conn, incident_id, ("edit", "reply"), alert, news, now)
        written += 2
    return written


def payload_of(conn: Connection, incident_id: int, event: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of an incident as JSON, whatever route they go; put into words when they are sent."""
    row = incident_row(conn, incident_id)
    names = ("id", "bot", "env", "component", "state", "opened_at", "resolved_at", "revision")
    return {
        "incident": {name: _plain(getattr(row, name)) for name in names},
        "alerts": [
            {name: _plain(getattr(alert, name)) for name in (*_LISTED, *_STATE)}
            for alert in alerts_of(conn, incident_id)
        ],
        "event": {name: _plain(value) for name, value in event.items()},
    }


def _news(alert: Row[Any], judged_until: datetime) -> dict[str, Any] | None:
    told = alert.told
    if told is None:
        return _event("joined", alert, alert.opened_at) if alert.state == "firing" else None
    if told["state"] != alert.state:
        if alert.state == "resolved":
            words = LATE_WORDS["amended"] if alert.outcome == "amended" else _accepted(alert)
            return _event("resolved", alert, alert.resolved_at, LOST_WORDS.get(alert.outcome, words))
        # A voice is taken to be gone after a day without replies, such as a Sunday.
        again = LATE_WORDS["heard" if alert.direction == "changed" else "again"]
        return _event("updated", alert, judged_until, TAKEN_UP_WORDS.get(told.get("outcome"), again))
    if alert.state == "firing" and worth_an_update(told, alert.ratio, judged_until):
        return _event("updated", alert, judged_until)
    return None


def _event(kind: str, alert: Row[Any], at: datetime, words: str | None = None) -> dict[str, Any]:
    return {"kind": kind, "alert_id": alert.id, "at": at, "words": words}


def _accepted(alert: Row[Any]) -> str | None:
    """Who took the level as the new usual one, and why; None where it ended by itself."""
    return (alert.facts.get("accepted") or {}).get("words") if alert.outcome == "accepted" else None


def _as_told(alert: Row[Any], at: datetime, seen_at: datetime | None) -> dict[str, Any]:
    """What the newest message says of an alert; seen_at: when it was last to be seen in the channel as a page."""
    said = {"state": alert.state, "outcome": alert.outcome, "ratio": alert.ratio, "tier": alert.tier}
    return {**said, "at": _plain(at), "seen_at": _plain(seen_at)}


def _seen_at(alert: Row[Any]) -> datetime | None:
    """When a page was last to be seen in the channel; the first release did not note that: when it began."""
    if not alert.told or alert.told.get("tier", alert.tier) != "page":
        return None
    noted = alert.told.get("seen_at", alert.opened_at.isoformat())
    return None if noted is None else datetime.fromisoformat(noted)


def _is_to_be_seen(alert: Row[Any], at: datetime, newest: datetime | None) -> bool:
    """Whether news of a page is for the channel: a thread alone wakes nobody."""
    if alert.state != "firing" or alert.tier != "page":
        return False
    # A voice is a page only because of another one, which was seen.
    begins = alert.metric != VOICE and (not alert.told or alert.told["state"] != "firing")
    return newest is None or (begins and at - newest > SEEN_FOR)


def _enqueue(
    conn: Connection,
    incident_id: int,
    kinds: tuple[str, ...],
    alert: Row[Any],
    event: Mapping[str, Any],
    now: datetime,
) -> None:
    payload = payload_of(conn, incident_id, event)
    for kind in kinds:
        enqueue(
            conn,
            subject=f"incident:{incident_id}",
            kind=kind,
            tier=alert.tier,
            payload=payload,
            incident_id=incident_id,
            now=now,
        )


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
