"""Steps of alerts become rows: alerts, incidents and their timeline, in the order of event time."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from monitor.control.rules import Rules
from monitor.control.steps import Findings, Step
from monitor.control.telling import tell
from monitor.domain.alert import LOST
from monitor.domain.regression import WEIGHED_BY, Episode, Figures
from monitor.storage import alerts
from monitor.storage.alert_facts import surroundings
from monitor.storage.alerts import Owner


def apply(conn: Connection, bot: str, env: str, findings: Findings, rules: Rules, now: datetime) -> int:
    """Write the steps; with `rules.post_at_once` tell of each as it is taken. Gives the number of messages written."""
    desk = _Desk(conn, bot, env, rules, now)
    told = 0
    for step in findings.steps:
        incident_id = desk.take(step)
        if incident_id is None:
            continue
        alerts.settle_voice_tier(conn, incident_id)
        if rules.post_at_once:
            told += tell(conn, incident_id, step.at, now)
    return told


class _Desk:
    """Takes the steps of one bot in one transaction."""

    def __init__(self, conn: Connection, bot: str, env: str, rules: Rules, now: datetime) -> None:
        self._conn = conn
        self._owner = Owner(bot, env)
        self._rules = rules
        self._now = now
        self._made: dict[tuple[str, datetime], int] = {}  # alerts opened here, by fingerprint and slice of the alarm

    def take(self, step: Step) -> int | None:
        """Write one step; gives the incident that it belongs to."""
        if step.kind == "open":
            return self._open(step)
        alert_id = self._alert_of(step)
        incident_id = self._incident_of(alert_id)
        if step.kind == "amend":
            self._amend(step, alert_id, step.at)
            return incident_id
        if step.kind == "again":
            alerts.reopen_alert(self._conn, alert_id)
            incident_id = self._incident_of(alert_id)
            is_late = step.alert is not None and step.alert.outcome not in LOST
            self._note(incident_id, alert_id, "updated", step.at, {"late": True} if is_late else {"again": True})
            return incident_id
        self._end(step, alert_id)
        return incident_id

    def _open(self, step: Step) -> int | None:
        episode = _episode(step)
        figures = episode.alarm or episode.latest
        incident_id, is_new = self._incident_for(step, episode.opened_at)
        facts = self._facts(step, episode, episode.opened_at, figures)
        about = step.about
        # Late data can bring an episode to light that was over before the one that is firing now began.
        is_past = episode.resolved_at is not None and alerts.is_firing(self._conn, about.mark)
        alert_id = alerts.insert_alert(
            self._conn,
            fingerprint=about.mark,
            incident_id=incident_id,
            owner=self._owner,
            tier=about.metric.tier,
            opened_slice=episode.opened_slice,
            opened_at=episode.opened_at,
            change_at=episode.change_at,
            labels={
                "metric": about.metric.name,
                "segment": about.name.segment,
                "direction": about.direction,
                "model_version": about.version or next(iter(facts["versions"]), None),
            },
            figures=figures,
            facts=facts,
            resolved_at=episode.resolved_at if is_past else None,
            outcome=episode.outcome if is_past else None,
        )
        self._made[step.about.mark, episode.opened_slice] = alert_id
        self._note(incident_id, alert_id, "opened" if is_new else "joined", episode.opened_at, {"ratio": figures.ratio})
        return incident_id

    def _amend(self, step: Step, alert_id: int, until: datetime) -> None:
        episode = _episode(step)
        facts = self._facts(step, episode, until, episode.latest)
        alerts.amend_alert(
            self._conn,
            alert_id,
            facts=facts,
            figures=episode.latest,
            change_at=episode.change_at,
            model_version=step.about.version or next(iter(facts["versions"]), None),
        )

    def _end(self, step: Step, alert_id: int) -> None:
        """Over: back to usual, never clearly different, the reason is gone since late data came in, or it is lost."""
        episode, outcome = step.episode, step.outcome
        if episode is not None:
            outcome = episode.outcome or outcome
            self._amend(step, alert_id, step.at)
        alerts.end_alert(self._conn, alert_id, step.at, outcome)
        if step.alert is None or step.alert.resolved_at is None:
            incident_id = self._incident_of(alert_id)
            self._note(incident_id, alert_id, "resolved", step.at, {"outcome": outcome})
            if incident_id is not None:
                alerts.settle_incident(self._conn, incident_id, step.at)

    def _facts(self, step: Step, episode: Episode, until: datetime, figures: Figures) -> dict[str, Any]:
        about, weighed_by = step.about, episode.facts.get(WEIGHED_BY)
        return {
            **episode.facts,
            **_numbers(figures, None if about.direction == "event" else self._promise(step)),
            **surroundings(self._conn, about.name, about.metric, episode.change_at, until, weighed_by),
        }

    def _promise(self, step: Step) -> float:
        return self._rules.budget.false_alarms(step.about.metric)

    def _incident_for(self, step: Step, at: datetime) -> tuple[int | None, bool]:
        """The incident that a new alert belongs to; one for the digest belongs to none, so nobody is told at once."""
        if step.about.metric.tier == "digest":
            return None, False
        return alerts.open_incident(self._conn, self._owner, at)

    def _note(self, incident_id: int | None, alert_id: int, kind: str, at: datetime, facts: dict[str, Any]) -> None:
        if incident_id is None:
            return
        alerts.note_event(self._conn, incident_id, alert_id, kind, at, self._now, facts)

    def _alert_of(self, step: Step) -> int:
        if step.alert is not None:
            return step.alert.id
        return self._made[step.about.mark, _episode(step).opened_slice]

    def _incident_of(self, alert_id: int) -> int | None:
        return alerts.incident_of(self._conn, alert_id)


def _episode(step: Step) -> Episode:
    if step.episode is None:
        raise ValueError(f"step {step.kind} has no episode; expected one for everything but a withdrawal")
    return step.episode


def _numbers(figures: Figures, promise: float | None) -> dict[str, Any]:
    return {
        "flagged": _whole(figures.flagged),
        "n": round(figures.n),
        "expected": figures.expected,
        "usual_flagged": _whole(figures.usual_flagged),
        "usual_n": round(figures.usual_n),
        "low": figures.low,
        "high": figures.high,
        "log_m": figures.log_m,
        "promise": promise,
    }


def _whole(number: float | None) -> int | None:
    return None if number is None else round(number)
