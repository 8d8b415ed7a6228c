"""The encoder: the same reading anywhere, bounded work, no model but the recorded one."""

import json
import shutil
import subprocess
import sys
import time
from itertools import count
from pathlib import Path

import numpy as np
import pytest

from detectors.artefact import MODELS, ArtefactRefused, load_bytes
from detectors.encoder import CARD, MODEL, Encoder, shared
from detectors.pieces import LEAST_CONTEXT, MOST_PIECES, MOST_WINDOWS, looked_at, pieces_of, plain, tokenizer_of
from detectors.registry import load, score_all
from detectors.spelling import capped
from detectors.text.toxicity import KINDS
from detectors.training.measure import transcript_of

REPLY = "Your parcel left the warehouse this morning and should reach you by noon on Friday, unless it rains."
NUMBERS = count()
ODD = [
    pytest.param("", id="empty"),
    pytest.param(" \n\t", id="blank"),
    pytest.param("word " * 200_000, id="a megabyte of words"),
    pytest.param("x" * 1_000_000, id="a megabyte of one word"),
    pytest.param("😀🤡" * 3_000, id="emoji only"),
    pytest.param("שלום עולם " * 300, id="right to left"),
    pytest.param("Hello мир 世界 " * 300, id="mixed scripts"),
    pytest.param("\x00\x01\x07\u202e\u200b" * 200, id="control characters"),
    pytest.param('{"status": [1, 2, {"ok": true}]}' * 200, id="JSON"),
    pytest.param("aGVsbG8gd29ybGQ=" * 400, id="base64"),
    pytest.param("\ud800 lone", id="half a character"),
]


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return shared()


def test_a_reading_is_the_same_whatever_was_read_before(encoder: Encoder) -> None:
    alone = Encoder().read_text(REPLY, "Where is it?")

    for other in ("You idiot!", REPLY * 30, ""):
        encoder.read_text(other)
    beside = encoder.read_text(REPLY, "Where is it?")

    assert alone.logits == beside.logits
    assert np.array_equal(alone.features, beside.features)


def test_scores_are_the_same_in_any_batch() -> None:
    replies = [transcript_of(text, "Hello") for text in (REPLY, "You are an idiot.", "I can't help with that.")]

    together = score_all(replies)
    apart = [score_all([reply])[0] for reply in replies]

    assert together == apart


def test_a_reading_is_the_same_with_another_thread_count() -> None:
    program = "from detectors.encoder import shared; print(shared().read_text('You idiot!', 'Hi').logits)"

    said = [
        subprocess.run(
            [sys.executable, "-c", program],
            env={"OMP_NUM_THREADS": threads, "TOKENIZERS_PARALLELISM": "true", "PATH": "/usr/bin"},
            cwd=Path(__file__).parents[3],
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for threads in ("1", "4")
    ]

    assert said[0] == said[1]


def test_features_have_length_one_and_every_head_answers(encoder: Encoder) -> None:
    reading = encoder.read_text(REPLY)

    assert np.linalg.norm(reading.features) == pytest.approx(1.0, abs=1e-5)
    assert set(reading.logits) == set(encoder.heads)
    assert not reading.truncated


def test_context_changes_the_reading(encoder: Encoder) -> None:
    assert encoder.read_text("Good idea.", "I want to die.").logits != encoder.read_text("Good idea.").logits


def test_a_long_text_is_read_in_few_windows_and_says_so(encoder: Encoder) -> None:
    tokenizer = tokenizer_of(load_bytes("encoder.tokenizer.json").decode())

    pieces = pieces_of(tokenizer, "one two three " * 2_000, "and before " * 100)

    assert len(pieces.windows) == MOST_WINDOWS
    assert max(len(window.ids) for window in pieces.windows) <= MOST_PIECES
    assert pieces.truncated
    assert encoder.read_text("one two three " * 2_000).truncated


def test_a_short_reply_leaves_its_room_to_what_was_said_before() -> None:
    tokenizer = tokenizer_of(load_bytes("encoder.tokenizer.json").decode())
    before = "so " * 100

    [short] = pieces_of(tokenizer, "Good idea", before).windows
    first, *_ = pieces_of(tokenizer, "one two three " * 50, before).windows

    assert (len(short.ids), short.first) == (MOST_PIECES, MOST_PIECES - 3)
    assert first.first == LEAST_CONTEXT + 2


def test_spelling_tricks_and_emoji_read_as_what_they_mean() -> None:
    assert plain("s.t.u.p.i.d id10t") == "stupid idiot"
    assert "clown face" in plain("🤡")


@pytest.mark.parametrize("text", ODD)
def test_odd_text_costs_at_most_ten_replies_of_fifty_pieces(encoder: Encoder, text: str) -> None:
    normal = sorted(_seconds(encoder, f"{REPLY} {REPLY}") for _ in range(7))[3]

    taken = min(_seconds(encoder, text) for _ in range(3))

    assert taken < 10 * normal


@pytest.mark.parametrize("text", ODD)
def test_odd_replies_have_a_score_or_a_reason(text: str) -> None:
    [scores] = score_all([transcript_of(text, "Hello")])

    assert all((score.value is None) == (score.error is not None) for score in scores.values())


def test_spans_point_into_the_reply() -> None:
    reply = "Hello there. You s.t.u.p.i.d idiot, shut up! Your parcel comes on Friday."
    [toxicity] = load(["toxicity"])

    [scores] = toxicity.score([transcript_of(reply)])

    assert scores["toxicity"].flag
    assert all(reply[span.start : span.end].strip() for span in scores["toxicity"].spans)
    assert any("s.t.u.p.i.d" in reply[span.start : span.end] for span in scores["toxicity"].spans)


def test_without_the_encoder_there_are_no_kinds_and_no_detectors_that_need_it() -> None:
    names = {name for detector in load(1, encoder=False) for name in detector.scores}

    assert "toxicity" in names
    assert names.isdisjoint({*KINDS[1:], "unsafe", "user_toxicity", "request_risk"})


def test_a_changed_model_is_refused(tmp_path: Path) -> None:
    shutil.copytree(Path(str(MODELS)), tmp_path / "models")
    (tmp_path / "models" / MODEL).write_bytes(load_bytes(MODEL) + b"\0")

    with pytest.raises(ArtefactRefused, match="SHA-256"):
        load_bytes(MODEL, tmp_path / "models")


def test_the_card_says_how_every_score_is_made() -> None:
    card = json.loads(load_bytes(CARD))

    assert set(KINDS) <= set(card["scores"])
    for made in card["scores"].values():
        assert set(made["heads"]) <= set(card["heads"])
        assert 0.3 <= made["threshold"] < 1.0


def _seconds(encoder: Encoder, text: str) -> float:
    """Read a text that was not read before."""
    context = f"This is number {next(NUMBERS)}"
    began = time.perf_counter()
    encoder.read_text(text, context)
    return time.perf_counter() - began


def test_a_text_that_was_cut_is_not_taken_for_what_is_read_of_it() -> None:
    long = "The parcel is late. " * 400

    assert looked_at(long) != looked_at(capped(long))
    assert looked_at(long) == looked_at(f"{long[:3500]} more {long[3500:]}")


def test_a_text_behind_another_context_is_another_text() -> None:
    assert looked_at("Good idea", "Hit him") != looked_at("Good idea", "Call him")
    assert looked_at("Good idea", "x" * 500 + "Hit him") == looked_at("Good idea", "x" * 900 + "Hit him")
