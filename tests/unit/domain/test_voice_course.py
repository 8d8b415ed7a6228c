"""Hours of a voice: sums are exact in any order, and any split of the hours is judged the same."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.meaning import MEANINGS
from detectors.stats.isr import FloatArray
from detectors.stats.voice_reference import learn_voice
from detectors.text.style import FEATURES, HALF, styles
from monitor.domain.regression import Episode
from monitor.domain.voice_course import (
    HOUR,
    Reference,
    VoiceHour,
    VoiceStanding,
    _explained,
    added_up,
    differences,
    hour_of,
    judge_hours,
)
from monitor.domain.voice_course import (
    SAID as SAYS_OTHER,
)
from monitor.domain.voice_examples import Kept, before_and_since
from tests.factories_windows import MONDAY

EVERY = timedelta(minutes=20)
DAY = timedelta(days=1)


def replies(days: float, *, other_from: float = 99.0) -> tuple[FloatArray, FloatArray]:
    rng = np.random.default_rng(3)
    n = int(days * DAY / EVERY)
    asked = 2.0 + rng.normal(0, 0.2, (n, len(FEATURES)))
    said = 2.0 + 0.5 * asked + rng.normal(0, 0.3, asked.shape)
    said[np.arange(n) * (EVERY / DAY) >= other_from, :4] -= 0.9
    return said.astype(HALF).astype(np.float64), asked.astype(HALF).astype(np.float64)


SAID, ASKED = replies(9, other_from=8.2)
WEEK = int(7 * DAY / EVERY)
MOMENTS = [MONDAY + place * EVERY for place in range(len(SAID))]
SECONDS = np.array([int(at.timestamp()) for at in MOMENTS])
REFERENCE = Reference(learn_voice(SECONDS[:WEEK], SAID[:WEEK], ASKED[:WEEK]), learn_voice(SECONDS[:WEEK], ASKED[:WEEK]))
FROZEN = MONDAY + 7 * DAY
LATER = range(WEEK, len(SAID))


def hours_of(places: list[int]) -> dict[object, VoiceHour]:
    return dict(added_up(REFERENCE, [MOMENTS[at] for at in places], SAID[places], ASKED[places]))


def shared(hours: dict[object, VoiceHour]) -> list[VoiceHour]:
    return [each._replace(share=0.1) for each in hours.values()]


@given(seed=st.integers(0, 1000), cut=st.integers(1, len(LATER) - 1))
@settings(max_examples=5, deadline=None)
def test_sums_of_an_hour_are_the_same_to_the_last_bit_in_any_order_and_any_split(seed: int, cut: int) -> None:
    whole, places = hours_of(list(LATER)), list(LATER)
    np.random.default_rng(seed).shuffle(places)

    parts = [hours_of(places[:cut]), hours_of(places[cut:])]

    for hour, expected in whole.items():
        held = [part[hour] for part in parts if hour in part]
        assert sum(each.n for each in held) == expected.n
        for name in ("sums", "asked", "features"):
            assert (sum(getattr(each, name) for each in held) == getattr(expected, name)).all()


@given(cuts=st.lists(st.integers(0, 48), max_size=4))
@settings(max_examples=5, deadline=None)
def test_any_split_of_the_hours_gives_the_same_alarm(cuts: list[int]) -> None:
    hours = shared(hours_of(list(LATER)))
    end = hour_of(MOMENTS[-1]) + HOUR
    [whole] = judge_hours(VoiceStanding.of(FROZEN, REFERENCE), hours, REFERENCE, 8.0, end).episodes

    standing, opened = VoiceStanding.of(FROZEN, REFERENCE), list[Episode]()
    for first, last in pairwise([0, *sorted(cuts), len(hours)]):
        until = end if last == len(hours) else FROZEN + last * HOUR
        judged = judge_hours(standing, hours[first:last], REFERENCE, 8.0, until)
        standing = judged.standing
        opened += [each for each in judged.episodes if each.alarm is not None]

    [alarm] = opened
    assert (alarm.opened_slice, alarm.change_at, alarm.facts) == (whole.opened_slice, whole.change_at, whole.facts)
    assert alarm.alarm == whole.alarm


def test_differences_name_the_length_first_and_then_what_stands_out() -> None:
    long = styles(
        [f"We have looked at case {n}, and I think that it should be fine again by noon." for n in range(400)]
    )
    short = styles(["- yes!\n- by noon!"])[0]

    said = differences(learn_voice(np.arange(400) * 600, long), short)

    assert len(said) == 3
    assert said[0].startswith("replies 7")
    assert said[0].endswith("shorter")


@pytest.mark.parametrize(
    ("moved", "told"),
    [
        pytest.param({"lists": 0.9, "commas": -0.6, "emoji": 0.5, 3: 0.4}, ["items", "commas", "emoji"], id="style"),
        pytest.param({"lists": 0.9, "commas": -0.4, 3: 2.0}, ["items", "commas", SAYS_OTHER], id="both"),
        pytest.param({"lists": 0.03, "commas": -0.02, 3: 0.6}, [SAYS_OTHER], id="what is said, and nothing else"),
    ],
)
def test_how_it_is_said_is_told_before_what_is_said(moved: dict[str | int, float], told: list[str]) -> None:
    said = np.random.default_rng(0).normal(1.0, 0.3, (400, len(FEATURES) + MEANINGS))
    usual = learn_voice(np.arange(400) * 600, said)
    place = {feature.name: at for at, feature in enumerate(FEATURES)}
    now = usual.usual.copy()
    for what, by in moved.items():
        now[place[what] if isinstance(what, str) else len(FEATURES) + what] += by

    found = differences(usual, now)

    assert all(words.endswith(end) for words, end in zip(found, told, strict=True))


@pytest.mark.parametrize("features", [len(FEATURES) - 3, len(FEATURES) + 2])
def test_a_reference_of_another_release_with_other_features_has_no_words_and_no_examples(features: int) -> None:
    said = np.random.default_rng(0).normal(1.0, 0.3, (400, features))
    usual = learn_voice(np.arange(400) * 600, said)
    now = usual.usual + 1.0
    kept = [Kept("r-1", MONDAY, "Yes."), Kept("r-2", MONDAY + HOUR, "No.")]

    assert differences(usual, now) == []
    assert before_and_since(kept, MONDAY + HOUR, usual, now) == []


@pytest.mark.parametrize("which", ["replies", "questions", "both"])
def test_a_bot_of_which_nothing_ever_varies_is_learnt_and_silent(which: str) -> None:
    said, asked = SAID[:WEEK].copy(), ASKED[:WEEK].copy()
    if which != "questions":
        said[:] = said[0]
    if which != "replies":
        asked[:] = asked[0]
    start, now = SECONDS[:WEEK], [FROZEN + place * EVERY for place in range(48)]

    reference = Reference(learn_voice(start, said, asked), learn_voice(start, asked))
    hours = added_up(reference, now, said[:48], asked[:48])
    standing = VoiceStanding.of(FROZEN, reference)
    judged = judge_hours(standing, shared(dict(hours)), reference, 8.0, FROZEN + 16 * HOUR)

    assert judged.episodes == ()


def test_each_of_the_last_midnights_is_kept_also_those_of_days_without_a_reply() -> None:
    hours, later = shared(hours_of(list(LATER)))[:6], FROZEN + 5 * DAY + 3 * HOUR

    judged = judge_hours(VoiceStanding.of(FROZEN, REFERENCE), hours, REFERENCE, 8.0, later)

    assert [each.until - FROZEN for each in judged.checkpoints] == [4 * DAY, 5 * DAY]
    assert all(each.state.n == judged.standing.state.n for each in judged.checkpoints)


def test_questions_that_are_found_to_be_others_once_an_alarm_is_over_say_nothing_of_it() -> None:
    hours = shared(hours_of(list(LATER)))
    judged = judge_hours(VoiceStanding.of(FROZEN, REFERENCE), hours, REFERENCE, 8.0, FROZEN + 2 * DAY)
    [alarm], state = judged.episodes, judged.standing.state
    over = replace(alarm, resolved_at=alarm.opened_at + 2 * HOUR, outcome="recovered")
    found = [int((alarm.opened_at + after * HOUR).timestamp()) for after in (1, 3)]

    before, after = (_explained(over, [at], state, FROZEN + 2 * DAY) for at in found)

    assert (before.outcome, before.facts["traffic"]) == ("traffic", True)
    assert (after.outcome, after.facts["traffic"]) == ("recovered", False)


@pytest.mark.parametrize("split", [False, True])
def test_questions_that_changed_days_before_and_still_are_others_are_why_the_replies_are(split: bool) -> None:
    said, asked = replies(12, other_from=11)
    asked[:, -3:] = 2.0 + np.random.default_rng(5).normal(0, 0.2, (len(said), 3))  # what no reply follows
    week = slice(WEEK)
    usual = Reference(learn_voice(SECONDS[week], said[week], asked[week]), learn_voice(SECONDS[week], asked[week]))
    asked[8 * 72 :, -3:] += 0.12
    moments = [MONDAY + place * EVERY for place in range(len(said))]
    first, rest = (
        shared(dict(added_up(usual, moments[part], said[part], asked[part])))
        for part in (slice(WEEK, 10 * 72), slice(10 * 72, None))
    )
    standing = VoiceStanding.of(FROZEN, usual)

    if split:
        standing = judge_hours(standing, first, usual, 8.0, MONDAY + 10 * DAY).standing
    judged = judge_hours(standing, rest if split else first + rest, usual, 8.0, MONDAY + 12 * DAY)

    [alarm] = judged.episodes
    assert judged.standing.asked_fired[0] < int((alarm.change_at - 2 * DAY).timestamp())
    assert alarm.facts["traffic"] is True
    assert alarm.resolved_at is None
