"""Brokers that ask who we are."""

import pytest
from sqlalchemy import Engine

from monitor.config.kinds import Secret
from monitor.intake.kafka.connecting import Connector
from tests.broker.properties import PASSWORD, USER
from tests.kafka_fixtures import Topic
from tests.reading import numbered, quick_settings, reading

LOGIN = {"security_protocol": "SASL_PLAINTEXT", "sasl_mechanism": "PLAIN", "sasl_username": USER}


def test_records_are_read_with_a_password(engine: Engine, topic: Topic, sasl_address: str) -> None:
    topic.broker.produce(topic.name, numbered(0, 10))

    with reading(engine, topic, bootstrap_servers=(sasl_address,), sasl_password=Secret(PASSWORD), **LOGIN) as worker:
        worker.until_saved(10)


def test_a_wrong_password_is_told_with_what_to_check_and_never_shown(
    topic: Topic, sasl_address: str, caplog: pytest.LogCaptureFixture
) -> None:
    wrong = quick_settings(topic, bootstrap_servers=(sasl_address,), sasl_password=Secret("abracadabra"), **LOGIN)

    consumer = Connector(wrong).connect()

    assert consumer is None
    assert "the Kafka handshake does not complete" in caplog.text
    assert "abracadabra" not in caplog.text
