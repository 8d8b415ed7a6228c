"""How the budget of false alarms is divided: between groups of streams, then inside a group by weight."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Literal, NamedTuple

from monitor.domain.metric import Metric

Way = Literal["up", "both", "limit", "canary", "voice"]
Group = Literal["bot", "segments", "limit", "canary"]
PARTS: Mapping[Group, float] = {"bot": 0.4, "segments": 0.4, "limit": 0.1, "canary": 0.1}
SAME = 1e-12


class Claim(NamedTuple):
    """A stream that needs a share of its bot's budget.

    way: "up" a rate that must not rise, "both" a mean that must not move, "limit" a rate against an absolute limit,
    "canary" two versions side by side, "voice" how replies are written, all versions together.
    """

    segment: str
    metric: str
    way: Way

    @property
    def group(self) -> Group:
        """Which part of the budget it belongs to."""
        if self.way in ("limit", "canary"):
            return "limit" if self.way == "limit" else "canary"
        return "segments" if self.segment else "bot"


VOICES = Claim("", "voice", "voice")  # all voices of a bot together


class Step(NamedTuple):
    """From this slice on these shares hold; claims that are not named keep theirs."""

    from_slice: datetime
    shares: Mapping[Claim, float]


def divided(claims: Mapping[Claim, Metric]) -> dict[Claim, float]:
    """Divide each tier's budget: at most 1 in sum, whatever streams there are.

    A group without a stream gives its part to the streams of the whole bot.

    Example:
        >>> from monitor.domain.metric import BY_NAME
        >>> alive = [Claim("", "toxicity", "up"), Claim("", "privacy", "up"), Claim("language=de", "toxicity", "up")]
        >>> [round(w, 2) for w in divided({each: BY_NAME[each.metric] for each in alive}).values()]
        [0.3, 0.3, 0.4]
    """
    found: dict[Claim, float] = {}
    for tier in {metric.tier for metric in claims.values()}:
        weights: dict[Group, dict[Claim, float]] = {}
        for claim, metric in claims.items():
            if metric.tier == tier:
                weights.setdefault(claim.group, {})[claim] = metric.weight
        unused = sum(part for group, part in PARTS.items() if group not in weights)
        for group, of_group in weights.items():
            part = PARTS[group] + (unused if group == "bot" else 0.0)
            whole = sum(of_group.values())
            found |= {claim: part * weight / whole for claim, weight in of_group.items()}
    return {claim: found[claim] for claim in claims}


def steps(
    held: Mapping[Claim, float],
    born: Mapping[Claim, datetime],
    not_before: datetime | None,
    metrics: Mapping[Claim, Metric],
) -> list[Step]:
    """Give the steps by which shares change: rows are only ever added, and a start keeps the share of its making.

    What a bot's first slice holds has its share at once. A stream that comes later has one from the next UTC midnight
    on: then it does not matter how many slices are closed together.

    Args:
        held: the newest share of each stream so far; empty for a new bot.
        born: streams without a share, and their oldest slice with a reply.
        not_before: slices before it were judged already; None for none.
        metrics: of the streams that are watched; others lose their share.
    """
    first = min(born.values()) if born and not held else None
    begins = {claim: at if at == first else max(_midnight_after(at), not_before or at) for claim, at in born.items()}
    alive = {claim: metrics[claim] for claim in held if claim in metrics}
    known = dict(held)
    found = []
    waiting = {claim: 0.0 for claim in born if begins[claim] != first}
    changed = not_before is not None and _differ(known, {**dict.fromkeys(known, 0.0), **divided(alive)})
    for moment in sorted({*begins.values(), *([not_before] if changed and not_before else [])}):
        alive |= {claim: metrics[claim] for claim, at in begins.items() if at == moment}
        wanted = {**dict.fromkeys(known, 0.0), **divided(alive)}
        new = {claim: w for claim, w in wanted.items() if abs(known.get(claim, -1.0) - w) > SAME}
        known |= new
        if new:
            found.append(Step(moment, new))
    silent = [Step(born[claim], {claim: 0.0}) for claim in waiting]
    return sorted([*silent, *found], key=lambda step: step.from_slice)


def _differ(one: Mapping[Claim, float], other: Mapping[Claim, float]) -> bool:
    return any(abs(one.get(claim, -1.0) - w) > SAME for claim, w in other.items())


def _midnight_after(moment: datetime) -> datetime:
    day = moment.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return day + timedelta(days=1)
