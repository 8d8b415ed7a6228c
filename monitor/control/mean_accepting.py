"""The level of a mean as it is now is the usual one: somebody says so, and it is learnt anew."""

from sqlalchemy import Connection

from detectors.stats.mean_state import MeanState, accept_mean
from monitor.control.rebaselining import Done, Said, close_as_accepted
from monitor.control.steps import About
from monitor.domain.judging import Budget, StreamName
from monitor.domain.metric import BY_NAME
from monitor.storage import streams
from monitor.storage.baselines import add_act
from monitor.storage.streams import Stored
from monitor.storage.windows import wait_for_bot


def accept_means(
    conn: Connection, bot: str, env: str, metric: str | None, budget: Budget, said: Said, *, anew: bool
) -> list[tuple[StreamName, Done]]:
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
    wait_for_bot(conn, bot, env)
    wanted = [
        claim
        for claim, stands in streams.awake(conn, bot, env).items()
        if claim.way == "both" and metric in (None, claim.metric) and (stands.firing or anew)
    ]
    done = []
    for claim, stands in streams.stored(conn, bot, env, wanted).items():
        if not isinstance(stands.state, MeanState) or stands.until is None:
            continue
        name = StreamName(bot, env, claim.segment, claim.metric)
        act = add_act(
            conn,
            name,
            "accept",
            at=stands.until,
            now=said.now,
            made_by=said.by,
            because=said.because,
            of_mean=True,
        )
        after, incident = accept_mean(stands.state), stands.state.incident
        settings = budget.settings(BY_NAME[claim.metric], bot)
        streams.save_all(conn, bot, env, [(claim, Stored(stands.until, after), settings)])
        if incident is None:
            done.append((name, Done(act, None, None)))
            continue
        mark = About(name, BY_NAME[claim.metric], incident.direction).mark
        usual = after.total / after.units if after.units else None
        done.append((name, Done(act, close_as_accepted(conn, mark, act.at, said), usual)))
    return done
