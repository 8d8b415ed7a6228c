"""Slack's building blocks with their limits kept: what is too long is cut and says so, it is never refused."""

import json
from collections.abc import Sequence
from typing import Any

from monitor.alerting.plain import cut, length

Block = dict[str, Any]

HEADER, SECTION, FIELD, TEXT = 150, 2900, 1000, 3500  # characters; Slack's own are 150, 3,000, 2,000 and 4,000
FIELDS, BLOCKS = 10, 50
WHOLE = 9000
"""Characters of a whole message. Slack refuses one from about 13,000 on; that limit is written nowhere."""


def header(part: str, text: str) -> Block:
    """A line in large letters, plain text."""
    # emoji False: a bot called ":fire:" stays its name.
    return {
        "type": "header",
        "block_id": part,
        "text": {"type": "plain_text", "text": cut(text.strip() or "botwatch", HEADER), "emoji": False},
    }


def section(part: str, lines: Sequence[str]) -> Block:
    """Paragraph of marked-up lines; lines that do not fit are counted instead of shown."""
    return {"type": "section", "block_id": part, "text": _mrkdwn(within(lines, SECTION))}


def field_pairs(part: str, pairs: Sequence[tuple[str, str]]) -> Block:
    """Short facts in two columns: title and value."""
    fields = [_mrkdwn(cut(f"*{title}*\n{value}", FIELD)) for title, value in pairs[:FIELDS]]
    return {"type": "section", "block_id": part, "fields": fields}


def context(part: str, text: str) -> Block:
    """Small print."""
    return {"type": "context", "block_id": part, "elements": [_mrkdwn(cut(text, FIELD))]}


def rich_list(part: str, title: str, items: Sequence[Sequence[Block]]) -> Block:
    """A numbered list under a bold title; nothing in it is parsed as markup, so conversation text may stand in it."""
    return {
        "type": "rich_text",
        "block_id": part,
        "elements": [
            {"type": "rich_text_section", "elements": [{**letters(title), "style": {"bold": True}}]},
            {
                "type": "rich_text_list",
                "style": "ordered",
                "elements": [{"type": "rich_text_section", "elements": list(item)} for item in items],
            },
        ],
    }


def letters(text: str) -> Block:
    """Text of a `rich_text` block: letters and nothing else; never empty, which Slack refuses."""
    return {"type": "text", "text": text or " "}


def within(lines: Sequence[str], limit: int) -> str:
    """Join lines up to `limit` characters; the rest becomes "and 12 more".

    Example:
        >>> within(["first line", "second line", "third line"], 26)
        'first line\\nand 2 more'
    """
    shown: list[str] = []
    for number, line in enumerate(lines):
        more = f"and {len(lines) - number} more"
        room = limit - sum(length(before) + 1 for before in shown)
        rest = sum(length(after) + 1 for after in lines[number:]) - 1
        if rest > room and length(line) + 1 + len(more) > room:
            # A single line that is longer than everything is cut; lines after others give way to the count.
            shown.append(more if shown else cut(line, limit))
            break
        shown.append(line)
    return "\n".join(shown)


def size(blocks: Sequence[Block]) -> int:
    """Characters of the blocks as they are sent."""
    return len(json.dumps(list(blocks)))


def _mrkdwn(text: str) -> Block:
    return {"type": "mrkdwn", "text": text if text.strip() else "-", "verbatim": True}
