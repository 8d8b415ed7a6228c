"""What is written past the driver's own types comes back as it was."""

from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, text

from monitor.domain.booking import Counts, IdKey, LedgerKey, Rows
from monitor.domain.window import slice_of
from monitor.storage.names import Names
from monitor.storage.rows import insert_rows, new_ids
from tests.factories import NOON, add_source

DAY = NOON.date()
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
