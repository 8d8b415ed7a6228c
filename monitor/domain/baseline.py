"""A baseline: the frozen summary of what was usual for a stream; immutable, a new version when it is learnt anew."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from detectors.stats.isr import DAY_S
from detectors.stats.reference import Reference
from detectors.stats.season import Season
from monitor.domain.regression import moment

Reason = Literal["first", "better", "amended"]


@dataclass(frozen=True, slots=True)
class Baseline:
    """`summary` is JSON: start, end, days, flags, exposure, per_hour, phi, ratios, phis, season."""

    frozen_at: datetime
    summary: Mapping[str, Any]


def baseline_of(reference: Reference, season: Season) -> Baseline:
    """Summarise a frozen reference."""
    yardstick = reference.yardstick
    return Baseline(
        moment(reference.end),
        {
            "start": moment(reference.start).isoformat(),
            "end": moment(reference.end).isoformat(),
            "days": (reference.end - reference.start) / DAY_S,
            "flags": reference.flags,
            "exposure": reference.exposure,
            "per_hour": reference.per_hour,
            "phi": yardstick.phi,
            "ratios": list(yardstick.ratios),
            "phis": list(yardstick.phis),
            "season": {"beta": list(season.beta), "level": season.level},
        },
    )


def reason_for(new: Baseline, stored: Baseline | None) -> Reason | None:
    """Why `new` is stored beside what is stored already; None when it is the same.

    A stream learns anew after it was found to have become better; late data can change what was frozen.
    """
    if stored is None:
        return "first"
    if stored.frozen_at == new.frozen_at:
        return None if dict(stored.summary) == dict(new.summary) else "amended"
    return "amended" if stored.summary.get("start") == new.summary["start"] else "better"
