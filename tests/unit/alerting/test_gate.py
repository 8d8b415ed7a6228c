"""When a route may be called."""

import random
from datetime import timedelta

from monitor.alerting.gate import Gate
from tests.factories import NOON

SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)


def test_a_route_is_left_alone_for_as_long_as_it_asked() -> None:
    gate = Gate(1.0, random.Random(1))

    gate.wait(NOON, 30 * SECOND)

    assert [gate.is_open(NOON + wait * SECOND) for wait in (0, 29, 30)] == [False, False, True]
    assert gate.opens_in(NOON) == 30 * SECOND


def test_the_longest_of_two_waits_holds() -> None:
    gate = Gate(1.0, random.Random(1))

    gate.wait(NOON, 30 * SECOND)
    gate.used(NOON + SECOND)

    assert not gate.is_open(NOON + 29 * SECOND)


def test_a_clock_that_is_set_back_closes_no_route_for_an_hour() -> None:
    gate = Gate(1.0, random.Random(1))

    gate.used(NOON)
    gate.used(NOON - HOUR)

    assert not gate.is_open(NOON - HOUR)
    assert gate.is_open(NOON - HOUR + 2 * SECOND)
