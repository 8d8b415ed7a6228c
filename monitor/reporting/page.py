"""The weekly report as one page that needs nothing else: no request, no script; for light and dark, phone and paper."""

import shlex
from datetime import datetime
from importlib.metadata import version
from zoneinfo import ZoneInfo

from jinja2 import Environment, PackageLoader, StrictUndefined

from monitor.reporting import charts, incidents, words
from monitor.reporting.compare import FALSE_DISCOVERIES, FEWEST_FLAGS, FEWEST_REPLIES
from monitor.reporting.digest import command
from monitor.reporting.report import MetricWeek, Rate, WeeklyReport
from monitor.reporting.strip import strip

SIGNS = {
    "worse": ("▲", "worse"),
    "better": ("▼", "better"),
    "no_change": ("=", "no change seen"),
    "learning": ("…", "learning"),
    "cannot_say": ("?", "cannot say"),
    "no_traffic": ("–", "no traffic"),
}
"""A shape and a word for every verdict: colour alone tells nothing to many readers, and to no printer."""

_TIERS = {"page": "page", "ticket": "ticket", "digest": "digest only", "pipeline": "pipeline"}


def page(report: WeeklyReport, made_at: datetime) -> str:
    """The report as HTML.

    Args:
        report: what to show.
        made_at: wall clock, for the last line.
    """
    zone = ZoneInfo(report.zone)
    environment = Environment(
        loader=PackageLoader("monitor.reporting"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"count": words.count, "percent": words.percent, "bare": words.bare}
    return environment.get_template("report.html.j2").render(
        report=report,
        made_at=made_at.astimezone(zone).strftime("%Y-%m-%d %H:%M"),
        version=version("botwatch"),
        signs=SIGNS,
        tiers=_TIERS,
        charts=charts,
        incidents=incidents,
        words=words,
        zone=zone,
        strip=strip(report, zone),
        beside_chip=beside_chip,
        shown_rate=shown_rate,
        shown_interval=shown_interval,
        standing=[each for each in report.incidents if each.alerts or each.component],
        commands=_commands(report),
        limits={"flags": int(FEWEST_FLAGS), "replies": FEWEST_REPLIES, "luck": words.percent(FALSE_DISCOVERIES)},
    )


def beside_chip(metric: MetricWeek) -> str:
    """The words of a verdict less those that its chip says already."""
    said = {"no_change": "no change that could be seen; ", "learning": "learning, "}.get(metric.verdict, "")
    return metric.words.removeprefix(said)


def shown_rate(rate: Rate | None) -> str:
    """A share as a reader may take it: a percentage only where enough flags stand behind it."""
    if rate is None:
        return "no data"
    if rate.effective_flags < FEWEST_FLAGS:
        return f"{words.count(rate.flagged)} in {words.count(rate.n_scored)}"
    return words.percent(rate.rate)


def shown_interval(rate: Rate | None) -> str:
    """The interval that goes with `shown_rate`; with few flags only its upper end says anything."""
    if rate is None:
        return ""
    if rate.effective_flags < FEWEST_FLAGS:
        return f"at most {words.percent(rate.high)}"
    return words.span(rate.low, rate.high)


def _commands(report: WeeklyReport) -> list[tuple[str, str]]:
    """What to type next, and what it tells; names of bots are other people's text, so they are quoted."""
    found = [("Every alert of this and other weeks", "botwatch alerts ls --state all")]
    worst = next((bot for bot in report.bots if bot.verdict == "worse"), report.bots[0] if report.bots else None)
    if worst is not None:
        name = shlex.quote(worst.bot)
        row = next((each for each in worst.metrics if each.verdict == worst.verdict), None)
        metric = "toxicity" if row is None else row.metric
        if row is not None and row.segment:
            metric += f" --segment {shlex.quote(row.segment)}"
        begun, ended = (moment.isoformat().replace("+00:00", "Z") for moment in (report.start, report.end))
        found.append(
            (
                f"The days of {worst.bot}, with intervals",
                f"botwatch windows --bot {name} --metric {metric} --from {begun} --to {ended} --length 1d",
            )
        )
    found.append(("The counts behind “coverage”", "botwatch ledger"))
    if report.unknown_dead_letters or report.coverage.dead_letters:
        found.append(("What could not be read", "botwatch dead-letters ls"))
    found.append(("This page again, or as JSON with --format json", command(report)))
    return found
