"""Windows follow the time of events, whatever partitions, producers and workers do."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from threading import Event, Thread

import pytest

from monitor.demo.fortnight import CHANGED_BOT, NEW_VERSION, Traffic, fortnight
from monitor.demo.slack_stand_in import SlackStandIn
from monitor.domain.window import SLICE, slice_of
from tests.acceptance.closings import assert_closed_once_per_revision, assert_closed_sums, watch_closings
from tests.acceptance.produced import Produced, reply
from tests.acceptance.telling import quick, wait_until_told
from tests.broker.broker import Broker
from tests.faults.exact import assert_exact
from tests.faults.site import Site, site
from tests.reading import rows

pytestmark = pytest.mark.timeout(120)

CHANGING = (Traffic(CHANGED_BOT, 20, rude=0.01, rude_after=0.1, generalising=0.0, generalising_after=0.0),)
RUDE = "You are an idiot. Read the ticket before you bother me again."


def test_late_replies_revise_their_windows_and_are_no_second_message(place: Site, slack: SlackStandIn) -> None:
    now, produced, rng = datetime.now(UTC), Produced(place.topic), random.Random(5)
    # Ends now: a fortnight ago is where it begins. Records overtake each other by up to 50 s, which is no lateness.
    shuffled = sorted(
        fortnight(slice_of(now) - timedelta(days=14), bots=CHANGING),
        key=lambda each: datetime.fromisoformat(str(each["ended_at"])).timestamp() + rng.uniform(-25, 25),
    )
    produced.produce(shuffled, exactly=True)
    watch_closings(place.engine)
    place.start_worker("all")
    place.wait_until_saved(produced.sent)
    wait_until_told(place)
    assert rows(place.engine, "SELECT coalesce(sum(late), 0) FROM ledger") == [(0,)]
    assert rows(place.engine, "SELECT DISTINCT revision FROM closing") == [(1,)]
    [before] = rows(place.engine, "SELECT id, opened_slice, told_at, facts FROM alert")

    two_hours = rows(
        place.engine,
        "SELECT DISTINCT slice FROM closing WHERE slice BETWEEN :first AND :last",
        first=now - timedelta(hours=4),
        last=now - timedelta(hours=2),
    )
    late = [row.slice + n * timedelta(seconds=1) for row in two_hours for n in range(3)]
    dropped = [now - timedelta(days=3) + n * timedelta(seconds=1) for n in range(5)]
    produced.produce(
        (
            reply(n, at, bot=CHANGED_BOT, version=NEW_VERSION, answer=RUDE if n % 2 else "Yes, of course.")
            for n, at in enumerate(late + dropped)
        ),
        exactly=True,
        stamped=False,
    )
    place.wait_until_saved(produced.sent)
    wait_until_told(place)

    assert_exact(place.engine, produced)
    assert_closed_sums(place.engine)
    assert_closed_once_per_revision(place.engine)
    revised = rows(place.engine, "SELECT DISTINCT slice FROM closing WHERE revision > 1 ORDER BY slice")
    assert {row.slice for row in revised} == {slice_of(at) for at in late}
    assert rows(place.engine, "SELECT sum(late) FROM ledger") == [(len(late) + len(dropped),)]
    assert rows(place.engine, "SELECT count(*) FROM score WHERE late_dropped") == [(len(dropped),)]
    [after] = rows(place.engine, "SELECT id, opened_slice, told_at, facts FROM alert")
    assert (after.id, after.opened_slice, after.told_at) == (before.id, before.opened_slice, before.told_at)
    assert after.facts["n"] > before.facts["n"]
    assert len(slack.roots()) == 1


CANNOT_BE = {
    "far in the future": "2098-01-01T00:00:00Z",
    "zero": "1970-01-01T00:00:00Z",
    "before computers": "1812-06-24T04:00:00Z",
    "none": None,
}


def test_event_times_that_cannot_be_are_replaced_and_move_no_watermark(place: Site) -> None:
    produced = Produced(place.topic)
    place.start_worker("all")

    for partition, ended_at in enumerate(CANNOT_BE.values()):
        replies = (reply(100 * partition + n, ended_at) for n in range(20))
        produced.produce(replies, exactly=True, partition=partition, stamped=False)
    place.wait_until_saved(produced.sent)
    place.wait(lambda: rows(place.engine, "SELECT count(watermark) FROM feed") == [(1,)], 20, "a watermark")

    assert_exact(place.engine, produced)
    [found] = rows(place.engine, "SELECT bool_and(repaired) AS all_repaired, min(ended_at), max(ended_at) FROM score")
    assert found.all_repaired
    assert datetime.now(UTC) - timedelta(minutes=2) < found.min <= found.max <= datetime.now(UTC)
    [(watermark,)] = rows(place.engine, "SELECT watermark FROM feed")
    assert watermark <= datetime.now(UTC)


@contextmanager
def flowing(produced: Produced, start: datetime, partitions: int) -> Iterator[None]:
    """Events that go on and on in some partitions, a minute of event time every few milliseconds."""
    stop = Event()

    def flow() -> None:
        minute = 0
        while not stop.wait(0.02):
            at = start + timedelta(minutes=minute)
            for partition in range(partitions):
                produced.produce([reply(minute * partitions + partition, at)], exactly=True, partition=partition)
            minute += 1

    thread = Thread(target=flow, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def test_windows_close_while_one_partition_is_idle_and_the_others_go_on(place: Site) -> None:
    produced, start = Produced(place.topic), slice_of(datetime.now(UTC)) - timedelta(days=1)
    place.start_worker("all")

    with flowing(produced, start, partitions=3):
        place.wait(lambda: closed(place) >= 10, 40, "ten slices closed")
        [(watermark,)] = rows(place.engine, "SELECT watermark FROM feed")

    # Not the wall clock, to which the watermark comes when every partition is idle.
    assert start < watermark < start + timedelta(hours=20)


def closed(place: Site) -> int:
    """How many slices are closed."""
    [(count,)] = rows(place.engine, "SELECT count(DISTINCT slice) FROM window_closed")
    return int(count)


@pytest.fixture
def impatient(broker: Broker, slack: SlackStandIn) -> Iterator[Site]:
    """A site that gives a stalled partition four seconds; no partition becomes idle in it."""
    more = quick(slack, idle="10m", stalled_after="2s", stall="4s")
    with site(broker, more=more, retention_ms="-1") as made:
        yield made


def test_windows_wait_for_a_partition_whose_owner_died_and_then_close_as_not_complete_and_people_are_told(
    impatient: Site, slack: SlackStandIn
) -> None:
    produced, start = Produced(impatient.topic), slice_of(datetime.now(UTC)) - timedelta(hours=6)
    slow, ahead = start + timedelta(minutes=30, seconds=1), start + timedelta(hours=2)
    for partition, until in enumerate((slow, ahead, ahead, ahead)):
        moments = [start + n * SLICE for n in range((until - start) // SLICE)] + [until]
        produced.produce(
            (reply(1000 * partition + n, at) for n, at in enumerate(moments)), exactly=True, partition=partition
        )
    watch_closings(impatient.engine)
    impatient.start_worker("control")
    worker = impatient.start_worker()
    impatient.wait_until_saved(produced.sent)
    reached = slice_of(slow - timedelta(minutes=1)) - SLICE  # the last slice that the slow partition has passed

    def newest() -> datetime | None:
        [(found,)] = rows(impatient.engine, "SELECT max(slice) FROM window_closed")
        return found  # type: ignore[no-any-return]

    impatient.wait(lambda: newest() == reached, 20, "windows closed as far as the slow partition has come")
    worker.kill()
    impatient.wait(lambda: bool(slack.roots()), 30, "somebody is told")
    impatient.wait(lambda: newest() == slice_of(ahead - 1 * SLICE), 30, "the windows that waited are closed")

    complete = dict(rows(impatient.engine, "SELECT DISTINCT slice, complete FROM window_closed"))
    assert {slice_ for slice_, whole in complete.items() if whole} == {
        slice_ for slice_ in complete if slice_ <= reached
    }
    [root] = slack.roots()
    assert impatient.topic.name in root.text
    assert_closed_once_per_revision(impatient.engine)
