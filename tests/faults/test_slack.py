"""Slack at its worst, over real HTTP: no message is lost, and none is there twice."""

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Engine
from structlog.testing import capture_logs

from monitor.alerting.slack import SlackChannel
from monitor.demo.slack_stand_in import (
    Fault,
    SlackStandIn,
    hangs,
    html,
    http_error,
    rate_limited,
    refused,
    reset,
)
from tests.factories_alerting import (
    MINUTE,
    HandClock,
    lines,
    make_alert,
    make_notice,
    make_sender,
    put,
    resolved,
    states,
)

POST = "chat.postMessage"
WAIT = timedelta(seconds=31)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def slack(clock: HandClock) -> Iterator[SlackStandIn]:
    with SlackStandIn(clock=clock.seconds) as stand_in:
        yield stand_in


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(reset(accepted=True), id="reset after it was accepted"),
        pytest.param(reset(accepted=False), id="reset before it was accepted"),
        pytest.param(http_error(500, accepted=True), id="500 though accepted"),
        pytest.param(http_error(502), id="502"),
        pytest.param(http_error(503), id="503"),
        pytest.param(html(accepted=True), id="a proxy's page though accepted"),
        pytest.param(html(), id="a proxy's page"),
        pytest.param(refused("internal_error", accepted=True), id="internal_error though accepted"),
        pytest.param(refused("fatal_error"), id="fatal_error"),
        pytest.param(Fault(accepted=True, body=b"[1, 2"), id="half an answer though accepted"),
        pytest.param(Fault(body=b"\xff\xfe"), id="bytes that are no text"),
    ],
)
def test_one_message_is_there_when_the_answer_was_lost(
    engine: Engine, slack: SlackStandIn, clock: HandClock, fault: Fault
) -> None:
    slack.inject(POST, fault)
    root = put(engine)
    sender = make_sender(engine, slack, clock)

    at_once = sender.deliver_due(clock.now)
    sender.deliver_due(clock.move(WAIT))

    assert at_once == 0
    [message] = slack.roots()
    assert message.outbox_id == root
    assert states(engine) == {root: "sent"}


def test_one_reply_is_in_the_thread_when_the_answer_was_lost(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    sender = make_sender(engine, slack, clock)
    put(engine)
    sender.deliver_due(clock.now)
    slack.inject(POST, reset(accepted=True))
    put(engine, kind="reply", payload=make_notice(kind="joined"))

    sender.deliver_due(clock.move(MINUTE))
    sender.deliver_due(clock.move(WAIT))

    [root] = slack.roots()
    assert len(slack.thread(root)) == 1


@pytest.mark.parametrize("accepted", [True, False], ids=["it had arrived", "it had not arrived"])
def test_one_message_is_there_after_a_time_out_although_history_shows_it_late(
    engine: Engine, slack: SlackStandIn, clock: HandClock, accepted: bool
) -> None:
    over = threading.Event()
    slack.workspace.history_lag_s = 5
    slack.inject(POST, hangs(over, accepted=accepted))
    put(engine)
    sender = make_sender(engine, slack, clock, timeout_s=1)

    sender.deliver_due(clock.now)
    over.set()
    sender.deliver_due(clock.move(timedelta(seconds=1)))
    sender.deliver_due(clock.move(WAIT))

    assert len(slack.roots()) == 1


def test_other_incidents_go_on_while_one_message_is_of_unknown_fate(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    slack.inject(POST, reset(accepted=True))
    lost, other = put(engine, subject="incident:1"), put(engine, subject="incident:2")
    sender = make_sender(engine, slack, clock)
    sender.deliver_due(clock.now)

    sender.deliver_due(clock.move(timedelta(seconds=2)))

    assert states(engine) == {lost: "sending", other: "sent"}


class Died(BaseException):
    """The process ends here."""


class Dying:
    """Passes calls on, and ends the process before or after the call that it was told of."""

    def __init__(self, inner: Any, fatal: str, *, after: bool) -> None:
        self._inner, self._fatal, self._after = inner, fatal, after

    def __getattr__(self, name: str) -> Any:
        real = getattr(self._inner, name)
        if name != self._fatal:
            return real

        def call(*arguments: Any, **named: Any) -> Any:
            if self._after:
                real(*arguments, **named)
            raise Died

        return call


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("step", ["release", "claim_unknown", "claim", "post", "sent"])
def test_exactly_one_message_is_there_wherever_a_sender_dies(
    engine: Engine, slack: SlackStandIn, clock: HandClock, step: str, after: bool
) -> None:
    root = put(engine)
    dying = make_sender(engine, slack, clock)
    if step == "post":
        dying._routes = {"slack": Dying(dying._routes["slack"], step, after=after)}
    else:
        dying._deliveries = Dying(dying._deliveries, step, after=after)

    with pytest.raises(Died):
        dying.deliver_due(clock.now)
    successor = make_sender(engine, slack, clock)
    successor.deliver_due(clock.now)
    successor.deliver_due(clock.move(WAIT))

    assert [message.outbox_id for message in slack.roots()] == [root]
    assert states(engine) == {root: "sent"}


@pytest.mark.parametrize("step", ["look", "settle"])
def test_exactly_one_message_is_there_when_the_successor_dies_too(
    engine: Engine, slack: SlackStandIn, clock: HandClock, step: str
) -> None:
    root = put(engine)
    first, second = make_sender(engine, slack, clock), make_sender(engine, slack, clock)
    first._routes = {"slack": Dying(first._routes["slack"], "post", after=True)}
    if step == "look":
        second._routes = {"slack": Dying(second._routes["slack"], "find", after=True)}
    else:
        second._deliveries = Dying(second._deliveries, "sent", after=False)

    for sender in (first, second):
        with pytest.raises(Died):
            sender.deliver_due(clock.now)
        clock.move(WAIT)
    make_sender(engine, slack, clock).deliver_due(clock.now)

    assert [message.outbox_id for message in slack.roots()] == [root]
    assert states(engine) == {root: "sent"}


KILLED = """
import os, signal, sys
from datetime import UTC, datetime
from monitor.alerting.sender import Sender
from monitor.alerting.slack import SlackChannel
from monitor.storage.delivery import OutboxDeliveries
from monitor.storage.engine import connect

url, base_url, token, when, moment = sys.argv[1:]

class Killed(SlackChannel):
    def post(self, message, notification):
        if when == "after":
            super().post(message, notification)
        os.kill(os.getpid(), signal.SIGKILL)

def now():
    return datetime.fromtimestamp(float(moment), UTC)

sender = Sender(OutboxDeliveries(connect(url)), {"slack": Killed(token, "C0BOTALERTS", base_url=base_url)}, now)
sender.deliver_due(now())
"""


@pytest.mark.parametrize("when", ["before", "after"])
def test_exactly_one_message_is_there_when_a_real_process_is_killed_around_the_post(
    database: str, engine: Engine, slack: SlackStandIn, clock: HandClock, when: str
) -> None:
    root = put(engine)

    died = subprocess.run(
        [sys.executable, "-c", KILLED, database, slack.base_url, slack.token, when, str(clock.seconds())],
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    left = states(engine)
    make_sender(engine, slack, clock).deliver_due(clock.move(WAIT))

    assert died.returncode == -signal.SIGKILL
    assert left == {root: "sending"}
    assert [message.outbox_id for message in slack.roots()] == [root]


def test_two_senders_never_post_the_same_message(engine: Engine, slack: SlackStandIn, clock: HandClock) -> None:
    written = {put(engine, subject=f"incident:{number}") for number in range(30)}
    start = threading.Barrier(3)

    def deliver() -> None:
        sender = make_sender(engine, slack, clock)
        start.wait()
        while set(states(engine).values()) != {"sent"}:
            sender.deliver_due(clock.now)

    threads = [threading.Thread(target=deliver) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)

    assert sorted(message.outbox_id or "" for message in slack.roots()) == sorted(written)
    assert len(slack.calls_of(POST)) == 30


def test_a_sender_that_slept_does_not_post_what_another_one_took_over(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    put(engine)
    sleeper, other = make_sender(engine, slack, clock), make_sender(engine, slack, clock)
    claim = sleeper._deliveries.claim

    def sleep_after_claim(*arguments: Any) -> Any:
        taken = claim(*arguments)
        if taken is not None:
            other.deliver_due(clock.move(WAIT))
        return taken

    sleeper._deliveries.claim = sleep_after_claim  # type: ignore[method-assign, assignment]
    sleeper.deliver_due(clock.now)

    assert len(slack.roots()) == 1


def test_a_message_that_waited_for_another_route_is_not_taken_over_while_it_is_sent(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    slack.workspace.rooms["C0OTHER"] = type(slack.workspace.rooms["C0BOTALERTS"])("C0OTHER", "other")
    put(engine)
    put(engine, subject="incident:9", route="other")
    successor = make_sender(
        engine, slack, clock, others={"other": SlackChannel(slack.token, "C0OTHER", base_url=slack.base_url)}
    )

    class Slow(SlackChannel):
        def post(self, *arguments: Any) -> Any:
            clock.move(timedelta(seconds=25))
            return super().post(*arguments)

    class Watched(SlackChannel):
        def post(self, *arguments: Any) -> Any:
            successor.deliver_due(clock.move(timedelta(seconds=10)))
            return super().post(*arguments)

    sender = make_sender(
        engine, slack, clock, others={"other": Watched(slack.token, "C0OTHER", base_url=slack.base_url)}
    )
    sender._routes = {**sender._routes, "slack": Slow(slack.token, "C0BOTALERTS", base_url=slack.base_url)}
    sender.deliver_due(clock.now)

    assert len(slack.workspace.rooms["C0OTHER"].messages) == 1


def test_a_message_that_cannot_be_put_into_words_is_given_up_and_the_others_are_sent(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    broken = put(engine, payload={"alerts": [7]})
    good = put(engine, subject="incident:9")

    make_sender(engine, slack, clock).deliver_due(clock.now)

    assert states(engine) == {broken: "dead", good: "sent"}


def test_a_busy_channel_is_left_alone_for_as_long_as_it_asks_and_the_other_one_goes_on(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    slack.workspace.rooms["C0OTHER"] = type(slack.workspace.rooms["C0BOTALERTS"])("C0OTHER", "other")
    slack.inject(POST, rate_limited(30))
    busy = [put(engine, subject=f"incident:{number}") for number in range(2)]
    other = put(engine, subject="incident:9", route="other")
    sender = make_sender(
        engine, slack, clock, others={"other": SlackChannel(slack.token, "C0OTHER", base_url=slack.base_url)}
    )

    sender.deliver_due(clock.now)
    sender.deliver_due(clock.move(timedelta(seconds=29)))
    meanwhile = states(engine)
    sender.deliver_due(clock.move(timedelta(seconds=2)))

    assert meanwhile == {busy[0]: "pending", busy[1]: "pending", other: "sent"}
    assert len(slack.roots()) == 2
    assert [call.arguments["channel"] for call in slack.calls_of(POST)].count("C0BOTALERTS") == 3


def test_only_the_final_state_is_posted_after_an_outage_and_it_says_how_late_it_is(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    sender = make_sender(engine, slack, clock)
    put(engine, subject="incident:1")
    sender.deliver_due(clock.now)
    slack.down = True
    for minute in range(43):
        if minute in (1, 10, 20):
            put(engine, clock.now, subject="incident:1", kind="edit", payload=make_notice(make_alert(rate=0.1)))
            put(engine, clock.now, subject="incident:1", kind="reply", payload=make_notice(kind="updated"))
        if minute == 2:
            put(engine, clock.now, subject="incident:2")
        if minute == 30:
            over = make_notice(resolved(make_alert()), kind="resolved")
            put(engine, clock.now, subject="incident:2", kind="edit", payload=over)
            put(engine, clock.now, subject="incident:2", kind="reply", payload=over)
        sender.deliver_due(clock.move(MINUTE))
    tried = len(slack.calls_of(POST))
    slack.down = False

    for _ in range(12):
        sender.deliver_due(clock.move(MINUTE))

    first, second = slack.roots()
    assert tried < 25  # no hot loop
    assert len(slack.thread(first)) == 1  # of three replies the last one
    assert "min late" in slack.thread(first)[0].text
    assert first.edits == 1
    assert "RESOLVED" in second.text
    assert "min late" in second.text
    assert slack.thread(second) == []


def test_a_new_message_takes_over_when_somebody_deleted_the_old_one(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    sender = make_sender(engine, slack, clock)
    put(engine)
    sender.deliver_due(clock.now)
    slack.workspace.delete("C0BOTALERTS", slack.roots()[0].ts)
    put(engine, kind="edit", payload=make_notice(make_alert(rate=0.05)))
    sender.deliver_due(clock.move(MINUTE))
    put(engine, kind="edit", payload=make_notice(make_alert(rate=0.06)))
    put(engine, kind="reply")

    sender.deliver_due(clock.move(MINUTE))

    [root] = slack.roots()
    assert "*6%*" in str(root.blocks)
    assert len(slack.thread(root)) == 1


def test_a_new_message_links_the_old_one_when_that_can_no_longer_be_changed(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    sender = make_sender(engine, slack, clock)
    put(engine)
    sender.deliver_due(clock.now)
    slack.inject("chat.update", refused("edit_window_closed"))
    put(engine, kind="edit")

    sender.deliver_due(clock.move(MINUTE))

    old, new = slack.roots()
    assert f"archives/C0BOTALERTS/p{old.ts.replace('.', '')}|the earlier message>" in str(new.blocks)


def _wrong_token(slack: SlackStandIn) -> Callable[[], None]:
    right, slack.token = slack.token, "xoxb-another"

    def mend() -> None:
        slack.token = right

    return mend


def _archived(slack: SlackStandIn) -> Callable[[], None]:
    room = slack.workspace.rooms["C0BOTALERTS"]
    room.is_archived = True

    def mend() -> None:
        room.is_archived = False

    return mend


def _not_there(slack: SlackStandIn) -> Callable[[], None]:
    room = slack.workspace.rooms.pop("C0BOTALERTS")

    def mend() -> None:
        slack.workspace.rooms["C0BOTALERTS"] = room

    return mend


@pytest.mark.parametrize(
    ("breaks", "code"),
    [
        pytest.param(_wrong_token, "invalid_auth", id="wrong token"),
        pytest.param(_archived, "is_archived", id="archived channel"),
        pytest.param(_not_there, "channel_not_found", id="no such channel"),
    ],
)
def test_messages_are_held_without_a_hot_loop_while_slack_refuses_us_and_sent_when_it_does_not(
    engine: Engine,
    slack: SlackStandIn,
    clock: HandClock,
    breaks: Callable[[SlackStandIn], Callable[[], None]],
    code: str,
) -> None:
    sender = make_sender(engine, slack, clock)
    mend = breaks(slack)
    for number in range(5):
        put(engine, subject=f"incident:{number}")

    with capture_logs() as logs:
        for _ in range(600):
            sender.deliver_due(clock.move(timedelta(seconds=1)))
    held, trouble = lines(engine), sender.troubles()
    mend()
    sender.deliver_due(clock.move(6 * MINUTE))

    assert {line.state for line in held} == {"held"}
    assert all(line.last_error and line.last_error.startswith(code) for line in held)
    assert trouble["slack"].startswith(code)
    assert "botwatch notify test" in trouble["slack"]
    assert [log["code"] for log in logs if log["log_level"] == "error"] == [code]  # said once
    assert len(slack.calls) <= 3 + 5
    assert len(slack.roots()) == 5
    assert sender.troubles() == {}


def test_a_closed_old_channel_does_not_hold_what_goes_to_the_new_one(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    slack.workspace.rooms["C0NEW"] = type(slack.workspace.rooms["C0BOTALERTS"])("C0NEW", "new")
    put(engine)
    make_sender(engine, slack, clock).deliver_due(clock.now)
    _archived(slack)
    put(engine, kind="edit")

    make_sender(engine, slack, clock, channel="C0NEW").deliver_due(clock.move(MINUTE))

    assert len(slack.roots("C0NEW")) == 1


def test_without_leave_to_read_the_channel_a_page_is_sent_again_and_says_so_and_a_ticket_waits_for_a_person(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    slack.workspace.scopes = frozenset({"chat:write"})
    sender = make_sender(engine, slack, clock)
    slack.inject(POST, reset(accepted=True))
    page = put(engine, subject="incident:1")
    sender.deliver_due(clock.now)
    sender.deliver_due(clock.move(WAIT))
    slack.inject(POST, reset(accepted=True))
    ticket = put(engine, subject="incident:2", tier="ticket", payload=make_notice(make_alert(tier="ticket")))

    for _ in range(4):
        sender.deliver_due(clock.move(WAIT))

    assert states(engine) == {page: "sent", ticket: "held"}
    assert [message.outbox_id for message in slack.roots()].count(page) == 2
    assert "(may be a repeat)" in slack.roots()[1].text
    assert [message.outbox_id for message in slack.roots()].count(ticket) == 1
    [held] = [line.last_error for line in lines(engine) if line.id == ticket]
    assert held is not None
    assert f"botwatch outbox drop {ticket}" in held


def test_a_message_is_sent_once_slack_can_be_reached_again(engine: Engine, clock: HandClock) -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    with SlackStandIn(clock=clock.seconds) as elsewhere:
        sender = make_sender(engine, elsewhere, clock)
        sender._routes = {"slack": SlackChannel(elsewhere.token, "C0BOTALERTS", base_url=f"http://127.0.0.1:{port}/")}
    root = put(engine)
    sender.deliver_due(clock.now)
    refused_at_first = states(engine)

    with SlackStandIn(clock=clock.seconds, port=port) as slack:
        sender._routes = {"slack": SlackChannel(slack.token, "C0BOTALERTS", base_url=slack.base_url)}
        sender.deliver_due(clock.move(timedelta(seconds=2)))

        assert refused_at_first == {root: "pending"}
        assert len(slack.roots()) == 1


def test_a_message_goes_as_plain_text_when_slack_takes_its_blocks_for_wrong(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    slack.inject(POST, refused("invalid_blocks"))
    put(engine)

    make_sender(engine, slack, clock).deliver_due(clock.now)

    [root] = slack.roots()
    assert root.blocks == []
    assert "toxic replies" in root.text


def test_a_code_that_we_do_not_know_is_tried_again_slowly(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    slack.inject(POST, *[refused("some_new_word")] * 3)
    put(engine)
    sender = make_sender(engine, slack, clock)

    for _ in range(20):
        sender.deliver_due(clock.move(timedelta(seconds=1)))

    assert len(slack.roots()) == 1
    assert len(slack.calls_of(POST)) == 4


def test_no_word_of_a_message_is_logged(engine: Engine, slack: SlackStandIn, clock: HandClock) -> None:
    secret = "zanzibar"
    example = {"reply": "r", "text": f"you {secret}", "score": 0.9, "spans": []}
    payload = make_notice(make_alert(facts={"examples": [example]}), words=secret)
    slack.inject(POST, refused("invalid_blocks"), refused("some_word"), http_error(500), reset(accepted=True))
    put(engine, payload=payload)
    sender = make_sender(engine, slack, clock)

    with capture_logs() as logs:
        for _ in range(6):
            sender.deliver_due(clock.move(WAIT))

    assert len(logs) > 3
    assert secret not in repr(logs)
    assert secret in str(slack.roots()[0].blocks)
