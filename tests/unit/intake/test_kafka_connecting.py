"""What is said, and done, when brokers cannot be reached."""

import socket
from collections.abc import Iterator
from contextlib import closing

import pytest

from monitor.config.kinds import Secret
from monitor.config.settings import KafkaSettings
from monitor.intake.kafka.connecting import Connector, no_handshake, reachable
from monitor.intake.kafka.options import consumer_options, missing_libraries


@pytest.fixture
def mute_server() -> Iterator[str]:
    """A port that accepts connections and never says a word, like a broker that expects TLS."""
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        yield f"127.0.0.1:{server.getsockname()[1]}"


def test_addresses_where_nothing_listens_are_left_out(mute_server: str) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as gone:
        nobody = f"127.0.0.1:{gone.getsockname()[1]}"

    assert reachable([nobody, mute_server]) == [mute_server]


def test_a_broker_that_is_away_is_tried_again_and_never_an_error(caplog: pytest.LogCaptureFixture) -> None:
    connector = Connector(KafkaSettings(bootstrap_servers=("127.0.0.1:1",)))

    assert [connector.connect() for _ in range(20)] == [None] * 20
    assert "no Kafka broker answers at 127.0.0.1:1" in caplog.text


def test_a_handshake_that_does_not_complete_is_told_with_what_to_check() -> None:
    words = no_handshake(["kafka-1:9093"])

    assert "TCP opens at kafka-1:9093" in words
    for setting in ("security_protocol", "sasl_mechanism", "password", "CA certificate"):
        assert setting in words


def test_no_library_is_missing_here() -> None:
    assert missing_libraries() == []


def test_a_password_reaches_the_client_and_no_text() -> None:
    settings = KafkaSettings(
        security_protocol="SASL_SSL",
        sasl_mechanism="PLAIN",
        sasl_username="watcher",
        sasl_password=Secret("open sesame"),
    )

    assert consumer_options(settings)["sasl_plain_password"] == "open sesame"
    assert "open sesame" not in repr(settings)
