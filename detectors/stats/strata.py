"""Another mix of traffic is no change of the bot: exposure by kind of traffic, weighed by its usual rate.

    mix = counted(Mix(), start, counts, zone)       # quiet slices, while a stream learns what is usual
    mix = learnt(mix, phi)                          # on the day after it has learnt that, and daily until it is sure
    exposure_of(mix, start, n, counts, zone)        # of later slices: n, times how likely such a mix is flagged

As long as the mix is the usual one of that time of day, exposure is the number of replies: a rate that changes for any
other reason is found as if nobody had looked at the mix. Replies of a kind that was not there then, or without a value
where that was rare, count as the usual mix of their time does: so does all of the traffic once nobody sends the key.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, tzinfo
from typing import Any, NamedTuple

import numpy as np

from detectors.stats.isr import DAY_S, HOUR_S, FloatArray, IntArray
from detectors.stats.packing import packed, unpacked
from detectors.stats.rhythm import is_weekend, local_seconds

PRIOR_FLAGS = 5.0  # as if each kind had shown so many flags at the rate of all: few flags say little about a kind
PRIOR_UNITS = 20.0  # as if each hour of the day had shown so many replies of the usual mix, and each of a weekend so
# many of that hour's
GAPS = 0.05  # of the traffic: fewer replies without a value of the key are gaps of a sender, not a kind
SURE = 3.0  # standard deviations by which kinds differ more than chance has them differ
TIMES = 48  # hours of a day, on weekdays and on weekends
NOTHING = np.array([])


class KindCounts(NamedTuple):
    """Units and flags of slices by kind of traffic, shape (n_slices, n_kinds).

    Kinds are named "key=value"; those of one key are together all of the traffic.
    """

    kinds: tuple[str, ...]
    units: FloatArray
    flags: FloatArray

    def part(self, chosen: Any) -> "KindCounts":
        """Some of the slices."""
        return KindCounts(self.kinds, self.units[chosen], self.flags[chosen])


@dataclass(frozen=True, slots=True)
class Mix:
    """What a stream knows of the kinds of its traffic; of one key only, since keys cross in ways that nobody counted.

    kinds, units, flags: while it learns, all kinds so far in the order of their appearance, their units by time of the
    week (n_kinds, 48), their flags; known: kinds of the key that exposure is weighed by, those that were there when it
    was chosen, () for none; usual: their units by time of the week then; relative: their usual rates over that of all.
    """

    kinds: tuple[str, ...] = ()
    units: FloatArray = field(default_factory=lambda: NOTHING.reshape(0, TIMES))
    flags: FloatArray = field(default_factory=lambda: NOTHING)
    known: tuple[str, ...] = ()
    since: int | None = None
    usual: FloatArray = field(default_factory=lambda: NOTHING.reshape(0, TIMES))
    relative: FloatArray = field(default_factory=lambda: NOTHING)

    @property
    def key(self) -> str | None:
        """The key that exposure is weighed by."""
        return self.known[0].partition("=")[0] if self.known else None

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON; `from_dict` gives the equal mix back."""
        return packed(self) if self.kinds or self.known else {}

    @staticmethod
    def from_dict(stored: Mapping[str, Any]) -> "Mix":
        """Read what `to_dict` gave."""
        if not stored:
            return Mix()
        flat = unpacked(Mix, stored)
        return replace(flat, units=flat.units.reshape(-1, TIMES), usual=flat.usual.reshape(-1, TIMES))


def counted(mix: Mix, start: IntArray, counts: KindCounts, zone: tzinfo = UTC) -> Mix:
    """Add quiet slices to what is learnt from; sums of whole numbers, so that any split of the slices gives the same.

    Args:
        mix: so far.
        start: of the slices, epoch seconds.
        counts: of the slices.
        zone: whose hours and weekends people live by.
    """
    if not start.size:
        return mix
    seen = counts.units.sum(axis=0) > 0
    first = np.where(seen, (counts.units > 0).argmax(axis=0), start.size)
    new = sorted((int(first[at]), kind) for at, kind in enumerate(counts.kinds) if seen[at] and kind not in mix.kinds)
    kinds = (*mix.kinds, *(kind for _, kind in new))
    if not kinds:
        return mix
    places = {kind: at for at, kind in enumerate(kinds)}
    units = np.vstack([mix.units, np.zeros((len(new), TIMES))])
    flags = np.concatenate([mix.flags, np.zeros(len(new))])
    times = time_of_week(start, zone)
    for at in np.flatnonzero(seen).tolist():
        place = places[counts.kinds[at]]
        units[place] += np.bincount(times, weights=counts.units[:, at], minlength=TIMES)
        flags[place] += counts.flags[:, at].sum()
    return replace(mix, kinds=kinds, units=units, flags=flags)


def learnt(mix: Mix, phi: float) -> Mix:
    """Choose the key whose kinds differ most in how often they are flagged, or learn more about the chosen one.

    None is chosen where no kinds differ by more than chance: then every reply counts alike. What was the usual mix when
    the key was chosen stays the usual one, or a new mix would slowly become the yardstick.

    Args:
        mix: with everything that was counted.
        phi: by how much counts vary beyond chance.
    Example:
        >>> start = np.arange(0, 7 * DAY_S, 300)
        >>> kinds = ("channel=app", "channel=web")
        >>> counts = KindCounts(kinds, np.tile([20.0, 80.0], (2016, 1)), np.tile([0.04, 0.01], (2016, 1)))
        >>> known = learnt(counted(Mix(), start, counts), 1.0)
        >>> known.key, known.relative.round(1).tolist()
        ('channel', [3.7, 0.3])
        >>> today = KindCounts(kinds, np.array([[50.0, 50.0]]), np.array([[0.1, 0.0]]))
        >>> exposure_of(known, np.array([7 * DAY_S]), np.array([100.0]), today).round().tolist()
        [202.0]
    """
    known, usual = mix.known, mix.usual
    if not known:
        known, usual = _chosen(mix, max(1.0, phi))
    if not known:
        return mix
    places = [mix.kinds.index(kind) for kind in known]
    relative = relative_rates(mix.flags[places], mix.units[places].sum(axis=1))
    weight = usual.sum(axis=1)
    return replace(mix, known=known, usual=usual, relative=relative * weight.sum() / float((relative * weight).sum()))


def exposure_of(mix: Mix, start: IntArray, n: FloatArray, counts: KindCounts, zone: tzinfo = UTC) -> FloatArray:
    """Return the exposure of each slice: the replies of the usual mix of that time that would have as many flags.

    Args:
        mix: what is known.
        start: of the slices, epoch seconds.
        n: units of the slices.
        counts: of the slices; kinds that are not known count as the usual mix.
        zone: whose hours and weekends people live by.
    """
    if not mix.known:
        return n
    rest, weighed = n.astype(np.float64), np.zeros(n.size)
    places = {kind: at for at, kind in enumerate(counts.kinds)}
    for kind, relative in zip(mix.known, mix.relative.tolist(), strict=True):  # one by one: the same bits for any split
        if kind in places:
            rest = rest - counts.units[:, places[kind]]
            weighed = weighed + counts.units[:, places[kind]] * relative
    exposure: FloatArray = np.maximum(rest, 0.0) + weighed / _usual_at(mix)[time_of_week(start, zone)]
    return exposure


def relative_rates(flags: FloatArray, units: FloatArray) -> FloatArray:
    """Estimate the usual rate of each kind of traffic over that of all of it, on the reference.

    Args:
        flags: flags of each kind (a language, a channel) in the reference, >= 0, shape (n_kinds,).
        units: replies of each kind, >= 0.
    Returns:
        1 on average over the reference's traffic; 1 for a kind without units, and for all where nothing was flagged.
    Raises:
        ValueError: numbers that are negative, or flags of a kind without units.
    Source:
        D. Clayton, J. Kaldor (1987), Empirical Bayes estimates of age-standardized relative risks, Biometrics 43(3),
        671-681: observed over expected counts, drawn towards 1 where few are expected.
    Example:
        >>> relative_rates(np.array([20.0, 80.0]), np.array([8_000.0, 2_000.0])).round(2).tolist()
        [0.32, 3.71]
    """
    if bool((flags < 0).any() or (units < 0).any() or ((units == 0) & (flags > 0)).any()):
        raise ValueError("a kind of traffic has negative numbers, or flags without replies; expected flags, units >= 0")
    total = float(flags.sum())
    if total <= 0:
        return np.ones(units.size)
    expected = total * units / float(units.sum())
    drawn = (flags + PRIOR_FLAGS) / (expected + PRIOR_FLAGS)
    relative: FloatArray = np.where(units > 0, drawn * float(units.sum()) / float((drawn * units).sum()), 1.0)
    return relative


def time_of_week(start: IntArray, zone: tzinfo) -> IntArray:
    """Number of the hour of the day, counted on from 24 on weekends.

    Example:
        >>> time_of_week(np.array([0, 13 * HOUR_S, 2 * DAY_S + 13 * HOUR_S]), UTC).tolist()  # a Thursday, a Saturday
        [0, 13, 37]
    """
    moments = local_seconds(start, zone)
    times: IntArray = moments % DAY_S // HOUR_S + 24 * is_weekend(moments)
    return times


def _usual_at(mix: Mix) -> FloatArray:
    """How often the usual mix of each time of the week is flagged, over all; few replies of a weekend say less than
    those of that hour on any day."""
    of_hours = mix.usual[:, :24] + mix.usual[:, 24:]
    by_hour = (mix.relative @ of_hours + PRIOR_UNITS) / (of_hours.sum(axis=0) + PRIOR_UNITS)
    usual: FloatArray = (mix.relative @ mix.usual + PRIOR_UNITS * np.tile(by_hour, 2)) / (
        mix.usual.sum(axis=0) + PRIOR_UNITS
    )
    return usual


def _chosen(mix: Mix, phi: float) -> tuple[tuple[str, ...], FloatArray]:
    """Kinds of the key whose kinds' flags are farthest from what their units would have them be (Pearson's statistic),
    and their units; none where that could be chance."""
    by_key: dict[str, list[int]] = {}
    for at, kind in enumerate(mix.kinds):
        by_key.setdefault(kind.partition("=")[0], []).append(at)
    by_key = {key: _without_gaps(mix, places) for key, places in by_key.items()}
    found: dict[str, float] = {}
    for key, places in by_key.items():
        flags, units = mix.flags[places], mix.units[places].sum(axis=1)
        if len(places) < 2 or flags.sum() <= 0:
            continue
        expected = flags.sum() * units / units.sum()
        apart = float(((flags - expected) ** 2 / np.maximum(expected, PRIOR_FLAGS)).sum()) / phi
        freedom = len(places) - 1
        found[key] = (apart - freedom) / math.sqrt(2.0 * freedom)
    most = max(sorted(found), key=lambda each: found[each], default=None)
    if most is None or found[most] < SURE:
        return (), mix.usual
    return tuple(mix.kinds[at] for at in by_key[most]), mix.units[by_key[most]]


def _without_gaps(mix: Mix, places: list[int]) -> list[int]:
    """The kinds of a key without "key=", where that is hardly any of them."""
    units = mix.units[places].sum(axis=1)
    rare = units < GAPS * units.sum()
    return [
        at for at, few in zip(places, rare.tolist(), strict=True) if not (few and not mix.kinds[at].partition("=")[2])
    ]
