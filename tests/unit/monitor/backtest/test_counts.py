"""Every malformed row of a file of counts is named with its line and its column."""

import gzip

import pytest

from detectors.csv_rows import BadRows
from monitor.backtest.replay import load_counts

HEADER = "stream,start,n,x"
GOOD = [f"a,2026-01-05T00:{minute:02d}Z,10,1" for minute in range(0, 60, 5)]


def file_of(*rows: str, header: str = HEADER) -> bytes:
    return ("\n".join([header, *rows]) + "\n").encode()


def places(data: bytes) -> list[tuple[int, str]]:
    with pytest.raises(BadRows) as caught:
        load_counts(data)
    return [(problem.line, problem.column) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("row", "column"),
    [
        pytest.param("a,2026-01-05T01:00,10,1", "start", id="naive time"),
        pytest.param("a,2026-01-05,10,1", "start", id="a day without a time"),
        pytest.param("a,yesterday,10,1", "start", id="no time"),
        pytest.param("a,,10,1", "start", id="empty time"),
        pytest.param("a,2026-02-30T00:00Z,10,1", "start", id="a day that is not"),
        pytest.param("a,0001-01-01T00:00Z,10,1", "start", id="the year 1"),
        pytest.param("a,1767571200,10,1", "start", id="epoch seconds"),
        pytest.param("a,2026-01-05T01:00:00.5Z,10,1", "start", id="half a second"),
        pytest.param("a,2026-01-05T01:02Z,10,1", "start", id="off the grid"),
        pytest.param(",2026-01-05T01:00Z,10,1", "stream", id="no stream"),
        pytest.param("  ,2026-01-05T01:00Z,10,1", "stream", id="a stream of blanks"),
        pytest.param("a,2026-01-05T01:00Z,-1,0", "n", id="negative n"),
        pytest.param("a,2026-01-05T01:00Z,nan,0", "n", id="n not a number"),
        pytest.param("a,2026-01-05T01:00Z,inf,0", "n", id="infinite n"),
        pytest.param("a,2026-01-05T01:00Z,ten,0", "n", id="n in words"),
        pytest.param("a,2026-01-05T01:00Z,,0", "n", id="empty n"),
        pytest.param("a,2026-01-05T01:00Z,1_000,0", "n", id="n with underscores"),
        pytest.param("a,2026-01-05T01:00Z,٣,0", "n", id="n in other digits"),
        pytest.param("a,2026-01-05T01:00Z,1e300,0", "n", id="huge n"),
        pytest.param("a,2026-01-05T01:00Z,10,-1", "x", id="negative x"),
        pytest.param("a,2026-01-05T01:00Z,10,nan", "x", id="x not a number"),
        pytest.param("a,2026-01-05T01:00Z,10,-inf", "x", id="minus infinite x"),
        pytest.param("a,2026-01-05T01:00Z,10,", "x", id="empty x"),
        pytest.param("a,2026-01-05T01:00Z,10,11", "x", id="x above n"),
        pytest.param("a,2026-01-05T01:00Z,10", "x", id="a field too few"),
        pytest.param("a,2026-01-05T01:00Z,10,1,1", "x", id="a field too many"),
        pytest.param("a;2026-01-05T01:00Z;10;1", "start", id="semicolons"),
    ],
)
def test_a_bad_row_is_named_with_its_line_and_column(row: str, column: str) -> None:
    assert places(file_of(*GOOD, row)) == [(14, column)]


@pytest.mark.parametrize(
    ("row", "column"),
    [
        pytest.param("a,2026-01-05T00:05Z,10,1,,0", "q", id="empty q"),
        pytest.param("a,2026-01-05T00:05Z,10,1,-1,0", "q", id="negative q"),
        pytest.param("a,2026-01-05T00:05Z,10,2,5,0", "q", id="q above the square of x"),
        pytest.param("a,2026-01-05T00:05Z,10,2,0,0", "q", id="q 0 where x is not"),
        pytest.param("a,2026-01-05T00:05Z,0,2,2,0", "x", id="x without n"),
        pytest.param("a,2026-01-05T00:05Z,10,1,1,2", "deploy", id="deploy 2"),
        pytest.param("a,2026-01-05T00:05Z,10,1,1,yes", "deploy", id="deploy in words"),
    ],
)
def test_a_bad_row_with_all_columns_is_named(row: str, column: str) -> None:
    good = "a,2026-01-05T00:00Z,10,1,1,0"

    assert places(file_of(good, row, header="stream,start,n,x,q,deploy")) == [(3, column)]


@pytest.mark.parametrize(
    ("header", "column"),
    [
        pytest.param("stream,start,n", "x", id="missing"),
        pytest.param("stream,start,n,x,x", "x", id="twice"),
        pytest.param("stream,start,n,x,deplyo", "deplyo", id="unknown"),
        pytest.param("Stream,start,n,x", "stream", id="capital"),
    ],
)
def test_a_bad_header_is_named(header: str, column: str) -> None:
    assert (1, column) in places(file_of(*GOOD, header=header))


@pytest.mark.parametrize(
    ("data", "place"),
    [
        pytest.param(b"", (1, "stream"), id="empty"),
        pytest.param(b"\n\n \n", (1, "stream"), id="blank lines only"),
        pytest.param(b"stream,start,n,x\n", (2, "stream"), id="header only"),
        pytest.param(
            file_of("caf\u00e9,2026-01-05T00:00Z,1,0").decode().encode("latin-1"), (2, "stream"), id="Latin-1"
        ),
        pytest.param(file_of("a,2026-01-05T00:00Z,\0,0"), (2, "n"), id="NUL"),
        pytest.param(gzip.compress(file_of(*GOOD))[:-20], (1, "stream"), id="half a gzip"),
        pytest.param(file_of(*GOOD[:3], '"a,2026-01-05T01:00Z,10,1'), (5, "1"), id="an open quote"),
        pytest.param(file_of(*GOOD[:3], '"a"b,2026-01-05T01:00Z,10,1'), (5, "1"), id="text after a quote"),
    ],
)
def test_a_file_that_cannot_be_read_names_the_place(data: bytes, place: tuple[int, str]) -> None:
    assert places(data) == [place]


def test_all_bad_rows_are_named_at_once() -> None:
    rows = [GOOD[0], "a,2026-01-05T00:05,10,1", GOOD[2], "a,2026-01-05T00:15Z,x,-1", "b,2026-01-05T00:15Z,1,2"]

    assert places(file_of(*rows)) == [(3, "start"), (5, "n"), (5, "x"), (6, "x")]


def test_lines_count_the_breaks_inside_quotes() -> None:
    assert places(file_of(*GOOD[:2], '"a\nb",2026-01-05T00:00Z,1,0', "c,2026-01-05T00:00Z,1,2")) == [(6, "x")]


@pytest.mark.parametrize("seconds", [pytest.param(30, id="half a minute"), pytest.param(7200, id="two hours")])
def test_slices_shorter_than_a_minute_or_longer_than_an_hour_are_refused(seconds: int) -> None:
    rows = [
        f"a,2026-01-05T{s // 3600:02d}:{s // 60 % 60:02d}:{s % 60:02d}Z,1,0" for s in range(0, 10 * seconds, seconds)
    ]

    assert places(file_of(*rows)) == [(3, "start")]


def test_a_stream_with_slices_of_another_length_is_named() -> None:
    hourly = [f"b,2026-01-05T{hour:02d}:00Z,10,1" for hour in range(24)]
    fine = [f"a,2026-01-05T{minute // 60:02d}:{minute % 60:02d}Z,10,1" for minute in range(0, 24 * 60, 5)]

    assert places(file_of(*fine, *hourly)) == [(2 + len(fine) + 1, "start")]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\xef\xbb\xbf" + file_of(*GOOD), id="byte order mark"),
        pytest.param(file_of(*GOOD).replace(b"\n", b"\r\n"), id="CRLF"),
        pytest.param(b"\n" + file_of(*GOOD).replace(b"\n", b"\n\n"), id="blank lines"),
        pytest.param(file_of(*GOOD).replace(b",", b", "), id="blanks after commas"),
        pytest.param(file_of(*GOOD).rstrip(), id="no last line break"),
        pytest.param(gzip.compress(file_of(*GOOD)), id="gzip"),
        pytest.param(file_of(*GOOD).replace(b"a,", b'"a",'), id="quotes"),
        pytest.param(file_of(*reversed(GOOD)), id="reversed"),
        pytest.param(file_of(*(row.replace("Z", "+00:00") for row in GOOD)), id="offset in digits"),
        pytest.param(file_of(*(row.replace("T00:", "T01:").replace("Z", "+01:00") for row in GOOD)), id="other zone"),
        pytest.param(
            file_of(*(row.replace(",10,1", ",4,0") for row in GOOD), *(row.replace(",10", ",6") for row in GOOD)),
            id="split",
        ),
    ],
)
def test_the_same_counts_written_otherwise_are_the_same(data: bytes) -> None:
    expected = load_counts(file_of(*GOOD))

    counts = load_counts(data)

    assert counts.slice_s == expected.slice_s == 300
    assert counts.streams.keys() == {"a"}
    for column in ("start", "n", "x", "deploy"):
        assert getattr(counts.streams["a"], column).tolist() == getattr(expected.streams["a"], column).tolist()


def test_a_sparse_file_has_the_longest_slice_that_fits_all_starts() -> None:
    rows = [
        f"a,2026-01-05T{hour:02d}:{minute:02d}Z,1,0" for hour, minute in [(0, 0), (1, 10), (1, 45), (5, 5), (9, 50)]
    ]

    assert load_counts(file_of(*rows)).slice_s == 300


def test_a_single_slice_is_taken_for_five_minutes() -> None:
    assert load_counts(file_of(GOOD[0])).slice_s == 300
