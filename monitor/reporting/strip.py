"""The week from Monday to Sunday as a picture: incidents as bars, new versions as flags."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta, tzinfo

from markupsafe import Markup

from monitor.reporting import words
from monitor.reporting.report import BotWeek, WeeklyReport
from monitor.reporting.svg import Box, label, line, picture, shape

ROW = 34
LATE = 0.75  # share of the week from which a version's name stands to the left of its flag
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def strip(report: WeeklyReport, zone: tzinfo) -> Markup | None:
    """Draw the bots that had an incident or a new version; None where none had."""
    rows = [bot for bot in report.bots if bot.deploys or _spans(report, bot)]
    if not rows:
        return None
    box = Box(width=720, height=30 + ROW * len(rows), left=120, right=10, top=24, bottom=6)
    parts = list(_days(box, report, zone))
    for number, bot in enumerate(rows):
        parts += _row(box, report, bot, box.top + ROW * (number + 0.5))
    told = [
        f"{bot.bot} {words.several(len(_spans(report, bot)), 'incident')}"
        f" and {words.several(len(bot.deploys), 'new version')}"
        for bot in rows
    ]
    return picture(box, "strip", f"Incidents and new versions from Monday to Sunday: {', '.join(told)}", parts)


def _days(box: Box, report: WeeklyReport, zone: tzinfo) -> Iterator[Markup]:
    for day, name in enumerate(_DAYS):
        midnight = datetime.combine(report.week.monday + timedelta(days=day), time(), zone)
        x = box.x(_share(report, midnight))
        yield line("grid", x, box.top - 4, x, box.height - box.bottom)
        yield label("tick", x + 4, 14, name)


def _row(box: Box, report: WeeklyReport, bot: BotWeek, middle: float) -> Iterator[Markup]:
    yield label("label", 4, middle + 4, bot.bot, most=16)
    for begun, ended in _spans(report, bot):
        left, right = box.x(_share(report, begun)), box.x(_share(report, ended))
        yield shape("rect", "incident", x=left, y=middle - 7, width=max(3.0, round(right - left, 1)), height=14, rx=3)
    for deploy in bot.deploys:
        x = box.x(_share(report, deploy.first_slice))
        yield shape("path", "deploy", d=f"M{x} {middle - 13}v26M{x} {middle - 13}l9 4l-9 4z")
        if _share(report, deploy.first_slice) < LATE:
            yield label("tick", x + 12, middle - 5, deploy.value, most=18)
        else:  # no room to the right
            yield label("tick end", x - 4, middle - 5, deploy.value, most=18)


def _spans(report: WeeklyReport, bot: BotWeek) -> list[tuple[datetime, datetime]]:
    return [
        (max(incident.opened_at, report.start), min(incident.resolved_at or report.until, report.until))
        for incident in report.incidents
        if (incident.bot, incident.env) == (bot.bot, bot.env)
    ]


def _share(report: WeeklyReport, moment: datetime) -> float:
    return min(1.0, max(0.0, (moment - report.start) / (report.end - report.start)))
