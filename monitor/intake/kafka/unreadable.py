"""How far bytes go that the client cannot read: a batch that fails its checksum, or cannot be unpacked.

After such an error the client's next poll() spins for ever unless it was sought past the whole batch, and every offset
inside the batch raises again. So the end of the batch is looked for with a second consumer.
"""

import re
import time
from collections.abc import Mapping
from typing import Any

from kafka import KafkaConsumer, TopicPartition
from kafka.errors import CorruptRecordError, KafkaError, KafkaTimeoutError, UnsupportedCodecError

UNREADABLE = (CorruptRecordError, UnsupportedCodecError)
_BATCH = re.compile(r"at offset (\d+) failed crc check")
_PATIENCE_S = 5.0


def readable_from(options: Mapping[str, Any], partition: TopicPartition, position: int) -> int | None:
    """Give the first offset after `position` that is not in the same unreadable batch; None where `position` reads.

    Args:
        options: of a consumer without a group.
        partition: where to look.
        position: the offset at which a consumer failed, or might have.
    Raises:
        KafkaError: the brokers do not answer; nothing is known.
    """
    probe = KafkaConsumer(**options)
    try:
        probe.assign([partition])
        end: int = probe.end_offsets([partition])[partition]
        broken = None if position >= end else _failure(probe, partition, position)
        if broken is None:
            return None
        inside, step = position, 1
        beyond = position + step
        while beyond < end and _failure(probe, partition, beyond) == broken:
            inside, step = beyond, 2 * step
            beyond = inside + step
        beyond = min(beyond, end)
        while beyond - inside > 1:
            middle = (inside + beyond) // 2
            if _failure(probe, partition, middle) == broken:
                inside = middle
            else:
                beyond = middle
        return beyond
    finally:
        probe.close()


def _failure(probe: KafkaConsumer, partition: TopicPartition, offset: int) -> str | None:
    """Name the batch that cannot be read at `offset`, None where it can.

    The name is the batch's first offset where the error says it, else the kind of the error: then two broken batches
    with a good one between them may be taken for one.
    """
    probe.seek(partition, offset)
    deadline = time.monotonic() + _PATIENCE_S
    while time.monotonic() < deadline:
        try:
            if probe.poll(500, max_records=1) or probe.position(partition) > offset:
                return None
        except UNREADABLE as error:
            named = _BATCH.search(str(error))
            return named.group(1) if named else type(error).__name__
        except KafkaError:
            raise
        except Exception as error:  # noqa: BLE001  (each decompressor has its own)
            return type(error).__name__
    raise KafkaTimeoutError(f"{partition.topic}:{partition.partition} gave nothing at offset {offset}")
