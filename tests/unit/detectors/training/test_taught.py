"""What the teacher says is found again by what a text is."""

from pathlib import Path

import numpy as np
import pytest

from detectors.training.encoder.heads import HEADS
from detectors.training.encoder.taught import NotTheseHeads, key_of, read_taught, write_taught

LOGITS = np.linspace(-9.0, 9.0, len(HEADS)).astype(np.float32)


def test_logits_come_back_by_text_and_context(tmp_path: Path) -> None:
    path = tmp_path / "taught.npz"
    write_taught([(key_of("Hello", "Hi"), LOGITS), (key_of("Hello", ""), -LOGITS), (key_of("Hello", ""), LOGITS)], path)

    found = read_taught(path)

    assert np.abs(found[key_of("Hello", "Hi")] - LOGITS).max() <= 0.125
    assert np.abs(found[key_of("Hello", "")] + LOGITS).max() <= 0.125  # the first stays
    assert key_of("Hello", "Bye") not in found


def test_a_logit_beyond_all_bounds_stays_the_highest(tmp_path: Path) -> None:
    write_taught([(key_of("Hello", ""), LOGITS * 100)], tmp_path / "taught.npz")

    [found] = read_taught(tmp_path / "taught.npz").values()

    assert (found[0], found[-1]) == (-31.75, 31.75)


def test_readings_for_other_heads_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "taught.npz"
    write_taught([(key_of("Hello", ""), LOGITS)], path)
    with np.load(path) as arrays:
        np.savez(path, **{**arrays, "heads": np.array(["kindness"])})

    with pytest.raises(NotTheseHeads, match="make teach"):
        read_taught(path)


def test_the_shipped_readings_are_of_the_heads_of_the_encoder() -> None:
    found = read_taught()

    assert len(found) > 150_000
    assert {len(logits) for logits in found.values()} == {len(HEADS)}
