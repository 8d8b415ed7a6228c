"""Deliver the outbox: every message is there exactly once as far as anybody can find out, or says that it may repeat.

The order of steps is what makes it so. A row is marked `sending` and committed, then the route is called, then the
outcome is stored. Whoever dies in between leaves a row whose end is unknown; after half a minute, when every message
that arrived is sure to show, a sender looks for it in the channel and only posts it again when it is not there.
"""

import random
import uuid
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from threading import Event

import structlog

from monitor.alerting.answers import Answer, Refused, Sent, Unknown, next_step
from monitor.alerting.gate import POSTS_PER_S, Gate
from monitor.alerting.messages import render
from monitor.alerting.slack import Channel, LookFailed, NoHistory
from monitor.domain.notification import DeliveryTerms, Notification
from monitor.domain.ports import Deliveries
from monitor.errors import StorageAway
from monitor.telemetry import metrics

NOBODY_IS_TOLD = "nobody is told: set slack.token and slack.channel"
_IDLE_S = 1.0
_RELEASED_EVERY = timedelta(seconds=30)  # a sender without a token, of a replay say, may hold what we can deliver

log = structlog.get_logger()


class Sender:
    """Delivers to its routes; several senders, in one process or in many, may work on one database."""

    def __init__(
        self,
        deliveries: Deliveries,
        routes: Mapping[str, Channel | None],
        clock: Callable[[], datetime],
        *,
        terms: DeliveryTerms | None = None,
        posts_per_s: float = POSTS_PER_S,
        rng: random.Random | None = None,
    ) -> None:
        """Make a sender; nothing is called yet.

        Args:
            deliveries: the outbox.
            routes: by name, e.g. {"slack": SlackChannel(...)}; None for a route that has no token or channel. What is
                written for it is held, and posted in its final state once a sender with a token starts.
            clock: wall clock, aware UTC.
            terms: how long to wait for what.
            posts_per_s: most messages a second and route; infinity for replays.
            rng: jitter of the back-off.
        """
        self._deliveries = deliveries
        self._routes = routes
        self._clock = clock
        self._terms = terms or DeliveryTerms()
        self._owner = str(uuid.uuid4())
        rng = rng or random.Random()  # noqa: S311, jitter
        self._gates = {name: Gate(posts_per_s, rng) for name in routes}
        self._released_at: dict[str, datetime] = {}

    def run(self, stop: Event) -> None:
        """Deliver until `stop` is set; the thread's main function."""
        if any(channel is None for channel in self._routes.values()):
            log.warning(NOBODY_IS_TOLD)
        away_s = 0.0
        while not stop.is_set():
            try:
                self.deliver_due(self._clock())
                away_s = 0.0
            except StorageAway as away:
                if not away_s:
                    log.warning("outbox cannot be read", why=str(away))
                away_s = min(max(2 * away_s, _IDLE_S), 30.0)
            stop.wait(away_s or self._pause_s())

    def deliver_due(self, now: datetime) -> int:
        """Deliver what is due and may be sent at `now`; says how many messages were delivered.

        Raises:
            StorageAway: Postgres does not answer; what was being sent is looked for later.
        """
        return sum(self._deliver_route(name, now) for name in self._routes)

    def troubles(self) -> dict[str, str]:
        """Routes that cannot deliver, and why: for `/readyz` and `doctor`."""
        without = {name: NOBODY_IS_TOLD for name, channel in self._routes.items() if channel is None}
        return without | {name: gate.trouble for name, gate in self._gates.items() if gate.trouble}

    def _pause_s(self) -> float:
        now = self._clock()
        waits = [self._gates[name].opens_in(now).total_seconds() for name, channel in self._routes.items() if channel]
        return min([_IDLE_S, *(wait for wait in waits if wait > 0)])

    def _deliver_route(self, name: str, now: datetime) -> int:
        channel, gate = self._routes[name], self._gates[name]
        if channel is None:
            self._deliveries.hold_waiting(name, NOBODY_IS_TOLD)
            return 0
        delivered = 0
        while gate.is_open(now):
            began = self._clock()
            now = max(now, began)  # a claim counts from here: what was sent before it may have taken its time
            if gate.refused or self._is_to_release(name, now):
                gate.refused = False
                self._released_at[name] = now
                self._deliveries.release(name, now)
            unknown = self._deliveries.claim_unknown(name, self._owner, now, self._terms)
            if unknown is not None:
                delivered += self._look(channel, gate, unknown, now)
                continue
            notification = self._deliveries.claim(name, self._owner, now, self._terms)
            if notification is None:
                break
            delivered += self._deliver(channel, gate, notification, now, began)
        return delivered

    def _is_to_release(self, name: str, now: datetime) -> bool:
        """Whether it is time to let what is held wait again; a clock that was set back makes it so."""
        last = self._released_at.get(name)
        return last is None or not last <= now < last + _RELEASED_EVERY

    def _deliver(
        self, channel: Channel, gate: Gate, notification: Notification, now: datetime, began: datetime
    ) -> bool:
        try:
            message = render(notification, now, late=self._terms.late)
        except Exception as fault:  # one that cannot be put into words must not end the process, and the others with it
            log.error("message cannot be put into words", id=notification.id, kind=notification.kind, exc_info=fault)
            metrics.NOTIFICATIONS_FAILED.labels(notification.route, "words").inc()
            why = f"cannot be put into words: {type(fault).__name__}"
            self._deliveries.give_up(notification, self._owner, why)
            return False
        if self._clock() - began > self._terms.look_after / 2:
            # We slept on it (a suspended machine, a stopped process): another sender may have taken it over by now.
            self._deliveries.again(notification, self._owner, now, "the sender slept")
            return False
        send = channel.edit if notification.kind == "edit" else channel.post
        answer = send(message, notification)
        if isinstance(answer, Refused) and answer.because == "payload" and message.blocks:
            log.error("message refused, sent as plain text", id=notification.id, code=answer.code)
            answer = send(message.plain(), notification)
        gate.used(now)
        return self._settle(channel, gate, notification, answer, now)

    def _settle(self, channel: Channel, gate: Gate, notification: Notification, answer: Answer, now: datetime) -> bool:
        if isinstance(answer, Sent):
            gate.answered()
            metrics.NOTIFICATIONS.labels(notification.route, notification.kind).inc()
            self._deliveries.sent(notification, self._owner, now, answer.place)
            log.info("message delivered", id=notification.id, kind=notification.kind, subject=notification.subject)
            return True
        metrics.NOTIFICATIONS_FAILED.labels(notification.route, answer.code).inc()
        if isinstance(answer, Unknown):
            self._broke_off(gate, notification, answer.code, now)
        else:
            self._refused(channel, gate, notification, answer, now)
        return False

    def _broke_off(self, gate: Gate, notification: Notification, code: str, now: datetime) -> None:
        log.warning("sending broke off", id=notification.id, kind=notification.kind, code=code)
        open_again = gate.failed(now, code)
        if notification.kind == "edit":  # the same change twice is the same as once
            self._deliveries.again(notification, self._owner, open_again, code)
            return
        self._deliveries.unknown(notification, self._owner, now + self._terms.look_after, code)

    def _refused(
        self, channel: Channel, gate: Gate, notification: Notification, answer: Refused, now: datetime
    ) -> None:
        because, code = answer.because, answer.code
        if because == "route":
            if gate.refuse(now, f"{code}: {next_step(code)}"):
                log.error("nobody is told: Slack refuses us", route=notification.route, code=code, do=next_step(code))
            self._deliveries.hold(notification, self._owner, f"{code}: {next_step(code)}", unknown=False)
            self._deliveries.hold_waiting(notification.route, f"{code}: {next_step(code)}")
            return
        if because in ("busy", "away"):
            pause = answer.retry_after
            at = gate.failed(now, code) if pause is None else gate.wait(now, pause)
            self._deliveries.again(notification, self._owner, at, code)
            log.warning("route waits", route=notification.route, code=code, until=at.isoformat())
            return
        gate.answered()
        if because == "gone" and notification.root is not None:
            link = channel.link(notification.root)
            self._deliveries.start_anew(notification, self._owner, now, link)
            log.warning("message is gone, a new one takes over", subject=notification.subject, code=code)
        elif because == "payload":
            self._deliveries.give_up(notification, self._owner, code)
            log.error("message given up", id=notification.id, code=code, see="botwatch outbox ls")
        else:
            pause = min(timedelta(seconds=2.0 ** min(notification.attempts, 9)), timedelta(minutes=5))
            self._deliveries.again(notification, self._owner, now + pause, code)
            log.error("message refused, tried again", id=notification.id, code=code, attempts=notification.attempts)

    def _look(self, channel: Channel, gate: Gate, notification: Notification, now: datetime) -> bool:
        """Look for a message that may be there, before it is posted again."""
        if notification.kind == "edit":
            self._deliveries.again(notification, self._owner, now, "sender died")
            return False
        try:
            place = channel.find(notification)
        except NoHistory as blind:
            self._decide_blindly(notification, blind.code, now)
            return False
        except LookFailed as failed:
            pause = failed.retry_after
            at = gate.failed(now, failed.code) if pause is None else gate.wait(now, pause)
            self._deliveries.unknown(notification, self._owner, at, failed.code)
            return False
        if place is None:
            self._deliveries.again(notification, self._owner, now, "it had not arrived")
            return False
        self._deliveries.sent(notification, self._owner, now, place)
        log.info("message had arrived", id=notification.id, subject=notification.subject)
        return True

    def _decide_blindly(self, notification: Notification, code: str, now: datetime) -> None:
        """We may not read the channel: a page is sent again and says so, anything else waits for a person."""
        why = f"it may be in the channel, which we may not read ({code})"
        log.warning("cannot look for a message", id=notification.id, code=code, do="give the app channels:history")
        if notification.tier in ("page", "pipeline"):
            self._deliveries.again(notification, self._owner, now, why, repeat=True)
        else:
            step = f"look, then botwatch outbox retry {notification.id} or botwatch outbox drop {notification.id}"
            self._deliveries.hold(notification, self._owner, f"{why}: {step}", unknown=True)
