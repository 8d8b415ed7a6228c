"""The broker that the other tests rely on is a real one."""

from tests.broker.broker import Broker


def test_acknowledged_records_survive_a_kill(mortal_broker: Broker) -> None:
    mortal_broker.create_topic("kept", 1)
    mortal_broker.produce("kept", [b"one"])

    mortal_broker.kill()
    mortal_broker.start()

    assert mortal_broker.produce("kept", [b"two"]) == [(0, 1)]


def test_a_deleted_topic_comes_back_with_another_id(broker: Broker) -> None:
    broker.create_topic("reborn", 1)
    first = broker.admin.describe_topics(["reborn"])[0]["topic_id"]

    broker.delete_topic("reborn")
    broker.create_topic("reborn", 1)

    assert broker.admin.describe_topics(["reborn"])[0]["topic_id"] != first
    broker.delete_topic("reborn")
