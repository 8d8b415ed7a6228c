"""What Slack refuses: its limits of messages, also the one that is written nowhere, with its words for them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

_HEADER, _SECTION, _FIELD, _CONTEXT_TEXT = 150, 3000, 2000, 3000
_FIELDS, _CONTEXT, _BLOCKS, _BLOCK_ID = 10, 10, 50, 255
_ALL_BLOCKS, _TEXT, _METADATA = 13000, 40000, 8000
_KINDS = {"header", "section", "context", "rich_text", "divider", "actions", "image"}
_RICH_PARTS = {"rich_text_section", "rich_text_list", "rich_text_preformatted", "rich_text_quote"}
_RICH_LEAVES = {"text", "link", "emoji", "date"}


def refusal(message: Mapping[str, Any]) -> str | None:
    """Give Slack's word for what is wrong with a message, None when it may be posted."""
    text, blocks, metadata = message.get("text"), message.get("blocks") or [], message.get("metadata")
    if text is not None and not isinstance(text, str):
        return "invalid_arguments"
    if not (text or "").strip():
        # Slack takes blocks alone; we do not, because screen readers and notifications read the text only.
        return "no_text"
    if _length(text or "") > _TEXT:
        return "msg_too_long"
    if not isinstance(blocks, list) or any(True for _ in problems(blocks)):
        return "invalid_blocks"
    if len(json.dumps(blocks)) > _ALL_BLOCKS:
        return "msg_blocks_too_long"
    return _refused_metadata(metadata)


def problems(blocks: Sequence[Any]) -> Iterator[str]:
    """Name everything that is wrong with the blocks, with Slack's kind of path."""
    if len(blocks) > _BLOCKS:
        yield f"[ERROR] no more than {_BLOCKS} items allowed [json-pointer:/blocks]"
    ids = [block["block_id"] for block in blocks if isinstance(block, dict) and block.get("block_id")]
    if len(set(ids)) < len(ids):
        yield "[ERROR] `block_id` must be unique [json-pointer:/blocks]"
    for number, block in enumerate(blocks):
        where = f"[json-pointer:/blocks/{number}]"
        if not isinstance(block, dict) or block.get("type") not in _KINDS:
            yield f"[ERROR] unsupported type {where}"
            continue
        if _length(str(block.get("block_id", ""))) > _BLOCK_ID:
            yield f"[ERROR] block_id: must be less than {_BLOCK_ID + 1} characters {where}"
        yield from (f"[ERROR] {problem} {where}" for problem in _CHECKS[block["type"]](block))


def _header(block: Mapping[str, Any]) -> Iterator[str]:
    text = block.get("text") or {}
    if text.get("type") != "plain_text":
        yield "header takes plain_text only"
    yield from _too_long("text", text, _HEADER)


def _section(block: Mapping[str, Any]) -> Iterator[str]:
    if not block.get("text") and not block.get("fields"):
        yield "must define either `text` or `fields`"
    if block.get("text"):
        yield from _too_long("text", block["text"], _SECTION)
    fields = block.get("fields") or []
    if len(fields) > _FIELDS:
        yield f"no more than {_FIELDS} fields allowed"
    for field in fields:
        yield from _too_long("fields", field, _FIELD)


def _context(block: Mapping[str, Any]) -> Iterator[str]:
    elements = block.get("elements") or []
    if not 1 <= len(elements) <= _CONTEXT:
        yield f"1 to {_CONTEXT} elements allowed"
    for element in elements:
        yield from _too_long("elements", element, _CONTEXT_TEXT)


def _rich_text(block: Mapping[str, Any]) -> Iterator[str]:
    for part in block.get("elements") or [{}]:
        if part.get("type") not in _RICH_PARTS:
            yield "unsupported rich text element"
        for leaf in _leaves(part):
            if leaf.get("type") not in _RICH_LEAVES:
                yield "unsupported rich text leaf"
            if leaf.get("type") == "text" and not leaf.get("text"):
                yield "must be more than 0 characters"


def _leaves(part: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for inner in part.get("elements") or []:
        if str(inner.get("type")).startswith("rich_text_"):
            yield from _leaves(inner)
        else:
            yield inner


def _nothing(_: Mapping[str, Any]) -> Iterator[str]:
    yield from ()


_CHECKS = {
    "header": _header,
    "section": _section,
    "context": _context,
    "rich_text": _rich_text,
    "divider": _nothing,
    "actions": _nothing,
    "image": _nothing,
}


def _too_long(name: str, text: Mapping[str, Any], limit: int) -> Iterator[str]:
    if text.get("type") not in ("plain_text", "mrkdwn"):
        yield f"{name}: unsupported text type"
    length = _length(str(text.get("text") or ""))
    if length == 0:
        yield f"{name}: must be more than 0 characters"
    if length > limit:
        yield f"{name}: must be less than {limit + 1} characters"


def _refused_metadata(metadata: Any) -> str | None:
    if metadata is None:
        return None
    if not isinstance(metadata, dict) or not isinstance(metadata.get("event_type"), str):
        return "invalid_metadata_format"
    if not isinstance(metadata.get("event_payload"), dict):
        return "invalid_metadata_schema"
    return "metadata_too_large" if len(json.dumps(metadata)) > _METADATA else None


def _length(text: str) -> int:
    return len(text.encode("utf-16-le", "replace")) // 2
