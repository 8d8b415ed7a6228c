"""Calendar weeks as people count them: ISO weeks, Monday to Sunday, in a zone."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_FORM = re.compile(r"(\d{4})-W(\d{2})", re.ASCII)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SEVEN_DAYS = timedelta(days=7)


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """ISO 8601 week `number` of the ISO year `year`; week 1 is the one with the year's first Thursday."""

    year: int
    number: int

    def __post_init__(self) -> None:
        date.fromisocalendar(self.year, self.number, 1)

    def __str__(self) -> str:
        return f"{self.year}-W{self.number:02d}"

    @property
    def monday(self) -> date:
        """Its first day."""
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def days(self) -> str:
        """Its days for people.

        Example:
            >>> Week(2026, 47).days, Week(2026, 49).days, Week(2026, 53).days
            ('16 to 22 Nov 2026', '30 Nov to 6 Dec 2026', '28 Dec 2026 to 3 Jan 2027')
        """
        first, last = self.monday, self.monday + timedelta(days=6)
        begin = str(first.day)
        if first.month != last.month:
            begin += f" {_MONTHS[first.month - 1]}"
        if first.year != last.year:
            begin += f" {first.year}"
        return f"{begin} to {last.day} {_MONTHS[last.month - 1]} {last.year}"

    def start(self, zone: tzinfo) -> datetime:
        """Midnight at which it begins, in UTC; a week with a change of the clock has 167 or 169 hours.

        Example:
            >>> from zoneinfo import ZoneInfo
            >>> berlin = ZoneInfo("Europe/Berlin")
            >>> str(Week(2026, 43).start(berlin)), str(Week(2026, 44).start(berlin))
            ('2026-10-18 22:00:00+00:00', '2026-10-25 23:00:00+00:00')
        """
        return datetime.combine(self.monday, time(), zone).astimezone(UTC)

    def end(self, zone: tzinfo) -> datetime:
        """Midnight at which the next one begins, in UTC."""
        return self.before(-1).start(zone)

    def before(self, weeks: int = 1) -> "Week":
        """The week that many weeks earlier."""
        return week_of_day(self.monday - weeks * _SEVEN_DAYS)


def week_of_day(day: date) -> Week:
    """The week that holds `day`."""
    year, number, _ = day.isocalendar()
    return Week(year, number)


def parse_week(words: str) -> Week:
    """Read a week as ISO 8601 writes it.

    Raises:
        ValueError: `words` is not a week; the message is for the person who typed it.
    Example:
        >>> parse_week("2026-W47")
        Week(year=2026, number=47)
    """
    found = _FORM.fullmatch(words.strip())
    try:
        if found:
            return Week(int(found[1]), int(found[2]))
    except ValueError:
        pass  # a week that this year does not have; the same words help
    raise ValueError(f'week is "{words}"; expected an ISO week such as "2026-W47" (not every year has a W53)')


def last_complete_week(now: datetime, zone: tzinfo) -> Week:
    """The newest week that is over at `now` in `zone`."""
    return week_of_day(now.astimezone(zone).date()).before()


def last_moment(now: datetime, zone: tzinfo, weekday: int, at: time) -> datetime:
    """The newest `weekday` (0 is Monday) at the local time `at` that is not after `now`, in UTC.

    Example:
        >>> str(last_moment(datetime(2026, 11, 23, 6, 59, tzinfo=UTC), UTC, 0, time(7)))
        '2026-11-16 07:00:00+00:00'
        >>> str(last_moment(datetime(2026, 11, 23, 7, 0, tzinfo=UTC), UTC, 0, time(7)))
        '2026-11-23 07:00:00+00:00'
    """
    monday = week_of_day(now.astimezone(zone).date()).monday
    day = monday + timedelta(days=weekday)
    due = datetime.combine(day, at, zone).astimezone(UTC)
    return due if due <= now else datetime.combine(day - _SEVEN_DAYS, at, zone).astimezone(UTC)
