"""The one transaction of a batch: everything or nothing, once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine, text

from detectors.score import Score, Scores
from monitor.domain.evidence import Evidence
from monitor.domain.metric import METRICS
from monitor.domain.record import Advance, Batch, DeadLetter, Feedback, Reading, Record, Reply
from monitor.errors import Fenced, StorageAway
from monitor.storage.batch import BatchStore, BookingRules
from monitor.storage.engine import connect
from monitor.storage.listings import bots, ledger
from tests.factories import NOON, add_source, make_reply, make_scores, make_transcript


def describe(record: Record, reason: str) -> DeadLetter:
    return DeadLetter(record.source_id, record.offset, NOON, reason, len(record.value or b""), "0" * 64)


def store_on(engine: Engine, *, dedupe: bool = True) -> BatchStore:
    return BatchStore(engine, BookingRules(METRICS, dedupe, timedelta(hours=24)), describe)


def make_batch(source: int, replies: Sequence[Reply], *, expected: int = 0) -> Batch:
    records = tuple(Record(source, reply.offset, None, b"{}") for reply in replies)
    return Batch(records, {source: Advance(expected, expected + len(replies))})


def conversation(source: int, n: int, *, flagged: Sequence[int] = ()) -> tuple[list[Reply], list[Scores | None]]:
    """`n` replies of one conversation, those at `flagged` toxic."""
    replies = [make_reply(source_id=source, offset=at, id_hash=at, conversation=7) for at in range(n)]
    return replies, [make_scores(toxicity=at in flagged) for at in range(n)]


def rows(engine: Engine, query: str) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def test_a_batch_adds_up_in_ledger_scores_and_windows(engine: Engine) -> None:
    source = add_source(engine)
    replies, scores = conversation(source, 4, flagged=[1, 2])

    store_on(engine).save(make_batch(source, replies), Reading(replies), scores, [])

    with engine.connect() as connection:
        [line] = ledger(connection)
    assert (line.seen, line.scored, line.failed, line.skipped, line.adds_up) == (4, 4, 0, 0, True)
    assert rows(engine, "SELECT n_scored, flagged, units, x, q, w FROM window_partial WHERE metric = 'toxicity'") == [
        (4, 2, 1, 2.0, 2.0, 4.0)
    ]
    assert rows(engine, "SELECT count(*) FROM score WHERE 'toxicity' = ANY(flags)") == [(2,)]
    assert rows(engine, "SELECT next_offset FROM stream_offset") == [(4,)]
    assert rows(engine, "SELECT bot, env, seq FROM window_dirty") == [("shop", "prod", 1)]


def test_the_same_batch_twice_is_fenced_and_leaves_the_same_rows(engine: Engine) -> None:
    source = add_source(engine)
    replies, scores = conversation(source, 3)
    store, batch = store_on(engine), make_batch(source, replies)
    store.save(batch, Reading(replies), scores, [])

    with pytest.raises(Fenced) as fenced:
        store.save(batch, Reading(replies), scores, [])

    assert fenced.value.source_ids == {source}
    assert rows(engine, "SELECT sum(seen) FROM ledger") == [(3,)]


def test_a_lost_partition_leaves_and_the_rest_is_saved(engine: Engine) -> None:
    mine, lost = add_source(engine, partition=0), add_source(engine, partition=1, next_offset=9)
    replies = [make_reply(source_id=mine, id_hash=1), make_reply(source_id=lost, id_hash=2)]
    batch = Batch(
        (Record(mine, 0, None, b"{}"), Record(lost, 0, None, b"{}")), {mine: Advance(0, 1), lost: Advance(0, 1)}
    )
    store, reading, scores = store_on(engine), Reading(replies), [make_scores(), make_scores()]
    with pytest.raises(Fenced):
        store.save(batch, reading, scores, [])

    store.save(batch.without([lost]), reading, scores, [])

    assert rows(engine, "SELECT source_id, seen FROM ledger") == [(mine, 1)]


def test_a_repeated_id_is_counted_once_whatever_the_batch(engine: Engine) -> None:
    source = add_source(engine)
    first = [make_reply(source_id=source, offset=0, id_hash=5), make_reply(source_id=source, offset=1, id_hash=5)]
    again = [make_reply(source_id=source, offset=2, id_hash=5)]
    store = store_on(engine)

    store.save(make_batch(source, first), Reading(first), [make_scores(), make_scores(toxicity=True)], [])
    store.save(make_batch(source, again, expected=2), Reading(again), [make_scores()], [])

    with engine.connect() as connection:
        [line] = ledger(connection)
    assert (line.seen, line.duplicates) == (1, 2)
    assert rows(engine, 'SELECT "offset", flags FROM score') == [(0, [])]


def test_a_conversation_is_one_unit_a_day_however_many_batches_flag_it(engine: Engine) -> None:
    source = add_source(engine)
    replies, scores = conversation(source, 2, flagged=[0, 1])
    store = store_on(engine)

    store.save(make_batch(source, replies[:1]), Reading(replies[:1]), scores[:1], [])
    store.save(make_batch(source, replies[1:], expected=1), Reading(replies[1:]), scores[1:], [])

    assert rows(engine, "SELECT flagged, units FROM window_partial WHERE metric = 'toxicity'") == [(2, 1)]


def test_a_failed_detector_is_no_zero(engine: Engine) -> None:
    source = add_source(engine)
    replies = [make_reply(source_id=source, offset=at, id_hash=at) for at in range(2)]
    scores = [make_scores(toxicity=None), make_scores(toxicity=None, generalisation=None)]

    store_on(engine).save(make_batch(source, replies), Reading(replies), scores, [])

    assert rows(engine, "SELECT scored, failed FROM ledger") == [(1, 1)]
    assert rows(engine, "SELECT metric, n_scored FROM window_partial") == [("generalisation", 1)]
    assert rows(engine, "SELECT detector, version, reason, n FROM detector_failure ORDER BY 1") == [
        ("generalisation", "1", "Timeout", 1),
        ("toxicity", "1", "Timeout", 2),
    ]


def test_a_row_that_postgres_refuses_becomes_a_dead_letter_and_the_others_are_saved(engine: Engine) -> None:
    source = add_source(engine)
    replies = [make_reply(source_id=source, offset=at, id_hash=at) for at in range(5)]
    replies[3] = replace(replies[3], conversation=2**63)  # one more than its column holds
    scores: list[Scores | None] = [make_scores() for _ in range(5)]

    store_on(engine).save(make_batch(source, replies), Reading(replies), scores, [])

    assert rows(engine, 'SELECT "offset" FROM score ORDER BY 1') == [(0,), (1,), (2,), (4,)]
    assert rows(engine, 'SELECT "offset", reason FROM dead_letter') == [(3, "refused by Postgres: 22003")]
    assert rows(engine, "SELECT next_offset FROM stream_offset") == [(5,)]


def test_a_late_reply_is_booked_and_one_beyond_the_lateness_enters_no_window(engine: Engine) -> None:
    source = add_source(engine, watermark=NOON)
    late = make_reply(source_id=source, id_hash=1, transcript=make_transcript(ended_at=NOON - timedelta(hours=1)))
    dropped = make_reply(
        source_id=source, offset=1, id_hash=2, transcript=make_transcript(ended_at=NOON - timedelta(hours=30))
    )

    store_on(engine).save(
        make_batch(source, [late, dropped]), Reading([late, dropped]), [make_scores(), make_scores()], []
    )

    assert rows(engine, "SELECT sum(seen), sum(late) FROM ledger") == [(2, 2)]
    assert rows(engine, "SELECT sum(n_scored) FROM window_partial WHERE metric = 'toxicity'") == [(1,)]
    assert rows(engine, 'SELECT late_dropped FROM score ORDER BY "offset"') == [(False,), (True,)]
    assert rows(engine, "SELECT kind, n FROM intake_count") == [("late_dropped", 1)]


def test_synthetic_replies_and_thumbs_stay_out_of_the_ledger(engine: Engine) -> None:
    source = add_source(engine)
    probe = make_reply(source_id=source, transcript=make_transcript(synthetic=True))
    thumb = Feedback(source, 1, NOON, "r-1", "down", None, None)
    batch = Batch((Record(source, 0, None, b""), Record(source, 1, None, b"")), {source: Advance(0, 2)})

    store_on(engine).save(batch, Reading([probe], [thumb]), [None], [])

    assert rows(engine, "SELECT kind, n FROM intake_count ORDER BY 1") == [("feedback", 1), ("synthetic", 1)]
    assert rows(engine, "SELECT count(*) FROM ledger") == [(0,)]


def test_a_bot_is_listed_from_its_first_reply_on(engine: Engine) -> None:
    source = add_source(engine)
    replies = [
        make_reply(source_id=source, id_hash=1),
        make_reply(source_id=source, offset=1, id_hash=2, transcript=make_transcript(model_version="v2")),
    ]

    store_on(engine).save(make_batch(source, replies), Reading(replies), [make_scores(), make_scores()], [])

    with engine.connect() as connection:
        [line] = bots(connection, NOON + timedelta(hours=1))
    assert (line.bot, line.seen_24h, line.scored_24h, line.last_reply, line.firing) == ("shop", 2, 2, NOON, 0)
    assert sorted(line.versions) == ["v1", "v2"]


def test_two_workers_with_one_partition_save_it_once(engine: Engine, database: str) -> None:
    source = add_source(engine)
    replies, scores = conversation(source, 2)
    other = connect(database)
    store_on(other).save(make_batch(source, replies), Reading(replies), scores, [])

    with pytest.raises(Fenced):
        store_on(engine).save(make_batch(source, replies), Reading(replies), scores, [])

    other.dispose()
    assert rows(engine, "SELECT sum(seen) FROM ledger") == [(2,)]


def test_three_starts_that_never_saved_lead_to_isolation_and_the_probe_names_the_poison(engine: Engine) -> None:
    source = add_source(engine)
    batch = make_batch(source, [make_reply(source_id=source)])

    starts = [store_on(engine).begin(batch) for _ in range(4)]
    first, second = store_on(engine).probe(batch), store_on(engine).probe(batch)

    assert starts == [False, False, False, True]
    assert first is None
    assert second is not None
    assert second.reason == "the process died while it was scored"


def test_starts_that_die_over_a_second_partition_lead_to_isolation_too(engine: Engine) -> None:
    good, poisoned = add_source(engine), add_source(engine, partition=1)
    replies, _ = conversation(good, 2)

    isolated = []
    for start in range(4):
        store = store_on(engine)
        store.begin(make_batch(good, replies, expected=2 * start))
        store.save(make_batch(good, replies, expected=2 * start), Reading([]), [], [])
        isolated.append(store.begin(make_batch(poisoned, [make_reply(source_id=poisoned)])))

    assert isolated == [False, False, False, True]


def test_a_probe_whose_commit_was_in_doubt_makes_no_dead_letter(engine: Engine) -> None:
    source = add_source(engine)
    batch = make_batch(source, [make_reply(source_id=source)])
    store = store_on(engine)

    store.probe(batch)  # and then the answer was lost

    assert store.probe(batch) is None


def test_a_stop_while_a_record_is_scored_alone_does_not_blame_the_record(engine: Engine) -> None:
    source = add_source(engine)
    batch = make_batch(source, [make_reply(source_id=source)])
    stopped = store_on(engine)

    stopped.probe(batch)
    stopped.stopped()

    assert store_on(engine).probe(batch) is None


def test_a_batch_that_takes_too_long_is_cut_until_its_parts_do_not(engine: Engine, database: str) -> None:
    source = add_source(engine)
    replies, scores = conversation(source, 8)
    with engine.begin() as connection:
        connection.execute(
            text(
                "CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS "
                "$$ BEGIN PERFORM pg_sleep(0.1); RETURN NEW; END $$"
            )
        )
        connection.execute(text("CREATE TRIGGER slow BEFORE INSERT ON score FOR EACH ROW EXECUTE FUNCTION slow()"))
    hurried = connect(database, statement_s=0.35)
    store, batch = store_on(hurried), make_batch(source, replies)

    with pytest.raises(StorageAway):
        store.save(batch, Reading(replies), scores, [])
    store.save(batch, Reading(replies), scores, [])

    hurried.dispose()
    assert rows(engine, "SELECT count(*) FROM score") == [(8,)]
    assert rows(engine, "SELECT next_offset FROM stream_offset") == [(8,)]


def test_versions_and_segment_values_beyond_their_limits_are_counted_as_other(engine: Engine) -> None:
    source = add_source(engine)
    replies = [
        make_reply(
            source_id=source,
            offset=at,
            id_hash=at,
            transcript=make_transcript(model_version=f"v{at}", prompt_version=f"p{at}", segments={"shop": f"s{at}"}),
        )
        for at in range(103)
    ]

    store_on(engine).save(make_batch(source, replies), Reading(replies), [make_scores() for _ in replies], [])

    assert rows(engine, "SELECT count(*), max(seen) FROM ledger") == [(101, 3)]
    assert rows(engine, "SELECT count(DISTINCT model_version) FROM score WHERE model_version <> 'other'") == [(100,)]
    assert rows(engine, "SELECT kind, count(*) FROM deploy GROUP BY kind ORDER BY kind") == [
        ("model", 101),
        ("prompt", 101),
        ("score generalisation", 1),
        ("score toxicity", 1),
    ]
    assert rows(
        engine, "SELECT sum(n_scored) FROM window_partial WHERE segment = 'shop=other' AND metric = 'toxicity'"
    ) == [(53,)]


def test_of_versions_beyond_their_limit_no_example_is_kept_and_what_is_flagged_is(engine: Engine) -> None:
    source = add_source(engine)
    replies = [
        make_reply(source_id=source, offset=at, id_hash=at, transcript=make_transcript(prompt_version=f"p{at}"))
        for at in range(103)
    ]
    month = timedelta(days=30)
    kept = [Evidence(reply, (), {}, "example", NOON + month) for reply in replies[:102]]
    kept.append(Evidence(replies[102], (), {}, "flagged", NOON + month))

    store_on(engine).save(make_batch(source, replies), Reading(replies), [make_scores() for _ in replies], kept)

    assert rows(engine, "SELECT reason, count(*) FROM evidence GROUP BY 1 ORDER BY 1") == [
        ("example", 100),
        ("flagged", 1),
    ]


def test_a_declared_risk_of_requests_is_a_segment_once_they_are_scored(engine: Engine) -> None:
    source = add_source(engine)
    risks = (Score(0.9, True, "risk@1"), Score(0.1, False, "risk@1"), Score(0.4, False, "risk@1"), None)
    replies = [
        make_reply(
            source_id=source, offset=at, id_hash=at, transcript=make_transcript(segments={"request_risk": "not scored"})
        )
        for at in range(5)
    ]
    scores: list[Scores | None] = [
        make_scores() if risk is None else {**make_scores(), "request_risk": risk} for risk in risks
    ]

    store_on(engine).save(make_batch(source, replies), Reading(replies), [*scores, None], [])

    query = "SELECT segment, n_scored FROM window_partial WHERE metric = 'toxicity' ORDER BY segment"
    assert rows(engine, query) == [("", 4), ("request_risk=harmless", 1), ("request_risk=risky", 1)]
    assert rows(engine, 'SELECT segments FROM score ORDER BY "offset"')[:3] == [
        ({"request_risk": "risky"},),
        ({"request_risk": "harmless"},),
        (None,),
    ]
    assert rows(engine, "SELECT value FROM segment_value ORDER BY 1") == [("harmless",), ("risky",)]


def of_bots(source: int, bots: Sequence[tuple[str, str]]) -> list[Reply]:
    return [
        make_reply(source_id=source, offset=at, id_hash=at, transcript=make_transcript(bot=bot, env=env))
        for at, (bot, env) in enumerate(bots)
    ]


def save_all(store: BatchStore, source: int, replies: Sequence[Reply], feedback: Sequence[Feedback] = ()) -> None:
    batch = make_batch(source, [*replies, *feedback])  # type: ignore[list-item]
    store.save(batch, Reading(list(replies), list(feedback)), [make_scores() for _ in replies], [])


def test_bots_beyond_their_limit_are_counted_as_one_and_those_of_the_settings_are_not(engine: Engine) -> None:
    source = add_source(engine)
    rules = BookingRules(METRICS, True, timedelta(hours=24), max_bots=3, declared={"shop"})
    ids_for_bots = [(f"user-{at}", "prod") for at in range(10)]
    ids_for_envs = [("user-0", f"session-{at}") for at in range(5)]

    save_all(
        BatchStore(engine, rules, describe), source, of_bots(source, [*ids_for_bots, *ids_for_envs, ("shop", "prod")])
    )

    assert rows(engine, "SELECT bot, env, sum(seen) FROM ledger GROUP BY bot, env ORDER BY bot, env") == [
        ("other", "other", 5),
        ("other", "prod", 7),
        ("shop", "prod", 1),
        ("user-0", "prod", 1),
        ("user-1", "prod", 1),
        ("user-2", "prod", 1),
    ]
    assert rows(engine, "SELECT count(*) FROM watched_bot") == [(6,)]


def test_two_workers_give_away_the_same_places(engine: Engine) -> None:
    rules = BookingRules(METRICS, True, timedelta(hours=24), max_bots=3)
    for at in range(4):
        source = add_source(engine, partition=at)
        store = BatchStore(engine, rules, describe)
        save_all(store, source, of_bots(source, [(f"user-{at}", "prod"), ("user-0", "prod")]))

    assert rows(engine, "SELECT bot FROM watched_bot ORDER BY 1") == [("other",), ("user-0",), ("user-1",), ("user-2",)]


def test_feedback_for_a_bot_that_nobody_knows_is_counted_without_its_name(engine: Engine) -> None:
    source = add_source(engine)
    thumbs = [
        Feedback(source, at, NOON, "r-1", "down", bot, None) for at, bot in enumerate(["shop", "user-1", "user-2"], 1)
    ]

    save_all(store_on(engine), source, of_bots(source, [("shop", "prod")]), thumbs)

    assert rows(engine, "SELECT bot, env, n FROM intake_count ORDER BY 1") == [("", "", 2), ("shop", "prod", 1)]


def test_a_bot_may_have_a_hundred_new_versions_in_four_weeks_and_then_more(engine: Engine) -> None:
    source = add_source(engine)
    store, later = store_on(engine), NOON + timedelta(days=29)

    def of_versions(first: int, last: int, at: datetime, offset: int) -> list[Reply]:
        return [
            make_reply(
                source_id=source,
                offset=offset + place,
                id_hash=offset + place,
                transcript=make_transcript(model_version=f"v{number}", ended_at=at),
            )
            for place, number in enumerate(range(first, last))
        ]

    for replies, expected in ((of_versions(0, 120, NOON, 0), 0), (of_versions(110, 130, later, 120), 120)):
        batch = make_batch(source, replies, expected=expected)
        store.save(batch, Reading(replies), [make_scores() for _ in replies], [])

    counts = (
        "SELECT slice, count(*) FILTER (WHERE model_version <> 'other'), sum(seen) FROM ledger GROUP BY 1 ORDER BY 1"
    )
    assert [row[1:] for row in rows(engine, counts)] == [(100, 120), (20, 20)]


def test_ten_thousand_versions_make_a_hundred_rows(engine: Engine) -> None:
    source = add_source(engine)
    replies = [
        make_reply(source_id=source, offset=at, id_hash=at, transcript=make_transcript(model_version=f"request-{at}"))
        for at in range(10_000)
    ]

    save_all(store_on(engine), source, replies)

    assert rows(engine, "SELECT count(*), max(seen) FROM ledger") == [(101, 9900)]
    assert rows(engine, "SELECT count(*) FROM deploy WHERE kind = 'model'") == [(101,)]
