"""What is usual is for people to say: accept the level of now as the usual one, or freeze what was seen so far."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import Connection

from detectors.stats.stream import Settings
from detectors.stats.twins import TwinState
from monitor.control.telling import tell
from monitor.domain.alert import fingerprint
from monitor.domain.baseline import Act, acted, too_little_to_freeze
from monitor.domain.judging import StreamName
from monitor.domain.metric import Metric
from monitor.domain.regression import moment
from monitor.errors import BotwatchError
from monitor.storage import alerts, streams
from monitor.storage.baselines import add_act, note_baseline
from monitor.storage.streams import Standing
from monitor.storage.windows import wait_for_bot

ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True)
class Said:
    """Who says what is usual, why, and when (wall clock)."""

    by: str
    because: str | None
    now: datetime


@dataclass(frozen=True, slots=True)
class Done:
    """What an act did: the act, the alert that it closed, and the rate that is usual from here on (None: unknown)."""

    act: Act
    alert_id: int | None
    usual: float | None


def accept(conn: Connection, name: StreamName, metric: Metric, settings: Settings, said: Said, *, anew: bool) -> Done:
    """Take the level of now as the usual one: closes the firing alert as accepted and begins a new baseline.

    Args:
        conn: a transaction; everything happens in it, or nothing. Whoever judges the bot now is waited for.
        name: the stream.
        metric: what it counts.
        settings: what it is judged by.
        said: who, why, when.
        anew: forget what was usual also where nothing fires.
    Raises:
        BotwatchError: there is nothing to accept.
    """
    standing, until = _held(conn, name)
    firing = standing.state.up.firing
    if not firing and not anew:
        raise BotwatchError(
            f'{_called(name)} is not firing, so there is no new level to accept; add "--anew" to forget what was usual '
            "and learn it again from now on"
        )
    incident = standing.state.up.incident
    usual = None if incident is None else incident.current
    act = _act(conn, name, "accept", standing, until, settings, said)
    mark = fingerprint(name.labels(metric.bad))
    return Done(act, close_as_accepted(conn, mark, act.at, said) if firing else None, usual)


def freeze(conn: Connection, name: StreamName, settings: Settings, said: Said, *, force: bool) -> Done:
    """Fix what a learning stream has seen as its baseline; arguments as for `accept`.

    Raises:
        BotwatchError: it has a baseline, it is firing, or it has seen too little and `force` is False.
    """
    standing, until = _held(conn, name)
    state = standing.state.up
    if state.reference is not None:
        raise BotwatchError(
            f"{_called(name)} has a frozen baseline since {moment(state.reference.end):%Y-%m-%d %H:%M} UTC; to begin a "
            'new one, use "botwatch baseline accept"'
        )
    if state.firing:
        raise BotwatchError(
            f"{_called(name)} is firing: what it sees now is not usual; wait until it is over, or say that it is the "
            'new usual with "botwatch baseline accept"'
        )
    too_little = too_little_to_freeze(state, settings)
    nothing = state.history is None or not state.history.start.size
    if too_little is not None and (nothing or not force):
        hint = "" if nothing else '; wait, or add "--force" to judge by a rate that is hardly known'
        raise BotwatchError(f"{_called(name)} cannot be frozen: {too_little}{hint}")
    act = _act(conn, name, "freeze", standing, until, settings, said)
    return Done(act, None, state.flags / state.exposure if state.exposure > 0 else None)


def close_as_accepted(conn: Connection, mark: str, at: datetime, said: Said) -> int | None:
    """End the alert of this fingerprint that is firing as accepted, tell people, and keep who did it beside it."""
    firing = alerts.firing_alert(conn, mark)
    if firing is None:
        return None
    because = f': "{said.because}"' if said.because else ""
    words = f"Accepted as the new usual by {said.by}{because}."
    facts = {"by": said.by, "because": said.because, "at": said.now.isoformat(), "words": words}
    alerts.amend_alert(conn, firing, facts={ACCEPTED: facts})
    alerts.end_alert(conn, firing, at, ACCEPTED)
    incident_id = alerts.incident_of(conn, firing)
    if incident_id is None:  # for the digest only: nobody was told
        return firing
    alerts.note_event(
        conn, incident_id, firing, "resolved", at, said.now, {"outcome": ACCEPTED, "by": said.by, "words": words}
    )
    alerts.settle_incident(conn, incident_id, at)
    tell(conn, incident_id, at, said.now)
    return firing


def _held(conn: Connection, name: StreamName) -> tuple[Standing, datetime]:
    """The stream, in our hands until the end of the transaction, with the end of what it has judged."""
    wait_for_bot(conn, name.bot, name.env)
    standing = streams.load(conn, name)
    if standing is None or standing.until is None:
        raise BotwatchError(f'{_called(name)} was not judged yet; see "botwatch bots" for what is watched')
    return standing, standing.until


def _act(
    conn: Connection,
    name: StreamName,
    kind: Literal["accept", "freeze"],
    standing: Standing,
    until: datetime,
    settings: Settings,
    said: Said,
) -> Act:
    act = add_act(conn, name, kind, at=until, now=said.now, made_by=said.by, because=said.because)
    state: TwinState = acted(standing.state, act, settings)
    streams.save(conn, name, Standing(until, state), settings)
    note_baseline(conn, name, state, said.now)
    return act


def _called(name: StreamName) -> str:
    where = f" ({name.segment})" if name.segment else ""
    return f"{name.metric} of {name.bot} ({name.env}){where}"
