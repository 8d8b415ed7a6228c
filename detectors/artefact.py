"""The files that training leaves behind: plain arrays, refused unless they are the very bytes that were recorded."""

import hashlib
import io
import json
from collections.abc import Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

MODELS = files("detectors") / "models"
_RECORD = "sha256.json"


class ArtefactRefused(Exception):
    """A model file is missing, is not the one recorded, or does not hold what it should."""


def recorded_digest(name: str, folder: Traversable = MODELS) -> str | None:
    """Give the SHA-256 that training recorded for a model file; None where nothing is recorded."""
    try:
        digests: dict[str, str] = json.loads((folder / _RECORD).read_text("utf-8"))
    except FileNotFoundError:
        return None
    return digests.get(name)


def recorded_digests(folder: Traversable = MODELS) -> dict[str, str]:
    """Give the SHA-256 of every model file that training recorded, by its name."""
    digests: dict[str, str] = json.loads((folder / _RECORD).read_text("utf-8"))
    return digests


def save_arrays(name: str, arrays: Mapping[str, NDArray[np.generic]], folder: Path) -> str:
    """Write a model file and record its SHA-256, which is returned; the same arrays give the same bytes."""
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **arrays)  # type: ignore[arg-type]  # its stub takes only one of the two signatures
    return save_bytes(name, buffer.getvalue(), folder)


def save_bytes(name: str, data: bytes, folder: Path) -> str:
    """Write a model file and record its SHA-256, which is returned."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)
    record = folder / _RECORD
    digests = json.loads(record.read_text("utf-8")) if record.exists() else {}
    digest = hashlib.sha256(data).hexdigest()
    record.write_text(json.dumps({**digests, name: digest}, indent=2, sort_keys=True) + "\n", "utf-8")
    return digest


def load_bytes(name: str, folder: Traversable = MODELS) -> bytes:
    """Read a model file.

    Raises:
        ArtefactRefused: the file is missing, or its SHA-256 is not the recorded one.
    """
    try:
        data = (folder / name).read_bytes()
        recorded = recorded_digest(name, folder)
    except FileNotFoundError as missing:
        raise ArtefactRefused(
            f"model file {name!r} or its record {_RECORD!r} is missing; expected both in the installed package;"
            " install botwatch again or run: make train"
        ) from missing
    digest = hashlib.sha256(data).hexdigest()
    if digest != recorded:
        raise ArtefactRefused(
            f"model file {name!r} has SHA-256 {digest}; expected {recorded}; it was changed after training:"
            " install botwatch again or run: make train"
        )
    return data


def load_arrays(name: str, folder: Traversable = MODELS) -> dict[str, NDArray[np.generic]]:
    """Read the arrays of a model file; nothing is ever unpickled.

    Raises:
        ArtefactRefused: the file is missing, its SHA-256 is not the recorded one, or it is no archive of plain arrays.
    """
    try:
        with np.load(io.BytesIO(load_bytes(name, folder)), allow_pickle=False) as arrays:
            return {key: arrays[key] for key in arrays.files}
    except (ValueError, OSError) as broken:
        raise ArtefactRefused(f"model file {name!r} holds no plain arrays: {broken}; run: make train") from broken
