"""Control processes and whole daemons that die or are asked to stop: the next one goes on, and people hear it once."""

import random
import time
from datetime import UTC, datetime

import pytest

from monitor.demo.fortnight import CHANGED_BOT, STEADY_BOT, Traffic, fortnight, last_fortnight
from monitor.demo.slack_stand_in import SlackStandIn
from tests.acceptance.closings import assert_closed_once_per_revision, assert_closed_sums, watch_closings
from tests.acceptance.produced import Produced, reply
from tests.acceptance.telling import wait_until_told
from tests.faults.exact import assert_exact
from tests.faults.site import Site
from tests.reading import rows

pytestmark = pytest.mark.timeout(120)

BOTS = (
    Traffic(STEADY_BOT, 8, rude=0.01, rude_after=0.01, generalising=0.0, generalising_after=0.0),
    Traffic(CHANGED_BOT, 14, rude=0.01, rude_after=0.1, generalising=0.0, generalising_after=0.0),
)


def produce_fortnight(place: Site) -> Produced:
    """A fortnight in which one bot changes, with repeats and unreadable records."""
    produced = Produced(place.topic)
    produced.produce(fortnight(last_fortnight(datetime.now(UTC)), bots=BOTS))
    return produced


def assert_told_once(place: Site, slack: SlackStandIn) -> None:
    """One alert, one message."""
    assert [row.bot for row in rows(place.engine, "SELECT bot FROM alert")] == [CHANGED_BOT]
    assert len(slack.roots()) == 1


def test_two_control_processes_of_which_one_is_killed_close_each_window_once_per_revision(
    place: Site, slack: SlackStandIn
) -> None:
    produced = produce_fortnight(place)
    watch_closings(place.engine)
    controls = [place.start_worker("control"), place.start_worker("control")]
    place.start_worker()

    for victim in (0, 1):
        before = closings(place)
        place.wait(lambda known=before: closings(place) > known, 60, "a window closed")  # type: ignore[misc]
        controls[victim].kill()
        controls[victim] = place.start_worker("control")
    place.wait_until_saved(produced.sent)
    wait_until_told(place)

    assert_exact(place.engine, produced)
    assert_closed_sums(place.engine)
    assert_closed_once_per_revision(place.engine)
    assert_told_once(place, slack)


def closings(place: Site) -> int:
    """How many windows were closed so far."""
    [(count,)] = rows(place.engine, "SELECT count(*) FROM closing")
    return int(count)


def test_a_daemon_asked_to_stop_wherever_it_is_ends_in_time_and_the_next_one_goes_on(
    place: Site, slack: SlackStandIn
) -> None:
    produced, rng = produce_fortnight(place), random.Random(27)
    watch_closings(place.engine)

    for _ in range(2):
        before = place.saved()
        daemon = place.start_worker("all")
        place.wait_until_saved(before + rng.randrange(200, 2000))
        daemon.stop(timeout_s=10)
        assert daemon.exit_code == 0, daemon.log.read_text()[-2000:]
    place.start_worker("all")
    place.wait_until_saved(produced.sent)
    wait_until_told(place)

    assert_exact(place.engine, produced)
    assert_closed_sums(place.engine)
    assert_closed_once_per_revision(place.engine)
    assert_told_once(place, slack)


def test_a_daemon_asked_to_stop_while_postgres_hangs_ends_in_time_and_loses_nothing(place: Site) -> None:
    produced, replies = Produced(place.topic), [reply(n, datetime.now(UTC)) for n in range(400)]
    daemon = place.start_worker("all")
    produced.produce(replies[:200], exactly=True)
    place.wait_until_saved(200)

    with place.frozen_postgres():
        produced.produce(replies[200:], exactly=True)
        time.sleep(1)  # two beats: by now it waits for an answer that does not come
        daemon.stop(timeout_s=10)
    place.start_worker("all")
    place.wait_until_saved(400)

    assert "leaving without it" in daemon.log.read_text()
    assert_exact(place.engine, produced)
