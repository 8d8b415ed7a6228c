"""`botwatch feeds ls|give-up`: the topics and files that were ever read, and the end of waiting for one."""

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated

import typer

from monitor.cli.main import PROBLEM
from monitor.cli.options import AsJson, ConfigFile
from monitor.cli.output import Column, list_rows, printable
from monitor.config.reading import read_settings
from monitor.storage import feeds
from monitor.storage.opening import open_database
from monitor.storage.transaction import transaction

COLUMNS = [
    Column("feed"),
    Column("kind"),
    Column("state"),
    Column("partitions", right=True),
    Column("behind", right=True),
    Column("watermark", "watermark (UTC)"),
    Column("last_read", "last read (UTC)"),
    Column("bots"),
]

app = typer.Typer(no_args_is_help=True)


@app.callback()
def group() -> None:
    """Topics and files: how far each was read, and the end of waiting for one that nobody reads any more."""


@app.command("ls")
def list_feeds(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """List every topic and file that was ever read."""
    settings = read_settings(config)
    with open_database(settings) as engine, transaction(engine) as connection:
        lines = feeds.feeds(connection, datetime.now(UTC), settings.time.stalled_after)
    list_rows([asdict(line) for line in lines], COLUMNS, as_json=as_json, empty="nothing was read yet")


@app.command("give-up")
def give_up_feed(
    name: Annotated[str, typer.Argument(metavar="TOPIC|FILE", help='From "botwatch feeds ls".')],
    config: ConfigFile = None,
) -> None:
    """Wait no longer for a topic or a file that nobody reads: windows close, its alert ends; reading on ends that."""
    settings = read_settings(config)
    now, patience = datetime.now(UTC), settings.time.stalled_after
    with open_database(settings) as engine, transaction(engine) as connection:
        done = feeds.give_up(connection, name, patience, now)
        known = [line for line in feeds.feeds(connection, now, patience) if line.feed == name]
    if done:
        typer.echo(f"nobody waits for {printable(name)} any more; whoever reads it goes on where it stands", err=True)
        return
    if not known:
        why = 'was never read; "botwatch feeds ls" lists what was'
    elif any(line.state in ("read", "stalled") for line in known):
        why = (
            f"is read, or was {patience.total_seconds():.0f} s ago; take it out of kafka.topics and restart the workers"
        )
    else:
        why = "is not waited for as it is"
    typer.echo(f"{printable(name)} {why}", err=True)
    raise typer.Exit(PROBLEM)
