"""The daemon: a worker, control, the sender and the web, each on its thread, until a signal ends them all."""

import os
import signal
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import chain, repeat
from threading import Event, Thread, Timer
from types import FrameType
from typing import TypeVar

import structlog

from monitor.app.building import (
    housekeeping_of,
    jobs_of,
    now_utc,
    pipeline_of,
    pool_of,
    rate_terms_of,
    sender_of,
    sources_of,
)
from monitor.app.easing import Easing
from monitor.config.settings import Settings
from monitor.domain.health import Health
from monitor.domain.record import Batch
from monitor.errors import SettingsError, Stopping, StorageAway
from monitor.intake.kafka.records import KafkaRecords, Pace
from monitor.schedule import Schedule
from monitor.scoring.learnt import FreshHeads
from monitor.scoring.pool import Pool
from monitor.storage.learnt_files import heads_of
from monitor.storage.opening import Database, open_with_server
from monitor.storage.sampling import note_cost
from monitor.storage.schema import head, revision
from monitor.storage.sources import SourcesInPostgres
from monitor.web.routes import web_app
from monitor.web.server import WebServer
from monitor.web.systemd import SystemdNotifier

ROLES = ("all", "worker", "control", "web")
LOOK_AGAIN_S = 5.0  # after a database that is away, or recovers
PATIENCE_S = 8.0  # from a signal to the end: whoever asked kills after 10

log = structlog.get_logger()
Made = TypeVar("Made")


def run(settings: Settings, role: str = "all", stop: Event | None = None) -> None:
    """Watch until a signal (or `stop`) ends it; a thread that dies takes the process with it.

    Raises:
        SettingsError: there is no broker to read from.
    """
    if role in ("all", "worker") and not settings.kafka.bootstrap_servers:
        raise SettingsError(
            ['kafka.bootstrap_servers is not set; expected brokers such as ["kafka-1:9092"]; see "botwatch init"']
        )
    stop = stop or Event()
    owner = f"{socket.gethostname()}:{os.getpid()}"
    with suppress(Stopping), ExitStack() as stack:
        stack.enter_context(_signals(stop))
        works = role in ("all", "worker")
        # Before any thread: the scoring processes are started by a process that has none.
        scorer = stack.enter_context(pool_of(settings)) if works else None
        health = Health(reads_topic=works)
        # Before the database: while it recovers from a crash we are alive, and not ready.
        web = WebServer(web_app(health), settings.web.bind)
        stack.callback(web.stop)
        web.start()
        notifier = SystemdNotifier(health, time.monotonic)
        stack.callback(notifier.stop)
        notifier.start()
        database = _once_postgres_answers(
            lambda: stack.enter_context(open_with_server(settings, create=True, wait_s=LOOK_AGAIN_S)), stop
        )
        health.schema_seen(revision(database.engine) == head())
        log.info("started", role=role, web=f"http://{web.address.host}:{web.address.port}", owner=owner)
        ended: list[BaseException] = []
        if _has(role, "control"):
            make_ready = housekeeping_of(settings, database.engine).make_ready
            _once_postgres_answers(lambda: make_ready(now_utc()), stop)
            health.beat("control", time.monotonic())
            schedule = Schedule(jobs_of(settings, database.engine, health, stop.is_set))
            schedule.start()
            stack.callback(schedule.stop)
            sender = sender_of(settings, database.engine, alive=lambda: health.beat("sender", time.monotonic()))
            health.beat("sender", time.monotonic())
            stack.enter_context(_thread("sender", lambda: sender.run(stop), stop, ended))
        if scorer is not None:
            _work(settings, database, scorer, health, owner, stop)
        while not stop.wait(1.0):
            pass
        health.stopping()
        if ended:
            raise ended[0]
    log.info("stopped", owner=owner)


def _work(settings: Settings, database: Database, scorer: Pool, health: Health, owner: str, stop: Event) -> None:
    """Read the topic in this thread until `stop`."""
    scorer.follow(FreshHeads(heads_of(settings, database.engine)))
    sources = sources_of(settings, database.engine)
    easing = Easing(
        scorer,
        sources.hold,
        rate_terms_of(settings),
        spent=lambda: scorer.cpu_s,
        note=lambda replies, cpu_s: note_cost(database.engine, replies, cpu_s, now_utc()),
    )
    records = _Observed(settings, sources, owner, health, easing)
    try:
        pipeline, store = _once_postgres_answers(
            lambda: pipeline_of(settings, database, sources, records, easing, stopped=stop.is_set), stop
        )
        records.tell_left(store.left)
        try:
            pipeline.run()
        except Stopping:
            store.stopped()
    finally:
        records.close()


def _once_postgres_answers(make: Callable[[], Made], stop: Event) -> Made:
    """Make something that needs Postgres; while it is away, try again and again, and say so.

    Raises:
        Stopping: the process was asked to stop meanwhile.
    """
    for pause_s in chain((0.2, 0.5, 1.0, 2.0), repeat(LOOK_AGAIN_S)):
        try:
            return make()
        except StorageAway as away:
            log.warning("waiting for the database", why=str(away))
        if stop.wait(pause_s):
            break
    raise Stopping


class _Observed(KafkaRecords):
    """Kafka's records, with a sign of life at every poll, and an eye on the load."""

    def __init__(
        self, settings: Settings, sources: SourcesInPostgres, owner: str, health: Health, easing: Easing
    ) -> None:
        super().__init__(settings.kafka, sources, owner, pace=Pace(beat_s=settings.time.beat.total_seconds()))
        self._health = health
        self._easing = easing

    def poll(self) -> Batch | None:
        """Poll, and say so."""
        self._beat_health()
        self._easing.asked(self)
        batch = super().poll()
        if batch is not None:
            self._easing.handed(len(batch.records))
        return batch

    def keep_alive(self) -> None:
        """Stay in the group, and say so."""
        super().keep_alive()
        self._beat_health()

    def _beat_health(self) -> None:
        now = time.monotonic()
        self._health.beat("worker", now)
        self._health.polled(now)
        self._health.joined(self.joined)


@contextmanager
def _thread(name: str, main: Callable[[], None], stop: Event, ended: list[BaseException]) -> Iterator[None]:
    def body() -> None:
        try:
            main()
        except BaseException as error:  # the process ends with it
            log.error("thread died; stopping", thread=name, exc_info=error)
            ended.append(error)
            stop.set()

    thread = Thread(target=body, name=name, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(5.0)


@contextmanager
def _signals(stop: Event) -> Iterator[None]:
    """Let SIGTERM and SIGINT set `stop`; what still hangs a while later, in a frozen database say, is left behind."""
    last_resort = Timer(PATIENCE_S, _leave)
    last_resort.daemon = True

    def ask(number: int, _: FrameType | None) -> None:
        log.info("asked to stop", signal=signal.Signals(number).name)
        if last_resort.ident is None:
            last_resort.start()
        stop.set()

    before = {number: signal.signal(number, ask) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        last_resort.cancel()
        for number, handler in before.items():
            signal.signal(number, handler)


def _leave() -> None:
    log.error("something does not end; leaving without it: what is not saved will be read again")
    os._exit(1)


def _has(role: str, part: str) -> bool:
    return role == "all" or role == part or (role == "control" and part == "sender")
