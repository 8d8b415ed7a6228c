"""Replies as examples, masked: flagged ones with the offending words hidden, or how a bot wrote before and since."""

from collections.abc import Mapping, Sequence
from typing import Any

from monitor.alerting.blocks import Block, letters, rich_list
from monitor.alerting.plain import clean, cut
from monitor.alerting.words import count, counted
from monitor.domain.evidence import CUT

_EXAMPLES = 3
_WORDS = 12  # on each side of what was flagged
_LETTERS = 120  # the same for languages without spaces, and for a "word" that is a wall of letters
_WHOLE_LETTERS = 400  # of a reply that is shown for how it is written
_LINE = " ⏎ "  # in place of a line break
_CLOSING = tuple(".,;:!?)”")
_BARS = ("▇▇▇", "▇▇▇▇▇", "▇▇▇▇▇▇▇▇")


def example_list(part: str, facts: Mapping[str, Any]) -> Block | None:
    """Up to three examples as a `rich_text` block, None when there are none.

    Their text was masked before it was stored; the words that were flagged are hidden here. In a `rich_text` element
    nothing is markup, so `<!channel>` in a reply pings nobody.
    """
    examples = [example for example in facts.get("examples") or () if example.get("text")][:_EXAMPLES]
    if not examples:
        return None
    flagged = facts.get("flagged")
    of = f" of {count(flagged)}" if isinstance(flagged, int | float) and flagged > len(examples) else ""
    hidden = "personal data and the offending words" if all(map(_is_marked, examples)) else "personal data"
    title = f"{len(examples)}{of} examples; {hidden} are hidden where they were found"
    return rich_list(part, title, [_excerpt(example) for example in examples])


def before_and_since(part: str, facts: Mapping[str, Any]) -> Block | None:
    """A reply of before and one of since the change, with how long they are; None where neither was kept."""
    examples = [example for example in facts.get("examples") or () if example.get("text")][:2]
    if not examples:
        return None
    title = "How it wrote before, and since; personal data are hidden where they were found"
    return rich_list(part, title, [_whole(example) for example in examples])


def one_line(text: str) -> str:
    """A reply with its line breaks as signs.

    Example:
        >>> one_line("Two things:\\n\\n- rope\\n- tape\\n")
        'Two things: ⏎ - rope ⏎ - tape'
    """
    return _LINE.join(line.strip() for line in text.splitlines() if line.strip())


def size_of(text: str) -> str:
    """How long a reply that was kept is; a very long one was not kept as a whole.

    Example:
        >>> size_of("Yes."), size_of("word " * 800 + " […]")
        ('4 characters', 'more than 4,000 characters')
    """
    whole = text.removesuffix(CUT)
    return f"{'' if whole == text else 'more than '}{counted(len(whole), 'character', 'characters')}"


def _whole(example: Mapping[str, Any]) -> list[Block]:
    text = str(example["text"])
    when = {**letters(str(example.get("when") or "")), "style": {"bold": True}}
    return [when, letters(f": “{clean(one_line(text), _WHOLE_LETTERS)}”  {size_of(text)}")]


def _is_marked(example: Mapping[str, Any]) -> bool:
    return bool(_blocks(example.get("spans") or (), len(str(example["text"]))))


def _excerpt(example: Mapping[str, Any]) -> list[Block]:
    """The words around what was flagged; the text is masked already, its blocks are only set apart."""
    text = str(example["text"])
    blocks = _blocks(example.get("spans") or (), len(text))
    parts: list[Block] = [letters("“")]
    if blocks:
        parts.append(letters(_spaced(_last_words(text[: blocks[0][0]]), text[: blocks[0][0]])))
        for place, (start, end, kind) in enumerate(blocks):
            parts.append({**letters(f"{_bar(end - start)} [{clean(kind, 40)}]"), "style": {"code": True}})
            last = place + 1 == len(blocks)
            between = text[end:] if last else text[end : blocks[place + 1][0]]
            words = _first_words(between)
            if words:
                parts.append(letters(words if words[:1] in _CLOSING else f" {words}"))
            if not last:
                parts.append(letters(" "))
    else:
        parts.append(letters(_first_words(text)))
    score = example.get("score")
    likely = f"  score {score:.2f}" if isinstance(score, int | float) else ""
    return [*(part for part in parts if part["text"]), letters(f"”{likely}")]


def _spaced(words: str, text: str) -> str:
    return f"{words} " if words and text[-1:].isspace() else words


def _blocks(spans: Sequence[Any], length: int) -> list[tuple[int, int, str]]:
    """Start, end and kind of the blocks, in order; what overlaps is one."""
    found = []
    for span in spans:
        start, end, kind = (
            (span.get("start"), span.get("end"), span.get("kind", "flagged"))
            if isinstance(span, Mapping)
            else (*span, "flagged")[:3]
        )
        if isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= length:
            found.append((start, end, str(kind)))
    blocks: list[tuple[int, int, str]] = []
    for start, end, kind in sorted(found):
        if blocks and start < blocks[-1][1]:
            blocks[-1] = (blocks[-1][0], max(end, blocks[-1][1]), blocks[-1][2])
        else:
            blocks.append((start, end, kind))
    return blocks


def _bar(length: int) -> str:
    """Hide words without showing how long they are."""
    return _BARS[0] if length < 6 else _BARS[1] if length < 16 else _BARS[2]


def _first_words(text: str) -> str:
    return cut(_some(clean(text, 4000).split()[: _WORDS + 1], at_end=True), _LETTERS)


def _last_words(text: str) -> str:
    kept = _some(clean(text[-4000:], 4000).split()[-_WORDS - 1 :], at_end=False)
    return kept if len(kept) <= _LETTERS else f"…{kept[-_LETTERS:]}"


def _some(words: Sequence[str], *, at_end: bool) -> str:
    if len(words) <= _WORDS:
        return " ".join(words)
    return f"{' '.join(words[:_WORDS])} …" if at_end else f"… {' '.join(words[1:])}"
