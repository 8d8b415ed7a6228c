"""Bytes cut into lines, from wherever they come."""

import gzip
import os
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import SettingsError, SourceAway
from monitor.intake.streams import CHUNK_BYTES, FileStream, Line, StandardInput, Stream, lines, open_stream


class Pieces:
    """A stream that gives its bytes in these pieces."""

    name, live, done = "pieces", False, 0

    def __init__(self, pieces: Sequence[bytes | None]) -> None:
        self.total: int | None = None
        self.pieces = [*pieces, b""]

    def identity(self) -> str | None:
        return "0"

    def seek(self, offset: int) -> None:
        raise AssertionError("nobody asked")

    def read(self, wait_s: float) -> bytes | None:
        return self.pieces.pop(0)

    def close(self) -> None:
        pass


def all_lines(stream: Stream, start: int = 0, longest: int = 10**6) -> list[Line]:
    stream_lines = lines(stream, start, longest)
    return [line for line in stream_lines if line is not None]


@given(
    content=st.binary(max_size=60).map(lambda text: text.replace(b"\x00", b"\n")),
    cuts=st.lists(st.integers(0, 60), max_size=5),
)
def test_lines_are_the_same_however_the_bytes_come(content: bytes, cuts: list[int]) -> None:
    places = sorted({0, len(content), *(cut for cut in cuts if cut < len(content))})
    pieces = [content[begin:end] for begin, end in pairwise(places)]

    found = all_lines(Pieces(pieces))

    assert [line.value for line in found] == content.removesuffix(b"\n").split(b"\n") * bool(content)
    assert all(content[line.offset :].startswith(line.value) for line in found)
    assert [line.offset for line in found[1:]] == [line.next_offset for line in found[:-1]]
    assert not found or found[-1].next_offset == len(content)


def test_of_a_line_that_is_too_long_only_the_beginning_is_held() -> None:
    pieces: list[bytes | None] = [b"a" * 50, b"b" * 50, b"c\nnext\n"]

    long_line, following = all_lines(Pieces(pieces), longest=20)

    assert long_line.value == b"a" * 21
    assert (long_line.offset, long_line.next_offset) == (0, 102)
    assert (following.offset, following.value) == (102, b"next")


def test_a_pause_is_said_and_is_no_end() -> None:
    assert list(lines(Pieces([b"a", None, b"b\n"]), 0, 100)) == [None, Line(0, b"ab", 3)]


@pytest.mark.parametrize("name", ["log.jsonl", "log.jsonl.gz", "log"])
def test_a_compressed_file_is_known_by_its_content(tmp_path: Path, name: str) -> None:
    plain, compressed = tmp_path / "plain", tmp_path / name
    content = b"one\ntwo\n" * 20_000
    plain.write_bytes(content)
    compressed.write_bytes(gzip.compress(content))

    streams = FileStream(plain), FileStream(compressed)

    assert streams[0].identity() == streams[1].identity()
    assert all_lines(streams[0]) == all_lines(streams[1])
    assert streams[1].done == streams[1].total == compressed.stat().st_size
    for stream in streams:
        stream.close()


def test_gzip_members_after_one_another_are_one_content(tmp_path: Path) -> None:
    path = tmp_path / "log.gz"
    path.write_bytes(gzip.compress(b"one\n") + gzip.compress(b"two\n"))
    stream = FileStream(path)

    assert [line.value for line in all_lines(stream)] == [b"one", b"two"]
    stream.close()


def test_a_damaged_gzip_file_gives_what_comes_before_the_damage(tmp_path: Path) -> None:
    path = tmp_path / "log.gz"
    content = b"".join(os.urandom(50).hex().encode() + b"\n" for _ in range(40_000))
    path.write_bytes(gzip.compress(content)[:-500_000])
    stream = FileStream(path)

    found: list[Line | None] = []

    def read() -> None:
        found.extend(lines(stream, 0, 10**6))

    with pytest.raises(SourceAway, match=r"damaged after byte \d+"):
        read()
    assert len(found) * 101 > CHUNK_BYTES
    stream.close()


@pytest.mark.parametrize("path", ["not/there.jsonl", "."])
def test_a_file_that_cannot_be_opened_is_named(path: str) -> None:
    with pytest.raises(SettingsError, match=rf"{path} cannot be read: .+; expected a file of JSON Lines"):
        open_stream(path)


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    """A pipe: where to read, where to write."""
    read, write = os.pipe()
    yield read, write
    os.close(read)


def test_a_live_stream_is_known_by_its_first_line(pipe: tuple[int, int]) -> None:
    stream = StandardInput(pipe[0])

    os.write(pipe[1], b"half a li")
    before = stream.identity()
    os.write(pipe[1], b"ne\nmore")
    after = stream.identity()

    assert before is None
    assert after is not None
    assert stream.read(0) == b"half a line\nmore"
    assert stream.read(0) is None
    os.close(pipe[1])
    assert stream.read(0) == b""


def test_a_live_stream_that_ends_in_its_first_line_is_known_all_the_same(pipe: tuple[int, int]) -> None:
    stream = StandardInput(pipe[0])
    os.write(pipe[1], b"one line")
    os.close(pipe[1])

    stream.identity()

    assert stream.identity() is not None
    assert [line.value for line in all_lines(stream)] == [b"one line"]


def test_a_live_stream_lets_pass_what_was_read_before(pipe: tuple[int, int]) -> None:
    stream = StandardInput(pipe[0])
    os.write(pipe[1], b"one\ntwo\nthree\n")
    os.close(pipe[1])
    stream.identity()

    stream.seek(4)

    assert [line.value for line in all_lines(stream, 4)] == [b"two", b"three"]
    with pytest.raises(SourceAway, match="cannot go back"):
        stream.seek(0)


def test_a_compressed_live_stream_is_refused(pipe: tuple[int, int]) -> None:
    os.write(pipe[1], gzip.compress(b"one\n"))

    with pytest.raises(SettingsError, match="gunzip"):
        StandardInput(pipe[0]).identity()
    os.close(pipe[1])
