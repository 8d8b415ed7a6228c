"""Messages to people as rows: written in the transaction of the change that they tell, listed, retried and dropped."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, func, insert, literal, or_, select, update

from monitor.domain.notification import ALERTS, REPORTS, Place
from monitor.storage.tables import incident, outbox

ROOTS = ("root", "report", "test")
"""Kinds that start a message of their own; an `edit` changes the root of its subject, a `reply` goes to its thread."""

_FOLLOWERS = ("edit", "reply")
_KINDS = (*ROOTS, *_FOLLOWERS)
_WAITING = ("dead", "held", "pending")
_BY_HAND = "dropped by hand"
_DROPPED = and_(outbox.c.kind.in_(ROOTS), outbox.c.state == "dead", outbox.c.last_error == _BY_HAND)
_GIVEN_UP = and_(outbox.c.kind.in_(ROOTS), outbox.c.state == "dead", outbox.c.last_error.is_distinct_from(_BY_HAND))
_REPLACED = "given up, a new message takes over"
# An older report that a newer one has made superfluous is not told by its revision either.
_STANDS = and_(
    outbox.c.kind.in_(ROOTS),
    or_(outbox.c.state != "superseded", and_(outbox.c.kind != "root", outbox.c.last_error.is_distinct_from(_REPLACED))),
)


@dataclass(frozen=True, slots=True)
class OutboxLine:
    """One message as `botwatch outbox ls` shows it, without its text."""

    id: str
    route: str
    kind: str
    subject: str
    tier: str
    state: str
    attempts: int
    created_at: datetime
    next_at: datetime | None
    sent_at: datetime | None
    last_error: str | None


_LINE = [outbox.c[field.name] for field in fields(OutboxLine)]


def enqueue(
    conn: Connection,
    *,
    subject: str,
    kind: str,
    tier: str,
    payload: Mapping[str, Any],
    incident_id: int | None,
    now: datetime,
    revision: int | None = None,
    route: str | None = None,
) -> str:
    """Write a message in the caller's transaction and return its id; the sender delivers it after the commit.

    Args:
        conn: the caller's transaction, so that the change and its message are both there or neither.
        subject: "incident:12", "report:2026-W47" or "test:<uuid>": messages of one subject share a root and a thread.
        kind: root | edit | reply | report | test. An edit replaces older edits of its subject that still wait; where
            there is no message to change (its row is so old that it was deleted, it was given up, or it never was) it
            becomes one; where somebody dropped that by hand it is silent.
        tier: page | ticket | digest | pipeline; with `kind` it decides what is sent first.
        payload: facts, never text ready for a route; the sender puts them into words.
        incident_id: the incident it belongs to, None for reports and tests.
        now: wall clock.
        revision: counted per subject, route and kind when None. The caller holds the lock of the incident, so two
            counters never run beside each other.
        route: where it goes; by default reports have a route of their own, because they may have their own channel.

    Raises:
        ValueError: `kind` is none of the five.
    """
    if kind not in _KINDS:
        raise ValueError(f'kind is "{kind}"; expected one of {", ".join(_KINDS)}')
    route = route or (REPORTS if subject.startswith("report:") else ALERTS)
    same_subject = and_(outbox.c.subject == subject, outbox.c.route == route)
    if kind == "edit":
        kind = _edit_or_root(conn, same_subject, "report" if subject.startswith("report:") else "root")
    alike = and_(same_subject, outbox.c.kind == kind)
    if tier == "page":  # the message that waits becomes as urgent as its news
        waits = and_(outbox.c.kind == "root", outbox.c.state.in_(("pending", "held")))
        conn.execute(update(outbox).where(same_subject, waits).values(tier="page"))
    dropped = kind in _FOLLOWERS and conn.execute(select(exists().where(same_subject, _DROPPED))).scalar_one()
    counted = select(func.coalesce(func.max(outbox.c.revision), 0) + 1).where(alike).scalar_subquery()
    identity = str(uuid.uuid4())
    conn.execute(
        insert(outbox).values(
            id=identity,
            route=route,
            kind=kind,
            incident_id=incident_id,
            subject=subject,
            revision=counted if revision is None else literal(revision),
            tier=tier,
            payload=dict(payload),
            state="superseded" if dropped else "pending",
            created_at=now,
            next_at=now,
        )
    )
    return identity


def _edit_or_root(conn: Connection, same_subject: ColumnElement[bool], root: str) -> str:
    """What a change is: a new message in the place of one that was given up, which nobody can retry from then on."""
    older = and_(same_subject, outbox.c.kind == "edit", outbox.c.state.in_(("pending", "held")))
    conn.execute(update(outbox).where(older).values(state="superseded"))
    # Before we look whether one stands: a retry that got there first has made it one that does.
    replaced = {"state": "superseded", "last_error": _REPLACED}
    conn.execute(update(outbox).where(same_subject, _GIVEN_UP).values(replaced))
    stands = conn.execute(select(exists().where(same_subject, _STANDS))).scalar_one()
    return "edit" if stands else root


def listed(conn: Connection, *, states: Sequence[str] = (), limit: int | None = None) -> list[OutboxLine]:
    """List messages, newest first: those in `states`, or all."""
    query = select(*_LINE).order_by(outbox.c.created_at.desc(), outbox.c.id)
    if states:
        query = query.where(outbox.c.state.in_(states))
    return [OutboxLine(*row) for row in conn.execute(query.limit(limit))]


def line(conn: Connection, identity: str) -> OutboxLine | None:
    """One message by its id, or None."""
    row = conn.execute(select(*_LINE).where(outbox.c.id == identity)).one_or_none()
    return None if row is None else OutboxLine(*row)


def place_of(conn: Connection, identity: str) -> Place | None:
    """Where a message stands, None when it was not sent."""
    row = conn.execute(select(outbox.c.channel, outbox.c.ts).where(outbox.c.id == identity)).one_or_none()
    return None if row is None or row.ts is None else Place(row.channel, row.ts)


def retry(conn: Connection, identity: str, now: datetime) -> bool:
    """Send a message again that was given up or held; False when there is none of that id in such a state.

    A message whose delivery is unknown may then be there twice: that is the operator's decision.
    """
    return bool(
        conn.execute(
            update(outbox)
            .where(outbox.c.id == identity, outbox.c.state.in_(_WAITING))
            .values(state="pending", next_at=now, attempts=0, sending_at=None, lease_owner=None, last_error=None)
        ).rowcount
    )


def drop(conn: Connection, identity: str) -> bool:
    """Give a message up for good, with the changes and replies that wait for it; False when none of that id waits."""
    row = conn.execute(
        update(outbox)
        .where(outbox.c.id == identity, outbox.c.state.in_(_WAITING))
        .values(state="dead", lease_owner=None, last_error=_BY_HAND)
        .returning(outbox.c.subject, outbox.c.route, outbox.c.kind)
    ).one_or_none()
    if row is not None and row.kind in ROOTS:
        conn.execute(
            update(outbox)
            .where(
                outbox.c.subject == row.subject,
                outbox.c.route == row.route,
                outbox.c.kind.in_(_FOLLOWERS),
                outbox.c.state.in_(_WAITING),
            )
            .values(state="superseded")
        )
    return row is not None


def oldest_waiting(conn: Connection) -> datetime | None:
    """When the oldest message was written that nobody has been sent yet; None when nothing waits."""
    waiting = select(func.min(outbox.c.created_at)).where(outbox.c.state.in_(("pending", "sending", "held")))
    oldest: datetime | None = conn.execute(waiting).scalar_one()
    return oldest


def prune(conn: Connection, before: datetime) -> int:
    """Delete messages written before `before` that need nothing any more; says how many.

    Those of an open incident stay: its message is still to be edited, and where that stands is written there.
    """
    goes_on = exists().where(incident.c.id == outbox.c.incident_id, incident.c.state == "open")
    done = outbox.c.state.in_(("sent", "superseded", "dead"))
    return conn.execute(delete(outbox).where(done, outbox.c.created_at < before, ~goes_on)).rowcount
