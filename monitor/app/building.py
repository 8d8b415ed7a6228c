"""Builds the parts of a process from the settings; each is handed what it needs, by hand."""

import gc
import os
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import UTC, datetime, timedelta

import structlog
from sqlalchemy import Engine

from monitor.alerting.routes import slack_sender
from monitor.alerting.sender import Sender
from monitor.app.budgets import budget_of
from monitor.config.settings import Settings
from monitor.control.jobs import Housekeeping
from monitor.control.loop import Control
from monitor.control.rules import Rules
from monitor.domain.evidence import Examples
from monitor.domain.health import Health
from monitor.domain.load import RateTerms
from monitor.domain.metric import DETECTORS, METRICS
from monitor.domain.ports import Records, Scorer
from monitor.domain.risk_band import bands_now, bands_of
from monitor.domain.sampling import Sampler
from monitor.domain.sampling_goal import Goal
from monitor.domain.window import TimeSettings
from monitor.errors import StorageAway
from monitor.intake.decoding import Reader
from monitor.intake.mapping import shape_of
from monitor.pipeline import Pipeline
from monitor.reporting.job import Schedule as WeeklySchedule
from monitor.reporting.job import weekly
from monitor.schedule import Job
from monitor.scoring.plugged import orders_of
from monitor.scoring.pool import Pool
from monitor.storage.batch import BatchStore, BookingRules
from monitor.storage.delivery import OutboxDeliveries
from monitor.storage.gauges import set_gauges
from monitor.storage.keyring import load_keys
from monitor.storage.opening import Database
from monitor.storage.reports import Reports
from monitor.storage.retention import Retention
from monitor.storage.sampling import VersionShares
from monitor.storage.schema import head, revision
from monitor.storage.sources import SourcesInPostgres
from monitor.storage.transaction import transaction
from monitor.telemetry.counting import count_batch

STEP_S = 0.2

log = structlog.get_logger()


def pipeline_of(
    settings: Settings,
    database: Database,
    sources: SourcesInPostgres,
    records: Records,
    scorer: Scorer,
    *,
    stopped: Callable[[], bool],
) -> tuple[Pipeline, BatchStore]:
    # A batch is some ten thousand objects without a cycle among them: looking for cycles after each 700, as Python does
    # by itself, costs a third of the worker.
    gc.set_threshold(20_000, 20, 50)
    with transaction(database.engine) as connection:
        hmac_key = settings.privacy.hmac_key
        keys = load_keys(connection, hmac_key.reveal() if hmac_key else None)
    dedupe = settings.intake.dedupe == "day"
    shares = VersionShares(database.engine)
    shares.look()
    reader = Reader(
        shape_of(settings.kafka.mapping),
        keys.hmac,
        Sampler(keys.salt, sources.rates, shares.steps),
        source_name=sources.name_of,
        max_bytes=settings.kafka.max_message_bytes,
        ahead=settings.time.ahead,
        segment_keys={name: bot.segments for name, bot in settings.bots.items()},
        dedupe=dedupe,
        bands=bands_of if settings.sampling.by_risk else None,
    )
    store = BatchStore(
        database.engine,
        BookingRules(METRICS, dedupe, settings.time.lateness, settings.intake.max_bots, settings.bots.keys()),
        reader.describe,
        count=lambda rows, letters: count_batch(rows, letters, sources.topic_of),
        look=shares.look,
    )

    def steps(attempt: int, away: StorageAway) -> Iterator[None]:
        log.warning("the database is away; the batch waits", attempt=attempt, why=str(away))
        seconds = min(30.0, 0.1 * 2**attempt) * random.uniform(0.7, 1.3)  # noqa: S311
        end = time.monotonic() + seconds
        while True:
            yield
            if time.monotonic() >= end:
                break
            time.sleep(STEP_S)
        database.revive()

    kept = settings.retention.evidence
    examples = Examples(kept if settings.privacy.examples else timedelta(0))
    return Pipeline(records, reader, scorer, store, kept, examples, stopped, steps), store


def sources_of(settings: Settings, engine: Engine) -> SourcesInPostgres:
    return SourcesInPostgres(engine, rate=settings.sampling.rate, dedupe=settings.intake.dedupe == "day")


def rate_terms_of(settings: Settings) -> RateTerms:
    sampling = settings.sampling
    return RateTerms(sampling.rate, min(sampling.least, sampling.rate), sampling.catch_up.total_seconds())


def pool_of(settings: Settings) -> Pool:
    return Pool(
        settings.scoring.detectors or DETECTORS,
        processes=settings.scoring.processes or max(1, (os.cpu_count() or 2) - 1),
        deadline=settings.scoring.deadline,
        plugins=orders_of(settings),
        encoder=settings.scoring.encoder,
    )


def rules_of(settings: Settings, *, post_at_once: bool = False) -> Rules:
    """What closing and judging go by."""
    names = {each.name for each in fields(TimeSettings)} & {each.name for each in fields(settings.time)}
    return Rules(
        times=TimeSettings(**{name: getattr(settings.time, name) for name in names}),
        budget=budget_of(settings),
        post_at_once=post_at_once,
        max_bots=settings.intake.max_bots,
        goal=goal_of(settings),
    )


def goal_of(settings: Settings) -> Goal:
    """What the sample is to achieve, and what it may cost."""
    sampling = settings.sampling
    within = sampling.double_within
    return Goal(
        None if within is None else within / timedelta(hours=1),
        sampling.double_of,
        sampling.cpu_s_per_minute,
        sampling.rate,
        bands_now() if sampling.by_risk else (),
    )


def jobs_of(settings: Settings, engine: Engine, health: Health, stopping: Callable[[], bool]) -> list[Job]:
    def turned() -> bool:
        # Between transactions: a round that catches up on weeks takes minutes, and is no loop that hangs.
        health.beat("control", time.monotonic())
        return stopping()

    control, housekeeping = Control(engine, rules_of(settings), turned), housekeeping_of(settings, engine)
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


def housekeeping_of(settings: Settings, engine: Engine) -> Housekeeping:
    keep = Retention(
        scores=settings.retention.scores,
        letters=settings.retention.dead_letters,
        messages=settings.retention.outbox,
        examples=settings.privacy.examples,
    )
    return Housekeeping(engine, rules_of(settings), keep)


def sender_of(
    settings: Settings, engine: Engine, *, at_once: bool = False, alive: Callable[[], None] = lambda: None
) -> Sender:
    def clock() -> datetime:
        alive()  # the sender asks for the time at every turn of its loop
        return now_utc()

    return slack_sender(OutboxDeliveries(engine), settings, clock, at_once=at_once)


def now_utc() -> datetime:
    return datetime.now(UTC)
