"""The JSON Schema of a record, made from the types that read it."""

from typing import Any

import msgspec

from monitor.intake.native import FeedbackRecord, TranscriptRecord


def record_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of what a producer may write to the topic."""
    (transcript, feedback), types = msgspec.json.schema_components(
        (TranscriptRecord, FeedbackRecord), ref_template="#/$defs/{name}"
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "botwatch record",
        "description": "One reply of a bot in its context, or a thumb for an earlier reply. Other keys are ignored.",
        "anyOf": [feedback, transcript],
        "$defs": types,
    }
