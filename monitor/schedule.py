"""What runs when: APScheduler fires, a claim row in Postgres decides which process does it; no logic here.

APScheduler goes by the wall clock, so a clock that is set back by an hour would stop every job for that hour. The clock
is compared with one that nobody can set, and after a jump every job is due at once.
"""

import logging
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from threading import Event, Thread
from typing import Any

import structlog
from apscheduler.events import EVENT_JOB_ERROR, JobExecutionEvent
from apscheduler.executors.pool import BasePoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.base import BaseTrigger

from monitor.errors import StorageAway
from monitor.telemetry import metrics

log = structlog.get_logger()
STOP_WITHIN_S = 4.0
LOOK_AT_CLOCK_S = 1.0
JUMP = timedelta(seconds=5)  # what is less is a clock that is being corrected, and makes no job wait for long


@dataclass(frozen=True, slots=True)
class Job:
    """Something to do again and again; `action` takes the wall clock, and the first time is right at the start."""

    name: str
    every: timedelta
    action: Callable[[datetime], object]


class Schedule:
    """Runs jobs on threads of their own, each at most once at a time; a job that fails is logged and tried again."""

    def __init__(self, jobs: Sequence[Job]) -> None:
        # It warns at every turn that is due while the one before still runs: with us that is no trouble.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        self._scheduler = BackgroundScheduler(
            timezone=UTC,
            executors={"default": _OnThreads()},
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )
        self._scheduler.add_listener(_report, EVENT_JOB_ERROR)
        self._jobs = tuple(jobs)
        for job in jobs:
            self._scheduler.add_job(_run, _Every(job.every), args=[job], id=job.name, next_run_time=_now())
        self._stopping = Event()
        self._watch = Thread(target=self._watch_clock, name="clock", daemon=True)

    def start(self) -> None:
        """Begin; returns at once."""
        self._scheduler.start()
        self._watch.start()

    def stop(self) -> None:
        """Start nothing any more and wait a moment for what runs.

        What takes longer is left to the end of the process: a job is transactions, each of them whole or not there.
        """
        self._stopping.set()
        self._scheduler.shutdown(wait=True)

    def _watch_clock(self) -> None:
        before = _ahead_of_monotonic()
        while not self._stopping.wait(LOOK_AT_CLOCK_S):
            ahead = _ahead_of_monotonic()
            jump, before = ahead - before, ahead
            if abs(jump) < JUMP:
                continue
            log.warning("the clock of this machine was set; all jobs run now", by_s=round(jump.total_seconds()))
            for job in self._jobs:
                if not self._stopping.is_set():
                    self._scheduler.modify_job(job.name, next_run_time=_now())


class _Every(BaseTrigger):  # type: ignore[misc]
    """Due again so long after the moment at which it was looked at.

    The library's own trigger counts through every turn that was missed: hundreds of millions where a machine without a
    battery for its clock starts in 1970 and is then told the time.
    """

    def __init__(self, interval: timedelta) -> None:
        self._interval = interval

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:
        return now + self._interval if previous_fire_time else now


class _OnThreads(BasePoolExecutor):  # type: ignore[misc]
    def __init__(self) -> None:
        super().__init__(_Threads())


class _Threads(Executor):
    """A thread for each run. They do not keep a process from ending, as those of the library's own executor would."""

    def __init__(self) -> None:
        self._threads: list[Thread] = []

    def submit(self, fn: Callable[..., Any], /, *arguments: Any, **named: Any) -> Future[Any]:
        """Run it now."""
        future: Future[Any] = Future()

        def body() -> None:
            try:
                future.set_result(fn(*arguments, **named))
            except BaseException as error:  # noqa: BLE001  (the library reports it)
                future.set_exception(error)

        thread = Thread(target=body, name="job", daemon=True)
        self._threads = [*(each for each in self._threads if each.is_alive()), thread]
        thread.start()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Wait for all of them together."""
        until = time.monotonic() + STOP_WITHIN_S
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()) if wait else 0.0)


def _run(job: Job) -> None:
    try:
        job.action(_now())
    except StorageAway as away:
        log.warning("job put off", job=job.name, why=str(away))
    else:
        metrics.JOB_DONE.labels(job.name).set(time.time())


def _report(event: JobExecutionEvent) -> None:
    log.error("job failed", job=event.job_id, exc_info=event.exception)


def _ahead_of_monotonic() -> timedelta:
    return _now() - datetime.fromtimestamp(time.monotonic(), UTC)


def _now() -> datetime:
    return datetime.now(UTC)
