"""Parts the examples in four, so that each is read by a teacher that learnt neither from it nor from its like."""

import hashlib

from detectors.training.encoder.examples import Example

FOLDS = 4
_BY_CONTEXT = frozenset({"diasafety"})  # several replies to the same turn


def fold_of(example: Example) -> int:
    """Say which teacher reads it: pairs and twins are in one fold, replies to the same turn too.

    Example:
        >>> fold_of(Example("a", "before", {}, 1.0, "train", "diasafety")) == fold_of(
        ...     Example("b", "before", {}, 1.0, "train", "diasafety")
        ... )
        True
    """
    key = example.unit or (example.context if example.source in _BY_CONTEXT else example.text)
    return hashlib.sha256(key.encode("utf-8", "replace")).digest()[0] % FOLDS
