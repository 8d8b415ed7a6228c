"""Messages between a worker and its scoring processes."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.score import Score, Span
from detectors.transcript import Transcript, Turn
from monitor.scoring.wire import Frames, Part, Ready, Task, decode_answer, decode_task, frame
from tests.conftest import NOON


@given(texts=st.lists(st.text(), max_size=4), size=st.integers(1, 40))
def test_messages_are_the_same_however_their_bytes_come(texts: list[str], size: int) -> None:
    sent = [Task([transcript_of(text)], [0], alone=False) for text in texts]
    stream = b"".join(map(frame, sent))
    frames = Frames()
    received = []

    for begin in range(0, len(stream), size):
        frames.add(stream[begin : begin + size])
        while (payload := frames.next()) is not None:
            received.append(decode_task(payload))

    assert received == sent


def test_what_arrives_is_frozen_and_of_our_own_types() -> None:
    transcript = transcript_of("On its way.", segments={"channel": "web"})

    [arrived] = decode_task(frame(Task([transcript], [0], alone=True))[4:]).transcripts

    assert arrived == transcript
    assert isinstance(arrived.turns[0], Turn)
    with pytest.raises(AttributeError):
        arrived.id = "other"  # type: ignore[misc]


def test_numbers_of_numpy_arrive_as_numbers() -> None:
    score = Score(np.float32(0.5), np.bool_(True), "toxicity@1", (Span(0, 2, "toxicity"),))  # type: ignore[arg-type]

    arrived = decode_answer(frame(Part([{"toxicity": score}]))[4:])

    assert isinstance(arrived, Part)
    assert arrived.scores == [{"toxicity": Score(0.5, True, "toxicity@1", (Span(0, 2, "toxicity"),))}]
    assert not isinstance(arrived, Ready)


def transcript_of(reply: str, **changes: object) -> Transcript:
    values = {"segments": {}} | changes
    return Transcript("r-1", "c-1", "shop", "prod", "m-1", "", NOON, (Turn("assistant", reply),), **values)  # type: ignore[arg-type]
