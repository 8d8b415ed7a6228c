"""`botwatch init`: a commented starter file."""

from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.options import ConfigFile
from monitor.config.printing import starter
from monitor.config.reading import PLACES
from monitor.errors import BotwatchError

app = typer.Typer()


@app.command()
def init(
    config: ConfigFile = None,
    to_stdout: Annotated[bool, typer.Option("--stdout", help="Print it instead of writing a file.")] = False,
) -> None:
    """Write a commented starter file (botwatch.toml, or --config FILE); never overwrites one."""
    if to_stdout:
        typer.echo(starter(), nl=False)
        return
    path = config or Path(PLACES[0])
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(starter())
    except FileExistsError:
        raise BotwatchError(f"{path} exists; name another file with --config, or move this one away") from None
    except OSError as error:
        raise BotwatchError(f"{path} cannot be written: {error.strerror}") from None
    typer.echo(f'wrote {path}; edit it, then run "botwatch config check"', err=True)
