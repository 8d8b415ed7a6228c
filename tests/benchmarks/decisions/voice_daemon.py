"""Voice as the daemon watches it: by the hour, known after a week and 300 replies, with its share of the tickets."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import permutations

import numpy as np

from detectors.stats.isr import FloatArray, IntArray
from detectors.stats.voice_reference import FEWEST_REPLIES, learn_voice
from monitor.domain.judging import Budget
from monitor.domain.metric import BY_NAME, METRICS
from monitor.domain.regression import Episode
from monitor.domain.sharing import VOICES, Claim, divided
from monitor.domain.voice_course import HOUR, Reference, VoiceStanding, added_up, hour_of, judge_hours
from tests.benchmarks.decisions.findings import Finding, Findings
from tests.benchmarks.decisions.measure import Estimate
from tests.benchmarks.decisions.writers import Pool

BEGIN = datetime.fromisoformat("2026-01-05T00:00:00+00:00")
DAY = timedelta(days=1)
QUIET_D, SWAP_D, CHANGED_D = 28, 10, 8  # days judged; of a swap also the days until the other model, and with it
RATES = (20.0, 2.0)  # replies an hour


@dataclass(frozen=True, slots=True)
class _Told:
    """Tickets of one bot, and when its replies came."""

    frozen_at: datetime
    tickets: tuple[Episode, ...]
    moments: list[datetime]


def share_of_tickets() -> float:
    """The part of a bot's ticket budget that its voices have, where all metrics of the whole bot are watched."""
    ways = {"mean": "both", "voice": "voice"}
    claims = {Claim("", each.name, ways.get(each.kind, "up")): each for each in METRICS if each.tier == "ticket"}  # type: ignore[arg-type]
    return divided(claims)[VOICES]


def measure_daemon(findings: Findings, bots: dict[str, Pool], runs: int, whose: str) -> None:
    """False tickets against the share, and how soon another model is told."""
    rng = np.random.default_rng(43)
    share, allowed = share_of_tickets(), Budget().false_alarms(BY_NAME[VOICES.metric])
    names, pairs = list(bots), list(permutations(bots, 2))
    for per_hour in RATES:
        steady = [_told(rng, bots[names[run % len(names)]], None, per_hour, share, allowed) for run in range(runs)]
        what = f"false tickets of the voice in 28 d, {_settings(per_hour, share, allowed)}, {whose}"
        counts = Estimate.of(len(each.tickets) for each in steady)
        findings.rows.append(Finding.at_most("B14", what, counts, round(share * allowed, 2)))
    for per_hour in RATES:
        waits = [_replies_and_hours(rng, *_pair(bots, pairs, run), per_hour, share, allowed) for run in range(runs)]
        told = np.array([wait for wait in waits if wait is not None]).reshape(-1, 2)
        found = f"{len(told)} of {runs} told"
        if len(told):
            (replies, hours), (worst, longest) = np.median(told, axis=0), told.max(axis=0)
            found += f", after {replies:.0f} replies and {hours:.0f} h (worst {worst:.0f}, {longest:.0f} h)"
        what = f"another model is told, {_settings(per_hour, share, allowed)}, {whose}"
        findings.rows.append(Finding("B14", what, found))


def _settings(per_hour: float, share: float, allowed: float) -> str:
    return f"daemon: by the hour, {share:.1%} of {allowed:g} tickets, {per_hour:g} replies an hour".replace("%", " %")


def _pair(bots: dict[str, Pool], pairs: list[tuple[str, str]], run: int) -> tuple[Pool, Pool]:
    old, new = pairs[run % len(pairs)]
    return bots[old], bots[new]


def _replies_and_hours(
    rng: np.random.Generator, old: Pool, new: Pool, per_hour: float, share: float, allowed: float
) -> tuple[float, float] | None:
    told = _told(rng, old, new, per_hour, share, allowed)
    changed_at = BEGIN + SWAP_D * DAY
    first = next((each.opened_at for each in told.tickets if each.opened_at > changed_at), None)
    if first is None:
        return None
    return float(sum(changed_at <= at < first for at in told.moments)), (first - changed_at) / HOUR


def _told(
    rng: np.random.Generator, old: Pool, new: Pool | None, per_hour: float, share: float, allowed: float
) -> _Told:
    """A bot that stays the same for 28 days after it is known, or has another model behind it from the tenth day on."""
    days = 7 + QUIET_D if new is None else SWAP_D + CHANGED_D
    seconds = np.sort(rng.integers(0, days * 86_400, round(days * 24 * per_hour)))
    moments = [BEGIN + timedelta(seconds=int(each)) for each in seconds]
    drawn = rng.integers(0, len(old.asked), seconds.size)
    replies, asked = old.replies[drawn], old.asked[drawn]
    if new is not None:
        replies = np.where((seconds >= SWAP_D * 86_400)[:, None], new.replies[drawn], replies)
    frozen_at = _frozen_at(moments)
    learnt = sum(at < frozen_at for at in moments)
    reference = _reference(seconds[:learnt], replies[:learnt], asked[:learnt])
    hours = added_up(reference, moments[learnt:], replies[learnt:], asked[learnt:])
    shared = [hour._replace(share=share) for hour in hours.values()]
    until = hour_of(moments[-1])
    judged = judge_hours(VoiceStanding.of(frozen_at, reference), shared, reference, allowed, until)
    return _Told(frozen_at, tuple(each for each in judged.episodes if _is_ticket(each)), moments)


def _frozen_at(moments: list[datetime]) -> datetime:
    """The first full hour at which there is a week, and enough replies."""
    first = hour_of(moments[0])
    enough = hour_of(moments[FEWEST_REPLIES - 1]) + HOUR
    return max(first + 7 * DAY, enough)


def _reference(seconds: IntArray, replies: FloatArray, asked: FloatArray) -> Reference:
    return Reference(learn_voice(seconds, replies, asked), learn_voice(seconds, asked))


def _is_ticket(episode: Episode) -> bool:
    """Whether people were told: not where the questions had changed before."""
    return not episode.facts["traffic"] or episode.outcome == "traffic"
