"""Frozen values to plain ones for JSON and back, bit for bit; the arrays of a value as compressed bytes in base64."""

import base64
import math
import zlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

T = TypeVar("T")
TYPES = {"b": np.dtype(np.bool_), "i": np.dtype("<i8"), "f": np.dtype("<f8")}
ARRAYS = "arrays"


def packed(value: Any) -> Any:
    """Return dicts, lists, numbers and text; a number that is not finite becomes None, an array loses its shape.

    Example:
        >>> packed({"of": (1, 2.5, np.inf)})
        {'of': [1, 2.5, None]}
    """
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, tuple | list):
        return [packed(each) for each in value]
    if isinstance(value, Mapping):
        return {name: packed(each) for name, each in value.items()}
    if is_dataclass(value):
        named = {each.name: getattr(value, each.name) for each in fields(value)}
        arrays = {name: each for name, each in named.items() if isinstance(each, np.ndarray)}
        plain = {name: packed(each) for name, each in named.items() if name not in arrays}
        return {**plain, ARRAYS: _packed_arrays(arrays)} if arrays else plain
    return value


def unpacked(kind: type[T], stored: Mapping[str, Any]) -> T:
    """Build a dataclass of arrays, numbers and tuples of them from what `packed` gave."""
    plain = {name: tuple(each) if isinstance(each, list) else each for name, each in stored.items() if name != ARRAYS}
    return kind(**plain, **_arrays(stored[ARRAYS])) if ARRAYS in stored else kind(**plain)


def _packed_arrays(arrays: Mapping[str, NDArray[Any]]) -> str:
    """Name, type and size of each, then the bytes of all; whole numbers as differences, which are small."""
    header = ",".join(f"{name}={each.dtype.kind}{each.size}" for name, each in arrays.items())
    data = zlib.compress(b"".join(map(_bytes, arrays.values())), 1)
    return f"{header}:{base64.b64encode(data).decode()}"


def _bytes(array: NDArray[Any]) -> bytes:
    kind = array.dtype.kind
    flat = np.ascontiguousarray(array, TYPES[kind]).ravel()
    if kind == "i":
        flat = np.diff(flat, prepend=flat.dtype.type(0))
    return flat.tobytes()


def _arrays(stored: str) -> dict[str, NDArray[Any]]:
    header, _, text = stored.partition(":")
    data = zlib.decompress(base64.b64decode(text))
    found: dict[str, NDArray[Any]] = {}
    at = 0
    for column in header.split(","):
        name, _, of = column.partition("=")
        kind, size = TYPES[of[0]], int(of[1:])
        values: NDArray[Any] = np.frombuffer(data, kind, size, at)
        found[name] = values.cumsum() if of[0] == "i" else values
        at += size * kind.itemsize
    return found
