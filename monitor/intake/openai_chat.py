"""Logs of OpenAI's API: a request beside its response, of chat completions or of the responses API.

Expected is `{"request": {...}, "response": {...}}`; a record that is request and response in one object is read too.
What only we know of (bot, conversation_id, ended_at, env, ...) stands at the top, or in the `metadata` of any of them.
"""

from collections.abc import Iterator
from typing import Any

from monitor.errors import InvalidRecord
from monitor.intake.instant import instant

_TEXTS = ("bot", "conversation_id", "env", "prompt_version", "language", "model_version", "id", "ended_at")
_OTHERS = ("segments", "synthetic", "truncated", "turn")  # metadata of the API holds texts only


def as_native(parsed: object) -> object:
    """Bring a logged call to our own shape.

    Raises:
        InvalidRecord: the response has no reply; an earlier reply of the request must not be judged in its place.
    """
    if not isinstance(parsed, dict):
        return parsed
    request, response = (_object(parsed.get(part)) or parsed for part in ("request", "response"))
    places = [parsed, *(_object(holder.get("metadata")) for holder in (parsed, request, response))]
    places.append(
        {
            "id": response.get("id"),
            "model_version": response.get("model") or request.get("model"),
            "ended_at": response.get("created", response.get("created_at")),
        }
    )
    native = {key: _first(places, key) for key in _TEXTS} | {key: parsed.get(key) for key in _OTHERS}
    native["ended_at"] = instant(native["ended_at"])
    native["messages"] = [*_asked(request), *_answered(response)]
    if request.get("previous_response_id") or request.get("conversation"):
        native["truncated"] = True  # what was said before is with the provider
    return {key: value for key, value in native.items() if value is not None}


def _asked(request: dict[str, Any]) -> Iterator[object]:
    if isinstance(request.get("instructions"), str):
        yield {"role": "system", "content": request["instructions"]}
    said = request.get("messages", request.get("input"))
    if isinstance(said, str):
        yield {"role": "user", "content": said}
    elif isinstance(said, list):
        for item in said:
            if not isinstance(item, dict) or "role" in item:  # without a role: a tool's call or its result
                yield item
    elif said is not None:
        raise InvalidRecord("messages of the request are no list")


def _answered(response: dict[str, Any]) -> Iterator[object]:
    choices, output = response.get("choices"), response.get("output")
    if isinstance(choices, list) and choices and isinstance(choices[0], dict):
        message = _object(choices[0].get("message"))
        if message:
            yield {"role": "assistant", "content": _content(message.get("content")) or message.get("refusal")}
            return
    if isinstance(output, list):
        parts: list[object] = []
        for item in output:
            if isinstance(item, dict) and item.get("role") == "assistant":
                content = _content(item.get("content"))
                parts.extend(content if isinstance(content, list) else [content])
        yield {"role": "assistant", "content": [part for part in parts if part is not None]}
        return
    raise InvalidRecord("no reply in the response")


def _content(content: object) -> object:
    """Read a refusal as what was said: it is."""
    if not isinstance(content, list):
        return content
    return [
        {"type": "text", "text": part["refusal"]} if isinstance(part, dict) and "refusal" in part else part
        for part in content
    ]


def _first(places: list[dict[str, Any]], key: str) -> Any:
    return next((place[key] for place in places if place.get(key) is not None), None)


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
