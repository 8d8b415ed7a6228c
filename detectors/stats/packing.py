"""Frozen values to plain ones for JSON and back, bit for bit; the arrays of a value as compressed bytes in base64."""

import base64
import binascii
import math
import zlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from itertools import groupby
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

T = TypeVar("T")
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
        return {**plain, ARRAYS: packed_arrays(arrays)} if arrays else plain
    return value


def unpacked(kind: type[T], stored: Mapping[str, Any]) -> T:
    """Build a dataclass of arrays, numbers and tuples of them from what `packed` gave."""
    plain = {name: tuple(each) if isinstance(each, list) else each for name, each in stored.items() if name != ARRAYS}
    return kind(**plain, **unpacked_arrays(stored[ARRAYS])) if ARRAYS in stored else kind(**plain)


def packed_state(state: Any, mark: str, version: int) -> dict[str, Any]:
    """Pack the state of a stream under the mark of its kind, with the version of its format."""
    return {mark: version, **packed(state)}


def unpacked_state(kind: type[T], stored: Mapping[str, Any], mark: str, version: int, parts: Mapping[str, type]) -> T:
    """Build a state from what `packed_state` gave.

    Args:
        kind: of the state.
        stored: what was packed.
        mark: of this kind of state.
        version: of its format.
        parts: fields that are dataclasses themselves, unless they are None.
    Raises:
        ValueError: written in another format: rebuild it from the rows.
    """
    if stored.get(mark) != version:
        raise ValueError(f"{mark} state has format {stored.get(mark)}; expected {version}; rebuild from rows")
    plain = {name: value for name, value in stored.items() if name != mark}
    for name, of_part in parts.items():
        if plain[name] is not None:
            plain[name] = unpacked(of_part, plain[name])
    return unpacked(kind, plain)


def packed_arrays(arrays: Mapping[str, NDArray[Any]]) -> list[Any]:
    """Name, kind, length and first value of each; last the bytes of all, of whole numbers as steps, which are small.

    Example:
        >>> stored = packed_arrays({"at": np.array([300, 600, 900]), "n": np.array([2.0, 5.0]), "x": np.array([0.5])})
        >>> stored[:-1]
        [['x', 'f8', 1, 0], ['at', 'i2', 3, 300], ['n', 'w1', 2, 2]]
        >>> [each.tolist() for each in unpacked_arrays(stored).values()]
        [[0.5], [300, 600, 900], [2.0, 5.0]]
    """
    columns = [(name, *_column(each)) for name, each in arrays.items()]
    columns.sort(key=lambda each: _ORDER.index(each[1]))
    header = [[name, code, values.size, first] for name, code, values, first in columns]
    data = zlib.compress(b"".join(values.tobytes() for _, _, values, _ in columns), 1)
    return [*header, base64.b64encode(data).decode()]


def unpacked_arrays(stored: list[Any]) -> dict[str, NDArray[Any]]:
    """Give back what `packed_arrays` was given, in the order of storage."""
    *header, text = stored
    length = sum(size * int(code[1]) for _, code, size, _ in header)
    data = zlib.decompress(binascii.a2b_base64(text), bufsize=max(1, length))
    found: dict[str, NDArray[Any]] = {}
    at = 0
    for kind, columns in groupby(header, key=lambda column: _TYPES[column[1]]):
        of_kind = list(columns)
        values: NDArray[Any] = np.frombuffer(data, kind, sum(size for _, _, size, _ in of_kind), at)
        at += values.nbytes
        found |= _cut(values.cumsum(dtype=np.int64) if kind.kind == "i" else values, of_kind)
    return found


def _cut(values: NDArray[Any], columns: list[Any]) -> dict[str, NDArray[Any]]:
    """The columns that lie one behind the other; of whole numbers all steps were summed up as if they were one."""
    found, at = {}, 0
    for name, code, size, first in columns:
        column = values[at : at + size]
        if size and values.dtype.kind == "i":
            column = column + (first - int(column[0]))
        found[name] = column.astype(np.float64) if code[0] == "w" else column
        at += size
    return found


def _column(array: NDArray[Any]) -> tuple[str, NDArray[Any], int]:
    """How it is stored (b: truth, f: real, i: whole, w: real, but whole numbers; bytes), its values or steps, and the
    first one."""
    flat = np.ascontiguousarray(array).ravel()
    if flat.dtype.kind == "b":
        return "b1", flat, 0
    if flat.dtype.kind == "i":
        return _steps("i", flat)
    flat = flat.astype(_TYPES["f8"], copy=False)
    if flat.size and bool((np.abs(flat) < 2.0**53).all()):
        whole = flat.astype(np.int64)
        if whole.astype(np.float64).tobytes() == flat.tobytes():
            return _steps("w", whole)
    return "f8", flat, 0


def _steps(kind: str, whole: NDArray[Any]) -> tuple[str, NDArray[Any], int]:
    """The steps from each number to the next one, in as few bytes as they need."""
    if not whole.size:
        return f"{kind}8", whole, 0
    steps = np.diff(whole, prepend=whole[:1])
    largest = max(-int(steps.min()), int(steps.max()))
    code = next(f"{kind}{size}" for size in (1, 2, 4, 8) if largest < 2 ** (8 * size - 1))
    return code, steps.astype(_TYPES[code]), int(whole[0])


_ORDER = ("f8", "i8", "w8", "i4", "w4", "i2", "w2", "i1", "w1", "b1")  # none begins in the middle of a word
_TYPES = {code: np.dtype("?" if code == "b1" else f"<{code.replace('w', 'i')}") for code in _ORDER}
