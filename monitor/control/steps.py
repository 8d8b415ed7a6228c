"""What judging found, compared with the alerts that exist: the steps that bring them into agreement."""

from collections.abc import Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Findings:
    """What judging a bot found: the steps of its alerts in order, and up to when it judged."""

    steps: tuple[Step, ...]
    until: datetime


def steps_of(
    conn: Connection, about: About, since: datetime | None, found: Sequence[Episode], until: datetime
) -> list[Step]:
    """Compare episodes with the stored alerts of the same span of time.

    Args:
        conn: a transaction.
        about: what they are about.
        since: from where it was judged; None: ever.
        found: the episodes, oldest first.
        until: up to where it was judged.
    """
    known = known_alerts(conn, about.mark, since)
    pairs = matched(known, found)
    made: list[Step] = []

    def step(at: datetime, rank: int, kind: str, alert: Known | None, episode: Episode | None) -> None:
        made.append(Step(at, rank, about, kind, alert, episode))

    for index, episode in enumerate(found):
        alert = known[pairs[index]] if index in pairs else None
        if alert is None:
            step(episode.opened_at, 1, "open", None, episode)
        elif alert.resolved_at is not None and episode.resolved_at is None:
            step(until, 1, "again", alert, episode)
        if episode.resolved_at is None:
            step(until, 2, "amend", alert, episode)
        elif alert is None or alert.resolved_at != episode.resolved_at:
            step(episode.resolved_at, 0, "end", alert, episode)
    for place, alert in enumerate(known):
        if place not in pairs.values() and alert.resolved_at is None:
            step(until, 0, "withdraw", alert, None)
    return made
