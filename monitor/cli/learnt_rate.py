"""What labels say of a bot's traffic: how often it does what they are about, however wrong the detector reads it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from detectors.learning.learn import FEWEST, Learning
from detectors.learning.rates import corrected_rate
from detectors.stats.interval import Interval
from monitor.cli.output import percent
from monitor.config.settings import Settings
from monitor.errors import BotwatchError, NoDatabase
from monitor.storage.opening import open_database
from monitor.storage.score_bins import traffic_by_score
from monitor.storage.transaction import transaction

SPAN = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class TrafficRate:
    """Shares of 1 of the replies of the last 28 days: as the shipped detector flags them, and as labels correct it.

    `reason` says why there is none; the other fields are 0 or None then.
    """

    replies: int = 0
    flagged: float | None = None
    corrected: Interval | None = None
    reason: str | None = None

    def fields(self) -> dict[str, Any]:
        """Give what `--json` shows."""
        interval = self.corrected
        return {
            "days": SPAN.days,
            "replies": self.replies,
            "flagged": self.flagged,
            "rate": interval.rate if interval else None,
            "low": interval.low if interval else None,
            "high": interval.high if interval else None,
            "reason": self.reason,
        }

    def words(self, score: str, version: str) -> list[str]:
        """Give the lines for a person."""
        whose = f"replies of version {version}" if version else "replies"
        if self.corrected is None:
            return [f"{score} in the traffic: unknown: {self.reason}"]
        rate = self.corrected
        return [
            f"{score} in the traffic: {percent(rate.rate, 1)} ({percent(rate.low, 1)} to {percent(rate.high, 1)}) by"
            f" these labels; the shipped detector flags {percent(self.flagged, 1)} of the {self.replies:,} {whose} of"
            f" the last {SPAN.days} days that it scored",
            "  holds where the labelled replies were drawn at random, at least among those with about the same score",
        ]


def traffic_rate(settings: Settings, learning: Learning, bot: str, score: str, version: str) -> TrafficRate:
    """Correct the rate of a score in a bot's traffic by its labels; nothing is made where there is no database."""
    if learning.bins is None or learning.labels < FEWEST:
        has = "1 label has" if learning.labels == 1 else f"{learning.labels} labels have"
        return TrafficRate(reason=f"{has} a score; expected at least {FEWEST}")
    try:
        with open_database(settings) as engine, transaction(engine) as connection:
            first = (datetime.now(UTC) - SPAN).date()
            traffic = traffic_by_score(
                connection, bot, version, score, learning.shipped, learning.bins.edges, first=first
            )
    except NoDatabase:
        return TrafficRate(reason="there is no database with replies of this bot; botwatch run and replay make one")
    except BotwatchError as away:
        return TrafficRate(reason=str(away))
    if not traffic.scored:
        of_version = f' of version "{version}"' if version else ""
        return TrafficRate(
            reason=f'no reply of bot "{bot}"{of_version} that {learning.shipped} scored came in the last {SPAN.days}'
            " days; see botwatch bots"
        )
    share = traffic.flagged / sum(traffic.replies)
    corrected = corrected_rate(learning.bins.strata(traffic.replies))
    return TrafficRate(traffic.scored, share, corrected)
