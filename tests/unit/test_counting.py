"""A durable batch moves the counters by exactly what it held."""

import pytest

from monitor.domain.booking import Booked, Counts, LedgerKey, Rows
from monitor.domain.record import DeadLetter
from monitor.domain.window import slice_of
from monitor.telemetry.counting import count_batch, reason_label
from monitor.telemetry.metrics import REGISTRY
from tests.factories import NOON, make_reply, make_scores
from tests.unit.intake.records import read_one

SLICE = slice_of(NOON)


def value(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(f"botwatch_{name}", labels) or 0.0


def test_replies_failures_repeats_and_dead_letters_are_counted() -> None:
    rows = Rows()
    rows.ledger[LedgerKey("counted", "prod", "v1", SLICE, 7)] = Counts(seen=5, skipped=1, scored=3, failed=1, late=2)
    rows.intake["counted", "prod", "duplicate", SLICE, 7] = 4
    rows.intake["counted", "prod", "synthetic", SLICE, 7] = 9
    rows.failures["counted", "prod", "toxicity", "1", "Timeout", SLICE, 7] = 1
    rows.scored = [Booked(make_reply(), make_scores(toxicity=None), late=False, dropped=False)]
    letter = DeadLetter(7, 1, NOON, "JSON is malformed: invalid character", 10, "")

    before = value("scores_total", detector="generalisation@1"), value("scores_total", detector="toxicity@1")
    count_batch(rows, [letter], {7: "counted.topic"}.__getitem__)

    assert value("messages_consumed_total", topic="counted.topic", bot="counted") == 5
    assert value("messages_sampled_total", bot="counted") == 4
    assert value("late_records_total", bot="counted") == 2
    assert value("duplicate_records_total", bot="counted") == 4
    assert value("score_errors_total", detector="toxicity@1", reason="Timeout") == 1
    assert value("dead_letters_total", topic="counted.topic", reason="malformed") == 1
    after = value("scores_total", detector="generalisation@1"), value("scores_total", detector="toxicity@1")
    assert after == (before[0] + 1, before[1])


def test_a_thousand_reasons_are_a_handful_of_labels() -> None:
    reasons = [f"Expected `str`, got `int` - at `$.request.field_{number}`" for number in range(999)] + ["a new one"]

    assert {reason_label(reason) for reason in reasons} == {"wrong_type", "other"}


@pytest.mark.parametrize("value", [b"", b"{", b"\xff", b"[" * 5000, b'{"id": 1}', b"{}", None, b"[]", b'{"x": NaN}'])
def test_every_record_that_cannot_be_read_has_a_label_of_its_kind(value: bytes | None) -> None:
    [letter] = read_one(value).dead_letters

    assert reason_label(letter.reason) != "other", letter.reason
