"""Baselines as people handle them: what was said to be usual, which versions there were, which streams there are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, delete, insert, select

from detectors.stats.mean_state import MeanState
from detectors.stats.twins import TwinState
from monitor.domain.baseline import Act, Baseline, act_behind, baseline_of, mean_baseline_of, reason_for
from monitor.domain.course import State
from monitor.domain.judging import Share, StreamName
from monitor.storage.shares import shares_of
from monitor.storage.tables import baseline, baseline_act, judged_stream, stream_checkpoint, watched_bot

Way = Literal["up", "both"]
UP: Way = "up"  # a rate
BOTH: Way = "both"  # a mean


@dataclass(frozen=True, slots=True)
class Version:
    """A stored baseline, with the act that it comes from."""

    version: int
    summary: dict[str, Any]
    frozen_at: datetime
    made_at: datetime
    reason: str
    act: Act | None


@dataclass(frozen=True, slots=True)
class StreamLine:
    """A watched stream: up to when it was judged (None: it sleeps, for nothing was ever flagged), up to when its
    slices are closed, and its shares of the budget, oldest first."""

    name: StreamName
    judged_until: datetime | None
    closed_until: datetime
    share: tuple[Share, ...]


def acts_of(conn: Connection, name: StreamName, until: datetime | None = None) -> list[Act]:
    """What was said about a stream up to and with `until` (None: ever), oldest first."""
    query = select(*_ACT).where(*_is(baseline_act, name))
    if until is not None:
        query = query.where(baseline_act.c.at <= until)
    return [Act(*row) for row in conn.execute(query.order_by(baseline_act.c.at, baseline_act.c.id))]


def acts_of_bot(conn: Connection, bot: str, env: str, until: datetime) -> dict[tuple[str, str], list[Act]]:
    """What was said about the streams of a bot up to and with `until`, by segment and metric, oldest first."""
    query = select(baseline_act.c.segment, baseline_act.c.metric, *_ACT).where(
        baseline_act.c.bot == bot,
        baseline_act.c.env == env,
        baseline_act.c.direction.in_([UP, BOTH]),
        baseline_act.c.at <= until,
    )
    found: dict[tuple[str, str], list[Act]] = {}
    for segment, metric, *act in conn.execute(query.order_by(baseline_act.c.at, baseline_act.c.id)):
        found.setdefault((segment, metric), []).append(Act(*act))
    return found


def acts_without_baseline(conn: Connection, name: StreamName, way: Way = UP) -> list[Act]:
    """Acts that no stored baseline comes from yet, oldest first."""
    used = select(baseline.c.id).where(baseline.c.act_id == baseline_act.c.id)
    query = select(*_ACT).where(*_is(baseline_act, name, way), ~used.exists())
    return [Act(*row) for row in conn.execute(query.order_by(baseline_act.c.at, baseline_act.c.id))]


def add_act(
    conn: Connection,
    name: StreamName,
    kind: Literal["accept", "freeze"],
    *,
    at: datetime,
    now: datetime,
    made_by: str,
    because: str | None,
    way: Way = UP,
) -> Act:
    """Write an act; states of the stream that would have to have it in them and have not are dropped.

    Args:
        conn: holds the bot's lock.
        name: the stream.
        kind: what was said.
        at: up to when the stream was judged.
        now: wall clock.
        made_by: who said so.
        because: why.
        way: which of the stream's directions are watched.
    """
    values = {"kind": kind, "at": at, "made_at": now, "made_by": made_by, "because": because}
    made = conn.execute(
        insert(baseline_act).values(**name._asdict(), direction=way, **values).returning(baseline_act.c.id)
    ).scalar_one()
    theirs = _is(stream_checkpoint, name, way)
    conn.execute(delete(stream_checkpoint).where(*theirs, stream_checkpoint.c.until >= at))
    return Act(made, kind, at, now, made_by, because)


def note_baseline(
    conn: Connection, name: StreamName, state: State, now: datetime, restarts: Sequence[datetime] = ()
) -> None:
    """Store the stream's frozen reference as a version of its baseline, unless it is stored already.

    Args:
        conn: a transaction.
        name: the stream.
        state: its state.
        now: wall clock.
        restarts: when a new version of our own detector began.
    """
    found = _frozen(state)
    if found is None:
        return
    way, made = found
    theirs = {**name._asdict(), "direction": way}
    row = conn.execute(
        select(baseline.c.version, baseline.c.frozen_at, baseline.c.summary)
        .where(*(baseline.c[column] == value for column, value in theirs.items()))
        .order_by(baseline.c.version.desc())
        .limit(1)
    ).one_or_none()
    stored = None if row is None else Baseline(row.frozen_at, row.summary)
    if reason_for(made, stored) is None:
        return
    act = act_behind(made, acts_without_baseline(conn, name, way))
    reason: str | None = reason_for(made, stored, act)
    if reason == "better" and stored is not None and _lies_between(restarts, stored, made):
        reason = "detector"
    conn.execute(
        insert(baseline).values(
            **theirs,
            version=1 if row is None else row.version + 1,
            summary=dict(made.summary),
            frozen_at=made.frozen_at,
            made_at=now,
            reason=reason,
            act_id=act.id if act is not None and reason in ("accepted", "by hand") else None,
        )
    )


def _frozen(state: State) -> tuple[Way, Baseline] | None:
    """What is usual for a stream, where it has learnt that."""
    if isinstance(state, TwinState) and state.up.reference is not None:
        return UP, baseline_of(state.up.reference, state.up.reference.season)
    if isinstance(state, MeanState) and state.reference is not None:
        return BOTH, mean_baseline_of(state.reference)
    return None


def _lies_between(moments: Sequence[datetime], earlier: Baseline, later: Baseline) -> bool:
    """Whether one of the moments lies after the beginning of one baseline, and not after that of the other."""
    first, last = (datetime.fromisoformat(str(each.summary["start"])) for each in (earlier, later))
    return any(first < at <= last for at in moments)


def versions_of(conn: Connection, name: StreamName, way: Way = UP) -> list[Version]:
    """Every baseline of a stream, newest first."""
    columns = [baseline.c[each] for each in ("version", "summary", "frozen_at", "made_at", "reason")]
    query = (
        select(*columns, *_ACT)
        .select_from(baseline.outerjoin(baseline_act, baseline.c.act_id == baseline_act.c.id))
        .where(*_is(baseline, name, way))
        .order_by(baseline.c.version.desc())
    )
    return [
        Version(
            row.version,
            row.summary,
            row.frozen_at,
            row[3],
            row.reason,
            None if row[len(columns)] is None else Act(*row[len(columns) :]),
        )
        for row in conn.execute(query)
    ]


def watched_streams(conn: Connection, bot: str, env: str) -> list[StreamLine]:
    """The streams of a bot's rates, the whole bot before its segments; those of a metric that never had a reply have
    none."""
    closed = select(watched_bot.c.closed_until).where(watched_bot.c.bot == bot, watched_bot.c.env == env)
    closed_until = conn.execute(closed).scalar_one_or_none()
    if closed_until is None:
        return []
    columns = (judged_stream.c.segment, judged_stream.c.metric, judged_stream.c.judged_until)
    theirs = (judged_stream.c.bot == bot, judged_stream.c.env == env, judged_stream.c.direction == UP)
    rows = conn.execute(select(*columns).where(*theirs))
    judged: dict[tuple[str, str], datetime] = {(row.segment, row.metric): row.judged_until for row in rows}
    return [
        StreamLine(
            StreamName(bot, env, claim.segment, claim.metric),
            judged.get((claim.segment, claim.metric)),
            closed_until,
            tuple(share),
        )
        for claim, share in sorted(shares_of(conn, bot, env).items())
        if claim.way == "up"
    ]


def environments(conn: Connection, bot: str) -> list[str]:
    """The environments that a bot has sent replies from."""
    query = select(watched_bot.c.env).where(watched_bot.c.bot == bot).order_by(watched_bot.c.env)
    return list(conn.execute(query).scalars())


def bot_names(conn: Connection) -> list[str]:
    """Every bot that ever sent a reply."""
    return list(conn.execute(select(watched_bot.c.bot).distinct().order_by(watched_bot.c.bot)).scalars())


_ACT = [baseline_act.c[each] for each in Act.__slots__]


def _is(table: Any, name: StreamName, way: Way = UP) -> tuple[Any, ...]:
    values = {**name._asdict(), "direction": way}
    return tuple(table.c[column] == value for column, value in values.items())
