"""Judged streams as rows: their state, states at the ends of days, shares of the budget, versions and baselines."""

import math
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert as upsert

from detectors.stats.isr import threshold
from detectors.stats.mean_state import MeanState
from detectors.stats.reference import Learning, learning
from detectors.stats.stream import Settings, StateChange
from detectors.stats.twins import TwinState, twin_reading
from monitor.domain.booking import SCORED
from monitor.domain.course import State, fresh, stored_state
from monitor.domain.judging import Deploy, StreamName, is_kept
from monitor.domain.regression import moment
from monitor.domain.sharing import Claim
from monitor.storage.tables import baseline, deploy, improvement, judged_stream, stream_checkpoint

UP = "up"


class Standing(NamedTuple):
    """A stream's state after everything that ends by `until`; None: nothing was judged yet."""

    until: datetime | None
    state: TwinState


def load(conn: Connection, name: StreamName) -> Standing | None:
    """Read a stream; None when it was never judged, or its state was written by another format and is made anew."""
    row = conn.execute(
        select(judged_stream.c.judged_until, judged_stream.c.state).where(*_is(judged_stream, name))
    ).one_or_none()
    return None if row is None else _standing(row.judged_until, row.state)


class Stored(NamedTuple):
    """The state of any stream after everything that ends by `until`; None: nothing was judged yet."""

    until: datetime | None
    state: State


class Awake(NamedTuple):
    """A stream that had a flag once: up to where it was judged, and whether it fires."""

    until: datetime
    firing: bool


def awake(conn: Connection, bot: str, env: str) -> dict[Claim, Awake]:
    """The streams of a bot that have a state; without their states, which are large."""
    columns = (judged_stream.c.segment, judged_stream.c.metric, judged_stream.c.direction, judged_stream.c.judged_until)
    firing = judged_stream.c.reading["firing"].as_boolean()
    query = select(*columns, firing).where(judged_stream.c.bot == bot, judged_stream.c.env == env)
    return {Claim(*row[:3]): Awake(row[3], bool(row[4])) for row in conn.execute(query)}


def stored(conn: Connection, bot: str, env: str, wanted: Collection[Claim]) -> dict[Claim, Stored]:
    """Read the states of some streams of a bot; those of another format are left out and made anew."""
    if not wanted:
        return {}
    columns = ("segment", "metric", "direction", "judged_until", "state")
    query = select(*(judged_stream.c[each] for each in columns)).where(
        judged_stream.c.bot == bot,
        judged_stream.c.env == env,
        tuple_(judged_stream.c.segment, judged_stream.c.metric, judged_stream.c.direction).in_(list(wanted)),
    )
    found = {Claim(*row[:3]): _stored(row.judged_until, row.state) for row in conn.execute(query)}
    return {claim: each for claim, each in found.items() if each is not None}


class MeanLine(NamedTuple):
    """The mean of a score that is watched, up to when it was judged, and its state; None: it is made anew just now."""

    name: StreamName
    judged_until: datetime
    state: MeanState | None


def watched_means(conn: Connection, bot: str, env: str) -> list[MeanLine]:
    """The means of a bot; those of a score that no reply ever had are not there."""
    known = {claim: each for claim, each in awake(conn, bot, env).items() if claim.way == "both"}
    states = stored(conn, bot, env, list(known))
    found = []
    for claim, each in sorted(known.items()):
        state = states[claim].state if claim in states else None
        name = StreamName(bot, env, claim.segment, claim.metric)
        found.append(MeanLine(name, each.until, state if isinstance(state, MeanState) else None))
    return found


def save(conn: Connection, name: StreamName, standing: Standing, settings: Settings) -> None:
    """Write a stream's state, and in a few words how it stands."""
    claim = Claim(name.segment, name.metric, "up")
    save_all(conn, name.bot, name.env, [(claim, Stored(standing.until, standing.state), settings)])


def save_all(conn: Connection, bot: str, env: str, streams: Sequence[tuple[Claim, Stored, Settings]]) -> None:
    """Write the states of streams of a bot, and in a few words how they stand."""
    if not streams:
        return
    rows = [
        {
            "bot": bot,
            "env": env,
            "segment": claim.segment,
            "metric": claim.metric,
            "direction": claim.way,
            "judged_until": each.until,
            "state": each.state.to_dict(),
            "reading": _reading(each.state, settings),
        }
        for claim, each, settings in streams
    ]
    statement = upsert(judged_stream)
    new = {column: statement.excluded[column] for column in ("judged_until", "state", "reading")}
    keys = ["bot", "env", "segment", "metric", "direction"]
    conn.execute(statement.on_conflict_do_update(index_elements=keys, set_=new), rows)


def _reading(state: State, settings: Settings) -> dict[str, Any]:
    if isinstance(state, TwinState):
        return reading_of(state, settings)
    usual = state.total / state.units if isinstance(state, MeanState) and state.units > 0 else None
    return {
        "reference": _mean_reference(state, settings) if isinstance(state, MeanState) else None,
        "firing": state.incident is not None,
        "usual": usual,
        "log_m": state.log_m if isinstance(state, MeanState) else None,
        "log_threshold": math.log(threshold(settings.false_alarms)),
        "better_at": None,
    }


def _mean_reference(state: MeanState, settings: Settings) -> dict[str, Any]:
    seconds = 0 if state.first is None or state.last is None else state.last - state.first - state.removed_s
    known = state.reference
    if known is not None:
        return {"state": "frozen", "days": round((known.end - known.start) / 86_400, 2), "flags": None}
    words = str(learning(seconds, 0, settings.reference)).partition(", 0 of")[0]
    return {"state": "learning", "days": seconds // 86_400 + 1, "flags": None, "words": words}


def reading_of(state: TwinState, settings: Settings) -> dict[str, Any]:
    """How a stream stands, for listings: its reference, whether it fires, how much is missing to that."""
    now = twin_reading(state, settings)
    known = state.up.reference
    learnt = now.learning
    return {
        "reference": _learning_words(learnt)
        if known is None or learnt is not None
        else {"state": "frozen", "days": round((known.end - known.start) / 86_400, 2), "flags": int(known.flags)},
        "firing": now.firing,
        "usual": now.usual,
        "phi": now.phi,
        "log_m": _finite(now.log_m),
        "log_threshold": now.log_threshold,
        "better_at": state.better_at,
    }


def base_before(conn: Connection, name: StreamName, moment: datetime) -> Standing:
    """The newest state of a rate that has seen nothing from `moment` on; the beginning where none was kept."""
    found = kept_before(conn, name.bot, name.env, Claim(name.segment, name.metric, "up"), moment)
    return Standing(found.until, found.state) if isinstance(found.state, TwinState) else Standing(None, TwinState())


def kept_before(conn: Connection, bot: str, env: str, claim: Claim, moment: datetime) -> Stored:
    """The newest state of any stream that has seen nothing from `moment` on; the beginning where none was kept."""
    row = conn.execute(
        select(stream_checkpoint.c.until, stream_checkpoint.c.state)
        .where(*_of(stream_checkpoint, bot, env, claim), stream_checkpoint.c.until <= moment)
        .order_by(stream_checkpoint.c.until.desc())
        .limit(1)
    ).one_or_none()
    found = None if row is None else _stored(row.until, row.state)
    return found or Stored(None, fresh(claim.way))


def keep_checkpoints(
    conn: Connection,
    bot: str,
    env: str,
    claim: Claim,
    made: Sequence[tuple[datetime, State]],
    since: datetime | None,
    folded_until: datetime | None,
    *,
    is_rebuilt: bool,
) -> None:
    """Keep states at the ends of days, and drop what nobody needs.

    Args:
        conn: a transaction.
        bot: whose.
        env: whose.
        claim: the stream.
        made: ends of days and the states there.
        since: where judging went on from (None: from the beginning).
        folded_until: slices before it are hours.
        is_rebuilt: the stream had been judged beyond `since`: what was kept after it gives way.
    """
    theirs = _of(stream_checkpoint, bot, env, claim)
    if is_rebuilt:
        later = delete(stream_checkpoint).where(*theirs)
        conn.execute(later if since is None else later.where(stream_checkpoint.c.until > since))
    if not made:
        return
    newest = made[-1][0]
    labels = {"bot": bot, "env": env, "segment": claim.segment, "metric": claim.metric, "direction": claim.way}
    rows = [{**labels, "until": until, "state": state.to_dict()} for until, state in made if is_kept(until, newest)]
    conn.execute(upsert(stream_checkpoint).on_conflict_do_nothing(), rows)
    old = conn.execute(select(stream_checkpoint.c.until).where(*theirs)).scalars().all()
    gone = [until for until in old if not is_kept(until, newest) and until != folded_until]
    if gone:
        conn.execute(delete(stream_checkpoint).where(*theirs, stream_checkpoint.c.until.in_(gone)))


def deploys(conn: Connection, bot: str, env: str) -> list[Deploy]:
    """Every version of a bot's model and prompt, in order of first sight."""
    rows = conn.execute(
        select(deploy.c.kind, deploy.c.value, deploy.c.first_slice, deploy.c.boosted)
        .where(deploy.c.bot == bot, deploy.c.env == env, deploy.c.kind.in_(["model", "prompt"]))
        .order_by(deploy.c.first_slice, deploy.c.kind, deploy.c.value)
    )
    return [Deploy(*row) for row in rows]


def detector_changes(conn: Connection, bot: str, env: str) -> dict[str, list[datetime]]:
    """First slices of new versions of our own detectors, by the score that they answer; not of the first version."""
    rows = conn.execute(
        select(deploy.c.kind, deploy.c.first_slice)
        .where(deploy.c.bot == bot, deploy.c.env == env, deploy.c.kind.startswith(SCORED))
        .order_by(deploy.c.first_slice)
    )
    found: dict[str, list[datetime]] = {}
    for kind, first_slice in rows:
        found.setdefault(kind.removeprefix(SCORED), []).append(first_slice)
    return {score: [at for at in moments[1:] if at > moments[0]] for score, moments in found.items()}


def settle_boosts(conn: Connection, bot: str, env: str, decided: Mapping[Deploy, bool]) -> None:
    """Write once whether a version's first slice is a boosted start."""
    if not decided:
        return
    conn.execute(
        update(deploy)
        .where(
            deploy.c.bot == bot,
            deploy.c.env == env,
            deploy.c.kind == bindparam("of_kind"),
            deploy.c.value == bindparam("of_value"),
            deploy.c.boosted.is_(None),
        )
        .values(boosted=bindparam("decided")),
        [{"of_kind": each.kind, "of_value": each.value, "decided": answer} for each, answer in decided.items()],
    )


def note_improvements(
    conn: Connection, name: StreamName, since: datetime | None, changes: Sequence[StateChange]
) -> None:
    """Store when the stream became better, in place of what was found for slices from `since` on (None: ever)."""
    old = delete(improvement).where(*(improvement.c[column] == value for column, value in name._asdict().items()))
    conn.execute(old if since is None else old.where(improvement.c.slice >= since))
    if changes:
        conn.execute(
            insert(improvement),
            [
                {
                    **name._asdict(),
                    "slice": moment(change.slice),
                    "change_at": moment(change.change_at),
                    "rate": change.current,
                    "usual": change.usual,
                    "ratio": change.ratio,
                }
                for change in changes
            ],
        )


def frozen_everywhere(conn: Connection, bot: str, env: str) -> bool:
    """Whether every stream of the whole bot that had a flag has had a reference.

    One without a flag has nothing to learn but how many replies there were, and that is in the state kept at the fold;
    so it is with segments, whose flags are the bot's. One that learns anew since it became better needs no slices of
    before: its state has what it needs of them.
    """
    known = select(baseline.c.id).where(
        *(baseline.c[column] == judged_stream.c[column] for column in ("bot", "env", "segment", "metric"))
    )
    query = select(func.bool_and(known.exists())).where(
        judged_stream.c.bot == bot,
        judged_stream.c.env == env,
        judged_stream.c.segment == "",
        judged_stream.c.direction == UP,
    )
    return conn.execute(query).scalar_one() is not False


def _learning_words(found: Learning | None) -> dict[str, Any]:
    if found is None:
        return {"state": "learning", "days": 0, "flags": 0, "words": "learning"}
    return {
        "state": "learning",
        "days": found.day,
        "flags": found.flags,
        "of_days": found.of_days,
        "of_flags": found.of_flags,
        "words": str(found),
    }


def _standing(until: datetime | None, state: Mapping[str, Any]) -> Standing | None:
    try:
        return Standing(until, TwinState.from_dict(state))
    except ValueError:  # another format of the engine's state: it is made anew from the closed slices
        return None


def _stored(until: datetime, state: Mapping[str, Any]) -> Stored | None:
    try:
        return Stored(until, stored_state(state))
    except ValueError:
        return None


def _of(table: Any, bot: str, env: str, claim: Claim) -> tuple[Any, ...]:
    """Conditions that pick the rows of one stream of any kind."""
    values = {"bot": bot, "env": env, "segment": claim.segment, "metric": claim.metric, "direction": claim.way}
    return tuple(table.c[column] == value for column, value in values.items())


def _finite(value: float) -> float | None:
    return value if abs(value) < 1e300 else None


def _is(table: Any, name: StreamName) -> tuple[Any, ...]:
    """Conditions that pick the rows of one stream; its twin lives in the same state."""
    values = {**name._asdict(), "direction": UP}
    return tuple(table.c[column] == value for column, value in values.items())
