"""A topic that nobody reads any more is given up: after a while by itself, at once when somebody says so."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from monitor.cli.main import main
from monitor.control.jobs import Housekeeping
from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.storage.sources import SourcesInPostgres
from tests.factories_windows import Booking, add_bot, add_topic, book, report
from tests.reading import rows

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
WEEK = timedelta(days=7)
MINUTE = timedelta(minutes=1)


def unread_topic(engine: Engine, *, read_at: datetime = NOON, name: str = "chat") -> int:
    """A topic that fed a bot, was read to its end, and of which nobody has spoken since."""
    with engine.begin() as conn:
        [source] = add_topic(conn, name=name, now=read_at - WEEK)
        add_bot(conn, [source])
        book(conn, [Booking(read_at, 20, source=source)])
        report(conn, source, newest=read_at, now=read_at)
    return source


def alerts(engine: Engine) -> list[Any]:
    return [tuple(row) for row in rows(engine, "SELECT facts->>'kind', state, facts->>'words' FROM alert")]


def test_a_topic_that_nobody_has_read_for_a_week_is_given_up_and_its_alert_says_so(engine: Engine) -> None:
    unread_topic(engine)
    control, housekeeping = Control(engine, Rules()), Housekeeping(engine, Rules())
    for minute in range(5):
        control.tick(NOON + minute * MINUTE)
    before = alerts(engine)

    early = housekeeping.run(NOON + WEEK)
    done = housekeeping.run(NOON + WEEK + timedelta(hours=2))
    control.tick(NOON + WEEK + timedelta(hours=2))

    assert [state for _, state, _ in before] == ["firing"]
    assert (early["feeds"], done["feeds"]) == ({"given_up": []}, {"given_up": ["chat"]})
    [(kind, state, words)] = alerts(engine)
    assert (kind, state) == ("stalled", "resolved")
    assert words.startswith("chat is given up: nobody had read it for 7 days")
    assert rows(engine, "SELECT count(*) FROM window_dirty") == [(0,)]


def test_after_a_holiday_in_which_nothing_ran_no_topic_is_given_up(engine: Engine) -> None:
    unread_topic(engine)
    back = NOON + 2 * WEEK

    Control(engine, Rules()).tick(back)
    done = Housekeeping(engine, Rules()).run(back)

    assert done["feeds"] == {"given_up": []}


def test_a_topic_that_was_given_up_goes_on_where_it_stood_when_it_is_read_again(engine: Engine) -> None:
    sources = SourcesInPostgres(engine)
    placed = sources.place("talk", "id-1", [0], {0: 40}, NOON)
    with engine.begin() as conn:
        conn.execute(text("UPDATE feed SET finished = true, given_up = 'unread'"))

    again = sources.place("talk", "id-1", [0], {0: 99}, NOON + WEEK)

    assert again == placed
    assert rows(engine, "SELECT finished, given_up FROM feed") == [(False, None)]


def test_a_file_whose_reading_broke_off_can_be_read_on_after_it_was_given_up(engine: Engine) -> None:
    sources = SourcesInPostgres(engine)
    sources.place_file("talk.jsonl", "sha", NOON)
    with engine.begin() as conn:
        conn.execute(text("UPDATE stream_offset SET next_offset = 512"))

    done = Housekeeping(engine, Rules()).run(NOON + 2 * WEEK)
    again = sources.place_file("talk.jsonl", "sha", NOON + 2 * WEEK)

    assert done["feeds"] == {"given_up": ["talk.jsonl"]}
    assert (again.finished, again.next_offset) == (False, 512)


def test_a_file_that_was_read_to_its_end_stays_finished(engine: Engine) -> None:
    sources = SourcesInPostgres(engine)
    sources.place_file("talk.jsonl", "sha", NOON)

    sources.finish("sha")

    assert sources.place_file("talk.jsonl", "sha", NOON).finished


@pytest.fixture
def on_database(database: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BOTWATCH_DATABASE_URL", database)


@pytest.mark.usefixtures("on_database")
def test_somebody_who_knows_gives_a_topic_up_at_once(engine: Engine, capsys: pytest.CaptureFixture[str]) -> None:
    read_at = datetime.now(UTC) - timedelta(minutes=10)
    unread_topic(engine, read_at=read_at)
    control = Control(engine, Rules())
    for minute in (8, 9):
        control.tick(read_at + minute * MINUTE)

    code = main(["feeds", "give-up", "chat"])
    control.tick(datetime.now(UTC))

    assert code == 0
    [(_, state, words)] = alerts(engine)
    assert (state, words.split(":")[1].strip()[:22]) == ("resolved", "somebody gave it up, s")
    assert "goes on where it stands" in capsys.readouterr().err


@pytest.mark.usefixtures("on_database")
def test_a_topic_that_is_read_at_this_moment_is_not_given_up(
    engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    unread_topic(engine, read_at=datetime.now(UTC))

    codes = [main(["feeds", "give-up", name]) for name in ("chat", "talk")]

    assert codes == [1, 1]
    told = capsys.readouterr().err
    assert "chat is read, or was 60 s ago" in told
    assert 'talk was never read; "botwatch feeds ls"' in told
    assert rows(engine, "SELECT finished FROM feed") == [(False,)]


@pytest.mark.usefixtures("on_database")
def test_feeds_are_listed_with_how_far_each_was_read(engine: Engine, capsys: pytest.CaptureFixture[str]) -> None:
    now = datetime.now(UTC)
    unread_topic(engine, name="new", read_at=now)
    unread_topic(engine, name="old", read_at=now - WEEK)

    main(["feeds", "ls", "--json"])

    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(line["feed"], line["kind"], line["state"], line["bots"]) for line in lines] == [
        ("new", "kafka", "read", ["shop"]),
        ("old", "kafka", "stalled", ["shop"]),
    ]
