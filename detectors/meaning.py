"""What a reply says, as a few numbers: fixed directions through the encoder's vector, for `voice`; no topic has a name.

The vector is the one that the other detectors read from already: it costs no second pass.
"""

import hashlib

import numpy as np
from numpy.typing import NDArray

from detectors.encoder import Encoder, Reading, Vector
from detectors.language import unscorable, unscorable_request
from detectors.transcript import Transcript

MEANINGS = 16  # numbers of a text; more would find smaller shifts, and dilute the evidence of the others
_SIZE = 384  # numbers of the encoder's vector
_DRAWN = hashlib.shake_256(b"botwatch: what is said").digest(_SIZE * MEANINGS // 8)
# Signs from a hash, not from a generator of random numbers: no release of any library changes them.
_DIRECTIONS = 2.0 * np.unpackbits(np.frombuffer(_DRAWN, np.uint8)).reshape(_SIZE, MEANINGS) - 1.0


def meaning(vector: Vector) -> NDArray[np.float64]:
    """Look at a text's vector from 16 fixed directions, drawn at random once and for all.

    Args:
        vector: of length 1, as the encoder gives it; shape (384,).
    Returns:
        Shape (16,); each number would have mean 0 and variance 1 if texts pointed everywhere.
    Source:
        D. Achlioptas (2003), Database-friendly random projections, Journal of Computer and System Sciences 66(4),
        671-687: signs drawn at random keep distances as well as normal numbers do.
    Example:
        >>> rng = np.random.default_rng(0)
        >>> said = rng.normal(size=384) / 384**0.5
        >>> like, unlike = said + rng.normal(size=384) / 384, rng.normal(size=384) / 384**0.5
        >>> [round(float(np.linalg.norm(meaning(said) - meaning(other)))) for other in (like, unlike)]
        [0, 5]
    """
    seen: NDArray[np.float64] = vector.astype(np.float64) @ _DIRECTIONS
    return seen


def meanings(encoder: Encoder, transcript: Transcript) -> NDArray[np.float64]:
    """What the reply says, and the user's turn that it answers; shape (2, 16).

    Zeros where the encoder has nothing to say: another language, nothing but spaces, a bot that spoke first.
    """
    reply = None if unscorable(transcript) else encoder.read(transcript)
    asked = None if unscorable_request(transcript) else encoder.read_request(transcript)
    return np.array([_seen(reply), _seen(asked)])


def _seen(reading: Reading | None) -> NDArray[np.float64]:
    return np.zeros(MEANINGS) if reading is None else meaning(reading.features)
