"""A channel of the stand-in in the terminal: what the people on call would see in Slack."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from rich.box import ROUNDED
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from monitor.demo.slack_markup import leaf, pieces, said_at
from monitor.demo.slack_workspace import Posted

_STYLES = {
    "bold": "bold",
    "italic": "italic",
    "code": "bold magenta",
    "link": "underline blue",
    "mention": "bold yellow",
}


def render_terminal(roots: Sequence[Posted], replies: Mapping[str, Sequence[Posted]], name: str) -> RenderableType:
    """Draw a channel: each message in a box, its thread below it.

    Args:
        roots: messages of the channel, oldest first.
        replies: by the id of the message that they answer.
        name: of the channel.
    """
    drawn: list[RenderableType] = []
    for root in roots:
        parts: list[RenderableType] = [_message(root)]
        thread = replies.get(root.ts) or ()
        if thread:
            many = "1 reply" if len(thread) == 1 else f"{len(thread)} replies"
            parts.append(Text(f"\n{many}", style="bold blue"))
            parts += [Padding(_message(reply, reply=True), (0, 0, 0, 2)) for reply in thread]
        title = f"#{name}  ·  botwatch APP  {said_at(root.ts):%H:%M}{'  (edited in place)' if root.edits else ''}"
        drawn.append(
            Panel(Group(*parts), title=Text(title), title_align="left", box=ROUNDED, padding=(1, 2), width=100)
        )
    return Group(*drawn) if drawn else Text(f"#{name} is empty", style="dim")


def _message(posted: Posted, *, reply: bool = False) -> RenderableType:
    today = said_at(posted.ts)
    parts: list[RenderableType] = []
    for block in posted.blocks:
        drawn = list(_block(block, today))
        if parts and drawn and block["type"] in ("section", "rich_text", "context") and not reply:
            parts.append(Text(""))
        parts += drawn
    return Group(*parts) if parts else _line(posted.text, today)


def _block(block: Mapping[str, Any], today: datetime) -> Iterator[RenderableType]:
    if block["type"] == "header":
        yield Text(block["text"]["text"], style="bold")
    elif block["type"] == "section":
        if block.get("text"):
            yield _line(block["text"]["text"], today)
        if block.get("fields"):
            yield _fields(block["fields"], today)
    elif block["type"] == "context":
        for element in block["elements"]:
            text = _line(element["text"], today)
            text.stylize("dim")
            yield text
    elif block["type"] == "rich_text":
        yield from _rich_text(block["elements"])


def _rich_text(elements: Sequence[Mapping[str, Any]]) -> Iterator[Text]:
    for part in elements:
        if part["type"] == "rich_text_list":
            for number, item in enumerate(part["elements"], start=1):
                yield Text.assemble(f"  {number}. ", _letters(item))
        else:
            yield _letters(part)


def _letters(part: Mapping[str, Any]) -> Text:
    text = Text()
    for piece in map(leaf, part["elements"]):
        text.append(piece.text, style=_STYLES.get(piece.style))
    return text


def _fields(fields: Sequence[Mapping[str, Any]], today: datetime) -> Table:
    table = Table.grid(padding=(0, 4), pad_edge=False)
    table.add_column()
    table.add_column()
    cells = [_line(field["text"], today) for field in fields]
    for left in range(0, len(cells), 2):
        table.add_row(*cells[left : left + 2])
    return table


def _line(marked_up: str, today: datetime) -> Text:
    text = Text()
    for piece in pieces(marked_up, today):
        text.append(piece.text, style=_STYLES.get(piece.style))
    return text
