"""Hashes the words of many replies in one pass of numpy: what the lexicon and the linear heads read.

A text is seen as bytes c0 c1 ...; with prefix sums P of c * B^i modulo 2^64, the polynomial hash of any stretch is one
subtraction and one multiplication (B is odd, so it has an inverse). All arithmetic is on integers modulo 2^64, hence
exact: the hash of a word, and every sum of integer weights over it, is the same whatever stands beside it in the batch.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from detectors.spelling import capped, folded, meant, read

UInts = NDArray[np.uint64]
Ints = NDArray[np.int64]

CHUNK_BYTES = 1 << 14  # texts hashed at once: larger arrays leave the cache and are mapped anew each time
GRAM = 4  # bytes in a gram; a gram may begin or end outside its word, which marks beginnings and ends
_PAD = b"\n" * GRAM  # between texts: no gram sees two of them
_MOST_TEXT_BYTES = 1 << 14  # of one text; folding may make eighteen letters of one sign
_MOST_BYTES = CHUNK_BYTES + 2 * _MOST_TEXT_BYTES

_BASE = 0x9E3779B97F4A7C15
_MIX = np.uint64(0xD6E8FEB86659FD93)
_PAIR = np.uint64(0xC2B2AE3D27D4EB4F)
_GRAM_MIX = np.uint64(0xFF51AFD7ED558CCD)
_SHIFT = np.uint64(32)


def _powers(base: int) -> UInts:
    steps = np.full(_MOST_BYTES, base, np.uint64)
    steps[0] = 1
    return np.cumprod(steps, dtype=np.uint64)


_POWERS = _powers(_BASE)
_INVERSES = _powers(pow(_BASE, -1, 1 << 64))


def _is_letter(code: int) -> bool:
    return code >= 128 or chr(code).isalpha()


def _kind(code: int) -> int:
    """1: letter; 2: sign that may stand for one; 3: mark that may part spaced letters; 0: all else."""
    if _is_letter(code):
        return 1
    return 2 if chr(code) in "013457@$!|*" else 3 if chr(code) in " .-_" else 0


# Letters, digits and every byte of a sign outside ASCII belong to words; all else is a gap (0).
_IN_WORD = bytes(code if _is_letter(code) or chr(code).isdigit() else 0 for code in range(256))
_KIND = bytes(_kind(code) for code in range(256))


class Words(NamedTuple):
    """The hashed words of a chunk of texts, in order."""

    hashes: UInts  # one per word
    starts: Ints  # byte position of each word's first byte
    ends: Ints  # and after its last
    first: Ints  # index of each text's first word; one more entry than texts
    prefix: UInts  # P: prefix[i] sums the bytes before i


def hash_of(word: str) -> int:
    """Give the 64-bit hash that `read_words` gives this word, for building word lists."""
    [[code]] = [chunk.hashes for chunk in read_words([word])]
    return int(code)


def read_words(texts: Sequence[str]) -> list[Words]:
    """Cap, fold, normalise and hash texts, in chunks of about 16 KiB; joined, the chunks hold every text in order."""
    chunks: list[Words] = []
    pending: list[bytes] = []
    size = 0
    for text in texts:
        data = _encoded(folded(capped(text)))
        if pending and size + len(data) + GRAM > CHUNK_BYTES:
            chunks.append(_hashed(pending))
            pending, size = [], 0
        pending.append(data)
        size += len(data) + GRAM
    if pending:
        chunks.append(_hashed(pending))
    return chunks


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace")[:_MOST_TEXT_BYTES]


def locate_words(text: str) -> tuple[Words, list[tuple[int, int]]]:
    """Hash one text and give each of its words' characters [start, end) in the text as it was written."""
    reading = read(text)
    data = _encoded(reading.text)
    words = _prefixed(_PAD + data + _PAD, np.array([GRAM, GRAM + len(data) + GRAM]))
    # Which character of the reading each byte belongs to: continuation bytes begin none.
    char_of = np.cumsum((np.frombuffer(data, np.uint8) & 0xC0) != 0x80) - 1
    places = [
        (reading.origin[char_of[start - GRAM]], reading.origin[char_of[end - GRAM - 1]] + 1)
        for start, end in zip(words.starts.tolist(), words.ends.tolist(), strict=True)
    ]
    return words, places


def _hashed(texts: list[bytes]) -> Words:
    joined = _PAD + _PAD.join(texts) + _PAD
    bounds = np.cumsum([GRAM] + [len(text) + GRAM for text in texts])
    tricked = _tricked(np.frombuffer(joined.translate(_KIND), np.uint8), bounds)
    if len(tricked):
        for index in tricked.tolist():
            texts[index] = meant(texts[index].decode("utf-8", "replace")).encode("utf-8", "replace")
        joined = _PAD + _PAD.join(texts) + _PAD
        bounds = np.cumsum([GRAM] + [len(text) + GRAM for text in texts])
    return _prefixed(joined, bounds)


def _prefixed(joined: bytes, bounds: Ints) -> Words:
    codes = np.frombuffer(joined.translate(_IN_WORD), np.uint8)
    inside = codes != 0
    edges = np.flatnonzero(inside[1:] != inside[:-1]) + 1
    starts, ends = edges[0::2], edges[1::2]
    prefix = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum(codes * _POWERS[: len(codes)], out=prefix[1:])
    hashes = (prefix[ends] - prefix[starts]) * _INVERSES[starts]
    hashes ^= hashes >> _SHIFT
    hashes *= _MIX
    return Words(hashes, starts, ends, np.searchsorted(starts, bounds), prefix)


def _tricked(kinds: NDArray[np.uint8], bounds: Ints) -> Ints:
    """Find the texts in which a spelling trick may be at work; most have none, so most are spared the regexes."""
    letter, sign, gap = kinds == 1, kinds == 2, kinds != 1
    inside = letter[:-2] & sign[1:-1] & letter[2:]
    twice = letter[:-3] & sign[1:-2] & sign[2:-1] & letter[3:]
    apart = gap[:-4] & letter[1:-3] & gap[2:-2] & letter[3:-1] & gap[4:]
    spots = [np.flatnonzero(inside), np.flatnonzero(twice), np.flatnonzero(apart)]
    return np.unique(np.searchsorted(bounds, np.concatenate(spots), side="right") - 1)


def pairs(words: Words) -> UInts:
    """Give the hash of each word with the next one; the last word of a text is paired with nothing (0)."""
    hashes = np.empty_like(words.hashes)
    if not len(hashes):
        return hashes
    np.multiply(words.hashes[:-1], _PAIR, out=hashes[:-1])
    hashes[:-1] += words.hashes[1:]
    hashes ^= hashes >> _SHIFT
    hashes *= _MIX
    last = words.first[1:] - 1
    hashes[last[last >= 0]] = 0
    return hashes


def grams(words: Words) -> UInts:
    """Give the hash of every GRAM bytes, at every byte position but the last few."""
    count = len(words.prefix) - GRAM
    hashes = (words.prefix[GRAM:] - words.prefix[:count]) * _INVERSES[:count]
    hashes ^= hashes >> _SHIFT
    hashes *= _GRAM_MIX
    return hashes
