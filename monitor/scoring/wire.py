"""What the worker and a scoring process say to each other, and how it is cut into frames."""

from struct import Struct as Layout
from typing import Any

import msgspec

from detectors.plugins.order import PluginOrder
from detectors.score import Score
from detectors.transcript import Transcript

_LENGTH = Layout("<I")


class Orders(msgspec.Struct):
    """What a scoring process is started with."""

    names: list[str]
    socket: int
    worker: int  # process id
    memory_bytes: int | None = None
    encoder: bool = True


class Setup(msgspec.Struct):
    """The first thing that it hears: what must not stand on a command line, where everybody sees it."""

    plugins: list[PluginOrder] = []


class Known(msgspec.Struct, frozen=True):
    """A detector that a scoring process holds; `id` is name@version."""

    id: str
    scores: tuple[str, ...]


class Ready(msgspec.Struct, tag="ready"):
    """The detectors are loaded."""

    detectors: list[Known]


class CannotStart(msgspec.Struct, tag="cannot start"):
    """The detectors could not be loaded."""

    why: str


class Task(msgspec.Struct):
    """Transcripts to score with some of the detectors, by index; `alone`: each by itself, to find who does harm.

    `heads` are learnt heads to use from now on, as bytes; None: go on with those that were given before.
    """

    transcripts: list[Transcript]
    detectors: list[int]
    alone: bool
    heads: list[bytes] | None = None


class Part(msgspec.Struct, tag="part"):
    """The scores of one step of a task: one detector on all of its transcripts, or on one when `alone`.

    `failures` says where a detector raised: class and place in the code, never the message. `cpu_s` is what the
    process took for it.
    """

    scores: list[dict[str, Score]]
    failures: list[str] = []
    cpu_s: float = 0.0


Answer = Ready | CannotStart | Part


def _plain(value: Any) -> Any:
    """Numbers of numpy become Python's."""
    return value.item()


_encode = msgspec.msgpack.Encoder(enc_hook=_plain).encode
decode_setup = msgspec.msgpack.Decoder(Setup).decode
decode_task = msgspec.msgpack.Decoder(Task).decode
decode_answer = msgspec.msgpack.Decoder(Answer).decode


def frame(message: Setup | Task | Answer) -> bytes:
    """Give a message as bytes that begin with their own length."""
    payload = _encode(message)
    return _LENGTH.pack(len(payload)) + payload


class Frames:
    """Puts the bytes that come in together again."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def add(self, came: bytes) -> None:
        """Take bytes in."""
        self._bytes += came

    def next(self) -> bytes | None:
        """Give the payload of the next frame that is complete."""
        if len(self._bytes) < _LENGTH.size:
            return None
        end = _LENGTH.size + _LENGTH.unpack_from(self._bytes)[0]
        if len(self._bytes) < end:
            return None
        payload = bytes(self._bytes[_LENGTH.size : end])
        del self._bytes[:end]
        return payload
