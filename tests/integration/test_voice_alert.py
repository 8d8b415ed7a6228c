"""What the alert of another way of writing shows, and how urgent it is; on a real database."""

import json
from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np
import pytest
from sqlalchemy import Connection, Engine, text

from detectors.meaning import MEANINGS
from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.storage.retention import Retention, drop_what_is_over
from tests.factories_windows import DAY, MONDAY, book
from tests.factories_windows import traffic as flagged_traffic
from tests.integration.test_baseline_command import Shell, shell  # noqa: F401  (a fixture)
from tests.integration.test_voice import EVERY, Told, alerts, booked, closed, traffic

HOUR = timedelta(hours=1)
CHANGE = MONDAY + 9 * DAY
USUAL = "We looked into it, and it will be with you by noon."
LONG = f"{USUAL} {USUAL} {USUAL} {USUAL}"
LISTED = "- rope\n- tape\n- wire"


def add_example(conn: Connection, number: int, at: datetime, said: str, version: str = "v1") -> None:
    """A reply that was kept to show how the bot writes."""
    shared = {"day": at.date(), "offset": 100_000 + number, "reply": f"r{number}", "at": at, "version": version}
    conn.execute(
        text(
            "INSERT INTO evidence VALUES (:day, 1, :offset, :reply, 'shop', 'prod', :version, :at, :messages, '{}', "
            "'example', :expires)"
        ),
        {
            **shared,
            "messages": json.dumps([{"role": "assistant", "content": said}]),
            "expires": MONDAY + 60 * DAY,
        },
    )
    conn.execute(
        text(
            'INSERT INTO score (day, source_id, "offset", reply, conversation, bot, env, model_version, '
            "prompt_version, ended_at, pi, band, flags) "
            "VALUES (:day, 1, :offset, :reply, :offset, 'shop', 'prod', :version, '', :at, 1, 0, '{}')"
        ),
        shared,
    )


def with_examples(engine: Engine) -> None:
    """A bot that writes less and in lists from the tenth day on, and what was kept of it."""
    booked(engine, traffic(10, voice_from=9))
    with engine.begin() as conn:
        add_example(conn, 1, CHANGE - 30 * HOUR, LONG)
        add_example(conn, 2, CHANGE - 20 * HOUR, USUAL)
        add_example(conn, 3, CHANGE - 10 * HOUR, "Yes.")
        add_example(conn, 4, CHANGE + HOUR, LONG)
        add_example(conn, 5, CHANGE + 2 * HOUR, LISTED)
        add_example(conn, 6, CHANGE + 2 * HOUR, LISTED, version="v2")


def test_the_alert_shows_a_typical_reply_of_before_and_one_of_since(engine: Engine) -> None:
    with_examples(engine)

    closed(engine)

    [alert] = alerts(engine)
    shown = [(each["when"], each["reply"], each["text"]) for each in alert.facts["examples"]]
    assert shown == [("before", "r2", USUAL), ("since", "r5", LISTED)]


def test_both_replies_are_shown_in_the_terminal(engine: Engine, shell: Shell) -> None:  # noqa: F811
    with_examples(engine)
    closed(engine)
    [alert] = alerts(engine)

    said = shell.text("alerts", "show", str(alert.id))

    assert f"before       {USUAL}" in said
    assert "since        - rope ⏎ - tape ⏎ - wire" in said


def test_text_of_an_alert_goes_with_its_evidence_also_one_of_the_two(engine: Engine) -> None:
    with_examples(engine)
    closed(engine)

    with engine.begin() as conn:
        conn.execute(text("UPDATE evidence SET expires_at = :now WHERE reply = 'r2'"), {"now": CHANGE})
        drop_what_is_over(conn, Retention(), DAY, CHANGE + DAY)
        [one] = conn.execute(text("SELECT facts -> 'examples' FROM alert WHERE metric = 'voice'")).scalars()
        drop_what_is_over(conn, Retention(examples=False), DAY, CHANGE + DAY)
        [none] = conn.execute(text("SELECT facts -> 'examples' FROM alert WHERE metric = 'voice'")).scalars()

    assert [each["reply"] for each in one] == ["r5"]
    assert none == []


def test_text_of_a_message_goes_with_its_evidence_also_one_of_the_two(engine: Engine) -> None:
    with_examples(engine)
    closed(engine)
    told = text("SELECT jsonb_path_query_array(payload, '$.alerts[*].facts.examples[*].reply') FROM outbox LIMIT 1")

    with engine.begin() as conn:
        both = conn.execute(told).scalar_one()
        conn.execute(text("UPDATE evidence SET expires_at = :now WHERE reply = 'r2'"), {"now": CHANGE})
        drop_what_is_over(conn, Retention(), DAY, CHANGE + DAY)
        one = conn.execute(told).scalar_one()

    assert (both, one) == (["r2", "r5"], ["r5"])


def test_examples_are_thinned_to_three_a_week_but_for_those_of_now_and_those_that_an_alert_shows(
    engine: Engine,
) -> None:
    with_examples(engine)
    closed(engine)
    with engine.begin() as conn:
        for hour in range(48):
            add_example(conn, 10 + hour, MONDAY + 14 * DAY + hour * HOUR, USUAL)
        conn.execute(text("UPDATE watched_bot SET closed_until = :at"), {"at": MONDAY + 17 * DAY})

        drop_what_is_over(conn, Retention(), DAY, MONDAY + 17 * DAY)
        left = conn.execute(text("SELECT reply, ended_at FROM evidence WHERE model_version = 'v1'")).all()

    recent = [each for each in left if each.ended_at >= MONDAY + 15 * DAY]
    before = [each for each in left if MONDAY + 14 * DAY <= each.ended_at < MONDAY + 15 * DAY]
    assert len(recent) == 24
    assert len(before) <= 3
    assert {"r2", "r5"} <= {each.reply for each in left}


def saying_other(told: Told, since: float) -> Told:
    """The same replies with what they say, which is something else from a day on."""
    rng = np.random.default_rng(7)
    meaning = rng.normal(0, 1, (len(told.moments), 2, MEANINGS))
    meaning[[at >= MONDAY + since * DAY for at in told.moments], 0, :4] += 1.5
    style = told.features.reshape(len(told.moments), 2, -1)
    return Told(told.moments, np.concatenate([style, meaning], axis=2).reshape(len(told.moments), -1))


def test_a_bot_that_says_other_things_in_the_same_way_is_told_of_and_shown_in_words(
    engine: Engine,
    shell: Shell,  # noqa: F811
) -> None:
    booked(engine, saying_other(traffic(9.7), 9), detector="voice@a1b2-c3d4")

    closed(engine)

    [alert] = alerts(engine)
    [page] = shell.json("baseline", "show", "shop", "--metric", "voice")
    assert abs(alert.change_at - CHANGE) <= 2 * HOUR
    assert alert.facts["moved"][-1] == "what they say is different"
    assert (page["meaning"], page["detector"]) == (True, "voice@a1b2-c3d4")
    assert "and what they say, as encoder c3d4 reads it" in shell.text("baseline", "show", "shop", "--metric", "voice")


def test_another_encoder_begins_another_voice_that_is_silent_until_it_is_learnt(engine: Engine) -> None:
    told = saying_other(traffic(18), 9)
    at = int(9 * DAY / EVERY)
    source = booked(engine, Told(told.moments[:at], told.features[:at]), detector="voice@a1b2-c3d4")

    booked(engine, Told(told.moments[at:], told.features[at:]), source=source, first=at, detector="voice@a1b2-e5f6")
    closed(engine)

    with engine.connect() as conn:
        query = "SELECT features, start, frozen_at FROM voice_baseline ORDER BY start"
        found = [tuple(row) for row in conn.execute(text(query))]
    assert alerts(engine) == []
    assert found == [
        ("voice@a1b2-c3d4", MONDAY, MONDAY + 7 * DAY),
        ("voice@a1b2-e5f6", CHANGE, CHANGE + 7 * DAY),
    ]


def tiers(engine: Engine) -> dict[str, str]:
    with engine.connect() as conn:
        found = conn.execute(text("SELECT metric, tier FROM alert WHERE direction IN ('up', 'changed')")).all()
    return {row.metric: row.tier for row in found}


@pytest.mark.parametrize(
    ("worse_from", "tier"),
    [
        pytest.param(CHANGE, "page", id="toxicity joins"),
        pytest.param(CHANGE - 6 * HOUR, "page", id="toxicity first"),
        pytest.param(MONDAY + 11 * DAY, "ticket", id="toxicity stays as it is"),
    ],
)
def test_another_way_of_writing_is_a_page_where_a_safety_stream_moves_too_and_the_incident_has_one_message(
    engine: Engine, worse_from: datetime, tier: str
) -> None:
    booked(engine, traffic(10, voice_from=9))
    with engine.begin() as conn:
        book(conn, flagged_traffic(10, worse_from=worse_from))

    closed(engine)

    with engine.connect() as conn:
        [incidents] = conn.execute(text("SELECT count(*) FROM incident")).scalars()
        [roots] = conn.execute(text("SELECT count(*) FROM outbox WHERE kind = 'root'")).scalars()
    assert tiers(engine)["voice"] == tier
    assert (incidents, roots) == (1, 1)


@pytest.mark.parametrize(
    ("worse_from", "broadcast"),
    [
        pytest.param(CHANGE + 12 * HOUR, ["toxicity"], id="a ticket becomes a page"),
        pytest.param(CHANGE - 6 * HOUR, [], id="it was a page from the first message on"),
    ],
)
def test_the_reply_by_which_an_incident_becomes_a_page_is_told_once_in_the_channel(
    engine: Engine, worse_from: datetime, broadcast: list[str]
) -> None:
    booked(engine, traffic(10, voice_from=9))
    with engine.begin() as conn:
        book(conn, flagged_traffic(10, worse_from=worse_from))

    closed(engine)

    with engine.connect() as conn:
        query = """
            SELECT a.metric FROM outbox AS o JOIN alert AS a ON a.id = (o.payload #>> '{event,alert_id}')::bigint
            WHERE o.kind = 'reply' AND o.payload -> 'event' ? 'is_first_page'
        """
        assert conn.execute(text(query)).scalars().all() == broadcast


def test_a_page_that_late_replies_take_back_leaves_a_ticket(engine: Engine) -> None:
    booked(engine, traffic(10, voice_from=9))
    with engine.begin() as conn:
        book(conn, flagged_traffic(10, worse_from=CHANGE))
    closed(engine)
    before = tiers(engine)

    with engine.begin() as conn:
        book(conn, [replace(each, n=20 * each.n, units=0) for each in flagged_traffic(1, start=CHANGE)])
    Control(engine, Rules(post_at_once=True)).drain(lambda: MONDAY + 40 * DAY)

    assert before == {"toxicity": "page", "voice": "page"}
    with engine.connect() as conn:
        [outcome] = conn.execute(
            text("SELECT outcome FROM alert WHERE metric = 'toxicity' AND direction = 'up'")
        ).scalars()
    assert outcome == "amended"
    assert tiers(engine)["voice"] == "ticket"


def test_the_page_says_why_in_the_terminal(engine: Engine, shell: Shell) -> None:  # noqa: F811
    booked(engine, traffic(10, voice_from=9))
    with engine.begin() as conn:
        book(conn, flagged_traffic(10, worse_from=CHANGE))
    closed(engine)
    [alert] = alerts(engine)

    said = shell.text("alerts", "show", str(alert.id))

    assert f"more than its style changed: see the other alerts of incident {alert.incident_id}" in said


def test_a_version_that_is_long_gone_is_forgotten_and_one_that_is_heard_is_not(engine: Engine) -> None:
    booked(engine, traffic(8.5), version="v1")
    booked(engine, traffic(9, seed=1), version="v2")
    closed(engine)
    late = MONDAY + 7.3 * DAY + 90 * DAY
    with engine.begin() as conn:
        conn.execute(text("UPDATE voice_hour SET hour = hour + interval '90 days' WHERE baseline_id = 2"))
        conn.execute(text("UPDATE voice_state SET until = until + interval '90 days' WHERE baseline_id = 2"))
        conn.execute(text("UPDATE watched_bot SET closed_until = :at"), {"at": late + 2 * DAY})

        soon = drop_what_is_over(conn, Retention(), DAY, late)
        gone = drop_what_is_over(conn, Retention(scores=DAY), DAY, late + 2 * DAY)
        left = conn.execute(text("SELECT id FROM voice_baseline")).scalars().all()
        states = conn.execute(text("SELECT DISTINCT baseline_id FROM voice_state")).scalars().all()

    assert (soon["voice_baseline"], gone["voice_baseline"]) == (0, 1)
    assert left == states == [2]
