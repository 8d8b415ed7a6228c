"""JSON the slow and lenient way, and in which words a record that cannot be read is called unreadable."""

import json
import re
from contextlib import suppress
from typing import Any, NoReturn

import msgspec

from monitor.errors import InvalidRecord

UNREADABLE = (InvalidRecord, msgspec.DecodeError, UnicodeDecodeError, RecursionError)  # all that bad bytes can raise
MAX_ID_CHARS = 500
BOM = b"\xef\xbb\xbf"
_UNFIT = re.compile("[\x00\ud800-\udfff]")
_PLACE_IN_JSON, _INDEX = re.compile(r" \(byte \d+\)$"), re.compile(r"\[\d+\]")


def cleaned(value: bytes) -> object:
    """Parse JSON the slow and lenient way: NUL and halves of surrogate pairs become U+FFFD.

    Raises:
        InvalidRecord: it is no JSON, or holds NaN or Infinity.
        UnicodeDecodeError: it is not UTF-8.
        RecursionError: it is nested too deeply.
    """
    text = value.removeprefix(BOM).decode("utf-8")
    try:
        return _fit(json.loads(text, parse_constant=_refuse))
    except ValueError:
        raise InvalidRecord("JSON is malformed") from None


def reason_of(fault: Exception) -> str:
    """Say in a few words why a record cannot be read; the same words for the same fault, and no text of the record."""
    if isinstance(fault, UnicodeDecodeError):
        return "not UTF-8"
    if isinstance(fault, RecursionError):
        return "nested too deeply"
    if isinstance(fault, msgspec.ValidationError | InvalidRecord):
        return _INDEX.sub("[...]", str(fault))
    return _PLACE_IN_JSON.sub("", str(fault)).replace("Input data was truncated", "JSON is truncated")


def identity_of(value: bytes) -> str | None:
    """Give the id of a record that cannot be read, where it has one that can."""
    with suppress(*UNREADABLE):
        parsed = cleaned(value)
        found = parsed.get("id") if isinstance(parsed, dict) else None
        return found if isinstance(found, str) and 0 < len(found) <= MAX_ID_CHARS else None
    return None


def _fit(value: Any) -> Any:
    if isinstance(value, str):
        return _UNFIT.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, list):
        return [_fit(item) for item in value]
    if isinstance(value, dict):
        return {_fit(key): _fit(item) for key, item in value.items()}
    return value


def _refuse(constant: str) -> NoReturn:
    raise InvalidRecord("JSON has NaN or Infinity")
