"""What the encoder reads of a conversation: word pieces, the end of the context first, a long text in windows."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from tokenizers import Tokenizer

from detectors.misspelt import meant_words, unstarred
from detectors.spelling import capped, invisible_removed, meant

MOST_PIECES = 64  # of a window, its context and marks included
LEAST_CONTEXT = 20  # pieces of the context, its last ones, that have room beside any text; a short text leaves more
MOST_WINDOWS = 6  # of a text; the rest of a longer one is not read, and the reading says so
_CONTEXT_CHARS = 400  # that are looked at for those pieces
_CLS, _SEP = 101, 102  # of the vocabulary of BERT
_MARKS = 3  # of a window with a context: before it, behind it, behind the text
_OVERLAP = 8  # pieces that two windows share, so that no phrase is cut in two


class Window(NamedTuple):
    """Pieces of one pass; those from `first` on, but the last, are of the text that is judged."""

    ids: list[int]
    first: int


class Pieces(NamedTuple):
    """The windows of a text, and whether a part of it was left out."""

    windows: list[Window]
    truncated: bool


def plain(text: str) -> str:
    """Give a text as the encoder reads it: lower case, spelling tricks undone, emoji by their names.

    Example:
        >>> plain("You S.T.U.P.I.D bot 🤡, isn’t it?")
        "you stupid bot  clown face , isn't it?"
    """
    kept = capped(text)
    if not kept.isascii():
        kept = kept.encode("utf-8", "replace").decode()  # half a character is no text to the tokenizer
        kept = unicodedata.normalize("NFKC", invisible_removed(kept)).replace("’", "'")
        kept = "".join(map(_spoken, kept))
    return capped(meant(unstarred(kept.lower())))  # names of symbols may have made it long again


def looked_at(text: str, context: str = "") -> tuple[str, str, bool]:
    """Give all that `pieces_of` looks at; where this is the same, so are the pieces."""
    kept = capped(text)
    return kept, context[-_CONTEXT_CHARS:], len(text) > len(kept)


def pieces_of(tokenizer: Tokenizer, text: str, context: str = "") -> Pieces:
    """Cut a text into windows, each behind the same context.

    Args:
        tokenizer: of the encoder, see `tokenizer_of`.
        text: what is judged.
        context: what was said before, in order; only its end is read, as much of it as a text of one window leaves
            room for.
    """
    ids = word_ids(tokenizer, plain(text))
    left = max(LEAST_CONTEXT, MOST_PIECES - _MARKS - len(ids))
    before = word_ids(tokenizer, plain(context[-_CONTEXT_CHARS:]))[-left:] if context else []
    head = [_CLS, *before, _SEP] if before else [_CLS]
    room = MOST_PIECES - len(head) - 1
    starts = _starts(len(ids), room)
    return Pieces(
        [Window([*head, *ids[start : start + room], _SEP], len(head)) for start in _kept(starts)],
        len(starts) > MOST_WINDOWS or len(text) > len(capped(text)),
    )


def tokenizer_of(document: str) -> Tokenizer:
    """Read a tokenizer from its JSON document."""
    tokenizer = Tokenizer.from_str(document)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def word_ids(tokenizer: Tokenizer, text: str) -> list[int]:
    right = meant_words(text, tokenizer.token_to_id)
    found: list[int] = tokenizer.encode(right, add_special_tokens=False).ids
    return found


def _starts(count: int, room: int) -> Sequence[int]:
    return range(0, max(count - _OVERLAP, 1), room - _OVERLAP) if count > room else range(1)


def _kept(starts: Sequence[int]) -> list[int]:
    """Keep the first windows, and the last: what a reply ends with is what stays in the reader's mind."""
    return list(starts) if len(starts) <= MOST_WINDOWS else [*starts[: MOST_WINDOWS - 1], starts[-1]]


@lru_cache(maxsize=4096)
def _spoken(sign: str) -> str:
    """Name a symbol that the vocabulary does not have; letters stay."""
    if ord(sign) < 0x2190 or unicodedata.category(sign) not in ("So", "Sk"):
        return sign
    return f" {unicodedata.name(sign, '').lower()} "
