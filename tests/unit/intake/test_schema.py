"""The schema that producers write by."""

from monitor.intake.native import Message, TranscriptRecord
from monitor.intake.schema import record_schema


def test_the_schema_describes_the_type_that_reads_records() -> None:
    schema = record_schema()

    transcript = schema["$defs"]["TranscriptRecord"]
    assert set(transcript["properties"]) == set(TranscriptRecord.__struct_fields__)
    assert transcript["required"] == ["bot", "messages"]
    assert set(schema["$defs"]["Message"]["properties"]) == set(Message.__struct_fields__)
    assert schema["$defs"]["FeedbackRecord"]["properties"]["rating"]["enum"] == ["up", "down"]


def test_the_schema_names_two_kinds_of_record() -> None:
    assert record_schema()["anyOf"] == [{"$ref": "#/$defs/FeedbackRecord"}, {"$ref": "#/$defs/TranscriptRecord"}]
