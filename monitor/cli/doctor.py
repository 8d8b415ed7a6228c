"""`botwatch doctor`: what is wrong, and what to do next."""

from datetime import UTC, datetime

import typer
from rich.text import Text

from monitor.cli.main import PROBLEM
from monitor.cli.options import AsJson, ConfigFile
from monitor.cli.output import console, print_json, printable
from monitor.config.reading import read_settings
from monitor.doctor.examination import examine
from monitor.doctor.finding import Finding

_STYLES = {"ok": "green", "warn": "yellow", "fail": "bold red"}

app = typer.Typer()


@app.command()
def doctor(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Look at the database, Kafka and Slack, and name the next step; exit code 1 when something fails."""
    failed = False
    for finding in examine(read_settings(config), datetime.now(UTC)):
        failed |= finding.level == "fail"
        print_json(finding) if as_json else _print(finding)
    if failed:
        raise typer.Exit(PROBLEM)


def _print(finding: Finding) -> None:
    screen = console()
    words = f"{finding.check}: {finding.what}"
    screen.print(Text(f"{finding.level:<5}", style=_STYLES[finding.level]) + Text(printable(words)), soft_wrap=True)
    if finding.next_step is not None:
        screen.print(Text(f"      -> {printable(finding.next_step)}"), soft_wrap=True)
