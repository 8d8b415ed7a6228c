"""One attempt to tell someone: what is to be delivered, and where an earlier message of its subject stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

ALERTS, REPORTS = "slack", "slack-report"
"""Routes: alerts and the weekly report may go to different channels."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message stands: the channel and message id that the route answered with, both strings.

    Slack's message id looks like a number; as a float it loses its last digits and names another message.
    """

    channel: str
    ts: str


@dataclass(frozen=True, slots=True)
class Notification:
    """A row of the outbox in the hands of one sender.

    `kind` is root | edit | reply | report | test; `payload` holds facts, put into words when it is sent. `root` is
    where the subject's message stands, None for a message that starts a subject. `attempts` counts this one.
    `sending_at` is when the call began whose end is not known, for a row that is looked up.
    """

    id: str
    route: str
    kind: str
    subject: str
    incident_id: int | None
    revision: int
    tier: str
    payload: Mapping[str, Any] = field(repr=False)
    attempts: int
    created_at: datetime
    sending_at: datetime | None
    root: Place | None


@dataclass(frozen=True, slots=True)
class DeliveryTerms:
    """How long a sender waits for what.

    `look_after` is how long after the start of a call with an unknown end its
    message is looked for: a message can take a while to show, and a look too early sends it twice. `edit_gap` is the
    least time between two changes of one message. `late` is the delay from which a message says that it is late.
    """

    look_after: timedelta = timedelta(seconds=30)
    edit_gap: timedelta = timedelta(seconds=30)
    late: timedelta = timedelta(minutes=5)
