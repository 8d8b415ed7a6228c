"""The kinds of a bot's traffic, slice by slice: how many replies of each value of a declared key, how many flags."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from detectors.stats.strata import KindCounts


class Kind(NamedTuple):
    """Replies of one kind in a slice: "key=value", or "key=" for those without a value of the key."""

    name: str
    n: int
    flags: int


def kinds_of(n: int, flags: int, values: Mapping[str, tuple[int, int]], keys: Collection[str]) -> tuple[Kind, ...]:
    """Give the kinds of a slice in the order of their names, so that those of each key are all of its replies.

    Args:
        n: replies of the whole bot in the slice.
        flags: of these.
        values: the same by "key=value".
        keys: the declared keys.
    Example:
        >>> kinds_of(10, 1, {"channel=app": (4, 1), "language=en": (10, 1)}, ["channel", "language"])
        (Kind(name='channel=', n=6, flags=0), Kind(name='channel=app', n=4, flags=1), \
Kind(name='language=en', n=10, flags=1))
    """
    rest = {key: [n, flags] for key in keys}
    for name, (of_value, flagged) in values.items():
        left = rest[name.partition("=")[0]]
        left[0] -= of_value
        left[1] -= flagged
    # A conversation may be flagged in one kind and go on in another: a rest is never less than nothing.
    others = [Kind(f"{key}=", left, max(0, min(flagged, left))) for key, (left, flagged) in rest.items() if left > 0]
    return tuple(sorted([*others, *(Kind(name, *each) for name, each in values.items() if each[0] > 0)]))


def kind_counts(slices: Sequence[Sequence[Kind]]) -> KindCounts:
    """Put the kinds of slices together, by name."""
    names = tuple(sorted({kind.name for kinds in slices for kind in kinds}))
    place = {name: at for at, name in enumerate(names)}
    units, flags = np.zeros((len(slices), len(names))), np.zeros((len(slices), len(names)))
    for row, kinds in enumerate(slices):
        for name, n, flagged in kinds:
            units[row, place[name]], flags[row, place[name]] = n, flagged
    return KindCounts(names, units, flags)
