"""What judging found, compared with the alerts that exist: the steps that bring them into agreement."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from monitor.domain.alert import Known, fingerprint, matched
from monitor.domain.judging import StreamName
from monitor.domain.metric import Metric
from monitor.domain.regression import Episode
from monitor.storage.alerts import known_alerts


@dataclass(frozen=True, slots=True)
class About:
    """What an alert is about; `version` only where two versions are compared, else the same trouble of any version."""

    name: StreamName
    metric: Metric
    direction: str  # up | down | limit | canary | event
    version: str = ""

    @property
    def mark(self) -> str:
        """Its fingerprint."""
        labels = self.name.labels(self.direction)
        return fingerprint({**labels, "model_version": self.version} if self.version else labels)


class Step(NamedTuple):
    """A change of one alert, at a moment of event time; steps of all streams are taken in that order."""

    at: datetime
    rank: int  # at one moment the end of one alert comes before the beginning of another
    about: About
    kind: str  # open | amend | again | end | withdraw
    alert: Known | None  # the stored alert that it belongs to; None: made by the step "open" of the same episode
    episode: Episode | None
    outcome: str = "amended"  # of an end without an episode


class Pause(NamedTuple):
    """A time without a reply, so long that what fires ends: from `gone_at` on nobody can say whether it goes on.

    back_at: end of the first slice that is heard again; None: none was yet.
    """

    gone_at: datetime
    back_at: datetime | None


@dataclass(frozen=True, slots=True)
class Findings:
    """What judging a bot found: the steps of its alerts in order, and up to when it judged."""

    steps: tuple[Step, ...]
    until: datetime


def steps_of(
    conn: Connection,
    about: About,
    since: datetime | None,
    found: Sequence[Episode],
    until: datetime,
    pauses: Sequence[Pause] = (),
) -> list[Step]:
    """Compare episodes with the stored alerts of the same span of time.

    An alert that ended in a pause is taken up again after it by the same episode: it is still the one that was told.

    Args:
        conn: a transaction.
        about: what they are about.
        since: from where it was judged; None: ever.
        found: the episodes, oldest first.
        until: up to where it was judged.
        pauses: those that are new, oldest first.
    """
    found = [_unheard(each, pauses) for each in found]
    known = known_alerts(conn, about.mark, since, min((each.opened_slice for each in found), default=None))
    pairs = matched(known, found)
    made: list[Step] = []

    def step(at: datetime, rank: int, kind: str, alert: Known | None, episode: Episode | None) -> None:
        made.append(Step(at, rank, about, kind, alert, episode))

    for index, episode in enumerate(found):
        alert = known[pairs[index]] if index in pairs else None
        if alert is None:
            step(episode.opened_at, 1, "open", None, episode)
        paused, alert = _through(about, alert, episode, pauses)
        made += paused
        if alert is not None and alert.resolved_at is not None and episode.resolved_at is None:
            step(until, 1, "again", alert, episode)
        if episode.resolved_at is None:
            step(until, 2, "amend", alert, episode)
        elif alert is None or alert.resolved_at != episode.resolved_at:
            step(episode.resolved_at, 0, "end", alert, episode)
    for place, alert in enumerate(known):
        if place not in pairs.values() and alert.resolved_at is None:
            step(until, 0, "withdraw", alert, None)
    return made


def _unheard(episode: Episode, pauses: Sequence[Pause]) -> Episode:
    """The episode; where it is open and nobody hears it any more, with that end."""
    last = pauses[-1] if pauses else None
    if episode.resolved_at is not None or last is None or last.back_at is not None:
        return episode
    return replace(episode, resolved_at=last.gone_at, outcome="unheard")


def _through(
    about: About, alert: Known | None, episode: Episode, pauses: Sequence[Pause]
) -> tuple[list[Step], Known | None]:
    """The ends and beginnings of an alert at pauses that are over, and the alert after them.

    They are taken also where a pause lies within what is judged at once: the incident is the same as if control had
    looked at it meanwhile.
    """
    made: list[Step] = []
    ended_at: datetime | None = None if alert is None else alert.resolved_at
    for gone_at, back_at in pauses:
        if back_at is None or not _covers(episode, gone_at):
            continue
        if ended_at is None:
            end = replace(episode, resolved_at=gone_at, outcome="unheard")
            made.append(Step(gone_at, 0, about, "end", alert, end))
            ended_at = gone_at
            alert = None if alert is None else replace(alert, resolved_at=gone_at, outcome="unheard")
        if episode.resolved_at is None or back_at < episode.resolved_at:
            made.append(Step(back_at, 1, about, "again", alert, episode))
            ended_at = None
            alert = None if alert is None else replace(alert, resolved_at=None)
    return made, alert


def _covers(episode: Episode, moment: datetime) -> bool:
    return episode.opened_at <= moment and (episode.resolved_at is None or moment < episode.resolved_at)
