"""Settings of the Kafka client: what users set, and what our way of reading needs."""

from datetime import timedelta
from typing import Any

from kafka.codec import has_lz4, has_snappy, has_zstd
from kafka.coordinator.assignors.roundrobin import RoundRobinPartitionAssignor
from kafka.record import util

from monitor.config.settings import KafkaSettings


def client_options(settings: KafkaSettings) -> dict[str, Any]:
    """Give what every client needs: where the brokers are and how to get in."""
    options: dict[str, Any] = {
        "bootstrap_servers": list(settings.bootstrap_servers),
        "bootstrap_timeout_ms": 5000,
        # With the default of 30 s a client reads again only 13 to 21 s after a broker came back.
        "reconnect_backoff_max_ms": 1000,
        "security_protocol": settings.security_protocol,
        "sasl_mechanism": settings.sasl_mechanism,
        "sasl_plain_username": settings.sasl_username,
        "sasl_plain_password": settings.sasl_password.reveal() if settings.sasl_password else None,
        "ssl_cafile": str(settings.ssl_cafile) if settings.ssl_cafile else None,
        "ssl_certfile": str(settings.ssl_certfile) if settings.ssl_certfile else None,
        "ssl_keyfile": str(settings.ssl_keyfile) if settings.ssl_keyfile else None,
    }
    return {name: value for name, value in options.items() if value is not None}


def reading_options(settings: KafkaSettings) -> dict[str, Any]:
    """Give what reading needs, in a group or beside it."""
    return client_options(settings) | {
        "enable_auto_commit": False,
        # Every other value hides that records were lost.
        "auto_offset_reset": "none",
        "isolation_level": "read_committed",
        "allow_auto_create_topics": False,
        "max_partition_fetch_bytes": 1024 * 1024,
        "fetch_max_bytes": 16 * 1024 * 1024,
        "request_timeout_ms": 10_000,
        "metadata_max_age_ms": _ms(settings.metadata_max_age),
        "metrics_enabled": False,
    }


def consumer_options(settings: KafkaSettings) -> dict[str, Any]:
    """Give the options of the worker's consumer. No deserializers: an error in one would make the next poll spin."""
    return reading_options(settings) | {
        "group_id": settings.group_id,
        "group_instance_id": settings.group_instance_id,
        "max_poll_records": settings.max_poll_records,
        "session_timeout_ms": _ms(settings.session_timeout),
        "heartbeat_interval_ms": _ms(settings.heartbeat_interval),
        "max_poll_interval_ms": 300_000,
        # Eager: a cooperative rebalance stalls poll() all the same with this client, and takes two rounds.
        "partition_assignment_strategy": [RoundRobinPartitionAssignor],
    }


def missing_libraries() -> list[str]:
    """Name what kafka-python would do without, slowly or by failing at the first record that needs it."""
    there = {
        "crc32c": util.crc32c_c is not None,
        "lz4": has_lz4(),
        "zstandard": has_zstd(),
        "python-snappy": has_snappy(),
    }
    return [name for name, found in there.items() if not found]


def _ms(span: timedelta) -> int:
    return round(span / timedelta(milliseconds=1))
