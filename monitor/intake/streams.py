"""Bytes in order: a file, a gzip file or standard input, whatever is asked for."""

import gzip
import hashlib
import os
import select
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, Protocol

from monitor.errors import SettingsError, SourceAway

HEAD_BYTES = 64 * 1024  # of the decompressed content: they are what a file is known by
CHUNK_BYTES = 1024 * 1024
LONGEST_BYTES = 10_000_000  # of a line that are held; nothing longer is read anyway
STDIN = "-"
_GZIP = b"\x1f\x8b"
_DAMAGED = (EOFError, gzip.BadGzipFile, zlib.error)


class Line(NamedTuple):
    """A line without its end: where it begins, where the next begins, in decompressed bytes."""

    offset: int
    value: bytes
    next_offset: int


class Stream(Protocol):
    """Where lines come from."""

    name: str
    live: bool
    total: int | None

    @property
    def done(self) -> int:
        """How many of `total` bytes were read; of a gzip file these are compressed bytes."""
        ...

    def identity(self) -> str | None:
        """What it is known by, 64 hex digits; None while too little of it has come."""
        ...

    def seek(self, offset: int) -> None:
        """Go on from this byte."""
        ...

    def read(self, wait_s: float) -> bytes | None:
        """Give some bytes, b"" at the end, None when none came in time."""
        ...

    def close(self) -> None:
        """Free it."""
        ...


def open_stream(path: str) -> Stream:
    """Open a file, gzip or not, or standard input for "-".

    Raises:
        SettingsError: it cannot be opened.
    """
    return StandardInput() if path == STDIN else FileStream(Path(path))


class FileStream:
    """A regular file. That it is compressed is seen from its first bytes, not from its name."""

    live = False

    def __init__(self, path: Path) -> None:
        self.name = str(path)
        try:
            self._raw = path.open("rb")
            compressed = self._raw.read(2) == _GZIP
            self._raw.seek(0)
        except OSError as why:
            raise SettingsError([f"{path} cannot be read: {why.strerror}; expected a file of JSON Lines"]) from None
        self.total: int | None = os.fstat(self._raw.fileno()).st_size
        self._file = gzip.GzipFile(fileobj=self._raw) if compressed else self._raw
        self._position = 0

    @property
    def done(self) -> int:
        """Bytes of the file on disk that were read."""
        return min(self._raw.tell(), self.total or 0)

    def identity(self) -> str | None:
        """SHA-256 of the first 64 KiB, decompressed."""
        head = b""
        self.seek(0)
        while len(head) < HEAD_BYTES and (more := self.read(0, HEAD_BYTES - len(head))):
            head += more
        self.seek(0)
        return hashlib.sha256(head).hexdigest()

    def seek(self, offset: int) -> None:
        """Go to a byte of the decompressed content."""
        try:
            self._file.seek(offset)
        except _DAMAGED as why:
            raise self._damaged() from why
        self._position = offset

    def read(self, wait_s: float, size: int = CHUNK_BYTES) -> bytes | None:
        """Give up to `size` bytes.

        Raises:
            SourceAway: the compressed data is damaged here.
        """
        try:
            chunk = self._file.read(size)
        except _DAMAGED as why:
            raise self._damaged() from why
        self._position += len(chunk)
        return chunk

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        self._raw.close()

    def _damaged(self) -> SourceAway:
        return SourceAway(
            f"{self.name} is damaged after byte {self._position} of its content; expected a whole gzip file; "
            "what came before is kept, so give a whole one and start again"
        )


class StandardInput:
    """A pipe that somebody may still write to. It is known by its first line, so that a live one need not wait."""

    live = True
    total: int | None = None

    def __init__(self, descriptor: int | None = None) -> None:
        self.name = STDIN
        self.done = 0
        self._descriptor = sys.stdin.fileno() if descriptor is None else descriptor
        self._ahead = b""  # read already, for the identity, and not given out
        self._from = 0
        self._ended = False

    def identity(self) -> str | None:
        """SHA-256 of the first line.

        Raises:
            SettingsError: it is compressed.
        """
        if b"\n" not in self._ahead and len(self._ahead) < HEAD_BYTES and not self._ended:
            self._ahead += self._take(0.2) or b""
        if self._ahead.startswith(_GZIP):
            raise SettingsError(["standard input is compressed; expected JSON Lines; pipe it through `gunzip -c`"])
        first, end, _ = self._ahead.partition(b"\n")
        if not end and len(first) < HEAD_BYTES and not self._ended:
            return None
        return hashlib.sha256(b"stdin:" + first[:HEAD_BYTES]).hexdigest()

    def seek(self, offset: int) -> None:
        """Let pass what comes before this byte.

        Raises:
            SourceAway: it went by already; a pipe cannot go back.
        """
        if offset < self.done - len(self._ahead):
            raise SourceAway("standard input cannot go back; give it from its beginning again")
        self._from = offset

    def read(self, wait_s: float) -> bytes | None:
        """Give what came within `wait_s` seconds."""
        chunk = self._ahead or self._take(wait_s)
        self._ahead = b""
        if not chunk:
            return chunk
        begin = self.done - len(chunk)
        return chunk if begin >= self._from else chunk[self._from - begin :] or None

    def close(self) -> None:
        """Standard input stays open: it is not ours."""

    def _take(self, wait_s: float) -> bytes | None:
        if self._ended:
            return b""
        ready, _, _ = select.select([self._descriptor], [], [], wait_s)
        if not ready:
            return None
        came = os.read(self._descriptor, CHUNK_BYTES)
        self._ended = not came
        self.done += len(came)
        return came


def lines(stream: Stream, start: int, longest: int, wait_s: float = 0.0) -> Iterator[Line | None]:
    """Cut a stream into lines from byte `start` on; a last line without an end counts. None: nothing more for now.

    Args:
        stream: stands at `start`.
        start: where the first line begins.
        longest: bytes of a line that are kept; of a longer one so many and one more are, to show that it is longer.
        wait_s: how long one read may wait.
    """
    offset, rest, cut = start, b"", 0
    while True:
        chunk = stream.read(wait_s)
        if chunk is None:
            yield None
            continue
        if not chunk:
            break
        *whole, rest = (rest + chunk).split(b"\n")
        for value in whole:
            next_offset = offset + len(value) + cut + 1
            yield Line(offset, value[: longest + 1], next_offset)
            offset, cut = next_offset, 0
        if len(rest) > longest + 1:
            cut += len(rest) - longest - 1
            rest = rest[: longest + 1]
    if rest:
        yield Line(offset, rest[: longest + 1], offset + len(rest) + cut)
