"""Two control processes, and control processes that die: each revision once, each alert once."""

import multiprocessing
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from threading import Thread
from typing import Any

import pytest
from sqlalchemy import Engine, event, text

from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.domain.window import SLICE
from monitor.storage.engine import connect
from tests.factories_windows import DAY, MONDAY, Booking, add_bot, add_file, book, traffic

BOTS = ("shop", "bank", "clinic")
RULES = Rules(post_at_once=True, slices_at_once=100)
CHANGE = MONDAY + 1.5 * DAY


class Crashed(Exception):
    """The process died here."""


def prepare(engine: Engine, days: float = 2.0) -> None:
    """A file with three bots, of which one becomes worse."""
    with engine.begin() as conn:
        source = add_file(conn)
        for seed, bot in enumerate(BOTS):
            add_bot(conn, [source], bot=bot)
            worse = CHANGE if bot == "bank" else None
            book(conn, traffic(days, seed=seed, bot=bot, source=source, worse_from=worse))


def outcome(engine: Engine) -> dict[str, list[Any]]:
    """Everything that must be there once, however it came about."""
    queries = {
        "windows": "SELECT bot, slice, metric, revision, n_scored, units FROM window_closed ORDER BY 1, 2, 3",
        "dirty": "SELECT count(*) FROM window_dirty",
        "alerts": "SELECT bot, metric, direction, state, opened_slice, opened_at, change_at, ratio, revision "
        "FROM alert ORDER BY 1, 2, 3, 5",
        "incidents": "SELECT bot, state, opened_at, revision FROM incident ORDER BY 1, 3",
        "events": "SELECT kind, at FROM incident_event ORDER BY at, kind",
        "messages": "SELECT kind, payload->'event'->>'kind', payload->'alerts'->0->>'ratio' FROM outbox "
        "ORDER BY kind, revision",
        "deploys": "SELECT bot, value, boosted FROM deploy ORDER BY 1, 2",
        "shares": "SELECT bot, metric, direction, count(*) FROM share GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
        "states": "SELECT bot, metric, judged_until, state FROM judged_stream ORDER BY 1, 2",
    }
    with engine.connect() as connection:
        return {name: [tuple(row) for row in connection.execute(text(query))] for name, query in queries.items()}


@pytest.fixture
def undisturbed(engine: Engine, database: str) -> dict[str, list[Any]]:
    """The outcome of one control process that nothing happens to, on the same bookings."""
    prepare(engine)
    Control(engine, RULES).drain(lambda: MONDAY)
    wanted = outcome(engine)
    with engine.begin() as connection:
        tables = (
            "window_closed, judged_stream, stream_checkpoint, share, baseline, outbox, incident_event, alert, incident"
        )
        connection.execute(text(f"TRUNCATE {tables} RESTART IDENTITY"))
        connection.execute(text("UPDATE watched_bot SET closed_until = NULL"))
        connection.execute(text("UPDATE deploy SET boosted = NULL"))
        connection.execute(
            text(
                "INSERT INTO window_dirty (bot, env, slice) SELECT DISTINCT bot, env, slice FROM ledger "
                "ON CONFLICT DO NOTHING"
            )
        )
    return wanted


def test_several_control_processes_at_once_give_what_one_gives(
    engine: Engine, database: str, undisturbed: dict[str, list[Any]]
) -> None:
    engines = [connect(database) for _ in range(3)]

    threads = [Thread(target=Control(each, RULES).drain, args=(lambda: MONDAY,)) for each in engines]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for each in engines:
        each.dispose()

    assert outcome(engine) == undisturbed


@contextmanager
def crash_at(engine: Engine, statement: int) -> Iterator[None]:
    """Die before the statement of this number."""
    left = iter(range(1, statement))

    def before(*_: object) -> None:
        if next(left, None) is None:
            raise Crashed

    event.listen(engine, "before_cursor_execute", before)
    try:
        yield
    finally:
        event.remove(engine, "before_cursor_execute", before)


def test_a_crash_between_any_two_statements_leaves_nothing_half_done(
    engine: Engine, database: str, undisturbed: dict[str, list[Any]]
) -> None:
    dying = connect(database)
    crashes = 0
    for statement in range(4, 90, 2):
        with crash_at(dying, statement):
            try:
                Control(dying, RULES).drain(lambda: MONDAY)
            except Crashed:
                crashes += 1
    dying.dispose()
    Control(engine, RULES).drain(lambda: MONDAY)

    assert crashes > 20
    assert outcome(engine) == undisturbed


def drain_at(url: str) -> None:
    """A control process of its own."""
    engine = connect(url)
    Control(engine, RULES).drain(lambda: MONDAY)
    engine.dispose()


def test_control_processes_that_are_killed_at_any_moment_leave_their_work_to_the_next_one(
    engine: Engine, database: str, undisturbed: dict[str, list[Any]]
) -> None:
    context = multiprocessing.get_context("spawn")
    killed = 0
    for _ in range(4):
        process = context.Process(target=drain_at, args=(database,))
        process.start()
        assert process.pid is not None
        before = closed(engine)
        while process.is_alive() and closed(engine) == before:
            process.join(0.01)
        if process.is_alive():
            os.kill(process.pid, signal.SIGKILL)
            killed += 1
        process.join()

    drain_at(database)

    assert killed >= 1
    assert outcome(engine) == undisturbed


def closed(engine: Engine) -> int:
    """How many windows are closed."""
    with engine.connect() as connection:
        return int(connection.execute(text("SELECT count(*) FROM window_closed")).scalar_one())


def test_late_replies_while_several_control_processes_close_end_in_exact_windows(engine: Engine, database: str) -> None:
    prepare(engine, days=0.5)
    engines = [connect(database) for _ in range(2)]
    rounds = 30

    def work(number: int) -> None:
        for step in range(rounds):
            with engines[number].begin() as conn:
                at = MONDAY + (step % 7) * SLICE
                book(conn, [Booking(at, 1 + number, 0, bot="shop", source=10 + number)])
            Control(engines[number], RULES).drain(lambda: MONDAY + timedelta(days=1))

    threads = [Thread(target=work, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    Control(engine, RULES).drain(lambda: MONDAY)
    for each in engines:
        each.dispose()

    with engine.connect() as connection:
        different = connection.execute(
            text("""
                SELECT count(*) FROM (
                    SELECT slice, sum(n_scored) AS n FROM window_partial WHERE bot = 'shop' GROUP BY slice
                ) AS booked FULL JOIN (
                    SELECT slice, sum(n_scored) AS n FROM window_closed WHERE bot = 'shop' AND metric = 'toxicity'
                    GROUP BY slice
                ) AS closed USING (slice) WHERE booked.n IS DISTINCT FROM closed.n
            """)
        ).scalar_one()
    assert different == 0
    assert outcome(engine)["dirty"] == [(0,)]
