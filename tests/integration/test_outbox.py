"""The outbox on a real Postgres and over real HTTP: order, one message an incident, edits and threads."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

import pytest
from sqlalchemy import Engine, insert, select
from structlog.testing import capture_logs

from monitor.alerting.slack import SlackChannel
from monitor.demo.slack_stand_in import SlackStandIn, reset
from monitor.domain.notification import DeliveryTerms
from monitor.storage.engine import connect
from monitor.storage.outbox import drop, enqueue, listed, oldest_waiting, prune, retry
from monitor.storage.tables import alert, incident
from tests.factories import NOON
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


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def slack(clock: HandClock) -> Iterator[SlackStandIn]:
    with SlackStandIn(clock=clock.seconds) as stand_in:
        yield stand_in


def test_a_message_is_not_there_when_its_change_is_rolled_back(engine: Engine) -> None:
    with engine.connect() as connection:
        enqueue(connection, subject="incident:1", kind="root", tier="page", payload={}, incident_id=None, now=NOON)

        connection.rollback()

    assert lines(engine) == []


def test_an_incident_is_one_message_edited_in_place_with_a_thread(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    sender = make_sender(engine, slack, clock)
    put(engine)
    sender.deliver_due(clock.now)
    over = make_notice(resolved(make_alert()), kind="resolved")
    put(engine, kind="edit", payload=over)
    put(engine, kind="reply", payload=over)

    sender.deliver_due(clock.move(MINUTE))

    [root] = slack.roots()
    assert root.edits == 1
    assert "back to usual" in root.blocks[0]["text"]["text"]
    [reply] = slack.thread(root)
    assert "All clear" in reply.blocks[0]["text"]["text"]
    assert {line.state for line in lines(engine)} == {"sent"}


def test_only_the_newest_edit_is_sent(engine: Engine, slack: SlackStandIn, clock: HandClock) -> None:
    sender = make_sender(engine, slack, clock)
    put(engine)
    sender.deliver_due(clock.now)
    for rate in (0.04, 0.05, 0.06):
        put(engine, kind="edit", payload=make_notice(make_alert(rate=rate)))

    sender.deliver_due(clock.move(MINUTE))

    assert len(slack.calls_of("chat.update")) == 1
    assert "*6%*" in slack.roots()[0].blocks[1]["text"]["text"]
    assert [line.state for line in lines(engine) if line.kind == "edit"].count("superseded") == 2


def test_a_message_changes_at_most_every_half_minute(engine: Engine, slack: SlackStandIn, clock: HandClock) -> None:
    sender = make_sender(engine, slack, clock, terms=DeliveryTerms())
    put(engine)
    sender.deliver_due(clock.now)
    put(engine, kind="edit")

    too_soon = sender.deliver_due(clock.move(timedelta(seconds=29)))
    in_time = sender.deliver_due(clock.move(timedelta(seconds=1)))

    assert (too_soon, in_time) == (0, 1)


def test_changes_and_replies_wait_while_nobody_knows_whether_their_message_is_there(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    slack.inject("chat.postMessage", reset(accepted=True))
    put(engine)
    sender = make_sender(engine, slack, clock)
    sender.deliver_due(clock.now)
    put(engine, kind="edit")
    put(engine, kind="reply")

    delivered = sender.deliver_due(clock.move(timedelta(seconds=20)))

    assert delivered == 0
    assert len(slack.calls) == 1


def test_a_change_of_a_message_that_was_never_written_becomes_the_message(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    put(engine, kind="edit")
    put(engine, kind="reply")

    make_sender(engine, slack, clock).deliver_due(clock.now)

    assert len(slack.roots()) == 1


def test_pages_go_before_tickets_and_severe_ones_before_all(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    ticket = make_notice(make_alert(bot="ticket", tier="ticket"))
    severe = make_notice(make_alert(bot="severe", metric="toxicity.severe"))
    put(engine, subject="incident:1", tier="ticket", payload=ticket)
    put(engine, subject="incident:2", payload=make_notice(make_alert(bot="page")))
    put(engine, subject="incident:3", payload=severe)

    make_sender(engine, slack, clock).deliver_due(clock.now)

    bots = [root.blocks[0]["text"]["text"].split()[1] for root in slack.roots()]
    assert bots == ["severe", "page", "ticket"]


def test_a_ticket_that_waits_becomes_a_page_when_a_page_joins_it(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    ticket = make_notice(make_alert(bot="joined", tier="ticket"))
    put(engine, subject="incident:1", tier="ticket", payload=make_notice(make_alert(bot="first", tier="ticket")))
    put(engine, subject="incident:2", tier="ticket", payload=ticket)
    put(engine, subject="incident:2", kind="edit", payload=make_notice(make_alert(bot="joined"), kind="joined"))

    make_sender(engine, slack, clock).deliver_due(clock.now)

    bots = [root.blocks[0]["text"]["text"].split()[1] for root in slack.roots()]
    assert bots == ["joined", "first"]


def test_at_most_one_post_in_its_time_and_no_message_is_lost(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    for number in range(40):
        put(engine, subject=f"incident:{number}")
    sender = make_sender(engine, slack, clock, posts_per_s=0.8)

    while sender.deliver_due(clock.now) or len(slack.roots()) < 40:
        clock.move(timedelta(seconds=0.25))

    times = [call.at for call in slack.calls_of("chat.postMessage")]
    assert len(times) == 40
    assert min(later - earlier for earlier, later in pairwise(times)) >= 1.25


def test_people_are_told_when_a_new_message_was_sent_and_not_by_an_edit(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    first, second = _alert_row(engine, "a"), _alert_row(engine, "b")
    sender = make_sender(engine, slack, clock)
    put(engine, payload=make_notice(make_alert(id=first)))
    sender.deliver_due(clock.now)
    put(engine, kind="edit", payload=make_notice(make_alert(id=first), make_alert(id=second)))
    sender.deliver_due(clock.move(MINUTE))

    assert _told_at(engine) == {first: NOON, second: None}

    put(engine, kind="reply", payload=make_notice(make_alert(id=first), make_alert(id=second), kind="joined"))
    sender.deliver_due(clock.move(MINUTE))

    assert _told_at(engine) == {first: NOON, second: NOON + 2 * MINUTE}


def test_without_a_token_messages_are_held_with_a_reason_and_the_open_ones_are_posted_once_there_is_one(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    without = make_sender(engine, slack, clock, others={"slack": None})
    put(engine, subject="incident:1")
    put(engine, subject="incident:2")
    over = make_notice(resolved(make_alert()), kind="resolved")
    put(engine, subject="incident:2", kind="edit", payload=over)
    put(engine, subject="incident:2", kind="reply", payload=over)
    without.deliver_due(clock.now)
    held = lines(engine)

    make_sender(engine, slack, clock).deliver_due(clock.move(timedelta(days=2)))

    assert {line.state for line in held} == {"held"}
    assert {line.last_error for line in held} == {"nobody is told: set slack.token and slack.channel"}
    [root] = slack.roots()  # the incident that is over since two days is not told any more
    assert root.text.startswith("This message is 2 d late")
    assert without.troubles() == {"slack": "nobody is told: set slack.token and slack.channel"}


def test_what_a_sender_without_a_token_holds_is_sent_by_the_one_that_has_one(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    sender, without = make_sender(engine, slack, clock), make_sender(engine, slack, clock, others={"slack": None})
    sender.deliver_due(clock.now)
    page = put(engine)
    without.deliver_due(clock.now)
    held = states(engine)

    sender.deliver_due(clock.move(timedelta(seconds=29)))
    too_soon = states(engine)
    sender.deliver_due(clock.move(timedelta(seconds=1)))

    assert held == too_soon == {page: "held"}
    assert states(engine) == {page: "sent"}
    assert len(slack.roots()) == 1


def test_news_of_an_incident_whose_message_was_given_up_become_a_message_that_no_retry_doubles(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    sender = make_sender(engine, slack, clock)
    broken = put(engine, payload={"alerts": [7]})
    sender.deliver_due(clock.now)
    given_up = states(engine)

    put(engine, kind="edit", payload=make_notice(make_alert(rate=0.05)))
    put(engine, kind="reply")
    with engine.begin() as connection:
        is_retried = retry(connection, broken, clock.now)
    sender.deliver_due(clock.move(MINUTE))
    put(engine, kind="edit", payload=make_notice(make_alert(rate=0.06)))
    sender.deliver_due(clock.move(MINUTE))

    assert given_up == {broken: "dead"}
    assert not is_retried
    [root] = slack.roots()
    assert "*6%*" in str(root.blocks)
    assert {line.state for line in lines(engine)} == {"superseded", "sent"}


def test_news_of_a_message_that_was_given_up_and_retried_stay_changes_of_it(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    broken = put(engine, payload={"alerts": [7]})
    make_sender(engine, slack, clock).deliver_due(clock.now)
    with engine.begin() as connection:
        retry(connection, broken, clock.now)

    put(engine, kind="edit", payload=make_notice(make_alert(rate=0.05)))
    make_sender(engine, slack, clock).deliver_due(clock.move(MINUTE))

    [root] = slack.roots()
    assert "*5%*" in str(root.blocks)


def test_a_report_is_revised_in_its_message(engine: Engine, slack: SlackStandIn, clock: HandClock) -> None:
    report = {"week": "2026-W47", "title": "Week 47", "verdict": "All steady.", "bots": []}
    sender = make_sender(
        engine, slack, clock, others={"slack-report": SlackChannel(slack.token, "bot-alerts", base_url=slack.base_url)}
    )
    put(engine, kind="report", subject="report:2026-W47", tier="digest", payload={"report": report})
    sender.deliver_due(clock.now)
    revised = {**report, "verdict": "One worse.", "why_revised": "late replies"}
    put(engine, kind="edit", subject="report:2026-W47", tier="digest", payload={"report": revised})

    sender.deliver_due(clock.move(MINUTE))

    [root] = slack.roots()
    assert "One worse" in root.text
    assert "late replies" in str(root.blocks)


def test_a_dropped_message_takes_its_followers_with_it_and_later_ones_too(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    root = put(engine)
    edit = put(engine, kind="edit")
    with engine.begin() as connection:
        dropped = drop(connection, root)

    late = put(engine, kind="reply")

    assert dropped
    assert states(engine) == {root: "dead", edit: "superseded", late: "superseded"}
    assert make_sender(engine, slack, clock).deliver_due(clock.now) == 0


def test_a_given_up_message_is_sent_when_somebody_retries_it(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    root = put(engine)
    with engine.begin() as connection:
        drop(connection, root)
        found, missing = retry(connection, root, clock.now), retry(connection, "no such id", clock.now)

    make_sender(engine, slack, clock).deliver_due(clock.now)

    assert (found, missing) == (True, False)
    assert states(engine) == {root: "sent"}


def test_the_listing_is_complete_newest_first_and_filtered_by_state(engine: Engine) -> None:
    old, new = put(engine, NOON, subject="incident:1"), put(engine, NOON + MINUTE, subject="incident:2")
    with engine.begin() as connection:
        drop(connection, old)

        everything = [line.id for line in listed(connection)]
        dead = [line.id for line in listed(connection, states=("dead",))]
        oldest = oldest_waiting(connection)

    assert everything == [new, old]
    assert dead == [old]
    assert oldest == NOON + MINUTE


def test_old_messages_are_deleted_but_not_those_that_wait_or_belong_to_an_open_incident(engine: Engine) -> None:
    _alert_row(engine, "a")
    with engine.begin() as connection:
        [open_incident] = connection.execute(select(incident.c.id)).scalars()
        kept = [
            enqueue(connection, subject=subject, kind="root", tier="page", payload={}, incident_id=number, now=NOON)
            for subject, number in (("incident:1", open_incident), ("incident:2", None), ("incident:3", None))
        ]
        for identity in (kept[0], kept[2]):
            drop(connection, identity)

        deleted = prune(connection, NOON + MINUTE), prune(connection, NOON)

    assert deleted == (1, 0)
    assert set(states(engine)) == {kept[0], kept[1]}


def test_the_sender_delivers_until_it_is_stopped_and_says_once_when_nobody_is_told(
    engine: Engine, slack: SlackStandIn, clock: HandClock
) -> None:
    put(engine)
    stop, arrived = threading.Event(), threading.Event()
    slack.on_call = lambda _: arrived.set()
    sender = make_sender(engine, slack, clock, others={"mute": None})

    with capture_logs() as logs:
        thread = threading.Thread(target=sender.run, args=(stop,))
        thread.start()
        delivered = arrived.wait(timeout=20)
        stop.set()
        thread.join(timeout=20)

    assert delivered
    assert not thread.is_alive()
    assert [log["event"] for log in logs if log["log_level"] == "warning"] == [
        "nobody is told: set slack.token and slack.channel"
    ]


def test_the_sender_goes_on_trying_while_the_database_is_away(slack: SlackStandIn, clock: HandClock) -> None:
    nowhere = connect("postgresql://nobody@127.0.0.1:1/none")
    stop, tried = threading.Event(), threading.Event()
    sender = make_sender(nowhere, slack, clock)

    with capture_logs() as logs:
        thread = threading.Thread(target=sender.run, args=(stop,))
        thread.start()
        while thread.is_alive() and not logs:
            tried.wait(timeout=0.01)
        alive = thread.is_alive()
        stop.set()
        thread.join(timeout=20)
    nowhere.dispose()

    assert alive
    assert [log["event"] for log in logs] == ["outbox cannot be read"]


def _alert_row(engine: Engine, fingerprint: str) -> int:
    with engine.begin() as connection:
        made = connection.execute(
            insert(incident).values(bot=fingerprint, env="prod", state="open", opened_at=NOON).returning(incident.c.id)
        ).scalar_one()
        return int(
            connection.execute(
                insert(alert)
                .values(
                    fingerprint=fingerprint,
                    incident_id=made,
                    tier="page",
                    state="firing",
                    opened_slice=NOON,
                    opened_at=NOON,
                )
                .returning(alert.c.id)
            ).scalar_one()
        )


def _told_at(engine: Engine) -> dict[int, object]:
    with engine.begin() as connection:
        return {row.id: row.told_at for row in connection.execute(select(alert.c.id, alert.c.told_at))}
