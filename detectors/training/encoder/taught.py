"""What the larger network says of the training texts: one logit a head, found by what a text is, not by where it lies.

The file holds no text: of each text behind its context a short digest, and its logits in quarters.
"""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from detectors.training.encoder.heads import HEADS

PATH = Path(__file__).parent / "taught.npz"
_DIGEST = 6  # bytes: of 200,000 texts two share one by a chance of 1 in 14,000
_CHARS, _CONTEXT_CHARS = 1_000, 400  # the beginning of the text and the end of its context, that a digest is of
_PART = 4.0  # of a unit: a logit is off by less than an eighth
_HIGHEST = 31.75  # that a signed byte holds

Logits = NDArray[np.float32]


class NotTheseHeads(Exception):
    """The readings are of other heads than the encoder's."""


def key_of(text: str, context: str) -> bytes:
    """Give the digest of a text behind its context."""
    seen = f"{text[:_CHARS]}\0{context[-_CONTEXT_CHARS:]}"
    return hashlib.sha256(seen.encode("utf-8", "replace")).digest()[:_DIGEST]


def write_taught(said: Iterable[tuple[bytes, Logits]], path: Path = PATH) -> None:
    """Write readings; of the same key the first stays.

    Args:
        said: key and logits, shape (heads,), of each text.
        path: the file.
    """
    kept: dict[bytes, Logits] = {}
    for key, logits in said:
        kept.setdefault(key, logits)
    ordered = sorted(kept)
    keys = np.frombuffer(b"".join(ordered), np.uint8).reshape(-1, _DIGEST)
    logits = np.stack([kept[key] for key in ordered])
    parts = np.rint(np.clip(logits, -_HIGHEST, _HIGHEST) * _PART).astype(np.int8)
    np.savez_compressed(path, heads=np.array(list(HEADS)), keys=keys, parts=np.ascontiguousarray(parts.T))


def read_taught(path: Path = PATH) -> Mapping[bytes, Logits]:
    """Read all readings: key -> logits in the order of `HEADS`, shape (heads,).

    Raises:
        NotTheseHeads: they were made for other heads.
    """
    with np.load(path, allow_pickle=False) as arrays:
        heads = tuple(arrays["heads"].tolist())
        if heads != tuple(HEADS):
            raise NotTheseHeads(f"{path.name} has the heads {heads}; expected {tuple(HEADS)}; run: make teach")
        logits = np.ascontiguousarray(arrays["parts"].T).astype(np.float32) / _PART
        keys = arrays["keys"]
        return {keys[place].tobytes(): logits[place] for place in range(len(keys))}
