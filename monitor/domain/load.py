"""How much of the traffic can be scored: the rate at which a worker that fell behind catches up in time."""

from dataclasses import dataclass

HEADROOM = 0.8  # of a worker's time is planned; the rest is for rebalances, late data and luck
ENOUGH = 50  # replies that must have been scored before their cost is believed
_STEP = 1.25  # smaller changes are not worth a new rate


@dataclass(frozen=True, slots=True)
class RateTerms:
    """Bounds of the rate, shares of conversations, and the seconds in which a worker is to catch up."""

    most: float
    least: float
    catch_up_s: float


@dataclass(frozen=True, slots=True)
class Work:
    """What a worker did in a stretch of time.

    `read` records were read and `scored` of them scored, which took `scoring_s`; everything else that they needed took
    `reading_s`. `arriving` records come in a second, and `behind` wait, over all partitions that it holds.
    """

    read: int
    scored: int
    reading_s: float
    scoring_s: float
    arriving: float
    behind: int


def rate_for(work: Work, now: float, terms: RateTerms) -> float:
    """Give the rate from here on; `now` is the present one, and is given back where a change would not be worth it.

    In the time given, what waits and what arrives meanwhile must be read, and the sample of it scored:
    (behind + arriving T) (reading + rate scoring) = headroom T, with costs per record as they were. Where too few were
    scored to know the cost, a worker that keeps up (no more waits than it read just now) scores all it is asked to.

    Example:
        >>> terms = RateTerms(most=1.0, least=0.05, catch_up_s=600)
        >>> idle = Work(read=1000, scored=1000, reading_s=0.1, scoring_s=10, arriving=20, behind=0)
        >>> rate_for(idle, 1.0, terms)
        1.0
        >>> behind = Work(read=1000, scored=1000, reading_s=0.1, scoring_s=10, arriving=20, behind=500_000)
        >>> round(rate_for(behind, 1.0, terms), 3)
        0.084
        >>> quiet = Work(read=20, scored=1, reading_s=0.01, scoring_s=0.01, arriving=0.6, behind=0)
        >>> rate_for(quiet, 0.05, terms)
        1.0
    """
    if work.scored < ENOUGH:
        return terms.most if work.behind <= work.read else now
    reading = work.reading_s / work.read
    scoring = work.scoring_s / work.read / now  # of each record, if all were scored
    load = work.behind + work.arriving * terms.catch_up_s
    if load <= 0 or scoring <= 0:
        return terms.most
    wanted = (HEADROOM * terms.catch_up_s / load - reading) / scoring
    bounded = min(terms.most, max(terms.least, wanted))
    at_bound = bounded != now and bounded in (terms.most, terms.least)
    return bounded if at_bound or not now / _STEP < bounded < now * _STEP else now
