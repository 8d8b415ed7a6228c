"""The weekly report in a few lines, as facts for the outbox; alerting turns them into a message.

The payload of an outbox row of kind `report`, subject "report:2026-W47", revision = the report's revision::

    {"report": {
        "week": "2026-W47",
        "revision": 1,
        "title": "Bot behaviour, week 47 (16 to 22 Nov 2026)",       header, at most 150 characters
        "verdict": "1 of 6 bots needs attention: ...",                one sentence, also the message's plain text
        "bots": [{"bot": "support", "env": "prod", "verdict": "worse", "words": "toxicity 0.9 % (0.7 to 1.1 %), ..."}],
                                                                      worst first, at most 8; verdict is one of
                                                                      worse | better | no_change | learning |
                                                                      cannot_say | no_traffic
        "more_bots": 0,                                               how many were left out of "bots"
        "figures": [["Replies checked", "61,204 of 612,880 (10 %)"]], short label and value pairs, at most 6
        "decisions": ["Keep model ft-2026-11-20 of support?"],        at most 3
        "why_revised": null,                                          words, from revision 2 on
        "footer": "Compared with week 46 and ...",                    one line
        "next": "botwatch report --week 2026-W47 --format html --out report.html"
    }}

Names of bots and versions are other people's text: the renderer escapes them. No conversation text is in it.
"""

from datetime import tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from monitor.reporting import incidents, words
from monitor.reporting.report import WeeklyReport

MOST_BOTS = 8
MOST_WORDS = 300  # characters of one bot's line: a message is read on a phone


def digest_notice(report: WeeklyReport) -> dict[str, Any]:
    """The facts of the message that tells about the report."""
    shown = report.bots[:MOST_BOTS]
    return {
        "report": {
            "week": str(report.week),
            "revision": report.revision,
            "title": report.title,
            "verdict": report.sentence,
            "bots": [
                {"bot": bot.bot, "env": bot.env, "verdict": bot.verdict, "words": _short(bot.words)} for bot in shown
            ],
            "more_bots": len(report.bots) - len(shown),
            "figures": _figures(report, ZoneInfo(report.zone)),
            "decisions": list(report.decisions),
            "why_revised": report.why_revised,
            "footer": _footer(report),
            "next": command(report),
        }
    }


def command(report: WeeklyReport) -> str:
    """The command that makes the whole report as a page."""
    env = "" if report.env == "prod" else f" --env {report.env}"
    return f"botwatch report --week {report.week}{env} --format html --out report-{report.week}.html"


def _figures(report: WeeklyReport, zone: tzinfo) -> list[list[str]]:
    cover = report.coverage
    share = f" ({words.percent(cover.scored / cover.seen)})" if cover.seen else ""
    told = [incident for incident in report.incidents if any(map(incidents.counts, incident.alerts))]
    spans = [f"{incident.bot} {incidents.clock(incident.opened_at, zone)}" for incident in told]
    blind = [f"{spot.bot}: {spot.words}" if spot.bot else spot.words for spot in report.blind_spots]
    unread = cover.dead_letters + report.unknown_dead_letters
    return [
        ["Replies checked", f"{words.count(cover.scored)} of {words.count(cover.seen)}{share}"],
        ["Incidents", f"{len(told)}: {words.listed(spans)}" if told else "none"],
        ["Not scored", f"{words.count(cover.failed)} failed, {words.count(unread)} unreadable"],
        ["Blind spots", _short(words.listed(blind, most=2)) if blind else "none known"],
    ]


def _footer(report: WeeklyReport) -> str:
    before = report.week.before()
    return (
        f"Compared with week {before.number} and with each bot's frozen reference. Figures cover scored replies; "
        "intervals are 95%. No conversation text is in this message"
    )


def _short(said: str) -> str:
    return said if len(said) <= MOST_WORDS else said[: MOST_WORDS - 1].rstrip() + "…"
