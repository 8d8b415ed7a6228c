"""Feature vectors of replies on their way into rows: any split of a batch gives the same vectors, and no text."""

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from detectors.score import Score, Scores
from detectors.text.style import Voice, style
from monitor.domain.booking import Booked, Rows, book, outcome
from monitor.domain.record import Reply
from monitor.domain.voice import VoiceKey, unpacked
from monitor.domain.window import slice_of
from tests.factories import NOON, make_reply, make_scores, make_transcript

SAID = ("It is on its way.", "No, we can't do that!", "- one\n- two", "")


def replies_of(minutes: Sequence[int]) -> list[Booked]:
    voice = Voice()
    found = []
    for offset, minute in enumerate(minutes):
        transcript = make_transcript(
            ["Where is it?", SAID[minute % len(SAID)]],
            ended_at=NOON + timedelta(minutes=minute),
            prompt_version="" if minute % 3 else "p-2",
        )
        reply = make_reply(source_id=1 + minute % 2, offset=offset, transcript=transcript)
        scores: Scores = {**make_scores(), **voice.score([transcript])[0]}
        found.append(Booked(reply, scores, late=False, dropped=False))
    return found


def rows_of(booked: Sequence[Booked]) -> Rows:
    return book([item.reply for item in booked], [], booked, [], {}, [])


def vectors_of(parts: Sequence[Rows]) -> Counter[object]:
    return Counter((key, vector) for rows in parts for key, sample in rows.voices.items() for vector in sample.features)


@given(minutes=st.lists(st.integers(0, 20), min_size=1, max_size=12), cut=st.integers(0, 12))
def test_any_split_of_a_batch_gives_the_same_vectors_under_the_same_keys(minutes: list[int], cut: int) -> None:
    booked = replies_of(minutes)

    parts = [rows_of(booked[:cut]), rows_of(booked[cut:])]

    assert vectors_of(parts) == vectors_of([rows_of(booked)])


def test_a_sample_is_known_by_its_first_offset_and_version_and_slice() -> None:
    rows = rows_of(replies_of([1, 5, 7, 3]))

    named = {(key.voice.prompt_version, key.slice, key.source_id): sample.offset for key, sample in rows.voices.items()}

    assert named == {("", slice_of(NOON), 2): 0, ("", slice_of(NOON + timedelta(minutes=5)), 2): 1,
                     ("p-2", slice_of(NOON), 2): 3}  # fmt: skip


def test_vectors_are_those_of_the_reply_and_of_the_turn_that_it_answers() -> None:
    [(key, sample)] = rows_of(replies_of([1])).voices.items()

    reply, asked = unpacked(sample.features, 1)

    assert key.voice == VoiceKey("shop", "prod", "v1", "", f"voice@{Voice.version}")
    assert abs(reply[0] - style(SAID[1])).max() < 0.01
    assert abs(asked[0] - style("Where is it?")).max() < 0.01


def test_what_is_too_late_or_failed_is_in_no_sample() -> None:
    [item] = replies_of([1])
    failed: Scores = {**make_scores(), "voice": Score(None, None, "voice@1", error="ValueError")}

    rows = [rows_of([item._replace(dropped=True)]), rows_of([item._replace(scores=failed)])]

    assert [each.voices for each in rows] == [{}, {}]
    assert [key[2] for key in rows[1].failures] == ["voice"]


def test_features_are_no_score_so_a_reply_without_any_other_has_failed_or_was_nothing_to_score() -> None:
    [item] = replies_of([1])
    features = (item.scores or {})["voice"]
    reply: Reply = item.reply

    def became(error: str) -> str:
        return outcome(
            Booked(reply, {"toxicity": Score(None, None, "t@1", error=error), "voice": features}, False, False)
        )

    assert (became("Timeout"), became("unsupported_language")) == ("failed", "unsupported")


def test_a_reply_in_another_language_is_not_scored_by_what_reads_any_language() -> None:
    [item] = replies_of([1])

    def became(*names: str, error: str | None = "unsupported_language") -> str:
        scores = {name: Score(0.0, False, f"{name}@1") for name in names}
        if error is not None:
            scores["toxicity"] = Score(None, None, "t@1", error=error)
        return outcome(Booked(item.reply, scores, False, False))

    assert became("privacy", "collapse") == "unsupported"
    assert became("privacy", "collapse", "beschimpfung") == "scored"  # of a detector of one's own
    assert became("privacy", "collapse", error=None) == "scored"
    assert became("privacy", error="not_applicable") == "scored"
