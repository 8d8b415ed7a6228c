"""Slack's markup read into pieces, so that a terminal and a page show a message as Slack would."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

_DAY = timedelta(days=1)
_PIECES = re.compile(r"`([^`\n]+)`|<([^<>\n]+)>|(?<![\w*])\*([^*\n]+)\*(?![\w*])|(?<![\w_])_([^_\n]+)_(?![\w_])")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text; `style` is plain | bold | italic | code | link | mention."""

    text: str
    style: str = "plain"
    link: str = ""


def pieces(marked_up: str, today: datetime) -> Iterator[Piece]:
    """Read `*bold*`, `_italic_`, code, links, mentions and `<!date^...>`; dates are shown in UTC.

    Example:
        >>> [(piece.text, piece.style) for piece in pieces("*so* &lt;b&gt; `x`", datetime(2026, 11, 20, tzinfo=UTC))]
        [('so', 'bold'), (' <b> ', 'plain'), ('x', 'code')]
    """
    end = 0
    for found in _PIECES.finditer(marked_up):
        if found.start() > end:
            yield Piece(unescaped(marked_up[end : found.start()]))
        end = found.end()
        code, angled, bold, italic = found.groups()
        if code is not None:
            yield Piece(unescaped(code), "code")
        elif angled is not None:
            yield _angled(angled, today)
        elif bold is not None:
            # A date or a link may stand inside of bold; its own style gives way.
            yield Piece("".join(piece.text for piece in pieces(bold, today)), "bold")
        else:
            yield Piece(unescaped(italic), "italic")
    if end < len(marked_up):
        yield Piece(unescaped(marked_up[end:]))


def unescaped(text: str) -> str:
    """Turn Slack's three entities back into letters."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def leaf(element: Mapping[str, Any]) -> Piece:
    """An element of a rich text: letters are letters there."""
    style = element.get("style") or {}
    name = (
        "code" if style.get("code") else "bold" if style.get("bold") else "italic" if style.get("italic") else "plain"
    )
    if element.get("type") == "link":
        return Piece(str(element.get("text") or element.get("url")), "link", str(element.get("url")))
    return Piece(str(element.get("text") or ""), name)


def said_at(ts: str) -> datetime:
    """When a message was posted, from its id."""
    return datetime.fromtimestamp(float(ts), UTC)


def _angled(inside: str, today: datetime) -> Piece:
    if inside.startswith("!date^"):
        return Piece(_date(inside, today))
    if inside.startswith(("!", "@", "#")):
        return Piece(f"@{inside.lstrip('!@#').split('|')[0]}", "mention")
    address, _, label = inside.partition("|")
    return Piece(unescaped(label or address), "link", unescaped(address))


def _date(inside: str, today: datetime) -> str:
    """`<!date^seconds^format|fallback>` with the formats that we use."""
    command, _, fallback = inside.partition("|")
    parts = command.split("^")
    try:
        at = datetime.fromtimestamp(int(parts[1]), UTC)
    except (ValueError, IndexError, OverflowError):
        return fallback
    near = {today.date(): "today", (today - _DAY).date(): "yesterday", (today + _DAY).date(): "tomorrow"}
    day = near.get(at.date(), f"{at:%b} {at.day}, {at.year}")
    return parts[2].replace("{date_short_pretty}", day.capitalize()).replace("{time}", f"{at:%H:%M} UTC")
