"""Who runs a job: the first process to claim its slot, or the next one when that died over it."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.postgresql import insert

from monitor.storage.tables import job_claim


def claim(conn: Connection, job: str, slot: datetime, owner: str, lease: timedelta, now: datetime) -> bool:
    """Claim a job's slot for `owner`; commit it before the work begins, so that others see it.

    Args:
        conn: a transaction of its own.
        job: name of the job.
        slot: when it was due; one run a slot in the whole cluster.
        owner: who claims; any name that no other process has.
        lease: how long the work may take; after that others may take it over.
        now: wall clock.
    Returns:
        False when it is done already, or another process is at it.
    """
    taken = insert(job_claim).values(job=job, slot=slot, owner=owner, lease_until=now + lease)
    over = (job_claim.c.done_at.is_(None)) & (job_claim.c.lease_until <= now)
    statement = taken.on_conflict_do_update(
        index_elements=["job", "slot"], set_={"owner": owner, "lease_until": now + lease}, where=over
    )
    return conn.execute(statement.returning(job_claim.c.job)).one_or_none() is not None


def finish(conn: Connection, job: str, slot: datetime, owner: str, now: datetime) -> bool:
    """Note that the job is done, in the transaction of its effects.

    Returns:
        False when another process has taken the slot over: roll the effects back, the other one makes them.
    """
    done = conn.execute(
        update(job_claim)
        .where(
            job_claim.c.job == job, job_claim.c.slot == slot, job_claim.c.owner == owner, job_claim.c.done_at.is_(None)
        )
        .values(done_at=now)
    )
    return bool(done.rowcount)


def is_done(conn: Connection, job: str, slot: datetime) -> bool:
    """Whether the slot's run is over."""
    found = select(job_claim.c.done_at).where(job_claim.c.job == job, job_claim.c.slot == slot)
    return conn.execute(found).scalar_one_or_none() is not None


def forget_before(conn: Connection, moment: datetime) -> int:
    """Drop claims of slots long ago; gives how many."""
    return conn.execute(job_claim.delete().where(job_claim.c.slot < moment)).rowcount
