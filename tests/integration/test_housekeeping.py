"""Jobs run once a slot in the whole cluster: partitions ahead, folding, retention."""

from datetime import UTC, date, datetime, timedelta
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event, text

from monitor.control.jobs import Housekeeping, run_once
from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.domain.judging import Budget, StreamName
from monitor.domain.metric import METRICS
from monitor.storage import streams
from monitor.storage.engine import connect
from monitor.storage.folding import fold_bot
from monitor.storage.jobs import claim, finish
from monitor.storage.partitions import AHEAD, BACK, make_partitions, partitions
from monitor.storage.retention import Retention, drop_what_is_over
from tests.factories_windows import DAY, MONDAY, Booking, add_bot, add_file, add_topic, book, report, traffic

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
LEASE = timedelta(minutes=10)


def rows(engine: Engine, query: str, **values: object) -> list[Any]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query), values)]


def test_a_slot_is_claimed_by_one_of_many_and_run_once(engine: Engine) -> None:
    done: list[object] = []
    barrier = Barrier(4)

    def run(owner: str) -> None:
        barrier.wait()
        done.append(run_once(engine, "report", NOON, owner, lambda _: {"by": owner}, NOON))

    threads = [Thread(target=run, args=(f"worker {number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len([each for each in done if each is not None]) == 1


def test_a_claim_whose_lease_ran_out_is_taken_over_and_a_finished_one_never(engine: Engine) -> None:
    with engine.begin() as conn:
        assert claim(conn, "fold", NOON, "dead", LEASE, NOON)
    with engine.begin() as conn:
        early = claim(conn, "fold", NOON, "next", LEASE, NOON + LEASE / 2)
        late = claim(conn, "fold", NOON, "next", LEASE, NOON + LEASE)
        finished = finish(conn, "fold", NOON, "next", NOON + LEASE)
    with engine.begin() as conn:
        again = claim(conn, "fold", NOON, "third", LEASE, NOON + 100 * LEASE)

    assert (early, late, finished, again) == (False, True, True, False)


def test_effects_of_a_job_that_was_taken_over_are_rolled_back(engine: Engine) -> None:
    def slow(conn: Connection) -> dict[str, object]:
        conn.execute(text("INSERT INTO seen_id VALUES ('2026-11-20', 'shop', 'prod', 1)"))
        with engine.begin() as other:
            assert claim(other, "retention", NOON, "other", LEASE, NOON + 2 * LEASE)
        return {}

    result = run_once(engine, "retention", NOON, "slow", slow, NOON, LEASE)

    assert result is None
    assert rows(engine, "SELECT count(*) FROM seen_id") == [(0,)]


def test_a_job_that_fails_is_not_done_and_runs_again_after_its_lease(engine: Engine) -> None:
    def broken(_: Connection) -> dict[str, object]:
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        run_once(engine, "fold", NOON, "first", broken, NOON, LEASE)

    assert run_once(engine, "fold", NOON, "second", lambda _: {}, NOON + LEASE / 2, LEASE) is None
    assert run_once(engine, "fold", NOON, "second", lambda _: {"ok": 1}, NOON + LEASE, LEASE) == {"ok": 1}


def add_score(conn: Connection, day: date, offset: int) -> None:
    conn.execute(
        text(
            """
            INSERT INTO score (day, source_id, "offset", reply, conversation, bot, env, model_version, prompt_version,
                               ended_at, pi, band, flags)
            VALUES (:day, 1, :offset, 'r', 1, 'shop', 'prod', 'v1', '', :day, 1, 0, '{}')
            """
        ),
        {"day": day, "offset": offset},
    )


def test_partitions_of_the_days_around_today_are_made_once(engine: Engine) -> None:
    with engine.begin() as conn:
        made = make_partitions(conn, NOON)
        again = make_partitions(conn, NOON)

    assert made == [NOON.date() + timedelta(days=number) for number in range(-BACK, AHEAD + 1)]
    assert again == []


def test_rows_that_lie_in_the_default_partition_move_to_the_partitions_of_their_days(engine: Engine) -> None:
    today, old = NOON.date(), date(2026, 3, 1)
    with engine.begin() as conn:
        for offset, day in enumerate((today, today, old)):
            add_score(conn, day, offset)

    with engine.begin() as conn:
        make_partitions(conn, NOON)

    assert rows(engine, "SELECT count(*) FROM score_default") == [(0,)]
    assert rows(engine, 'SELECT day, "offset" FROM score ORDER BY 2') == [(today, 0), (today, 1), (old, 2)]
    assert rows(engine, "SELECT count(*) FROM score_20261120") == [(2,)]
    with engine.begin() as conn:
        assert old in partitions(conn)
        add_score(conn, today, 9)
    assert rows(engine, "SELECT count(*) FROM score_20261120") == [(3,)]


def long_traffic(engine: Engine, days: float) -> None:
    """A finished file of a bot, closed and judged."""
    with engine.begin() as conn:
        source = add_file(conn)
        add_bot(conn, [source])
        for metric in ("toxicity", "generalisation"):
            book(conn, traffic(days, rate=0.02, metric=metric, source=source))
    Control(engine, Rules(post_at_once=True)).drain(lambda: MONDAY)


def test_a_row_written_while_partitions_are_made_moves_too(engine: Engine, database: str) -> None:
    other, written = connect(database), []

    def write(conn: Connection, cursor: object, statement: str, *_: object) -> None:
        if statement.startswith(("LOCK", "CREATE")) and not written:
            written.append(statement)
            with other.begin() as beside:
                add_score(beside, NOON.date(), 1)

    with engine.begin() as conn:
        event.listen(conn, "before_cursor_execute", write)
        made = make_partitions(conn, NOON)
    other.dispose()

    assert NOON.date() in made
    assert rows(engine, "SELECT day FROM score_20261120") == [(NOON.date(),)]


def test_slices_fold_into_hours_only_once_the_reference_is_frozen(engine: Engine) -> None:
    long_traffic(engine, 3)

    with engine.begin() as conn:
        gone = fold_bot(conn, "shop", "prod", MONDAY + 2 * DAY, METRICS, Budget())

    assert gone == 0
    assert rows(engine, "SELECT count(*) FROM window_hour") == [(0,)]


def test_folding_moves_every_sum_and_late_replies_for_folded_slices_follow(engine: Engine) -> None:
    long_traffic(engine, 9)
    sums = """
        SELECT sum(n_scored), sum(flagged), sum(units), sum(x), sum(w) FROM (
            SELECT n_scored, flagged, units, x, w FROM window_partial
            UNION ALL SELECT n_scored, flagged, units, x, w FROM window_hour
        ) AS both_kinds
    """
    [before] = rows(engine, sums)

    with engine.begin() as conn:
        fold_bot(conn, "shop", "prod", MONDAY + 8 * DAY, METRICS, Budget())
        book(conn, [Booking(MONDAY, 5, 1)])
    Control(engine, Rules(post_at_once=True)).drain(lambda: MONDAY)
    with engine.begin() as conn:
        fold_bot(conn, "shop", "prod", MONDAY + 8 * DAY, METRICS, Budget())

    [after] = rows(engine, sums)
    assert [new - old for new, old in zip(after, before, strict=True)] == [5, 1, 1, 1, 5]
    assert rows(engine, "SELECT count(*) FROM window_partial WHERE slice < :at", at=MONDAY + 8 * DAY) == [(0,)]
    assert rows(engine, "SELECT count(*) FROM window_dirty") == [(0,)]
    assert rows(engine, "SELECT sum(n_scored) FROM window_hour WHERE hour = :at AND metric = 'toxicity'", at=MONDAY) > [
        (0,)
    ]


def test_late_replies_after_folding_are_judged_from_the_state_that_folding_kept(engine: Engine) -> None:
    long_traffic(engine, 9)
    name = StreamName("shop", "prod", "", "toxicity")
    with engine.begin() as conn:
        before = streams.load(conn, name)
        fold_bot(conn, "shop", "prod", MONDAY + 8 * DAY, METRICS, Budget())
        conn.execute(
            text("INSERT INTO window_dirty (bot, env, slice) VALUES ('shop', 'prod', :at)"), {"at": MONDAY + 8 * DAY}
        )
        conn.execute(text("DELETE FROM window_closed WHERE slice = :at"), {"at": MONDAY + 8 * DAY})

    Control(engine, Rules(post_at_once=True)).drain(lambda: MONDAY)

    with engine.begin() as conn:
        after = streams.load(conn, name)
    assert before is not None
    assert after is not None
    assert after.until == before.until
    assert after.state.to_dict() == before.state.to_dict()


def test_housekeeping_folds_what_is_older_than_the_setting(engine: Engine) -> None:
    long_traffic(engine, 16)

    first = Housekeeping(engine, Rules()).run(NOON)
    second = Housekeeping(engine, Rules()).run(NOON)

    assert first["fold shop/prod"] == {"windows": 2 * 2 * 288}
    assert second == {}
    assert rows(engine, "SELECT folded_until FROM watched_bot") == [(MONDAY + 2 * DAY,)]


def test_a_reply_from_the_future_folds_nothing_that_is_young(engine: Engine) -> None:
    long_traffic(engine, 16)
    with engine.begin() as conn:
        conn.execute(text("UPDATE watched_bot SET closed_until = '2099-01-01Z'"))

    Housekeeping(engine, Rules()).run(NOON)

    assert rows(engine, "SELECT folded_until FROM watched_bot") == [(MONDAY + 4 * DAY,)]


def test_marks_of_repeats_go_by_event_time_and_never_by_the_wall_clock(engine: Engine) -> None:
    with engine.begin() as conn:
        [source] = add_topic(conn)
        add_bot(conn, [source])
        for day in ("2026-11-16", "2026-11-17", "2026-11-18"):
            conn.execute(text("INSERT INTO seen_id VALUES (:day, 'shop', 'prod', 1)"), {"day": day})
            conn.execute(text("INSERT INTO flagged_unit VALUES (:day, 'shop', 'prod', 'toxicity', 1)"), {"day": day})
        report(conn, source, newest=NOON, now=NOON)
    with engine.begin() as conn:
        unknown = drop_what_is_over(conn, Retention(), DAY, NOON + 100 * DAY)
    Control(engine, Rules()).tick(NOON)
    with engine.begin() as conn:
        known = drop_what_is_over(conn, Retention(), DAY, NOON + 100 * DAY)

    assert "seen_id" not in unknown
    assert (known["seen_id"], known["flagged_unit"]) == (1, 1)
    assert [str(day) for (day,) in rows(engine, "SELECT day FROM seen_id ORDER BY 1")] == ["2026-11-17", "2026-11-18"]


def test_a_reply_from_the_future_takes_no_mark_of_today(engine: Engine) -> None:
    with engine.begin() as conn:
        add_bot(conn, [add_file(conn)])
        conn.execute(text("UPDATE watched_bot SET closed_until = '2099-01-01Z'"))
        conn.execute(text("INSERT INTO seen_id VALUES (:day, 'shop', 'prod', 1)"), {"day": NOON.date()})
        gone = drop_what_is_over(conn, Retention(), DAY, NOON)

    assert gone["seen_id"] == 0


def test_text_goes_when_its_time_is_over_and_takes_the_examples_of_alerts_along(engine: Engine) -> None:
    with engine.begin() as conn:
        for number, days in ((1, -1), (2, 1)):
            conn.execute(
                text(
                    "INSERT INTO evidence VALUES (:day, 1, :n, :reply, 'shop', 'prod', 'v1', :now, '[]', '{}', "
                    "'flagged', :expires)"
                ),
                {"day": NOON.date(), "n": number, "reply": f"r{number}", "now": NOON, "expires": NOON + days * DAY},
            )
            conn.execute(
                text(
                    """
                    INSERT INTO alert (fingerprint, bot, env, tier, state, opened_slice, opened_at, facts)
                    VALUES (:reply, 'shop', 'prod', 'page', 'firing', :now, :now, CAST(:facts AS jsonb))
                    """
                ),
                {"reply": f"r{number}", "now": NOON, "facts": f'{{"examples": [{{"reply": "r{number}"}}]}}'},
            )

            examples = f'{{"examples": [{{"reply": "r{number}"}}]}}'
            told = f'{{"alerts": [{{"id": 1, "bot": "shop", "env": "prod", "facts": {examples}}}]}}'
            conn.execute(
                text(
                    """
                    INSERT INTO outbox (id, route, kind, subject, revision, tier, payload, state, created_at, next_at)
                    VALUES (:reply, 'slack', 'root', :reply, 1, 'page', CAST(:told AS jsonb), 'held', :now, :now)
                    """
                ),
                {"reply": f"r{number}", "now": NOON, "told": told},
            )

    with engine.begin() as conn:
        gone = drop_what_is_over(conn, Retention(), DAY, NOON)

    assert gone["evidence"] == 1
    assert rows(engine, "SELECT id, payload #> '{alerts,0,facts}' ? 'examples' FROM outbox ORDER BY 1") == [
        ("r1", False),
        ("r2", True),
    ]
    assert rows(engine, "SELECT fingerprint, jsonb_array_length(facts->'examples') FROM alert ORDER BY 1") == [
        ("r1", 0),
        ("r2", 1),
    ]


def test_days_of_scores_are_dropped_as_a_whole(engine: Engine) -> None:
    with engine.begin() as conn:
        make_partitions(conn, NOON - 95 * DAY)
        make_partitions(conn, NOON)
        add_score(conn, (NOON - 93 * DAY).date(), 1)
        add_score(conn, NOON.date(), 2)
        gone = drop_what_is_over(conn, Retention(scores=90 * DAY), DAY, NOON)

    assert gone["score"] == 20  # 110 to 91 days ago
    assert rows(engine, 'SELECT "offset" FROM score') == [(2,)]


def test_workers_can_save_while_marks_are_deleted(engine: Engine, database: str) -> None:
    locked: list[int] = []
    other = connect(database)

    def look(conn: Connection, cursor: object, statement: str, *_: object) -> None:
        if statement.startswith("DELETE FROM seen_id"):
            locks = "SELECT * FROM pg_locks WHERE relation = 'score'::regclass AND mode = 'AccessExclusiveLock'"
            locked.append(len(rows(other, locks)))

    with engine.begin() as conn:
        make_partitions(conn, NOON - 95 * DAY)
    with engine.begin() as conn:
        add_topic(conn)
        conn.execute(text("UPDATE feed SET watermark = :now"), {"now": NOON})
        event.listen(conn, "before_cursor_execute", look)
        gone = drop_what_is_over(conn, Retention(scores=90 * DAY), DAY, NOON)
    other.dispose()

    assert gone["score"] > 0
    assert locked == [0]
