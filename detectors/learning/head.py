"""What was learnt for one bot: how far its head departs from the shipped one, as plain arrays."""

import io
import json
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detectors.learning.ridge import Floats, probability

FORMAT = 1
FARTHEST_LOGIT = 8.0  # a shipped value of exactly 0 or 1 is not infinitely sure


class HeadRefused(Exception):
    """Bytes that are no learnt head of this version of the program."""


@dataclass(frozen=True, slots=True)
class About:
    """What a head is for. It answers only beside the very detector and features that it was learnt on.

    `model_version` is the one version of the bot it holds for, "" for all. `detector` and `features` are ids with their
    versions, `heads` the encoder's logits that it reads, in order.
    """

    bot: str
    model_version: str
    score: str
    version: int
    detector: str
    features: str
    heads: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Its name in every score that it gives: the shipped detector's, and which of the bot's heads.

        Example:
            >>> About("shop", "", "toxicity", 2, "toxicity@3", "words:1").id
            'toxicity@3+bot2'
        """
        return f"{self.detector}+bot{self.version}"


@dataclass(frozen=True, slots=True)
class LearntHead:
    """The logit of a reply is `bias + slope * shipped logit + logits . other heads + weights . features`.

    `threshold` is a probability; None: what the shipped detector flags stays flagged. `seen` holds 64 bits for each
    label that it learnt from, so that it is never judged by those again.
    """

    about: About
    bias: float
    slope: float
    threshold: float | None
    logits: Floats = field(repr=False)  # (heads,)
    weights: NDArray[np.float32] = field(repr=False)  # (features,)
    seen: NDArray[np.uint64] = field(repr=False)

    def values(self, shipped: Floats, heads: Floats, features: NDArray[np.float32]) -> Floats:
        """Give calibrated probabilities.

        Args:
            shipped: values of the shipped detector, in [0, 1]; shape (n,).
            heads: the encoder's logits; shape (n, heads).
            features: shape (n, features).
        """
        # Row by row and in double: a score belongs to a reply, and must not depend on how many stand beside it.
        parts = (features.astype(np.float64) * self.weights).sum(axis=1) + (heads * self.logits).sum(axis=1)
        return probability(self.bias + self.slope * logit(shipped) + parts)


def logit(values: Floats) -> Floats:
    """Give the logit of probabilities, within +-8.

    Example:
        >>> logit(np.array([0.0, 0.5, 1.0])).tolist()
        [-8.0, 0.0, 8.0]
    """
    with np.errstate(divide="ignore"):
        found: Floats = np.clip(np.log(values) - np.log1p(-values), -FARTHEST_LOGIT, FARTHEST_LOGIT)
    return found


def to_bytes(head: LearntHead) -> bytes:
    """Write a head as an archive of plain arrays."""
    about = np.frombuffer(json.dumps({"format": FORMAT, **asdict(head.about)}).encode(), np.uint8)
    threshold = np.nan if head.threshold is None else head.threshold
    numbers = np.array([head.bias, head.slope, threshold], np.float64)
    buffer = io.BytesIO()
    np.savez_compressed(buffer, about=about, numbers=numbers, logits=head.logits, weights=head.weights, seen=head.seen)
    return buffer.getvalue()


def from_bytes(data: bytes) -> LearntHead:
    """Read a head; nothing is ever unpickled.

    Raises:
        HeadRefused: not an archive of the arrays that belong into one, or of another format.
    """
    try:
        with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
            about: dict[str, Any] = json.loads(arrays["about"].tobytes())
            bias, slope, threshold = (float(number) for number in arrays["numbers"])
            logits, weights = arrays["logits"].astype(np.float64), arrays["weights"].astype(np.float32)
            seen = arrays["seen"].astype(np.uint64)
        if about.pop("format") != FORMAT:
            raise HeadRefused(f"a learnt head is of another format than {FORMAT}; learn it again")
        about["heads"] = tuple(about["heads"])
        head = LearntHead(
            About(**about), bias, slope, None if np.isnan(threshold) else threshold, logits, weights, seen
        )
    except HeadRefused:
        raise
    except Exception as broken:  # noqa: BLE001  (a broken zip archive raises whatever it likes)
        raise HeadRefused(f"a learnt head cannot be read: {type(broken).__name__}; learn it again") from None
    if not (np.isfinite([bias, slope]).all() and np.isfinite(logits).all() and np.isfinite(weights).all()):
        raise HeadRefused("a learnt head holds numbers that are not finite; learn it again")
    if logits.shape != (len(head.about.heads),) or weights.ndim != 1:
        raise HeadRefused("a learnt head holds arrays of another shape than it says; learn it again")
    return head
