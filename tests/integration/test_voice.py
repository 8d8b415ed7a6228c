"""How a bot writes, from its replies to an alert: on a real database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from sqlalchemy import Engine, text

from detectors.encoder import shared
from detectors.meaning import MEANINGS
from detectors.score import Score, Scores
from detectors.stats.isr import FloatArray
from detectors.text.style import FEATURES, HALF, Voice
from monitor.control.loop import Control
from monitor.control.rebaselining import Said
from monitor.control.rules import Rules
from monitor.control.voice_accepting import accept_voices
from monitor.domain.metric import METRICS
from monitor.domain.record import Advance, Batch, DeadLetter, Reading, Record, Reply
from monitor.scoring.pool import Pool
from monitor.storage.batch import BatchStore, BookingRules
from monitor.storage.retention import Retention, drop_what_is_over
from monitor.storage.tables import metadata
from tests.factories import NOON, add_source, make_reply, make_scores, make_transcript
from tests.factories_windows import DAY, MONDAY, add_bot, add_file

EVERY = timedelta(minutes=15)
PLACE = {feature.name: place for place, feature in enumerate(FEATURES)}


def describe(record: Record, reason: str) -> DeadLetter:
    return DeadLetter(record.source_id, record.offset, NOON, reason, 2, "0" * 64)


def store_on(engine: Engine) -> BatchStore:
    return BatchStore(engine, BookingRules(METRICS, False, timedelta(hours=24)), describe)


def scores_of(features: FloatArray, detector: str = "voice@1") -> Scores:
    return {**make_scores(), "voice": Score(None, None, detector, features=features.astype(HALF).tobytes())}


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
        scored = conn.execute(text('SELECT names, "values", detectors FROM score JOIN score_form ON id = form')).all()
    assert [(row.slice - NOON, row.offset, row.n) for row in found] == [
        (timedelta(0), 0, 3), (timedelta(minutes=5), 3, 1)
    ]  # fmt: skip
    assert np.frombuffer(found[0].vectors, HALF).reshape(3, 4)[:, 0].tolist() == [0, 1, 2]
    assert [dict(zip(names, values, strict=True))["voice"] for names, values, _ in scored] == [None] * 4
    assert all("voice@1" in detectors for _, _, detectors in scored)


@pytest.mark.parametrize("encoder", [False, True])
def test_features_come_back_from_a_scoring_process_bit_for_bit(*, encoder: bool) -> None:
    transcript = make_transcript(["Where is it?", "It isn't here yet: wait until noon!"])

    with Pool(["voice"], encoder=encoder) as pool:
        [scores] = pool.score([transcript], lambda: None)

    assert scores == Voice(shared() if encoder else None).score([transcript])[0]
    assert len(scores["voice"].features) == 2 * (len(FEATURES) + encoder * MEANINGS) * HALF.itemsize


@dataclass(frozen=True)
class Told:
    """Replies with their features, from MONDAY on."""

    moments: list[datetime]
    features: FloatArray  # of reply and question


def traffic(
    days: float, *, voice_from: float = 99.0, questions_from: float = 99.0, again_from: float = 99.0, seed: int = 0
) -> Told:
    """A bot that answers every quarter of an hour; replies get shorter and full of lists, or questions other ones."""
    rng = np.random.default_rng(seed)
    n = int(days * DAY / EVERY)
    at = np.arange(n) * (EVERY / DAY)
    size = len(FEATURES)
    asked = 2.0 + rng.normal(0, 0.2, (n, size))
    asked[at >= questions_from, :8] += 0.4
    replies = 4.0 + 0.5 * (asked - 2.0) + rng.normal(0, 0.3, (n, size))
    replies[at >= voice_from, PLACE["length"]] -= 0.9
    replies[at >= voice_from, PLACE["lists"]] += 0.9
    replies[at >= again_from, PLACE["contractions"]] += 0.9
    return Told([MONDAY + place * EVERY for place in range(n)], np.hstack([replies, asked]))


def booked(
    engine: Engine,
    told: Told,
    *,
    at_once: int = 800,
    version: str = "v1",
    name: str = "",
    source: int | None = None,
    first: int = 0,
    detector: str = "voice@1",
) -> int:
    """A file that was read to its end, saved in batches; gives its source, for more of it."""
    if source is None:
        with engine.begin() as conn:
            source = add_file(conn, name=name or version)
            add_bot(conn, [source])
            conn.execute(text("INSERT INTO stream_offset (source_id, next_offset) VALUES (:id, 0)"), {"id": source})
    store = store_on(engine)
    replies = [
        make_reply(
            source_id=source, offset=first + place, id_hash=None, conversation=place,
            transcript=make_transcript(ended_at=at, model_version=version),
        )
        for place, at in enumerate(told.moments)
    ]  # fmt: skip
    scores = [scores_of(each, detector) for each in told.features]
    for begin in range(0, len(replies), at_once):
        cut = slice(begin, begin + at_once)
        save(store, source, replies[cut], scores[cut], first + begin)
    return source


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
    assert {"shorter", "items"} == {words.split()[-1] for words in alert.facts["moved"][:2]}


def test_nothing_is_said_while_a_voice_is_learnt_nor_of_one_that_stays_the_same(engine: Engine) -> None:
    booked(engine, traffic(6, voice_from=3))
    booked(engine, traffic(12, seed=1), version="v2")

    closed(engine)

    with engine.connect() as conn:
        found = conn.execute(text("SELECT model_version, start, frozen_at, replies FROM voice_baseline")).all()
    assert alerts(engine) == []
    assert found == [("v2", MONDAY, MONDAY + 7 * DAY, 7 * 24 * 4)]


def test_a_declared_version_begins_anew_so_only_an_undeclared_change_alerts(engine: Engine) -> None:
    told = traffic(12, voice_from=8)
    at = int(8 * DAY / EVERY)
    booked(engine, Told(told.moments[:at], told.features[:at]), version="v1")
    booked(engine, Told(told.moments[at:], told.features[at:]), version="v2")

    closed(engine)

    assert alerts(engine) == []


def test_another_public_is_no_ticket_but_a_word_in_the_digest(engine: Engine) -> None:
    booked(engine, traffic(9.5, voice_from=9, questions_from=9))

    closed(engine)

    [alert] = alerts(engine)
    assert (alert.tier, alert.incident_id, alert.facts["traffic"]) == ("digest", None, True)


def test_a_ticket_ends_where_the_questions_are_found_to_have_changed_as_well(engine: Engine) -> None:
    booked(engine, traffic(9.9, voice_from=9, questions_from=9.3))

    closed(engine)

    [alert] = alerts(engine)
    assert (alert.tier, alert.state, alert.outcome) == ("ticket", "resolved", "traffic")
    assert MONDAY + 9.3 * DAY < alert.resolved_at < MONDAY + 9.6 * DAY


def test_a_voice_that_is_back_has_an_alert_that_is_over(engine: Engine) -> None:
    told, usual = traffic(12, voice_from=9), traffic(12)
    back = int(9.5 * DAY / EVERY)
    booked(engine, Told(told.moments, np.vstack([told.features[:back], usual.features[back:]])))

    closed(engine)

    [alert] = alerts(engine)
    assert (alert.state, alert.outcome) == ("resolved", "recovered")
    assert {"shorter", "items"} == {words.split()[-1] for words in alert.facts["moved"][:2]}


@pytest.mark.parametrize("slices_at_once", [576, 50])
def test_a_voice_that_nobody_hears_any_more_has_no_alert_that_fires_for_ever(
    engine: Engine, slices_at_once: int
) -> None:
    told, other = traffic(9.5, voice_from=9), traffic(12, seed=1)
    booked(engine, told)
    booked(engine, other, version="v2")

    closed(engine, slices_at_once)

    [alert] = alerts(engine)
    assert (alert.outcome, alert.resolved_at) == ("cleared", MONDAY + 10.5 * DAY)


def test_what_is_usual_is_learnt_anew_after_the_traffic_changed(engine: Engine) -> None:
    booked(engine, traffic(21.5, voice_from=9, questions_from=9, again_from=21))

    closed(engine)

    first, second = alerts(engine)
    with engine.connect() as conn:
        found = conn.execute(text("SELECT version, frozen_at, ended_at FROM voice_baseline ORDER BY version")).all()
    assert (first.tier, first.outcome, first.resolved_at) == ("digest", "cleared", MONDAY + 13 * DAY)
    assert found == [(1, MONDAY + 7 * DAY, MONDAY + 13 * DAY), (2, MONDAY + 20 * DAY, None)]
    assert (second.tier, second.state) == ("ticket", "firing")
    assert any("contractions" in words for words in second.facts["moved"])


def test_a_way_of_writing_that_was_accepted_is_learnt_and_its_alert_stays_closed(engine: Engine) -> None:
    told = traffic(18, voice_from=9)
    at = int(9.5 * DAY / EVERY)
    source = booked(engine, Told(told.moments[:at], told.features[:at]))
    closed(engine)

    with engine.begin() as conn:
        [done] = accept_voices(conn, "shop", "prod", Said("ops", "shorter on purpose", MONDAY + 40 * DAY), anew=False)
    booked(engine, Told(told.moments[at:], told.features[at:]), source=source, first=at)
    closed(engine)

    [alert] = alerts(engine)
    with engine.connect() as conn:
        found = conn.execute(text("SELECT start, frozen_at, because FROM voice_baseline ORDER BY version")).all()
    assert (done.alert_id, alert.state, alert.outcome) == (alert.id, "resolved", "accepted")
    assert found[0].because == "shorter on purpose"
    assert found[1].frozen_at == MONDAY + 16.5 * DAY


def test_a_reference_of_another_release_is_learnt_anew_and_its_alert_does_not_fire_for_ever(engine: Engine) -> None:
    told = traffic(17, voice_from=9)
    at = int(9.5 * DAY / EVERY)
    source = booked(engine, Told(told.moments[:at], told.features[:at]))
    closed(engine)
    with engine.begin() as conn:
        conn.execute(text("UPDATE voice_baseline SET format = 0, voice = '{}'"))

    booked(engine, Told(told.moments[at:], told.features[at:]), source=source, first=at)
    closed(engine)

    [alert] = alerts(engine)
    with engine.connect() as conn:
        found = conn.execute(text("SELECT version, frozen_at FROM voice_baseline ORDER BY version")).all()
    assert (alert.state, alert.outcome) == ("resolved", "accepted")
    assert found == [(1, MONDAY + 7 * DAY), (2, MONDAY + 16.5 * DAY)]


def test_numbers_of_long_ago_are_dropped_and_no_others(engine: Engine) -> None:
    booked(engine, traffic(9))
    closed(engine)
    booked(engine, traffic(2, seed=1), version="v2")

    with engine.begin() as conn:
        kept = drop_what_is_over(conn, Retention(scores=20 * DAY), DAY, MONDAY + 40 * DAY)
        gone = drop_what_is_over(conn, Retention(scores=DAY), DAY, MONDAY + 40 * DAY)

    assert (kept["voice_sample"], kept["voice_hour"]) == (0, 0)
    assert gone["voice_sample"] > 100
    assert gone["voice_hour"] == 24


OUTCOME = ("state", "tier", "opened_slice", "opened_at", "change_at", "resolved_at", "facts")


@pytest.mark.parametrize(("at_once", "slices_at_once"), [(53, 100)])
def test_any_split_of_batches_and_closings_gives_the_same_sums_and_the_same_alert(
    engine: Engine, at_once: int, slices_at_once: int
) -> None:
    told = traffic(9.7, voice_from=9)
    booked(engine, told)
    closed(engine)
    before = outcome(engine)
    with engine.begin() as conn:
        conn.execute(text(f"TRUNCATE {', '.join(metadata.tables.keys() - {'keyring'})} RESTART IDENTITY"))

    booked(engine, told, at_once=at_once)
    closed(engine, slices_at_once)

    assert outcome(engine) == before
    assert len(before[0]) == 1


def test_late_replies_give_the_verdict_that_they_would_have_given_in_time(engine: Engine) -> None:
    told = traffic(9.7, voice_from=9)
    booked(engine, told)
    closed(engine)
    before = outcome(engine)
    with engine.begin() as conn:
        conn.execute(text(f"TRUNCATE {', '.join(metadata.tables.keys() - {'keyring'})} RESTART IDENTITY"))
    late = np.arange(len(told.moments)) % 7 == 0
    late &= np.array([MONDAY + 8.6 * DAY < at < MONDAY + 9.6 * DAY for at in told.moments])

    booked(engine, part(told, ~late))
    closed(engine)
    booked(engine, part(told, late), version="v1", name="late")
    closed(engine)

    assert outcome(engine) == before


def part(told: Told, which: NDArray[np.bool_]) -> Told:
    return Told([told.moments[place] for place in np.flatnonzero(which)], told.features[which])


def outcome(engine: Engine) -> tuple[list[Any], list[Any]]:
    with engine.connect() as conn:
        found = conn.execute(text(f"SELECT {', '.join(OUTCOME)} FROM alert")).all()  # noqa: S608
        hours = conn.execute(text("SELECT hour, n, sums, asked FROM voice_hour ORDER BY hour")).all()
    return list(found), list(hours)
