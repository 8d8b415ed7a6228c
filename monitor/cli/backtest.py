"""`botwatch backtest --counts`: the decision engine on anybody's counts, without a database."""

import sys
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from monitor.backtest.command import run
from monitor.backtest.replay import Event, Options
from monitor.cli.backtest_held import replay, rules_in
from monitor.cli.options import AsJson, Bot, ConfigFile
from monitor.cli.output import Column, list_rows, percent
from monitor.config.kinds import duration_of
from monitor.config.reading import read_settings
from monitor.telemetry.logs import start_logging

MOST_FALSE_PAGES = 1000.0
USUAL_DAYS, MOST_DAYS = 30.0, 3650.0

app = typer.Typer()


class Direction(StrEnum):
    """Which changes are bad."""

    up = "up"
    down = "down"
    both = "both"


class BudgetFor(StrEnum):
    """What the allowed false pages are counted over."""

    stream = "stream"
    all = "all"


def _span(text: object) -> timedelta:
    try:
        return duration_of(text)
    except ValueError:
        raise typer.BadParameter(f'"{text}" is no duration; expected one such as 14d, 36h or 90m') from None


COLUMNS = [
    Column("at", "known at (UTC)"),
    Column("stream"),
    Column("event"),
    Column("direction"),
    Column("change_at", "since (UTC)"),
    Column("ratio", "times usual", right=True),
    Column("ratio_low", "surely", right=True),
    Column("usual", show=percent, right=True),
    Column("current", show=percent, right=True),
]


@app.command("backtest")
def backtest(
    counts: Annotated[
        str | None,
        typer.Option(
            "--counts", metavar="FILE", help="CSV with stream, start, n, x (q, deploy); .gz too; - for stdin."
        ),
    ] = None,
    days: Annotated[
        float | None, typer.Option("--days", metavar="N", help="Replay the last days that the database holds; 30.")
    ] = None,
    bot: Bot = None,
    rule: Annotated[
        Path | None, typer.Option("--rule", metavar="FILE", help="TOML with rules of your own to compare with.")
    ] = None,
    reference: Annotated[
        timedelta,
        typer.Option("--reference", parser=_span, metavar="SPAN", help="Silent while it learns what is usual."),
    ] = "14d",  # type: ignore[assignment]
    false_pages: Annotated[float, typer.Option("--false-pages", help="False alarms allowed in 28 days.")] = 1.0,
    direction: Annotated[Direction, typer.Option("--direction", help="Which changes are bad.")] = Direction.up,
    budget_for: Annotated[
        BudgetFor, typer.Option("--budget-for", help="Whether they are allowed per stream or for all together.")
    ] = BudgetFor.stream,
    fail_on_firing: Annotated[bool, typer.Option("--fail-on-firing", help="Exit 1 when anything fired.")] = False,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Run the decision engine over the past: what would have fired, when, and how sure. Nothing is written.

    Without --counts over what the database holds, beside what really fired and rules of your own (--rule). With
    --counts over counts of your own, without a database; --reference, --false-pages, --direction and --budget-for are
    for these. On a terminal a table is shown; into a pipe or a file, and with --json, go JSON Lines, an event each.
    """
    if counts is None:
        settings = read_settings(config)
        start_logging(settings.log.level, settings.log.format)
        for_json = as_json or not sys.stdout.isatty()
        if replay(settings, _days(days), bot, rules_in(rule), as_json=for_json) and fail_on_firing:
            raise typer.Exit(1)
        return
    if days is not None or bot is not None or rule is not None:
        raise typer.BadParameter("--days, --bot and --rule are for what the database holds; leave out --counts")
    if not 0 < false_pages <= MOST_FALSE_PAGES:
        raise typer.BadParameter(
            f"{false_pages:g} is out of range; expected more than 0 and at most {MOST_FALSE_PAGES:g}",
            param_hint="--false-pages",
        )
    settings = read_settings(config)
    start_logging(settings.log.level, settings.log.format)
    options = Options(reference, false_pages, direction.value, shared=budget_for is BudgetFor.all)
    result = run(None if counts == "-" else Path(counts), options)
    if result.problems:
        for problem in result.problems:
            typer.echo(problem, err=True)
        raise typer.Exit(result.exit_code)
    list_rows(
        (event.to_json() if as_json or not sys.stdout.isatty() else _fields(event) for event in result.events),
        COLUMNS,
        as_json=as_json or not sys.stdout.isatty(),
        empty="nothing fired",
    )
    if fail_on_firing and result.fired:
        raise typer.Exit(1)


def _days(days: float | None) -> float:
    if days is None:
        return USUAL_DAYS
    if not 0 < days <= MOST_DAYS:
        raise typer.BadParameter(
            f"{days:g} is out of range; expected more than 0 and at most {MOST_DAYS:g}", param_hint="--days"
        )
    return days


def _fields(event: Event) -> dict[str, object]:
    return {name: getattr(event, name) for name in Event.__slots__}
