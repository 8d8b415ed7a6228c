"""Looks at the brokers, the topics and the consumer group."""

import re
from collections.abc import Generator, Iterator, Sequence
from datetime import datetime, timedelta

from kafka import KafkaAdminClient, KafkaConsumer, TopicPartition
from kafka.errors import (
    CoordinatorNotAvailableError,
    GroupAuthorizationFailedError,
    GroupIdNotFoundError,
    KafkaError,
)

from monitor.config.settings import KafkaSettings
from monitor.doctor.finding import Finding, fail, ok, warn
from monitor.intake.kafka.connecting import no_handshake, reachable
from monitor.intake.kafka.options import client_options, missing_libraries, reading_options

_AHEAD = timedelta(minutes=1)  # event times further ahead of the broker's are replaced


def kafka_findings(settings: KafkaSettings, now: datetime) -> Iterator[Finding]:
    """Look at libraries, address, handshake, topics, group and clocks; stops where nothing can follow."""
    missing = missing_libraries()
    if missing:
        yield fail("kafka libraries", f"missing: {', '.join(missing)}", "install botwatch again, with its dependencies")
    if not settings.bootstrap_servers:
        yield fail(
            "kafka", "kafka.bootstrap_servers is not set", "name the brokers; `run` needs them, `replay` does not"
        )
        return
    addresses = ", ".join(settings.bootstrap_servers)
    open_now = reachable(settings.bootstrap_servers)
    if not open_now:
        yield fail(
            "kafka", f"no TCP connection to {addresses}", "check the addresses, the firewall, and whether it runs"
        )
        return
    try:
        admin = KafkaAdminClient(**client_options(settings) | {"request_timeout_ms": 5000})
    except (KafkaError, OSError):
        yield fail(
            "kafka", no_handshake(open_now), "mend the settings named; the broker's log says which one it refused"
        )
        return
    try:
        yield ok("kafka", f"{', '.join(open_now)} answers")
        topics = yield from _topics(admin, settings)
        yield from _group(admin, settings)
        yield from _clocks(settings, topics, now)
    except KafkaError as error:
        yield fail(
            "kafka", f"a question was not answered: {type(error).__name__}", "see the log of the broker, try again"
        )
    finally:
        admin.close()


def _topics(admin: KafkaAdminClient, settings: KafkaSettings) -> Generator[Finding, None, Sequence[TopicPartition]]:
    """Yields what is found; returns the partitions of the topics that exist."""
    there = set(admin.list_topics())
    if settings.topic_pattern is not None:
        wanted = sorted(name for name in there if re.search(settings.topic_pattern, name))
        if not wanted:
            yield warn(
                "topics",
                f"no topic matches {settings.topic_pattern}",
                "check kafka.topic_pattern; `run` waits for such a topic",
            )
    else:
        wanted = list(settings.topics)
    for name in wanted:
        if name not in there:
            yield warn(
                f"topic {name}",
                "does not exist, or we may not see it",
                "create it, or check kafka.topics and our rights; `run` waits for it",
            )
    found = [name for name in wanted if name in there]
    partitions = []
    for each in admin.describe_topics(found) if found else ():
        numbers = [partition["partition_index"] for partition in each["partitions"]]
        partitions += [TopicPartition(each["name"], number) for number in numbers]
        yield ok(f"topic {each['name']}", f"{len(numbers)} partitions")
    return partitions


def _group(admin: KafkaAdminClient, settings: KafkaSettings) -> Iterator[Finding]:
    check = f"group {settings.group_id}"
    try:
        members = admin.describe_groups([settings.group_id]).get(settings.group_id, {}).get("members") or []
    except (CoordinatorNotAvailableError, GroupIdNotFoundError):
        members = []  # a broker that never had a group, or not this one
    except GroupAuthorizationFailedError:
        yield fail(check, "we have no right to it", "grant READ on the group to kafka.sasl_username")
        return
    if members:
        yield ok(check, f"{len(members)} workers")
    else:
        yield warn(check, "no worker is a member", 'start one with "botwatch run"')


def _clocks(settings: KafkaSettings, partitions: Sequence[TopicPartition], now: datetime) -> Iterator[Finding]:
    """Kafka tells nobody its time, but records carry one: from the future, some clock is wrong."""
    if not partitions:
        return
    ahead = int((now + _AHEAD).timestamp() * 1000)
    consumer = KafkaConsumer(**reading_options(settings))
    try:
        found = consumer.offsets_for_times(dict.fromkeys(partitions, ahead))
    finally:
        consumer.close()
    topics = sorted({partition.topic for partition, offset in found.items() if offset is not None})
    if topics:
        yield warn(
            "kafka clock",
            f"records in {', '.join(topics)} are stamped more than a minute ahead of this machine",
            "compare the clocks of this machine, the brokers and the producers",
        )
    else:
        yield ok("kafka clock", "no record is stamped ahead of this machine")
