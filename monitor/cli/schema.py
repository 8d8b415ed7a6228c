"""`botwatch schema`: what a producer may write to the topic."""

import json

import typer

from monitor.intake.schema import record_schema

app = typer.Typer()


@app.command()
def schema() -> None:
    """Print the JSON Schema of a record; a broken one becomes a dead letter, an unknown key is ignored."""
    typer.echo(json.dumps(record_schema(), indent=2))
