"""Jobs run on threads of their own, and never keep the process from ending."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from queue import Queue
from threading import Event

import apscheduler.executors.base
import apscheduler.schedulers.base
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


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> "Clock":
    """The wall clock as APScheduler and we see it; it can be set."""
    made = Clock()

    class Shifted(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) + made.set_by

    for module in (apscheduler.schedulers.base, apscheduler.executors.base):
        monkeypatch.setattr(module, "datetime", Shifted)
    monkeypatch.setattr(schedule, "_now", lambda: datetime.now(UTC) + made.set_by)
    monkeypatch.setattr(schedule, "LOOK_AT_CLOCK_S", 0.02)
    return made


class Clock:
    """How far it was set."""

    set_by = timedelta(0)


@pytest.mark.parametrize("set_by", [timedelta(hours=-1), timedelta(days=20_000)], ids=["back", "from 1970"])
def test_jobs_go_on_when_the_clock_is_set(clock: Clock, set_by: timedelta) -> None:
    turns = Queue[datetime]()
    running = Schedule([Job("often", timedelta(milliseconds=50), turns.put)])
    running.start()
    turns.get(timeout=10)

    clock.set_by = set_by
    after = [turns.get(timeout=10) for _ in range(40)]  # the first of them may be from before

    running.stop()
    assert abs(after[-1] - datetime.now(UTC) - set_by) < timedelta(minutes=1)
