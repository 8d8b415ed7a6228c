"""`botwatch schema`: what a producer may write to the topic."""

import json

import typer

from monitor.cli.options import ConfigFile
from monitor.config.reading import read_settings
from monitor.intake.schema import record_schema

app = typer.Typer()


@app.command()
def schema(config: ConfigFile = None) -> None:
    """Print the JSON Schema of a record; a broken one becomes a dead letter, an unknown key is ignored."""
    if config is not None:
        read_settings(config)  # the schema is the same for all; a wrong file is said all the same
    typer.echo(json.dumps(record_schema(), indent=2))
