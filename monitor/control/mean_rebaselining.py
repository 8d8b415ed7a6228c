"""What is usual of a mean is for people to say: accept the level of now as the usual one, or freeze what was seen."""

from typing import Literal

from sqlalchemy import Connection

from detectors.stats.mean_state import MeanState
from detectors.stats.mean_stream import freeze_mean
from monitor.control.rebaselining import Done, Said, close_as_accepted
from monitor.control.steps import About
from monitor.domain.baseline import Act, mean_acted, too_little_of_mean
from monitor.domain.judging import Budget, StreamName
from monitor.domain.metric import BY_NAME
from monitor.domain.regression import moment
from monitor.domain.sharing import Claim
from monitor.errors import BotwatchError
from monitor.storage import streams
from monitor.storage.baselines import BOTH, add_act, note_baseline
from monitor.storage.streams import Stored
from monitor.storage.windows import wait_for_bot

Told = tuple[StreamName, Done | BotwatchError]


def accept_means(
    conn: Connection, bot: str, env: str, metric: str | None, budget: Budget, said: Said, *, anew: bool
) -> list[Told]:
    """Take the level of now as the usual one for every mean that fires: closes its alert, and begins to learn.

    Args:
        conn: a transaction; everything happens in it, or nothing. Whoever judges the bot now is waited for.
        bot: whose.
        env: whose.
        metric: which mean; None for all of them.
        budget: what they are judged by.
        said: who, why, when.
        anew: also where nothing fires.
    """
    done: list[Told] = []
    for claim, state, stands in _means(conn, bot, env, metric):
        incident = state.incident
        if incident is None and not anew:
            continue
        name = StreamName(bot, env, claim.segment, claim.metric)
        act, after = _act(conn, name, "accept", stands, budget, said)
        if incident is None:
            done.append((name, Done(act, None, None)))
            continue
        mark = About(name, BY_NAME[claim.metric], incident.direction).mark
        usual = after.total / after.units if after.units else None
        done.append((name, Done(act, close_as_accepted(conn, mark, act.at, said), usual)))
    return done


def freeze_means(
    conn: Connection, bot: str, env: str, metric: str | None, budget: Budget, said: Said, *, force: bool
) -> list[Told]:
    """Fix what every mean that is learning has seen as its baseline; arguments as for `accept_means`.

    Args:
        force: also where it has seen too little to be sure.
    Returns:
        What was done, or why not; without `metric` nothing of a mean that does not learn.
    """
    done: list[Told] = []
    for claim, state, stands in _means(conn, bot, env, metric):
        name = StreamName(bot, env, claim.segment, claim.metric)
        if metric is None and (state.reference is not None or state.incident is not None):
            continue
        refusal = _refusal(name, state, stands, budget, force=force)
        if refusal is not None:
            done.append((name, refusal))
            continue
        act, after = _act(conn, name, "freeze", stands, budget, said)
        done.append((name, Done(act, None, after.total / after.units)))
    return done


def _refusal(
    name: StreamName, state: MeanState, stands: Stored, budget: Budget, *, force: bool
) -> BotwatchError | None:
    """Why it cannot be frozen."""
    called = f"{name.metric} of {name.bot} ({name.env})"
    if state.reference is not None:
        return BotwatchError(
            f"{called} has a frozen baseline since {moment(state.reference.end):%Y-%m-%d %H:%M} UTC; to begin a new "
            'one, use "botwatch baseline accept"'
        )
    if state.incident is not None:
        return BotwatchError(
            f"{called} is firing: what it sees now is not usual; wait until it is over, or say that it is the new "
            'usual with "botwatch baseline accept"'
        )
    settings = budget.settings(BY_NAME[name.metric], name.bot)
    too_little = too_little_of_mean(state, settings)
    nothing = not state.hours.at.size
    if too_little is not None and (nothing or not force):
        hint = "" if nothing else '; wait, or add "--force" to judge by a level that is hardly known'
        return BotwatchError(f"{called} cannot be frozen: {too_little}{hint}")
    if stands.until is not None and freeze_mean(state, int(stands.until.timestamp()), settings).reference is not None:
        return None
    return BotwatchError(
        f"{called} cannot be frozen: {too_little or 'all its scores are the same so far'}; wait until it has seen more"
    )


def _means(conn: Connection, bot: str, env: str, metric: str | None) -> list[tuple[Claim, MeanState, Stored]]:
    """The means that are meant, in our hands until the end of the transaction."""
    wait_for_bot(conn, bot, env)
    wanted = [claim for claim in streams.awake(conn, bot, env) if claim.way == BOTH and metric in (None, claim.metric)]
    return [
        (claim, stands.state, stands)
        for claim, stands in sorted(streams.stored(conn, bot, env, wanted).items())
        if isinstance(stands.state, MeanState) and stands.until is not None and claim.metric in BY_NAME
    ]


def _act(
    conn: Connection, name: StreamName, kind: Literal["accept", "freeze"], stands: Stored, budget: Budget, said: Said
) -> tuple[Act, MeanState]:
    assert stands.until is not None and isinstance(stands.state, MeanState)  # noqa: S101, PT018  (as `_means` gives them)
    act = add_act(conn, name, kind, at=stands.until, now=said.now, made_by=said.by, because=said.because, way=BOTH)
    settings = budget.settings(BY_NAME[name.metric], name.bot)
    after = mean_acted(stands.state, act, settings)
    claim = Claim(name.segment, name.metric, "both")
    streams.save_all(conn, name.bot, name.env, [(claim, Stored(stands.until, after), settings)])
    note_baseline(conn, name, after, said.now)
    return act, after
