"""A join of the consumer group, once begun, is waited for: short polls alone would begin it again and again."""

from kafka import KafkaConsumer

JOIN_S = 2.0


def finish_join(consumer: KafkaConsumer, wait_s: float = JOIN_S) -> None:
    """Wait for a join that is under way, or due; call it after every poll that gave nothing.

    Two faults of kafka-python (seen in 3.0.12) come out where a poll ends before the brokers' answer to the join:
    the answer that arrives between two polls is thrown away, and the next poll joins anew, which makes every other
    member join anew too; and where the leader began the join because partitions had changed, the next poll concludes
    that nothing is to be done, heartbeats stay off, and the member reads nothing for ever. While a batch is scored all
    polls are short. This needs the client's private coordinator;
    `test_a_join_is_finished_by_polls_that_do_not_wait` says whether a new version still has it, and the faults.

    Raises:
        KafkaError: as from poll().
    """
    coordinator = consumer._coordinator
    if coordinator.rejoining and not coordinator.need_rejoin():
        coordinator.request_rejoin()
    if coordinator.need_rejoin():
        coordinator.poll(timeout_ms=round(wait_s * 1000))
