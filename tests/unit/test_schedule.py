"""Jobs run on threads of their own, and never keep the process from ending."""

import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from threading import Event

import pytest

from monitor import schedule
from monitor.schedule import Job, Schedule

HOUR = timedelta(hours=1)


@pytest.fixture
def release() -> Iterator[Event]:
    """Lets go of a job that hangs."""
    event = Event()
    yield event
    event.set()


def test_a_stop_waits_for_a_job_that_is_about_to_end(release: Event) -> None:
    begun, done = Event(), Event()

    def job(_: datetime) -> None:
        begun.set()
        release.wait(10)
        done.set()

    running = Schedule([Job("short", HOUR, job)])
    running.start()
    begun.wait(10)
    release.set()
    running.stop()

    assert done.is_set()


def test_a_stop_does_not_wait_for_a_job_of_minutes(release: Event, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schedule, "STOP_WITHIN_S", 0.1)
    begun = Event()

    def job(_: datetime) -> None:
        begun.set()
        release.wait(60)

    running = Schedule([Job("long", HOUR, job)])
    running.start()
    begun.wait(10)
    stopped_at = time.monotonic()
    running.stop()

    assert time.monotonic() - stopped_at < 5


def test_a_job_that_fails_runs_again_and_the_others_go_on() -> None:
    turns: list[str] = []
    enough = Event()

    def failing(_: datetime) -> None:
        turns.append("failing")
        raise LookupError

    def other(_: datetime) -> None:
        turns.append("other")
        if turns.count("failing") >= 2 and turns.count("other") >= 2:
            enough.set()

    often = timedelta(milliseconds=20)
    running = Schedule([Job("failing", often, failing), Job("other", often, other)])
    running.start()

    assert enough.wait(10)
    running.stop()
