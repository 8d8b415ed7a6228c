"""Model or traffic? A change of a rate divided into what each kind of traffic did, and into another mix of kinds."""

import math
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counts:
    """Flags and units of one kind of traffic, before and since the change."""

    past_flags: float
    past_units: float
    flags: float
    units: float


@dataclass(frozen=True, slots=True)
class Part:
    """What one kind of traffic adds to the change: by its own rate, and by its part of the traffic; shares before and
    since are its parts of all units."""

    rate: float
    mix: float
    share_before: float
    share_since: float


@dataclass(frozen=True, slots=True)
class Split:
    """A change of a rate, in fractions of 1: `change` = `rate` + `mix`.

    rate: what the kinds' own rates did; mix: what another mix of kinds did; mix_error: standard error of `mix` (and of
    `rate`, given the change); parts: by kind, the largest first.
    """

    change: float
    rate: float
    mix: float
    mix_error: float
    parts: Mapping[str, Part]


def split(strata: Mapping[str, Counts]) -> Split | None:
    """Divide a change of a rate into rate and mix over strata; None without units before or since.

    A stratum that is only there before, or only since, has one rate: it counts as mix alone, since nobody knows what
    the same bot would have answered it at the other time.

    Args:
        strata: counts by kind of traffic, which together are all of it.
    Source:
        E. M. Kitagawa (1955), Components of a difference between two rates, Journal of the American Statistical
        Association 50(272), 1168-1194: rates weighted by mean shares, shares weighted by mean rates.
    Example:
        >>> found = split({"web": Counts(9, 900, 24, 800), "app": Counts(1, 100, 6, 200)})
        >>> round(found.change, 4), round(found.rate, 4), round(found.mix, 4)
        (0.02, 0.02, 0.0)
        >>> found = split({"web": Counts(9, 900, 5, 500), "app": Counts(5, 100, 25, 500)})
        >>> round(found.change, 4), round(found.rate, 4), round(found.mix, 4)
        (0.016, 0.0, 0.016)
    """
    before = math.fsum(each.past_units for each in strata.values())
    since = math.fsum(each.units for each in strata.values())
    if before <= 0 or since <= 0:
        return None
    usual = math.fsum(each.past_flags for each in strata.values()) / before
    current = math.fsum(each.flags for each in strata.values()) / since
    middle = (usual + current) / 2.0
    parts: dict[str, Part] = {}
    variance = 0.0
    for name, each in strata.items():
        if each.past_units <= 0 and each.units <= 0:
            continue
        share_before, share_since = each.past_units / before, each.units / since
        rate_before, rate_since = _rates(each)
        parts[name] = Part(
            rate=(rate_since - rate_before) * (share_before + share_since) / 2.0,
            mix=(share_since - share_before) * ((rate_before + rate_since) / 2.0 - middle),
            share_before=share_before,
            share_since=share_since,
        )
        spread = (max(each.past_flags, 0.5) / max(each.past_units, 1.0) ** 2 if each.past_units > 0 else 0.0) + (
            max(each.flags, 0.5) / max(each.units, 1.0) ** 2 if each.units > 0 else 0.0
        )
        variance += ((share_since - share_before) / 2.0) ** 2 * spread
    mix = math.fsum(part.mix for part in parts.values())
    ordered = sorted(parts.items(), key=lambda item: (-abs(item[1].rate + item[1].mix), item[0]))
    return Split(current - usual, current - usual - mix, mix, math.sqrt(variance), dict(ordered))


def _rates(each: Counts) -> tuple[float, float]:
    """Rates before and since; where one of them has no units, the other one is all that is known."""
    since = each.flags / each.units if each.units > 0 else each.past_flags / each.past_units
    return (each.past_flags / each.past_units if each.past_units > 0 else since), since
