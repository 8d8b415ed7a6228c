"""What the database knows of a week, as plain values: the weekly report is a pure function of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any

from monitor.domain.week import Week


@dataclass(frozen=True, slots=True)
class Sums:
    """Additive sums of one metric over a span: raw counts, and the weighted sums of published rates."""

    n_scored: int = 0
    flagged: int = 0
    units: int = 0
    x: float = 0.0
    q: float = 0.0
    w: float = 0.0


@dataclass(frozen=True, slots=True)
class ReferenceFacts:
    """The frozen reference of a metric: over which span, what was counted in it, how much the counts vary (phi)."""

    version: int
    start: datetime
    end: datetime
    sums: Sums
    phi: float


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """Replies of before a change of our own detector, read again from where they lie and scored by the new version.

    replies: scored by both; before, now, both: flagged by the one before, by the new one, by both of them; mean_before,
    mean_now: of their values; lost: how many more could not be read again.
    """

    replies: int
    before: int
    now: int
    both: int
    mean_before: float | None
    mean_now: float | None
    lost: int


@dataclass(frozen=True, slots=True)
class CountedAnew:
    """A new version of our own detector, since when it counts, and how it differs from the one before it.

    replies: the first ones that were scored by the shipped one too; shipped: what that flags of them, flagged: what
    this one flags. again: replies of before that both have scored, since somebody had them read again. mean: the score
    is watched as a mean, and flags nothing.
    """

    detector: str
    since: datetime
    replies: int = 0
    shipped: int = 0
    flagged: int = 0
    again: ReadAgain | None = None
    mean: bool = False

    @property
    def words(self) -> str:
        """In a line, for people.

        Example:
            >>> since = datetime(2026, 11, 17, 9, 5)
            >>> CountedAnew("toxicity@1+bot2", since, 412, 5, 3).words.partition("; ")[2]
            'of 412 replies scored by both, the shipped detector flags 1.2%, this one 0.73%'
            >>> again = ReadAgain(412, 12, 15, 10, 0.02, 0.03, 0)
            >>> CountedAnew("toxicity@2", since, again=again).words.partition("; ")[2]
            'of 412 replies of before that were read again, the one before flags 12, this one 15, 10 of them both'
            >>> CountedAnew("tone@2", since, again=again, mean=True).words.partition("; ")[2]
            'of 412 replies of before that were read again, the mean score was 0.020 and is 0.030 now'
        """
        begun = f"counted by {self.detector} since {self.since:%Y-%m-%d %H:%M} UTC"
        if self.again is not None and not self.replies:
            return f"{begun}; {self._told(self.again)}"
        if not self.replies:
            return f"{begun}; how it differs from the one before is not known yet (botwatch baseline compare)"
        shipped, own = (f"{float(f'{100 * each / self.replies:.2g}'):g}%" for each in (self.shipped, self.flagged))
        both = f"of {self.replies:,} replies scored by both"
        return f"{begun}; {both}, the shipped detector flags {shipped}, this one {own}"

    def _told(self, again: ReadAgain) -> str:
        if not again.replies:
            return (
                f"nobody can say how it differs from the one before: none of {again.lost:,} replies of before can be "
                "read again"
            )
        of = f"of {again.replies:,} replies of before that were read again"
        if self.mean:
            return f"{of}, the mean score was {again.mean_before or 0.0:.3f} and is {again.mean_now or 0.0:.3f} now"
        return f"{of}, the one before flags {again.before:,}, this one {again.now:,}, {again.both:,} of them both"


@dataclass(frozen=True, slots=True)
class MetricFacts:
    """One metric of the whole bot: its sums by week, oldest week first (None: nothing scored), and its reference.

    `learning` is set while there is no frozen reference: how far it is, in words. `better_since`: when it was found in
    this week that the rate had become better for good. `segments`, `segments_last`: this week's and last week's sums of
    each segment. `segment`: set where this is not the whole bot but a segment of it; then `phi` is the whole bot's.
    `counted_anew`: a new version of our own detector began to count in this week or the last.
    """

    metric: str
    weeks: tuple[Sums | None, ...]
    reference: ReferenceFacts | None = None
    learning: str | None = None
    better_since: datetime | None = None
    segments: Mapping[str, Sums] = field(default_factory=dict)
    segments_last: Mapping[str, Sums] = field(default_factory=dict)
    segment: str = ""
    phi: float | None = None
    counted_anew: CountedAnew | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """What happened to the replies of a span; seen = skipped + scored + failed.

    `late`, `unversioned` (no model version) are parts of seen, `no_text` and `unsupported` (language) of skipped.
    """

    seen: int = 0
    skipped: int = 0
    scored: int = 0
    failed: int = 0
    late: int = 0
    no_text: int = 0
    unsupported: int = 0
    unversioned: int = 0
    duplicates: int = 0
    synthetic: int = 0
    late_dropped: int = 0
    dead_letters: int = 0

    def __add__(self, other: "Coverage") -> "Coverage":
        return Coverage(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))


@dataclass(frozen=True, slots=True)
class FailureFacts:
    """How often a detector gave no value, and why."""

    detector: str
    reason: str
    n: int


@dataclass(frozen=True, slots=True)
class DeployFacts:
    """A model or prompt version that was first seen in this week."""

    kind: str
    value: str
    first_slice: datetime


@dataclass(frozen=True, slots=True)
class AlertFacts:
    """One alert as it stood at the end of what is known; `facts` are the counts that it was opened or updated with."""

    id: int
    metric: str | None
    segment: str | None
    direction: str | None
    tier: str
    state: str
    outcome: str | None
    model_version: str | None
    opened_at: datetime
    change_at: datetime | None
    resolved_at: datetime | None
    rate: float | None
    usual: float | None
    ratio: float | None
    ratio_low: float | None
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class IncidentFacts:
    """One incident that was open at some time of the week; of a bot, or of a component of the pipeline.

    `id` is None for an alert that belongs to no incident: it was over long before it could be told.
    """

    id: int | None
    bot: str | None
    env: str | None
    component: str | None
    state: str
    opened_at: datetime
    resolved_at: datetime | None
    alerts: tuple[AlertFacts, ...] = ()


@dataclass(frozen=True, slots=True)
class GapFacts:
    """Records that will never be read: lost by the topic, or behind a cut in its log."""

    feed: str
    kind: str
    records: int
    found_at: datetime


@dataclass(frozen=True, slots=True)
class BotFacts:
    """Everything about one bot in one environment that the report needs.

    `silent_hours` counts hours of the week without a reply in which the week before had at least `BUSY_HOUR` of them;
    `incomplete_slices` counts slices that were closed although a partition had stalled.
    """

    bot: str
    env: str
    this: Coverage = Coverage()
    last: Coverage = Coverage()
    metrics: tuple[MetricFacts, ...] = ()
    deploys: tuple[DeployFacts, ...] = ()
    failures: tuple[FailureFacts, ...] = ()
    silent_hours: int = 0
    incomplete_slices: int = 0


BUSY_HOUR = 10
"""Replies in the same hour of the week before from which an hour without any is worth a word."""

WEEKS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class WeekFacts:
    """Everything that a weekly report is made of.

    `open_slices` counts slices of the week that were not closed yet when the facts were read; `running` says that the
    week itself was not over; `until` is its end, or while it is running the event time that has been seen.
    """

    week: Week
    zone: str
    env: str
    start: datetime
    end: datetime
    until: datetime
    bots: tuple[BotFacts, ...] = ()
    incidents: tuple[IncidentFacts, ...] = ()
    gaps: tuple[GapFacts, ...] = ()
    unknown_dead_letters: int = 0
    open_slices: int = 0
    running: bool = False
