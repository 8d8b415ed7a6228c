"""Which shape the records of a topic have, and how each is brought to our own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from monitor.errors import SettingsError
from monitor.intake import dot_paths, openai_chat, otel_genai
from monitor.intake.instant import instant
from monitor.intake.native import NamelessRecord, TranscriptRecord

NATIVE, OPENAI_CHAT, OTEL_GENAI = "native", "openai-chat", "otel-genai"
NAMELESS = "nameless"  # not in the config: replies that are scored and not counted need no bot


@dataclass(frozen=True, slots=True)
class Shape:
    """How records look.

    `decode` reads bytes; `as_native` brings what a JSON parser made of them (any value at all) to the keys of a
    TranscriptRecord. Both raise what `UNREADABLE` of decoding.py lists, and nothing else.
    """

    name: str
    decode: Callable[[bytes], TranscriptRecord]
    as_native: Callable[[object], object]
    record_type: type[TranscriptRecord] = TranscriptRecord

    def convert(self, parsed: object) -> TranscriptRecord:
        """Read a record that is already parsed."""
        return msgspec.convert(self.as_native(parsed), self.record_type)


def shape_of(mapping: str | Mapping[str, str]) -> Shape:
    """Give the shape that `kafka.mapping` names, or that its table of dot paths describes.

    Raises:
        SettingsError: there is no shape of that name, or the table lacks a path or has one for nothing.
    """
    if not isinstance(mapping, str):
        return _foreign("dot paths", dot_paths.reader_of(mapping))
    if mapping == NATIVE:
        return Shape(NATIVE, msgspec.json.Decoder(TranscriptRecord).decode, _native)
    if mapping == NAMELESS:
        return Shape(NAMELESS, msgspec.json.Decoder(NamelessRecord).decode, _native, NamelessRecord)
    foreign = {OPENAI_CHAT: openai_chat.as_native, OTEL_GENAI: otel_genai.as_native}.get(mapping)
    if foreign is None:
        expected = f"{NATIVE}, {OPENAI_CHAT}, {OTEL_GENAI} or a table of dot paths"
        raise SettingsError([f'kafka.mapping is "{mapping}"; expected {expected}'])
    return _foreign(mapping, foreign)


def _foreign(name: str, as_native: Callable[[object], object]) -> Shape:
    parse = msgspec.json.Decoder(Any).decode

    def decode(value: bytes) -> TranscriptRecord:
        return msgspec.convert(as_native(parse(value)), TranscriptRecord)

    return Shape(name, decode, as_native)


def _native(parsed: object) -> object:
    if isinstance(parsed, dict) and isinstance(parsed.get("ended_at"), str):
        # The typed decoder knows RFC 3339 only; ISO 8601 allows more, such as a time without seconds.
        return {**parsed, "ended_at": instant(parsed["ended_at"])}
    return parsed
