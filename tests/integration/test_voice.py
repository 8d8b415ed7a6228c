"""How a bot writes, from its replies to an alert: on a real database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import numpy as np
from sqlalchemy import Engine, text

from detectors.score import Score, Scores
from detectors.stats.isr import FloatArray
from detectors.text.style import FEATURES, HALF
from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.domain.metric import METRICS
from monitor.domain.record import Advance, Batch, DeadLetter, Reading, Record, Reply
from monitor.storage.batch import BatchStore, BookingRules
from tests.factories import NOON, add_source, make_reply, make_scores, make_transcript
from tests.factories_windows import DAY, MONDAY, add_bot, add_file

EVERY = timedelta(minutes=4)
PLACE = {feature.name: place for place, feature in enumerate(FEATURES)}


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


@dataclass(frozen=True)
class Told:
    """Replies with their features, from MONDAY on."""

    moments: list[datetime]
    features: FloatArray  # of reply and question


def traffic(days: float, *, voice_from: float = 99.0, questions_from: float = 99.0, seed: int = 0) -> Told:
    """A bot that answers every four minutes; replies get shorter and full of lists, or questions other ones."""
    rng = np.random.default_rng(seed)
    n = int(days * DAY / EVERY)
    at = np.arange(n) * (EVERY / DAY)
    size = len(FEATURES)
    asked = 2.0 + rng.normal(0, 0.2, (n, size))
    asked[at >= questions_from, :8] += 0.4
    replies = 4.0 + 0.5 * (asked - 2.0) + rng.normal(0, 0.3, (n, size))
    replies[at >= voice_from, PLACE["length"]] -= 0.6
    replies[at >= voice_from, PLACE["lists"]] += 0.5
    return Told([MONDAY + place * EVERY for place in range(n)], np.hstack([replies, asked]))


def booked(engine: Engine, told: Told, *, at_once: int = 800, version: str = "v1", source: int | None = None) -> None:
    """A file that was read to its end, saved in batches."""
    with engine.begin() as conn:
        source = add_file(conn)
        add_bot(conn, [source])
        conn.execute(text("INSERT INTO stream_offset (source_id, next_offset) VALUES (:id, 0)"), {"id": source})
    store = store_on(engine)
    replies = [
        make_reply(
            source_id=source, offset=place, id_hash=None, conversation=place,
            transcript=make_transcript(ended_at=at, model_version=version),
        )
        for place, at in enumerate(told.moments)
    ]  # fmt: skip
    scores = [scores_of(each) for each in told.features]
    for first in range(0, len(replies), at_once):
        cut = slice(first, first + at_once)
        save(store, source, replies[cut], scores[cut], first)


def closed(engine: Engine, slices_at_once: int = 576) -> None:
    Control(engine, Rules(post_at_once=True, slices_at_once=slices_at_once)).drain(lambda: MONDAY + 40 * DAY)


def alerts(engine: Engine) -> list[Any]:
    with engine.connect() as conn:
        return list(conn.execute(text("SELECT * FROM alert WHERE metric = 'voice' ORDER BY opened_slice")))


def test_a_bot_that_writes_differently_has_one_ticket_that_names_what_moved(engine: Engine) -> None:
    booked(engine, traffic(10, voice_from=9))

    closed(engine)

    [alert] = alerts(engine)
    assert (alert.tier, alert.state, alert.direction, alert.model_version) == ("ticket", "firing", "changed", "v1")
    assert abs(alert.change_at - (MONDAY + 9 * DAY)) <= timedelta(hours=2)
    assert alert.opened_at < MONDAY + 9 * DAY + timedelta(hours=12)
    assert "replies 45 % shorter" in alert.facts["moved"]
