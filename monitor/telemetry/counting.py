"""Counts what one durable batch held."""

from collections import Counter
from collections.abc import Callable, Sequence

from monitor.domain.booking import Rows
from monitor.domain.record import DeadLetter
from monitor.telemetry import metrics
from monitor.telemetry.metrics import bot_label

# The first that fits; each sign is a part of the reason.
_REASONS = {
    "wrong_type": ("Expected `",),
    "missing_field": ("missing required field",),
    "no_value": ("no value",),
    "no_reply": ("no assistant message", "no reply", "no gen_ai"),
    "event_time": ("ended_at", "time out of range", "RFC3339"),
    "name": (" is longer than ", " is empty"),
    "too_large": ("too large",),
    "malformed": ("JSON", "UTF-8", "nested too deeply"),
    "refused_by_database": ("refused by Postgres",),
    "killed_us": ("the process died",),
}


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
        metrics.DEAD_LETTERS.labels(topic_of(letter.source_id), reason_label(letter.reason)).inc()


def reason_label(reason: str) -> str:
    """Give the kind of a dead letter's reason, of which there are few: a reason names fields, and a mapping has many.

    Example:
        >>> reason_label("Expected `str`, got `int` - at `$.id`"), reason_label("bot is longer than 200 characters")
        ('wrong_type', 'name')
    """
    for kind, signs in _REASONS.items():
        if any(sign in reason for sign in signs):
            return kind
    return "other"
