"""Every metric, by name: prefix botwatch_, base units, labels that cannot grow without bound.

docs/metrics.md is written from this file. A label is never a user, a conversation, a segment or a model version.
"""

from threading import Lock

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)

disable_created_metrics()  # type: ignore[no-untyped-call]  # a second series for each counter, which nobody asks for
REGISTRY = CollectorRegistry()
ProcessCollector(namespace="botwatch", registry=REGISTRY)

BOTS_APART = 200  # more bots than that share the label "other"
_SECONDS = (0.001, 0.005, 0.02, 0.1, 0.5, 1, 2, 5, 10, 30)


def _counter(name: str, words: str, *labels: str) -> Counter:
    return Counter(f"botwatch_{name}", words, labels, registry=REGISTRY)


def _gauge(name: str, words: str, *labels: str) -> Gauge:
    return Gauge(f"botwatch_{name}", words, labels, registry=REGISTRY)


def _histogram(name: str, words: str, *labels: str) -> Histogram:
    return Histogram(f"botwatch_{name}", words, labels, registry=REGISTRY, buckets=_SECONDS)


BUILD = _gauge("build_info", "Always 1; says what runs, with which settings.", "version", "config_hash")

# ---- records, counted by workers after the batch is durable
CONSUMED = _counter("messages_consumed_total", "Replies read and counted.", "topic", "bot")
SAMPLING_RATE = _gauge("sampling_rate", "Share of conversations that this worker scores now.")
SAMPLED = _counter("messages_sampled_total", "Replies in the sample.", "bot")
LATE = _counter("late_records_total", "Replies behind the watermark when they came.", "bot")
DUPLICATES = _counter("duplicate_records_total", "Replies whose id was counted before.", "bot")
DEAD_LETTERS = _counter("dead_letters_total", "Records that could not be read.", "topic", "reason")
GAPS = _counter("gaps_total", "Stretches of a topic that were lost or skipped.", "topic", "kind")
REBALANCES = _counter("rebalances_total", "Times this worker was handed partitions.")
DB_WRITE = _histogram("db_write_duration_seconds", "Time to save one batch, from BEGIN to COMMIT.")

# ---- scoring, by workers
SCORES = _counter("scores_total", "Replies that a detector answered for.", "detector")
SCORE_ERRORS = _counter(
    "score_errors_total", "Scores without a value because their detector failed.", "detector", "reason"
)
SCORE_DURATION = _histogram("score_duration_seconds", "Time to score the sample of one batch.")

# ---- how far we are, read from the database by control
LAG_RECORDS = _gauge("consumer_lag_records", "Records between a partition's end and us.", "topic", "partition")
LAG_SECONDS = _gauge(
    "consumer_lag_seconds", "Age of the newest event read while behind; 0 at the end.", "topic", "partition"
)
PROGRESS = _gauge("progress_last_timestamp_seconds", "When a topic last moved on, or was at its end.", "topic")
WATERMARK = _gauge("watermark_timestamp_seconds", "How far event time has come.", "topic")
PLANNED_SHARE = _gauge("sampling_planned_share", "Share of a bot's conversations that its plan has scored.", "bot")
WINDOW_CLOSED = _gauge("window_last_closed_timestamp_seconds", "End of the newest closed window.", "bot")

# ---- alerts and messages
ALERTS = _gauge("alerts", "Alerts by state and tier.", "state", "severity")
NOTIFICATIONS = _counter("notifications_total", "Messages delivered.", "destination", "kind")
NOTIFICATIONS_FAILED = _counter("notifications_failed_total", "Attempts that failed.", "destination", "reason")
OUTBOX = _gauge("outbox_rows", "Messages by state.", "state", "destination")
OUTBOX_OLDEST = _gauge("outbox_oldest_age_seconds", "Age of the oldest message not yet delivered.", "destination")
OUTBOX_SENDING = _gauge(
    "outbox_sending_oldest_age_seconds", "Age of the oldest message of unknown fate.", "destination"
)
CLOCK_AHEAD = _gauge("clock_ahead_seconds", "How far this machine's clock is ahead of the database's.")
JOB_DONE = _gauge("job_last_success_timestamp_seconds", "When a job last ended well.", "job_name")

# ---- the web part itself
HTTP = _histogram("http_request_duration_seconds", "Time to answer a request.", "route", "method", "status")


class BotLabels:
    """Names of bots as labels: each its own, until there are too many; names come from records, so they are bounded."""

    def __init__(self, apart: int = BOTS_APART) -> None:
        self._apart = apart
        self._known: set[str] = set()
        self._lock = Lock()

    def __call__(self, bot: str) -> str:
        """Give the label of a bot: its name, or "other"."""
        with self._lock:
            if bot in self._known:
                return bot
            if len(self._known) >= self._apart or len(bot) > 100:
                return "other"
            self._known.add(bot)
            return bot


bot_label = BotLabels()


def exposition() -> bytes:
    """All metrics in Prometheus' text format."""
    return generate_latest(REGISTRY)


def names() -> list[str]:
    """Every metric of ours, as Prometheus shows it, sorted; without those of the process itself."""
    made = [each for each in globals().values() if isinstance(each, Counter | Gauge | Histogram)]
    return sorted(f"{each._name}_total" if isinstance(each, Counter) else each._name for each in made)
