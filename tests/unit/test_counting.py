"""A durable batch moves the counters by exactly what it held."""

from monitor.domain.booking import Booked, Counts, LedgerKey, Rows
from monitor.domain.record import DeadLetter
from monitor.domain.window import slice_of
from monitor.telemetry.counting import count_batch
from monitor.telemetry.metrics import REGISTRY
from tests.factories import NOON, make_reply, make_scores

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
    letter = DeadLetter(7, 1, NOON, "not JSON: at byte 3", 10, "")

    before = value("scores_total", detector="generalisation@1"), value("scores_total", detector="toxicity@1")
    count_batch(rows, [letter], {7: "counted.topic"}.__getitem__)

    assert value("messages_consumed_total", topic="counted.topic", bot="counted") == 5
    assert value("messages_sampled_total", bot="counted") == 4
    assert value("late_records_total", bot="counted") == 2
    assert value("duplicate_records_total", bot="counted") == 4
    assert value("score_errors_total", detector="toxicity@1", reason="Timeout") == 1
    assert value("dead_letters_total", topic="counted.topic", reason="not JSON") == 1
    after = value("scores_total", detector="generalisation@1"), value("scores_total", detector="toxicity@1")
    assert after == (before[0] + 1, before[1])
