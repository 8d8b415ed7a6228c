"""The sender's side of the outbox: take a message, note what became of it; each in a transaction of its own."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Row,
    and_,
    case,
    cast,
    exists,
    func,
    not_,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import JSONPATH

from monitor.domain.notification import DeliveryTerms, Notification, Place
from monitor.storage.outbox import ROOTS, enqueue
from monitor.storage.tables import alert, outbox
from monitor.storage.transaction import transaction

_TOO_OLD_TO_TELL = timedelta(hours=24)
_OVER_MEANWHILE = "superseded"
_WAITING = ("pending", "held")


class OutboxDeliveries:
    """`Deliveries` of domain/ports.py on Postgres. Any number of senders may use it at once."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def claim(self, route: str, owner: str, now: datetime, terms: DeliveryTerms) -> Notification | None:
        """Take the next due message of `route`, durably marked as `sending` when this returns."""
        with transaction(self._engine) as conn:
            # Claims of one route follow each other, so that two senders never both find nothing in flight.
            if not conn.execute(select(func.pg_try_advisory_xact_lock(func.hashtext(f"outbox {route}")))).scalar_one():
                return None
            if conn.execute(select(exists().where(_in_flight(route, now)))).scalar_one():
                return None
            row = conn.execute(_due(route, now, terms)).one_or_none()
            if row is None:
                return None
            taken = _notification(conn, row)
            taken = _without_backlog(conn, taken, now - terms.late)
            conn.execute(
                update(outbox)
                .where(outbox.c.id == taken.id)
                .values(
                    state="sending",
                    attempts=taken.attempts + 1,
                    sending_at=now,
                    next_at=now + terms.look_after,
                    lease_owner=owner,
                    payload=dict(taken.payload),
                )
            )
            return replace(taken, attempts=taken.attempts + 1, sending_at=now)

    def claim_unknown(self, route: str, owner: str, now: datetime, terms: DeliveryTerms) -> Notification | None:
        """Take a `sending` row whose time to be looked up has come; its sender died or could not know."""
        with transaction(self._engine) as conn:
            row = conn.execute(
                select(outbox)
                .where(outbox.c.route == route, outbox.c.state == "sending", outbox.c.next_at <= now)
                .order_by(outbox.c.next_at)
                .limit(1)
                .with_for_update(skip_locked=True)
            ).one_or_none()
            if row is None:
                return None
            conn.execute(
                update(outbox).where(outbox.c.id == row.id).values(lease_owner=owner, next_at=now + terms.look_after)
            )
            return _notification(conn, row)

    def sent(self, notification: Notification, owner: str, now: datetime, place: Place) -> None:
        """Store where it stands, and when people were told of the alerts in it."""
        with transaction(self._engine) as conn:
            settled = _settle(
                conn,
                notification,
                owner,
                state="sent",
                channel=place.channel,
                ts=place.ts,
                sent_at=now,
                last_error=None,
            )
            told = [told["id"] for told in notification.payload.get("alerts", ()) if told.get("id") is not None]
            # An edit changes a message in silence; only a new message in the channel or the thread tells anybody.
            if settled and told and notification.kind != "edit":
                conn.execute(update(alert).where(alert.c.id.in_(told), alert.c.told_at.is_(None)).values(told_at=now))

    def again(self, notification: Notification, owner: str, at: datetime, why: str, *, repeat: bool = False) -> None:
        """Send it (again) at `at`."""
        changes: dict[str, Any] = {"state": "pending", "next_at": at, "sending_at": None, "last_error": why}
        if repeat:
            changes["payload"] = {**notification.payload, "repeat": True}
        with transaction(self._engine) as conn:
            _settle(conn, notification, owner, **changes)

    def unknown(self, notification: Notification, owner: str, look_at: datetime, why: str) -> None:
        """Stay `sending`, without an owner, so that other subjects of the route go on meanwhile."""
        with transaction(self._engine) as conn:
            _settle(conn, notification, owner, next_at=look_at, last_error=why)

    def hold(self, notification: Notification, owner: str, why: str, *, unknown: bool) -> None:
        """Hold it; `sending_at` stays only where the message may be there, which `release` leaves alone."""
        changes: dict[str, Any] = {} if unknown else {"sending_at": None}
        with transaction(self._engine) as conn:
            _settle(conn, notification, owner, state="held", last_error=why, **changes)

    def give_up(self, notification: Notification, owner: str, why: str) -> None:
        """The route will never take it."""
        with transaction(self._engine) as conn:
            _settle(conn, notification, owner, state="dead", last_error=why)

    def start_anew(self, notification: Notification, owner: str, now: datetime, link: str | None) -> None:
        """Put a new root in the place of the one that is gone; later edits and replies go to it."""
        with transaction(self._engine) as conn:
            if not _settle(conn, notification, owner, state="superseded", last_error="its message is gone"):
                return
            subject = and_(outbox.c.subject == notification.subject, outbox.c.route == notification.route)
            conn.execute(
                update(outbox)
                .where(subject, outbox.c.kind.in_(ROOTS), outbox.c.state == "sent")
                .values(state="superseded", last_error="its message is gone")
            )
            enqueue(
                conn,
                subject=notification.subject,
                kind="report" if "report" in notification.payload else "root",
                tier=notification.tier,
                payload={**notification.payload, "previous": link},
                incident_id=notification.incident_id,
                now=now,
                route=notification.route,
            )

    def hold_waiting(self, route: str, why: str) -> int:
        """Hold what waits, with the reason in `botwatch outbox ls`."""
        with transaction(self._engine) as conn:
            return conn.execute(
                update(outbox)
                .where(outbox.c.route == route, outbox.c.state == "pending")
                .values(state="held", sending_at=None, last_error=why)
            ).rowcount

    def release(self, route: str, now: datetime) -> int:
        """Let what was held for the route wait again; old news that is over by now is not told any more."""
        held = and_(outbox.c.route == route, outbox.c.state == "held", outbox.c.sending_at.is_(None))
        with transaction(self._engine) as conn:
            for old_news in (_over(held, now), _stale_tests(held, now), _older_reports(held)):
                conn.execute(update(outbox).where(old_news).values(state=_OVER_MEANWHILE))
            return conn.execute(update(outbox).where(held).values(state="pending", next_at=now, attempts=0)).rowcount


def _notification(conn: Connection, row: Row[Any]) -> Notification:
    root = None
    if row.kind not in ROOTS:
        place = conn.execute(select(_root.c.channel, _root.c.ts).where(_root_of(row.subject, row.route))).one_or_none()
        root = None if place is None else Place(*place)
    return Notification(
        id=row.id,
        route=row.route,
        kind=row.kind,
        subject=row.subject,
        incident_id=row.incident_id,
        revision=row.revision,
        tier=row.tier,
        payload=row.payload,
        attempts=row.attempts,
        created_at=row.created_at,
        sending_at=row.sending_at,
        root=root,
    )


def _settle(conn: Connection, notification: Notification, owner: str, **changes: Any) -> bool:
    """Note an outcome, if the row is still ours: another sender may have taken it over while we were away."""
    ours = and_(outbox.c.id == notification.id, outbox.c.state == "sending", outbox.c.lease_owner == owner)
    return bool(conn.execute(update(outbox).where(ours).values({**changes, "lease_owner": None})).rowcount)


# ---------------------------------------------------------------- what is due

_root = outbox.alias("root")
_other = outbox.alias("other")


def _root_of(subject: Any, route: Any) -> ColumnElement[bool]:
    return and_(_root.c.subject == subject, _root.c.route == route, _root.c.kind.in_(ROOTS), _root.c.state == "sent")


def _other_of_subject(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(_other.c.subject == outbox.c.subject, _other.c.route == outbox.c.route, *conditions)


def _in_flight(route: str, now: datetime) -> ColumnElement[bool]:
    return and_(
        outbox.c.route == route,
        outbox.c.state == "sending",
        outbox.c.lease_owner.is_not(None),
        outbox.c.next_at > now,
    )


def _due(route: str, now: datetime, terms: DeliveryTerms) -> Any:
    """The most urgent row that may be sent now; changes and replies wait for the message that they belong to."""
    root_stands = exists().where(_root_of(outbox.c.subject, outbox.c.route))
    newest_edit = not_(_other_of_subject(_other.c.kind == "edit", _other.c.revision > outbox.c.revision))
    just_changed = _other_of_subject(
        _other.c.kind.in_((*ROOTS, "edit")), _other.c.state == "sent", _other.c.sent_at > now - terms.edit_gap
    )
    reply_before = _other_of_subject(
        _other.c.kind == "reply", _other.c.state.in_(("pending", "sending")), _other.c.revision < outbox.c.revision
    )
    root_unknown = _other_of_subject(_other.c.kind.in_(ROOTS), _other.c.state == "sending")
    return (
        select(outbox)
        .where(
            outbox.c.route == route,
            outbox.c.state == "pending",
            outbox.c.next_at <= now,
            or_(
                and_(outbox.c.kind.in_(ROOTS), not_(root_unknown)),
                and_(outbox.c.kind == "edit", root_stands, newest_edit, not_(just_changed)),
                and_(outbox.c.kind == "reply", root_stands, not_(reply_before)),
            ),
        )
        .order_by(_urgency(), outbox.c.created_at, outbox.c.revision)
        .limit(1)
        .with_for_update(skip_locked=True)
    )


def _urgency() -> ColumnElement[int]:
    """0 first: severe pages, pages, other new messages, all-clears, changes, replies, digests."""
    severe = func.jsonb_path_exists(
        outbox.c.payload, cast('$.alerts[*].metric ? (@ like_regex "[.]severe$")', JSONPATH)
    )
    resolved = outbox.c.payload["incident"]["state"].astext == "resolved"
    return case(
        (and_(outbox.c.kind == "root", outbox.c.tier == "page", severe), 0),
        (and_(outbox.c.kind == "root", outbox.c.tier.in_(("page", "pipeline"))), 1),
        (outbox.c.kind.in_(("root", "test")), 2),
        (and_(outbox.c.kind == "edit", resolved), 3),
        (outbox.c.kind == "edit", 4),
        (outbox.c.kind == "reply", 5),
        else_=6,
    )


# ---------------------------------------------------------------- the final state, not the backlog


def _without_backlog(conn: Connection, taken: Notification, late_before: datetime) -> Notification:
    if taken.kind in ROOTS:
        return _with_final_state(conn, taken)
    if taken.kind == "edit" or taken.created_at < late_before:
        return _last_of_backlog(conn, taken)
    return taken


def _with_final_state(conn: Connection, root: Notification) -> Notification:
    """A message not yet sent says what is true now; the changes and replies that waited for it are part of that."""
    waiting = and_(outbox.c.subject == root.subject, outbox.c.route == root.route, outbox.c.state.in_(_WAITING))
    newest = conn.execute(
        select(outbox.c.payload).where(waiting, outbox.c.kind == "edit").order_by(outbox.c.revision.desc()).limit(1)
    ).scalar_one_or_none()
    conn.execute(update(outbox).where(waiting, outbox.c.kind.in_(("edit", "reply"))).values(state=_OVER_MEANWHILE))
    if newest is None:
        return root
    kept = {key: root.payload[key] for key in ("previous", "repeat") if key in root.payload}
    return replace(root, payload={**newest, **kept})


def _last_of_backlog(conn: Connection, taken: Notification) -> Notification:
    """The newest waiting message of the same kind and subject; the ones before it are told by it."""
    alike = and_(
        outbox.c.subject == taken.subject,
        outbox.c.route == taken.route,
        outbox.c.kind == taken.kind,
        outbox.c.state == "pending",
    )
    newest = conn.execute(
        select(outbox).where(alike).order_by(outbox.c.revision.desc()).limit(1).with_for_update()
    ).one()
    conn.execute(update(outbox).where(alike, outbox.c.id != newest.id).values(state=_OVER_MEANWHILE))
    return replace(
        taken,
        id=newest.id,
        revision=newest.revision,
        tier=newest.tier,
        payload=newest.payload,
        attempts=newest.attempts,
        created_at=newest.created_at,
    )


def _over(held: ColumnElement[bool], now: datetime) -> ColumnElement[bool]:
    """Incidents that began and ended while nobody could be told, more than a day ago."""
    resolved_since = _other_of_subject(
        _other.c.payload["incident"]["state"].astext == "resolved", _other.c.created_at < now - _TOO_OLD_TO_TELL
    )
    told = exists().where(_root_of(outbox.c.subject, outbox.c.route))
    return and_(held, resolved_since, not_(told))


def _stale_tests(held: ColumnElement[bool], now: datetime) -> ColumnElement[bool]:
    return and_(held, outbox.c.kind == "test", outbox.c.created_at < now - timedelta(minutes=5))


def _older_reports(held: ColumnElement[bool]) -> ColumnElement[bool]:
    newer = exists().where(
        _other.c.route == outbox.c.route, _other.c.kind == "report", _other.c.created_at > outbox.c.created_at
    )
    return and_(held, outbox.c.kind == "report", newer)
