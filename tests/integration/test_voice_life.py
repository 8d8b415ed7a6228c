"""The life of a voice's alert: ended, learnt anew, measured anew, heard again; on a real database."""

from datetime import timedelta
from typing import Any

import numpy as np
import pytest
from sqlalchemy import Engine, text

from monitor.storage.tables import metadata
from monitor.storage.voice_listing import voice_lines
from tests.factories_windows import DAY, MONDAY
from tests.integration.test_voice import EVERY, Told, alerts, booked, closed, part, traffic


def place(day: float) -> int:
    return int(day * DAY / EVERY)


def between(told: Told, first: float, last: float) -> Told:
    at = slice(place(first), place(last))
    return Told(told.moments[at], told.features[at])


def test_late_replies_of_a_voice_that_another_release_has_learnt_are_no_obstacle(engine: Engine) -> None:
    told = traffic(17.5, voice_from=9)
    days = np.array([(at - MONDAY) / DAY for at in told.moments])
    late = (days > 9.2) & (days < 9.4) & (np.arange(days.size) % 3 == 0)
    source = booked(engine, part(told, (days < 9.5) & ~late))
    closed(engine)
    with engine.begin() as conn:
        conn.execute(text("UPDATE voice_baseline SET format = 0, voice = '{}'"))

    booked(engine, part(told, late), name="late")
    booked(engine, part(told, days >= 9.5), source=source, first=int(((days < 9.5) & ~late).sum()))
    closed(engine)

    with engine.connect() as conn:
        found = conn.execute(text("SELECT version, frozen_at FROM voice_baseline ORDER BY version")).all()
    assert found == [(1, MONDAY + 7 * DAY), (2, MONDAY + 16.5 * DAY)]


def test_a_voice_about_to_end_that_another_release_has_learnt_is_learnt_anew_at_once(engine: Engine) -> None:
    told = traffic(17.5, voice_from=9, questions_from=9)
    source = booked(engine, between(told, 0, 9.6))
    closed(engine)
    with engine.begin() as conn:
        [in_force] = voice_lines(conn, "shop")
        conn.execute(text("UPDATE voice_baseline SET format = 0, voice = '{}'"))
        [unread] = voice_lines(conn, "shop")
    assert in_force.usual is not None
    assert in_force.firing is not None
    assert unread.usual is None

    booked(engine, between(told, 9.6, 17.5), source=source, first=place(9.6))
    closed(engine)

    [alert] = alerts(engine)
    with engine.connect() as conn:
        found = conn.execute(text("SELECT version, ended_at FROM voice_baseline ORDER BY version")).all()
    assert (alert.tier, alert.state, alert.outcome) == ("digest", "resolved", "accepted")
    assert found == [(1, alert.resolved_at), (2, None)]


@pytest.mark.parametrize("slices_at_once", [576, 30])
def test_an_alert_of_a_voice_that_is_measured_anew_is_not_taken_for_one_of_before(
    engine: Engine, slices_at_once: int
) -> None:
    first, second = traffic(9.5, voice_from=9), traffic(19, voice_from=18, seed=1)
    source = booked(engine, first, detector="voice@1")
    closed(engine)
    booked(engine, between(second, 9.5, 19), source=source, first=place(9.5), detector="voice@2")

    closed(engine, slices_at_once)

    old, new = alerts(engine)
    with engine.connect() as conn:
        events = conn.execute(
            text("SELECT kind FROM incident_event WHERE alert_id = :id ORDER BY id"), {"id": new.id}
        ).scalars()
        assert list(events) == ["opened"]
    assert (old.outcome, new.state) == ("cleared", "firing")
    assert new.opened_at - (MONDAY + 18 * DAY) < timedelta(hours=12)


def standings(engine: Engine) -> list[Any]:
    query = "SELECT model_version, until, state FROM voice_state JOIN voice_baseline ON id = baseline_id ORDER BY 1, 2"
    with engine.connect() as conn:
        return [row for row in conn.execute(text(query)) if row.until > MONDAY + 12.4 * DAY]


@pytest.mark.parametrize("beside", ["", "v2"])
def test_late_replies_after_days_without_one_and_beside_another_version_are_judged_as_in_time(
    engine: Engine, beside: str
) -> None:
    told, other = traffic(12.5, voice_from=11.25 if not beside else 99), traffic(12.5, seed=1)
    days = np.array([(at - MONDAY) / DAY for at in told.moments])
    late = (days >= 11.2) & (days < 11.45)
    heard = (days < 8) | late | (days >= 12.1)
    booked(engine, part(told, heard))
    if beside:
        booked(engine, part(other, heard), version=beside)
    closed(engine)
    before = standings(engine)
    with engine.begin() as conn:
        conn.execute(text(f"TRUNCATE {', '.join(metadata.tables.keys() - {'keyring'})} RESTART IDENTITY"))

    booked(engine, part(told, heard if beside else heard & ~late))
    if beside:
        booked(engine, part(other, heard & ~late), version=beside)
    closed(engine)
    booked(engine, part(other if beside else told, late), version=beside or "v1", name="late")
    closed(engine)

    assert standings(engine) == before


def test_a_voice_that_is_heard_again_after_a_silent_day_is_said_to_be_so(engine: Engine) -> None:
    told = traffic(12, voice_from=9)
    days = np.array([(at - MONDAY) / DAY for at in told.moments])
    source = booked(engine, part(told, days < 9.5))
    booked(engine, traffic(11), version="v2")
    closed(engine)
    [gone] = alerts(engine)

    booked(engine, part(told, days >= 11), source=source, first=int((days < 9.5).sum()))
    closed(engine)

    [alert] = alerts(engine)
    with engine.connect() as conn:
        said = conn.execute(text("SELECT payload -> 'event' ->> 'words' FROM outbox ORDER BY id")).scalars().all()
    assert (gone.outcome, alert.state) == ("cleared", "firing")
    assert "Replies are heard again, and they are still written differently." in said


def test_what_is_usual_of_a_bot_with_office_hours_is_learnt_anew_from_the_same_day_whatever_is_closed_together(
    engine: Engine,
) -> None:
    told = traffic(40, voice_from=17, questions_from=17)
    hours = np.array([at.hour for at in told.moments])
    told = part(told, (hours >= 9) & (hours < 14))
    booked(engine, told)
    closed(engine)
    at_once = learnt(engine)
    with engine.begin() as conn:
        conn.execute(text(f"TRUNCATE {', '.join(metadata.tables.keys() - {'keyring'})} RESTART IDENTITY"))

    booked(engine, told)
    closed(engine, slices_at_once=24)

    assert learnt(engine) == at_once
    assert len(at_once) == 2


def learnt(engine: Engine) -> list[Any]:
    with engine.connect() as conn:
        query = "SELECT version, start, frozen_at, ended_at, replies FROM voice_baseline ORDER BY version"
        return list(conn.execute(text(query)))


def test_a_ticket_that_the_traffic_ended_has_the_figures_of_its_end_whatever_is_closed_together(
    engine: Engine,
) -> None:
    told = traffic(9.9, voice_from=9, questions_from=9.3)
    booked(engine, told)
    closed(engine)
    [at_once] = alerts(engine)
    with engine.begin() as conn:
        conn.execute(text(f"TRUNCATE {', '.join(metadata.tables.keys() - {'keyring'})} RESTART IDENTITY"))

    booked(engine, told)
    closed(engine, slices_at_once=4)

    [alert] = alerts(engine)
    assert alert.outcome == "traffic"
    assert (alert.resolved_at, alert.facts) == (at_once.resolved_at, at_once.facts)
