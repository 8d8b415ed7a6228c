"""Frozen values to plain ones for JSON and back, bit for bit; arrays as compressed bytes in base64."""

import base64
import zlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

T = TypeVar("T")
TYPES = {"b": np.dtype(np.bool_), "i": np.dtype("<i8"), "f": np.dtype("<f8")}


def packed(value: Any) -> Any:
    """Return dicts, lists, numbers and text; a number that is not finite becomes None.

    Example:
        >>> packed({"of": (1, 2.5, np.inf)})
        {'of': [1, 2.5, None]}
    """
    if isinstance(value, np.ndarray):
        data = value.astype(TYPES[value.dtype.kind], copy=False).tobytes()
        return f"{value.dtype.kind}:{base64.b64encode(zlib.compress(data, 1)).decode()}"
    if isinstance(value, Mapping):
        return {name: packed(each) for name, each in value.items()}
    if isinstance(value, tuple | list):
        return [packed(each) for each in value]
    if isinstance(value, float):
        return value if np.isfinite(value) else None
    if is_dataclass(value):
        return {each.name: packed(getattr(value, each.name)) for each in fields(value)}
    return value


def unpacked(kind: type[T], stored: Mapping[str, Any]) -> T:
    """Build a dataclass of arrays, numbers and tuples of them from what `packed` gave."""
    return kind(**{name: _value(each) for name, each in stored.items()})


def _value(stored: Any) -> Any:
    if isinstance(stored, list):
        return tuple(stored)
    return _array(stored) if isinstance(stored, str) else stored


def _array(stored: str) -> NDArray[Any]:
    kind, _, data = stored.partition(":")
    return np.frombuffer(zlib.decompress(base64.b64decode(data)), TYPES[kind])
