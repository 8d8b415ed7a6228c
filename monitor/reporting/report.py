"""The weekly report as a value: what the page, the JSON and the digest are three views of."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from monitor.domain.metric import Direction
from monitor.domain.week import Week
from monitor.domain.weekly_facts import Coverage, DeployFacts, FailureFacts, GapFacts, IncidentFacts

Verdict = Literal["worse", "better", "no_change", "learning", "cannot_say", "no_traffic"]

VERDICTS: tuple[Verdict, ...] = ("worse", "better", "no_change", "learning", "cannot_say", "no_traffic")
"""In the order in which they are shown: what needs a person comes first."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A published share of flagged replies with its 95 % interval, in fractions of 1, and the counts behind it.

    `effective_flags` are the counted events over their variance inflation; below `FEWEST_FLAGS` of them the share is
    not shown as a percentage, only its upper end.
    """

    n_scored: int
    flagged: int
    units: int
    rate: float
    low: float
    high: float
    effective_flags: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """This week against another span: ratio of the judged rates with its 95 % interval.

    `p_adjusted` is None where there was too little to test. `smallest_visible` is the smallest rise that would have
    been seen with a chance of 80 %; None where nothing was flagged before.
    """

    against: Literal["last_week", "reference"]
    verdict: Verdict
    words: str
    ratio: float | None = None
    ratio_low: float | None = None
    ratio_high: float | None = None
    z: float | None = None
    p_adjusted: float | None = None
    smallest_visible: float | None = None


@dataclass(frozen=True, slots=True)
class ReferenceRate:
    """The frozen reference that this week is compared with; `end` is at most the start of the week."""

    version: int
    start: datetime
    end: datetime
    phi: float
    rate: Rate


@dataclass(frozen=True, slots=True)
class MetricWeek:
    """One metric of one bot: its verdict, its rates, and up to eight weeks before (None: nothing scored).

    `segment`: '' for the whole bot.
    """

    metric: str
    title: str
    unit: Literal["first", "reply"]
    bad: Direction
    verdict: Verdict
    words: str
    this: Rate | None
    last: Rate | None
    reference: ReferenceRate | None
    learning: str | None
    against: tuple[Comparison, ...]
    history: tuple[tuple[Week, Rate | None], ...]
    segment: str = ""


@dataclass(frozen=True, slots=True)
class BlindSpot:
    """Something that the report cannot see; `bot` None: it concerns them all."""

    bot: str | None
    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class BotWeek:
    """One bot in one environment; `brief` is what a headline has room for, `words` the whole of it."""

    bot: str
    env: str
    verdict: Verdict
    brief: str
    words: str
    metrics: tuple[MetricWeek, ...]
    coverage: Coverage
    last_coverage: Coverage
    deploys: tuple[DeployFacts, ...]
    failures: tuple[FailureFacts, ...]
    incidents: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DriftColumn:
    """One column of the drift appendix: which test with which threshold, and what came out."""

    column: str
    method: str
    threshold: float
    score: float | None
    moved: bool | None
    skipped: str | None = None


@dataclass(frozen=True, slots=True)
class Appendix:
    """The drift appendix of one bot: `file` where it was made, else `why_not`."""

    bot: str
    env: str
    file: str | None
    why_not: str | None
    against: str | None = None
    rows: int = 0
    rows_before: int = 0
    columns: tuple[DriftColumn, ...] = ()


@dataclass(frozen=True, slots=True)
class WeeklyReport:
    """Everything that is told about a week; a pure function of the facts, so it holds no wall clock.

    `until` is the end of the week, or while it is running the event time that has been seen.
    """

    week: Week
    zone: str
    env: str
    start: datetime
    end: datetime
    until: datetime
    verdict: Verdict
    sentence: str
    bots: tuple[BotWeek, ...]
    incidents: tuple[IncidentFacts, ...]
    coverage: Coverage
    unknown_dead_letters: int
    gaps: tuple[GapFacts, ...]
    blind_spots: tuple[BlindSpot, ...]
    decisions: tuple[str, ...]
    revision: int = 1
    why_revised: str | None = None
    appendix: tuple[Appendix, ...] = ()

    @property
    def title(self) -> str:
        """Heading for people."""
        return f"Bot behaviour, week {self.week.number} ({self.week.days})"
