"""Fixtures for the real broker, and the plain words at the end of a run where there is none."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NoReturn
from uuid import uuid4

import pytest

from tests.broker.broker import Broker
from tests.broker.find import find_broker, own_broker
from tests.broker.java import CannotPrepare, java_broker

NOT_RUN = pytest.StashKey[dict[str, str]]()


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic and a consumer group that no other test uses."""

    broker: Broker
    name: str
    group: str


@pytest.fixture(scope="session")
def broker_or_reason() -> Iterator[Broker | str]:
    """The broker of the run, started at its first use; else why there is none."""
    try:
        broker = find_broker()
    except CannotPrepare as why:
        yield str(why)
        return
    with broker:
        yield broker


@pytest.fixture
def broker(broker_or_reason: Broker | str, request: pytest.FixtureRequest) -> Iterator[Broker]:
    """A real broker, shared by the tests of the run: leave it running."""
    if isinstance(broker_or_reason, str):
        _not_run(request, broker_or_reason)
    yield broker_or_reason
    broker_or_reason.rest()


@pytest.fixture
def mortal_broker(request: pytest.FixtureRequest) -> Iterator[Broker]:
    """A broker of this test alone, to be stopped, frozen and killed."""
    try:
        broker = own_broker()
    except CannotPrepare as why:
        _not_run(request, str(why))
    with broker:
        yield broker


@pytest.fixture
def broker_on_disk(request: pytest.FixtureRequest) -> Iterator[Broker]:
    """A broker of this test alone whose log may be damaged."""
    try:
        broker = java_broker()
    except CannotPrepare as why:
        _not_run(request, str(why))
    with broker:
        yield broker


@pytest.fixture
def topic(broker: Broker) -> Topic:
    """A new topic of 4 partitions."""
    return new_topic(broker)


@pytest.fixture
def sasl_address(broker: Broker, request: pytest.FixtureRequest) -> str:
    """Where the broker asks for a password."""
    if broker.sasl_address is None:
        _not_run(request, f"the broker by {broker.how} has no listener that asks for a password")
    return broker.sasl_address


def new_topic(broker: Broker, partitions: int = 4, **configs: str) -> Topic:
    """Make a topic and name a group that nobody uses."""
    unique = uuid4().hex[:12]
    broker.create_topic(f"transcripts.{unique}", partitions, **configs)
    return Topic(broker, f"transcripts.{unique}", f"group-{unique}")


def _not_run(request: pytest.FixtureRequest, reason: str) -> NoReturn:
    request.config.stash.setdefault(NOT_RUN, {})[request.node.nodeid] = reason
    pytest.skip(f"no broker: {reason}")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs a broker by the fixtures it asks for, so that no mark is forgotten."""
    for item in items:
        if {"broker", "mortal_broker", "broker_on_disk"} & set(getattr(item, "fixturenames", ())):
            item.add_marker("kafka")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a run that had to have a broker."""
    if session.config.stash.get(NOT_RUN, {}) and os.environ.get("BOTWATCH_REQUIRE_KAFKA") == "1":
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_unconfigure(config: pytest.Config) -> None:
    """Say in the last line what was not run; a skip alone is easily overlooked."""
    not_run = config.stash.get(NOT_RUN, {})
    if not not_run:
        return
    reasons = "; ".join(sorted(set(not_run.values())))
    required = (
        " BOTWATCH_REQUIRE_KAFKA=1 makes this a failure" if os.environ.get("BOTWATCH_REQUIRE_KAFKA") == "1" else ""
    )
    print(f"NOT RUN: {len(not_run)} broker tests, because {reasons}.{required}")
