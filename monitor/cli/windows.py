"""`botwatch windows`: the counts of a bot and metric, window by window."""

from collections.abc import Iterator
from itertools import islice
from typing import Annotated, get_args

import typer

from monitor.cli.options import AsJson, ConfigFile, Limit, Since, Until
from monitor.cli.output import Column, list_rows, percent
from monitor.config.reading import read_settings
from monitor.domain.window import Length
from monitor.storage.opening import open_database
from monitor.storage.transaction import transaction
from monitor.storage.window_listing import Choice, WindowLine, windows

app = typer.Typer()

Version = Annotated[str | None, typer.Option("--version", metavar="V", help="Only this version; all: their sum.")]
Segment = Annotated[str, typer.Option("--segment", metavar="KEY=VALUE", help="Only this segment.")]
WindowLength = Annotated[str, typer.Option("--length", metavar="5m|1h|1d", help="Length of a window.")]

COLUMNS = [
    Column("start"),
    Column("model_version", "version"),
    Column("n_seen", "seen", right=True),
    Column("n_scored", "checked", right=True),
    Column("flagged", right=True),
    Column("units", right=True),
    Column("rate", show=percent, right=True),
    Column("interval", "95% interval", right=True),
    Column("revision", right=True),
    Column("complete"),
]


@app.command("windows")
def list_windows(
    bot: Annotated[str, typer.Option("--bot", metavar="NAME", help="Which bot.")],
    metric: Annotated[str, typer.Option("--metric", metavar="M", help="Which metric, such as toxicity.")],
    version: Version = None,
    segment: Segment = "",
    since: Since = None,
    until: Until = None,
    length: WindowLength = "5m",
    limit: Limit = None,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """List windows, oldest first; revision 0 is still open, a rate of "-" means that nothing was checked."""
    choice = Choice(bot, metric, version, segment, since, until, _length(length))
    settings = read_settings(config)
    with open_database(settings) as engine, transaction(engine) as connection:
        lines = islice(windows(connection, choice, settings.bot(bot).timezone), limit)
        list_rows(_rows(lines, as_json=as_json), COLUMNS, as_json=as_json, empty="no windows in this span")


def table_row(line: WindowLine) -> dict[str, object]:
    """A window with its interval in words, for people."""
    interval = None if line.low is None else f"{percent(line.low)} to {percent(line.high)}"
    return {**_fields(line), "interval": interval}


def _rows(lines: Iterator[WindowLine], *, as_json: bool) -> Iterator[dict[str, object]]:
    for line in lines:
        yield _fields(line) if as_json else table_row(line)


def _fields(line: WindowLine) -> dict[str, object]:
    return {name: getattr(line, name) for name in WindowLine.__slots__}


def _length(text: str) -> Length:
    for known in get_args(Length):
        if text == known:
            return known  # type: ignore[no-any-return]
    raise typer.BadParameter(f'"{text}" is no length of a window; expected one of {", ".join(get_args(Length))}')
