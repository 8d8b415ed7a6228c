"""What people are told: one root message an incident, then edits and replies; nothing of what is over long ago."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from sqlalchemy import Engine, text

from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.domain.window import SLICE
from tests.factories_scores import add_form
from tests.factories_windows import DAY, MONDAY, Booking, add_bot, add_file, add_topic, book, report, traffic

HOUR = timedelta(hours=1)
AT_ONCE = Rules(post_at_once=True)
CHANGE = MONDAY + 3 * DAY


def rows(engine: Engine, query: str, **values: object) -> list[Any]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query), values)]


def messages(engine: Engine) -> list[tuple[str, str]]:
    """Kind and event of each message, roots first, in the order in which they were written."""
    query = "SELECT kind, payload->'event'->>'kind', revision FROM outbox ORDER BY kind <> 'root', revision, kind"
    return [(kind, event) for kind, event, _ in rows(engine, query)]


def payload(engine: Engine, kind: str) -> Any:
    query = "SELECT payload FROM outbox WHERE kind = :kind ORDER BY revision DESC LIMIT 1"
    return rows(engine, query, kind=kind)[0][0]


def file_of(engine: Engine, bookings: Sequence[Booking]) -> int:
    with engine.begin() as conn:
        source = add_file(conn)
        add_bot(conn, [source])
        book(conn, bookings)
    return source


def topic_of(engine: Engine, bookings: Sequence[Booking]) -> int:
    with engine.begin() as conn:
        [source] = add_topic(conn)
        add_bot(conn, [source])
        book(conn, bookings)
    return source


def replay(engine: Engine, rules: Rules = AT_ONCE) -> None:
    Control(engine, rules).drain(lambda: MONDAY)


def test_an_incident_has_one_root_message_with_the_figures_of_the_alarm(engine: Engine) -> None:
    file_of(engine, traffic(3.3, worse_from=CHANGE))

    replay(engine)

    told = payload(engine, "root")
    [alert] = told["alerts"]
    assert [kind for kind, _ in messages(engine)].count("root") == 1
    assert told["event"]["kind"] == "opened"
    assert told["event"]["alert_id"] == alert["id"]
    assert (told["incident"]["bot"], told["incident"]["state"]) == ("shop", "open")
    assert (alert["metric"], alert["direction"], alert["tier"], alert["state"]) == ("toxicity", "up", "page", "firing")
    assert alert["rate"] > 5 * alert["usual"]
    facts = alert["facts"]
    assert facts["low"] < alert["rate"] < facts["high"]
    assert 0 < facts["expected"] < facts["flagged"] <= facts["n"]
    assert facts["usual_n"] > facts["n"]
    assert (facts["promise"], facts["versions"], facts["sampled"]) == (1.0, ["v1"], 1.0)


def test_a_second_metric_joins_the_open_incident_by_an_edit_and_a_reply(engine: Engine) -> None:
    file_of(
        engine,
        [
            *traffic(3.5, worse_from=CHANGE),
            *traffic(3.5, worse_from=CHANGE + 4 * HOUR, metric="generalisation", seed=2),
        ],
    )

    replay(engine)

    assert rows(engine, "SELECT count(*) FROM incident") == [(1,)]
    assert messages(engine)[:3] == [("root", "opened"), ("edit", "joined"), ("reply", "joined")]
    assert [alert["metric"] for alert in payload(engine, "root")["alerts"]] == ["toxicity"]
    assert [alert["metric"] for alert in payload(engine, "edit")["alerts"]] == ["toxicity", "generalisation"]


def test_an_alert_that_recovered_is_told_by_an_edit_and_a_reply_and_ends_its_incident(engine: Engine) -> None:
    file_of(engine, traffic(5, worse_from=CHANGE, worse_until=CHANGE + 4 * HOUR))

    replay(engine)

    [(state, outcome, resolved_at)] = rows(
        engine, "SELECT state, outcome, resolved_at FROM alert WHERE direction = 'up'"
    )
    assert (state, outcome) == ("resolved", "recovered")
    assert CHANGE + 4 * HOUR < resolved_at < CHANGE + 24 * HOUR
    assert rows(engine, "SELECT state, resolved_at FROM incident") == [("resolved", resolved_at)]
    assert messages(engine)[0] == ("root", "opened")
    assert [kind for kind, event in messages(engine) if event == "resolved"] == ["edit", "reply"]
    assert payload(engine, "reply")["incident"]["state"] == "resolved"
    kinds = [kind for (kind,) in rows(engine, "SELECT kind FROM incident_event ORDER BY id")]
    assert (kinds[0], kinds[-1]) == ("opened", "resolved")


def test_a_new_alarm_after_the_end_is_a_new_incident_with_a_root_of_its_own(engine: Engine) -> None:
    first = traffic(5, worse_from=CHANGE, worse_until=CHANGE + 4 * HOUR)
    file_of(engine, [*first, *traffic(1, start=MONDAY + 5 * DAY, rate=0.08, seed=4)])

    replay(engine)

    assert rows(engine, "SELECT state FROM incident ORDER BY id") == [("resolved",), ("open",)]
    assert [kind for kind, _ in messages(engine)].count("root") == 2


def live(engine: Engine, source: int, now: datetime, *, newest: datetime | None = None) -> None:
    """The topic is read up to `newest`, and control looks at it."""
    with engine.begin() as conn:
        report(conn, source, newest=newest or now, now=now)
    Control(engine, Rules()).tick(now)


def test_an_alert_that_gets_much_worse_is_told_again_after_half_an_hour_and_not_before(engine: Engine) -> None:
    slow = [*traffic(3), *traffic(0.25, start=CHANGE, rate=0.03, seed=3)]
    worse = traffic(0.25, start=CHANGE + 6 * HOUR, rate=0.3, seed=5)
    source = topic_of(engine, slow)
    live(engine, source, CHANGE + 6 * HOUR)
    before = messages(engine)

    told = []
    for begin in range(0, len(worse), 2):
        with engine.begin() as conn:
            book(conn, worse[begin : begin + 2])
        live(engine, source, worse[begin].slice + 3 * SLICE)
        told.append(len(messages(engine)))

    events = rows(engine, "SELECT at FROM incident_event WHERE kind = 'updated' ORDER BY at")
    gaps = [later - earlier for (earlier,), (later,) in pairwise(events)]
    assert before == [("root", "opened")]
    assert [kind for kind, event in messages(engine) if event == "updated"].count("reply") == len(events) >= 2
    assert min(gaps) >= timedelta(minutes=30)


def test_what_fired_and_ended_far_behind_the_wall_clock_is_for_the_digest_only(engine: Engine) -> None:
    source = topic_of(engine, traffic(5, worse_from=CHANGE, worse_until=CHANGE + 4 * HOUR))

    live(engine, source, MONDAY + 20 * DAY, newest=MONDAY + 5 * DAY)
    live(engine, source, MONDAY + 20 * DAY + HOUR)

    assert rows(engine, "SELECT state, told IS NULL FROM alert WHERE direction = 'up'") == [("resolved", True)]
    assert messages(engine) == []


def test_what_still_fires_is_told_once_its_topic_has_caught_up(engine: Engine) -> None:
    source = topic_of(engine, traffic(3.5, worse_from=CHANGE))
    now = CHANGE + 15 * HOUR

    live(engine, source, now, newest=CHANGE + 12 * HOUR)
    while_behind = messages(engine)
    live(engine, source, now + timedelta(minutes=1), newest=now)
    live(engine, source, now + timedelta(minutes=2), newest=now)

    assert rows(engine, "SELECT state FROM alert") == [("firing",)]
    assert while_behind == []
    assert messages(engine) == [("root", "opened")]


def test_replay_tells_everything_at_once_however_old(engine: Engine) -> None:
    file_of(engine, traffic(5, worse_from=CHANGE, worse_until=CHANGE + 4 * HOUR))

    Control(engine, Rules(post_at_once=True)).drain(lambda: MONDAY + 400 * DAY)

    events = [event for _, event in messages(engine)]
    assert (events[0], events[-1]) == ("opened", "resolved")


def test_an_alert_names_the_version_that_came_before_the_change_and_shows_masked_examples(engine: Engine) -> None:
    live_from = CHANGE - timedelta(minutes=10)
    normal = [each for each in traffic(3.3, worse_from=CHANGE) if each.slice < live_from]
    new = [each for each in traffic(3.3, worse_from=CHANGE, version="v2") if each.slice >= live_from]
    source = file_of(engine, [*normal, *new])
    with engine.begin() as conn:
        for number, score in enumerate((0.7, 0.99, 0.8, 0.9)):
            add_evidence(conn, source, number, CHANGE + timedelta(minutes=number), score)
        add_evidence(conn, source, 9, CHANGE - DAY, 1.0)

    replay(engine)

    facts = payload(engine, "root")["alerts"][0]["facts"]
    assert facts["deploy"] == {
        "kind": "model",
        "value": "v2",
        "previous": "v1",
        "first_slice": live_from.isoformat(),
    }
    assert facts["versions"] == ["v2"]
    assert [(each["reply"], each["score"]) for each in facts["examples"]] == [("r1", 0.99), ("r3", 0.9), ("r2", 0.8)]
    assert facts["examples"][0]["text"] == "masked one"
    assert facts["examples"][0]["spans"] == [[0, 6, "insult"]]


_NUMBERS = ("zero", "one", "two", "three")


def add_evidence(conn: Any, source: int, number: int, at: datetime, score: float) -> None:
    """A flagged reply with its score and its masked text."""
    said = f"masked {_NUMBERS[number % len(_NUMBERS)]}"
    shared = {"day": at.date(), "source": source, "offset": number, "reply": f"r{number}", "at": at}
    conn.execute(
        text(
            "INSERT INTO evidence VALUES (:day, :source, :offset, :reply, 'shop', 'prod', 'v2', :at, :messages, "
            ":spans, 'flagged', :at)"
        ),
        {
            **shared,
            "messages": json.dumps([{"role": "assistant", "content": said}]),
            "spans": json.dumps({"toxicity": [[0, 6, "insult"]]}),
        },
    )
    conn.execute(
        text(
            """
            INSERT INTO score (day, source_id, "offset", reply, conversation, bot, env, model_version, prompt_version,
                               ended_at, pi, band, form, "values", flags)
            VALUES (:day, :source, :offset, :reply, :offset, 'shop', 'prod', 'v2', '', :at, 1, 0, :form, :values,
                    '{toxicity}')
            """
        ),
        {**shared, "form": add_form(conn, {"toxicity": "toxicity@1"}), "values": [score]},
    )


def test_alerts_of_the_same_trouble_share_a_fingerprint_and_no_version_is_part_of_it(engine: Engine) -> None:
    first = traffic(5, worse_from=CHANGE, worse_until=CHANGE + 4 * HOUR)
    file_of(engine, [*first, *traffic(1, start=MONDAY + 5 * DAY, rate=0.08, seed=4, version="v2")])

    replay(engine)

    found = rows(engine, "SELECT fingerprint, model_version FROM alert WHERE direction = 'up' ORDER BY opened_at")
    assert len(found) == 2
    assert found[0][0] == found[1][0]
    assert found[0][1] != found[1][1]
