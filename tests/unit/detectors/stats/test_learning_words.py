"""What a stream that learns says of itself."""

import numpy as np

from detectors.stats.engine import judge, reading
from detectors.stats.stream import Settings, Slices, StreamState

SLICE_S, DAY_SLICES = 300, 288


def test_flags_of_an_incident_are_not_said_to_be_learnt() -> None:
    quiet, bad = 3 * DAY_SLICES, DAY_SLICES
    starts = np.arange(quiet + bad) * SLICE_S
    flags = np.concatenate([np.arange(quiet) % 24 == 0, np.full(bad, 2)]).astype(float)
    slices = Slices.of(list(starts), [10] * len(starts), list(flags))

    found = reading(judge(StreamState(), slices, Settings()).state, Settings())

    assert found.firing
    assert found.learning is not None
    assert abs(found.learning.flags - 36) <= 2
