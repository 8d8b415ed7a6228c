"""`botwatch ledger`: does every reply add up?"""

import typer

from monitor.cli.main import PROBLEM
from monitor.cli.options import AsJson, Bot, ConfigFile, Since, Until
from monitor.cli.output import Column, list_rows, plain
from monitor.config.reading import read_settings
from monitor.storage.listings import ledger
from monitor.storage.opening import open_database
from monitor.storage.transaction import transaction

COUNTS = ("seen", "skipped", "scored", "failed", "late", "duplicates", "dead_letters", "gaps")
COLUMNS = [Column("bot"), Column("env"), *(Column(key, right=True) for key in COUNTS)]

app = typer.Typer()


@app.command("ledger")
def show_ledger(
    bot: Bot = None, since: Since = None, until: Until = None, config: ConfigFile = None, as_json: AsJson = False
) -> None:
    """Count what became of the replies; exit code 1 where seen is not skipped + scored + failed."""
    with open_database(read_settings(config)) as engine, transaction(engine) as connection:
        lines = ledger(connection, bot, since, until)
    rows = [row for row in map(plain, lines) if isinstance(row, dict)]
    list_rows(rows, COLUMNS, as_json=as_json, empty="no reply was counted yet")
    wrong = [line for line in lines if not line.adds_up]
    for line in wrong:
        parts = f"{line.skipped} skipped + {line.scored} scored + {line.failed} failed"
        typer.echo(f"{line.bot} ({line.env}) does not add up: {line.seen} seen, {parts}", err=True)
    if wrong:
        raise typer.Exit(PROBLEM)
