import gzip
import json

import pytest

from detectors.csv_rows import BadRows
from detectors.learning.labels import read_labels

CONTEXT = json.dumps([{"role": "user", "content": "Where is it?"}, {"role": "tool", "content": "{}"}])


def problems_of(text: str | bytes) -> list[str]:
    with pytest.raises(BadRows) as caught:
        read_labels(text if isinstance(text, bytes) else text.encode())
    return [str(problem) for problem in caught.value.problems]


def quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"'


def test_every_column_is_read() -> None:
    text = f"text,label,context,id,group\n{quoted('On its way, Ann')},1,{quoted(CONTEXT)},r7,women\n"

    [row] = read_labels(text.encode()).rows

    assert (row.line, row.text, row.label, row.id, row.group) == (2, "On its way, Ann", 1, "r7", "women")
    assert [turn.text for turn in row.context] == ["Where is it?"]


def test_a_packed_file_with_columns_in_another_order_and_one_more_is_read() -> None:
    file = read_labels(gzip.compress("\ufefflabel,who,TEXT\r\n0,Kim,Gladly\r\n".encode()))

    assert [row.label for row in file.rows] == [0]
    assert file.unread == ["who"]


def test_every_malformed_row_is_named_with_line_and_column() -> None:
    text = 'text,label,context\nfine,0,\n,1,\nodd,maybe,\nshort,1\nbad context,1,{}\n"two\nlines",2,\n'

    assert problems_of(text) == [
        "line 3, column text: empty; expected what was said",
        'line 4, column label: "maybe"; expected 0 or 1',
        "line 5, column 3: the row has 2 fields; expected 3, as the header: put text with commas into quotes",
        "line 6, column context: JSON, but no list; expected a JSON list of messages such as"
        ' [{"role": "user", "content": "..."}], or nothing',
        'line 7, column label: "2"; expected 0 or 1',
    ]


def test_a_mark_at_the_beginning_moves_no_line() -> None:
    assert problems_of(b"\xef\xbb\xbftext,label\n\xff,0\n") == [
        "line 2, column text: a byte is not UTF-8; write the file as UTF-8"
    ]


def test_what_somebody_said_is_in_no_message() -> None:
    [problem] = problems_of("text,label\n1,my secret address\n")

    assert problem == "line 2, column label: a text of 17 characters; expected 0 or 1"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        pytest.param(b"", "line 1, column text: the file is empty", id="an empty file"),
        pytest.param(b"text,label\n", "line 2, column text: there is no row after the header", id="a header alone"),
        pytest.param(b"reply,label\nx,1\n", "line 1, column text: the column is missing", id="no text"),
        pytest.param(b"text,labels\nx,1\n", 'line 1, column label: the column is missing; expected a header with text'
                     ' and label; rename "labels"?', id="nearly a label"),
        pytest.param(b"text,label,label\nx,1,1\n", "line 1, column label: the column is there twice", id="twice"),
        pytest.param(b"text,label\n\xff,1\n", "line 2, column text: a byte is not UTF-8", id="not UTF-8"),
        pytest.param(b'text,label\n"a, b",\xff\n', "line 2, column 1: a byte is not UTF-8", id="after quotes"),
        pytest.param("text,label\nx,1\n".encode("utf-16-le"), "a NUL character", id="UTF-16"),
        pytest.param(b'text,label\n"open,1\n', "line 2, column 1: no CSV row", id="an open quote"),
        pytest.param(b"\x1f\x8bno gzip", "the file is no whole gzip", id="half a gzip"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_says_why(data: bytes, says: str) -> None:
    assert says in problems_of(data)[0]


def test_a_turn_of_the_user_is_put_where_its_detector_looks() -> None:
    [row] = read_labels(f"text,label,context\nYou are useless,1,{quoted(CONTEXT)}\n".encode()).rows

    assert row.transcript("user_toxicity").request == "You are useless"
    assert row.transcript("toxicity").reply == "You are useless"


def test_half_a_sign_in_a_context_is_replaced() -> None:
    context = quoted('[{"role": "user", "content": "\\ud83d hi"}]')

    [row] = read_labels(f"text,label,context\nHello,0,{context}\n".encode()).rows

    assert row.context[0].text == "\ufffd hi"
