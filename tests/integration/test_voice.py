"""How a bot writes, from its replies to an alert: on a real database."""

from collections.abc import Sequence
from datetime import timedelta

import numpy as np
from sqlalchemy import Engine, text

from detectors.score import Score, Scores
from detectors.stats.isr import FloatArray
from detectors.text.style import HALF
from monitor.domain.metric import METRICS
from monitor.domain.record import Advance, Batch, DeadLetter, Reading, Record, Reply
from monitor.storage.batch import BatchStore, BookingRules
from tests.factories import NOON, add_source, make_reply, make_scores, make_transcript


def describe(record: Record, reason: str) -> DeadLetter:
    return DeadLetter(record.source_id, record.offset, NOON, reason, 2, "0" * 64)


def store_on(engine: Engine) -> BatchStore:
    return BatchStore(engine, BookingRules(METRICS, False, timedelta(hours=24)), describe)


def scores_of(features: FloatArray) -> Scores:
    return {**make_scores(), "voice": Score(None, None, "voice@1", features=features.astype(HALF).tobytes())}


def save(store: BatchStore, source: int, replies: Sequence[Reply], scores: Sequence[Scores], expected: int) -> None:
    records = tuple(Record(source, reply.offset, None, b"{}") for reply in replies)
    batch = Batch(records, {source: Advance(expected, expected + len(replies))})
    store.save(batch, Reading(replies), scores, [])


def test_a_batch_writes_one_row_of_vectors_for_each_version_and_slice(engine: Engine) -> None:
    source = add_source(engine)
    minutes = [0, 1, 2, 6]
    replies = [
        make_reply(
            source_id=source, offset=at, id_hash=None,
            transcript=make_transcript(ended_at=NOON + timedelta(minutes=minute)),
        )
        for at, minute in enumerate(minutes)
    ]  # fmt: skip

    save(store_on(engine), source, replies, [scores_of(np.full(4, float(at))) for at in minutes], 0)

    with engine.connect() as conn:
        found = conn.execute(text('SELECT slice, "offset", n, vectors FROM voice_sample ORDER BY slice')).all()
        values = conn.execute(text("SELECT \"values\" ->> 'voice', detectors FROM score LIMIT 1")).one()
    assert [(row.slice - NOON, row.offset, row.n) for row in found] == [
        (timedelta(0), 0, 3), (timedelta(minutes=5), 3, 1)
    ]  # fmt: skip
    assert np.frombuffer(found[0].vectors, HALF).reshape(3, 4)[:, 0].tolist() == [0, 1, 2]
    assert values == (None, "generalisation@1 toxicity@1 voice@1")
