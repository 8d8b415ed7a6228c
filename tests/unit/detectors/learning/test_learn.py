from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from detectors.learning.applying import SHIPPED, Learnt, with_learnt
from detectors.learning.features import WordFeatures
from detectors.learning.head import LearntHead, from_bytes, to_bytes
from detectors.learning.learn import FEWEST, Learning, Request, learn
from detectors.learning.ordinary import ordinary_transcripts
from detectors.score import Scores
from detectors.transcript import Transcript
from tests.factories import make_transcript
from tests.learning_bot import Shipped, labelled

WORDS = WordFeatures()


def request(**changes: object) -> Request:
    return replace(Request("shop", "toxicity", Shipped(), WORDS), **changes)  # type: ignore[arg-type]


class Renamed(Shipped):
    """The same detector for another score, whose rate may matter more than single flags."""

    def __init__(self, score: str) -> None:
        self.scores = (score,)

    def score(self, transcripts: Sequence[Transcript]) -> list[Scores]:
        """Give the score under its other name."""
        return [{self.scores[0]: found["toxicity"]} for found in super().score(transcripts)]


@pytest.fixture(scope="module")
def learning() -> Learning:
    return learn(request(), labelled(80), ordinary_transcripts("toxicity", "shop")[:100])


@pytest.fixture(scope="module")
def head(learning: Learning) -> LearntHead:
    assert learning.head is not None
    return learning.head


def test_a_head_that_ranks_held_back_replies_better_is_kept(learning: Learning) -> None:
    figures = {figure.name: figure for figure in learning.figures}

    assert learning.kept
    assert figures["average precision"].change.low > 0.1
    assert figures["log loss"].change.high < 0
    assert figures["found of those labelled 1"].after.rate > 0.5


def test_replies_that_nobody_labelled_get_the_better_answer(head: LearntHead) -> None:
    detector = Learnt(Shipped(), [head], {WORDS.id: WORDS})

    [hostile, kind] = detector.score(
        [
            make_transcript(turns=["Hi", "Listen, you numpty. Bye"]),
            make_transcript(turns=["Hi", "We open at nine. Bye"]),
        ]
    )

    assert hostile["toxicity"].flag
    assert hostile["toxicity"].value > 0.8
    assert not kind["toxicity"].flag
    assert kind["toxicity"].detector == "toxicity@1+bot1"


def test_labels_that_say_nothing_keep_the_shipped_detector() -> None:
    learning = learn(request(), labelled(80, noise=True))

    assert not learning.kept
    assert "labels" in learning.reason


@pytest.mark.parametrize("seed", range(3))
def test_labels_that_say_nothing_are_seldom_believed(seed: int) -> None:
    assert not learn(request(), labelled(40, seed=seed + 10, noise=True)).kept


def test_too_few_labels_are_refused_with_how_many_are_needed() -> None:
    learning = learn(request(), labelled(FEWEST - 1))

    assert not learning.kept
    assert learning.reason == f"{FEWEST - 1} labels have a score; expected at least {FEWEST}: label more replies"


def of_kind(label: int, count: int, **changes: object) -> Learning:
    return learn(request(**changes), [each._replace(label=label) for each in labelled(count)])


@pytest.mark.parametrize("count", [12, 40])
@pytest.mark.parametrize(("label", "missing"), [(0, 1), (1, 0)])
@pytest.mark.parametrize("score", ["toxicity", "refusal"])
def test_labels_of_one_kind_are_refused_with_the_kind_that_is_missing(
    count: int, label: int, missing: int, score: str
) -> None:
    learning = of_kind(label, count, detector=Renamed(score), score=score)

    assert not learning.kept
    assert learning.reason == (
        f"all {count} labels that have a score are {label}; expected at least one label of each kind:"
        f" label replies that are {missing} too"
    )


def test_labels_are_of_one_kind_when_the_only_other_one_has_no_score() -> None:
    harmless = [each._replace(label=0) for each in labelled(40)]
    french = labelled(1)[0]._replace(transcript=make_transcript(turns=["Salut", "Bonjour, bonjour"]), label=1)

    learning = learn(request(), [*harmless, french])

    assert not learning.kept
    assert learning.reason.startswith("all 40 labels that have a score are 0;")


def test_one_label_of_the_other_kind_is_enough_to_compare() -> None:
    learning = learn(request(), [each._replace(label=int(place == 0)) for place, each in enumerate(labelled(40))])

    assert learning.figures
    assert learning.positives == 1


def test_a_label_without_a_score_is_left_out_and_said() -> None:
    french = labelled(1)[0]._replace(transcript=make_transcript(turns=["Salut", "Bonjour, bonjour"]))

    learning = learn(request(), [*labelled(40), french])

    assert learning.labels == 40
    assert learning.left_out == {"unsupported_language": 1}


def test_the_same_labels_again_are_nothing_new(head: LearntHead) -> None:
    learning = learn(request(version=2, in_use=head), labelled(80))

    assert not learning.kept
    assert "these very labels" in learning.reason


def test_a_head_in_use_is_judged_by_labels_that_it_has_not_seen(head: LearntHead) -> None:
    learning = learn(request(version=2, in_use=head), [*labelled(80), *labelled(40, seed=9)])

    assert learning.before == "toxicity@1+bot1"
    assert learning.compared == 40


def test_the_same_labels_give_the_same_head(head: LearntHead) -> None:
    again = learn(request(), labelled(80), ordinary_transcripts("toxicity", "shop")[:100]).head

    assert again is not None
    assert to_bytes(again) == to_bytes(head)


def test_a_head_comes_back_from_its_bytes_as_it_was(head: LearntHead) -> None:
    again = from_bytes(to_bytes(head))

    assert again.about == head.about
    assert np.array_equal(again.weights, head.weights)
    assert again.threshold == head.threshold


def test_a_score_of_a_learnt_head_does_not_depend_on_its_batch(head: LearntHead) -> None:
    detector = Learnt(Shipped(), [head], {WORDS.id: WORDS})
    batch = [each.transcript for each in labelled(20, seed=3)]

    assert detector.score(batch) == [detector.score([each])[0] for each in batch]


def test_another_bot_keeps_the_shipped_answer(head: LearntHead) -> None:
    other = make_transcript(turns=["Hi", "Listen, you numpty"], bot="bank")

    assert Learnt(Shipped(), [head], {WORDS.id: WORDS}).score([other]) == Shipped().score([other])


def test_what_the_shipped_detector_says_stands_beside_when_it_is_asked_for(head: LearntHead) -> None:
    reply = make_transcript(turns=["Hi", "Listen, you numpty"])

    [scores] = Learnt(Shipped(), [head], {WORDS.id: WORDS}, beside=True).score([reply])

    assert scores["toxicity" + SHIPPED] == Shipped().score([reply])[0]["toxicity"]


def test_a_head_for_one_version_of_the_bot_leaves_the_others_alone(head: LearntHead) -> None:
    of_v2 = replace(head, about=replace(head.about, model_version="v2"))
    detector = Learnt(Shipped(), [of_v2], {WORDS.id: WORDS})
    turns = ["Hi", "Listen, you numpty"]

    [old, new] = detector.score([make_transcript(turns=turns), make_transcript(turns=turns, model_version="v2")])

    assert (old["toxicity"].detector, new["toxicity"].detector) == ("toxicity@1", "toxicity@1+bot1")


def test_a_head_learnt_beside_another_version_of_the_detector_is_left_out(head: LearntHead) -> None:
    stale = replace(head, about=replace(head.about, detector="toxicity@0"))

    detectors, unfit = with_learnt([Shipped()], [stale])

    assert unfit == [stale]
    assert not isinstance(detectors[0], Learnt)
