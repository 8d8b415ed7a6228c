"""`botwatch report`: one week as a page, as JSON, or on paper."""

import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from sqlalchemy import Engine

from monitor.cli.options import Bot, ConfigFile
from monitor.config.reading import read_settings
from monitor.domain.week import Week, last_complete_week, parse_week, week_of_day
from monitor.errors import BotwatchError, SettingsError
from monitor.reporting.document import as_json
from monitor.reporting.drift import appendix_jobs, make_appendices
from monitor.reporting.job import report_now
from monitor.reporting.page import page
from monitor.reporting.paper import as_pdf, as_png
from monitor.reporting.report import WeeklyReport
from monitor.reporting.weekly import weekly_report
from monitor.storage.opening import open_database
from monitor.storage.reports import Reports

TEXTS = ("html", "json")
PAPER = {"pdf": as_pdf, "png": as_png}

app = typer.Typer()


@app.command("report")
def report(
    week: Annotated[
        str | None, typer.Option("--week", metavar="WEEK", help="Such as 2026-W47; the last complete one without it.")
    ] = None,
    bot: Bot = None,
    env: Annotated[str, typer.Option("--env", metavar="NAME", help="The environment; others are left out.")] = "prod",
    form: Annotated[
        str | None, typer.Option("--format", metavar="html|json|pdf|png", help="By the ending of --out, else html.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", dir_okay=False, help="Where to; stdout without it.")
    ] = None,
    appendix: Annotated[
        bool | None,
        typer.Option(
            "--appendix/--no-appendix", help="A page per bot beside FILE on how its scores are distributed (Evidently)."
        ),
    ] = None,
    config: ConfigFile = None,
) -> None:
    """Say what changed in a week, how sure that is, and what cannot be said."""
    chosen = _format(form, out)
    if chosen in PAPER and out is None and sys.stdout.isatty():
        raise SettingsError([f"a {chosen} is no text for a terminal; name a file with --out report.{chosen}"])
    if appendix and out is None:
        raise SettingsError(["--appendix writes pages beside the report; name the report with --out FILE"])
    settings = read_settings(config)
    now = datetime.now(UTC)
    which = _week(week, settings.report.zone, now)
    with open_database(settings) as engine:
        made = _made(engine, which, settings.report.zone, now=now, env=env, bot=bot)
        wanted = chosen == "html" if appendix is None else appendix
        if out is not None and wanted:
            made = _with_appendix(made, engine, out)
    written = _written(made, chosen, now)
    if out is None:
        typer.echo(written, nl=False)
        return
    try:
        out.write_bytes(written)
    except OSError as error:
        raise BotwatchError(f"{out} cannot be written: {error.strerror}") from None
    typer.echo(f"wrote {out}", err=True)


def _written(made: WeeklyReport, chosen: str, now: datetime) -> bytes:
    if chosen == "json":
        return as_json(made).encode()
    html = page(made, now)
    return PAPER[chosen](html) if chosen in PAPER else html.encode()


def _format(form: str | None, out: Path | None) -> str:
    chosen = form or (out.suffix.removeprefix(".").lower() if out else "") or "html"
    if chosen in (*TEXTS, *PAPER):
        return chosen
    raise SettingsError([f'format "{chosen}" is unknown; expected html, json, pdf or png'])


def _week(written: str | None, zone: ZoneInfo, now: datetime) -> Week:
    if written is None:
        return last_complete_week(now, zone)
    try:
        week = parse_week(written)
    except ValueError as error:
        raise SettingsError([str(error)]) from None
    if week.start(zone) > now:
        running = week_of_day(now.astimezone(zone).date())
        raise SettingsError([f"week {week} has not begun; the running one is {running}"])
    return week


def _made(engine: Engine, week: Week, zone: ZoneInfo, *, now: datetime, env: str, bot: str | None) -> WeeklyReport:
    reports = Reports(engine)
    typer.echo(f"reading week {week} ({week.days}, {zone.key})", err=True)
    facts = reports.facts(week, zone, now=now, env=env, bot=bot)
    if bot is not None and not facts.bots:
        raise BotwatchError(
            f'bot "{bot}" sent no reply in env "{env}" in the eight weeks up to {week}; see "botwatch bots"'
        )
    # Only whole reports of the production environment are saved, so only they have revisions.
    return report_now(reports, facts, zone) if bot is None and env == "prod" else weekly_report(facts)


def _with_appendix(made: WeeklyReport, engine: Engine, out: Path) -> WeeklyReport:
    jobs = appendix_jobs(made, engine.url.render_as_string(hide_password=False), out)
    if jobs:
        typer.echo(f"making the appendix of {len(jobs)} bots; this takes some seconds", err=True)
    done = replace(made, appendix=make_appendices(jobs))
    for each in done.appendix:
        typer.echo(f"{each.bot}: {f'wrote {each.file}' if each.file else f'no appendix, {each.why_not}'}", err=True)
    return done
