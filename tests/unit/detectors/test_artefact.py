"""A model file is taken only when it is the very one that was recorded, and never unpickled."""

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

from detectors.artefact import MODELS, ArtefactRefused, load_arrays, load_bytes, save_arrays


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    save_arrays("m.npz", {"weights": np.arange(3)}, tmp_path)

    assert load_arrays("m.npz", tmp_path)["weights"].tolist() == [0, 1, 2]


def test_the_same_arrays_give_the_same_bytes(tmp_path: Path) -> None:
    first = save_arrays("a.npz", {"weights": np.arange(3)}, tmp_path)

    assert save_arrays("b.npz", {"weights": np.arange(3)}, tmp_path) == first


def test_a_changed_file_is_refused(tmp_path: Path) -> None:
    save_arrays("m.npz", {"weights": np.arange(3)}, tmp_path)
    with (tmp_path / "m.npz").open("ab") as file:
        file.write(b"x")

    with pytest.raises(ArtefactRefused, match="changed after training"):
        load_arrays("m.npz", tmp_path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ArtefactRefused, match="is missing"):
        load_arrays("m.npz", tmp_path)


def test_a_pickle_is_refused_even_when_it_is_recorded(tmp_path: Path) -> None:
    np.savez(tmp_path / "m.npz", weights=np.array([{"a": 1}], dtype=object))
    digest = hashlib.sha256((tmp_path / "m.npz").read_bytes()).hexdigest()
    (tmp_path / "sha256.json").write_text(json.dumps({"m.npz": digest}), "utf-8")

    with pytest.raises(ArtefactRefused, match="no plain arrays"):
        load_arrays("m.npz", tmp_path)


def test_every_shipped_model_is_the_recorded_one() -> None:
    recorded = json.loads((MODELS / "sha256.json").read_text("utf-8"))

    assert all(load_arrays(name) if name.endswith(".npz") else load_bytes(name) for name in recorded)
    assert {"sha256.json", *recorded} == {each.name for each in MODELS.iterdir() if each.is_file()}
    assert "toxicity.npz" in recorded
