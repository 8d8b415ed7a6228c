"""A channel of the stand-in as one self-contained page that looks like Slack's, light and dark."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from html import escape
from pathlib import Path
from string import Template
from typing import Any

from monitor.demo.slack_markup import Piece, leaf, pieces, said_at
from monitor.demo.slack_workspace import Posted

_PAGE = Path(__file__).with_name("slack_page.html")
_FACE = (
    '<svg class="face" viewBox="0 0 36 36" aria-hidden="true"><rect width="36" height="36" rx="8"/>'
    '<circle cx="18" cy="18" r="9"/><circle class="pupil" cx="18" cy="18" r="4"/></svg>'
)
_TAGS = {"bold": "strong", "italic": "em", "code": "code", "mention": "mark"}


def render_html(roots: Sequence[Posted], replies: Mapping[str, Sequence[Posted]], name: str) -> str:
    """Give the page; the arguments are those of `render_terminal`. Nothing in it is loaded from anywhere."""
    shown = "".join(_with_thread(root, replies.get(root.ts) or ()) for root in roots)
    return Template(_PAGE.read_text(encoding="utf-8")).substitute(channel=escape(name), messages=shown)


def _with_thread(root: Posted, thread: Sequence[Posted]) -> str:
    if not thread:
        return _message(root)
    many = "1 reply" if len(thread) == 1 else f"{len(thread)} replies"
    inside = "".join(_message(reply) for reply in thread)
    return f'{_message(root)}<section class="thread" aria-label="thread"><p class="count">{many}</p>{inside}</section>'


def _message(posted: Posted) -> str:
    at = said_at(posted.ts)
    body = "".join(part for block in posted.blocks for part in _block(block, at)) or f"<p>{_line(posted.text, at)}</p>"
    who = f'<b>botwatch</b> <span class="app">APP</span> <time>{at:%H:%M}</time>'
    said = f'<div class="said"><p class="who">{who}</p>{body}</div>'
    return f'<article class="message">{_FACE}{said}</article>'


def _block(block: Mapping[str, Any], today: datetime) -> Iterator[str]:
    if block["type"] == "header":
        yield f"<h2>{escape(block['text']['text'])}</h2>"
    elif block["type"] == "section":
        if block.get("text"):
            yield f"<p>{_line(block['text']['text'], today)}</p>"
        if block.get("fields"):
            cells = "".join(f"<p>{_line(field['text'], today)}</p>" for field in block["fields"])
            yield f'<div class="fields">{cells}</div>'
    elif block["type"] == "context":
        yield "".join(f'<p class="context">{_line(element["text"], today)}</p>' for element in block["elements"])
    elif block["type"] == "rich_text":
        yield from map(_rich_text, block["elements"])


def _rich_text(part: Mapping[str, Any]) -> str:
    if part["type"] == "rich_text_list":
        items = "".join(f"<li>{''.join(map(_tagged, map(leaf, item['elements'])))}</li>" for item in part["elements"])
        return f"<ol>{items}</ol>"
    return f"<p>{''.join(map(_tagged, map(leaf, part['elements'])))}</p>"


def _line(marked_up: str, today: datetime) -> str:
    return "".join(map(_tagged, pieces(marked_up, today))).replace("\n", "<br>")


def _tagged(piece: Piece) -> str:
    text = escape(piece.text)
    if piece.style == "link":
        safe = piece.link if piece.link.startswith(("https://", "http://")) else "#"
        return f'<a href="{escape(safe)}" rel="noreferrer">{text}</a>'
    tag = _TAGS.get(piece.style)
    return f"<{tag}>{text}</{tag}>" if tag else text
