"""Shares of versions that are scored, what scoring costs, and the plans that the shares come from."""

import time
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, select, text
from sqlalchemy.dialects.postgresql import insert

from monitor.domain.sampling import Step, VersionKey
from monitor.domain.sampling_goal import BotPlan
from monitor.storage.tables import sampling_plan, scoring_cost, version_rate
from monitor.storage.transaction import transaction

LOOK_S = 60.0  # how often a worker looks for new shares
OVERLAP = timedelta(minutes=10)  # a share made earlier may be committed later
COST_KEPT = timedelta(days=14)

_NEWEST = text("""
    SELECT r.* FROM version_rate AS r
    JOIN (SELECT bot, env, model_version, max(from_slice) AS from_slice FROM version_rate GROUP BY 1, 2, 3) AS newest
    USING (bot, env, model_version, from_slice)
""")
_COST = text("SELECT sum(replies)::bigint AS replies, sum(cpu_s) AS cpu_s FROM scoring_cost WHERE hour >= :since")


class VersionShares:
    """The stored shares of all versions, looked at anew every minute.

    A share is written a while before its first slice, so that every worker knows it in time. Shares are only ever
    added: what was read of a slice once is read of it for ever.

    Args:
        engine: the database.
        clock: seconds.
    """

    def __init__(self, engine: Engine, clock: Callable[[], float] = time.monotonic) -> None:
        self._engine = engine
        self._clock = clock
        self._looked: float | None = None
        self._newest: datetime | None = None
        self.steps: dict[VersionKey, list[Step]] = {}

    def look(self) -> None:
        """Learn of new shares, where it is time to; before a batch is read.

        Raises:
            StorageAway: nothing may be read now: what holds for it may not be known.
        """
        now = self._clock()
        if self._looked is not None and now - self._looked < LOOK_S:
            return
        with transaction(self._engine) as connection:
            self._read(connection)
        self._looked = now

    def _read(self, conn: Connection) -> None:
        query = select(version_rate).order_by(version_rate.c.from_slice, version_rate.c.band)
        if self._newest is not None:
            query = query.where(version_rate.c.made_at > self._newest - OVERLAP)
        found: dict[VersionKey, dict[datetime, dict[int, float]]] = {}
        for row in conn.execute(query):
            of_version = found.setdefault((row.bot, row.env, row.model_version), {})
            of_version.setdefault(row.from_slice, {})[row.band] = row.share
            self._newest = row.made_at if self._newest is None else max(self._newest, row.made_at)
        for key, of_version in found.items():  # the bands of a step are written, and so read, together
            known = {step.from_slice: step for step in self.steps.get(key, ())}
            known |= {at: Step(at, shares) for at, shares in of_version.items()}
            self.steps[key] = [known[at] for at in sorted(known)]


def add_shares(conn: Connection, bot: str, env: str, version: str, step: Step) -> None:
    """Let shares hold for a version from a slice on; what is there already stays."""
    rows = [
        {
            "bot": bot,
            "env": env,
            "model_version": version,
            "from_slice": step.from_slice,
            "band": band,
            "share": share,
        }
        for band, share in step.shares.items()
    ]
    conn.execute(insert(version_rate).on_conflict_do_nothing(), rows)


def newest_shares(conn: Connection) -> dict[VersionKey, Step]:
    """The last step of each version that has one."""
    found: dict[VersionKey, Step] = {}
    for row in conn.execute(_NEWEST):
        key = (row.bot, row.env, row.model_version)
        found[key] = Step(row.from_slice, {**(found[key].shares if key in found else {}), row.band: row.share})
    return found


def note_cost(engine: Engine, replies: int, cpu_s: float, now: datetime) -> None:
    """Add what scoring took: CPU-seconds of the scoring processes.

    Raises:
        StorageAway: add it later.
    """
    hour = now.replace(minute=0, second=0, microsecond=0)
    statement = insert(scoring_cost).values(hour=hour, replies=replies, cpu_s=cpu_s)
    new = statement.excluded
    added = {"replies": scoring_cost.c.replies + new.replies, "cpu_s": scoring_cost.c.cpu_s + new.cpu_s}
    with transaction(engine) as connection:
        connection.execute(statement.on_conflict_do_update(index_elements=["hour"], set_=added))
        connection.execute(scoring_cost.delete().where(scoring_cost.c.hour < now - COST_KEPT))


def cost_of_reply(conn: Connection, since: datetime, fewest: int) -> float | None:
    """CPU-seconds that scoring a reply took since then; None where fewer than `fewest` were scored."""
    row = conn.execute(_COST, {"since": since}).one()
    return None if row.replies is None or row.replies < fewest else float(row.cpu_s) / int(row.replies)


def keep_plan(conn: Connection, bot: str, env: str, plan: BotPlan, now: datetime) -> None:
    """Keep the newest plan of a bot."""
    statement = insert(sampling_plan).values(bot=bot, env=env, made_at=now, plan=asdict(plan))
    new = {"made_at": statement.excluded.made_at, "plan": statement.excluded.plan}
    conn.execute(statement.on_conflict_do_update(index_elements=["bot", "env"], set_=new))


def plan_of(conn: Connection, bot: str, env: str) -> BotPlan | None:
    """The newest plan of a bot; None where nothing was planned."""
    query = select(sampling_plan.c.plan).where(sampling_plan.c.bot == bot, sampling_plan.c.env == env)
    stored: Mapping[str, object] | None = conn.execute(query).scalar_one_or_none()
    return None if stored is None else BotPlan(**stored)  # type: ignore[arg-type]


def forget_plans(conn: Connection) -> None:
    """Nothing is planned any more: what was would mislead."""
    conn.execute(sampling_plan.delete())
