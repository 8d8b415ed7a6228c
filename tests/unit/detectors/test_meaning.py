"""What is said, as numbers: near where texts mean the same, without another pass of the encoder."""

import numpy as np
import pytest

from detectors.encoder import Encoder, Vector, shared
from detectors.meaning import MEANINGS, meaning, meanings
from detectors.pieces import Window
from detectors.registry import load
from detectors.text.style import FEATURES, HALF, Voice, style
from monitor.domain.metric import DETECTORS
from tests.factories import make_transcript

ASKED = "Where is my parcel?"


class Counting(Encoder):
    """Says how often the model was run."""

    passes = 0

    def _pass(self, window: Window) -> tuple[Vector, Vector]:
        self.passes += 1
        return super()._pass(window)


def test_texts_that_mean_the_same_are_nearer_than_others() -> None:
    said, like, unlike = (
        meaning(shared().read_text(text).features)
        for text in ("Your password was changed.", "The login was reset.", "Bake the bread for forty minutes.")
    )

    assert np.linalg.norm(said - like) < np.linalg.norm(said - unlike)


def test_what_is_said_stands_behind_how_it_is_said_for_the_reply_and_for_its_question() -> None:
    transcript = make_transcript([ASKED, "It is on its way."])
    voice = Voice(shared())

    [scores] = voice.score([transcript])

    reply, asked = np.frombuffer(scores["voice"].features, HALF).reshape(2, -1)
    assert len(reply) == len(FEATURES) + MEANINGS
    assert np.abs(reply[: len(FEATURES)] - style("It is on its way.")).max() < 0.01
    assert np.abs([reply[-MEANINGS:], asked[-MEANINGS:]] - meanings(shared(), transcript)).max() < 0.01


def test_another_encoder_is_another_version_and_none_is_the_version_of_style_alone() -> None:
    with_encoder, without = Voice(shared()), Voice()

    assert with_encoder.version == f"{without.version}-{shared().version}"
    assert [each.version for each in load(["voice"], encoder=False)] == [without.version]
    assert [each.version for each in load(["voice"])] == [with_encoder.version]


def test_the_encoder_has_read_everything_before_the_voice_asks() -> None:
    encoder = Counting()
    transcripts = [make_transcript([ASKED, f"It is at stop {place}."]) for place in range(3)]
    for place, detector in enumerate(load(DETECTORS)):
        if hasattr(detector, "_encoder"):
            detector._encoder = encoder
        assert place < len(DETECTORS) - 1 or detector.name == "voice"
        before = encoder.passes
        detector.score(transcripts)

    assert encoder.passes == before > 0


@pytest.mark.parametrize(
    ("turns", "zeros"),
    [
        pytest.param(["Wo ist mein Paket?", "Ihr Paket kommt am Montag an."], [True, True], id="another language"),
        pytest.param(["It is on its way."], [False, True], id="the bot spoke first"),
        pytest.param([ASKED, " \n"], [True, False], id="an empty reply"),
    ],
)
def test_what_the_encoder_cannot_read_says_nothing(turns: list[str], zeros: list[bool]) -> None:
    found = meanings(shared(), make_transcript(turns))

    assert [not each.any() for each in found] == zeros
