"""`botwatch dead-letters ls|show|replay|drop`: records that could not be read, and what is done about them."""

import json
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from detectors.masking import MaskingFailed, mask
from monitor.app.replaying import rebook
from monitor.cli.main import PROBLEM
from monitor.cli.options import AsJson, ConfigFile, Limit
from monitor.cli.output import Column, list_rows, printable
from monitor.config.reading import read_settings
from monitor.domain.dead_letter import KeptDeadLetter, Place, Which
from monitor.intake.cleaning import UNREADABLE, cleaned
from monitor.intake.dead_letters import RecordsAgain
from monitor.storage.dead_letters import dead_letters, drop
from monitor.storage.opening import open_database, open_with_server
from monitor.storage.transaction import transaction
from monitor.telemetry.logs import start_logging

COLUMNS = [
    Column("topic"),
    Column("partition", right=True),
    Column("offset", right=True),
    Column("received_at", "received"),
    Column("bot"),
    Column("reason"),
    Column("bytes", right=True),
]
KEYS = ("topic", "partition", "offset", "received_at", "reason", "bytes")


def place(text: str) -> Place:
    """Read "topic:partition:offset".

    Raises:
        typer.BadParameter: it is none.
    """
    topic, _, numbers = text.rpartition(":")
    topic, _, partition = topic.rpartition(":")
    if not (topic and partition.isdecimal() and numbers.isdecimal()):
        raise typer.BadParameter(f'"{text}" is no record; expected TOPIC:PARTITION:OFFSET, for a file PATH:0:OFFSET')
    return Place(topic, int(partition), int(numbers))


Records = Annotated[
    list[Place] | None, typer.Argument(parser=place, metavar="[TOPIC:PARTITION:OFFSET]...", help="These records.")
]
OneRecord = Annotated[Place, typer.Argument(parser=place, metavar="TOPIC:PARTITION:OFFSET")]
Topic = Annotated[str | None, typer.Option("--topic", metavar="NAME", help="Of this topic, or this file.")]
Partition = Annotated[int | None, typer.Option("--partition", min=0, metavar="N")]
Offset = Annotated[int | None, typer.Option("--offset", min=0, metavar="N")]
Reason = Annotated[str | None, typer.Option("--reason", metavar="TEXT", help="Whose reason begins so.")]
OfBot = Annotated[str | None, typer.Option("--bot", metavar="NAME", help="Of this bot, where it could be read.")]
All = Annotated[bool, typer.Option("--all", help="All of them.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")]

app = typer.Typer(no_args_is_help=True)


@app.callback()
def letters() -> None:
    """Records that could not be read. No byte of them is kept: they are read again from where they lie."""


@app.command("ls")
def list_letters(
    topic: Topic = None,
    partition: Partition = None,
    offset: Offset = None,
    reason: Reason = None,
    bot: OfBot = None,
    dropped: Annotated[bool, typer.Option("--dropped", help="Those that were dropped too.")] = False,
    limit: Limit = None,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """List records that could not be read, oldest first."""
    which = Which((), topic, partition, offset, reason, bot, dropped)
    with open_database(read_settings(config)) as engine, transaction(engine) as connection:
        found = dead_letters(connection, which, limit)
    keys = KEYS if as_json else (*KEYS, "bot")
    rows: list[dict[str, object]] = [{key: getattr(letter, key) for key in keys} for letter in found]
    nothing = "every record could be read" if which.anything else "no unreadable record is like that"
    list_rows(rows, COLUMNS, as_json=as_json, empty=nothing)


@app.command()
def show(
    record: OneRecord,
    raw: Annotated[bool, typer.Option("--raw", help="As it is: with names, numbers and addresses.")] = False,
    config: ConfigFile = None,
) -> None:
    """Read one record again from where it lies and print it, masked."""
    settings = read_settings(config)
    with open_database(settings) as engine, transaction(engine) as connection:
        found = dead_letters(connection, Which((record,), dropped=True))
    if not found:
        typer.echo(f'{record} is no dead letter; see "botwatch dead-letters ls"', err=True)
        raise typer.Exit(PROBLEM)
    letter = found[-1]
    for key in ("reason", "bytes", "sha256", "bot", "env", "received_at", "dropped_at"):
        value = getattr(letter, key)
        typer.echo(f"{key}: {'-' if value is None else printable(str(value))}", err=True)
    with closing(RecordsAgain(settings.kafka)) as again:
        value = again.record(letter).value
    if value is None:
        typer.echo("(a tombstone: it has no value)", err=True)
        return
    typer.echo(value.decode("utf-8", "replace") if raw else masked(value))


@app.command()
def replay(
    records: Records = None,
    topic: Topic = None,
    partition: Partition = None,
    offset: Offset = None,
    reason: Reason = None,
    bot: OfBot = None,
    everything: All = False,
    dry_run: DryRun = False,
    config: ConfigFile = None,
) -> None:
    """Read records again and book those that can be read now; exit code 1 where some still cannot.

    Each is booked in one transaction with the deletion of its row, so that nobody counts it twice.
    """
    settings = read_settings(config)
    start_logging(settings.log.level, settings.log.format)
    which = _which(records, topic, partition, offset, reason, bot, everything)
    with open_with_server(settings) as database:
        with transaction(database.engine) as connection:
            found = dead_letters(connection, which)
        outcomes = rebook(settings, database, found, save=not dry_run) if found else {}
    for each, why in outcomes.items():
        done = "would be booked" if dry_run else "booked"
        typer.echo(f"{printable(str(each))}: {done if why is None else f'stays: {printable(why)}'}")
    stays = sum(why is not None for why in outcomes.values())
    typer.echo(f"{len(outcomes) - stays} of {len(outcomes)} can be read now", err=True)
    if stays:
        raise typer.Exit(PROBLEM)


@app.command("drop")
def drop_letters(
    records: Records = None,
    topic: Topic = None,
    partition: Partition = None,
    offset: Offset = None,
    reason: Reason = None,
    bot: OfBot = None,
    everything: All = False,
    dry_run: DryRun = False,
    config: ConfigFile = None,
) -> None:
    """Put records aside: they stay counted as unreadable, and are not listed any more."""
    which = _which(records, topic, partition, offset, reason, bot, everything)
    with open_database(read_settings(config)) as engine, transaction(engine) as connection:
        found = dead_letters(connection, which)
        if not dry_run:
            drop(connection, found, datetime.now(UTC))
    _tell_each(found, "would be dropped" if dry_run else "dropped")


def masked(value: bytes) -> str:
    """Give a record as text in which everything that was said is masked; where it is no JSON, the whole is."""
    try:
        try:
            parsed = cleaned(value)
        except UNREADABLE:
            return mask(value.decode("utf-8", "replace"))
        return json.dumps(_masked(parsed), ensure_ascii=False, indent=2)
    except (MaskingFailed, RecursionError):
        return "(cannot be masked safely; --raw shows it as it is)"


def _masked(value: Any) -> Any:
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, list):
        return [_masked(item) for item in value]
    if isinstance(value, dict):
        return {mask(key): _masked(item) for key, item in value.items()}
    return value


def _which(
    records: Sequence[Place] | None,
    topic: str | None,
    partition: int | None,
    offset: int | None,
    reason: str | None,
    bot: str | None,
    everything: bool,
) -> Which:
    which = Which(tuple(records or ()), topic, partition, offset, reason, bot)
    if which.anything and not everything:
        raise typer.BadParameter("no record was named; expected some, a filter such as --topic, or --all")
    return which


def _tell_each(found: Sequence[KeptDeadLetter], what: str) -> None:
    for letter in found:
        typer.echo(f"{printable(str(letter.place))}: {what}")
    typer.echo(f"{len(found)} {what}", err=True)
