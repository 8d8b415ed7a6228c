"""Jobs that run once a slot in the whole cluster: partitions ahead, folding, retention."""

import logging
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection, Engine

from monitor.control.rules import Rules
from monitor.control.sampling import set_shares
from monitor.domain.window import slice_of
from monitor.storage import jobs
from monitor.storage.bounded import take_your_time
from monitor.storage.feeds import give_up_unread
from monitor.storage.folded_counts import fold_counts
from monitor.storage.folding import bots_to_fold, fold_bot
from monitor.storage.partitions import make_partitions
from monitor.storage.retention import Retention, drop_what_is_over
from monitor.storage.transaction import transaction

LEASE = timedelta(minutes=15)
TIME_LIMIT = timedelta(minutes=14)  # of a statement: deleting the marks of a busy day takes minutes

log = logging.getLogger(__name__)


class TakenOver(Exception):
    """The lease ran out and another process has the slot: nothing of ours is kept."""


@dataclass(frozen=True, slots=True)
class Housekeeping:
    """Runs the jobs of the store; any number of processes may, the claims decide.

    Args:
        engine: the database.
        rules: times and budgets, the same in every process.
        retention: how long what is kept.
        owner: a name that no other process has.
        clock: seconds that nobody can set back.
    """

    engine: Engine
    rules: Rules
    retention: Retention = field(default_factory=Retention)
    owner: str = field(default_factory=lambda: uuid.uuid4().hex)
    clock: Callable[[], float] = time.monotonic

    def run(self, now: datetime) -> dict[str, Mapping[str, object]]:
        """Run what is due in this hour and nobody has run; gives what each job did, None of the others."""
        began, done = self.clock(), dict(self.make_ready(now))
        self._run(
            "retention",
            _hour(now),
            lambda conn: drop_what_is_over(conn, self.retention, self.rules.times.lateness, now),
            now,
            done,
        )
        self._run(
            "feeds",
            _hour(now),
            lambda conn: {"given_up": give_up_unread(conn, self.rules.times.unread, now)},
            now,
            done,
        )
        with transaction(self.engine) as connection:
            foldable = bots_to_fold(connection, self.rules.times.fold, now)
        for bot, env, until in foldable:  # a transaction each: a bot cannot close while it is folded
            self._run(f"fold {bot}/{env}", until, partial(self._fold, bot, env, until), now, done)
        zones, fold = self.rules.budget.zones, self.rules.times.fold
        # What stands above may take longer than shares are set ahead.
        by_now = now + timedelta(seconds=self.clock() - began)
        self._run("sampling", _quarter(by_now), lambda conn: set_shares(conn, self.rules, by_now), by_now, done)
        self._run("fold counts", _hour(now), lambda conn: {"rows": fold_counts(conn, zones, fold, now)}, now, done)
        return done

    def make_ready(self, now: datetime) -> dict[str, Mapping[str, object]]:
        """Run only what the first reply needs, and what is quick: the partitions of the days around today."""
        done: dict[str, Mapping[str, object]] = {}
        self._run("partitions", _hour(now), lambda conn: {"days": make_partitions(conn, now)}, now, done)
        return done

    def _run(
        self,
        job: str,
        slot: datetime,
        effects: Callable[[Connection], Mapping[str, object]],
        now: datetime,
        done: dict[str, Mapping[str, object]],
    ) -> None:
        result = run_once(self.engine, job, slot, self.owner, effects, now)
        if result is not None:
            done[job] = result

    def _fold(self, bot: str, env: str, until: datetime, conn: Connection) -> Mapping[str, object]:
        return {"windows": fold_bot(conn, bot, env, until, tuple(self.rules.metrics), self.rules.budget)}


def run_once(
    engine: Engine,
    job: str,
    slot: datetime,
    owner: str,
    effects: Callable[[Connection], Mapping[str, object]],
    now: datetime,
    lease: timedelta = LEASE,
) -> Mapping[str, object] | None:
    """Run a job unless somebody has, or is at it; its effects and the note that it is done commit together.

    Args:
        engine: the database.
        job: name of the job.
        slot: when it was due.
        owner: a name that no other process has.
        effects: does the work in the connection's transaction; gives what is worth a line in the log.
        now: wall clock.
        lease: after that long without an end, another process may take it over.
    Returns:
        What `effects` gave; None when it was not ours to run.
    """
    with transaction(engine) as connection:
        if not jobs.claim(connection, job, slot, owner, lease, now):
            return None
    try:
        with transaction(engine) as connection:
            take_your_time(connection, TIME_LIMIT)
            result = effects(connection)
            if not jobs.finish(connection, job, slot, owner, now):
                raise TakenOver
    except TakenOver:
        log.warning("job taken over", extra={"job": job})
        return None
    log.info("job done", extra={"job": job, "slot": slot.isoformat(), **_told(result)})
    return result


def _hour(now: datetime) -> datetime:
    return slice_of(now).replace(minute=0)


def _quarter(now: datetime) -> datetime:
    """Often enough for a new version, which is scored whole until then, whatever that costs."""
    return slice_of(now).replace(minute=now.minute // 15 * 15)


def _told(result: Mapping[str, object]) -> dict[str, object]:
    listed = {name: value if isinstance(value, list | tuple) else [value] for name, value in result.items() if value}
    return {f"did_{name}": " ".join(map(str, values)) for name, values in listed.items()}
