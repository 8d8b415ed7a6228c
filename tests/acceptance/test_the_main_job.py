"""The main job under fire: workers die and freeze, the broker crashes, and Slack hears of the change once."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from monitor.demo.fortnight import CHANGED_BOT, NEW_VERSION, STEADY_BOT, Traffic, change_at, fortnight, last_fortnight
from monitor.demo.slack_stand_in import SlackStandIn
from tests.acceptance.closings import assert_closed_once_per_revision, assert_closed_sums, watch_closings
from tests.acceptance.produced import Place, Produced
from tests.acceptance.telling import wait_until_told
from tests.faults.exact import assert_exact
from tests.faults.site import Site, Worker
from tests.reading import rows

pytestmark = pytest.mark.timeout(170)

# One bot changes, in one respect: from day 11 on it is rude to one customer in twenty.
BOTS = (
    Traffic(STEADY_BOT, 30, rude=0.01, rude_after=0.01, generalising=0.001, generalising_after=0.001),
    Traffic(CHANGED_BOT, 44, rude=0.01, rude_after=0.06, generalising=0.001, generalising_after=0.001),
)


def test_a_fortnight_under_fire_ends_in_exact_counts_and_one_message_about_the_bot_that_changed(
    fragile: Site, slack: SlackStandIn
) -> None:
    place = fragile
    start = last_fortnight(datetime.now(UTC))
    produced = Produced(place.topic)
    records = list(fortnight(start, bots=BOTS))
    produced.produce(records)
    assert produced.sent > 20_000
    watch_closings(place.engine)

    place.start_worker("control")
    killed, frozen = place.start_worker(), place.start_worker()
    still_reading(place, produced, 0.1)
    killed.kill()
    place.start_worker()
    still_reading(place, produced, 0.3)
    freeze_until_overtaken(place, frozen)
    still_reading(place, produced, 0.6)
    place.broker.kill()
    place.broker.start()
    place.wait_until_saved(produced.sent, 90)
    wait_until_told(place)

    assert_exact(place.engine, produced)
    assert_each_reply_is_scored_where_it_first_lay(place, produced)
    assert_closed_sums(place.engine)
    assert_closed_once_per_revision(place.engine)
    assert rows(place.engine, "SELECT count(*) FROM window_closed WHERE revision <> 1 OR NOT complete") == [(0,)]
    [alert] = rows(place.engine, "SELECT bot, metric, state, model_version, change_at FROM alert")
    assert (alert.bot, alert.metric, alert.state, alert.model_version) == (
        CHANGED_BOT, "toxicity", "firing", NEW_VERSION,
    )  # fmt: skip
    assert abs((alert.change_at - change_at(start)).total_seconds()) < 24 * 3600
    [root] = slack.roots()
    assert CHANGED_BOT in root.text
    assert STEADY_BOT not in root.text
    assert_nothing_said_is_logged(place, records)


def still_reading(place: Site, produced: Produced, share: float) -> None:
    """Wait until this share of the topic is saved; a fault that comes after the end would prove nothing."""
    place.wait_until_saved(round(share * produced.sent))
    assert place.saved() < produced.sent, "everything was read before the fault"


def freeze_until_overtaken(place: Site, worker: Worker) -> None:
    """SIGSTOP until others have its partitions, as a zombie's successor does; then SIGCONT."""

    def its_partitions() -> int:
        [(n,)] = rows(
            place.engine, "SELECT count(*) FROM partition_state WHERE owner LIKE :owner", owner=f"%:{worker.pid}"
        )
        return int(n)

    place.wait(lambda: its_partitions() > 0, 30, "the worker to be frozen reads something")
    worker.freeze()
    place.wait(lambda: its_partitions() == 0, 30, "others have the partitions of the frozen worker")
    worker.thaw()


def assert_each_reply_is_scored_where_it_first_lay(place: Site, produced: Produced) -> None:
    """Compare positions: of repeats in one partition the first counts, of those in several exactly one."""
    scored: dict[str, list[Place]] = {}
    for row in rows(
        place.engine, 'SELECT c.reply, s.partition, c."offset" FROM score c JOIN source s ON s.id = c.source_id'
    ):
        scored.setdefault(row.reply, []).append((row.partition, row.offset))
    assert scored.keys() == produced.places.keys()
    wrong = [
        reply
        for reply, places in produced.places.items()
        if len(scored[reply]) != 1 or scored[reply][0] not in first_of_each_partition(places)
    ]
    assert wrong == []
    assert Counter(map(len, produced.places.values()))[2] > 100, "too few repeats to prove anything"


def first_of_each_partition(places: list[Place]) -> set[Place]:
    """The lowest offset of each partition."""
    return {min(place for place in places if place[0] == partition) for partition, _ in places}


def assert_nothing_said_is_logged(place: Site, records: Sequence[Mapping[str, Any]]) -> None:
    """No sentence of a conversation is in a log."""
    said = {message["content"] for record in records for message in record["messages"]}
    logged = "".join(worker.log.read_text() for worker in place.workers)
    assert "windows closed" in logged
    assert [sentence for sentence in said if sentence in logged] == []
