"""Metrics that are read from the database, so that every process with the role control shows the same ones."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from prometheus_client import Gauge
from sqlalchemy import Connection, text

from monitor.telemetry import metrics
from monitor.telemetry.metrics import bot_label

_PARTITIONS = text("""
SELECT s.topic, s.partition, p.position, p.end_offset, p.max_event_at, p.beat_at, p.moved_at
FROM source s JOIN partition_state p ON p.source_id = s.id
WHERE s.kind = 'kafka' AND s.retired_at IS NULL
""")
_OUTBOX = text("""
SELECT route, state, count(*), min(created_at), min(sending_at) FROM outbox GROUP BY route, state
""")


def set_gauges(connection: Connection, now: datetime) -> None:
    """Read how far we are and what waits to be told, and set the gauges; `now` is the wall clock."""
    _progress(connection, now)
    watermarks = connection.execute(
        text("SELECT name, watermark FROM feed WHERE kind = 'kafka' AND NOT finished AND watermark IS NOT NULL")
    )
    _set(metrics.WATERMARK, [((name,), at.timestamp()) for name, at in watermarks])
    closed = connection.execute(text("SELECT bot, closed_until FROM watched_bot WHERE closed_until IS NOT NULL"))
    # Several environments of one bot share its label: the one that lags is the one to see.
    oldest: dict[str, float] = {}
    for bot, until in closed:
        label = bot_label(bot)
        oldest[label] = min(oldest.get(label, until.timestamp()), until.timestamp())
    _set(metrics.WINDOW_CLOSED, [((bot,), at) for bot, at in oldest.items()])
    planned = connection.execute(text("SELECT bot, min((plan ->> 'share')::float8) FROM sampling_plan GROUP BY bot"))
    _set(metrics.PLANNED_SHARE, [((bot_label(bot),), share) for bot, share in planned])
    alerts = connection.execute(text("SELECT state, tier, count(*) FROM alert GROUP BY state, tier"))
    _set(metrics.ALERTS, [((state, tier), n) for state, tier, n in alerts])
    _outbox(connection, now)
    ahead = now - connection.execute(text("SELECT clock_timestamp()")).scalar_one()
    metrics.CLOCK_AHEAD.set(ahead.total_seconds())


def _progress(connection: Connection, now: datetime) -> None:
    lag: list[tuple[tuple[str, ...], float]] = []
    age: list[tuple[tuple[str, ...], float]] = []
    progress: dict[str, float] = {}
    for row in connection.execute(_PARTITIONS):
        labels = (row.topic, str(row.partition))
        behind = row.position < row.end_offset
        lag.append((labels, max(0, row.end_offset - row.position)))
        newest = row.max_event_at
        age.append((labels, max(0.0, (now - newest).total_seconds()) if behind and newest is not None else 0.0))
        moved = row.moved_at if behind else row.beat_at
        if moved is not None:
            # The partition that lags longest speaks for its topic: the others must not hide that it is stuck.
            progress[row.topic] = min(progress.get(row.topic, moved.timestamp()), moved.timestamp())
    _set(metrics.LAG_RECORDS, lag)
    _set(metrics.LAG_SECONDS, age)
    _set(metrics.PROGRESS, [((topic,), at) for topic, at in progress.items()])


def _outbox(connection: Connection, now: datetime) -> None:
    rows: Sequence[Any] = connection.execute(_OUTBOX).all()
    _set(metrics.OUTBOX, [((state, route), n) for route, state, n, _, _ in rows])
    waiting = {route: 0.0 for route, *_ in rows}
    sending = dict(waiting)
    for route, state, _, created, began in rows:
        if state in ("pending", "sending"):
            waiting[route] = max(waiting[route], (now - created).total_seconds())
        if state == "sending" and began is not None:
            sending[route] = max(sending[route], (now - began).total_seconds())
    _set(metrics.OUTBOX_OLDEST, [((route,), age) for route, age in waiting.items()])
    _set(metrics.OUTBOX_SENDING, [((route,), age) for route, age in sending.items()])


def _set(gauge: Gauge, values: Sequence[tuple[Sequence[str], float]]) -> None:
    """Replace all series of a gauge, so that what is gone is not shown for ever."""
    gauge.clear()
    for labels, value in values:
        gauge.labels(*labels).set(value)
