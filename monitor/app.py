"""The only place that builds real things from the settings and starts threads and processes."""

import os
import random
import signal
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime, timedelta
from threading import Event, Thread
from types import FrameType

import structlog
from sqlalchemy import Engine

from monitor.alerting.routes import slack_sender
from monitor.alerting.sender import Sender
from monitor.config.settings import Settings
from monitor.control.jobs import Housekeeping
from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.domain.dead_letter import KeptDeadLetter, Place
from monitor.domain.health import Health
from monitor.domain.judging import Budget
from monitor.domain.metric import DETECTORS, METRICS
from monitor.domain.ports import Records
from monitor.domain.record import Batch
from monitor.domain.sampling import Sampler
from monitor.domain.window import TimeSettings
from monitor.errors import SettingsError, Stopping
from monitor.intake.dead_letters import RecordsAgain
from monitor.intake.decoding import Reader, event_time_of
from monitor.intake.files import FileRecords
from monitor.intake.kafka.records import KafkaRecords, Pace
from monitor.intake.mapping import shape_of
from monitor.pipeline import Pipeline
from monitor.reporting.job import Schedule as WeeklySchedule
from monitor.reporting.job import weekly
from monitor.schedule import Job, Schedule
from monitor.scoring.pool import Pool
from monitor.storage.batch import BatchStore, BookingRules
from monitor.storage.dead_letters import Rebooking
from monitor.storage.delivery import OutboxDeliveries
from monitor.storage.gauges import set_gauges
from monitor.storage.keyring import load_keys
from monitor.storage.opening import Database, open_with_server
from monitor.storage.reports import Reports
from monitor.storage.retention import Retention
from monitor.storage.schema import head, revision
from monitor.storage.sources import SourcesInPostgres
from monitor.storage.transaction import transaction
from monitor.telemetry.counting import count_batch
from monitor.web.routes import web_app
from monitor.web.server import WebServer
from monitor.web.systemd import SystemdNotifier

ROLES = ("all", "worker", "control", "web")
STEP_S = 0.2

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Replayed:
    """What a replay did."""

    windows: int
    messages: int
    read_before: bool  # the file was read to its end by an earlier replay


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
    with ExitStack() as stack:
        stack.enter_context(_signals(stop))
        works = role in ("all", "worker")
        # Before any thread: the scoring processes are started by a process that has none.
        scorer = stack.enter_context(_pool(settings)) if works else None
        database = stack.enter_context(open_with_server(settings, create=True))
        loops = [name for name in ("worker", "control", "sender") if _has(role, name)]
        health = Health(loops, reads_topic=works, now=time.monotonic())
        health.schema_seen(revision(database.engine) == head())
        web = WebServer(web_app(health), settings.web.bind)
        stack.callback(web.stop)
        web.start()
        notifier = SystemdNotifier(health, time.monotonic)
        stack.callback(notifier.stop)
        notifier.start()
        log.info("started", role=role, web=f"http://{web.address.host}:{web.address.port}", owner=owner)
        ended: list[BaseException] = []
        if _has(role, "control"):
            _housekeeping(settings, database.engine).run(_now())  # today's partitions, before the first reply
            schedule = Schedule(_jobs(settings, database.engine, health, stop.is_set))
            schedule.start()
            stack.callback(schedule.stop)
            sender = _sender(settings, database.engine, alive=lambda: health.beat("sender", time.monotonic()))
            stack.enter_context(_thread("sender", lambda: sender.run(stop), stop, ended))
        if scorer is not None:
            _work(settings, database, scorer, health, owner, stop)
        while not stop.wait(1.0):
            pass
        health.stopping()
        if ended:
            raise ended[0]
    log.info("stopped", owner=owner)


def replay(
    settings: Settings,
    path: str,
    *,
    until: datetime | None = None,
    progress: Callable[[int, int | None], None] = lambda done, total: None,
    closing: Callable[[], None] = lambda: None,
    durable: bool = True,
) -> Replayed:
    """Send a JSON Lines file through the same pipeline, close and judge every window, deliver what there is to tell.

    Args:
        settings: as for `run`; no broker is needed.
        path: the file, "-" for standard input.
        until: stop before the first line whose event is not before it.
        progress: hears of bytes read, and of all (None where nobody knows).
        closing: is called when the last line is saved and windows begin to be closed.
        durable: False for a database that nobody will miss.
    """
    with ExitStack() as stack:
        scorer = stack.enter_context(_pool(settings))
        database = stack.enter_context(open_with_server(settings, create=True, durable=durable))
        _housekeeping(settings, database.engine).run(_now())
        sources = _sources(settings, database.engine)
        records = FileRecords(
            path, sources, event_time=event_time_of(shape_of(settings.kafka.mapping)), until=until, progress=progress
        )
        stack.callback(records.close)
        pipeline, _ = _pipeline(settings, database, sources, records, scorer, stopped=lambda: False)
        pipeline.run()
        closing()
        closed = Control(database.engine, rules_of(settings, post_at_once=True)).drain()
        deliver_all(settings, database.engine)
        return Replayed(closed.windows, closed.messages, records.read_before)


def rebook(
    settings: Settings, database: Database, letters: Sequence[KeptDeadLetter], *, save: bool = True
) -> dict[Place, str | None]:
    """Read dead letters again and book those that can be read now, through the same pipeline.

    Gives None for each that is booked (or would be, without `save`), else the reason why it stays.
    """
    with ExitStack() as stack:
        scorer = stack.enter_context(_pool(settings))
        again = RecordsAgain(settings.kafka, letters)
        stack.callback(again.close)
        sources = _sources(settings, database.engine)
        sources.recall({letter.source_id for letter in letters})
        pipeline, store = _pipeline(settings, database, sources, again, scorer, stopped=lambda: False)
        rebooking = Rebooking(database.engine, store, letters, save=save)
        replace(pipeline, store=rebooking).run()
        return rebooking.outcomes | again.gone


def deliver_all(settings: Settings, engine: Engine) -> None:
    """Deliver what is due until nothing is, without waiting between messages."""
    sender = _sender(settings, engine, at_once=True)
    while sender.deliver_due(_now()):
        pass


def rules_of(settings: Settings, *, post_at_once: bool = False) -> Rules:
    """What closing and judging go by."""
    names = {each.name for each in fields(TimeSettings)} & {each.name for each in fields(settings.time)}
    return Rules(
        times=TimeSettings(**{name: getattr(settings.time, name) for name in names}),
        budget=Budget(
            false_pages=settings.budget.false_pages_per_28d,
            false_tickets=settings.budget.false_tickets_per_28d,
            zones={name: bot.timezone for name, bot in settings.bots.items()},
        ),
        post_at_once=post_at_once,
    )


# -------------------------------------------------------------------- the worker


def _work(settings: Settings, database: Database, scorer: Pool, health: Health, owner: str, stop: Event) -> None:
    """Read the topic in this thread until `stop`."""
    sources = _sources(settings, database.engine)
    records = _Observed(settings, sources, owner, health)
    try:
        pipeline, _ = _pipeline(settings, database, sources, records, scorer, stopped=stop.is_set)
        pipeline.run()
    except Stopping:
        pass
    finally:
        records.close()


class _Observed(KafkaRecords):
    """Kafka's records, with a sign of life at every poll."""

    def __init__(self, settings: Settings, sources: SourcesInPostgres, owner: str, health: Health) -> None:
        super().__init__(settings.kafka, sources, owner, pace=Pace(beat_s=settings.time.beat.total_seconds()))
        self._health = health

    def poll(self) -> Batch | None:
        """Poll, and say so."""
        self._beat_health()
        return super().poll()

    def keep_alive(self) -> None:
        """Stay in the group, and say so."""
        super().keep_alive()
        self._beat_health()

    def _beat_health(self) -> None:
        now = time.monotonic()
        self._health.beat("worker", now)
        self._health.polled(now)
        self._health.joined(self.joined)


def _pipeline(
    settings: Settings,
    database: Database,
    sources: SourcesInPostgres,
    records: Records,
    scorer: Pool,
    *,
    stopped: Callable[[], bool],
) -> tuple[Pipeline, BatchStore]:
    with transaction(database.engine) as connection:
        hmac_key = settings.privacy.hmac_key
        keys = load_keys(connection, hmac_key.reveal() if hmac_key else None)
    dedupe = settings.intake.dedupe == "day"
    reader = Reader(
        shape_of(settings.kafka.mapping),
        keys.hmac,
        Sampler(keys.salt, sources.rates),
        source_name=sources.name_of,
        max_bytes=settings.kafka.max_message_bytes,
        ahead=settings.time.ahead,
        segment_keys={name: bot.segments for name, bot in settings.bots.items()},
        dedupe=dedupe,
    )
    store = BatchStore(
        database.engine,
        BookingRules(METRICS, dedupe, settings.time.lateness),
        reader.describe,
        count=lambda rows, letters: count_batch(rows, letters, sources.topic_of),
    )

    def steps(attempt: int) -> Iterator[None]:
        log.warning("the database is away; the batch waits", attempt=attempt)
        seconds = min(30.0, 0.1 * 2**attempt) * random.uniform(0.7, 1.3)  # noqa: S311
        end = time.monotonic() + seconds
        while True:
            yield
            if time.monotonic() >= end:
                break
            time.sleep(STEP_S)
        database.revive()

    return Pipeline(records, reader, scorer, store, settings.retention.evidence, stopped, steps), store


def _sources(settings: Settings, engine: Engine) -> SourcesInPostgres:
    return SourcesInPostgres(engine, rate=settings.sampling.rate, dedupe=settings.intake.dedupe == "day")


def _pool(settings: Settings) -> Pool:
    return Pool(
        settings.scoring.detectors or DETECTORS,
        processes=settings.scoring.processes or max(1, (os.cpu_count() or 2) - 1),
        deadline=settings.scoring.deadline,
    )


# -------------------------------------------------------------------- control and telling


def _jobs(settings: Settings, engine: Engine, health: Health, stopping: Callable[[], bool]) -> list[Job]:
    control, housekeeping = Control(engine, rules_of(settings), stopping), _housekeeping(settings, engine)
    reports, schedule = Reports(engine), WeeklySchedule.of(settings)

    def close(now: datetime) -> None:
        health.beat("control", time.monotonic())  # also while Postgres is away
        control.tick(now)

    def gauges(now: datetime) -> None:
        with transaction(engine) as connection:
            set_gauges(connection, now)
        health.schema_seen(revision(engine) == head())

    jobs = [
        Job("close", settings.time.tick, close),
        Job("gauges", timedelta(seconds=15), gauges),
        Job("housekeeping", timedelta(minutes=5), housekeeping.run),
    ]
    if schedule is not None:
        jobs.append(Job("weekly report", timedelta(minutes=1), lambda now: weekly(reports, schedule, now)))
    return jobs


def _housekeeping(settings: Settings, engine: Engine) -> Housekeeping:
    keep = Retention(scores=settings.retention.scores, messages=settings.retention.outbox)
    return Housekeeping(engine, rules_of(settings), keep)


def _sender(
    settings: Settings, engine: Engine, *, at_once: bool = False, alive: Callable[[], None] = lambda: None
) -> Sender:
    def clock() -> datetime:
        alive()  # the sender asks for the time at every turn of its loop
        return _now()

    return slack_sender(OutboxDeliveries(engine), settings, clock, at_once=at_once)


# -------------------------------------------------------------------- threads and signals


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
    def ask(number: int, _: FrameType | None) -> None:
        log.info("asked to stop", signal=signal.Signals(number).name)
        stop.set()

    before = {number: signal.signal(number, ask) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _has(role: str, part: str) -> bool:
    return role == "all" or role == part or (role == "control" and part == "sender")


def _now() -> datetime:
    return datetime.now(UTC)
