"""The identity of an alert, and which stored alert an episode belongs to."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain.alert import Known, fingerprint, matched, worth_an_update

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Found:
    """An episode, as far as matching needs it."""

    opened_slice: datetime
    resolved_at: datetime | None = None


def at(hours: float) -> datetime:
    return NOON + timedelta(hours=hours)


def known(begin: float, end: float | None = None, number: int = 1) -> Known:
    return Known(number, at(begin), None if end is None else at(end))


def found(begin: float, end: float | None = None) -> Found:
    return Found(at(begin), None if end is None else at(end))


labels = st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=6)


@given(labels, st.randoms())
def test_a_fingerprint_ignores_the_order_of_labels(values: dict[str, str], rng: object) -> None:
    items = list(values.items())
    rng.shuffle(items)  # type: ignore[attr-defined]

    assert fingerprint(dict(items)) == fingerprint(values)


@given(labels, labels)
def test_different_labels_have_different_fingerprints(one: dict[str, str], other: dict[str, str]) -> None:
    assert (fingerprint(one) == fingerprint(other)) == (one == other)


@pytest.mark.parametrize(
    ("alerts", "episodes", "pairs"),
    [
        pytest.param([known(0)], [found(0)], {0: 0}, id="the same alarm"),
        pytest.param([known(0)], [found(-1)], {0: 0}, id="late data moved the alarm forward"),
        pytest.param([known(0)], [found(0, 3)], {0: 0}, id="it has ended meanwhile"),
        pytest.param([known(0, 2)], [found(0)], {0: 0}, id="it had not ended after all"),
        pytest.param([known(0, 2)], [found(3)], {}, id="a new one after the end"),
        pytest.param([known(0, 2), known(5, None, 2)], [found(0, 2), found(4)], {0: 0, 1: 1}, id="two of them"),
        pytest.param([known(0, 9), known(10, None, 2)], [found(8), found(10)], {1: 1, 0: 0}, id="the same slice wins"),
        pytest.param([], [found(0)], {}, id="nothing known"),
        pytest.param([known(0)], [], {}, id="nothing found"),
    ],
)
def test_an_episode_is_the_stored_alert_that_it_overlaps(
    alerts: list[Known], episodes: list[Found], pairs: dict[int, int]
) -> None:
    assert matched(alerts, episodes) == pairs


@pytest.mark.parametrize(
    ("told", "ratio", "minutes", "expected"),
    [
        pytest.param(2.0, 2.5, 30, True, id="a quarter more after half an hour"),
        pytest.param(2.0, 2.5, 29, False, id="too soon"),
        pytest.param(2.0, 2.3, 90, False, id="hardly more"),
        pytest.param(2.0, 1.5, 90, True, id="less"),
        pytest.param(2.0, None, 90, False, id="not known now"),
        pytest.param(None, 2.0, 90, True, id="not known before"),
    ],
)
def test_only_a_clear_change_after_a_while_is_worth_another_word(
    told: float | None, ratio: float | None, minutes: int, expected: bool
) -> None:
    before = {"state": "firing", "ratio": told, "at": NOON.isoformat()}

    assert worth_an_update(before, ratio, NOON + timedelta(minutes=minutes)) is expected
    assert worth_an_update(None, ratio, NOON + timedelta(minutes=minutes)) is False
