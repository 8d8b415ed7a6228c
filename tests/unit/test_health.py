"""Alive means that the loops turn; ready means that work is being done."""

import pytest

from monitor.domain.health import ALIVE_WITHIN_S, POLLED_WITHIN_S, Health


def worker() -> Health:
    health = Health(["worker"], reads_topic=True, now=0.0)
    health.schema_seen(True)
    health.joined(True)
    health.polled(0.0)
    return health


def test_a_worker_that_polls_is_alive_and_ready() -> None:
    vitals = worker().look()

    assert vitals.hanging(1.0) == []
    assert vitals.missing(1.0) == []


def test_a_new_process_is_alive_and_not_ready() -> None:
    vitals = Health(["worker"], reads_topic=True, now=0.0).look()

    assert vitals.hanging(1.0) == []
    assert vitals.missing(1.0) == [
        "the database has not answered yet",
        "the worker has not joined its consumer group",
        "the worker has not polled yet",
    ]


def test_a_process_that_reads_no_topic_needs_no_group() -> None:
    health = Health(["control"], now=0.0)
    health.schema_seen(True)

    assert health.look().missing(1.0) == []


@pytest.mark.parametrize(
    ("age", "said"), [(POLLED_WITHIN_S - 0.1, []), (POLLED_WITHIN_S, ["the last poll was 30 s ago"])]
)
def test_ready_ends_when_the_last_poll_is_half_a_minute_old(age: float, said: list[str]) -> None:
    assert worker().look().missing(age) == said


def test_another_schema_is_not_ready_and_says_what_to_do() -> None:
    health = worker()
    health.schema_seen(False)

    [missing] = health.look().missing(1.0)
    assert "botwatch db upgrade" in missing


def test_waiting_for_a_service_is_not_a_reason_to_be_restarted() -> None:
    health = worker()
    health.joined(False)
    health.beat("worker", 500.0)

    assert health.look().hanging(501.0) == []
    assert health.look().missing(501.0) != []


def test_a_loop_that_does_not_turn_is_named() -> None:
    health = Health(["worker", "control"], now=0.0)
    health.beat("worker", ALIVE_WITHIN_S)

    assert health.look().hanging(ALIVE_WITHIN_S + 1) == ["loop control has not turned for 121 s"]


def test_a_stopping_process_is_not_ready() -> None:
    health = worker()
    health.stopping()

    assert health.look().missing(1.0) == ["the process is stopping"]


def test_a_look_does_not_change_afterwards() -> None:
    health = worker()
    before = health.look()
    health.beat("worker", 99.0)

    assert before.loops == {"worker": 0.0}
