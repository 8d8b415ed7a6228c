"""Records as bytes, for the tests of what reads them."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from monitor.domain.record import Advance, Batch, Reading, Record
from monitor.domain.sampling import Sampler
from monitor.intake.decoding import Reader
from monitor.intake.mapping import shape_of

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
NOON_MS = int(NOON.timestamp() * 1000)
SALT, HMAC_KEY = b"salt of the tests", b"key of the tests"


def record_of(**changes: Any) -> dict[str, Any]:
    """A record that is fine, with the changes; a key that is set to `...` is left out."""
    record = {
        "id": "r-1",
        "conversation_id": "c-1",
        "bot": "shop",
        "ended_at": "2026-11-20T11:59:58Z",
        "messages": [
            {"role": "user", "content": "Where is my parcel?"},
            {"role": "assistant", "content": "On its way."},
        ],
    } | changes
    return {key: value for key, value in record.items() if value is not ...}


def value_of(**changes: Any) -> bytes:
    """The bytes of `record_of`."""
    return json.dumps(record_of(**changes)).encode()


def batch_of(*values: bytes | None, received_ms: int | None = NOON_MS, source_id: int = 1) -> Batch:
    """A batch of these values, from offset 0 on."""
    records = tuple(Record(source_id, offset, received_ms, value) for offset, value in enumerate(values))
    return Batch(records, {source_id: Advance(0, len(records))})


def reader(
    mapping: str | Mapping[str, str] = "native",
    rates: Mapping[int, Sequence[tuple[int, float]]] | None = None,
    **rules: Any,
) -> Reader:
    """A reader with the keys of the tests, whose clock says that it is noon."""
    rules = {"source_name": lambda source_id: f"topic-{source_id}:0", "clock": lambda: NOON} | rules
    return Reader(shape_of(mapping), HMAC_KEY, Sampler(SALT, rates or {}), **rules)


def read_one(value: bytes | None, received_ms: int | None = NOON_MS, **rules: Any) -> Reading:
    """Read a single value."""
    return reader(**rules).read(batch_of(value, received_ms=received_ms))
