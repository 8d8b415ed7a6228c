"""Reaching the brokers, and saying in words why it does not work."""

import contextlib
import logging
import socket
import time
from collections.abc import Sequence

from kafka import KafkaConsumer
from kafka.errors import KafkaError

from monitor.config.settings import KafkaSettings
from monitor.errors import SourceAway
from monitor.intake.kafka.options import consumer_options

log = logging.getLogger(__name__)
_HANDSHAKES = 5
_LONGEST_WAIT_S = 5.0


class Connector:
    """Makes the worker's consumer; while no broker answers it says so and may be asked again.

    A constructor that fails leaves a thread behind, so it is called only where a TCP connection opens, and only a few
    times: then the process ends and its supervisor starts it anew.
    """

    def __init__(self, settings: KafkaSettings) -> None:
        self._settings = settings
        self._failures = 0
        self._tries = 0
        self._next_at = 0.0

    def connect(self) -> KafkaConsumer | None:
        """Try once, if it is time; None when it is not, or when nothing answers.

        Raises:
            SourceAway: brokers accept connections and never become usable.
        """
        if time.monotonic() < self._next_at:
            return None
        open_now = reachable(self._settings.bootstrap_servers)
        if not open_now:
            self._again(f"no Kafka broker answers at {', '.join(self._settings.bootstrap_servers)}; trying again")
            return None
        try:
            consumer = KafkaConsumer(**consumer_options(self._settings))
        except KafkaError as error:
            self._failures += 1
            if self._failures >= _HANDSHAKES:
                raise SourceAway(no_handshake(open_now)) from error
            self._again(no_handshake(open_now))
            return None
        self._failures = self._tries = 0
        return consumer

    def _again(self, words: str) -> None:
        log.warning(words)
        self._next_at = time.monotonic() + min(_LONGEST_WAIT_S, 0.5 * 2**self._tries)
        self._tries += 1


def no_handshake(addresses: Sequence[str]) -> str:
    """Say what is wrong when TCP works and Kafka does not: the client's own error is a timeout, whatever the cause."""
    return (
        f"kafka.bootstrap_servers: TCP opens at {', '.join(addresses)} but the Kafka handshake does not complete; "
        "check kafka.security_protocol, kafka.sasl_mechanism, the password and the CA certificate"
    )


def reachable(addresses: Sequence[str]) -> list[str]:
    """Give the addresses where a TCP connection opens within a second."""
    found = []
    for address in addresses:
        host, _, port = address.rpartition(":") if ":" in address else (address, ":", "9092")
        with contextlib.suppress(OSError):
            socket.create_connection((host.strip("[]"), int(port)), timeout=1).close()
            found.append(address)
    return found
