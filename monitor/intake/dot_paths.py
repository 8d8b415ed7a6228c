"""Any other shape, described by the config: a table of our keys to dot paths into the record.

bot = "=shop"                        a constant
id = "event.id"                      a path; a list is entered by index: "choices.0.message.content"
ended_at = "event.time"              ISO 8601, or a count of seconds, milli-, micro- or nanoseconds since 1970
messages = "event.turns"             the conversation, with `role` and `content` as paths inside a message
role = "speaker"
content = "utterance"
"roles.agent" = "assistant"          how the record calls a role
reply = "event.answer"               or, without `messages`, the reply as a text, and the `request` before it
request = "event.question"
"segments.channel" = "event.channel"
"""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from monitor.errors import SettingsError
from monitor.intake.instant import instant
from monitor.intake.native import TranscriptRecord

_TEXTS = frozenset(
    {"bot", "id", "conversation_id", "env", "model_version", "prompt_version", "language"}
)  # numbers are read as texts here
_FIELDS = frozenset(each.name for each in msgspec.structs.fields(TranscriptRecord)) - {"user", "type"}
_KEYS = _FIELDS | {"role", "content", "reply", "request"}
_ROLES = {"bot": "assistant", "ai": "assistant", "model": "assistant", "human": "user", "customer": "user"}
_SEGMENT, _ROLE = "segments.", "roles."


def reader_of(table: Mapping[str, str]) -> Callable[[object], object]:
    """Give the function that brings a parsed record to our own shape.

    Raises:
        SettingsError: a key is unknown, or there is no path for the bot or for the reply.
    """
    _check(table)
    texts = {key: table[key] for key in _FIELDS - {"messages"} if key in table}
    segments = {key.removeprefix(_SEGMENT): path for key, path in table.items() if key.startswith(_SEGMENT)}
    roles = _ROLES | {key.removeprefix(_ROLE): path for key, path in table.items() if key.startswith(_ROLE)}

    def as_native(parsed: object) -> object:
        if not isinstance(parsed, dict):
            return parsed
        native: dict[str, object] = {}
        for key, path in texts.items():
            value = found(parsed, path)
            native[key] = _text(value) if key in _TEXTS else value
        native["ended_at"] = instant(native.get("ended_at"))
        if segments:
            native["segments"] = {key: _text(found(parsed, path)) for key, path in segments.items()}
        native["messages"] = _messages(parsed, table, roles)
        return {key: value for key, value in native.items() if value is not None}

    return as_native


def found(value: Any, path: str) -> Any:
    """Follow a path; None where it leads nowhere. A key that has dots itself is found as well.

    Example:
        >>> found({"a": [{"b": 1}]}, "a.0.b"), found({"gen_ai.id": 2}, "gen_ai.id"), found({}, "=x"), found({}, "a.b")
        (1, 2, 'x', None)
    """
    if path.startswith("="):
        return path[1:]
    while True:
        if isinstance(value, dict) and path in value:
            return value[path]
        step, _, path = path.partition(".")
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and step.removeprefix("-").isdecimal():
            index = int(step)
            value = value[index] if -len(value) <= index < len(value) else None
        else:
            return None
        if not path:
            return value


def _messages(parsed: object, table: Mapping[str, str], roles: Mapping[str, str]) -> object:
    if "messages" not in table:
        request, reply = found(parsed, table.get("request", "=")), found(parsed, table["reply"])
        asked = [{"role": "user", "content": request}] if request else []
        return [*asked, {"role": "assistant", "content": reply}]
    messages = found(parsed, table["messages"])
    if not isinstance(messages, list):
        return messages
    said = []
    for message in messages:
        role = found(message, table.get("role", "role"))
        role = roles.get(role, role) if isinstance(role, str) else role
        said.append({"role": role, "content": found(message, table.get("content", "content"))})
    return said


def _text(value: object) -> object:
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _check(table: Mapping[str, str]) -> None:
    problems = [
        f'kafka.mapping has "{key}"; expected some of {", ".join(sorted(_KEYS))}, "segments.NAME", "roles.NAME"'
        for key in table
        if key not in _KEYS and not key.startswith((_SEGMENT, _ROLE))
    ]
    if "bot" not in table:
        problems.append('kafka.mapping has no "bot"; expected a path, or a constant such as "=shop"')
    if "messages" not in table and "reply" not in table:
        problems.append('kafka.mapping has neither "messages" nor "reply"; expected a path to what the bot said')
    if problems:
        raise SettingsError(problems)
