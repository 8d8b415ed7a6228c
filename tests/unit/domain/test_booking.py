"""Booking is additive: any split of a batch gives the rows of the whole."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.score import NOT_APPLICABLE, UNSUPPORTED_LANGUAGE, Score, Scores
from monitor.domain.booking import Booked, Rows, book, counted, flagged_units, identities, outcome
from monitor.domain.metric import METRICS
from monitor.domain.record import Advance, Batch, Record, Reply
from tests.factories import NOON, make_reply, make_scores, make_transcript


@st.composite
def traffic(draw: st.DrawFn) -> tuple[list[Reply], list[Scores | None]]:
    """A few replies of two bots over three sources, some repeated, some failed, some out of the sample."""
    replies, scores = [], []
    for offset in range(draw(st.integers(1, 12))):
        transcript = make_transcript(
            bot=draw(st.sampled_from(["shop", "travel"])),
            conversation_id=draw(st.sampled_from(["c-1", "c-2"])),
            ended_at=NOON + timedelta(minutes=draw(st.integers(0, 20))),
        )
        replies.append(
            make_reply(
                source_id=draw(st.integers(1, 3)),
                offset=offset,
                transcript=transcript,
                conversation=1 if transcript.conversation_id == "c-1" else 2,
                id_hash=draw(st.one_of(st.none(), st.integers(1, 4))),
                pi=draw(st.sampled_from([0.5, 1.0])),
                band=draw(st.sampled_from([0, 11, 14])),
            )
        )
        flag = st.sampled_from([True, False, None])
        scores.append(draw(st.one_of(st.none(), st.builds(make_scores, flag, flag))))
    order = sorted(range(len(replies)), key=lambda at: (replies[at].source_id, replies[at].offset))
    return [replies[at] for at in order], [scores[at] for at in order]


def booked_in_parts(parts: Sequence[tuple[list[Reply], list[Scores | None]]]) -> Counter[object]:
    """Book part after part against remembered ids and units, as Postgres remembers them; give all sums."""
    ids: set[object] = set()
    known_units: set[object] = set()
    sums: Counter[object] = Counter()
    for replies, scores in parts:
        claims = identities(replies)
        new = claims.keys() - ids
        ids |= new
        booked = counted(replies, scores, claims, new, {}, timedelta(hours=24))
        units = flagged_units(booked, METRICS)
        new_units = units.keys() - known_units
        known_units |= new_units
        add(sums, book(replies, [], booked, METRICS, units, new_units))
    return sums


def add(sums: Counter[object], rows: Rows) -> None:
    for key, counts in rows.ledger.items():
        for name in ("seen", "skipped", "scored", "failed", "late"):
            sums[(key, name)] += getattr(counts, name)
    for partial, of_it in rows.partials.items():
        for name in ("n_scored", "flagged", "units", "x", "q", "w"):
            sums[(partial, name)] += getattr(of_it, name)
    for intake, n in rows.intake.items():
        sums[("intake", intake)] += n


@given(traffic(), st.integers(0, 12))
def test_any_split_of_a_batch_books_the_same(made: tuple[list[Reply], list[Scores | None]], cut: int) -> None:
    replies, scores = made

    whole = booked_in_parts([made])
    split = booked_in_parts([(replies[:cut], scores[:cut]), (replies[cut:], scores[cut:])])

    assert split == whole


@given(traffic())
def test_the_same_batch_again_books_only_repeats(made: tuple[list[Reply], list[Scores | None]]) -> None:
    replies = [reply for reply in made[0] if reply.id_hash is not None]
    scores = [found for reply, found in zip(*made, strict=True) if reply.id_hash is not None]

    once = booked_in_parts([(replies, scores)])
    twice = booked_in_parts([(replies, scores), (replies, scores)])

    assert {key: n for key, n in twice.items() if "duplicate" not in str(key)} == {
        key: n for key, n in once.items() if "duplicate" not in str(key)
    }


@given(traffic())
def test_seen_is_always_skipped_and_scored_and_failed(made: tuple[list[Reply], list[Scores | None]]) -> None:
    replies, scores = made
    claims = identities(replies)

    booked = counted(replies, scores, claims, claims.keys(), {}, timedelta(hours=24))
    rows = book(replies, [], booked, METRICS, {}, [])

    for counts in rows.ledger.values():
        assert counts.seen == counts.skipped + counts.scored + counts.failed


@pytest.mark.parametrize(
    ("scores", "has_text", "expected"),
    [
        pytest.param(None, True, "skipped", id="not in the sample"),
        pytest.param(None, False, "no_text", id="only a tool call"),
        pytest.param(make_scores(), True, "scored", id="both values"),
        pytest.param(make_scores(toxicity=None), True, "scored", id="one value is enough"),
        pytest.param(make_scores(None, None), True, "failed", id="no value at all"),
        pytest.param(make_scores(None, None, UNSUPPORTED_LANGUAGE), True, "unsupported", id="another language"),
        pytest.param(
            {"toxicity": Score(None, None, "t@1", error=NOT_APPLICABLE)}, True, "skipped", id="does not apply"
        ),
    ],
)
def test_outcome_of_a_reply(scores: Scores | None, has_text: bool, expected: str) -> None:
    assert outcome(Booked(make_reply(has_text=has_text), scores, late=False, dropped=False)) == expected


def test_what_is_scored_only_because_it_looks_risky_is_kept_apart_but_not_among_its_like() -> None:
    risky = make_transcript(segments={"glance": "risky-a1b2c3"})
    of_all, of_risky = make_reply(id_hash=1), make_reply(offset=1, id_hash=2, transcript=risky, band=14)
    uneven = replace(of_risky, offset=2, even=False)
    booked = [Booked(reply, make_scores(toxicity=True), False, False) for reply in (of_all, of_risky, uneven)]

    rows = book([of_all, of_risky, uneven], [], booked, METRICS, {}, ())

    toxic = {(key.segment, key.band): its.n_scored for key, its in rows.partials.items() if key.metric == "toxicity"}
    assert toxic == {("", 0): 2, ("", 14): 1, ("glance=risky-a1b2c3", 0): 2}


def test_the_lowest_position_claims_a_repeated_id() -> None:
    replies = [make_reply(source_id=2, offset=0, id_hash=9), make_reply(source_id=1, offset=5, id_hash=9)]

    [claim] = identities(replies).values()

    assert claim == 1


@given(st.lists(st.tuples(st.integers(1, 3), st.integers(0, 3)), min_size=2, max_size=20))
def test_halves_and_singles_of_a_batch_cover_every_offset_once(steps: list[tuple[int, int]]) -> None:
    records: list[Record] = []
    ends: dict[int, int] = {}
    for source, hole in sorted(steps):
        offset = ends.get(source, 0) + hole
        records.append(Record(source, offset, None, b""))
        ends[source] = offset + 1
    batch = Batch(tuple(records), {source: Advance(0, end + 1) for source, end in ends.items()})

    for parts in (batch.halves(), tuple(batch.singles())):
        at = dict.fromkeys(batch.advances, 0)
        for part in parts:
            for source, step in part.advances.items():
                assert step.expected == at[source]
                inside = [record.offset for record in part.records if record.source_id == source]
                assert all(step.expected <= offset < step.next for offset in inside)
                at[source] = step.next
        assert at == {source: step.next for source, step in batch.advances.items()}
        assert [record for part in parts for record in part.records] == records
