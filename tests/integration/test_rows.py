"""What is written past the driver's own types comes back as it was."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from detectors.score import Score, Scores
from monitor.domain.booking import Booked, Counts, IdKey, LedgerKey, Rows
from monitor.domain.window import slice_of
from monitor.storage.names import Names
from monitor.storage.rows import insert_rows, new_ids
from tests.factories import NOON, add_source, make_reply

DAY = NOON.date()
DOCS = Path(__file__).resolve().parents[2] / "docs"
ODD = [
    '"',
    "\\",
    '\\"',
    "{}",
    "{a,b}",
    ",",
    "NULL",
    "null",
    " ",
    " a ",
    "a\nb",
    "a\tb",
    "'",
    "%s",
    "naïve",
    "机器人",
    "🤖",
]


@pytest.mark.parametrize("name", ODD)
def test_names_of_any_text_come_back_as_they_were(engine: Engine, name: str) -> None:
    source = add_source(engine)
    start = slice_of(NOON)
    rows = Rows()
    rows.ledger[LedgerKey(name, "prod", f"v{name}", start, source)] = Counts(seen=2, scored=2, last_at=NOON)

    with engine.begin() as connection:
        insert_rows(connection, rows, [], Names())

    with engine.connect() as connection:
        [row] = connection.execute(text("SELECT bot, model_version, slice, seen, last_at FROM ledger")).all()
    assert tuple(row) == (name, f"v{name}", start, 2, NOON)


def test_only_ids_that_were_not_there_before_are_new(engine: Engine) -> None:
    def key(id_hash: int, bot: str = "shop", day: date = DAY) -> IdKey:
        return day, bot, "prod", id_hash

    before = [key(1), key(-(2**63)), key(3, "bank")]
    with engine.begin() as connection:
        first = new_ids(connection, before)
        again = new_ids(connection, [*before, key(2), key(1, "bank"), key(3), key(1, day=DAY + timedelta(days=1))])

    assert first == set(before)
    assert again == {key(2), key(1, "bank"), key(3), key(1, day=DAY + timedelta(days=1))}


@pytest.mark.parametrize("bot", ODD)
def test_an_id_of_an_oddly_named_bot_is_new_once(engine: Engine, bot: str) -> None:
    key = (DAY, bot, "prod", 7)

    with engine.begin() as connection:
        answers = [new_ids(connection, [key]) for _ in range(2)]

    assert answers == [{key}, set()]


def booked(offset: int, scores: Scores) -> Booked:
    return Booked(make_reply(offset=offset, conversation=1, received_at=NOON), scores, late=False, dropped=False)


def read_back(engine: Engine) -> list[dict[str, tuple[float | None, str]]]:
    with engine.connect() as connection:
        found = connection.execute(
            text('SELECT names, "values", detectors FROM score LEFT JOIN score_form ON id = form ORDER BY "offset"')
        ).all()
    return [
        {name: (value, by) for name, value, by in zip(names, values or [None] * len(names), detectors, strict=True)}
        for names, values, detectors in found
    ]


@pytest.mark.parametrize("name", ODD)
def test_scores_of_any_name_come_back_with_their_values_and_detectors(engine: Engine, name: str) -> None:
    one = {name: Score(1 / 3, True, f"{name}@1"), "toxicity": Score(1e-17, False, "toxicity@2")}
    other = {"toxicity": Score(0.25, False, "toxicity@2"), name: Score(None, None, f"{name}@2", error="Timeout")}
    failed = {name: Score(None, None, f"{name}@2", error="Timeout")}

    with engine.begin() as connection:
        rows = Rows(scored=[booked(at, scores) for at, scores in enumerate((one, other, one, failed))])
        insert_rows(connection, rows, [], Names())

    assert read_back(engine) == [
        {each: (score.value, score.detector) for each, score in scores.items()} for scores in (one, other, one, failed)
    ]
    with engine.connect() as connection:
        flags = connection.execute(text('SELECT flags, "values" FROM score ORDER BY "offset"')).all()
    assert flags[0].flags == [name]
    assert flags[3] == ([], None)


def test_what_the_numbers_are_is_written_again_where_the_first_transaction_failed(engine: Engine) -> None:
    known, scores = Names(), {"toxicity": Score(0.5, False, "toxicity@1")}
    with engine.connect() as connection:
        insert_rows(connection, Rows(scored=[booked(1, scores)]), [], known)
        connection.rollback()
    known.forget()

    with engine.begin() as connection:
        insert_rows(connection, Rows(scored=[booked(1, scores)]), [], known)

    assert read_back(engine) == [{"toxicity": (0.5, "toxicity@1")}]


def test_the_query_of_the_docs_finds_the_surest_replies_first(engine: Engine) -> None:
    page = (DOCS / "operations.md").read_text()
    query = page.split("```sql\n")[1].split("```")[0].replace("2026-11-25", DAY.isoformat())
    sure = [booked(at, {"toxicity": Score(at / 10, at > 5, "toxicity@1")}) for at in range(10)]
    with engine.begin() as connection:
        insert_rows(connection, Rows(scored=sure), [], Names())

        found = connection.execute(text(query)).all()

    assert [row.toxicity for row in found] == [0.9, 0.8, 0.7, 0.6]
