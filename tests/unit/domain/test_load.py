"""The rate at which a worker that fell behind catches up."""

from hypothesis import given
from hypothesis import strategies as some

from monitor.domain.load import HEADROOM, RateTerms, Work, rate_for

TERMS = RateTerms(most=1.0, least=0.05, catch_up_s=600.0)
SCORING_S, READING_S = 0.01, 0.0001  # of a reply, of a record


def work(behind: int, arriving: float, rate: float, read: int = 100_000) -> Work:
    scored = round(read * rate)
    return Work(read, scored, read * READING_S, scored * SCORING_S, arriving, behind)


def test_a_worker_that_is_not_behind_scores_all_it_is_asked_to() -> None:
    assert rate_for(work(behind=0, arriving=50, rate=0.2), 0.2, TERMS) == 1.0


def test_the_rate_stays_when_too_little_was_scored_to_know_the_cost() -> None:
    assert rate_for(Work(1000, 3, 1, 1, 1e6, 10**9), 0.7, TERMS) == 0.7


def test_a_worker_with_nothing_before_it_scores_all_it_is_asked_to_however_little_that_is() -> None:
    assert rate_for(Work(20, 1, 0.01, 0.01, 0.6, behind=0), 0.05, TERMS) == TERMS.most
    assert rate_for(Work(20, 0, 0.01, 0.0, 0.6, behind=20), 0.05, TERMS) == TERMS.most
    assert rate_for(Work(20, 1, 0.01, 0.01, 0.6, behind=21), 0.05, TERMS) == 0.05


def test_a_small_change_is_not_worth_a_new_rate() -> None:
    exact = rate_for(work(behind=0, arriving=200, rate=1.0), 1.0, TERMS)

    assert rate_for(work(behind=0, arriving=200, rate=exact * 1.1), exact * 1.1, TERMS) == exact * 1.1


def test_the_rate_never_leaves_its_bounds() -> None:
    assert rate_for(work(behind=10**9, arriving=1e5, rate=1.0), 1.0, TERMS) == TERMS.least


@given(behind=some.integers(0, 10_000_000), arriving=some.floats(0, 5_000), rate=some.floats(0.05, 1.0))
def test_at_the_new_rate_what_waits_and_what_comes_is_done_in_time(behind: int, arriving: float, rate: float) -> None:
    found = rate_for(work(behind, arriving, rate), rate, TERMS)

    load = behind + arriving * TERMS.catch_up_s
    seconds = load * (READING_S + found * SCORING_S)
    assert found == TERMS.least or seconds <= 1.26 * HEADROOM * TERMS.catch_up_s  # 1.25: changes not worth it
