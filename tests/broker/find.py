"""Which broker there is: one that somebody runs, else Java's, else Docker's, else none and why."""

import os

from tests.broker.broker import Broker, answers
from tests.broker.docker import docker_broker
from tests.broker.java import CannotPrepare, java_broker


def find_broker() -> Broker:
    """Give the first broker that can be had; it answers after `start`.

    Raises:
        CannotPrepare: none; the message names every way and what stood against it.
    """
    address = os.environ.get("BOTWATCH_TEST_KAFKA")
    if not address:
        return own_broker()
    if not answers(address, timeout_s=5):
        raise CannotPrepare(f"BOTWATCH_TEST_KAFKA is {address}, where nothing answers")
    return Broker(address, None, "BOTWATCH_TEST_KAFKA")


def own_broker() -> Broker:
    """Give a broker that may be stopped and killed, whatever BOTWATCH_TEST_KAFKA says.

    Raises:
        CannotPrepare: neither Java nor Docker can start one.
    """
    try:
        return java_broker()
    except CannotPrepare as java:
        try:
            return docker_broker()
        except CannotPrepare as docker:
            raise CannotPrepare(f"{java}; {docker}; BOTWATCH_TEST_KAFKA is not set") from None
