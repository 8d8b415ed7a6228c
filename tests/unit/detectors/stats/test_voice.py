"""A bot that writes differently is noticed; one that is asked other things is not."""

import json
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.stats.isr import DAY_S, FloatArray, IntArray
from detectors.stats.voice import is_traffic, judge_voice, moved
from detectors.stats.voice_reference import VoiceReference, learn_voice
from detectors.stats.voice_stream import VoiceSettings, VoiceSlices, VoiceState

FEATURES, EVERY_S, REFERENCE_S = 12, 300, 7 * DAY_S
BUDGET = VoiceSettings(false_alarms=1.0, slice_s=3600)
SLOPES = np.random.default_rng(99).normal(0, 0.8, (4, FEATURES))

Traffic = tuple[IntArray, FloatArray, FloatArray]


def traffic(rng: np.random.Generator, days: float, questions_from: float = 99.0, voice_from: float = 99.0) -> Traffic:
    """Moments, replies and questions; replies follow the questions; both may change after so many days."""
    moments = np.arange(0, int(days * DAY_S), EVERY_S)
    asked = rng.normal(size=(moments.size, 4)) + (moments >= questions_from * DAY_S)[:, None] * 1.0
    replies = asked @ SLOPES + rng.standard_t(6, (moments.size, FEATURES))
    replies[moments >= voice_from * DAY_S, 3:7] += 0.8
    return moments, replies, asked


def learnt(moments: IntArray, replies: FloatArray, asked: FloatArray | None = None) -> VoiceReference:
    week = moments < REFERENCE_S
    return learn_voice(moments[week], replies[week], None if asked is None else asked[week])


def later(
    voice: VoiceReference, moments: IntArray, replies: FloatArray, asked: FloatArray | None = None
) -> VoiceSlices:
    rest = moments >= REFERENCE_S
    residuals = voice.residuals(replies[rest], None if asked is None else asked[rest])
    return VoiceSlices.of(moments[rest], residuals, 3600)


def test_another_voice_fires_within_hours_names_what_moved_and_resolves_when_it_is_back() -> None:
    moments, replies, asked = traffic(np.random.default_rng(1), 13, voice_from=9)
    back = moments >= 11 * DAY_S
    replies[back, 3:7] -= 0.8
    voice = learnt(moments, replies, asked)

    firing, resolved = judge_voice(VoiceState.of(voice), later(voice, moments, replies, asked), voice, BUDGET).changes

    assert (firing.kind, resolved.kind) == ("firing", "resolved")
    assert abs(firing.change_at - 9 * DAY_S) <= 2 * 3600
    assert firing.at < 9.5 * DAY_S
    assert {each.feature for each in moved(firing, voice)} <= {3, 4, 5, 6}
    assert all(each.now > each.before for each in moved(firing, voice))
    assert 11 * DAY_S < resolved.at < 13 * DAY_S


def test_other_questions_to_the_same_bot_are_found_in_the_questions_too_and_called_traffic() -> None:
    moments, replies, asked = traffic(np.random.default_rng(2), 12, questions_from=9)
    plain, control = learnt(moments, replies), learnt(moments, asked)

    raw = judge_voice(VoiceState.of(plain), later(plain, moments, replies), plain, BUDGET).changes[0]
    questions = judge_voice(VoiceState.of(control), later(control, moments, asked), control, BUDGET).changes

    assert is_traffic(raw, questions)
    assert not is_traffic(raw, ())


@pytest.mark.parametrize(("back_after", "is_theirs"), [(99, True), (10, False)])
def test_questions_that_changed_days_before_explain_the_replies_while_they_last(
    back_after: float, is_theirs: bool
) -> None:
    moments, replies, asked = traffic(np.random.default_rng(3), 15, questions_from=8, voice_from=12)
    back = moments >= back_after * DAY_S
    asked[back] -= 1.0
    replies[back] -= np.ones(4) @ SLOPES
    voice, control = learnt(moments, replies, asked), learnt(moments, asked)

    [firing, *_] = judge_voice(VoiceState.of(voice), later(voice, moments, replies, asked), voice, BUDGET).changes
    questions = judge_voice(VoiceState.of(control), later(control, moments, asked), control, BUDGET).changes

    assert firing.change_at > questions[0].at + 2 * DAY_S
    assert is_traffic(firing, questions) is is_theirs


def test_a_few_replies_far_out_on_one_side_are_part_of_the_usual_voice() -> None:
    """Nearly all replies are the same: the few others decide the deviation, and are cut off by it."""
    rng = np.random.default_rng(4)
    moments = np.arange(0, 14 * DAY_S, 60)
    replies = np.full((moments.size, FEATURES), 2.0)
    strange = rng.random(moments.size) < 0.01
    replies[strange] += rng.exponential(3.0, (int(strange.sum()), FEATURES))
    voice = learnt(moments, replies)

    slices = later(voice, moments, replies)
    changes = judge_voice(VoiceState.of(voice), slices, voice, BUDGET).changes

    assert changes == ()
    deviations = np.abs(slices.sums.sum(axis=0)) / np.sqrt(slices.n.sum())
    assert deviations.max() < 4.0


def test_what_the_questions_explain_is_no_new_voice() -> None:
    moments, replies, asked = traffic(np.random.default_rng(3), 10, questions_from=9)
    voice = learnt(moments, replies, asked)

    changes = judge_voice(VoiceState.of(voice), later(voice, moments, replies, asked), voice, BUDGET).changes

    assert changes == ()


def test_the_same_voice_keeps_the_promise() -> None:
    fired = 0
    for seed in range(6):
        moments, replies, asked = traffic(np.random.default_rng([4, seed]), 21)
        voice = learnt(moments, replies, asked)
        judged = judge_voice(VoiceState.of(voice), later(voice, moments, replies, asked), voice, BUDGET)
        fired += sum(change.kind == "firing" for change in judged.changes)

    assert fired <= 6 * 14 / 28


@given(cuts=st.lists(st.integers(0, 48), max_size=4))
@settings(max_examples=5, deadline=None)
def test_any_split_of_the_rows_and_a_store_between_them_give_the_same(cuts: list[int]) -> None:
    moments, replies, asked = traffic(np.random.default_rng(5), 9, voice_from=8)
    voice = learnt(moments, replies, asked)
    slices = later(voice, moments, replies, asked)
    whole = judge_voice(VoiceState.of(voice), slices, voice, BUDGET)

    state, kinds = VoiceState.of(voice), []
    edges = [0, *sorted(cuts), slices.start.size]
    for first, last in pairwise(edges):
        judged = judge_voice(state, slices.part(first, last), voice, BUDGET)
        state = VoiceState.from_dict(json.loads(json.dumps(judged.state.to_dict())))
        kinds += [(change.kind, change.at, change.log_m) for change in judged.changes]

    assert kinds == [(change.kind, change.at, change.log_m) for change in whole.changes]
    assert state.to_dict() == whole.state.to_dict()
    assert kinds


def test_a_stored_reference_gives_the_same_residuals() -> None:
    moments, replies, asked = traffic(np.random.default_rng(6), 7)
    voice = learn_voice(moments, replies, asked)

    read = VoiceReference.from_dict(json.loads(json.dumps(voice.to_dict())))

    assert (read.residuals(replies, asked) == voice.residuals(replies, asked)).all()


def test_the_unit_of_a_feature_does_not_matter() -> None:
    moments, replies, asked = traffic(np.random.default_rng(7), 10, voice_from=9)
    scales = np.geomspace(1.0, 1000.0, FEATURES)

    first, second = (learnt(moments, each, asked) for each in (replies, replies * scales))
    plain = judge_voice(VoiceState.of(first), later(first, moments, replies, asked), first, BUDGET).changes
    scaled = judge_voice(VoiceState.of(second), later(second, moments, replies * scales, asked), second, BUDGET).changes

    assert [(each.kind, each.at) for each in plain] == [(each.kind, each.at) for each in scaled]
    assert scaled[0].log_m == pytest.approx(plain[0].log_m, abs=1e-6)


def test_one_strange_reply_is_no_new_voice() -> None:
    moments, replies, asked = traffic(np.random.default_rng(8), 8)
    replies[-1] = 1e6
    voice = learnt(moments, replies, asked)

    assert judge_voice(VoiceState.of(voice), later(voice, moments, replies, asked), voice, BUDGET).changes == ()


def test_too_few_replies_are_no_reference() -> None:
    with pytest.raises(ValueError, match="a voice of 12 replies; expected at least 300"):
        learn_voice(np.arange(12), np.ones((12, FEATURES)))


def test_features_of_another_kind_are_refused() -> None:
    moments, replies, asked = traffic(np.random.default_rng(9), 7)
    voice = learn_voice(moments, replies, asked)

    with pytest.raises(ValueError, match="5 features of replies and 4 of questions; the reference has 12 and 4"):
        voice.residuals(replies[:, :5], asked)


def test_rows_that_were_judged_are_refused() -> None:
    moments, replies, asked = traffic(np.random.default_rng(10), 7.1)
    voice = learnt(moments, replies, asked)
    slices = later(voice, moments, replies, asked)
    state = judge_voice(VoiceState.of(voice), slices, voice, BUDGET).state

    with pytest.raises(ValueError, match="is not later than"):
        judge_voice(state, slices, voice, BUDGET)
