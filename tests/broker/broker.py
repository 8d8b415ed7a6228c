"""One real broker that a test may stop, kill, freeze and start again on the same log."""

import contextlib
import socket
import struct
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from crc32c import crc32c
from kafka import KafkaAdminClient, KafkaProducer, TopicPartition
from kafka.admin import ConfigResource, ConfigResourceType
from kafka.errors import KafkaError


class Process(Protocol):
    """How one kind of broker is run; each call returns when it is done. `logs` is its folder, where we can see it."""

    logs: Path | None

    def start(self) -> None: ...

    def stop(self) -> None: ...

    def kill(self) -> None: ...

    def freeze(self) -> None: ...

    def thaw(self) -> None: ...

    def remove(self) -> None: ...


class Broker:
    """A broker with its address and what tests do to it.

    `process` is None for a broker that somebody else runs (BOTWATCH_TEST_KAFKA): it can be used, not killed.
    `sasl_address` is where it asks for a password, if anywhere.
    """

    def __init__(self, address: str, process: Process | None, how: str, sasl_address: str | None = None) -> None:
        self.address = address
        self.sasl_address = sasl_address
        self.how = how
        self._process = process
        self._admin: KafkaAdminClient | None = None
        self._producer: KafkaProducer | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.remove()

    @property
    def process(self) -> Process:
        """The process behind it, where there is one of ours."""
        if self._process is None:
            raise RuntimeError(f"the broker at {self.address} is not ours to start or stop")
        return self._process

    def start(self, timeout_s: float = 60) -> None:
        """Start it (again, on the same log) and wait until it answers."""
        if self._process is not None:
            self._process.start()
        self.wait(timeout_s)

    def wait(self, timeout_s: float = 60) -> None:
        """Wait until it answers a metadata request."""
        deadline = time.monotonic() + timeout_s
        while True:
            try:
                self._connect_admin().describe_topics([])
            except (KafkaError, OSError):
                self._drop_admin()
                if time.monotonic() > deadline:
                    raise TimeoutError(
                        f"Kafka at {self.address} ({self.how}) did not answer in {timeout_s} s"
                    ) from None
                time.sleep(0.1)
            else:
                return

    def stop(self) -> None:
        """Stop it in an orderly way (SIGTERM)."""
        self.process.stop()

    def kill(self) -> None:
        """Kill it (SIGKILL); acknowledged records are there after `start`."""
        self.process.kill()

    def freeze(self) -> None:
        """Stop its clock (SIGSTOP): ports are open, nothing answers."""
        self.process.freeze()

    def thaw(self) -> None:
        """Let it go on after `freeze`."""
        self.process.thaw()

    def remove(self) -> None:
        """Stop it for good and remove its log."""
        self.rest()
        self._drop_admin()
        if self._process is not None:
            self._process.remove()

    def rest(self) -> None:
        """Close the producer until it is needed again: an idle one may spin on its thread."""
        if self._producer is not None:
            self._producer.close(timeout=1)
            self._producer = None

    @property
    def admin(self) -> KafkaAdminClient:
        """An admin client; made at first use."""
        return self._connect_admin()

    def create_topic(self, topic: str, partitions: int = 4, **configs: str) -> None:
        """Make a topic and wait until each partition has a leader; configs with _ for a dot."""
        settings = {name.replace("_", "."): value for name, value in configs.items()}
        self.admin.create_topics(
            {topic: {"num_partitions": partitions, "replication_factor": 1, "configs": settings}},
            wait_for_metadata=True,
        )

    def set_topic(self, topic: str, **configs: str) -> None:
        """Change settings of a topic; _ for a dot."""
        settings = {name.replace("_", "."): value for name, value in configs.items()}
        self.admin.alter_configs([ConfigResource(ConfigResourceType.TOPIC, topic, settings)])

    def delete_topic(self, topic: str, timeout_s: float = 20) -> None:
        """Delete a topic and wait until the broker has forgotten its name."""
        self.admin.delete_topics([topic])
        deadline = time.monotonic() + timeout_s
        while self.admin.describe_topics([topic])[0]["error_code"] == 0:
            if time.monotonic() > deadline:
                raise TimeoutError(f"topic {topic} was not deleted in {timeout_s} s")
            time.sleep(0.05)

    def add_partitions(self, topic: str, total: int) -> None:
        """Raise the number of partitions to `total` and wait for their leaders."""
        self.admin.create_partitions({topic: total})
        self.admin.wait_for_topics([topic])

    def delete_records(self, topic: str, partition: int, before: int) -> None:
        """Let retention pass: records below offset `before` are gone."""
        self.admin.delete_records({TopicPartition(topic, partition): before})

    def corrupt(self, topic: str, partition: int, offset: int, *, seal: bool = False) -> None:
        """Flip a byte in the batch that holds `offset`, on the disk of a stopped broker; `seal`: mend its checksum.

        A batch begins with its first offset (8 bytes) and its length without these 12 bytes (4 bytes); the last byte
        belongs to the last record's value or headers, which the checksum covers.
        """
        if self.process.logs is None:
            raise RuntimeError(f"the log of a broker by {self.how} cannot be damaged from here")
        [segment] = (self.process.logs / f"{topic}-{partition}").glob("*.log")
        content = bytearray(segment.read_bytes())
        at = 0
        while at < len(content):
            first, length = struct.unpack_from(">qi", content, at)
            (last_delta,) = struct.unpack_from(">i", content, at + 23)
            if first <= offset <= first + last_delta:
                end = at + 12 + length
                content[end - 3] ^= 0xFF
                if seal:  # the checksum, at 17, covers what follows it
                    struct.pack_into(">I", content, at + 17, crc32c(bytes(content[at + 21 : end])))
                segment.write_bytes(content)
                return
            at += 12 + length
        raise LookupError(f"no batch holds offset {offset}")

    @property
    def producer(self) -> KafkaProducer:
        """The idempotent producer of this broker; made at first use, goes through restarts."""
        if self._producer is None:
            # The short back-off brings it back 2 s after a restart instead of 20.
            self._producer = KafkaProducer(
                bootstrap_servers=self.address,
                linger_ms=20,
                batch_size=128 * 1024,
                reconnect_backoff_max_ms=1000,
                max_request_size=16 << 20,
                delivery_timeout_ms=300_000,  # longer than any outage that a test makes
            )
        return self._producer

    def produce(
        self,
        topic: str,
        values: Iterable[bytes | None],
        partition: int | None = None,
        *,
        headers: Sequence[tuple[str, bytes]] = (),
        timestamp_ms: int | None = None,
    ) -> list[tuple[int, int]]:
        """Send values and wait for all acknowledgements; the (partition, offset) of each."""
        futures = [
            self.producer.send(
                topic,
                value,
                key=b"" if value is None else None,
                partition=partition,
                headers=list(headers),
                timestamp_ms=timestamp_ms,
            )
            for value in values
        ]
        self.producer.flush()
        sent = [future.get(timeout=30) for future in futures]
        return [(each.partition, each.offset) for each in sent]

    def _connect_admin(self) -> KafkaAdminClient:
        if self._admin is None:
            self._admin = KafkaAdminClient(
                bootstrap_servers=self.address,
                bootstrap_timeout_ms=3000,
                request_timeout_ms=10000,
                reconnect_backoff_max_ms=1000,
            )
        return self._admin

    def _drop_admin(self) -> None:
        admin, self._admin = self._admin, None
        if admin is not None:
            with contextlib.suppress(KafkaError, OSError):
                admin.close()


def free_port() -> int:
    """A port that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def answers(address: str, timeout_s: float = 1) -> bool:
    """Whether something accepts TCP connections at host:port."""
    host, _, port = address.rpartition(":")
    try:
        socket.create_connection((host.strip("[]"), int(port)), timeout=timeout_s).close()
    except OSError:
        return False
    return True
