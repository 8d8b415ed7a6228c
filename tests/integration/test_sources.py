"""Where reading stands: rows that several workers write at once."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine

from monitor.domain.source import Beat, Gap, Survey
from monitor.storage.sources import SourcesInPostgres
from monitor.telemetry import metrics
from tests.reading import rows

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
STATES = "SELECT position, end_offset, max_event_at, owner, beat_at, moved_at FROM partition_state"


def test_a_topic_is_new_until_its_first_partition_is_placed(engine: Engine) -> None:
    sources = SourcesInPostgres(engine)

    before = sources.survey("talk", "id-1")
    sources.place("talk", "id-1", [0], {0: 10, 1: 20}, NOW)
    after = sources.survey("talk", "id-1")
    other = sources.survey("talk", "id-2")

    assert before == Survey(topic_is_new=True, partitions=frozenset())
    assert after == Survey(topic_is_new=False, partitions=frozenset({0, 1}))
    assert other == Survey(topic_is_new=False, partitions=frozenset())


def test_the_first_to_place_a_partition_decides_where_it_begins(engine: Engine) -> None:
    first, second = SourcesInPostgres(engine), SourcesInPostgres(engine)

    placed = first.place("talk", "id-1", [0, 1], {0: 10, 1: 20}, NOW)
    again = second.place("talk", "id-1", [0, 1], {0: 99, 1: 99}, NOW)

    assert again == placed
    assert [standing.next_offset for standing in placed.values()] == [10, 20]


def test_a_topic_made_anew_ends_the_old_one_with_what_was_unread(engine: Engine) -> None:
    sources = SourcesInPostgres(engine, dedupe=False)
    old = sources.place("talk", "id-1", [0], {0: 10}, NOW)[0]
    sources.beat([Beat(old.source_id, 10, 25, None)], "w", NOW)

    new = sources.place("talk", "id-2", [0], {0: 0}, NOW)[0]
    stale = sources.place("talk", "id-1", [0], {}, NOW)

    assert new.source_id != old.source_id
    assert stale == {}
    assert rows(engine, "SELECT source_id, from_offset, to_offset, kind, maybe_doubled FROM gap") == [
        (old.source_id, 10, 25, "recreated", True)
    ]
    assert rows(engine, "SELECT identity, finished FROM feed ORDER BY id") == [("id-1", True), ("id-2", False)]


def test_a_gap_is_booked_by_the_one_who_stands_before_it(engine: Engine) -> None:
    sources = SourcesInPostgres(engine)
    source_id = sources.place("talk", "id-1", [0], {0: 10}, NOW)[0].source_id
    gap = Gap(source_id, 10, 15, "retention")

    answers = [sources.skip(gap, NOW), sources.skip(gap, NOW)]

    assert answers == [True, False]
    assert rows(engine, "SELECT from_offset, to_offset FROM gap") == [(10, 15)]
    assert sources.place("talk", "id-1", [0], {}, NOW)[0].next_offset == 15


def test_a_cut_log_opens_one_generation_however_many_ask_for_it(engine: Engine) -> None:
    sources = SourcesInPostgres(engine)
    old = sources.place("talk", "id-1", [0], {0: 50}, NOW)[0].source_id
    gap = Gap(old, 40, 50, "truncated")

    answers = [sources.renew(gap, 40, NOW), sources.renew(gap, 40, NOW)]
    placed = sources.place("talk", "id-1", [0], {}, NOW)[0]

    assert answers == [True, False]
    assert (placed.source_id != old, placed.next_offset) == (True, 40)
    assert rows(engine, "SELECT generation, retired_at FROM source ORDER BY id") == [(0, NOW), (1, None)]


def test_a_sign_of_life_moves_the_newest_event_forward_only(engine: Engine) -> None:
    sources = SourcesInPostgres(engine)
    source_id = sources.place("talk", "id-1", [0], {0: 0}, NOW)[0].source_id
    later = NOW + timedelta(seconds=10)

    sources.beat([Beat(source_id, 5, 9, NOW)], "w1", NOW)
    sources.beat([Beat(source_id, 5, 9, NOW - timedelta(hours=1))], "w2", later)
    sources.beat([Beat(source_id, 5, 9, None)], "w2", later)

    assert rows(engine, STATES) == [(5, 9, NOW, "w2", later, NOW)]


def test_a_partition_moved_when_its_position_changed(engine: Engine) -> None:
    sources = SourcesInPostgres(engine)
    source_id = sources.place("talk", "id-1", [0], {0: 0}, NOW)[0].source_id
    later = NOW + timedelta(seconds=10)

    sources.beat([Beat(source_id, 7, 9, None)], "w", later)

    assert rows(engine, "SELECT moved_at FROM partition_state") == [(later,)]


def test_records_without_a_reply_at_the_end_of_a_log_keep_no_partition_from_being_idle(engine: Engine) -> None:
    sources = SourcesInPostgres(engine)
    source_id = sources.place("talk", "id-1", [0], {0: 0}, NOW)[0].source_id
    later = [NOW + timedelta(minutes=minute) for minute in range(4)]

    moved = []
    for position, newest, now in ((5, None, later[0]), (7, later[1], later[1]), (9, later[1], later[2])):
        sources.beat([Beat(source_id, position, position, newest)], "w", now)
        moved += rows(engine, "SELECT moved_at FROM partition_state")
    sources.beat([Beat(source_id, 10, 12, later[1])], "w", later[3])

    assert moved == [(NOW,), (later[1],), (later[1],)]
    assert rows(engine, "SELECT moved_at FROM partition_state") == [(later[3],)]


def test_a_partition_is_idle_soon_though_the_clock_was_set_back(engine: Engine) -> None:
    sources = SourcesInPostgres(engine)
    source_id = sources.place("talk", "id-1", [0], {0: 5}, NOW)[0].source_id
    set_back = NOW - timedelta(hours=1)

    for minute in range(4):
        sources.beat([Beat(source_id, 5, 5, None)], "w", set_back + timedelta(minutes=minute))

    assert rows(engine, "SELECT beat_at - moved_at FROM partition_state") == [(timedelta(minutes=3),)]


def test_a_clock_that_disagrees_with_the_databases_is_logged_once(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    sources = SourcesInPostgres(engine)
    source_id = sources.place("talk", "id-1", [0], {0: 5}, NOW)[0].source_id
    right, wrong = datetime.now(UTC), datetime.now(UTC) - timedelta(minutes=2)

    told = []
    for now in (right, wrong, wrong):
        sources.beat([Beat(source_id, 5, 5, None)], "w", now)
        told.append(caplog.text.count("clocks of this machine and of the database disagree"))

    assert told == [0, 1, 1]
    assert metrics.CLOCK_AHEAD._value.get() == pytest.approx(-120, abs=30)


def test_a_rate_holds_from_where_the_source_stands_when_it_is_placed(engine: Engine) -> None:
    first = SourcesInPostgres(engine, rate=1.0)
    source_id = first.place("talk", "id-1", [0], {0: 100}, NOW)[0].source_id
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE stream_offset SET next_offset = 200")

    second = SourcesInPostgres(engine, rate=0.25)
    second.place("talk", "id-1", [0], {}, NOW)
    second.place("talk", "id-1", [0], {}, NOW)

    assert first.rates == {source_id: [(100, 1.0)]}
    assert second.rates == {source_id: [(100, 1.0), (200, 0.25)]}


def test_a_rate_that_was_lowered_for_load_holds_for_what_is_placed_later_too(engine: Engine) -> None:
    sources = SourcesInPostgres(engine, rate=1.0)
    first = sources.place("talk", "id-1", [0], {0: 100}, NOW)[0].source_id
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE stream_offset SET next_offset = 300")

    sources.hold([first], 0.25)
    second = sources.place("talk", "id-1", [1], {1: 7}, NOW)[1].source_id

    assert sources.rates == {first: [(100, 1.0), (300, 0.25)], second: [(7, 0.25)]}


def test_a_finished_topic_that_is_read_again_is_waited_for_again(engine: Engine) -> None:
    sources = SourcesInPostgres(engine)
    sources.place("talk", "id-1", [0], {0: 0}, NOW)

    sources.finish("id-1")
    finished = rows(engine, "SELECT finished FROM feed")
    sources.place("talk", "id-1", [0], {}, NOW)

    assert finished == [(True,)]
    assert rows(engine, "SELECT finished FROM feed") == [(False,)]
