"""Alerts about the pipeline itself open and clear by themselves."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Engine, text

from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.control.troubles import watch_pipeline
from monitor.domain.window import TimeSettings
from monitor.storage.troubles import pooled
from tests.factories_windows import Booking, add_bot, add_file, add_topic, book, report

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
TIMES = TimeSettings()


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def rows(engine: Engine, query: str) -> list[Any]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def watch(engine: Engine, now: datetime) -> None:
    with engine.begin() as conn:
        watch_pipeline(conn, TIMES, now)


def troubles(engine: Engine) -> list[Any]:
    return rows(engine, "SELECT component, facts->>'kind', state FROM alert WHERE tier = 'pipeline' ORDER BY id")


def messages(engine: Engine) -> list[Any]:
    query = "SELECT kind, payload->'event'->>'kind' FROM outbox ORDER BY created_at, kind <> 'root', kind"
    return rows(engine, query)


def test_a_partition_that_nobody_reads_is_told_once_and_clears_by_itself(engine: Engine) -> None:
    with engine.begin() as conn:
        first, second = add_topic(conn, partitions=2)
        for source in (first, second):
            report(conn, source, newest=NOON, now=NOON)
    control = Control(engine, Rules())

    for second_of in range(0, 180, 10):
        now = NOON + timedelta(seconds=second_of)
        with engine.begin() as conn:
            report(conn, first, newest=now, now=now)
        control.tick(now)
    during, told = troubles(engine), messages(engine)
    with engine.begin() as conn:
        report(conn, second, newest=NOON + minutes(3), now=NOON + minutes(3))
        report(conn, first, newest=NOON + minutes(3), now=NOON + minutes(3))
    for minute in range(3, 12):
        with engine.begin() as conn:
            for source in (first, second):
                report(conn, source, newest=NOON + minutes(minute), now=NOON + minutes(minute))
        control.tick(NOON + minutes(minute))

    assert during == [("chat", "stalled", "firing")]
    assert told == [("root", "opened")]
    assert troubles(engine) == [("chat", "stalled", "resolved")]
    assert messages(engine) == [("root", "opened"), ("edit", "resolved"), ("reply", "resolved")]
    assert rows(engine, "SELECT component, bot, state FROM incident") == [("chat", None, "resolved")]


def test_after_a_night_in_which_nothing_ran_the_workers_have_a_moment_before_anybody_is_told(engine: Engine) -> None:
    with engine.begin() as conn:
        [source] = add_topic(conn)
        report(conn, source, newest=NOON, now=NOON)
    control = Control(engine, Rules())

    control.tick(NOON + minutes(600))
    with engine.begin() as conn:
        report(conn, source, newest=NOON, now=NOON + minutes(600.2), behind=1000)
    control.tick(NOON + minutes(600.5))

    assert troubles(engine) == []


def test_records_that_were_lost_are_told_with_their_number(engine: Engine) -> None:
    with engine.begin() as conn:
        [source] = add_topic(conn)
        conn.execute(
            text(
                "INSERT INTO gap (source_id, from_offset, to_offset, kind, found_at) "
                "VALUES (:source, 100, 1350, 'retention', :now)"
            ),
            {"source": source, "now": NOON},
        )

    watch(engine, NOON + minutes(1))
    during = rows(engine, "SELECT component, state, facts->>'words' FROM alert")
    watch(engine, NOON + minutes(70))

    assert during == [("chat[0]", "firing", "1,250 records of chat[0] were never read (retention)")]
    assert [state for *_, state in troubles(engine)] == ["resolved"]


def test_a_flood_of_unreadable_records_is_told_and_a_few_are_not(engine: Engine) -> None:
    with engine.begin() as conn:
        source = add_file(conn)
        add_bot(conn, [source])
        book(conn, [Booking(NOON, 900, source=source)])
        insert = text(
            'INSERT INTO dead_letter (source_id, "offset", received_at, reason, bytes, sha256) '
            "SELECT :source, n, :now, 'invalid JSON', 1, '' FROM generate_series(CAST(:first AS int), :last) AS n"
        )
        conn.execute(insert, {"source": source, "now": NOON, "first": 1, "last": 9})
    watch(engine, NOON + minutes(1))
    few = troubles(engine)
    with engine.begin() as conn:
        conn.execute(insert, {"source": source, "now": NOON, "first": 10, "last": 40})
    watch(engine, NOON + minutes(2))

    assert few == []
    assert troubles(engine) == [("dead letters", "dead_letters", "firing")]


def test_a_detector_that_fails_on_more_than_a_hundredth_is_told(engine: Engine) -> None:
    with engine.begin() as conn:
        [source] = add_topic(conn)
        add_bot(conn, [source])
        book(conn, [Booking(NOON, 500, source=source, failed=20)])
        conn.execute(
            text(
                "INSERT INTO detector_failure VALUES ('shop', 'prod', 'toxicity', '3', 'deadline', :slice, :source, 20)"
            ),
            {"slice": NOON, "source": source},
        )
        report(conn, source, newest=NOON + minutes(10), now=NOON + minutes(10))

    Control(engine, Rules()).tick(NOON + minutes(10))

    assert troubles(engine) == [("detector toxicity", "failures", "firing")]
    assert "20 of 520 replies" in rows(engine, "SELECT facts->>'words' FROM alert")[0][0]


def test_scores_without_a_partition_for_their_day_are_told(engine: Engine) -> None:
    with engine.begin() as conn:
        conn.execute(
            text(
                """
                INSERT INTO score (day, source_id, "offset", reply, conversation, bot, env, model_version,
                                   prompt_version, ended_at, pi, band, flags)
                VALUES (:day, 1, 1, 'r', 1, 'shop', 'prod', 'v1', '', :now, 1, 0, '{}')
                """
            ),
            {"day": NOON.date(), "now": NOON},
        )

    watch(engine, NOON)

    assert troubles(engine) == [("storage", "default_partition", "firing")]


def test_a_trouble_that_comes_and_goes_within_minutes_is_one_alert(engine: Engine) -> None:
    with engine.begin() as conn:
        [source] = add_topic(conn)
        conn.execute(text("UPDATE feed SET stalled_since = :at"), {"at": NOON - minutes(60)})
    for minute in range(0, 30, 2):
        now = NOON + minutes(minute)
        with engine.begin() as conn:
            beat = now if minute % 4 else now - minutes(5)
            report(conn, source, newest=NOON, now=beat, moved_at=now)
        watch(engine, now)

    assert troubles(engine) == [("chat", "stalled", "firing")]
    assert messages(engine) == [("root", "opened")]


def test_a_bots_incident_and_one_of_the_pipeline_are_open_beside_each_other(engine: Engine) -> None:
    with engine.begin() as conn:
        conn.execute(
            text("INSERT INTO incident (bot, env, state, opened_at) VALUES ('shop', 'prod', 'open', :now)"),
            {"now": NOON},
        )
        [source] = add_topic(conn)
        conn.execute(
            text(
                "INSERT INTO gap (source_id, from_offset, to_offset, kind, maybe_doubled, found_at) "
                "VALUES (:source, 0, 1, 'recreated', true, :now)"
            ),
            {"source": source, "now": NOON},
        )

    watch(engine, NOON)

    assert rows(engine, "SELECT bot, component FROM incident ORDER BY id") == [("shop", None), (None, "chat[0]")]


def test_bots_that_are_counted_together_are_told_with_what_to_do(engine: Engine) -> None:
    with engine.begin() as conn:
        source = add_file(conn)
        for bot in ("shop", "bank", "other"):
            add_bot(conn, [source], bot=bot)
        book(conn, [Booking(NOON, 40, bot="other", source=source)])
        enough = pooled(conn, 3, NOON + minutes(10))
        too_many = pooled(conn, 2, NOON + minutes(10))
        long_ago = pooled(conn, 2, NOON + minutes(90))

    assert (enough, long_ago) == ([], [])
    [trouble] = too_many
    assert "40 replies of the last hour" in trouble.words
    assert "[bots.NAME]" in trouble.words


def test_versions_that_are_none_are_told(engine: Engine) -> None:
    deploys = text(
        "INSERT INTO deploy (bot, env, kind, value, first_slice) "
        "SELECT 'shop', 'prod', 'model', 'v' || n, :at FROM generate_series(CAST(:first AS int), :last) AS n"
    )
    with engine.begin() as conn:
        conn.execute(deploys, {"at": NOON - minutes(60 * 24 * 29), "first": 1, "last": 60})
        conn.execute(deploys, {"at": NOON, "first": 61, "last": 159})
    watch(engine, NOON)
    few = troubles(engine)
    with engine.begin() as conn:
        conn.execute(deploys, {"at": NOON, "first": 160, "last": 160})
    watch(engine, NOON)

    assert few == []
    assert troubles(engine) == [("shop/prod", "too_many_models", "firing")]


def test_many_replies_that_come_too_late_for_their_windows_are_told(engine: Engine) -> None:
    late = text(
        "INSERT INTO intake_count (bot, env, kind, slice, source_id, n, booked_at) "
        "VALUES ('shop', 'prod', 'late_dropped', :slice, :source, :n, :booked)"
    )
    with engine.begin() as conn:
        source = add_file(conn)
        add_bot(conn, [source])
        book(conn, [Booking(NOON, 5000, source=source)])
        days_ago = {"source": source, "slice": NOON - 2 * timedelta(days=1), "n": 9000, "booked": NOON - minutes(1500)}
        conn.execute(late, days_ago)
        conn.execute(late, days_ago | {"slice": NOON - timedelta(days=3), "n": 40, "booked": NOON})
    watch(engine, NOON + minutes(1))
    few = troubles(engine)
    with engine.begin() as conn:
        conn.execute(late, days_ago | {"slice": NOON - timedelta(days=4), "n": 60, "booked": NOON})
    watch(engine, NOON + minutes(2))

    assert few == []
    assert troubles(engine) == [("late replies", "late", "firing")]
    [(words,)] = rows(engine, "SELECT facts->>'words' FROM alert")
    assert words.startswith("100 replies came more than 24 h late within a day (shop)")
