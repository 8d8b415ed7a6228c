"""Windows close behind the watermark, once per revision."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, text

from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.domain.window import SLICE, TimeSettings
from monitor.storage.windows import close_slices, dirty_slices, lock_bot, mark_clean
from tests.factories_windows import DAY, Booking, add_bot, add_file, add_topic, book, report

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
FAR = datetime(9999, 1, 1, tzinfo=UTC)


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def windows(engine: Engine, *, metric: str = "toxicity", columns: str = "slice, n_scored, revision") -> list[Any]:
    query = text(f"SELECT {columns} FROM window_closed WHERE metric = :metric ORDER BY slice, model_version")  # noqa: S608
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(query, {"metric": metric})]


def dirty(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.execute(text("SELECT count(*) FROM window_dirty")).scalar_one())


def test_only_slices_that_the_watermark_has_passed_close(engine: Engine) -> None:
    with engine.begin() as conn:
        [source] = add_topic(conn)
        add_bot(conn, [source])
        book(conn, [Booking(NOON + n * SLICE, 10, source=source) for n in range(3)])
        report(conn, source, newest=NOON + minutes(11), now=NOON + minutes(11))

    Control(engine, Rules()).tick(NOON + minutes(11))

    assert windows(engine) == [(NOON, 10, 1), (NOON + SLICE, 10, 1)]
    assert dirty(engine) == 1


def test_a_bot_waits_for_every_topic_that_has_fed_it(engine: Engine) -> None:
    with engine.begin() as conn:
        [fast] = add_topic(conn, name="web")
        [slow] = add_topic(conn, name="phone")
        add_bot(conn, [fast, slow])
        add_bot(conn, [fast], bot="bank")
        book(conn, [Booking(NOON, 10, source=fast), Booking(NOON, 10, source=fast, bot="bank")])
        report(conn, fast, newest=NOON + minutes(20), now=NOON + minutes(20))
        report(conn, slow, newest=NOON + minutes(3), now=NOON + minutes(20), behind=50)

    Control(engine, Rules()).tick(NOON + minutes(20))

    with engine.connect() as connection:
        closed = connection.execute(text("SELECT DISTINCT bot FROM window_closed")).scalars().all()
    assert closed == ["bank"]


def test_a_topic_that_nobody_reads_any_more_holds_up_no_bot_that_another_one_feeds(engine: Engine) -> None:
    with engine.begin() as conn:
        [old] = add_topic(conn, name="chats-v1")
        [new] = add_topic(conn, name="chats-v2")
        add_bot(conn, [old, new])
        add_bot(conn, [old], bot="bank")
        report(conn, old, newest=NOON, now=NOON)
        book(conn, [Booking(NOON + minutes(30), 10, source=new), Booking(NOON - SLICE, 3, source=old, bot="bank")])
    control = Control(engine, Rules())

    for at in (5, 16, 40):
        with engine.begin() as conn:
            report(conn, new, newest=NOON + minutes(at), now=NOON + minutes(at))
        control.tick(NOON + minutes(at))

    assert windows(engine, columns="bot, slice, complete") == [
        ("bank", NOON - SLICE, False),
        ("shop", NOON + minutes(30), False),
    ]


@pytest.mark.parametrize("read_at", [pytest.param(35, id="read"), pytest.param(10, id="left half-read")])
def test_a_file_holds_up_a_bot_that_a_topic_feeds_only_while_somebody_reads_it(engine: Engine, read_at: int) -> None:
    with engine.begin() as conn:
        [topic] = add_topic(conn)
        file = add_file(conn, finished=False)
        add_bot(conn, [topic, file])
        book(conn, [Booking(NOON, 10, source=topic), Booking(NOON - SLICE, 3, source=file)])
        report(conn, topic, newest=NOON + minutes(40), now=NOON + minutes(40))
        report(conn, file, newest=None, now=NOON + minutes(read_at))

    Control(engine, Rules()).tick(NOON + minutes(40))

    expected = [] if read_at == 35 else [(NOON - SLICE, 3, False), (NOON, 10, False)]
    assert windows(engine, columns="slice, n_scored, complete") == expected


def test_slices_of_a_file_close_in_order_once_it_is_read_to_its_end(engine: Engine) -> None:
    with engine.begin() as conn:
        source = add_file(conn, finished=False)
        add_bot(conn, [source])
        book(conn, [Booking(NOON + n * SLICE, n + 1, source=source) for n in range(4)])
    control = Control(engine, Rules(slices_at_once=3))

    control.drain(lambda: NOON)
    before = windows(engine)
    with engine.begin() as conn:
        conn.execute(text("UPDATE feed SET finished = true"))
    control.drain(lambda: NOON)

    assert before == []
    assert windows(engine) == [(NOON + n * SLICE, n + 1, 1) for n in range(4)]
    assert dirty(engine) == 0


def test_late_replies_make_one_more_revision_and_the_same_sums_make_none(engine: Engine) -> None:
    with engine.begin() as conn:
        source = add_file(conn)
        add_bot(conn, [source])
        book(conn, [Booking(NOON, 10, source=source), Booking(NOON + SLICE, 5, source=source)])
    control = Control(engine, Rules())
    control.drain(lambda: NOON)

    with engine.begin() as conn:
        book(conn, [Booking(NOON, 3, 1, source=source)])
        conn.execute(text("UPDATE window_dirty SET seq = seq + 1"))
        conn.execute(
            text("INSERT INTO window_dirty (bot, env, slice) VALUES ('shop', 'prod', :at)"), {"at": NOON + SLICE}
        )
    control.drain(lambda: NOON)

    assert windows(engine) == [(NOON, 13, 2), (NOON + SLICE, 5, 1)]
    assert dirty(engine) == 0


def test_sums_over_sources_versions_and_the_ledger_are_exact(engine: Engine) -> None:
    with engine.begin() as conn:
        sources = add_topic(conn, partitions=2)
        add_bot(conn, sources)
        book(
            conn,
            [
                Booking(NOON, 10, 2, source=sources[0], failed=1, skipped=4, pi=0.5, flagged=3),
                Booking(NOON, 7, 1, source=sources[1]),
                Booking(NOON, 2, source=sources[1], version="v2"),
            ],
        )
        for source in sources:
            report(conn, source, newest=NOON + minutes(10), now=NOON + minutes(10))

    Control(engine, Rules()).tick(NOON + minutes(10))

    columns = "model_version, n_seen, n_scored, n_failed, flagged, units, x, q, w, w_max"
    assert windows(engine, columns=columns) == [
        ("v1", 22, 17, 1, 4, 3, 7.0, 13.0, 27.0, 2.0),
        ("v2", 2, 2, 0, 0, 0, 0.0, 0.0, 2.0, 1.0),
    ]


def test_a_slice_in_which_every_reply_failed_is_told_as_no_data_and_not_as_nothing_flagged(engine: Engine) -> None:
    with engine.begin() as conn:
        source = add_file(conn)
        add_bot(conn, [source])
        book(conn, [Booking(NOON, 0, source=source, failed=12)])

    Control(engine, Rules()).drain(lambda: NOON)

    for metric in ("toxicity", "generalisation"):
        assert windows(engine, metric=metric, columns="n_seen, n_scored, n_failed, w") == [(12, 0, 12, 0.0)]


def test_windows_wait_for_a_stalled_partition_and_then_close_as_not_complete_until_it_is_back(engine: Engine) -> None:
    times = TimeSettings()
    with engine.begin() as conn:
        first, second = add_topic(conn, partitions=2)
        add_bot(conn, [first, second])
        book(conn, [Booking(NOON, 10, source=first)])
        report(conn, first, newest=NOON + minutes(9), now=NOON + minutes(9))
        report(conn, second, newest=NOON + minutes(1), now=NOON + minutes(1), behind=5)
    control = Control(engine, Rules(times=times))

    control.tick(NOON + minutes(9))
    waiting = windows(engine)
    with engine.begin() as conn:
        report(conn, first, newest=NOON + minutes(25), now=NOON + minutes(25))
    control.tick(NOON + minutes(25))
    without = windows(engine, columns="n_scored, complete, revision")
    with engine.begin() as conn:
        book(conn, [Booking(NOON, 4, source=second)])
        report(conn, second, newest=NOON + minutes(26), now=NOON + minutes(27))
        report(conn, first, newest=NOON + minutes(26), now=NOON + minutes(27))
    control.tick(NOON + minutes(27))

    assert waiting == []
    assert without == [(10, False, 1)]
    assert windows(engine, columns="n_scored, complete, revision") == [(14, True, 2)]


def test_a_booking_between_reading_the_marks_and_the_sums_leaves_its_mark_behind(engine: Engine) -> None:
    with engine.begin() as conn:
        source = add_file(conn)
        add_bot(conn, [source])
        book(conn, [Booking(NOON, 10, source=source)])

    with engine.begin() as control:
        lock_bot(control, "shop", "prod")
        marks = dirty_slices(control, "shop", "prod", FAR, 10)
        with engine.begin() as worker:
            book(worker, [Booking(NOON, 5, source=source)])
        close_slices(
            control, "shop", "prod", marks.slices, always=["toxicity"], sparse=[], complete_until=FAR, now=NOON
        )
        mark_clean(control, "shop", "prod", marks)

    assert dirty(engine) == 1
    Control(engine, Rules()).drain(lambda: NOON)
    assert windows(engine) == [(NOON, 15, 1)]
    assert dirty(engine) == 0


def test_control_never_waits_for_a_worker_that_is_booking_into_the_slice(engine: Engine) -> None:
    with engine.begin() as conn:
        source = add_file(conn)
        add_bot(conn, [source])
        book(conn, [Booking(NOON, 10, source=source)])

    with engine.begin() as worker:
        book(worker, [Booking(NOON, 5, source=source)])
        with engine.begin() as control:
            control.execute(text("SET LOCAL lock_timeout = '1ms'"))
            marks = dirty_slices(control, "shop", "prod", FAR, 10)
            close_slices(
                control, "shop", "prod", marks.slices, always=["toxicity"], sparse=[], complete_until=FAR, now=NOON
            )
            mark_clean(control, "shop", "prod", marks)
        inside = windows(engine)

    assert inside == [(NOON, 10, 1)]
    assert dirty(engine) == 1


def test_a_bot_that_another_process_has_in_its_hands_is_left_to_it(engine: Engine) -> None:
    with engine.begin() as conn:
        source = add_file(conn)
        add_bot(conn, [source])
        book(conn, [Booking(NOON, 10, source=source)])

    with engine.begin() as other:
        assert lock_bot(other, "shop", "prod") is not None
        done = Control(engine, Rules()).tick(NOON)

    assert (done.windows, done.held) == (0, 1)


def test_a_watermark_that_a_wrong_clock_made_is_taken_back_when_the_clock_is_right(engine: Engine) -> None:
    with engine.begin() as conn:
        [source] = add_topic(conn)
        add_bot(conn, [source])
        report(conn, source, newest=NOON, now=NOON + 400 * DAY, moved_at=NOON)  # idle, for all that this clock knows
    control = Control(engine, Rules())

    control.tick(NOON + 400 * DAY)
    with engine.begin() as conn:
        ahead = conn.execute(text("SELECT watermark FROM feed")).scalar_one()
        report(conn, source, newest=NOON + minutes(10), now=NOON + minutes(10))
    control.tick(NOON + minutes(10))
    with engine.begin() as conn:
        back = conn.execute(text("SELECT watermark FROM feed")).scalar_one()

    assert (ahead, back) == (NOON + 400 * DAY - minutes(1), NOON + minutes(9))


def test_a_bot_that_cannot_be_closed_does_not_blind_us_to_the_others(engine: Engine) -> None:
    with engine.begin() as conn:
        source = add_file(conn)
        for bot in ("bank", "shop"):
            add_bot(conn, [source], bot=bot)
        book(conn, [Booking(NOON, 10, 1, source=source, bot=bot) for bot in ("bank", "shop")])
    control = Control(engine, Rules())
    control.tick(NOON)
    with engine.begin() as conn:  # a state that nobody could have written
        conn.execute(text("UPDATE judged_stream SET state = '[]' WHERE bot = 'bank'"))
        book(conn, [Booking(NOON + SLICE, 5, 1, source=source, bot=bot) for bot in ("bank", "shop")])

    with pytest.raises(TypeError):
        control.tick(NOON)

    assert windows(engine, columns="bot, slice") == [("bank", NOON), ("shop", NOON), ("shop", NOON + SLICE)]
    with engine.connect() as connection:
        told = connection.execute(text("SELECT component, tier, facts ->> 'kind' FROM alert")).all()
    assert told == [("bank/prod", "pipeline", "closing")]


@pytest.mark.parametrize("at_once", [1, 2, 7, 100])
def test_closing_gives_the_same_windows_however_many_slices_a_transaction_takes(engine: Engine, at_once: int) -> None:
    with engine.begin() as conn:
        source = add_file(conn)
        add_bot(conn, [source])
        book(conn, [Booking(NOON + n * SLICE, n + 1, n % 2, source=source) for n in range(7)])

    Control(engine, Rules(slices_at_once=at_once)).drain(lambda: NOON)

    assert windows(engine) == [(NOON + n * SLICE, n + 1, 1) for n in range(7)]
    assert dirty(engine) == 0
