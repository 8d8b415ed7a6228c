"""`botwatch outbox ls|retry|drop`: what people were told, what waits, and why."""

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated

import typer

from monitor.cli.main import PROBLEM
from monitor.cli.options import AsJson, ConfigFile, Limit
from monitor.cli.output import Column, list_rows
from monitor.config.reading import read_settings
from monitor.storage import outbox
from monitor.storage.opening import open_database
from monitor.storage.transaction import transaction

COLUMNS = [
    Column("id"),
    Column("route"),
    Column("subject"),
    Column("kind"),
    Column("state"),
    Column("attempts", right=True),
    Column("next_at"),
    Column("last_error"),
]
_DONE = ("sent", "superseded")

State = Annotated[
    list[str] | None,
    typer.Option("--state", metavar="STATE", help="Only these: pending, sending, sent, superseded, held or dead."),
]
Identity = Annotated[str, typer.Argument(metavar="ID", help='From "botwatch outbox ls".')]

app = typer.Typer(no_args_is_help=True)


@app.callback()
def messages() -> None:
    """What people were told, what waits, and why."""


@app.command("ls")
def list_messages(state: State = None, limit: Limit = None, config: ConfigFile = None, as_json: AsJson = False) -> None:
    """List messages, newest first; without their text."""
    with open_database(read_settings(config)) as engine, transaction(engine) as connection:
        lines = outbox.listed(connection, states=state or (), limit=limit)
    rows = [{**asdict(line), "next_at": None if line.state in _DONE else line.next_at} for line in lines]
    list_rows(rows, COLUMNS, as_json=as_json, empty="no message was written")


@app.command("retry")
def retry_message(identity: Identity, config: ConfigFile = None) -> None:
    """Send a message that was given up or held; `run` delivers it within seconds."""
    _act("retry", identity, config)


@app.command("drop")
def drop_message(identity: Identity, config: ConfigFile = None) -> None:
    """Give a message up for good, with the changes and replies that wait for it."""
    _act("drop", identity, config)


def _act(what: str, identity: str, config: ConfigFile) -> None:
    with open_database(read_settings(config)) as engine, transaction(engine) as connection:
        done = (
            outbox.retry(connection, identity, datetime.now(UTC))
            if what == "retry"
            else outbox.drop(connection, identity)
        )
        line = outbox.line(connection, identity)
    if done:
        typer.echo(f"{identity} is {'due now' if what == 'retry' else 'dropped'}", err=True)
        return
    if line is None:
        typer.echo(f'there is no message "{identity}"; "botwatch outbox ls" lists them', err=True)
    else:
        typer.echo(f"message {identity} is {line.state}; only one that waits, is held or was given up can be", err=True)
    raise typer.Exit(PROBLEM)
