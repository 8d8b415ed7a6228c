"""`botwatch db upgrade`."""

import typer

from monitor.cli.options import ConfigFile
from monitor.config.reading import read_settings
from monitor.storage.opening import open_database
from monitor.storage.schema import upgrade

app = typer.Typer(no_args_is_help=True)


@app.callback()
def db() -> None:
    """Make the database, or bring it to this program's schema."""


@app.command("upgrade")
def upgrade_database(config: ConfigFile = None) -> None:
    """Bring the database to the schema of this program, and make its keys; safe to run twice, or from two places."""
    with open_database(read_settings(config), create=True, any_schema=True) as engine:
        before, now = upgrade(engine)
    words = f"the database is at schema {now}"
    typer.echo(words if before == now else f"{words}; it was at {before or 'none'}", err=True)
