"""Counts what one durable batch held."""

from collections import Counter
from collections.abc import Callable, Sequence

from monitor.domain.booking import Rows
from monitor.domain.record import DeadLetter
from monitor.telemetry import metrics
from monitor.telemetry.metrics import bot_label


def count_batch(rows: Rows, dead_letters: Sequence[DeadLetter], topic_of: Callable[[int], str]) -> None:
    """Add the rows and dead letters of a batch to the metrics; call it after the commit, never before.

    Args:
        rows: what was booked.
        dead_letters: what could not be read.
        topic_of: the topic, or the file, of a source id.
    """
    for key, counts in rows.ledger.items():
        bot = bot_label(key.bot)
        metrics.CONSUMED.labels(topic_of(key.source_id), bot).inc(counts.seen)
        metrics.SAMPLED.labels(bot).inc(counts.scored + counts.failed)
        metrics.LATE.labels(bot).inc(counts.late)
    for (bot_name, _, kind, _, _), n in rows.intake.items():
        if kind == "duplicate":
            metrics.DUPLICATES.labels(bot_label(bot_name)).inc(n)
    for (_, _, detector, version, reason, _, _), n in rows.failures.items():
        metrics.SCORE_ERRORS.labels(f"{detector}@{version}", reason).inc(n)
    answered = Counter(
        detector
        for booked in rows.scored
        for detector in {score.detector for score in (booked.scores or {}).values() if score.value is not None}
    )
    for detector, n in answered.items():
        metrics.SCORES.labels(detector).inc(n)
    for letter in dead_letters:
        # A reason may go into detail after a colon; the kind before it is bounded.
        metrics.DEAD_LETTERS.labels(topic_of(letter.source_id), letter.reason.split(":")[0][:60]).inc()
