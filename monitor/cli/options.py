"""The options that many commands share, said once: `--config`, `--json`, `--from`, `--to`, `--limit`, `--bot`."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer


def moment(text: str) -> datetime:
    """Read an instant of ISO 8601 with its offset, into UTC.

    Raises:
        typer.BadParameter: not such a time, or without an offset: we will not guess whose noon it is.

    Example:
        >>> moment("2026-11-20T15:05+01:00").isoformat()
        '2026-11-20T14:05:00+00:00'
    """
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f'"{text}" is no time; expected ISO 8601 such as 2026-11-20T14:00Z') from None
    if at.tzinfo is None:
        full = at.isoformat(timespec="minutes")
        raise typer.BadParameter(f'"{text}" has no offset; write {full}Z for UTC, or its own such as {full}+01:00')
    return at.astimezone(UTC)


ConfigFile = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="Settings; botwatch.toml, then /etc/botwatch/botwatch.toml."),
]
AsJson = Annotated[bool, typer.Option("--json", help="JSON Lines on stdout, one object a row.")]
Since = Annotated[
    datetime | None, typer.Option("--from", parser=moment, metavar="TIME", help="Start, ISO 8601 with offset.")
]
Until = Annotated[
    datetime | None, typer.Option("--to", parser=moment, metavar="TIME", help="End (not included), with offset.")
]
Limit = Annotated[int | None, typer.Option("--limit", min=1, metavar="N", help="At most N rows; all without it.")]
Bot = Annotated[str | None, typer.Option("--bot", metavar="NAME", help="Only this bot.")]
