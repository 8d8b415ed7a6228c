"""What runs when: APScheduler fires, a claim row in Postgres decides which process does it; no logic here."""

import logging
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from threading import Thread
from typing import Any

import structlog
from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MISSED, JobExecutionEvent
from apscheduler.executors.pool import BasePoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

from monitor.errors import StorageAway
from monitor.telemetry import metrics

log = structlog.get_logger()
STOP_WITHIN_S = 4.0


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
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": 3600},
        )
        self._scheduler.add_listener(_report, EVENT_JOB_ERROR | EVENT_JOB_MISSED)
        for job in jobs:
            self._scheduler.add_job(
                _run, "interval", args=[job], id=job.name, seconds=job.every.total_seconds(), next_run_time=_now()
            )

    def start(self) -> None:
        """Begin; returns at once."""
        self._scheduler.start()

    def stop(self) -> None:
        """Start nothing any more and wait a moment for what runs.

        What takes longer is left to the end of the process: a job is transactions, each of them whole or not there.
        """
        self._scheduler.shutdown(wait=True)


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
    if event.exception is not None:
        log.error("job failed", job=event.job_id, exc_info=event.exception)
    else:
        log.warning("job missed its time", job=event.job_id)


def _now() -> datetime:
    return datetime.now(UTC)
