"""`botwatch run`: the daemon."""

from enum import StrEnum
from importlib.metadata import version
from typing import Annotated

import typer

from monitor.app import daemon
from monitor.cli.options import ConfigFile
from monitor.config.reading import read_settings
from monitor.telemetry.logs import start_logging
from monitor.telemetry.metrics import BUILD


class Role(StrEnum):
    """What a process does; any number of each may run."""

    all = "all"
    worker = "worker"
    control = "control"
    web = "web"


app = typer.Typer()


@app.command()
def run(
    role: Annotated[
        Role, typer.Option("--role", help="worker: read and score; control: judge and tell; web: HTTP only; all.")
    ] = Role.all,
    config: ConfigFile = None,
) -> None:
    """Watch the topics of the settings until stopped (SIGTERM or Ctrl-C, which ends within 10 s)."""
    settings = read_settings(config)
    start_logging(settings.log.level, settings.log.format)
    BUILD.labels(version("botwatch"), settings.fingerprint).set(1)
    daemon.run(settings, role.value)
