"""What it is worth to score more of what looks risky: `python -m tests.benchmarks.sampling_by_risk` writes the table.

Bots of 2,000 replies an hour, of which .5 % would be flagged, and a tenth is scored: nine days alike, as the daemon
does until it knows more, then by how risky they look. Judged are the streams that the daemon judges, with their shares
of the budget: the even sample of all replies, and by itself what looks plain and what looks risky.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from detectors.stats.engine import judge
from detectors.stats.interval import rate_interval
from detectors.stats.isr import DAY_S, HOUR_S, FloatArray
from detectors.stats.stream import Settings, Slices, StreamState
from monitor.domain.metric import METRICS
from monitor.domain.risk import Risk
from monitor.domain.sharing import Claim, divided
from tests.benchmarks.decisions.measure import Estimate

PAGE = Path(__file__).parents[2] / "docs" / "sampling.md"
BEGIN, END = "<!-- measured -->", "<!-- /measured -->"
PER_SLICE, USUAL, SHARE = 2000.0 / 12, 0.005, 0.1
LEARNT_D, CHANGE_D, LONGEST_H = 9, 12, 96.0
RISKY_PART = 0.05  # of the replies look risky
GATES = ((0.80, 1.190), (0.90, 1.812), (0.97, 2.660))  # area under the curve, standard deviations apart
EVEN, NONE = np.full(2, SHARE), np.zeros(2)
HEADER = (
    "how well the glance sorts (area under the curve)",
    "of the flags found",
    "a doubling is told after",
    "as many more, but none looks riskier than usual",
    "false alarms in 28 days",
    "interval of a day holds the true rate",
)


@dataclass(frozen=True, slots=True)
class World:
    """What looks plain and what looks risky: part of the traffic, and rate of flags."""

    traffic: FloatArray
    flagged: FloatArray

    @staticmethod
    def of(apart: float) -> "World":
        """Sorted by a score of which flagged replies have a mean `apart` standard deviations higher."""
        rng = np.random.default_rng(1)
        is_flagged = rng.random(1_000_000) < USUAL
        score = rng.normal(np.where(is_flagged, apart, 0.0))
        band = (score > np.quantile(score, 1 - RISKY_PART)).astype(np.int64)
        n, flags = np.bincount(band).astype(np.float64), np.bincount(band[is_flagged])
        return World(n / n.sum(), flags / n * USUAL / is_flagged.mean())

    def shares(self) -> FloatArray:
        """What the daemon scores of each, for a tenth of all."""
        traffic, likely = (dict(enumerate(each.tolist())) for each in (self.traffic, self.flagged))
        return np.array(list(Risk(traffic, likely).shares(SHARE).values()))

    def days(self, rng: np.random.Generator, days: float, pi: FloatArray, more: FloatArray) -> "Sums":
        """Sampled counts; `more` is a rate of flags that comes on top."""
        rows, least = (round(days * DAY_S / 300), 1), pi.min()
        even, rest = (rng.poisson(np.tile(PER_SLICE * self.traffic * part, rows)) for part in (least, pi - least))
        chance = np.minimum(1.0, self.flagged + more)
        counts = (even, rng.binomial(even, chance), rest, rng.binomial(rest, chance))
        return Sums(*(each.astype(np.float64) for each in counts))


@dataclass(frozen=True, slots=True)
class Sums:
    """Scored and flagged replies of the even sample and of the rest, shape (n_slices, 2)."""

    even: FloatArray
    even_flags: FloatArray
    rest: FloatArray
    rest_flags: FloatArray

    @staticmethod
    def of(parts: Sequence["Sums"]) -> "Sums":
        """One after the other."""
        return Sums(*(np.concatenate([getattr(part, name) for part in parts]) for name in Sums.__slots__))


def sampled(world: World, seed: int, days: float, more: FloatArray, pi: FloatArray) -> Sums:
    """Nine days alike, three with the shares `pi`, then the change."""
    rng = np.random.default_rng(seed)
    spans = ((LEARNT_D, EVEN, NONE), (CHANGE_D - LEARNT_D, pi, NONE), (days - CHANGE_D, pi, more))
    return Sums.of([world.days(rng, *span) for span in spans])


def alarms(sums: Sums, *, by_risk: bool) -> list[int]:
    """When any of the streams fires, epoch seconds."""
    segments = ("glance=plain", "glance=risky") if by_risk else ()
    shares = shares_of_budget(segments)
    n, flags = sums.even + sums.rest, sums.even_flags + sums.rest_flags
    streams = [("", sums.even.sum(axis=1), sums.even_flags.sum(axis=1))]
    streams += [(segment, n[:, at], flags[:, at]) for at, segment in enumerate(segments)]
    found = []
    for segment, replies, flagged in streams:
        at = np.flatnonzero(replies)
        slices = Slices.of(at * 300, replies[at], flagged[at], share=shares[segment])
        changes = judge(StreamState(), slices, Settings()).changes
        found += [change.at for change in changes if change.kind == "firing"]
    return sorted(found)


def shares_of_budget(segments: Sequence[str]) -> dict[str, float]:
    """Shares of toxicity's streams, of a bot whose every page is watched."""
    pages = [metric for metric in METRICS if metric.tier == "page" and metric.kind == "rate"]
    claims = {Claim("", metric.name, "up"): metric for metric in pages}
    claims |= {Claim(each, metric.name, "up"): metric for each in segments for metric in pages if metric.has_segments}
    return {claim.segment: share for claim, share in divided(claims).items() if claim.metric == "toxicity"}


def delays(world: World, runs: int, more: FloatArray, *, by_risk: bool) -> Estimate:
    """Hours until a change at day 12 is told by any stream."""
    found = []
    for run in range(runs):
        pi = world.shares() if by_risk else EVEN
        told = alarms(sampled(world, 1000 + run, CHANGE_D + LONGEST_H / 24, more, pi), by_risk=by_risk)
        after = [(at / HOUR_S - CHANGE_D * 24) for at in told if at > CHANGE_D * DAY_S]
        found.append(min([*after, LONGEST_H]))
    return Estimate.of(found)


def quiet_weeks(world: World, runs: int) -> tuple[Estimate, float]:
    """False alarms of all streams in the 28 days by risk, and how often the interval of a day holds the true rate."""
    fired, inside, pi = [], [], world.shares()
    for run in range(runs):
        sums = sampled(world, run, LEARNT_D + 28, NONE, pi)
        fired.append(sum(at > LEARNT_D * DAY_S for at in alarms(sums, by_risk=True)))
        n, flags = sums.even + sums.rest, sums.even_flags + sums.rest_flags
        for first in range(LEARNT_D * 288, n.shape[0], 288):
            scored, found = (each[first : first + 288].sum(axis=0) for each in (n, flags))
            x, w, q = float(found @ (1 / pi)), float(scored @ (1 / pi)), float(found @ (1 / pi**2))
            interval = rate_interval(x, w, q, 1.0, mean_weight=w / float(scored.sum()))
            inside.append(interval is not None and interval.low <= USUAL <= interval.high)
    return Estimate.of(fired), float(np.mean(inside))


def rows(runs: int) -> list[str]:
    """The lines of the table."""
    lines = [_line(*HEADER), "|---" * len(HEADER) + "|"]
    first = World.of(GATES[0][1])
    alike = _hours(delays(first, runs, first.flagged, by_risk=False))
    lines.append(_line("not looked at: all alike", f"{SHARE:.0%}", alike, alike, "", ""))
    for area, apart in GATES:
        world = World.of(apart)
        found = float(world.traffic * world.flagged @ world.shares()) / USUAL
        fired, inside = quiet_weeks(world, runs)
        doubled, blind = (delays(world, runs, more, by_risk=True) for more in (world.flagged, np.full(2, USUAL)))
        false = f"{fired.mean:.2f} ± {fired.error:.2f}"
        lines.append(_line(f"{area:.2f}", f"{found:.0%}", _hours(doubled), _hours(blind), false, f"{inside:.1%}"))
        print(lines[-1], file=sys.stderr, flush=True)
    return lines


def _hours(found: Estimate) -> str:
    return f"{found.mean:.1f} ± {found.error:.1f} h"


def _line(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and put the table into the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=16, help="simulated bots for each number")
    parser.add_argument("--page", type=Path, default=PAGE, help="a page with a place for the table")
    given = parser.parse_args(arguments)
    table = "\n".join([*rows(given.runs), "", f"Means of {given.runs} simulated bots each, ± their standard error."])
    page = given.page.read_text("utf-8")
    before, after = page.split(BEGIN)[0], page.split(END)[1]
    given.page.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
