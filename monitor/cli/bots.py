"""`botwatch bots`: is it watching my bot?"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import typer

from monitor.cli.options import AsJson, ConfigFile
from monitor.cli.output import UNKNOWN, Column, list_rows
from monitor.config.reading import read_settings
from monitor.domain.metric import ALWAYS
from monitor.storage.listings import BotLine, bots
from monitor.storage.opening import open_database
from monitor.storage.transaction import transaction

app = typer.Typer()


def _in_words(reference: Mapping[str, Any]) -> str:
    if reference["state"] == "frozen":
        return f"{reference['days']:.0f} days, {reference['flags']} flags"
    return str(reference.get("words") or "learning")


COLUMNS = [
    Column("bot"),
    Column("env"),
    Column("versions"),
    Column("last_reply", "last reply (UTC)"),
    Column("seen_24h", "seen 24 h", right=True),
    Column("scored_24h", "scored 24 h", right=True),
    Column("reference", show=_in_words),
    Column("firing", show=lambda count: str(count) if count else UNKNOWN, right=True),
]


@app.command("bots")
def list_bots(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """List the bots that ever sent a reply, declared or not, and how far each is with its reference."""
    with open_database(read_settings(config)) as engine, transaction(engine) as connection:
        lines = bots(connection, datetime.now(UTC))
    rows = [_row(line) for line in lines]
    if as_json:
        rows = [
            {**row, "reference": {key: row["reference"].get(key) for key in ("state", "days", "flags")}} for row in rows
        ]
    list_rows(rows, COLUMNS, as_json=as_json, empty="no bot was seen yet")


def _row(line: BotLine) -> dict[str, Any]:
    return {
        "bot": line.bot,
        "env": line.env,
        "versions": line.versions,
        "first_seen": line.first_seen,
        "last_reply": line.last_reply,
        "seen_24h": line.seen_24h,
        "scored_24h": line.scored_24h,
        "reference": reference_of([stream for stream in line.streams if _is_main(stream)] or line.streams),
        "firing": line.firing,
    }


def _is_main(stream: Mapping[str, Any]) -> bool:
    """Whether it is one of those that every bot has; a rare flag would be learnt for four weeks."""
    return stream["metric"] in ALWAYS and stream["direction"] == "up"


def reference_of(streams: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """The reference of the stream that is least far: a bot is known as well as its least known stream.

    Example:
        >>> frozen = {"reading": {"reference": {"state": "frozen", "days": 7, "flags": 120}}}
        >>> learning = {"reading": {"reference": {"state": "learning", "days": 4, "flags": 31}}}
        >>> reference_of([frozen, learning])["state"], reference_of([])["state"]
        ('learning', 'learning')
    """
    known = [stream["reading"]["reference"] for stream in streams if (stream.get("reading") or {}).get("reference")]
    if not known:
        return {"state": "learning", "days": None, "flags": None}
    return min(known, key=lambda each: (each["state"] == "frozen", each.get("flags") or 0))
