"""Hides what identifies a person, and what offends, before a text is stored or posted; when in doubt, no text at all.

Not hidden: names that no list of ours has and nothing introduces, dates of birth, numbers in words, plates, account and
order numbers, handles, what a picture or a link shows, and ids of countries without a pattern here.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from detectors.identifiers import identifiers
from detectors.score import Span

BLOCK = "▇▇▇▇"
_ROUNDS = 12  # a tag may leave digits around it that read as something new
_AROUND_CUT = 200  # characters on each side of a cut in which identifiers are looked for
_PLAIN_KIND = re.compile(r"[\w.-]{1,40}")


class MaskingFailed(Exception):
    """The text could not be masked for sure; the caller stores and posts no text. Never holds any of the text."""


class Masked(NamedTuple):
    """A text that may be stored, and where in it the blocks stand."""

    text: str
    blocks: tuple[Span, ...]


class _Hidden(NamedTuple):
    start: int
    end: int
    shown: str
    kind: str | None


def mask(text: str, spans_to_hide: Sequence[Span] = ()) -> str:
    """Replace identifiers by tags such as [EMAIL] and offending spans by blocks; masking twice changes nothing more.

    Raises:
        MaskingFailed: a span lies outside the text, or anything else went wrong.
    Example:
        >>> mask("You fool, write to mira@example.org", [Span(4, 8, "toxicity")])
        'You ▇▇▇▇ [toxicity], write to [EMAIL]'
    """
    return masked(text, spans_to_hide).text


def beginning(text: str, most: int) -> str:
    """Cut a long text that is to be masked; it ends before an identifier that would be cut: half of one is not found.

    Args:
        text: any.
        most: characters that may be left.
    Raises:
        MaskingFailed: identifiers could not be looked for.
    Example:
        >>> beginning("Write to mira@example.org", 16)
        'Write to '
    """
    if len(text) <= most:
        return text
    first = max(0, most - _AROUND_CUT)
    try:
        found = identifiers(text[first : most + _AROUND_CUT])
    except Exception as error:  # noqa: BLE001  # as in `masked`
        raise MaskingFailed(f"cutting {len(text)} characters failed: {type(error).__name__}") from None
    cut = [first + each.start for each in found if first + each.start < most < first + each.end]
    return text[: min(cut, default=most)]


def masked(text: str, spans_to_hide: Sequence[Span] = ()) -> Masked:
    """Mask, and say where the blocks are, for those who show the text.

    Raises:
        MaskingFailed: see `mask`.
    """
    try:
        return _masked(text, spans_to_hide)
    except MaskingFailed:
        raise
    except Exception as error:  # noqa: BLE001  # fails closed: whatever went wrong, nothing of the text gets out
        raise MaskingFailed(f"masking of {len(text)} characters failed: {type(error).__name__}") from None


def _masked(text: str, spans_to_hide: Sequence[Span]) -> Masked:
    for start, end, _ in spans_to_hide:
        if not 0 <= start <= end <= len(text):
            raise MaskingFailed(f"span [{start}, {end}) is outside a text of {len(text)} characters")
    hidden = _merged(
        [_Hidden(span.start, span.end, _block(span.kind), span.kind) for span in spans_to_hide if span.start < span.end]
        + _tags(text)
    )
    shown, blocks = _applied(text, hidden, [])
    for _ in range(_ROUNDS):
        again = _tags(shown)
        if not again:
            return Masked(shown, tuple(blocks))
        shown, blocks = _applied(shown, again, blocks)
    raise MaskingFailed(f"a text of {len(text)} characters still held identifiers after {_ROUNDS} rounds")


def _tags(text: str) -> list[_Hidden]:
    return [_Hidden(found.start, found.end, f"[{found.kind}]", None) for found in identifiers(text)]


def _block(kind: str) -> str:
    return f"{BLOCK} [{kind if _PLAIN_KIND.fullmatch(kind) else 'hidden'}]"


def _merged(hidden: list[_Hidden]) -> list[_Hidden]:
    """Join what overlaps; a block wins over a tag, so that both are gone."""
    joined: list[_Hidden] = []
    for item in sorted(hidden, key=lambda item: (item.start, item.kind is None, -item.end)):
        if joined and item.start < joined[-1].end:
            before = joined.pop()
            stronger = before if before.kind is not None or item.kind is None else item
            item = _Hidden(before.start, max(before.end, item.end), stronger.shown, stronger.kind)
        joined.append(item)
    return joined


def _applied(text: str, hidden: Sequence[_Hidden], blocks: Sequence[Span]) -> tuple[str, list[Span]]:
    pieces: list[str] = []
    moved: list[Span] = []
    done = length = 0
    shifts: list[tuple[int, int]] = []
    for item in hidden:
        pieces += [text[done : item.start], item.shown]
        length += item.start - done
        if item.kind is not None:
            moved.append(Span(length, length + len(item.shown), item.kind))
        length += len(item.shown)
        done = item.end
        shifts.append((item.end, length - item.end))
    for block in blocks:
        shift = next((by for end, by in reversed(shifts) if end <= block.start), 0)
        moved.append(Span(block.start + shift, block.end + shift, block.kind))
    return "".join(pieces) + text[done:], sorted(moved)
