"""A measured process: reads the topic to its end, through the real pipeline or by polling alone.

`python -m tests.benchmarks.worker ORDERS`: prints "ready" once it owns its partitions, begins when a line comes in,
and prints its report.
"""

import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Mapping
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from statistics import median_low

import msgspec
from kafka import KafkaConsumer

import monitor.app.daemon  # noqa: F401  (nothing of it is called; its modules belong to the memory of a worker)
from detectors.gate import tier0_batch
from monitor.app.building import pipeline_of, pool_of, sources_of
from monitor.config.kinds import Secret
from monitor.config.settings import (
    DatabaseSettings,
    IntakeSettings,
    KafkaSettings,
    SamplingSettings,
    ScoringSettings,
    Settings,
)
from monitor.domain.ports import Reader, Scorer
from monitor.domain.record import Batch, Reading
from monitor.intake.kafka.options import consumer_options
from monitor.intake.kafka.records import KafkaRecords
from monitor.storage.opening import open_with_server
from tests.benchmarks import usage
from tests.benchmarks.no_detector import NoDetector
from tests.benchmarks.orders import Orders, Report
from tests.benchmarks.stages import Stages

NO_DETECTOR = "tests.benchmarks.no_detector:NoDetector"
QUIET_S = 1.5  # nothing came for so long: the end of the topic


class Meter:
    """CPU and clock from the start to the last reply."""

    def __init__(self, rss_at: int) -> None:
        self._rss_at = rss_at
        self._rss: deque[int] = deque(maxlen=20)
        self.report = Report(replies=0, cpu_s=0.0, wall_s=0.0)

    def start(self) -> None:
        """Say that we are ready, wait until told to begin, and begin."""
        print("ready", flush=True)
        sys.stdin.readline()
        self.restart()

    def restart(self) -> None:
        """Begin here."""
        self._children = usage.children()
        self._cpu_s, self._wall_s = usage.cpu_s(self._children), time.monotonic()
        self.last_at = self._wall_s

    def done(self, replies: int) -> None:
        """So many more are done."""
        report = self.report
        before, report.replies = report.replies, report.replies + replies
        self.last_at = time.monotonic()
        report.cpu_s, report.wall_s = usage.cpu_s(self._children) - self._cpu_s, self.last_at - self._wall_s
        if self._rss_at:
            self._rss.append(usage.resident_bytes())
            if before // self._rss_at < report.replies // self._rss_at:
                # The middle one of some batches: a batch on its way takes some megabytes by itself.
                report.rss_bytes[report.replies // self._rss_at * self._rss_at] = median_low(self._rss)
                report.peak_bytes = usage.peak_bytes()

    @property
    def over(self) -> bool:
        """Whether the topic is at its end."""
        return self.report.replies > 0 and time.monotonic() - self.last_at > QUIET_S


class Metered:
    """`Records` that end at the end of the topic, and tell the meter what was saved."""

    def __init__(self, records: KafkaRecords, meter: Meter, stages: Stages | None) -> None:
        self._records = records
        self._meter = meter
        self._stages = stages
        self.poll, self.keep_alive = records.poll, records.keep_alive
        self.still_owned, self.lost, self.close = records.still_owned, records.lost, records.close

    @property
    def finished(self) -> bool:
        """Whether nothing more will come."""
        return self._meter.over

    def saved(self, batch: Batch, event_times: Mapping[int, datetime]) -> None:
        """Count it."""
        self._records.saved(batch, event_times)
        self._meter.done(len(batch.records))
        if self._stages:
            self._meter.report.stages = self._stages.times


class GlancingReader:
    """A reader that also looks at every reply with tier 0."""

    def __init__(self, reader: Reader, glance: Callable[[list[str]], Collection[object]]) -> None:
        self._reader = reader
        self._glance = glance

    def read(self, batch: Batch) -> Reading:
        """Read, and look."""
        reading = self._reader.read(batch)
        self._glance([reply.transcript.reply for reply in reading.replies])
        return reading


def main(orders: Orders) -> Report:
    """Read the topic to its end."""
    settings = _settings(orders)
    meter = Meter(orders.rss_at)
    if orders.poll_only:
        _poll(settings.kafka, meter)
    else:
        _work(settings, orders, meter)
    return meter.report


def _settings(orders: Orders) -> Settings:
    return Settings(
        database=DatabaseSettings(url=Secret(orders.database)),
        kafka=KafkaSettings(
            bootstrap_servers=(orders.address,), topics=(orders.topic,), group_id=orders.group, start_from="earliest"
        ),
        intake=IntakeSettings(dedupe="day" if orders.dedupe else "off"),
        sampling=SamplingSettings(rate=orders.rate),
        scoring=ScoringSettings(detectors=() if orders.shipped else (NO_DETECTOR,), processes=1, encoder=False),
    )


def _poll(settings: KafkaSettings, meter: Meter) -> None:
    """Only poll, with the worker's client and settings."""
    consumer = KafkaConsumer(**consumer_options(settings) | {"auto_offset_reset": "earliest"})
    consumer.subscribe(settings.topics)
    while not consumer.assignment():
        consumer.poll(100)
    consumer.seek_to_beginning()  # what came while the group was joined was not counted
    consumer.pause(*consumer.assignment())  # as the worker does, which begins with nothing fetched
    consumer.poll(0)
    meter.start()
    consumer.resume(*consumer.assignment())
    while not meter.over:
        came = sum(map(len, consumer.poll(200).values()))
        if came:
            meter.done(came)
    consumer.close()


def _work(settings: Settings, orders: Orders, meter: Meter) -> None:
    with ExitStack() as stack:
        scorer: Scorer = NoDetector()
        if orders.process or orders.shipped:
            scorer = stack.enter_context(pool_of(settings))
        database = stack.enter_context(open_with_server(settings))
        sources = sources_of(settings, database.engine)
        records = KafkaRecords(settings.kafka, sources, f"bench:{os.getpid()}")
        stack.callback(records.close)
        stages = Stages(database.engine) if orders.stages else None
        metered = Metered(records, meter, stages)
        pipeline, _ = pipeline_of(settings, database, sources, metered, scorer, stopped=lambda: False)
        if orders.tier0:
            glance = stages.timed("tier 0", tier0_batch) if stages else tier0_batch
            glance(["Good morning"])  # the head is loaded at its first use
            pipeline = replace(pipeline, reader=GlancingReader(pipeline.reader, glance))
        while records.partitions != orders.partitions:
            records.poll()  # taken again later, since nobody saves it
        waiting = threading.Thread(target=meter.start)
        waiting.start()
        while waiting.is_alive():
            records.keep_alive()
            waiting.join(0.05)
        if stages:
            pipeline = stages.watch(pipeline)
        meter.restart()
        pipeline.run()


if __name__ == "__main__":
    report = main(msgspec.json.decode(sys.argv[1], type=Orders))
    print(msgspec.json.encode(report).decode(), flush=True)
