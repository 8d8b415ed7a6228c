"""Facts of incidents as the control step writes them, a clock by hand, and a sender against the stand-in for Slack."""

import random
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Engine

from monitor.alerting.sender import Sender
from monitor.alerting.slack import Channel, SlackChannel
from monitor.demo.slack_stand_in import CHANNEL, SlackStandIn
from monitor.domain.notification import DeliveryTerms
from monitor.storage.delivery import OutboxDeliveries
from monitor.storage.outbox import OutboxLine, enqueue, listed
from tests.factories import NOON

MINUTE = timedelta(minutes=1)


class HandClock:
    """A clock that moves when it is told to."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def seconds(self) -> float:
        """Seconds since 1970, for the stand-in."""
        return self.now.timestamp()

    def move(self, span: timedelta) -> datetime:
        """Let time pass."""
        self.now += span
        return self.now


def make_alert(**changes: Any) -> dict[str, Any]:
    """An alert of toxic replies that is sure of itself."""
    facts = {
        "flagged": 41,
        "n": 1322,
        "expected": 5.3,
        "low": 0.023,
        "high": 0.042,
        "log_m": 14.2,
        "promise": 1,
        "versions": ["ft-2"],
        "deploy": {
            "kind": "model",
            "value": "ft-2",
            "first_slice": (NOON - 41 * MINUTE).isoformat(),
            "previous": "ft-1",
        },
        "sampled": 1.0,
        **changes.pop("facts", {}),
    }
    return {
        "id": 12,
        "fingerprint": "f00d",
        "bot": "support",
        "env": "prod",
        "model_version": "ft-2",
        "segment": "",
        "metric": "toxicity",
        "direction": "up",
        "tier": "page",
        "state": "firing",
        "outcome": None,
        "opened_at": NOON.isoformat(),
        "change_at": (NOON - 35 * MINUTE).isoformat(),
        "resolved_at": None,
        "rate": 0.031,
        "usual": 0.004,
        "ratio": 7.75,
        "ratio_low": 3.1,
        "facts": facts,
        **changes,
    }


def resolved(
    alert: dict[str, Any], *, at: datetime = NOON + 110 * MINUTE, outcome: str = "recovered"
) -> dict[str, Any]:
    """The same alert when it is over."""
    return {**alert, "state": "resolved", "outcome": outcome, "resolved_at": at.isoformat(), "rate": 0.005}


def make_notice(
    *alerts: dict[str, Any], incident: int = 7, kind: str = "opened", words: str | None = None
) -> dict[str, Any]:
    """What the control step writes into the outbox."""
    told = list(alerts) or [make_alert()]
    over = all(alert["state"] == "resolved" for alert in told)
    return {
        "incident": {
            "id": incident,
            "bot": told[0]["bot"],
            "env": told[0]["env"],
            "component": None,
            "state": "resolved" if over else "open",
            "opened_at": told[0]["opened_at"],
            "resolved_at": told[0]["resolved_at"] if over else None,
            "revision": 1,
        },
        "alerts": told,
        "event": {"kind": kind, "alert_id": told[-1]["id"], "at": told[-1]["opened_at"], "words": words},
    }


def put(
    engine: Engine,
    now: datetime = NOON,
    *,
    kind: str = "root",
    subject: str = "incident:7",
    tier: str = "page",
    payload: dict[str, Any] | None = None,
    route: str | None = None,
) -> str:
    """Write one message into the outbox."""
    with engine.begin() as connection:
        return enqueue(
            connection,
            subject=subject,
            kind=kind,
            tier=tier,
            payload=make_notice() if payload is None else payload,
            incident_id=None,
            now=now,
            route=route,
        )


def make_sender(
    engine: Engine,
    stand_in: SlackStandIn,
    clock: HandClock,
    *,
    token: str | None = None,
    channel: str = CHANNEL,
    timeout_s: int = 10,
    posts_per_s: float = float("inf"),
    others: dict[str, Channel | None] | None = None,
    terms: DeliveryTerms | None = None,
) -> Sender:
    """A sender over real HTTP and a real database."""
    slack = SlackChannel(token or stand_in.token, channel, base_url=stand_in.base_url, timeout_s=timeout_s)
    return Sender(
        OutboxDeliveries(engine),
        {"slack": slack, **(others or {})},
        clock,
        terms=terms or DeliveryTerms(edit_gap=timedelta(0)),
        posts_per_s=posts_per_s,
        rng=random.Random(1),
    )


def states(engine: Engine) -> dict[str, str]:
    """State of every message, by id."""
    return {line.id: line.state for line in lines(engine)}


def lines(engine: Engine) -> list[OutboxLine]:
    """Every message, oldest first."""
    with engine.begin() as connection:
        return list(reversed(listed(connection)))
