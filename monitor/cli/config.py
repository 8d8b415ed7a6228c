"""`botwatch config check` and `botwatch config print`."""

import typer

from monitor.cli.main import PROBLEM
from monitor.cli.options import AsJson, ConfigFile
from monitor.cli.output import print_json
from monitor.config.printing import as_toml, in_force
from monitor.config.reading import read_settings
from monitor.errors import SettingsError

app = typer.Typer(no_args_is_help=True)


@app.command()
def check(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Say everything that is wrong with the settings; exit code 1 when something is."""
    try:
        settings = read_settings(config)
    except SettingsError as error:
        for problem in error.problems:
            print_json({"problem": problem}) if as_json else typer.echo(problem)
        raise typer.Exit(PROBLEM) from None
    if not as_json:
        typer.echo(f"{settings.source or 'no file, the defaults and the environment'}: fine", err=True)


@app.command("print")
def print_settings(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Print the settings in force, from file, environment and defaults, with secrets hidden."""
    tables = in_force(read_settings(config))
    if as_json:
        print_json(tables)
    else:
        typer.echo(as_toml(tables), nl=False)
