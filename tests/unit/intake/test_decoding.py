"""What becomes of the bytes of a record."""

import hashlib
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.transcript import Transcript, Turn
from monitor.domain.record import DeadLetter, Record, Reply
from monitor.intake.decoding import keyed_hash
from tests.unit.intake.records import HMAC_KEY, NOON, NOON_MS, batch_of, read_one, reader, record_of, value_of


def only_reply(value: bytes, **rules: Any) -> Reply:
    [reply] = read_one(value, **rules).replies
    return reply


def only_dead_letter(value: bytes | None, **rules: Any) -> DeadLetter:
    reading = read_one(value, **rules)
    assert not reading.replies
    assert not reading.feedback
    [dead_letter] = reading.dead_letters
    return dead_letter


def test_a_native_record_becomes_a_reply_in_its_context() -> None:
    value = value_of(env="staging", model_version="m-2", prompt_version="p-7", language="de", truncated=True)

    reply = only_reply(value)

    assert reply.transcript == Transcript(
        id="r-1",
        conversation_id="c-1",
        bot="shop",
        env="staging",
        model_version="m-2",
        prompt_version="p-7",
        ended_at=NOON - timedelta(seconds=2),
        turns=(Turn("user", "Where is my parcel?"), Turn("assistant", "On its way.")),
        language="de",
        truncated=True,
    )
    assert (reply.source_id, reply.offset, reply.received_at) == (1, 0, NOON)
    assert (reply.has_text, reply.repaired, reply.pi, reply.kept) == (True, False, 1.0, True)


def test_what_is_read_is_frozen_and_equal_to_what_its_class_makes() -> None:
    reply = only_reply(value_of())

    with pytest.raises(AttributeError):
        reply.transcript.turns[0].text = "changed"  # type: ignore[misc]
    assert type(reply) is Reply
    assert reply == Reply(**{name: getattr(reply, name) for name in Reply.__slots__})
    assert "parcel" not in repr(reply) + repr(reply.transcript)


def test_what_is_missing_has_a_default() -> None:
    reply = only_reply(value_of(id=..., conversation_id=...))

    transcript = reply.transcript
    assert (transcript.env, transcript.model_version, transcript.prompt_version) == ("prod", "unknown", "")
    assert transcript.id == transcript.conversation_id == "topic-1:0:0"
    assert reply.id_hash is None


@pytest.mark.parametrize(
    "key",
    ["env", "model_version", "prompt_version", "id", "conversation_id", "segments", "synthetic", "truncated", "turn"],
)
def test_null_reads_as_missing(key: str) -> None:
    missing, null = only_reply(value_of(**{key: ...})), only_reply(value_of(**{key: None}))

    assert null == missing


def test_a_missing_conversation_is_the_reply_itself() -> None:
    assert only_reply(value_of(conversation_id=...)).transcript.conversation_id == "r-1"


def test_the_last_assistant_message_is_judged_and_what_follows_it_is_dropped() -> None:
    messages = [
        {"role": "user", "content": "Hello"},
        {"role": "assistant", "content": "Hi"},
        {"role": "tool", "content": "{}"},
        {"role": "developer", "content": "Be brief"},
        {"role": "assistant", "content": "How can I help?"},
        {"role": "user", "content": "Not at all"},
    ]

    transcript = only_reply(value_of(messages=messages)).transcript

    assert [turn.text for turn in transcript.turns] == ["Hello", "Hi", "How can I help?"]


def test_text_parts_of_a_message_are_joined() -> None:
    parts = ["One", {"type": "image_url", "image_url": {"url": "x"}}, {"type": "text", "text": "two"}]

    assert only_reply(value_of(messages=[{"role": "assistant", "content": parts}])).transcript.reply == "One\ntwo"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(None, id="null"),
        pytest.param(..., id="missing"),
        pytest.param("", id="empty"),
        pytest.param(" \n", id="only spaces"),
        pytest.param([], id="no parts"),
        pytest.param([{"type": "tool_use", "name": "lookup"}], id="a tool call"),
    ],
)
def test_a_reply_without_text_is_kept_and_says_so(content: object) -> None:
    message = {"role": "assistant"} | ({} if content is ... else {"content": content})

    assert not only_reply(value_of(messages=[message])).has_text


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        pytest.param(None, "no value (a tombstone)", id="tombstone"),
        pytest.param(b"", "JSON is truncated", id="no bytes"),
        pytest.param(b"{", "JSON is truncated", id="half an object"),
        pytest.param(b"oh no", "JSON is malformed: invalid character", id="no JSON"),
        pytest.param(value_of() + b"{}", "JSON is malformed: trailing characters", id="two objects"),
        pytest.param(b"{}", "Object missing required field `bot`", id="empty object"),
        pytest.param(b"[]", "Expected `object`, got `array`", id="array at the top"),
        pytest.param(b"null", "Expected `object`, got `null`", id="null at the top"),
        pytest.param(b'"text"', "Expected `object`, got `str`", id="text at the top"),
        pytest.param(b"NaN", "JSON is malformed: invalid character", id="NaN at the top"),
        pytest.param(b'{"bot": NaN}', "JSON is malformed: invalid character", id="NaN"),
        pytest.param(b'{"bot": -Infinity}', "JSON is malformed: invalid character", id="Infinity"),
        pytest.param(b'{"bot": "\xff"}', "not UTF-8", id="not UTF-8"),
        pytest.param(b'{"bot": "\xed\xa0\x80"}', "not UTF-8", id="a surrogate in UTF-8"),
        pytest.param("{}".encode("utf-16"), "JSON is malformed: invalid character", id="UTF-16"),
        pytest.param(b'{"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}", "nested too deeply", id="deep nesting"),
        pytest.param(b'{"x":"\\u0000","y":' + b"[" * 9_999 + b"]" * 9_999 + b"}", "nested too deeply", id="deep, NUL"),
        pytest.param(b'{"x":"\\u0000","y":NaN}', "JSON has NaN or Infinity", id="NaN beside a NUL"),
        pytest.param(b'{"x":"\\u0000"', "JSON is malformed", id="truncated beside a NUL"),
        pytest.param(b'{"x":"\\u0000","y":' + b"9" * 9_999 + b"}", "JSON is malformed", id="endless number"),
        pytest.param(value_of(id=5), "Expected `str | null`, got `int` - at `$.id`", id="wrong type"),
        pytest.param(value_of(bot=None), "Expected `str`, got `null` - at `$.bot`", id="bot is null"),
        pytest.param(value_of(bot=...), "Object missing required field `bot`", id="no bot"),
        pytest.param(value_of(bot=""), "bot is empty", id="empty bot"),
        pytest.param(value_of(bot=" "), "bot is empty", id="blank bot"),
        pytest.param(value_of(bot="b" * 201), "bot is longer than 200 characters or 400 bytes", id="long bot"),
        pytest.param(
            value_of(model_version="\U0001f600" * 199),
            "model_version is longer than 200 characters or 400 bytes",
            id="many bytes",
        ),
        pytest.param(value_of(id="i" * 501), "id is longer than 500 characters", id="long id"),
        pytest.param(
            value_of(conversation_id="i" * 501), "conversation_id is longer than 500 characters", id="long conversation"
        ),
        pytest.param(value_of(messages=...), "Object missing required field `messages`", id="no messages"),
        pytest.param(value_of(messages=[]), "no assistant message", id="no message"),
        pytest.param(
            value_of(messages=[{"role": "user", "content": "Hi"}]), "no assistant message", id="only the user spoke"
        ),
        pytest.param(
            value_of(messages=[{"role": "assistant", "content": 5}]),
            "Expected `str | array | null`, got `int` - at `$.messages[...].content`",
            id="a number said",
        ),
        pytest.param(
            value_of(ended_at="yesterday"), "Invalid RFC3339 encoded datetime - at `$.ended_at`", id="no time at all"
        ),
        pytest.param(
            value_of(ended_at="2026-11-20T11:59:58"),
            "Expected `datetime` with a timezone component - at `$.ended_at`",
            id="a time without offset",
        ),
        pytest.param(
            value_of(type="feedback", reply_id="r-1", rating="sideways"),
            'rating is neither "up" nor "down"',
            id="strange thumb",
        ),
    ],
)
def test_a_bad_record_is_a_dead_letter_with_its_reason(value: bytes | None, reason: str) -> None:
    dead_letter = only_dead_letter(value)

    assert dead_letter.reason == reason
    assert dead_letter.bytes == len(value or b"")
    assert dead_letter.sha256 == hashlib.sha256(value or b"").hexdigest()


def test_a_bad_record_among_good_ones_costs_nobody_else() -> None:
    reading = reader().read(batch_of(value_of(id="a"), b"{", value_of(id="b"), None))

    assert [reply.transcript.id for reply in reading.replies] == ["a", "b"]
    assert [dead_letter.offset for dead_letter in reading.dead_letters] == [1, 3]


def test_a_value_over_the_limit_is_a_dead_letter_unread() -> None:
    value = value_of(id="r" * 90)

    assert only_dead_letter(value, max_bytes=len(value) - 1).reason == "too large"
    assert only_reply(value, max_bytes=len(value)).transcript.bot == "shop"


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(value_of(id=5, env="staging"), id="a wrong type"),
        pytest.param(value_of(messages=[], env="staging"), id="nothing said"),
        pytest.param(value_of(messages=..., env="staging", reason="\ud800"), id="half a pair of surrogates"),
    ],
)
def test_a_dead_letter_names_bot_and_env_where_they_can_be_read(value: bytes) -> None:
    dead_letter = only_dead_letter(value)

    assert (dead_letter.bot, dead_letter.env) == ("shop", "staging")


def test_a_dead_letter_names_no_bot_that_is_none() -> None:
    assert only_dead_letter(value_of(bot=5)).bot is None
    assert only_dead_letter(value_of(bot="b" * 300)).bot is None


def test_no_text_of_the_record_is_in_a_reason() -> None:
    secret = "my card is 4111"
    values = [
        value_of(**{key: bad})
        for key in record_of(env="x", language="x", segments={}, user={}, type="x", synthetic=True, turn=1)
        for bad in ([secret], {secret: secret}, [{secret: secret}], 1.5)
    ]

    reading = reader().read(batch_of(*values, f'{{"bot": {secret}}}'.encode(), secret.encode()))

    assert len(reading.dead_letters) > 30
    assert secret not in repr(reading.dead_letters)


@pytest.mark.parametrize(
    "escape", [pytest.param("\\u0000", id="NUL"), pytest.param("\\ud83d", id="high"), pytest.param("\\uDE00", id="low")]
)
def test_what_postgres_cannot_hold_is_replaced_and_the_reply_flagged(escape: str) -> None:
    value = value_of(id="a@b", messages=[{"role": "assistant", "content": "Hi@"}]).replace(b"@", escape.encode())

    reply = only_reply(value)

    assert reply.transcript.reply == "Hi\ufffd"
    assert reply.transcript.id == "a\ufffdb"
    assert reply.repaired


def test_a_whole_pair_of_surrogates_is_no_repair() -> None:
    value = value_of(messages=[{"role": "assistant", "content": "\U0001f600"}])

    reply = only_reply(value)

    assert b"\\ud83d\\ude00" in value
    assert (reply.transcript.reply, reply.repaired) == ("\U0001f600", False)


def test_a_byte_order_mark_is_taken_away() -> None:
    assert only_reply(b"\xef\xbb\xbf" + value_of()).repaired


def test_feedback_is_read_beside_replies() -> None:
    thumb = json.dumps({"type": "feedback", "reply_id": "r-1", "rating": "down", "reason": "rude", "bot": "shop"})

    [feedback] = read_one(thumb.encode()).feedback

    assert (feedback.reply_id, feedback.rating, feedback.bot, feedback.env) == ("r-1", "down", "shop", None)


def test_a_transcript_that_talks_of_feedback_is_a_reply() -> None:
    assert only_reply(value_of(type="transcript", messages=[{"role": "assistant", "content": 'Your "feedback"'}]))


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("2026-11-20T12:59:58+01:00", id="another zone"),
        pytest.param("2026-11-20T12:59:58+0100", id="offset without colon"),
        pytest.param("2026-11-20 11:59:58z", id="a space, lower case"),
        pytest.param("20261120T115958Z", id="basic format"),
    ],
)
def test_event_time_is_read_as_iso_8601_into_utc(written: str) -> None:
    reply = only_reply(value_of(ended_at=written))

    assert (reply.transcript.ended_at, reply.repaired) == (NOON - timedelta(seconds=2), False)
    assert reply.transcript.ended_at.tzinfo is UTC


@pytest.mark.parametrize(
    ("ended_at", "replaced"),
    [
        pytest.param("2026-11-20T12:01:00Z", False, id="60 s ahead"),
        pytest.param("2026-11-20T12:01:00.001Z", True, id="more than 60 s ahead"),
        pytest.param("9999-12-31T23:59:59-14:00", True, id="the last year"),
        pytest.param("1970-01-01T00:00:00Z", True, id="zero"),
        pytest.param("1970-01-01T00:00:00.001Z", False, id="just after zero"),
        pytest.param("0001-01-01T00:00:00+14:00", True, id="before the first year"),
        pytest.param(None, True, id="null"),
        pytest.param(..., True, id="missing"),
    ],
)
def test_an_event_time_that_cannot_be_is_replaced_by_the_brokers(ended_at: object, replaced: bool) -> None:
    reply = only_reply(value_of(ended_at=ended_at))

    assert reply.repaired is replaced
    assert (reply.transcript.ended_at == NOON) is replaced


@pytest.mark.parametrize(
    ("ended_at", "reason"),
    [
        pytest.param(..., "no ended_at", id="missing"),
        pytest.param("1969-12-31T23:59:59Z", "ended_at is not between 1970 and 2100", id="negative"),
        pytest.param("2100-01-01T00:00:00Z", "ended_at is not between 1970 and 2100", id="absurd"),
        pytest.param("2026-11-20T12:01:00.001Z", "ended_at is in the future", id="more than 60 s ahead of our clock"),
    ],
)
@pytest.mark.parametrize("received_ms", [None, -1, 0, 10**18])
def test_without_a_brokers_timestamp_an_impossible_event_time_is_a_dead_letter(
    ended_at: object, reason: str, received_ms: int | None
) -> None:
    value = value_of(ended_at=ended_at)

    assert only_dead_letter(value, received_ms=received_ms).reason == reason


def test_a_line_of_a_file_is_received_now_and_keeps_its_event_time() -> None:
    reply = only_reply(value_of(ended_at="2011-01-01T00:00:00Z"), received_ms=None)

    assert reply.received_at == NOON
    assert reply.transcript.ended_at == datetime(2011, 1, 1, tzinfo=UTC)


def test_only_declared_segments_are_kept_and_long_values_cut() -> None:
    value = value_of(segments={"channel": "c" * 300, "country": "de", "topic": None, "plan": ""})
    keys = {"shop": {"channel", "topic", "plan", "never seen"}, "other": {"country"}}

    assert only_reply(value, segment_keys=keys).transcript.segments == {"channel": "c" * 100}
    assert only_reply(value).transcript.segments == {}


def test_a_declared_risk_of_requests_is_ours_to_say_whatever_the_record_says() -> None:
    value = value_of(segments={"request_risk": "none at all"})

    assert only_reply(value, segment_keys={"shop": {"request_risk"}}).transcript.segments == {
        "request_risk": "not scored"
    }


@pytest.mark.parametrize(("field", "header"), [(True, False), (False, True)])
def test_a_probe_is_known_by_its_field_or_its_header(field: bool, header: bool) -> None:
    batch = batch_of()
    record = Record(1, 0, NOON_MS, value_of(synthetic=field), synthetic=header)

    [reply] = reader().read(type(batch)((record,), {})).replies

    assert reply.transcript.synthetic


def test_ids_are_hidden_behind_a_key() -> None:
    reply = only_reply(value_of())

    assert reply.conversation == keyed_hash(HMAC_KEY)("c-1") != keyed_hash(b"another key")("c-1")
    assert reply.id_hash == keyed_hash(HMAC_KEY)("r-1")
    assert -(2**63) <= reply.conversation < 2**63


def test_ids_are_not_hashed_when_repeats_are_not_looked_for() -> None:
    assert only_reply(value_of(), dedupe=False).id_hash is None


def test_the_rate_holds_from_its_offset_on() -> None:
    values = [value_of(id=f"r-{number}", conversation_id=f"c-{number}") for number in range(400)]

    replies = reader(rates={1: [(0, 1.0), (200, 0.25)]}).read(batch_of(*values)).replies

    assert {reply.pi for reply in replies[:200]} == {1.0}
    assert {reply.pi for reply in replies[200:]} == {0.25}
    assert all(reply.kept for reply in replies[:200])
    assert 20 < sum(reply.kept for reply in replies[200:]) < 80


def test_a_conversation_is_kept_whole_or_not_at_all() -> None:
    values = [value_of(id=f"r-{number}", conversation_id=f"c-{number % 20}") for number in range(200)]

    replies = reader(rates={1: [(0, 0.5)]}).read(batch_of(*values)).replies

    kept = {(reply.transcript.conversation_id, reply.kept) for reply in replies}
    assert len(kept) == 20
    assert {was for _, was in kept} == {True, False}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.datetimes().map(str),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
twisted_records = st.fixed_dictionaries(
    {},
    optional=dict.fromkeys((*record_of(), "env", "segments", "user", "type", "rating", "reply_id"), json_values)
    | {
        "bot": st.text(max_size=5),
        "messages": st.lists(
            st.fixed_dictionaries(
                {"role": st.sampled_from(["user", "assistant", "tool"])},
                optional={"content": st.text() | st.lists(st.text() | json_values, max_size=3) | json_values},
            )
        ),
    },
)
json_like = st.text(alphabet='{}[]",:\\ud800nulltrue0123456789.eE-+\x00')
any_bytes = (
    st.binary()
    | st.one_of(twisted_records, json_values).map(lambda value: json.dumps(value).encode())
    | json_like.map(lambda text: text.encode("utf-8", "replace"))
)


@pytest.mark.parametrize(
    "mapping",
    [
        pytest.param("native", id="native"),
        pytest.param("openai-chat", id="openai-chat"),
        pytest.param("otel-genai", id="otel-genai"),
        pytest.param({"bot": "bot", "messages": "messages", "ended_at": "ended_at", "segments.x": "user"}, id="paths"),
        pytest.param({"bot": "=shop", "reply": "messages.0.content", "id": "id"}, id="paths to texts"),
    ],
)
@given(value=st.none() | any_bytes, received_ms=st.none() | st.integers())
def test_any_bytes_become_a_reply_feedback_or_a_dead_letter(
    mapping: Any, value: bytes | None, received_ms: int | None
) -> None:
    reading = reader(mapping).read(batch_of(value, received_ms=received_ms))

    parts = (reading.replies, reading.feedback, reading.dead_letters)
    assert sum(map(len, parts)) == 1
    for reply in reading.replies:
        transcript = reply.transcript
        texts = [turn.text for turn in transcript.turns]
        names = [transcript.id, transcript.conversation_id, transcript.bot, transcript.env, transcript.model_version]
        assert not any("\x00" in text or text.encode() is None for text in [*texts, *names])
        assert transcript.turns[-1].role == "assistant"
        assert transcript.ended_at.tzinfo is UTC


@given(values=st.lists(st.none() | any_bytes, max_size=5), cut=st.integers(0, 5))
def test_a_replayed_batch_reads_the_same_however_it_is_cut(values: list[bytes | None], cut: int) -> None:
    batch = batch_of(*values)
    halves = [type(batch)(part, {}) for part in (batch.records[:cut], batch.records[cut:])]

    whole, again = reader().read(batch), reader().read(batch)
    cut_up = [reader().read(half) for half in halves]

    assert whole == again
    assert list(whole.replies) == [reply for part in cut_up for reply in part.replies]
    assert list(whole.dead_letters) == [letter for part in cut_up for letter in part.dead_letters]


def test_a_record_that_fails_later_is_described_like_one_that_cannot_be_read() -> None:
    value = value_of(messages=[])

    described = reader().describe(Record(1, 0, NOON_MS, value), "no assistant message")

    assert described == only_dead_letter(value)


def test_the_language_of_a_record_is_a_segment_where_a_bot_declares_it() -> None:
    value = value_of(language="de-AT")

    assert only_reply(value, segment_keys={"shop": ("language",)}).transcript.segments == {"language": "de-AT"}
    assert only_reply(value, segment_keys={"shop": ("channel",)}).transcript.segments == {}
