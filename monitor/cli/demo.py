"""`botwatch demo`: a made-up fortnight through the real pipeline, and the alert as Slack would show it."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from monitor.cli.options import ConfigFile
from monitor.config.reading import read_settings
from monitor.config.settings import Settings, default_data_dir
from monitor.demo.story import Stage, tell
from monitor.telemetry.logs import start_logging

app = typer.Typer()


@app.command()
def demo(
    kafka: Annotated[
        str | None, typer.Option("--kafka", metavar="HOST:PORT", help="Go through this Kafka broker.")
    ] = None,
    folder: Annotated[
        Path | None, typer.Option("--folder", metavar="DIR", help="Where its files go; emptied at the start.")
    ] = None,
    config: ConfigFile = None,
) -> None:
    """Replay a made-up fortnight of two bots, one of which turns hostile, and show what people would be told."""
    start_logging("warning")
    stage = Stage((folder or default_data_dir() / "demo").absolute())
    plain = Settings()
    if config is not None:  # how to get into the broker; everything else is the demo's own
        plain = replace(plain, kafka=read_settings(config).kafka)
    settings = replace(plain, web=replace(plain.web, bind=plain.web.bind._replace(port=0)))  # beside a real one
    raise typer.Exit(tell(stage, settings, Console(highlight=False), datetime.now(UTC), kafka))
