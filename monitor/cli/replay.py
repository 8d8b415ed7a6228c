"""`botwatch replay`: the same job on a file."""

from datetime import datetime
from typing import Annotated

import typer

from monitor.app import replaying
from monitor.cli.options import ConfigFile, moment
from monitor.cli.output import progress
from monitor.config.reading import read_settings
from monitor.telemetry.logs import start_logging

app = typer.Typer()


@app.command()
def replay(
    file: Annotated[str, typer.Argument(metavar="FILE", help="JSON Lines, .gz too; - for standard input.")],
    until: Annotated[
        datetime | None, typer.Option("--until", parser=moment, metavar="TIME", help="Stop before this event time.")
    ] = None,
    speed: Annotated[str, typer.Option("--speed", help="Only max: as fast as this machine can.")] = "max",
    config: ConfigFile = None,
) -> None:
    """Send a file of transcripts through the whole pipeline; ends when it is read and every window is closed."""
    if speed != "max":
        raise typer.BadParameter(f'"{speed}" is no speed; expected max', param_hint="--speed")
    settings = read_settings(config)
    start_logging(settings.log.level, settings.log.format)
    with progress(f"replaying {file}") as show:
        done = replaying.replay(settings, file, until=until, progress=show)
    if done.read_before:
        typer.echo(f"{file} was read to its end before: nothing is counted twice", err=True)
    typer.echo(f"{done.windows} windows closed, {done.messages} messages for people", err=True)
