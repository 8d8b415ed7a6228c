"""Who runs a job: whoever inserts the row of (job, slot); a lease that ran out without an end may be taken over."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, text

_CLAIM = text("""
    INSERT INTO job_claim (job, slot, owner, lease_until) VALUES (:job, :slot, :owner, :lease_until)
    ON CONFLICT (job, slot) DO UPDATE SET owner = excluded.owner, lease_until = excluded.lease_until
    WHERE job_claim.done_at IS NULL AND job_claim.lease_until <= :now
    RETURNING 1
""")
_FINISH = text("""
    UPDATE job_claim SET done_at = :now WHERE job = :job AND slot = :slot AND owner = :owner AND done_at IS NULL
    RETURNING 1
""")
_DONE = text("SELECT done_at IS NOT NULL FROM job_claim WHERE job = :job AND slot = :slot")


def claim(conn: Connection, *, job: str, slot: datetime, owner: str, lease: timedelta, now: datetime) -> bool:
    """Take the right to run `job` for `slot`; False when another owner has it or has done it.

    Args:
        conn: commit it before the work begins, so that others see the claim.
        job: name of the job.
        slot: the moment it was due; with `job` it names one firing.
        owner: who asks; a name of its own per process.
        lease: how long nobody else may run it. It must be longer than the job takes.
        now: wall clock.
    """
    row = {"job": job, "slot": slot, "owner": owner, "lease_until": now + lease, "now": now}
    return conn.execute(_CLAIM, row).one_or_none() is not None


def finish(conn: Connection, *, job: str, slot: datetime, owner: str, now: datetime) -> bool:
    """Note the end of a job in the transaction of its effects; False when the claim was lost: then roll them back."""
    row = {"job": job, "slot": slot, "owner": owner, "now": now}
    return conn.execute(_FINISH, row).one_or_none() is not None


def is_done(conn: Connection, *, job: str, slot: datetime) -> bool:
    """Whether somebody has run `job` for `slot` to its end."""
    return bool(conn.execute(_DONE, {"job": job, "slot": slot}).scalar_one_or_none())
