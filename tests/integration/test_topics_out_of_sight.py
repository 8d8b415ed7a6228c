"""A broker that does not know a topic for a moment: what happens to the windows that wait for it."""

from collections.abc import Collection
from typing import cast

from kafka import KafkaConsumer
from sqlalchemy import Engine, text

from monitor.config.settings import KafkaSettings
from monitor.intake.kafka.assignment import Assignment
from monitor.intake.kafka.placing import Placer
from monitor.intake.kafka.topics import Topic, Topics
from monitor.storage.sources import SourcesInPostgres
from tests.conftest import NOON

CHATS = Topic("id-1", frozenset({0}))
AGAIN = Topic("id-2", frozenset({0}))


class Sight:
    """What a broker says of a topic, look by look: no real broker forgets one when it is asked to."""

    def __init__(self, *looks: Topic | None) -> None:
        self._looks = list(looks)

    def describe(self, names: Collection[str]) -> dict[str, Topic | None]:
        return dict.fromkeys(names, self._looks.pop(0))


def finished_after(engine: Engine, *looks: Topic | None) -> list[tuple[str, bool]]:
    """Place the topic, look at it as often as `looks` says, and give each feed with whether it is over."""
    sources = SourcesInPostgres(engine)
    sources.place("chats", CHATS.id, [0], {0: 0}, NOON)
    sight = cast("Topics", Sight(CHATS, *looks))
    placer = Placer(KafkaSettings(topics=("chats",)), sources, sight, lambda: NOON)
    nothing_held = Assignment(cast("KafkaConsumer", None))
    placer._ids["chats"] = CHATS.id
    for _ in range(1 + len(looks)):
        placer.check_topics(nothing_held)
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text("SELECT identity, finished FROM feed ORDER BY id"))]


def test_one_look_that_does_not_find_a_topic_ends_nothing(engine: Engine) -> None:
    assert finished_after(engine, None, CHATS, None) == [("id-1", False)]


def test_windows_no_longer_wait_for_a_topic_that_is_gone(engine: Engine) -> None:
    assert finished_after(engine, None, None, None) == [("id-1", True)]


def test_windows_wait_again_for_a_topic_that_was_only_out_of_sight(engine: Engine) -> None:
    assert finished_after(engine, None, None, None, CHATS) == [("id-1", False)]


def test_a_topic_made_anew_does_not_bring_the_old_one_back(engine: Engine) -> None:
    assert finished_after(engine, None, None, AGAIN) == [("id-1", True)]
