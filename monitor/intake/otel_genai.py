"""Spans of OpenTelemetry's conventions for generative AI: one record holds one span of a call of the model.

Read are spans as SDKs write them (`attributes` is an object) and as collectors do (OTLP JSON: `attributes` is a list of
keys and typed values, `resourceSpans` around it). Messages are JSON inside an attribute, or a value of their own.
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from monitor.errors import InvalidRecord
from monitor.intake.instant import instant

_INPUT, _OUTPUT = "gen_ai.input.messages", "gen_ai.output.messages"
_SYSTEM = "gen_ai.system_instructions"
_FROM_ATTRIBUTES = {
    "id": ("botwatch.id", "gen_ai.response.id"),
    "conversation_id": ("gen_ai.conversation.id", "session.id"),
    "bot": ("botwatch.bot", "gen_ai.agent.name", "service.name"),
    "env": ("deployment.environment.name", "deployment.environment"),
    "model_version": ("gen_ai.response.model", "gen_ai.request.model"),
    "prompt_version": ("gen_ai.prompt.version", "gen_ai.prompt.name"),
    "synthetic": ("botwatch.synthetic",),
}
_SCALARS = ("stringValue", "boolValue", "intValue", "doubleValue")


def as_native(parsed: object) -> object:
    """Bring a span to our own shape.

    Raises:
        InvalidRecord: the record holds no reply, or several spans with one.
    """
    if not isinstance(parsed, dict):
        return parsed
    span, resource = _span(parsed)
    attributes = {**_attributes(resource.get("attributes")), **_attributes(span.get("attributes"))}
    output = _messages(attributes.get(_OUTPUT))
    if not output:
        raise InvalidRecord(f"no {_OUTPUT}")
    native: dict[str, object] = {}
    for key, names in _FROM_ATTRIBUTES.items():
        native[key] = next((attributes[name] for name in names if attributes.get(name) is not None), None)
    ended_at = span.get("endTimeUnixNano", span.get("end_time", span.get("endTime")))
    native["ended_at"] = instant(ended_at)
    system = {"role": "system", "parts": _messages(attributes.get(_SYSTEM))}
    said = [*([system] if system["parts"] else ()), *_messages(attributes.get(_INPUT)), output[0]]
    native["messages"] = [_message(message) for message in said]
    return {key: value for key, value in native.items() if value is not None}


def _span(record: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Find the span that holds a reply, and the resource that it belongs to."""
    if "resourceSpans" not in record:
        return record, _object(record.get("resource"))
    found = [
        (span, _object(group.get("resource")))
        for group in _objects(record["resourceSpans"])
        for scope in _objects(group.get("scopeSpans"))
        for span in _objects(scope.get("spans"))
        if _OUTPUT in _attributes(span.get("attributes"))
    ]
    if len(found) > 1:
        raise InvalidRecord("several spans with a reply in one record, expected one")
    return found[0] if found else ({}, {})


def _attributes(value: object) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    return {item["key"]: _plain(item.get("value")) for item in _objects(value) if isinstance(item.get("key"), str)}


def _plain(value: object) -> object:
    """Unwrap a typed value of OTLP JSON."""
    if not isinstance(value, dict):
        return value
    for kind in _SCALARS:
        if kind in value:
            return value[kind]
    if "arrayValue" in value:
        items = _object(value["arrayValue"]).get("values")
        return [_plain(item) for item in items] if isinstance(items, list) else []
    if "kvlistValue" in value:
        return _attributes(_object(value["kvlistValue"]).get("values"))
    return None


def _messages(value: object) -> list[object]:
    if isinstance(value, str):
        value = msgspec.json.decode(value)
    return value if isinstance(value, list) else []


def _message(message: object) -> object:
    """Bring {role, parts: [{type: text, content}]} to {role, content: [{type: text, text}]}."""
    if not isinstance(message, dict) or not isinstance(message.get("parts"), list):
        return message
    content = [
        {"type": "text", "text": part["content"]}
        for part in _objects(message["parts"])
        if part.get("type", "text") == "text" and isinstance(part.get("content"), str)
    ]
    return {"role": message.get("role"), "content": content}


def _objects(value: object) -> Iterator[dict[str, Any]]:
    return (item for item in value if isinstance(item, dict)) if isinstance(value, list) else iter(())


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
