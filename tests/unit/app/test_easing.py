"""A worker scores less while it is behind."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

import pytest

from detectors.score import Scores
from detectors.transcript import Transcript
from monitor.app.easing import Easing
from monitor.domain.load import RateTerms
from monitor.errors import StorageAway
from tests.factories import make_transcript

REPLY = make_transcript()
TERMS = RateTerms(most=1.0, least=0.05, catch_up_s=600.0)


@dataclass
class Worker:
    """A clock by hand, and a scorer that lets it run 10 ms a reply."""

    at: float = 0.0
    behind: int = 0
    sources: Collection[int] = (4, 7)
    held: list[tuple[Collection[int], float]] = field(default_factory=list)
    away: bool = False
    scored_s: float = 0.0
    noted: list[tuple[int, float]] = field(default_factory=list)

    def clock(self) -> float:
        return self.at

    def score(self, transcripts: Sequence[Transcript], while_waiting: Callable[[], None]) -> list[Scores]:
        self.at += 0.01 * len(transcripts)
        self.scored_s += 0.01 * len(transcripts)
        return [{} for _ in transcripts]

    def hold(self, sources: Collection[int], rate: float) -> None:
        if self.away:
            raise StorageAway("57P01")
        self.held.append((sources, rate))

    def note(self, replies: int, cpu_s: float) -> None:
        if self.away:
            raise StorageAway("57P01")
        self.noted.append((replies, cpu_s))

    def easing(self) -> Easing:
        return Easing(
            self, self.hold, TERMS, self.clock, look_s=30.0, spent=lambda: 2.0 * self.scored_s, note=self.note
        )

    def work(self, easing: Easing, rate: float, seconds: float) -> None:
        until = self.at + seconds
        while self.at < until:
            easing.asked(self)
            easing.handed(1000)
            easing.score([REPLY] * round(1000 * rate), lambda: None)
            self.at += 0.1
        easing.asked(self)


def test_a_worker_that_is_far_behind_scores_less_and_all_again_when_it_has_caught_up() -> None:
    worker = Worker(behind=500_000)
    easing = worker.easing()

    worker.work(easing, 1.0, 70)
    [(sources, rate)] = worker.held
    worker.behind = 0
    worker.work(easing, rate, 31)
    worker.work(easing, rate, 31)

    assert sources == (4, 7)
    assert 0.05 <= rate < 0.15


def test_all_is_scored_again_when_the_lagging_partition_has_gone_to_another_worker() -> None:
    worker = Worker(behind=500_000)
    easing = worker.easing()
    worker.work(easing, 1.0, 60)  # ends with a look
    worker.behind, worker.sources = 0, (7,)

    for _ in range(4):
        easing.asked(worker)
        easing.handed(5)
        easing.score([REPLY], lambda: None)
        easing.asked(worker)
        worker.at += 20

    assert worker.held[-1] == ((7,), TERMS.most)


def test_the_rate_is_set_later_when_the_database_is_away() -> None:
    worker = Worker(behind=500_000, away=True)
    easing = worker.easing()

    worker.work(easing, 1.0, 70)
    assert not worker.held
    worker.away = False
    worker.work(easing, 1.0, 31)

    assert len(worker.held) == 1


def test_a_worker_that_keeps_up_is_left_alone() -> None:
    worker = Worker()
    easing = worker.easing()

    for _ in range(5):
        easing.asked(worker)
        easing.handed(1000)
        easing.score([REPLY] * 1000, lambda: None)
        easing.asked(worker)
        worker.at += 25  # nothing comes

    assert not worker.held


def test_what_scoring_took_is_noted_once_and_adds_up_while_the_database_is_away() -> None:
    worker = Worker(away=True)
    easing = worker.easing()

    worker.work(easing, 1.0, 31)
    assert not worker.noted
    worker.away = False
    worker.work(easing, 1.0, 31)
    worker.work(easing, 1.0, 31)

    assert len(worker.noted) > 1
    replies, cpu_s = (sum(column) for column in zip(*worker.noted, strict=True))
    assert cpu_s == pytest.approx(0.02 * replies)
    assert cpu_s == pytest.approx(2.0 * worker.scored_s)
