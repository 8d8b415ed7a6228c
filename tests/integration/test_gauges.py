"""Metrics from the database say how far we are, and forget what is gone."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine, text

from monitor.storage.gauges import set_gauges
from monitor.telemetry.metrics import REGISTRY

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def value(name: str, **labels: str) -> float | None:
    return REGISTRY.get_sample_value(f"botwatch_{name}", labels)


def seconds(ago: float) -> float:
    return (NOW - timedelta(seconds=ago)).timestamp()


def test_lag_and_progress_of_the_slowest_partition_are_shown(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO feed (kind, name, identity, first_seen_at, watermark)"
                " VALUES ('kafka', 't', 'x', :now, :mark)"
            ),
            {"now": NOW, "mark": NOW - timedelta(seconds=100)},
        )
        for partition, position in ((0, 10), (1, 4)):
            connection.execute(
                text(
                    "WITH s AS (INSERT INTO source (feed_id, kind, topic, partition)"
                    " SELECT id, 'kafka', 't', :partition FROM feed RETURNING id)"
                    " INSERT INTO partition_state (source_id, position, end_offset, max_event_at, beat_at, moved_at)"
                    " SELECT id, :position, 10, :event, :beat, :moved FROM s"
                ),
                {
                    "partition": partition,
                    "position": position,
                    "event": NOW - timedelta(seconds=90),
                    "beat": NOW - timedelta(seconds=3),
                    "moved": NOW - timedelta(seconds=400),
                },
            )
        set_gauges(connection, NOW)

    assert value("consumer_lag_records", topic="t", partition="0") == 0
    assert value("consumer_lag_records", topic="t", partition="1") == 6
    assert value("consumer_lag_seconds", topic="t", partition="0") == 0
    assert value("consumer_lag_seconds", topic="t", partition="1") == 90
    assert value("progress_last_timestamp_seconds", topic="t") == seconds(400)
    assert value("watermark_timestamp_seconds", topic="t") == seconds(100)


def test_messages_that_wait_are_counted_by_state_and_age_and_go_when_they_are_gone(engine: Engine) -> None:
    row = text(
        "INSERT INTO outbox (id, route, kind, subject, revision, tier, payload, state, created_at, next_at, sending_at)"
        " VALUES (:id, 'slack', 'root', :id, 1, 'page', '{}', :state, :created, :created, :sending)"
    )
    with engine.begin() as connection:
        for name, state, ago in (("a", "pending", 60), ("b", "sending", 30), ("c", "sent", 900)):
            at = NOW - timedelta(seconds=ago)
            connection.execute(row, {"id": name, "state": state, "created": at, "sending": at if name == "b" else None})
        set_gauges(connection, NOW)

    assert value("outbox_rows", state="pending", destination="slack") == 1
    assert value("outbox_oldest_age_seconds", destination="slack") == 60
    assert value("outbox_sending_oldest_age_seconds", destination="slack") == 30

    with engine.begin() as connection:
        connection.execute(text("DELETE FROM outbox WHERE state <> 'sent'"))
        set_gauges(connection, NOW)

    assert value("outbox_rows", state="pending", destination="slack") is None
    assert value("outbox_oldest_age_seconds", destination="slack") == 0
