"""A topic whose records do not fit the settings, read by a real worker; mended settings book every one of them."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from kafka import KafkaProducer

from monitor.cli.main import main
from tests.broker.broker import Broker
from tests.faults.site import Site, site
from tests.reading import rows
from tests.unit.intake.records import record_of

# What a producer writes that names the bot's field otherwise, and the settings that read it.
MENDED = """
[kafka.mapping]
id = "id"
conversation_id = "conversation_id"
bot = "assistant"
ended_at = "ended_at"
messages = "messages"
"""


@pytest.fixture
def here(broker: Broker) -> Iterator[Site]:
    """A site whose broker must live."""
    with site(broker) as place:
        yield place


def produce(place: Site, records: int) -> None:
    producer = KafkaProducer(bootstrap_servers=place.topic.broker.address)
    try:
        for number in range(records):
            own: dict[str, Any] = record_of(id=f"r-{number}", conversation_id=f"c-{number}")
            own["assistant"] = own.pop("bot")
            producer.send(place.topic.name, json.dumps(own).encode(), partition=number % 4)
        producer.flush()
    finally:
        producer.close()


def test_records_that_could_not_be_read_are_booked_once_the_settings_are_mended(
    here: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    config = ["--config", str(here.config)]
    produce(here, 40)
    worker = here.start_worker()
    here.wait_until_saved(40)
    worker.stop()
    ledger_before = rows(here.engine, "SELECT count(*) FROM ledger")

    still_wrong = main(["dead-letters", "replay", "--all", *config])
    here.config.write_text(here.config.read_text() + MENDED)
    told = capsys.readouterr()
    dry = main(["dead-letters", "replay", "--all", "--dry-run", *config])
    after_dry_run = rows(here.engine, "SELECT count(*) FROM dead_letter")
    codes = [main(["dead-letters", "replay", "--all", *config]) for _ in range(2)]

    assert ledger_before == [(0,)]
    assert (still_wrong, dry, codes) == (1, 0, [0, 0])
    assert "0 of 40 can be read now" in told.err
    assert after_dry_run == [(40,)]
    assert rows(here.engine, "SELECT count(*) FROM dead_letter") == [(0,)]
    assert rows(here.engine, "SELECT bot, sum(seen)::int, sum(scored)::int FROM ledger GROUP BY bot") == [
        ("shop", 40, 40)
    ]
    assert rows(here.engine, "SELECT count(DISTINCT reply)::int FROM score") == [(40,)]
