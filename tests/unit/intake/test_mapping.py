"""Records of other programs, brought to our own shape."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from detectors.transcript import Transcript
from monitor.errors import SettingsError
from monitor.intake.mapping import shape_of
from tests.unit.intake.records import NOON, read_one, value_of

ASKED = {"role": "user", "content": "Where is my parcel?"}
ENDED_S = 1_795_175_998  # two seconds before noon


def transcript_of(record: object, mapping: Any, **rules: Any) -> Transcript:
    reading = read_one(json.dumps(record).encode(), mapping=mapping, **rules)
    assert not reading.dead_letters, reading.dead_letters
    [reply] = reading.replies
    return reply.transcript


def reason_for(record: object, mapping: Any) -> str:
    [dead_letter] = read_one(json.dumps(record).encode(), mapping=mapping).dead_letters
    return dead_letter.reason


def said(transcript: Transcript) -> list[tuple[str, str]]:
    return [(turn.role, turn.text) for turn in transcript.turns]


def completion(**changes: Any) -> dict[str, Any]:
    return {
        "bot": "shop",
        "conversation_id": "c-1",
        "request": {"model": "gpt-x", "messages": [ASKED]},
        "response": {
            "id": "chatcmpl-1",
            "created": ENDED_S,
            "model": "gpt-x-2026",
            "choices": [{"index": 0, "message": {"role": "assistant", "content": "On its way."}}],
        },
    } | changes


def test_a_logged_chat_completion_is_a_transcript() -> None:
    transcript = transcript_of(completion(), "openai-chat")

    assert said(transcript) == [("user", "Where is my parcel?"), ("assistant", "On its way.")]
    assert (transcript.id, transcript.bot, transcript.model_version) == ("chatcmpl-1", "shop", "gpt-x-2026")
    assert transcript.ended_at == datetime.fromtimestamp(ENDED_S, UTC)


def test_what_only_we_know_of_may_stand_in_the_metadata() -> None:
    record = completion(bot=None)
    record["request"]["metadata"] = {"bot": "shop", "env": "staging", "prompt_version": "p-3"}

    transcript = transcript_of(record, "openai-chat")

    assert (transcript.bot, transcript.env, transcript.prompt_version) == ("shop", "staging", "p-3")


def test_request_and_response_may_be_one_object() -> None:
    record = completion()

    transcript = transcript_of({"bot": "shop"} | record["request"] | record["response"], "openai-chat")

    assert (transcript.id, transcript.reply) == ("chatcmpl-1", "On its way.")


def test_a_refusal_is_what_the_bot_said() -> None:
    record = completion()
    record["response"]["choices"][0]["message"] = {"role": "assistant", "content": None, "refusal": "I cannot"}

    assert transcript_of(record, "openai-chat").reply == "I cannot"


def test_a_tool_call_is_a_reply_without_text() -> None:
    record = completion()
    record["response"]["choices"][0]["message"] = {"role": "assistant", "content": None, "tool_calls": [{}]}

    assert transcript_of(record, "openai-chat").reply == ""


@pytest.mark.parametrize("response", [{}, {"error": {"code": 500}}, {"choices": []}, {"choices": [None]}])
def test_an_earlier_reply_is_not_judged_when_the_response_failed(response: object) -> None:
    record = completion(response=response)
    record["request"]["messages"] = [ASKED, {"role": "assistant", "content": "Earlier"}, ASKED]

    assert reason_for(record, "openai-chat") == "no reply in the response"


def test_a_logged_call_of_the_responses_api_is_a_transcript() -> None:
    record = {
        "bot": "shop",
        "request": {"instructions": "Be kind", "input": "Where is my parcel?", "previous_response_id": "resp-0"},
        "response": {
            "id": "resp-1",
            "created_at": ENDED_S,
            "output": [
                {"type": "reasoning", "summary": []},
                {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "On its way."}]},
            ],
        },
    }

    transcript = transcript_of(record, "openai-chat")

    assert said(transcript) == [
        ("system", "Be kind"),
        ("user", "Where is my parcel?"),
        ("assistant", "On its way."),
    ]
    assert transcript.truncated


def span_attributes() -> dict[str, Any]:
    def parts(text: str) -> list[dict[str, str]]:
        return [{"type": "text", "content": text}, {"type": "tool_call", "name": "lookup"}]

    return {
        "gen_ai.system_instructions": json.dumps([{"type": "text", "content": "Be kind"}]),
        "gen_ai.input.messages": json.dumps([{"role": "user", "parts": parts("Where is my parcel?")}]),
        "gen_ai.output.messages": json.dumps(
            [{"role": "assistant", "parts": parts("On its way."), "finish_reason": "stop"}]
        ),
        "gen_ai.response.id": "chatcmpl-1",
        "gen_ai.response.model": "gpt-x-2026",
        "gen_ai.conversation.id": "c-1",
        "gen_ai.agent.name": "shop",
    }


def otlp(attributes: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"key": key, "value": {"stringValue": value}} for key, value in attributes.items()]


@pytest.mark.parametrize(
    "span",
    [
        pytest.param(
            {
                "attributes": span_attributes(),
                "resource": {"attributes": {"deployment.environment.name": "staging"}},
                "end_time": "2026-11-20T11:59:58.000000Z",
            },
            id="as the SDK writes it",
        ),
        pytest.param(
            {
                "resourceSpans": [
                    {
                        "resource": {"attributes": otlp({"deployment.environment.name": "staging"})},
                        "scopeSpans": [
                            {
                                "spans": [
                                    {"name": "GET /", "attributes": []},
                                    {"attributes": otlp(span_attributes()), "endTimeUnixNano": f"{ENDED_S}000000000"},
                                ]
                            }
                        ],
                    }
                ]
            },
            id="as a collector writes it",
        ),
    ],
)
def test_a_span_of_a_model_call_is_a_transcript(span: object) -> None:
    transcript = transcript_of(span, "otel-genai")

    assert said(transcript) == [("system", "Be kind"), ("user", "Where is my parcel?"), ("assistant", "On its way.")]
    assert (transcript.id, transcript.conversation_id, transcript.bot) == ("chatcmpl-1", "c-1", "shop")
    assert (transcript.env, transcript.model_version) == ("staging", "gpt-x-2026")
    assert transcript.ended_at == datetime.fromtimestamp(ENDED_S, UTC)


def test_typed_values_of_a_collector_are_unwrapped() -> None:
    def typed(value: object) -> dict[str, Any]:
        if isinstance(value, list):
            return {"arrayValue": {"values": [typed(item) for item in value]}}
        if isinstance(value, dict):
            return {"kvlistValue": {"values": [{"key": key, "value": typed(item)} for key, item in value.items()]}}
        return {"stringValue": value}

    output = [{"role": "assistant", "parts": [{"type": "text", "content": "On its way."}]}]
    attributes = [
        {"key": "gen_ai.output.messages", "value": typed(output)},
        {"key": "service.name", "value": typed("shop")},
    ]

    assert (
        transcript_of({"attributes": attributes, "endTimeUnixNano": f"{ENDED_S}000000000"}, "otel-genai").bot == "shop"
    )


def test_several_replies_in_one_record_are_refused() -> None:
    span = {"attributes": otlp(span_attributes())}

    reason = reason_for({"resourceSpans": [{"scopeSpans": [{"spans": [span, span]}]}]}, "otel-genai")

    assert reason == "several spans with a reply in one record, expected one"


def test_a_span_without_a_reply_is_refused() -> None:
    assert reason_for({"attributes": {"http.method": "GET"}}, "otel-genai") == "no gen_ai.output.messages"


PATHS = {
    "bot": "=shop",
    "id": "event.number",
    "ended_at": "event.at",
    "messages": "event.turns",
    "role": "speaker",
    "content": "says.text",
    "roles.agent": "assistant",
    "segments.channel": "meta.channel",
}


def test_dot_paths_lead_into_any_record() -> None:
    turns = [{"speaker": "customer", "says": {"text": "Hi"}}, {"speaker": "agent", "says": {"text": "Hello"}}]
    record = {"event": {"number": 17, "at": ENDED_S * 1000, "turns": turns}, "meta": {"channel": "web"}}

    transcript = transcript_of(record, PATHS, segment_keys={"shop": {"channel"}})

    assert said(transcript) == [("user", "Hi"), ("assistant", "Hello")]
    assert (transcript.bot, transcript.id, transcript.segments) == ("shop", "17", {"channel": "web"})
    assert transcript.ended_at == datetime.fromtimestamp(ENDED_S, UTC)


def test_question_and_answer_may_be_texts_of_their_own() -> None:
    paths = {"bot": "app", "request": "q", "reply": "answers.0"}

    transcript = transcript_of({"app": "shop", "q": "Where?", "answers": ["Here", "There"]}, paths)

    assert said(transcript) == [("user", "Where?"), ("assistant", "Here")]


def test_a_path_that_leads_nowhere_is_a_missing_value() -> None:
    assert reason_for({"event": []}, PATHS) == "Object missing required field `messages`"


@pytest.mark.parametrize(
    ("mapping", "problem"),
    [
        pytest.param("natvie", 'kafka.mapping is "natvie"; expected native', id="unknown name"),
        pytest.param(PATHS | {"botname": "x"}, 'kafka.mapping has "botname"; expected some of', id="unknown key"),
        pytest.param({"reply": "x"}, 'kafka.mapping has no "bot"', id="no bot"),
        pytest.param({"bot": "x"}, 'kafka.mapping has neither "messages" nor "reply"', id="no reply"),
    ],
)
def test_a_mapping_that_cannot_work_is_refused_at_once(mapping: Any, problem: str) -> None:
    with pytest.raises(SettingsError) as refused:
        shape_of(mapping)

    assert problem in str(refused.value)


@pytest.mark.parametrize("count", [ENDED_S, ENDED_S * 10**3, ENDED_S * 10**6, ENDED_S * 10**9, f"{ENDED_S}000"])
def test_a_count_since_1970_is_read_in_whatever_unit(count: object) -> None:
    record = {"event": {"at": count, "turns": [{"speaker": "bot", "says": {"text": "Hi"}}]}}

    assert transcript_of(record, PATHS).ended_at == datetime.fromtimestamp(ENDED_S, UTC)


def test_a_count_that_is_no_time_is_a_dead_letter() -> None:
    assert reason_for({"event": {"at": 10**25, "turns": []}}, PATHS) == "time out of range"


@pytest.mark.parametrize("mapping", ["native", "openai-chat", "otel-genai", PATHS])
def test_feedback_is_read_from_a_topic_of_any_shape(mapping: Any) -> None:
    thumb = json.dumps({"type": "feedback", "reply_id": "r-1", "rating": "up"}).encode()

    [feedback] = read_one(thumb, mapping=mapping).feedback

    assert feedback.reply_id == "r-1"


def test_feedback_that_repeats_the_whole_transcript_is_feedback() -> None:
    reading = read_one(value_of(type="feedback", reply_id="r-1", rating="up"))

    assert (len(reading.feedback), len(reading.replies)) == (1, 0)


def test_a_half_pair_of_surrogates_is_repaired_in_any_shape() -> None:
    value = json.dumps(completion()).replace("On its way.", "On its way \\ud83d").encode()

    [reply] = read_one(value, mapping="openai-chat").replies

    assert (reply.transcript.reply, reply.repaired) == ("On its way \ufffd", True)
    assert reply.transcript.ended_at < NOON
