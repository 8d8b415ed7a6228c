"""Single replies so bad that one is enough: counted by the day, told once a day, no part of any promise."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from monitor.domain.regression import Episode, Figures
from monitor.domain.window import SLICE, slice_of

METRIC = "toxicity.severe"
SECOND = "toxicity"  # a second detector must be as sure
SURE = 0.98
DAY = timedelta(days=1)


def day_of(moment: datetime) -> datetime:
    """The UTC midnight before a moment."""
    return moment.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


def severe_days(moments: Sequence[datetime], until: datetime) -> list[Episode]:
    """One alarm for each UTC day with such a reply, however many there are; it ends with the day.

    Args:
        moments: when they were given, oldest first.
        until: end of the newest closed slice; later ones do not count yet.
    Example:
        >>> noon = datetime(2026, 11, 20, 12, tzinfo=UTC)
        >>> [today] = severe_days([noon, noon + timedelta(hours=3)], noon + timedelta(hours=4))
        >>> today.opened_at - noon, today.latest.flagged, today.resolved_at
        (datetime.timedelta(seconds=300), 2.0, None)
    """
    days: dict[datetime, list[datetime]] = {}
    for moment in moments:
        if slice_of(moment) + SLICE <= until:
            days.setdefault(day_of(moment), []).append(moment)
    return [_episode(day, found, until) for day, found in sorted(days.items())]


def _episode(day: datetime, moments: Sequence[datetime], until: datetime) -> Episode:
    first, is_over = slice_of(moments[0]), day + DAY <= until
    return Episode(
        opened_slice=first,
        opened_at=first + SLICE,
        change_at=first,
        alarm=_counted(1),
        latest=_counted(len(moments)),
        resolved_at=day + DAY if is_over else None,
        outcome="cleared" if is_over else None,
    )


def _counted(count: int) -> Figures:
    return Figures(
        flagged=float(count),
        n=0.0,
        usual_flagged=None,
        usual_n=0.0,
        expected=None,
        rate=None,
        usual=None,
        ratio=None,
        ratio_low=None,
        low=None,
        high=None,
        log_m=0.0,
    )
